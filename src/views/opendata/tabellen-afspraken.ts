import { gemeenteVan, type Item } from '../../model/collecties.ts';
import { herkomst, type Bronverwijzing, type Norm, type Ritme, type Waar } from '../../model/schemas/basis.ts';
import { doelenSchema, type Doel } from '../../model/schemas/doelen.ts';
import { partnerSchema, type Partner } from '../../model/schemas/partner.ts';
import {
  productSchema,
  type Activiteit,
  type Deelactiviteit,
  type Product,
  type Registratie,
  type Resultaatafspraak,
} from '../../model/schemas/product.ts';
import { kenmerk, kolom, maakTabel, type Tabel, type Tabelkolom } from './tabel.ts';
import { verbandenVan, type Verband } from './verbanden.ts';

interface Deel<T> {
  product: Item<Product>;
  deel: T;
}

/** What may stand on an activiteit, a resultaatafspraak and a registratie alike. */
interface Afspraakdeel {
  sleutel: string;
  norm?: Norm | undefined;
  ritme?: Ritme | undefined;
  waar?: Waar | undefined;
}

const waarsoorten = ['heelGemeente', 'wijken', 'locaties', 'nietGenoemd'];

/** Partners, products and what was agreed in them. */
export const afspraken: Tabel[] = [
  maakTabel<Item<Partner>>({
    naam: 'partners',
    titel: 'Partners',
    uitleg: 'Organisaties die met of voor de gemeente werken, zoals de documenten ze noemen.',
    sleutel: ['id'],
    items: (model) => model.partners,
    kolommen: [
      kenmerk(),
      kolom('gemeente', 'Gemeente', ({ id }) => gemeenteVan(id), { verplicht: true }),
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('andereNamen', 'Andere namen', (rij) => rij.andereNamen?.map(({ naam }) => naam), { scheiding: '; ' }),
      kolom('soort', 'Soort', ({ soort }) => soort, { waarden: partnerSchema.shape.soort.options }),
      kolom('inHetKort', 'In het kort', ({ inHetKort }) => inHetKort),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<{ lijst: string; bron: Bronverwijzing; doel: Doel }>({
    naam: 'doelen',
    titel: 'Doelen',
    uitleg: 'Wat de plannen en de productafspraken willen bereiken.',
    sleutel: ['id'],
    items: (model) => model.doelen.flatMap(({ id, bron, doelen }) => doelen.map((doel) => ({ lijst: id, bron, doel }))),
    kolommen: [
      kolom('id', 'Kenmerk', ({ lijst, doel }) => `${lijst}#${doel.sleutel}`, { verplicht: true }),
      kolom('gemeente', 'Gemeente', ({ lijst }) => gemeenteVan(lijst), { verplicht: true }),
      kolom('soort', 'Soort', ({ doel }) => doel.soort, {
        waarden: doelenSchema.shape.doelen.element.shape.soort.options,
      }),
      kolom('titel', 'Titel', ({ doel }) => doel.titel, { verplicht: true }),
      kolom('tekst', 'Doel in onze woorden', ({ doel }) => doel.tekst),
      kolom('hoofddoel', 'Noemt de bron dit het hoofddoel?', ({ doel }) => doel.hoofddoel ?? false, {
        type: 'boolean',
      }),
    ],
    bron: ({ doel, bron }) => doel.bron ?? bron,
  }),
  maakTabel<Item<Product>>({
    naam: 'producten',
    titel: 'Producten',
    uitleg: 'Wat een partner voor de gemeente doet, per editie van de productafspraken.',
    sleutel: ['id'],
    items: (model) => model.producten,
    kolommen: [
      kenmerk(),
      kolom('gemeente', 'Gemeente', ({ id }) => gemeenteVan(id), { verplicht: true }),
      kolom('editie', 'Editie', ({ id }) => id.split('/')[1], { verplicht: true }),
      kolom('titel', 'Titel', ({ titel }) => titel, { verplicht: true }),
      kolom('soort', 'Soort', ({ soort }) => soort, { waarden: productSchema.shape.soort.options }),
      kolom('partner', 'Partner', ({ partner }) => partner, { verplicht: true }),
      kolom('opdrachtgever', 'Opdrachtgever', ({ opdrachtgever }) => opdrachtgever),
      kolom('thema', 'Thema', ({ thema }) => thema.naar),
      kolom('themaHerkomst', 'Wie het thema koos', ({ thema }) => thema.herkomst, { waarden: herkomst.options }),
      kolom('van', 'Begin van de looptijd', ({ looptijd }) => looptijd.van, { type: 'date' }),
      kolom('totEnMet', 'Einde van de looptijd', ({ looptijd }) => looptijd.totEnMet, { type: 'date' }),
      kolom('doelgroep', 'Doelgroep', ({ doelgroep }) => doelgroep.tekst),
      kolom('waar', 'Waar', ({ waar }) => waar.soort, { waarden: waarsoorten }),
      kolom('plekken', 'Wijken of locaties', ({ waar }) => plekkenVan(waar), { scheiding: ' ' }),
      kolom('kostenStatus', 'Zijn de kosten bekend?', ({ kosten }) => kosten.status, {
        waarden: ['waarde', 'onbekend'],
      }),
      kolom('kosten', 'Kosten', ({ kosten }) => (kosten.status === 'waarde' ? kosten.euro : undefined), {
        type: 'decimal',
        eenheid: 'euro',
      }),
      kolom('kostenReden', 'Waarom geen kosten', (rij) =>
        rij.kosten.status === 'onbekend' ? rij.kosten.reden : undefined,
      ),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Deel<Activiteit | Deelactiviteit> & { onderdeelVan: string | undefined }>({
    naam: 'activiteiten',
    titel: 'Activiteiten',
    uitleg: 'Wat de partner doet, per product.',
    sleutel: ['id'],
    items: (model) =>
      model.producten.flatMap((product) =>
        product.activiteiten.flatMap((activiteit) => [
          { product, deel: activiteit, onderdeelVan: undefined },
          ...(activiteit.onderdelen ?? []).map((deel) => ({ product, deel, onderdeelVan: activiteit.sleutel })),
        ]),
      ),
    kolommen: [
      ...deelkolommen<Activiteit | Deelactiviteit>(),
      kolom('onderdeelVan', 'Onderdeel van', ({ onderdeelVan }) => onderdeelVan),
      kolom('nummer', 'Nummer in de bron', ({ deel }) => deel.nummer),
      kolom('titel', 'Titel', ({ deel }) => deel.titel),
      kolom('tekst', 'Activiteit in onze woorden', ({ deel }) => deel.tekst),
    ],
    bron: ({ product }) => product.bron,
  }),
  maakTabel<Deel<Resultaatafspraak>>({
    naam: 'resultaatafspraken',
    titel: 'Resultaatafspraken',
    uitleg: 'Wat de partner belooft. Een samenvatting: leidend is de tekst in de bron.',
    sleutel: ['id'],
    items: (model) =>
      model.producten.flatMap((product) => product.resultaatafspraken.map((deel) => ({ product, deel }))),
    kolommen: [
      ...deelkolommen<Resultaatafspraak>(),
      kolom('nummer', 'Nummer in de bron', ({ deel }) => deel.nummer),
      kolom('lijst', 'Lijst in de bron', ({ deel }) => deel.lijst),
      kolom('titel', 'Titel', ({ deel }) => deel.titel, { verplicht: true }),
      kolom('tekst', 'Afspraak in onze woorden', ({ deel }) => deel.tekst, { verplicht: true }),
    ],
    bron: ({ product }) => product.bron,
  }),
  maakTabel<Deel<Registratie>>({
    naam: 'registraties',
    titel: 'Registraties',
    uitleg: 'Wat de partner bijhoudt of rapporteert, en hoe vaak dat is afgesproken.',
    sleutel: ['id'],
    items: (model) => model.producten.flatMap((product) => product.registraties.map((deel) => ({ product, deel }))),
    kolommen: [
      ...deelkolommen<Registratie>(),
      kolom('wat', 'Wat wordt vastgelegd', ({ deel }) => deel.wat, { verplicht: true }),
      kolom('vorm', 'Vorm', ({ deel }) => deel.vorm, { verplicht: true }),
      kolom('telEenheid', 'Wat wordt geteld', ({ deel }) => deel.telEenheid),
      kolom('uitsplitsing', 'Uitgesplitst naar', ({ deel }) => deel.uitsplitsing?.map(({ tekst }) => tekst), {
        scheiding: '; ',
      }),
      kolom('bij', 'Hoort bij', ({ deel }) => deel.bij, {
        scheiding: ' ',
        uitleg: 'Sleutels van activiteiten of resultaatafspraken van het product, of werkwijze',
      }),
      kolom('ontvanger', 'Voor wie', ({ deel }) => deel.ontvanger),
      kolom('indicator', 'Indicator', ({ deel }) => deel.indicator),
    ],
    bron: ({ deel, product }) => deel.bron ?? product.bron,
  }),
  maakTabel<Verband>({
    naam: 'verbanden',
    titel: 'Verbanden',
    uitleg: 'Alle schakels van de rode draad: wat waarbij hoort, wie dat zegt en waarom.',
    sleutel: ['soort', 'van', 'naar'],
    items: verbandenVan,
    kolommen: [
      kolom('soort', 'Soort verband', ({ soort }) => soort, { verplicht: true }),
      kolom('van', 'Van', ({ van }) => van, { verplicht: true }),
      kolom('naar', 'Naar', ({ naar }) => naar, { verplicht: true }),
      kolom('herkomst', 'Wie dit verband legt', (rij) => rij.herkomst, {
        verplicht: true,
        waarden: herkomst.options,
        uitleg: 'bron: het document; afgeleid: deze site',
      }),
      kolom('waarom', 'Waarom', ({ waarom }) => waarom),
    ],
    bron: ({ bron }) => bron,
  }),
];

/** What every part of a product has: its key, and where the source says so norm, rhythm and place. */
function deelkolommen<T extends Afspraakdeel>(): Tabelkolom<Deel<T>>[] {
  return [
    kolom('id', 'Kenmerk', ({ product, deel }) => `${product.id}#${deel.sleutel}`, { verplicht: true }),
    kolom('product', 'Product', ({ product }) => product.id, { verplicht: true }),
    kolom('sleutel', 'Sleutel', ({ deel }) => deel.sleutel, { uitleg: 'Blijft gelijk in een volgende editie' }),
    kolom('normStatus', 'Is er een norm?', ({ deel }) => (deel.norm ? 'waarde' : 'nietAfgesproken'), {
      waarden: ['waarde', 'nietAfgesproken'],
      verplicht: true,
    }),
    kolom('norm', 'Norm in woorden', ({ deel }) => deel.norm?.tekst),
    kolom('normWaarde', 'Norm als getal', ({ deel }) => deel.norm?.waarde, {
      type: 'decimal',
      uitleg: 'De eenheid staat in normEenheid',
    }),
    kolom('normEenheid', 'Eenheid van de norm', ({ deel }) => deel.norm?.eenheid),
    kolom('normRichting', 'Minimaal of maximaal', ({ deel }) => deel.norm?.richting),
    kolom('ritme', 'Hoe vaak', ({ deel }) => deel.ritme?.soort, { uitleg: 'nietAfgesproken: de bron noemt niets' }),
    kolom('ritmeTekst', 'Hoe vaak, in woorden', ({ deel }) => deel.ritme?.tekst),
    kolom('waar', 'Waar', ({ deel }) => deel.waar?.soort, { waarden: waarsoorten }),
    kolom('plekken', 'Wijken of locaties', ({ deel }) => plekkenVan(deel.waar), { scheiding: ' ' }),
  ];
}

function plekkenVan(waar: Waar | undefined): string[] {
  return waar?.soort === 'wijken' ? waar.wijken : waar?.soort === 'locaties' ? waar.locaties : [];
}
