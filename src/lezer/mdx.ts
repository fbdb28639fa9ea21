import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { noemtPersoon } from '../model/persoonsgegeven.ts';
import type { Problem } from '../model/problem.ts';

/** The components that authored MDX may use, each with its required attributes; everything else is refused. */
const mdxComponenten: Readonly<Record<string, readonly string[]>> = {
  Feit: ['bron', 'datum'],
  Duiding: ['rol', 'datum', 'bron'],
  Citaat: ['rol', 'datum', 'toestemming'],
};

/** Deeper nesting than this is no text; it would exhaust the stack here and in Astro. */
const maxDiepte = 50;

interface Knoop {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Knoop[];
  position?: { start: { line: number; column: number } };
}

export interface MdxTekst {
  frontmatter: string;
  body: string;
  /** Number of lines before the body, to turn body lines into file lines. */
  regelsErvoor: number;
}

/** Splits front matter from body; reports a missing or unclosed block. */
export function splitsMdx(tekst: string, file: string, problems: Problem[]): MdxTekst | undefined {
  const genormaliseerd = tekst.replaceAll('\r\n', '\n');
  const treffer = /^---\n([\s\S]*?)\n---\n?/.exec(genormaliseerd);
  if (treffer === null) {
    problems.push(
      fout(
        file,
        1,
        1,
        'het blok met velden ontbreekt of is niet gesloten',
        'Begin het bestand met ---, de velden en weer ---',
      ),
    );
    return undefined;
  }
  const [blok, frontmatter = ''] = treffer;
  const body = genormaliseerd.slice(blok.length);
  return { frontmatter, body, regelsErvoor: blok.split('\n').length - 1 };
}

/** The running text of an MDX file that was checked before: everything after its fields. */
export function mdxTekst(tekst: string): string {
  return splitsMdx(tekst, '', [])?.body.trim() ?? '';
}

/**
 * Refuses what content may not do: import, evaluate, use other components, link to a script.
 * Content is untrusted input; MDX would otherwise run as code during the build.
 */
export function checkMdx(mdx: MdxTekst, file: string): Problem[] {
  let boom: Knoop;
  try {
    boom = unified().use(remarkParse).use(remarkMdx).parse(mdx.body) as Knoop;
  } catch (error) {
    return [leesfout(error as { line?: number; column?: number; message: string }, mdx, file)];
  }
  const problems: Problem[] = [];
  bezoek(boom, 0);
  return problems;

  function bezoek(knoop: Knoop, diepte: number): void {
    const { line, column } = knoop.position?.start ?? { line: 1, column: 1 };
    const meld = (message: string, remedy: string): void => {
      problems.push(fout(file, line + mdx.regelsErvoor, column, message, remedy));
    };
    if (diepte > maxDiepte) return meld('de opmaak is te diep genest', 'Maak de opmaak eenvoudiger');
    if (knoop.type === 'mdxjsEsm') meld('import en export zijn hier niet toegestaan', 'Verwijder deze regel');
    if (knoop.type.endsWith('Expression')) meld('code tussen { en } is hier niet toegestaan', 'Schrijf gewone tekst');
    if (knoop.type === 'text' && noemtPersoon(knoop.value ?? '')) {
      meld('hier staat een naam of adres van een persoon', 'Noem alleen de functie of de organisatie');
    }
    if (knoop.type.startsWith('mdxJsx')) checkComponent(knoop, meld);
    if (knoop.type === 'html') meld('losse HTML is hier niet toegestaan', 'Gebruik gewone opmaak');
    if (knoop.type === 'image' || knoop.type === 'imageReference')
      meld('een plaatje is hier niet toegestaan', 'Zet de inhoud in woorden');
    if ((knoop.type === 'link' || knoop.type === 'definition') && !/^https:\/\//.test(knoop.url ?? '')) {
      meld(
        `deze link is niet toegestaan: \`${knoop.url ?? ''}\``,
        'Gebruik een volledig adres dat met https:// begint',
      );
    }
    for (const kind of knoop.children ?? []) bezoek(kind, diepte + 1);
  }
}

/** Where MDX stops making sense; an unclosed component is reported where it begins, which only the message tells. */
function leesfout(error: { line?: number; column?: number; message: string }, mdx: MdxTekst, file: string): Problem {
  const open = /closing tag for `(<[^`]*>)` \((\d+):(\d+)/.exec(error.message);
  const line = Number(open?.[2] ?? error.line ?? 1) + mdx.regelsErvoor;
  const column = Number(open?.[3] ?? error.column ?? 1);
  return open === null
    ? fout(file, line, column, 'de opmaak klopt hier niet', 'Controleer de tekens <, { en } en sluit elk blok')
    : fout(file, line, column, `${open[1] ?? ''} is niet gesloten`, 'Sluit het onderdeel af, of haal het teken < weg');
}

function checkComponent(knoop: Knoop, meld: (message: string, remedy: string) => void): void {
  const verplicht = mdxComponenten[knoop.name ?? ''];
  if (verplicht === undefined) {
    meld(`onbekend onderdeel <${knoop.name ?? ''}>`, `Gebruik alleen: ${Object.keys(mdxComponenten).join(', ')}`);
    return;
  }
  const gevuld = new Set<string>();
  for (const { type, name = '', value } of knoop.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      meld('code in een eigenschap is niet toegestaan', 'Geef tekst tussen aanhalingstekens');
    } else if (!verplicht.includes(name)) {
      meld(`<${knoop.name ?? ''}> heeft geen eigenschap \`${name}\``, `Gebruik alleen: ${verplicht.join(', ')}`);
    }
    if (value !== null && value !== '') gevuld.add(name);
  }
  for (const naam of verplicht.filter((eigenschap) => !gevuld.has(eigenschap))) {
    meld(
      `bij <${knoop.name ?? ''}> ontbreekt \`${naam}\``,
      `Schrijf <${knoop.name ?? ''} ${verplicht.map((eigenschap) => `${eigenschap}="…"`).join(' ')}>`,
    );
  }
}

function fout(file: string, line: number, column: number, message: string, remedy: string): Problem {
  return { file, line, column, path: '', rule: 'mdx', severity: 'fout', message, remedy };
}
