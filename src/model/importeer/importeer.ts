import type { Inhoud, Item } from '../collecties.ts';
import { metingsleutel } from '../metingsleutel.ts';
import type { Problem } from '../problem.ts';
import type { Importregister, Registercijfer, Registerlevering } from '../schemas/importregister.ts';
import type { Cijferindicator, Indicator } from '../schemas/indicator.ts';
import type { Meting } from '../schemas/meting.ts';
import { suggestie } from '../suggestie.ts';
import { waardefout } from '../waardefout.ts';
import { parseGetal } from './getal.ts';
import { leesGebied } from './gebied.ts';

/** One row of a delivered CSV with a header: cells by column name, and where each stands. */
export interface Bronrij {
  velden: Record<string, string>;
  line: number;
  kolom: (veld: string) => number;
}

/** What an import takes over, ready to be written, and what it leaves. Nothing may be written while `problems` holds a fout. */
export interface Import {
  leveringen: { levering: Registerlevering; metingen: Meting[] }[];
  problems: Problem[];
  /** Why rows or columns were left out, with how many and which: part of the report, not wrong. */
  overgeslagen: Map<string, { aantal: number; namen: Set<string> }>;
  decimaalteken: '.' | ',';
}

/** Notes that something was left out: why, and its name where that helps. */
type Laat = (reden: string, naam?: string) => void;

type Kader = Pick<Inhoud, 'indicatoren' | 'gemeenten' | 'wijken'>;

/** One cell that a register knows: which figure it is, and the text in it. */
interface Cel {
  rij: Bronrij;
  veld: string;
  tekst: string;
  periode: string;
  levering: Registerlevering;
  cijfer: Registercijfer;
}

/**
 * A delivered CSV → figures per levering, by the names in the register and never by position.
 * `file` is the name in messages. Pure: reads and writes nothing.
 */
export function importeer(
  rijen: readonly Bronrij[],
  register: Item<Importregister>,
  inhoud: Kader,
  file: string,
): Import {
  const problems: Problem[] = [];
  const overgeslagen: Import['overgeslagen'] = new Map();
  const laat: Laat = (reden, naam) => {
    const eerder = overgeslagen.get(reden) ?? { aantal: 0, namen: new Set<string>() };
    overgeslagen.set(reden, {
      aantal: eerder.aantal + 1,
      namen: naam === undefined ? eerder.namen : eerder.namen.add(naam),
    });
  };
  const meld = (rij: Bronrij, veld: string, message: string, remedy: string): void => {
    const plek = { line: rij.line, column: rij.kolom(veld), path: veld };
    problems.push({ file, ...plek, rule: 'import', severity: 'fout', message, remedy });
  };
  const cellen =
    register.vorm === 'lang'
      ? cellenLang(rijen, register, laat, meld)
      : cellenBreed(rijen, register, laat, (message, remedy) => {
          problems.push({ file, line: 1, column: 1, path: '', rule: 'import', severity: 'fout', message, remedy });
        });
  const decimaalteken = cellen.some(({ tekst }) => /^\s*-?\d+,\d+\s*$/.test(tekst)) ? ',' : '.';
  const perLevering = new Map<Registerlevering, Map<string, Meting>>();
  const vreemd = new Map<string, number>();
  for (const cel of cellen) {
    const indicator = metCijfers(inhoud, cel.cijfer.indicator);
    const gebied = leesGebied(cel.rij.velden[register.kolommen.regiocode] ?? '', register, inhoud);
    if (gebied.soort === 'overslaan') {
      laat(gebied.reden);
      if (gebied.vreemd !== undefined) vreemd.set(gebied.vreemd, (vreemd.get(gebied.vreemd) ?? 0) + 1);
      continue;
    }
    if (gebied.soort === 'fout') {
      meld(cel.rij, register.kolommen.regiocode, gebied.message, gebied.remedy);
      continue;
    }
    const zonder = cel.levering.zonder?.find(({ code }) => code === gebied.code);
    if (zonder !== undefined) laat(`${zonder.code} niet bij ${cel.levering.sleutel}: ${zonder.reden}`);
    if (indicator === undefined || zonder !== undefined) continue;
    const meting = leesMeting(cel, gebied.code, indicator, register, decimaalteken, (message, remedy) => {
      meld(cel.rij, cel.veld, message, remedy);
    });
    if (meting === undefined) continue;
    const eigen = perLevering.get(cel.levering) ?? new Map<string, Meting>();
    perLevering.set(cel.levering, eigen);
    const sleutel = metingsleutel(meting);
    const eerder = eigen.get(sleutel);
    if (eerder !== undefined)
      meld(cel.rij, cel.veld, `deze waarneming staat ook op regel ${String(eerder.regel)}`, 'Houd er een over');
    else eigen.set(sleutel, meting);
  }
  if (perLevering.size === 0 && problems.length === 0)
    problems.push(nietsGevonden(file, register, vreemd, rijen.length));
  const leveringen = register.leveringen.flatMap((levering) => {
    const metingen = [...(perLevering.get(levering)?.values() ?? [])].sort(vergelijk);
    return metingen.length === 0 ? [] : [{ levering, metingen }];
  });
  return { leveringen, problems: eenmaal(problems), overgeslagen, decimaalteken };
}

function cellenLang(
  rijen: readonly Bronrij[],
  register: Extract<Importregister, { vorm: 'lang' }>,
  laat: Laat,
  meld: (rij: Bronrij, veld: string, message: string, remedy: string) => void,
): Cel[] {
  const { kolommen } = register;
  return rijen.flatMap((rij) => {
    const veld = (naam: string): string => (rij.velden[naam] ?? '').trim();
    const bron = veld(kolommen.bron);
    const jaar = veld(kolommen.periode);
    const vanBron = register.leveringen.filter((levering) => levering.herken?.every((tekst) => bron.includes(tekst)));
    if (vanBron.length === 0) {
      laat('de bron staat niet in het register (zoals een wiki-kopie of nieuwsbericht)');
      return [];
    }
    const treffers = vanBron.flatMap((levering) =>
      levering.cijfers
        .filter(
          ({ kolom, eenheid }) => kolom === veld(kolommen.onderwerp) && (eenheid ?? '') === veld(kolommen.eenheid),
        )
        .map((cijfer) => ({ levering, cijfer })),
    );
    if (treffers.length === 0) {
      laat('dit cijfer staat niet in het register', veld(kolommen.onderwerp));
      return [];
    }
    const passend = treffers.find(({ levering }) => levering.perioden.includes(jaar));
    if (passend === undefined) {
      meld(
        rij,
        kolommen.periode,
        ...periodefout(
          jaar,
          treffers.flatMap(({ levering }) => levering.perioden),
        ),
      );
      return [];
    }
    return [{ rij, veld: kolommen.waarde, tekst: rij.velden[kolommen.waarde] ?? '', periode: jaar, ...passend }];
  });
}

function cellenBreed(
  rijen: readonly Bronrij[],
  register: Extract<Importregister, { vorm: 'breed' }>,
  laat: Laat,
  weiger: (message: string, remedy: string) => void,
): Cel[] {
  const kop = Object.keys(rijen[0]?.velden ?? {});
  const passend = register.leveringen.filter(({ cijfers }) => cijfers.every(({ kolom }) => kop.includes(kolom)));
  const [levering] = passend;
  if (levering === undefined || passend.length > 1) {
    const [eerste] = register.leveringen;
    const ontbrekend = eerste?.cijfers.find(({ kolom }) => !kop.includes(kolom))?.kolom ?? '';
    weiger(
      levering === undefined
        ? 'de kolommen horen bij geen tabel uit het register'
        : 'de kolommen horen bij twee tabellen uit het register',
      levering === undefined
        ? `${suggestie(ontbrekend, kop)}In tabel ${eerste?.tabel ?? ''} zoekt het register de kolom \`${ontbrekend}\`; zet de namen van deze tabel in het register`
        : 'Laat een tabel van het register meer kolommen noemen',
    );
    return [];
  }
  for (const naam of kop)
    if (!levering.cijfers.some(({ kolom }) => kolom === naam) && naam !== register.kolommen.regiocode)
      laat('deze kolom staat niet in het register', naam);
  return rijen.flatMap((rij) =>
    levering.cijfers.map((cijfer) => ({
      rij,
      veld: cijfer.kolom,
      tekst: rij.velden[cijfer.kolom] ?? '',
      periode: levering.perioden[0] ?? '',
      levering,
      cijfer,
    })),
  );
}

function periodefout(jaar: string, bekend: readonly string[]): [string, string] {
  const gewoon = /^\d{4}$/.test(jaar);
  return [
    gewoon ? `het jaar ${jaar} hoort niet bij deze levering` : `\`${jaar}\` is geen jaar`,
    gewoon
      ? `De levering heeft ${[...new Set(bekend)].join(', ')}; zet het jaar in het register als het klopt`
      : 'Schrijf een jaar van vier cijfers; een rekenprogramma kan er een datum van hebben gemaakt',
  ];
}

function leesMeting(
  cel: Cel,
  regiocode: string,
  indicator: Item<Cijferindicator>,
  register: Importregister,
  decimaalteken: '.' | ',',
  meld: (message: string, remedy: string) => void,
): Meting | undefined {
  const { levering, cijfer, periode } = cel;
  const niveau = regiocode.slice(0, 2) as 'NL' | 'GM' | 'WK';
  const noot = cijfer.nootBij?.includes(niveau) === false ? '' : (cijfer.noot ?? '');
  const basis = {
    indicator: indicator.id,
    regiocode,
    periode,
    eenheid: indicator.eenheid,
    aard: cijfer.aard ?? levering.aard,
    stadium: levering.stadium,
    levering: levering.sleutel,
    bestand: '',
    regel: cel.rij.line,
  };
  const teken = register.tekens.find((kandidaat) => kandidaat.teken === cel.tekst.trim());
  if (teken !== undefined) return { ...basis, waarde: undefined, status: teken.status, noot: teken.noot };
  const getal = parseGetal(cel.tekst, decimaalteken, indicator.eenheid);
  const fout = 'waarde' in getal ? waardefout(getal.waarde, indicator.eenheid) : getal;
  if (fout !== undefined) meld(fout.message, fout.remedy);
  return 'waarde' in getal && fout === undefined
    ? { ...basis, waarde: getal.waarde, status: 'waarde', noot }
    : undefined;
}

function metCijfers(inhoud: Kader, id: string): Item<Cijferindicator> | undefined {
  const indicator: Item<Indicator> | undefined = inhoud.indicatoren.find((kandidaat) => kandidaat.id === id);
  return indicator?.cijfer === 'opDezeSite' ? indicator : undefined;
}

function nietsGevonden(
  file: string,
  register: Item<Importregister>,
  vreemd: ReadonlyMap<string, number>,
  aantal: number,
): Problem {
  const [code] = vreemd.keys();
  const basis = { file, line: 0, column: 0, path: '', rule: 'import', severity: 'fout' as const };
  return code === undefined
    ? {
        ...basis,
        message: `geen van de ${String(aantal)} regels past bij importregister ${register.id}`,
        remedy: 'Controleer of dit het goede soort bestand is, of vul het register aan',
      }
    : {
        ...basis,
        message: `dit bestand gaat over ${code}, en die gemeente staat niet op deze site`,
        remedy: 'Kies het bestand van de eigen gemeente, of maak de gemeente eerst aan in gemeenten/',
      };
}

/** The same thing wrong in the same place, said once. */
function eenmaal(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${String(problem.line)} ${problem.path} ${problem.message}`, problem]),
    ).values(),
  ];
}

function vergelijk(a: Meting, b: Meting): number {
  return metingsleutel(a) < metingsleutel(b) ? -1 : 1;
}
