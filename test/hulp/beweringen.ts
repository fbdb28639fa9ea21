/** One thing that a sentence claims: this number, in this year, in this area. */
export interface Bewering {
  gebied: string;
  jaar: string;
  getal: number;
}

export interface Lezing {
  beweringen: Bewering[];
  /** Numbers that belong to no claim that this reader understands. */
  los: string[];
}

const getalvorm = '€?[\\u00a0 ]?-?\\d[\\d.]*(?:,\\d+)?';

/** `€ 1.234,5 (voorlopig)` → 1234.5. */
export function leesGetal(tekst: string): number {
  const cijfers = /-?[\d.]*\d(,\d+)?/.exec(tekst)?.[0] ?? '';
  return Number(cijfers.replaceAll('.', '').replace(',', '.'));
}

/**
 * Reads the sentences about an area as a reader would, without knowing how they were made: which number is claimed for
 * which area in which year. `gebieden` are the names that may occur; `vast` is the clause of the indicator, whose own
 * numbers (an age) are no claims.
 */
export function leesBeweringen(tekst: string, gebieden: readonly string[], vast: string): Lezing {
  const namen = [...gebieden]
    .sort((a, b) => b.length - a.length)
    .map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const plaats = `(?:in|In) (?:heel )?(${namen.join('|')})`;
  const beweringen: Bewering[] = [];
  const los: string[] = [];
  let jaar = '';
  let gebied = '';
  let naBreuk = false;
  for (const ruw of tekst.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=[A-Z])/)) {
    // Why earlier figures cannot be compared is a sentence of the content itself.
    if (naBreuk) {
      naBreuk = false;
      continue;
    }
    naBreuk = /^Cijfers van vóór \d{4} zijn niet te vergelijken/.test(ruw);
    let zin = zonderVasteGetallen(ruw, vast);
    const neem = (vorm: RegExp, maak: (delen: string[]) => Bewering): void => {
      zin = zin.replace(vorm, (...delen: unknown[]) => {
        beweringen.push(maak(delen.filter((deel) => typeof deel === 'string')));
        return ' ';
      });
    };
    const stand = new RegExp(`^In (\\d{4}) .*?(${getalvorm})`).exec(zin);
    if (stand !== null) {
      jaar = stand[1] ?? '';
      gebied = new RegExp(plaats).exec(zin.replace(/^In \d{4}/, ''))?.[1] ?? '';
      beweringen.push({ gebied, jaar, getal: leesGetal(stand[2] ?? '') });
      zin = zin.replace(`In ${jaar}`, '').replace(stand[2] ?? '', '');
    }
    const geheim = /^Het cijfer over (\d{4})/.exec(zin);
    if (geheim !== null) zin = zin.replace(geheim[1] ?? '', '');
    const over = new RegExp(`(?:voor (${namen.join('|')}):|^${plaats} is dat)`).exec(zin);
    const wie = over?.[1] ?? over?.[2] ?? gebied;
    neem(new RegExp(`in (\\d{4})(?:: toen|,)? was het (${getalvorm})`, 'g'), ([, j = '', n = '']) => ({
      gebied: wie,
      jaar: j,
      getal: leesGetal(n),
    }));
    neem(new RegExp(`(${getalvorm})%? in (\\d{4})`, 'g'), ([, n = '', j = '']) => ({
      gebied: wie,
      jaar: j,
      getal: leesGetal(n),
    }));
    neem(new RegExp(`${plaats} (?:was dat |waren dat er )?(${getalvorm})`, 'g'), ([, p = '', n = '']) => ({
      gebied: p,
      jaar,
      getal: leesGetal(n),
    }));
    los.push(...(naBreuk ? [] : (zin.match(/(?<![\p{L}\d])\d[\d.,]*/gu) ?? [])));
  }
  return { beweringen, los };
}

/** Takes out the numbers that the clause of the indicator always has, such as the ages in `van 15 tot 75 jaar`. */
function zonderVasteGetallen(zin: string, vast: string): string {
  // A raming may name the paper that it stands in, with its year.
  const zonderStuk = zin.replace(/(volgens de \p{L}+) van \d{4}/u, '$1');
  const delen = vast.split(/\{waarde\}|\{plaats\}/).filter((deel) => /\d/.test(deel));
  return delen.reduce((tekst, deel) => tekst.replace(deel.trim(), deel.trim().replace(/\d[\d.,]*%?/g, '')), zonderStuk);
}
