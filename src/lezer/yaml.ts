import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from '../model/problem.ts';

export interface YamlTekst {
  data: unknown;
  /** Line and column (1-based) of a field; a missing field answers with its nearest parent. */
  plek: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Parses YAML text; on a syntax error it reports every one, in Dutch, and returns undefined. */
export function parseYaml(tekst: string, file: string, problems: Problem[], regelsErvoor = 0): YamlTekst | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(tekst, { lineCounter, prettyErrors: false });
  const plaats = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + regelsErvoor, column: Math.max(1, col) };
  };
  for (const fout of document.errors) {
    const [message, remedy] = uitleg(fout.code, fout.message);
    problems.push({ file, ...plaats(fout.pos[0]), path: '', rule: 'yaml', severity: 'fout', message, remedy });
  }
  if (document.errors.length > 0) return undefined;
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
      message: 'te veel of onbekende verwijzingen met & en *',
      remedy: 'Schrijf de waarden gewoon uit',
    });
    return undefined;
  }
  return { data, plek: (path) => plaats(offsetVan(document, path)) };
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
    if (node !== null && isCollection(node) === false && node.range && isSeq(node)) offset = node.range[0];
  }
  return offset;
}

function uitleg(code: string, origineel: string): [message: string, remedy: string] {
  const bekend: Record<string, [string, string]> = {
    TAB_AS_INDENT: ['er staat een tab als inspringing', 'Gebruik spaties'],
    BAD_INDENT: ['de inspringing klopt niet', 'Zet velden van dezelfde groep recht onder elkaar'],
    MISSING_CHAR: [
      origineel.includes('quote') ? 'een aanhalingsteken is niet gesloten' : 'er ontbreekt een teken',
      'Sluit wat op deze regel begint af',
    ],
    DUPLICATE_KEY: ['dit veld staat er twee keer', 'Houd er een over'],
    MULTILINE_IMPLICIT_KEY: ['deze regel is geen `veld: waarde`', 'Controleer de dubbele punt en de aanhalingstekens'],
    MISSING_COLON: ['de dubbele punt achter het veld ontbreekt', 'Schrijf `veld: waarde`'],
    BLOCK_AS_IMPLICIT_KEY: [
      'hier begint een groep op een plek waar dat niet kan',
      'Zet tekst met een dubbele punt tussen aanhalingstekens',
    ],
    UNEXPECTED_TOKEN: ['hier staat een teken dat niet kan', 'Zet de tekst tussen aanhalingstekens'],
    BAD_SCALAR_START: ['een waarde mag niet met dit teken beginnen', 'Zet de tekst tussen aanhalingstekens'],
    BLOCK_IN_FLOW: ['een groep staat binnen haken', 'Gebruik of haken, of inspringing'],
    BAD_ALIAS: ['onbekende verwijzing met *', 'Zet tekst die met * begint tussen aanhalingstekens'],
    TAG_RESOLVE_FAILED: ['onbekend label met !', 'Zet tekst die met ! begint tussen aanhalingstekens'],
    BAD_DQ_ESCAPE: ['onbekende code achter \\', 'Gebruik enkele aanhalingstekens'],
    MULTIPLE_DOCS: ['er staan twee documenten in dit bestand', 'Verwijder de regel met ---'],
  };
  return bekend[code] ?? ['de YAML klopt hier niet', 'Controleer inspringing, dubbele punt en aanhalingstekens'];
}
