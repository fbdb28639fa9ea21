import type { Leveringregel } from './publiceer.ts';

type Cijfer = Pick<Leveringregel, 'registratie' | 'deel' | 'deel2' | 'waarde' | 'noot'> & { status: string };

export interface Wijziging {
  soort: 'nieuw' | 'veranderd' | 'verdwenen';
  plek: string;
  oud: string | undefined;
  nieuw: string | undefined;
}

/** What a new delivery of the same period changes, sorted; both after the disclosure boundary. */
export function vergelijkLeveringen(oud: readonly Cijfer[], nieuw: readonly Cijfer[]): Wijziging[] {
  const toen = new Map(oud.map((cijfer) => [plekVan(cijfer), inhoudVan(cijfer)]));
  const nu = new Map(nieuw.map((cijfer) => [plekVan(cijfer), inhoudVan(cijfer)]));
  return [...new Set([...toen.keys(), ...nu.keys()])].sort().flatMap((plek): Wijziging[] => {
    const [van, naar] = [toen.get(plek), nu.get(plek)];
    if (van === naar) return [];
    return [
      {
        soort: van === undefined ? 'nieuw' : naar === undefined ? 'verdwenen' : 'veranderd',
        plek,
        oud: van,
        nieuw: naar,
      },
    ];
  });
}

/** One line per change, with what was published before and what will be. */
export function formatWijzigingen(wijzigingen: readonly Wijziging[]): string[] {
  return wijzigingen.map(({ soort, plek, oud, nieuw }) =>
    soort === 'veranderd'
      ? `  veranderd: ${plek}: ${oud ?? ''} → ${nieuw ?? ''}`
      : `  ${soort}: ${plek}: ${nieuw ?? oud ?? ''}`,
  );
}

function plekVan({ registratie, deel, deel2 }: Cijfer): string {
  return [registratie, deel, deel2].filter((tekst) => tekst !== '').join(' ');
}

function inhoudVan({ waarde, status, noot }: Cijfer): string {
  return [waarde === undefined ? status : String(waarde), noot].filter((tekst) => tekst !== '').join(', ');
}
