import type { Item } from '../../model/collecties.ts';
import { bevindingId, type Problem } from '../../model/problem.ts';
import type { Begrip } from '../../model/schemas/begrip.ts';
import { bronSchema, type Bron } from '../../model/schemas/bron.ts';
import type { Wijziging, Wijzigingspunt } from '../../model/schemas/wijziging.ts';
import { kenmerk, kolom, maakTabel, type Tabel } from './tabel.ts';

/** Words, documents, findings and history. */
export const naslag: Tabel[] = [
  maakTabel<Item<Begrip>>({
    naam: 'begrippen',
    titel: 'Begrippen',
    uitleg: 'Woorden uit plannen en afspraken, in gewone taal uitgelegd.',
    sleutel: ['id'],
    items: (model) => model.begrippen,
    kolommen: [
      kenmerk(),
      kolom('term', 'Term', ({ term }) => term, { verplicht: true }),
      kolom('definitie', 'Uitleg', ({ definitie }) => definitie, { verplicht: true }),
      kolom('afkorting', 'Afkorting', ({ afkorting }) => afkorting),
      kolom('synoniemen', 'Andere woorden', ({ synoniemen }) => synoniemen, { scheiding: '; ' }),
      kolom('engels', 'Engels', ({ engels }) => engels),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Item<Bron>>({
    naam: 'bronnen',
    titel: 'Bronnen',
    uitleg: 'De documenten en gegevens waar deze site op rust.',
    sleutel: ['id'],
    items: (model) => model.bronnen,
    kolommen: [
      kenmerk(),
      kolom('titel', 'Titel', ({ titel }) => titel, { verplicht: true }),
      kolom('auteur', 'Auteur', ({ auteur }) => auteur, { verplicht: true }),
      kolom('soort', 'Soort', ({ soort }) => soort, { waarden: bronSchema.shape.soort.options }),
      kolom('datumStatus', 'Is de datum bekend?', ({ datum }) => datum.status, {
        verplicht: true,
        waarden: ['bekend', 'ongedateerd'],
      }),
      kolom('jaar', 'Jaar', ({ datum }) => datum.jaar, {
        type: 'gYear',
        verplicht: true,
        uitleg: 'Bij ongedateerd: vermoedelijk',
      }),
      kolom('licentieVanDeBron', 'Licentie van de bron zelf', ({ licentie }) => licentie, {
        uitleg: 'Leeg: niet bekend',
      }),
      kolom('website', 'Adres', ({ website }) => website, { type: 'anyURI' }),
    ],
    bron: ({ id }) => ({ document: id, plaats: 'het hele document' }),
  }),
  maakTabel<Problem>({
    naam: 'bevindingen',
    titel: 'Bevindingen',
    uitleg: 'Wat in de gegevens ontbreekt of twijfelachtig is, gevonden door vaste regels.',
    sleutel: ['id'],
    items: (model) => model.bevindingen,
    kolommen: [
      kolom('id', 'Kenmerk', (rij) => bevindingId(rij), { verplicht: true }),
      kolom('regel', 'Regel die dit vond', ({ rule }) => rule, { verplicht: true }),
      kolom('collectie', 'Collectie', ({ over }) => over?.collectie),
      kolom('over', 'Gaat over', ({ over }) =>
        over === undefined ? undefined : over.id + (over.sleutel === undefined ? '' : `#${over.sleutel}`),
      ),
      kolom('wat', 'Wat er aan de hand is', ({ message }) => message, { verplicht: true }),
      kolom('watTeDoen', 'Wat eraan te doen is', ({ remedy }) => remedy, { verplicht: true }),
    ],
    bron: () => undefined,
  }),
  maakTabel<{ wijziging: Item<Wijziging>; punt: Wijzigingspunt }>({
    naam: 'wijzigingen',
    titel: 'Wijzigingen',
    uitleg: 'Wat wanneer op de site kwam, veranderde of verviel.',
    sleutel: ['id'],
    items: (model) => model.wijzigingen.flatMap((wijziging) => wijziging.punten.map((punt) => ({ wijziging, punt }))),
    kolommen: [
      kolom('id', 'Kenmerk', ({ wijziging, punt }) => `${wijziging.id}#${punt.sleutel}`, { verplicht: true }),
      kolom('datum', 'Datum', ({ wijziging }) => wijziging.datum, { type: 'date', verplicht: true }),
      kolom('soort', 'Soort', ({ punt }) => punt.soort, {
        verplicht: true,
        waarden: ['nieuw', 'gewijzigd', 'vervallen'],
      }),
      kolom('wat', 'Om welke gegevens het gaat', ({ punt }) => punt.wat, { scheiding: ' ', verplicht: true }),
      kolom('tekst', 'Wat er veranderde', ({ punt }) => punt.tekst, { verplicht: true }),
    ],
    bron: () => undefined,
  }),
];
