import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/aggregate.ts';
import { slugVan } from '../model/collecties.ts';
import type { Formulier, Formulierregel } from '../model/levering/formulier.ts';
import { formulieren } from '../model/levering/formulieren.ts';
import { formatKenmerk, formuliernaam } from '../model/levering/kenmerk.ts';
import { invulblad, kolommen, kolomVan, redenen, uitlegblad, veilig } from '../model/levering/kolommen.ts';
import { datumnaam } from '../model/levering/perioden.ts';
import type { Invoercel, Werkboek } from '../model/levering/werkboek.ts';
import { maakUrls } from './url.ts';

/** A link to one form in both forms, for any page. */
export interface Formulierlink {
  partnerId: string;
  partner: string;
  editie: string;
  periode: string;
  /** Last day of the period, yyyy-mm-dd. */
  totEnMet: string;
  /** How many rows there are to fill in. */
  regels: number;
  xlsx: string;
  csv: string;
}

/** The forms of a gemeente, by edition, partner and period; `partner` and `editie` narrow them down. */
export function viewFormulieren(
  model: Model,
  gemeente: string,
  alleen: { partner?: string; editie?: string } = {},
): Formulierlink[] {
  const urls = maakUrls(model.site.pad);
  return formulieren(model, gemeente)
    .filter(({ kenmerk }) => alleen.editie === undefined || kenmerk.editie === alleen.editie)
    .filter(({ kenmerk }) => alleen.partner === undefined || kenmerk.partner === slugVan(alleen.partner))
    .map(({ kenmerk, partner, editie, periode, totEnMet, regels }) => ({
      partnerId: `${gemeente}/${kenmerk.partner}`,
      partner,
      editie,
      periode,
      totEnMet,
      regels: regels.length,
      xlsx: urls.formulier(gemeente, editie, formuliernaam(kenmerk), 'xlsx'),
      csv: urls.formulier(gemeente, editie, formuliernaam(kenmerk), 'csv'),
    }));
}

/** Where the forms of the whole site are made: the parts of the address of each, with the form itself. */
export function formulierpaden(
  model: Model,
): { params: { gemeente: string; editie: string; formulier: string }; props: { formulier: Formulier } }[] {
  return model.gemeenten.flatMap(({ id }) =>
    formulieren(model, id).map((formulier) => ({
      params: { gemeente: id, editie: formulier.editie, formulier: formuliernaam(formulier.kenmerk) },
      props: { formulier },
    })),
  );
}

/** One form as a workbook: a sheet that explains and a sheet to fill in. */
export function viewWerkboek(model: Model, formulier: Formulier): Werkboek {
  const { partner, editie, periode, gemeente } = formulier;
  return {
    titel: `Registratieformulier ${partner}, ${editie}, periode ${periode}`,
    onderwerp: `Registraties volgens de afspraken ${editie} met ${gemeente}`,
    maker: model.site.uitgever,
    taal: 'nl-NL',
    bladen: [
      {
        naam: uitlegblad,
        breedtes: [28, 95],
        rijen: uitleg(model, formulier).map((rij) => rij.map(veilig)),
        kopregel: true,
        kleineKolommen: [],
        invoer: [],
        liggend: false,
      },
      {
        naam: invulblad,
        breedtes: [7, 20, 36, 20, 44, 18, 14, 18, 26, 26],
        rijen: [[...kolommen], ...formulier.regels.map((regel, i) => rijVan(formulier, regel, i))],
        kopregel: true,
        kleineKolommen: [kolomVan('Sleutel'), kolomVan('Kenmerk')],
        invoer: formulier.regels.flatMap((regel, i) => invoercellen(regel, i + 1)),
        liggend: true,
      },
    ],
  };
}

/** One form as CSV, in the way that Dutch Excel opens: semicolons and a byte order mark. */
export function formatFormulierCsv(formulier: Formulier): string {
  const rijen = formulier.regels.map((regel, i) => rijVan(formulier, regel, i));
  return stringify([[...kolommen], ...rijen], { delimiter: ';', bom: true, record_delimiter: 'windows' });
}

function rijVan(formulier: Formulier, regel: Formulierregel, i: number): (string | number)[] {
  const { product, wat, onderdeel, toelichting, eenheid, sleutel } = regel;
  const teksten = [product, wat, onderdeel, toelichting, eenheid, '', '', sleutel, formatKenmerk(formulier.kenmerk)];
  return [i + 1, ...teksten.map(veilig)];
}

function invoercellen({ invoer }: Formulierregel, rij: number): Invoercel[] {
  const waarde: Invoercel = { rij, kolom: kolomVan('Invullen'), soort: invoer };
  if (invoer === 'datum') return [waarde];
  return [waarde, { rij, kolom: kolomVan('Geen getal, want'), soort: 'keuze', keuzes: Object.keys(redenen) }];
}

function uitleg(model: Model, formulier: Formulier): string[][] {
  const { kenmerk, gemeente, partner, editie, periode, van, totEnMet, regels } = formulier;
  const controleren = new URL(maakUrls(model.site.pad).controleren(kenmerk.gemeente), model.site.url).href;
  return [
    ['Registratieformulier', `${partner}, afspraken ${editie} met ${gemeente}, periode ${periode}`],
    ['Periode', `${datumnaam(van)} tot en met ${datumnaam(totEnMet)}`],
    [
      'Wat u invult',
      `Op het blad ${invulblad} staan ${String(regels.length)} regels. Vul per regel de kolom Invullen in. Alleen de gekleurde cellen zijn open; met Tab gaat u naar de volgende.`,
    ],
    ['Een aantal', 'Een heel getal, zonder punt of komma: 1234. Niets geteld is 0.'],
    [
      'Geen getal',
      `Is er geen getal, laat Invullen dan leeg en kies in de kolom ernaast: ${Object.keys(redenen).join(' of ')}.`,
    ],
    [
      'Een tekst',
      'Voor een verslag, plan, overzicht, rapportage of inhoud vult u alleen de datum in waarop u de tekst stuurde, als 31-12-2025. De tekst zelf hoort niet in dit formulier.',
    ],
    [
      'Laat leeg',
      'Een regel die u nu niet levert, blijft leeg. Verwijder geen regels, voeg er geen toe en verander de volgorde niet.',
    ],
    ['Geen personen', 'Zet nergens namen, adressen of andere persoonsgegevens.'],
    [
      'Kleine getallen',
      'Getallen over mensen worden pas gepubliceerd als niemand te herkennen is: 0 tot en met 7 blijft geheim, de rest wordt afgerond op vijf.',
    ],
    [
      'Controleren',
      `Kijk uw bestand na op ${controleren}. Dat gebeurt op uw eigen apparaat; er wordt niets verstuurd.`,
    ],
    [
      'Opslaan',
      'Sla op als .xlsx, of als CSV UTF-8 met het blad Invullen open. Formules, macro’s, wachtwoorden en verborgen bladen worden geweigerd.',
    ],
    ['Kenmerk', formatKenmerk(kenmerk)],
  ];
}
