import { gemeenteVan, type Item } from '../../model/collecties.ts';
import { feitNamen, type Factsheet } from '../../model/schemas/factsheet.ts';
import type { Inzet, Inzetregel } from '../../model/schemas/inzet.ts';
import type { Plan } from '../../model/schemas/plan.ts';
import { kolom, maakTabel, type Tabel } from './tabel.ts';

type Begrotingsdeel = 'lasten' | 'dekking';

interface Begrotingsregel {
  plan: Item<Plan>;
  deel: Begrotingsdeel;
  post: string;
  naam: string;
  jaar: string;
  euro: number;
}

interface Inzetcijfer {
  tabel: Item<Inzet>;
  regel: Inzetregel;
  soort: 'bestaand' | 'extra';
  nummer: number;
  cijfer: Inzetregel['bestaand'][number];
}

/** Staffing and budgets of plans, and how gemeenten answered the same questions. */
export const plannen: Tabel[] = [
  maakTabel<Inzetcijfer>({
    naam: 'inzet',
    titel: 'Inzet',
    uitleg: 'Uren en fte per partner in een plan, regel voor regel zoals gedrukt. Tel uren en fte niet bij elkaar op.',
    sleutel: ['id', 'soort', 'nummer'],
    items: (model) =>
      model.inzet.flatMap((tabel) =>
        tabel.regels.flatMap((regel) =>
          (['bestaand', 'extra'] as const).flatMap((soort) =>
            regel[soort].map((cijfer, i) => ({ tabel, regel, soort, nummer: i + 1, cijfer })),
          ),
        ),
      ),
    kolommen: [
      kolom('id', 'Kenmerk', ({ tabel, regel }) => `${tabel.id}#${regel.sleutel}`, { verplicht: true }),
      kolom('soort', 'Bestaand of extra', ({ soort }) => soort, { verplicht: true, waarden: ['bestaand', 'extra'] }),
      kolom('nummer', 'Volgnummer in de regel', ({ nummer }) => nummer, { type: 'integer', verplicht: true }),
      kolom('plan', 'Plan', ({ tabel }) => tabel.plan, { verplicht: true }),
      kolom('team', 'Team', ({ tabel }) => tabel.team, { verplicht: true }),
      kolom('partners', 'Partners', ({ regel }) => regel.partners, {
        verplicht: true,
        scheiding: ' ',
        uitleg: 'Het cijfer geldt voor deze partners samen',
      }),
      kolom('functie', 'Functie', ({ regel, cijfer }) => cijfer.functie ?? regel.functie),
      kolom('waarde', 'Hoeveel', ({ cijfer }) => cijfer.waarde, {
        type: 'decimal',
        verplicht: true,
        uitleg: 'De eenheid staat in de kolom eenheid',
      }),
      kolom('eenheid', 'Eenheid', ({ cijfer }) => cijfer.eenheid, { verplicht: true, waarden: ['fte', 'uur'] }),
      kolom('zoals', 'Zoals het in de bron staat', ({ cijfer }) => cijfer.zoals),
      kolom('zelfdeInzetAls', 'Waarschijnlijk dezelfde mensen als', ({ regel }) => regel.zelfdeInzetAls?.naar),
    ],
    bron: ({ tabel }) => tabel.bron,
  }),
  maakTabel<Begrotingsregel>({
    naam: 'begrotingen',
    titel: 'Begrotingen van plannen',
    uitleg: 'Wat een plan zou kosten en waar het geld vandaan zou komen, per post en jaar.',
    sleutel: ['plan', 'deel', 'post', 'jaar'],
    items: (model) =>
      model.plannen.flatMap((plan) =>
        (['lasten', 'dekking'] as const).flatMap((deel) =>
          (plan.begroting?.[deel] ?? []).flatMap(({ sleutel, naam, bedragen }) =>
            Object.entries(bedragen)
              .sort(([a], [b]) => Number(a) - Number(b))
              .map(([jaar, euro]) => ({ plan, deel, post: sleutel, naam, jaar, euro })),
          ),
        ),
      ),
    kolommen: [
      kolom('plan', 'Plan', ({ plan }) => plan.id, { verplicht: true }),
      kolom('deel', 'Lasten of dekking', ({ deel }) => deel, { verplicht: true, waarden: ['lasten', 'dekking'] }),
      kolom('post', 'Sleutel van de post', ({ post }) => post, { verplicht: true }),
      kolom('naam', 'Post', ({ naam }) => naam, { verplicht: true }),
      kolom('jaar', 'Jaar', ({ jaar }) => jaar, { type: 'gYear', verplicht: true }),
      kolom('bedrag', 'Bedrag', ({ euro }) => euro, { type: 'decimal', verplicht: true, eenheid: 'euro' }),
    ],
    bron: ({ plan }) => plan.begroting?.bron ?? plan.bron,
  }),
  maakTabel<{ factsheet: Item<Factsheet>; feit: keyof typeof feitNamen }>({
    naam: 'factsheetfeiten',
    titel: 'Feiten over sociale teams per gemeente',
    uitleg: 'Twaalf vaste vragen over de sociale teams, per gemeente, op één moment.',
    sleutel: ['gemeente', 'feit'],
    items: (model) =>
      model.factsheets.flatMap((factsheet) =>
        (Object.keys(feitNamen) as (keyof typeof feitNamen)[]).map((feit) => ({ factsheet, feit })),
      ),
    kolommen: [
      kolom('gemeente', 'Gemeente', ({ factsheet }) => gemeenteVan(factsheet.id), { verplicht: true }),
      kolom('feit', 'Feit', ({ feit }) => feit, { verplicht: true }),
      kolom('naam', 'Vraag', ({ feit }) => feitNamen[feit]),
      kolom('status', 'Is het antwoord bekend?', ({ factsheet, feit }) => factsheet.feiten[feit].status, {
        verplicht: true,
        waarden: ['bekend', 'onbekend'],
      }),
      kolom('antwoord', 'Antwoord, of waarom het ontbreekt', ({ factsheet, feit }) => {
        const antwoord = factsheet.feiten[feit];
        return antwoord.status === 'bekend' ? antwoord.tekst : antwoord.reden;
      }),
      kolom(
        'punten',
        'Punten',
        ({ factsheet, feit }) => {
          const antwoord = factsheet.feiten[feit];
          return antwoord.status === 'bekend' ? antwoord.punten : undefined;
        },
        { scheiding: '; ' },
      ),
      kolom('eigenLezing', 'Is dit onze lezing van een plan?', ({ factsheet }) => factsheet.afgeleid ?? false, {
        type: 'boolean',
      }),
      kolom('stand', 'Van wanneer', ({ factsheet }) => factsheet.peildatum),
    ],
    bron: ({ factsheet }) => factsheet.bron,
  }),
  maakTabel<{ factsheet: Item<Factsheet>; antwoord: Factsheet['schalen'][number] }>({
    naam: 'schaalantwoorden',
    titel: 'Antwoorden op de schalen',
    uitleg: 'Waar gemeenten zich plaatsten tussen twee uitersten. Een plek is er alleen als de bron die geeft.',
    sleutel: ['gemeente', 'schaal'],
    items: (model) =>
      model.factsheets.flatMap((factsheet) => factsheet.schalen.map((antwoord) => ({ factsheet, antwoord }))),
    kolommen: [
      kolom('gemeente', 'Gemeente', ({ factsheet }) => gemeenteVan(factsheet.id), { verplicht: true }),
      kolom('schaal', 'Schaal', ({ antwoord }) => antwoord.schaal, { verplicht: true }),
      kolom('antwoord', 'Antwoord', ({ antwoord }) => antwoord.antwoord, { verplicht: true }),
      kolom(
        'positieStatus',
        'Is de plek bekend?',
        ({ antwoord }) => (antwoord.positie === undefined ? 'onbekend' : 'waarde'),
        { verplicht: true, waarden: ['waarde', 'onbekend'] },
      ),
      kolom('positie', 'Plek tussen de uitersten', ({ antwoord }) => antwoord.positie, {
        type: 'decimal',
        eenheid: 'procent van links naar rechts',
      }),
    ],
    bron: ({ factsheet }) => factsheet.bron,
  }),
];
