/** How large the invented country is; the default is the size of the Netherlands. */
export interface Landmaat {
  gemeenten: number;
  /** On average per gemeente: gebieden (as the wijken of the CBS) and wijken in them (as its buurten). */
  gebieden: number;
  wijken: number;
  zaad: number;
}

/** 342 gemeenten, about 3,400 wijken and 14,500 buurten: here a gebied is a wijk and a wijk is a buurt. */
export const nederland: Landmaat = { gemeenten: 342, gebieden: 10, wijken: 42.4, zaad: 1 };

/** The country with about this many pages of areas: gemeenten, gebieden and wijken. */
export function landVanMaat(paginas: number, zaad = nederland.zaad): Landmaat {
  const perGemeente = 1 + nederland.gebieden + nederland.wijken;
  return { ...nederland, zaad, gemeenten: Math.max(2, Math.round(paginas / perGemeente)) };
}

export interface Landgemeente {
  id: string;
  naam: string;
  /** Four digits, as in GM0012 and WK001203. */
  cijfers: string;
  gebieden: { slug: string; naam: string; wijken: Landwijk[] }[];
  /** Whether partners and products are known: of the own gemeente, and of one in twenty others. */
  metProducten: boolean;
  /** Whether the third indicator has figures here. */
  derde: boolean;
}

/** One file of the invented country, in the content format of this project. */
export interface Landbestand {
  pad: string;
  tekst: string;
}

export interface Landwijk {
  slug: string;
  naam: string;
  code: string;
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function maakToeval(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The gemeenten of the country with their gebieden and wijken; names that no real place has. */
export function maakLand({ gemeenten, gebieden, wijken, zaad }: Landmaat): Landgemeente[] {
  const toeval = maakToeval(zaad);
  return Array.from({ length: gemeenten }, (_, i) => {
    const naam = naamVan(i);
    const cijfers = String(i + 1).padStart(4, '0');
    const aantal = Math.min(99, Math.round(wijken * (0.5 + toeval())));
    const groepen = Math.max(1, Math.min(aantal, Math.round((gebieden * aantal) / wijken)));
    const alle = Array.from({ length: aantal }, (__, j): Landwijk => {
      const eigen = `${buurtdelen[j % buurtdelen.length] ?? ''} ${richtingen[Math.floor(j / buurtdelen.length)] ?? ''}`;
      return {
        slug: eigen.toLowerCase().replace(' ', '-'),
        naam: eigen,
        code: `WK${cijfers}${String(j + 1).padStart(2, '0')}`,
      };
    });
    return {
      id: naam.toLowerCase(),
      naam,
      cijfers,
      gebieden: Array.from({ length: groepen }, (__, j) => ({
        slug: `gebied-${String(j + 1)}`,
        naam: `Gebied ${String(j + 1)}`,
        wijken: alle.filter((___, k) => k % groepen === j),
      })),
      metProducten: i % 20 === 0,
      derde: i % 2 === 0,
    };
  });
}

const begin =
  'Denk Stel Fabel Droom Verzin Proef Schijn Sprook Bedenk Oefen Gis Raad Zeg Maak Teken Schets Model Doe Wens Waan';
const einde =
  'dorp stad burg veld hoven rode kerken drecht wolde horst lo meer broek zijl donk schoten heem waard kamp stelle';

/** 400 names, then the same again with a word in front. */
function naamVan(i: number): string {
  const [voor, achter] = [begin.split(' '), einde.split(' ')];
  const ronde = Math.floor(i / (voor.length * achter.length));
  const naam = `${voor[i % voor.length] ?? ''}${achter[Math.floor(i / voor.length) % achter.length] ?? ''}`;
  return ronde === 0 ? naam : `${naam}${'bis'.repeat(ronde)}`;
}

const richtingen = ['Noord', 'Oost', 'Zuid', 'West', 'Midden'];
const buurtdelen =
  'Linden Beuken Essen Wilgen Elzen Populieren Kastanje Berken Iepen Sparren Meidoorn Hazelaar Vlier Brem Varen Klaver Distel Papaver Lupine Salie'.split(
    ' ',
  );
