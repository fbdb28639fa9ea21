import type { Verschil } from './vergelijk-inhoud.ts';

/** How many changed fields of a file a draft names; the redacteur looks the rest up. */
const hoogstensVelden = 8;

/**
 * A draft of a file in `wijzigingen/`: what differs, grouped per folder. The texts are left empty on purpose, so that
 * `npm run check` refuses the file until a redacteur has said in words what changed.
 */
export function formatConcept(verschillen: readonly Verschil[], datum: string): string {
  const groepen = Map.groupBy(verschillen.filter(isVoorLezers), ({ pad, soort }) => `${soort} ${mapVan(pad)}`);
  const sleutels = new Map<string, number>();
  const punten = [...groepen.values()].map((groep) => {
    const [eerste] = groep;
    return eerste === undefined ? '' : formatPunt(groep, eerste.soort, uniek(sleutelVan(eerste), sleutels));
  });
  return [`datum: "${datum}"`, 'titel:', 'punten:', ...punten, ''].join('\n');
}

function formatPunt(groep: readonly Verschil[], soort: Verschil['soort'], sleutel: string): string {
  const velden = groep.flatMap((verschil) =>
    verschil.velden.length === 0 ? [] : [`    # ${verschil.pad}: ${toonVelden(verschil.velden)}`],
  );
  return [
    `  - sleutel: ${sleutel}`,
    `    soort: ${soort}`,
    '    wat:',
    ...groep.map(({ pad }) => `      - ${pad}`),
    ...velden,
    '    tekst:',
  ].join('\n');
}

function toonVelden(velden: readonly string[]): string {
  const meer = velden.length - hoogstensVelden;
  return [...velden.slice(0, hoogstensVelden), ...(meer > 0 ? [`en nog ${String(meer)}`] : [])].join(', ');
}

/** The list of changes is no change itself. */
function isVoorLezers({ pad }: Verschil): boolean {
  return !pad.startsWith('wijzigingen/');
}

function mapVan(pad: string): string {
  return pad.split('/').slice(0, -1).join('/');
}

/** A key without digits from the folder and the sort of change: `producten-nieuw`. */
function sleutelVan({ pad, soort }: Verschil): string {
  const map = pad.split('/').slice(0, -1).join('-') || pad;
  return `${map}-${soort}`
    .replace(/[^a-z-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The second `x` becomes `x-b`, the third `x-c`: a key has no digits. */
function uniek(sleutel: string, gezien: Map<string, number>): string {
  const keer = gezien.get(sleutel) ?? 0;
  gezien.set(sleutel, keer + 1);
  return keer === 0 ? sleutel : `${sleutel}-${'abcdefghijklmnopqrstuvwxyz'.charAt(keer)}`;
}
