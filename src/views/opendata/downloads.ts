import type { Model } from '../../model/aggregate.ts';
import { aarden, stadia, statussen } from '../../model/schemas/meting.ts';
import type { Cijferrecord } from '../cijferrecord.ts';
import type { Downloadregel } from '../download.ts';
import { naamVan } from '../kop.ts';
import { maakCsvw } from './csvw.ts';
import { letOpVan } from './json.ts';
import type { Kolom } from './tabel.ts';

const redenen = 'Is hier geen waarde, dan zegt deze kolom waarom. Een lege waarde is nooit nul';

/** CSVW metadata of the CSV with all figures of one indicator in one gemeente. */
export function csvwVanIndicator(model: Model, record: Cijferrecord, regels: readonly Downloadregel[]): object {
  const { indicator, gemeente } = record;
  const { naam, definitie, eenheid } = indicator;
  const uniek = (veld: 'licentie' | 'bron'): string[] => [...new Set(regels.map((regel) => regel[veld]))];
  const kolommen: Kolom[] = [
    { naam: 'indicator', titel: 'Indicator', type: 'string', verplicht: true },
    { naam: 'gebied', titel: 'Gebied', type: 'string', verplicht: true },
    { naam: 'soort', titel: 'Soort gebied', type: 'string', verplicht: true, waarden: ['wijk', 'gemeente', 'land'] },
    { naam: 'regiocodes', titel: 'CBS-codes', type: 'string', verplicht: true, scheiding: ' ' },
    { naam: 'periode', titel: 'Jaar', type: 'gYear', verplicht: true },
    { naam: 'waarde', titel: naam, type: 'decimal', eenheid, uitleg: definitie },
    { naam: 'eenheid', titel: 'Eenheid', type: 'string', verplicht: true, waarden: [eenheid] },
    { naam: 'status', titel: 'Status', type: 'string', verplicht: true, waarden: statussen, uitleg: redenen },
    { naam: 'stadium', titel: 'Voorlopig of definitief', type: 'string', verplicht: true, waarden: stadia },
    { naam: 'aard', titel: 'Aard', type: 'string', verplicht: true, waarden: aarden },
    { naam: 'noot', titel: 'Noot', type: 'string' },
    { naam: 'breuk', titel: 'Waarom niet te vergelijken met eerder', type: 'string' },
    { naam: 'bron', titel: 'Bron', type: 'string', verplicht: true },
    { naam: 'tabel', titel: 'Tabel bij de bron', type: 'string', verplicht: true },
    { naam: 'licentie', titel: 'Licentie', type: 'string', verplicht: true },
    { naam: 'herkomst', titel: 'Levering en regel', type: 'string', verplicht: true, scheiding: ' ' },
  ];
  return maakCsvw({
    ...vanSite(model),
    bestand: `${indicator.id}.csv`,
    titel: `${naam}, ${naamVan(model, gemeente)}`,
    uitleg: `${definitie} ${indicator.leesregel}`,
    licentie: `Zie de kolom licentie: ${uniek('licentie').join('; ')}`,
    bronnen: uniek('bron'),
    kolommen,
    sleutel: ['gebied', 'soort', 'periode', 'aard'],
  });
}

/** CSVW metadata of the CSV with what partners delivered in one edition. */
export function csvwVanGeleverd(model: Model, editie: string): object {
  const kolommen: Kolom[] = [
    { naam: 'product', titel: 'Product', type: 'string', verplicht: true },
    { naam: 'partner', titel: 'Partner', type: 'string', verplicht: true },
    { naam: 'registratie', titel: 'Sleutel van de registratie', type: 'string', verplicht: true },
    { naam: 'wat', titel: 'Wat wordt vastgelegd', type: 'string', verplicht: true },
    { naam: 'van', titel: 'Van', type: 'date', verplicht: true },
    { naam: 'totEnMet', titel: 'Tot en met', type: 'date', verplicht: true },
    { naam: 'deel', titel: 'Onderdeel', type: 'string', uitleg: 'Leeg: alles samen' },
    { naam: 'deel2', titel: 'Tweede onderdeel', type: 'string', uitleg: 'Leeg: alles samen' },
    { naam: 'waarde', titel: 'Waarde', type: 'integer', uitleg: 'In de eenheid van de kolom telEenheid' },
    { naam: 'telEenheid', titel: 'Wat wordt geteld', type: 'string' },
    {
      naam: 'status',
      titel: 'Status',
      type: 'string',
      verplicht: true,
      waarden: [...statussen, 'ontvangen'],
      uitleg: redenen,
    },
    { naam: 'noot', titel: 'Noot', type: 'string' },
    { naam: 'herkomst', titel: 'Levering en regel', type: 'string', verplicht: true },
  ];
  return maakCsvw({
    ...vanSite(model),
    bestand: 'cijfers.csv',
    titel: `Geleverd door partners, ${editie}`,
    uitleg: 'Wat partners hebben aangeleverd, nadat kleine aantallen mensen geheim zijn gemaakt en andere afgerond.',
    licentie: model.site.licentie,
    bronnen: [],
    kolommen,
    sleutel: ['herkomst'],
  });
}

function vanSite(model: Model) {
  return { uitgever: model.site.uitgever, peildatum: model.site.peildatum, letOp: letOpVan(model) };
}
