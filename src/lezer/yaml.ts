import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from '../model/problem.ts';

export interface YamlTekst {
  data: unknown;
  /** Line and column (1-based) of a field; a missing field answers with its nearest parent. */
  plek: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** More errors than this in one file follow from the first ones. */
const maxFouten = 20;

/** Parses YAML text; on a syntax error it reports the first one of every line, in Dutch, and returns undefined. */
export function parseYaml(tekst: string, file: string, problems: Problem[], regelsErvoor = 0): YamlTekst | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(tekst, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const plaats = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + regelsErvoor, column: Math.max(1, col) };
  };
  const fouten = [...document.errors, ...document.warnings].map(({ code, message, pos }): Fout => {
    const [offset, wat, doe] = uitleg(tekst, code, message, pos[0]);
    return { offset, message: wat, remedy: doe };
  });
  if (fouten.length === 0) fouten.push(...onbekendeVerwijzingen(document));
  const perRegel = new Map(fouten.sort((a, b) => b.offset - a.offset).map((fout) => [plaats(fout.offset).line, fout]));
  for (const { offset, message, remedy } of [...perRegel.values()].reverse().slice(0, maxFouten)) {
    problems.push({ file, ...plaats(offset), path: '', rule: 'yaml', severity: 'fout', message, remedy });
  }
  if (fouten.length > 0) return undefined;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 50 });
  } catch {
    problems.push({
      file,
      ...plaats(0),
      path: '',
      rule: 'yaml',
      severity: 'fout',
      message: 'te veel verwijzingen met & en *',
      remedy: 'Schrijf de waarden gewoon uit',
    });
    return undefined;
  }
  return { data, plek: (path) => plaats(offsetVan(document, path)) };
}

interface Fout {
  offset: number;
  message: string;
  remedy: string;
}

/** Aliases without an anchor; `yaml` only throws on these, without a place. */
function onbekendeVerwijzingen(document: Document): Fout[] {
  const fouten: Fout[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      const remedy = 'Zet tekst die met * begint tussen aanhalingstekens';
      fouten.push({ offset: alias.range?.[0] ?? 0, message: `onbekende verwijzing \`*${alias.source}\``, remedy });
    },
  });
  return fouten;
}

function offsetVan(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const stap of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const paar = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(stap));
      if (paar === undefined) return offset;
      if (isScalar(paar.key) && paar.key.range) offset = paar.key.range[0];
      node = paar.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(stap)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

function uitleg(
  tekst: string,
  code: string,
  origineel: string,
  offset: number,
): [offset: number, message: string, remedy: string] {
  const vanaf = (teken: string): number => Math.max(0, tekst.lastIndexOf(teken, offset - 1));
  // `yaml` puts these at the end of the text that was swallowed; an editor looks for the beginning.
  if (code === 'MISSING_CHAR' && origineel.includes('quote')) {
    return [
      vanaf(origineel.includes('"') ? '"' : "'"),
      'een aanhalingsteken is niet gesloten',
      'Sluit de tekst die hier begint met hetzelfde teken',
    ];
  }
  if (code === 'BAD_INDENT' && origineel.startsWith('Flow')) {
    const map = origineel.startsWith('Flow map');
    return [vanaf(map ? '{' : '['), 'een haak is niet gesloten', `Sluit wat hier begint met ${map ? '}' : ']'}`];
  }
  const bekend: Record<string, [string, string]> = {
    TAB_AS_INDENT: ['er staat een tab als inspringing', 'Gebruik spaties'],
    BAD_INDENT: ['de inspringing klopt niet', 'Zet velden van dezelfde groep recht onder elkaar'],
    MISSING_CHAR: ['deze regel is geen `veld: waarde`', 'Controleer de dubbele punt en de inspringing'],
    DUPLICATE_KEY: ['dit veld staat er twee keer', 'Houd er een over'],
    MULTILINE_IMPLICIT_KEY: [
      'deze regel is geen `veld: waarde`',
      'Controleer de dubbele punt, de inspringing en de aanhalingstekens',
    ],
    MISSING_COLON: ['de dubbele punt achter het veld ontbreekt', 'Schrijf `veld: waarde`'],
    BLOCK_AS_IMPLICIT_KEY: [
      'hier begint een groep op een plek waar dat niet kan',
      'Zet tekst met een dubbele punt tussen aanhalingstekens, of verbeter de inspringing van de regel eronder',
    ],
    UNEXPECTED_TOKEN: [
      'hier staat iets wat niet kan',
      'Controleer de inspringing, of zet de hele tekst tussen aanhalingstekens',
    ],
    RESOURCE_EXHAUSTION: ['de groepen zijn te diep genest', 'Gebruik alleen de velden uit de handleiding'],
    BAD_SCALAR_START: ['een waarde mag niet met dit teken beginnen', 'Zet de tekst tussen aanhalingstekens'],
    BLOCK_IN_FLOW: ['een groep staat binnen haken', 'Gebruik of haken, of inspringing'],
    TAG_RESOLVE_FAILED: ['onbekend label met !', 'Zet tekst die met ! begint tussen aanhalingstekens'],
    BAD_DQ_ESCAPE: ['onbekende code achter \\', 'Gebruik enkele aanhalingstekens'],
    MULTIPLE_DOCS: ['er staan twee documenten in dit bestand', 'Verwijder de regel met ---'],
  };
  const [message, remedy] = bekend[code] ?? [
    'de YAML klopt hier niet',
    'Controleer inspringing, dubbele punt en aanhalingstekens',
  ];
  return [offset, message, remedy];
}
