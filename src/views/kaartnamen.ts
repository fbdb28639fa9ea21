/** A name on the map: its lines, where they stand, or a number when there is no room for it. */
export interface Kaartnaam {
  regels: { tekst: string; y: number }[];
  x: number;
  /** Stands on the map instead of the name, and before it in the list. */
  nummer: number | undefined;
}

/** Height of a line on the narrowest screen, in units of the map: 15 of 360 is 12 pixels of 288. */
const regelhoogte = 16;
/** Width of an average letter of that size in a wide sans serif. */
const letterbreedte = 9;
/** Where a name may move to when it would run over another one, in units of the map. */
const uitwijkingen = [0, -8, 8, -16, 16, -24, 24].flatMap((dy) => [0, -12, 12, -24, 24].map((dx) => [dx, dy] as const));

interface Doos {
  links: number;
  boven: number;
  rechts: number;
  onder: number;
}

/** Puts every name where it can be read; what finds no room gets its number in the list. */
export function plaatsNamen(
  namen: readonly { naam: string; plek: readonly [number, number] }[],
  { breedte, hoogte }: { breedte: number; hoogte: number },
): Kaartnaam[] {
  const bezet: Doos[] = [];
  return namen.map(({ naam, plek: [x, y] }, i) => {
    const regels = splits(naam);
    for (const [dx, dy] of uitwijkingen) {
      const doos = doosOm(regels, x + dx, y + dy);
      const binnen = doos.links >= 0 && doos.rechts <= breedte && doos.boven >= 0 && doos.onder <= hoogte;
      if (!binnen || bezet.some((ander) => raakt(doos, ander))) continue;
      bezet.push(doos);
      return { ...geplaatst(regels, x + dx, y + dy), nummer: undefined };
    }
    const nummer = [String(i + 1)];
    bezet.push(doosOm(nummer, x, y));
    return { ...geplaatst(nummer, x, y), nummer: i + 1 };
  });
}

/** A long name breaks after a hyphen or at a space. */
function splits(naam: string): string[] {
  if (naam.length <= 12) return [naam];
  return naam.split(/(?<=-)|\s+/).reduce<string[]>((regels, deel) => {
    const vorige = regels.at(-1);
    if (vorige === undefined || vorige.length + deel.length > 11) return [...regels, deel];
    return [...regels.slice(0, -1), vorige.endsWith('-') ? vorige + deel : `${vorige} ${deel}`];
  }, []);
}

function geplaatst(regels: readonly string[], x: number, y: number): Pick<Kaartnaam, 'regels' | 'x'> {
  const eerste = y - ((regels.length - 1) * regelhoogte) / 2;
  return { x, regels: regels.map((tekst, i) => ({ tekst, y: eerste + i * regelhoogte })) };
}

function doosOm(regels: readonly string[], x: number, y: number): Doos {
  const half = (Math.max(...regels.map(({ length }) => length)) * letterbreedte) / 2;
  const hoog = (regels.length * regelhoogte) / 2;
  return { links: x - half, rechts: x + half, boven: y - hoog, onder: y + hoog };
}

function raakt(een: Doos, ander: Doos): boolean {
  return een.links < ander.rechts && ander.links < een.rechts && een.boven < ander.onder && ander.boven < een.onder;
}
