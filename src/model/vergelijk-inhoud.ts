/** A tree of authored files: `<map>/<id>` → the parsed fields, with `tekst` for the body of an MDX file. */
export type Inhoudsboom = ReadonlyMap<string, unknown>;

/** What differs between two trees in one file. */
export interface Verschil {
  /** `<map>/<id>`, as in `wat` of a wijziging. */
  pad: string;
  soort: 'nieuw' | 'gewijzigd' | 'vervallen';
  /** Which fields differ; parts with a key go by that key: `resultaatafspraken[open-inloop].tekst`. */
  velden: string[];
}

/** Everything that was added, changed or withdrawn between two trees, sorted by path. */
export function vergelijkInhoud(oud: Inhoudsboom, nieuw: Inhoudsboom): Verschil[] {
  return [...new Set([...oud.keys(), ...nieuw.keys()])].sort().flatMap((pad): Verschil[] => {
    if (!oud.has(pad)) return [{ pad, soort: 'nieuw', velden: [] }];
    if (!nieuw.has(pad)) return [{ pad, soort: 'vervallen', velden: [] }];
    const velden = vergelijk(oud.get(pad), nieuw.get(pad), '');
    return velden.length === 0 ? [] : [{ pad, soort: 'gewijzigd', velden }];
  });
}

function vergelijk(oud: unknown, nieuw: unknown, pad: string): string[] {
  if (JSON.stringify(oud) === JSON.stringify(nieuw)) return [];
  const [delenOud, delenNieuw] = [delenVan(oud), delenVan(nieuw)];
  if (delenOud === undefined || delenNieuw === undefined || delenOud.lijst !== delenNieuw.lijst)
    return Array.isArray(oud) && Array.isArray(nieuw) ? [`${pad}${telling(oud, nieuw)}`] : [pad];
  const namen = [...new Set([...delenOud.delen.keys(), ...delenNieuw.delen.keys()])].sort();
  const velden = namen.flatMap((naam) => {
    const onder = delenOud.lijst ? `${pad}[${naam}]` : `${pad}${pad === '' ? '' : '.'}${naam}`;
    if (!delenOud.delen.has(naam)) return [`${onder} (nieuw)`];
    if (!delenNieuw.delen.has(naam)) return [`${onder} (vervallen)`];
    return vergelijk(delenOud.delen.get(naam), delenNieuw.delen.get(naam), onder);
  });
  return velden.length === 0 ? [`${pad} (volgorde)`.trim()] : velden;
}

/** The named parts of a value: the fields of an object, or the items of a list that all have a key. */
function delenVan(waarde: unknown): { lijst: boolean; delen: Map<string, unknown> } | undefined {
  if (!Array.isArray(waarde)) {
    if (typeof waarde !== 'object' || waarde === null) return undefined;
    return { lijst: false, delen: new Map(Object.entries(waarde)) };
  }
  const delen = new Map(waarde.map((deel) => [sleutelVan(deel), deel as unknown]));
  return delen.has('') || delen.size !== waarde.length ? undefined : { lijst: true, delen };
}

function sleutelVan(deel: unknown): string {
  const sleutel = typeof deel === 'object' && deel !== null && 'sleutel' in deel ? deel.sleutel : undefined;
  return typeof sleutel === 'string' ? sleutel : '';
}

/** How many items of a list without keys came and went: ` (+3 −1)`. */
function telling(oud: readonly unknown[], nieuw: readonly unknown[]): string {
  const zonder = (van: readonly unknown[], die: readonly unknown[]): number => {
    const bekend = new Set(die.map((deel) => JSON.stringify(deel)));
    return van.filter((deel) => !bekend.has(JSON.stringify(deel))).length;
  };
  const [erbij, eraf] = [zonder(nieuw, oud), zonder(oud, nieuw)];
  return erbij + eraf === 0 ? ' (volgorde)' : ` (+${String(erbij)} −${String(eraf)})`;
}
