import type { Plan } from '../model/schemas/plan.ts';

type Toegang = NonNullable<Plan['toegang']>;

/** Routes that begin with the same steps: those steps once, then a branch per question. */
export interface Ingang {
  gedeeld: string[];
  takken: { sleutel: string; vraag: string; stappen: string[] }[];
}

export interface ToegangDeel extends Pick<Toegang, 'inleiding' | 'telefoon' | 'uitgangspunten'> {
  ingangen: Ingang[];
  nietGenoemd: string[];
  plaats: string;
}

/** How a question comes in and where it goes, as far as the source says it; undefined when it says nothing. */
export function viewToegang({ toegang }: Plan): ToegangDeel | undefined {
  if (toegang === undefined) return undefined;
  const { inleiding, telefoon, routes, uitgangspunten, nietGenoemd = [], bron } = toegang;
  const beginstappen = [...new Set(routes.map(({ stappen }) => stappen[0]))];
  return {
    inleiding,
    telefoon,
    uitgangspunten,
    nietGenoemd,
    plaats: bron.plaats,
    ingangen: beginstappen.map((begin) => {
      const samen = routes.filter(({ stappen }) => stappen[0] === begin);
      const gedeeld = samen.length === 1 ? [] : gemeenschappelijk(samen.map(({ stappen }) => stappen));
      return {
        gedeeld,
        takken: samen.map(({ sleutel, vraag, stappen }) => ({
          sleutel,
          vraag,
          stappen: stappen.slice(gedeeld.length),
        })),
      };
    }),
  };
}

function gemeenschappelijk([eerste = [], ...anderen]: string[][]): string[] {
  const einde = eerste.findIndex((stap, i) => anderen.some((ander) => ander[i] !== stap));
  return einde < 0 ? eerste : eerste.slice(0, einde);
}
