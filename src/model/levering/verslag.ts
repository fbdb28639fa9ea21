import { formatMelding, veiligeNaam, type Melding } from './cel.ts';
import type { Formulier } from './formulier.ts';
import type { Leveringuitkomst } from './publiceer.ts';

/** More messages than this follow from the first ones. */
const hoogstens = 100;

/** What a form is, in one line. */
export function formuliertitel({ gemeente, partner, editie, periode }: Formulier): string {
  return `${partner}, afspraken ${editie} met ${gemeente}, periode ${periode}`;
}

/** The refusal: every message, and that nothing was taken over. */
export function verslagWeigering(bestand: string, meldingen: readonly Melding[]): string[] {
  const rest = meldingen.length - hoogstens;
  return [
    `${veiligeNaam(bestand)}: geweigerd`,
    ...meldingen.slice(0, hoogstens).map((melding) => `  ${formatMelding(melding)}`),
    ...(rest > 0 ? [`  en nog ${String(rest)} meldingen`] : []),
    `${tel(meldingen.length, 'melding', 'meldingen')}. Niets overgenomen.`,
  ];
}

/** What is accepted and what is hidden, a list indented under its heading; the same words for the gemeente and the partner. Never a number that was filled in. */
export function verslagAangenomen(uitkomst: Leveringuitkomst): string[] {
  const { regels, verborgen, leeg, afgerond, overMensen } = uitkomst;
  const aantal = (...statussen: string[]): number => regels.filter(({ status }) => statussen.includes(status)).length;
  const zonder = aantal('nogNiet', 'onbekend');
  const teksten = aantal('ontvangen');
  return [
    `Aangenomen: ${tel(aantal('waarde', 'geheim'), 'getal', 'getallen')}, ${tel(teksten, 'geleverde tekst', 'geleverde teksten')}.`,
    ...(zonder > 0 ? [`Zonder getal, met reden: ${tel(zonder, 'regel', 'regels')}.`] : []),
    ...(leeg > 0 ? [`Niet ingevuld: ${tel(leeg, 'regel', 'regels')}. Die gelden als nog niet geleverd.`] : []),
    ...(afgerond > 0 ? [`Afgerond op hele euro’s: ${tel(afgerond, 'bedrag', 'bedragen')}.`] : []),
    ...(verborgen.length > 0 ? ['Verborgen, want te klein of anders terug te rekenen:'] : []),
    ...verborgen.map(({ wat, geleverd, geheim }) => `  ${wat}: ${geheimtekst(geleverd, geheim)}`),
    ...(overMensen ? ['Getallen over mensen worden gepubliceerd als vijftallen.'] : []),
  ];
}

function geheimtekst(geleverd: number, geheim: number): string {
  if (geheim < geleverd) return `${String(geheim)} van ${String(geleverd)} getallen geheim`;
  return geleverd === 1 ? 'geheim' : `alle ${String(geleverd)} getallen geheim`;
}

function tel(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${String(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}
