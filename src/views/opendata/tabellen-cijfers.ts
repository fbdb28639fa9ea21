import type { Model } from '../../model/aggregate.ts';
import type { Item } from '../../model/collecties.ts';
import { eenheid, type Indicator } from '../../model/schemas/indicator.ts';
import { aarden, stadia, statussen, type Herkomst, type Meting } from '../../model/schemas/meting.ts';
import type { Registratiecijfer } from '../../model/schemas/registratiecijfer.ts';
import { zoekOp } from './opzoeken.ts';
import { kenmerk, kolom, maakTabel, type Tabel } from './tabel.ts';

const legeStatus = 'Is hier geen waarde, dan zegt deze kolom waarom. Een lege waarde is nooit nul';

/** What figures mean. */
export const indicatoren = maakTabel<Item<Indicator>>({
  naam: 'indicatoren',
  titel: 'Indicatoren',
  uitleg: 'Wat elk cijfer betekent en hoe u het leest. Ook cijfers die op deze site ontbreken, met de reden.',
  sleutel: ['id'],
  items: (model) => model.indicatoren,
  kolommen: [
    kenmerk(),
    kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
    kolom('onderwerp', 'Onderwerp', ({ onderwerp }) => onderwerp),
    kolom('status', 'Staat er een cijfer op deze site?', ({ cijfer }) => cijfer, {
      verplicht: true,
      waarden: ['opDezeSite', 'nietOpDezeSite'],
    }),
    kolom('reden', 'Waarom geen cijfer', (rij) => (rij.cijfer === 'nietOpDezeSite' ? rij.reden : undefined)),
    kolom('definitie', 'Definitie', (rij) => metCijfers(rij)?.definitie),
    kolom('eenheid', 'Eenheid', (rij) => metCijfers(rij)?.eenheid, { waarden: eenheid.options }),
    kolom('teller', 'Teller', (rij) => metCijfers(rij)?.teller),
    kolom('noemer', 'Noemer', (rij) => metCijfers(rij)?.noemer),
    kolom('leeftijd', 'Leeftijd', (rij) => metCijfers(rij)?.leeftijd),
    kolom('methode', 'Hoe de bron aan het cijfer komt', (rij) => metCijfers(rij)?.methode, {
      uitleg: 'model: een schatting; een verschil kan toeval zijn',
    }),
    kolom('richting', 'Is hoger gunstig?', (rij) => metCijfers(rij)?.richting),
    kolom('leesregel', 'Leesregel', (rij) => metCijfers(rij)?.leesregel),
    kolom('soort', 'Soort', (rij) => metCijfers(rij)?.soort, {
      uitleg: 'context: zegt niets over wat een partner bereikte',
    }),
  ],
  bron: ({ bron }) => bron,
});

/** Where the figures come from: one row per delivery. */
export const leveringen = maakTabel<Item<Herkomst>>({
  naam: 'leveringen',
  titel: 'Leveringen van cijfers',
  uitleg: 'Uit welke tabel en welk jaar de cijfers komen, en onder welke licentie.',
  sleutel: ['id'],
  items: (model) => model.herkomsten,
  kolommen: [
    kenmerk(),
    kolom('titel', 'Titel', ({ titel }) => titel, { verplicht: true }),
    kolom('tabel', 'Tabel bij de bron', ({ tabel }) => tabel),
    kolom('jaargang', 'Jaargang', ({ jaargang }) => jaargang),
    kolom('via', 'Overgenomen uit', ({ via }) => via),
  ],
  bron: ({ bron }) => bron,
  licentie: ({ licentie }) => licentie,
});

/** The figures; with `levering` only those of one delivery. */
export function maakMetingen(levering?: Item<Herkomst>): Tabel {
  return maakTabel<Meting>({
    naam: levering === undefined ? 'metingen' : `metingen/${levering.id}`,
    titel: levering === undefined ? 'Cijfers' : `Cijfers: ${levering.titel}`,
    uitleg: 'Een regel per indicator, gebied en jaar, met status en eenheid.',
    sleutel: ['levering', 'regel'],
    items: ({ metingen }) =>
      levering === undefined ? metingen : metingen.filter((meting) => meting.levering === levering.id),
    kolommen: [
      kolom('levering', 'Levering', (rij) => rij.levering, { verplicht: true }),
      kolom('regel', 'Regel in het gegevensbestand', ({ regel }) => regel, { type: 'integer', verplicht: true }),
      kolom('indicator', 'Indicator', ({ indicator }) => indicator, { verplicht: true }),
      kolom('regiocode', 'CBS-code van het gebied', ({ regiocode }) => regiocode, {
        verplicht: true,
        uitleg: 'NL00 is Nederland, GM een gemeente, WK een wijk van het CBS',
      }),
      kolom('periode', 'Jaar', ({ periode }) => periode, { type: 'gYear', verplicht: true }),
      kolom('waarde', 'Waarde', ({ waarde }) => waarde, {
        type: 'decimal',
        uitleg: 'In de eenheid van de kolom eenheid; leeg als er geen waarde is',
      }),
      kolom('eenheid', 'Eenheid', (rij) => rij.eenheid, { verplicht: true, waarden: eenheid.options }),
      kolom('status', 'Status', ({ status }) => status, { verplicht: true, waarden: statussen, uitleg: legeStatus }),
      kolom('stadium', 'Voorlopig of definitief', ({ stadium }) => stadium, { verplicht: true, waarden: stadia }),
      kolom('aard', 'Aard', ({ aard }) => aard, {
        verplicht: true,
        waarden: aarden,
        uitleg: 'raming: een plan vooraf; modelschatting: berekend, niet geteld',
      }),
      kolom('noot', 'Noot', ({ noot }) => noot),
    ],
    bron: (rij, model) => herkomstVan(rij, model)?.bron,
    licentie: (rij, model) => herkomstVan(rij, model)?.licentie ?? 'onbekend',
  });
}

/** What partners delivered, after the disclosure boundary. */
export const registratiecijfers = maakTabel<Registratiecijfer>({
  naam: 'registratiecijfers',
  titel: 'Geleverd door partners',
  uitleg:
    'Wat partners hebben aangeleverd. Aantallen mensen onder de 8 zijn geheim, andere zijn afgerond op vijftallen.',
  sleutel: ['levering', 'regel'],
  items: (model) => model.registratiecijfers,
  kolommen: [
    kolom('levering', 'Levering', ({ levering }) => levering, { verplicht: true }),
    kolom('regel', 'Regel in het gegevensbestand', ({ regel }) => regel, { type: 'integer', verplicht: true }),
    kolom('registratie', 'Registratie', ({ registratie }) => registratie, { verplicht: true }),
    kolom('van', 'Van', ({ van }) => van, { type: 'date', verplicht: true }),
    kolom('totEnMet', 'Tot en met', ({ totEnMet }) => totEnMet, { type: 'date', verplicht: true }),
    kolom('deel', 'Onderdeel', ({ deel }) => deel, { uitleg: 'Leeg: alles samen' }),
    kolom('deel2', 'Tweede onderdeel', ({ deel2 }) => deel2, { uitleg: 'Leeg: alles samen' }),
    kolom('waarde', 'Waarde', ({ waarde }) => waarde, {
      type: 'integer',
      uitleg: 'In de telEenheid van de registratie; leeg als er geen waarde is',
    }),
    kolom('status', 'Status', ({ status }) => status, {
      verplicht: true,
      waarden: [...statussen, 'ontvangen'],
      uitleg: `${legeStatus}. ontvangen: een tekst kwam binnen en wordt niet gepubliceerd`,
    }),
    kolom('noot', 'Noot', ({ noot }) => noot),
  ],
  bron: ({ registratie }, model) => zoekOp(model.producten, 'id', registratie.split('#')[0] ?? '')?.bron,
});

function metCijfers(indicator: Indicator) {
  return indicator.cijfer === 'opDezeSite' ? indicator : undefined;
}

function herkomstVan({ levering }: Meting, { herkomsten }: Model): Item<Herkomst> | undefined {
  return zoekOp(herkomsten, 'id', levering);
}
