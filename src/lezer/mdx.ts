import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../model/problem.ts';

/** The components that authored MDX may use; everything else is refused. */
export const mdxComponenten = ['Feit', 'Duiding', 'Citaat'] as const;

interface Knoop {
  type: string;
  name?: string | null;
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

/**
 * Refuses what content may not do: import, evaluate, use other components, link to a script.
 * Content is untrusted input; MDX would otherwise run as code during the build.
 */
export function checkMdx(mdx: MdxTekst, file: string): Problem[] {
  let boom: Knoop;
  try {
    boom = unified().use(remarkParse).use(remarkMdx).parse(mdx.body) as Knoop;
  } catch (error) {
    const plek = (error as { line?: number; column?: number }) ?? {};
    return [
      fout(
        file,
        (plek.line ?? 1) + mdx.regelsErvoor,
        plek.column ?? 1,
        'de opmaak klopt hier niet',
        'Controleer de tekens <, { en } en sluit elk blok',
      ),
    ];
  }
  const problems: Problem[] = [];
  bezoek(boom);
  return problems;

  function bezoek(knoop: Knoop): void {
    const { line, column } = knoop.position?.start ?? { line: 1, column: 1 };
    const meld = (message: string, remedy: string): void => {
      problems.push(fout(file, line + mdx.regelsErvoor, column, message, remedy));
    };
    if (knoop.type === 'mdxjsEsm') meld('import en export zijn hier niet toegestaan', 'Verwijder deze regel');
    if (knoop.type.endsWith('Expression')) meld('code tussen { en } is hier niet toegestaan', 'Schrijf gewone tekst');
    if (knoop.type.startsWith('mdxJsx')) checkComponent(knoop, meld);
    if (knoop.type === 'html') meld('losse HTML is hier niet toegestaan', 'Gebruik gewone opmaak');
    if (knoop.type === 'image') meld('een plaatje is hier niet toegestaan', 'Zet de inhoud in woorden');
    if ((knoop.type === 'link' || knoop.type === 'definition') && !/^https:\/\//.test(knoop.url ?? '')) {
      meld(
        `deze link is niet toegestaan: \`${knoop.url ?? ''}\``,
        'Gebruik een volledig adres dat met https:// begint',
      );
    }
    for (const kind of knoop.children ?? []) bezoek(kind);
  }
}

function checkComponent(knoop: Knoop, meld: (message: string, remedy: string) => void): void {
  if (!(mdxComponenten as readonly string[]).includes(knoop.name ?? '')) {
    meld(`onbekend onderdeel <${knoop.name ?? ''}>`, `Gebruik alleen: ${mdxComponenten.join(', ')}`);
  }
  for (const attribuut of knoop.attributes ?? []) {
    if (attribuut.type !== 'mdxJsxAttribute' || typeof attribuut.value === 'object') {
      meld('code in een eigenschap is niet toegestaan', 'Geef tekst tussen aanhalingstekens');
    }
  }
}

function fout(file: string, line: number, column: number, message: string, remedy: string): Problem {
  return { file, line, column, path: '', rule: 'mdx', severity: 'fout', message, remedy };
}
