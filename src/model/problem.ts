/** A finding about the authored files. `fout` stops a build; `bevinding` is published on the site. */
export interface Problem {
  /** Path as the editor knows it, such as `src/content/wijken/x/oost.yaml`. */
  file: string;
  /** 1-based; 0 when the whole file is meant. */
  line: number;
  column: number;
  /** Field path such as `regels.2.partners.0`, or empty. */
  path: string;
  /** Id of the rule that found it, such as `verwijzing`. */
  rule: string;
  severity: 'fout' | 'bevinding';
  /** What a finding is about: a record, or a part of it, and the parts (keys or texts) that it counts. */
  over?: { collectie: string; id: string; sleutel?: string; delen?: string[] };
  /** What is wrong, in Dutch, without a full stop. */
  message: string;
  /** What to do about it, in Dutch, without a full stop. */
  remedy: string;
}

/** Where a field stands in its file; a missing field answers with its nearest parent. */
export type Position = (file: string, path: readonly PropertyKey[]) => { line: number; column: number };

/** Sorts by file, line, column and rule, so that the same input gives the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/**
 * The id of a finding, also its anchor on the page: from the rule, the record and the key of the part. It stays the
 * same when lines or the order of a list change.
 */
export function bevindingId({ rule, over }: Problem): string {
  const deel = over?.sleutel === undefined ? '' : `__${over.sleutel}`;
  return `${rule}_${(over?.id ?? '').replaceAll('/', '_')}${deel}`;
}

/** One line per problem: `bestand:regel:kolom → veld: wat is er mis. Wat te doen.` */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  const field = problem.path === '' ? '' : `${problem.path}: `;
  const { delen = [] } = problem.over ?? {};
  const lijst = delen.length === 0 ? '' : ` Het gaat om: ${delen.join('; ')}.`;
  return eenRegel(`${place} → ${field}${problem.message}. ${problem.remedy}.${lijst}`);
}

/** Names and values come from files: control characters would break the report, or paint over it on a screen. */
function eenRegel(tekst: string): string {
  return tekst.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

function formatBevinding(problem: Problem): string {
  const id = problem.over === undefined ? '' : ` ${bevindingId(problem)}`;
  return `bevinding${id}: ${formatProblem(problem)}`;
}

/** The whole report: the fouten, then the bevindingen if asked for, then both counts. */
export function formatReport(problems: readonly Problem[], options: { bevindingen: boolean }): string {
  const sorted = sortProblems(problems);
  const fouten = sorted.filter((problem) => problem.severity === 'fout');
  const bevindingen = sorted.filter((problem) => problem.severity === 'bevinding');
  const lines = fouten.map(formatProblem);
  if (options.bevindingen) lines.push(...bevindingen.map(formatBevinding));
  lines.push(`${count(fouten.length, 'fout', 'fouten')}, ${count(bevindingen.length, 'bevinding', 'bevindingen')}`);
  return lines.join('\n');
}

/** What time did to the content, in one line per rule, for who builds and does not ask for the findings. */
export function formatWaarschuwingen(problems: readonly Problem[]): string[] {
  return Object.entries(waarschuwingen).flatMap(([rule, waarvan]) => {
    const eigen = sortProblems(problems.filter((problem) => problem.rule === rule));
    if (eigen.length === 0) return [];
    if (rule === 'verklaring-verloopt') return eigen.map((problem) => `Let op: ${formatProblem(problem)}`);
    return [`Let op: ${waarvan}: ${String(eigen.length)} (npm run check -- --bevindingen noemt ze)`];
  });
}

const waarschuwingen = {
  verlopen: 'de laatste dag is voorbij',
  'niet-gecontroleerd': 'plekken die lang niet zijn gecontroleerd',
  'plan-niet-gecontroleerd': 'oude plannen zonder einde',
  'verklaring-verloopt': 'de toegankelijkheidsverklaring',
};

function count(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
