import type { Model } from '../../model/aggregate.ts';
import { gemeenteVan, type Item } from '../../model/collecties.ts';
import type { Gebied } from '../../model/schemas/gebied.ts';
import type { Gemeente } from '../../model/schemas/gemeente.ts';
import type { Locatie } from '../../model/schemas/locatie.ts';
import { locatierolSchema, type Locatierol } from '../../model/schemas/locatierol.ts';
import type { Herkomst } from '../../model/schemas/meting.ts';
import { teamSchema, type Team } from '../../model/schemas/team.ts';
import type { Postcode } from '../../model/schemas/postcode.ts';
import type { Wijk } from '../../model/schemas/wijk.ts';
import { zoekOp } from './opzoeken.ts';
import { kenmerk, kolom, maakTabel, type Tabel } from './tabel.ts';

const bekendOfNiet = ['waarde', 'onbekend'];
const vanGemeente = kolom<{ id: string }>('gemeente', 'Gemeente', ({ id }) => gemeenteVan(id), { verplicht: true });

/** Gemeenten, wijken, gebieden, teams and places. */
export const plekken: Tabel[] = [
  maakTabel<Item<Gemeente>>({
    naam: 'gemeenten',
    titel: 'Gemeenten',
    uitleg: 'De gemeenten op deze site, met hun CBS-code.',
    sleutel: ['id'],
    items: (model) => model.gemeenten,
    kolommen: [
      kenmerk(),
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('rol', 'Rol op deze site', ({ rol }) => rol, { verplicht: true, waarden: ['eigen', 'voorbeeld'] }),
      kolom('code', 'CBS-code', ({ code }) => code, { verplicht: true }),
      kolom('provincie', 'Provincie', ({ provincie }) => provincie),
      kolom('inwonersStatus', 'Is het aantal inwoners bekend?', (rij) => (rij.inwoners ? 'waarde' : 'onbekend'), {
        waarden: bekendOfNiet,
      }),
      kolom('inwoners', 'Aantal inwoners', ({ inwoners }) => inwoners?.aantal, {
        type: 'integer',
        eenheid: 'personen',
      }),
      kolom('inwonersJaar', 'Jaar van dat aantal', ({ inwoners }) => inwoners?.jaar, { type: 'gYear' }),
    ],
    bron: ({ inwoners }) => inwoners?.bron,
  }),
  maakTabel<Item<Wijk>>({
    naam: 'wijken',
    titel: 'Wijken',
    uitleg: 'De wijken zoals de gemeente ze noemt, met de wijken van het CBS waaruit ze bestaan.',
    sleutel: ['id'],
    items: (model) => model.wijken,
    kolommen: [
      kenmerk(),
      vanGemeente,
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('andereNamen', 'Andere namen', ({ andereNamen }) => andereNamen, { scheiding: '; ' }),
      kolom('inHetKort', 'In het kort', ({ inHetKort }) => inHetKort),
      kolom('regiocodes', 'CBS-wijkcodes', ({ regiocodes }) => regiocodes.map(({ code }) => code), { scheiding: ' ' }),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Item<Gebied>>({
    naam: 'gebieden',
    titel: 'Gebieden',
    uitleg: 'Werkgebieden van teams: een of meer wijken samen.',
    sleutel: ['id'],
    items: (model) => model.gebieden,
    kolommen: [
      kenmerk(),
      vanGemeente,
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('indeling', 'Indeling', ({ indeling }) => indeling, { verplicht: true }),
      kolom('wijken', 'Wijken', ({ wijken }) => wijken, { verplicht: true, scheiding: ' ' }),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Item<Team>>({
    naam: 'teams',
    titel: 'Teams',
    uitleg: 'Soorten teams en voor wat voor gebied zo een team werkt.',
    sleutel: ['id'],
    items: (model) => model.teams,
    kolommen: [
      kenmerk(),
      vanGemeente,
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('soort', 'Soort', ({ soort }) => soort, { waarden: teamSchema.shape.soort.options }),
      kolom('werktPer', 'Werkt per', ({ werktPer }) => werktPer, { waarden: teamSchema.shape.werktPer.options }),
      kolom('doelgroep', 'Doelgroep', ({ doelgroep }) => doelgroep),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Item<Locatie>>({
    naam: 'locaties',
    titel: 'Locaties',
    uitleg: 'Gebouwen en plekken. Adressen komen uit de bron; kijk naar het jaar voordat u erheen gaat.',
    sleutel: ['id'],
    items: (model) => model.locaties,
    kolommen: [
      kenmerk(),
      vanGemeente,
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('wijk', 'Wijk', ({ wijk }) => wijk),
      kolom('adresStatus', 'Is het adres bekend?', ({ adres }) => adres.status, { waarden: bekendOfNiet }),
      kolom('adres', 'Adres', ({ adres }) => (adres.status === 'waarde' ? adres.tekst : undefined)),
      kolom('adresReden', 'Waarom geen adres', ({ adres }) => (adres.status === 'onbekend' ? adres.reden : undefined)),
      kolom('laatstGecontroleerd', 'Laatst gecontroleerd', (rij) => rij.laatstGecontroleerd, { type: 'date' }),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Item<Locatierol>>({
    naam: 'locatierollen',
    titel: 'Ankerplaatsen en andere plekken',
    uitleg: 'Waar een plek voor is of was bedoeld, en of dat vaststaat.',
    sleutel: ['id'],
    items: (model) => model.locatierollen,
    kolommen: [
      kenmerk(),
      vanGemeente,
      kolom('naam', 'Naam', ({ naam }) => naam, { verplicht: true }),
      kolom('soort', 'Soort', ({ soort }) => soort, { waarden: locatierolSchema.shape.soort.options }),
      kolom('status', 'Status', ({ status }) => status, {
        verplicht: true,
        waarden: locatierolSchema.shape.status.options,
        uitleg: 'Alleen vastgesteld is besloten',
      }),
      kolom('wijk', 'Wijk', ({ wijk }) => wijk),
      kolom('gebied', 'Gebied', ({ gebied }) => gebied),
      kolom('locatie', 'Locatie', ({ locatie }) => locatie),
      kolom('toelichting', 'Toelichting', ({ toelichting }) => toelichting),
      kolom('spreekurenStatus', 'Zijn er spreekuren bekend?', ({ spreekuren }) => spreekuren.status, {
        waarden: ['bekend', 'onbekend'],
      }),
      kolom(
        'spreekuren',
        'Spreekuren',
        ({ spreekuren }) =>
          spreekuren.status === 'bekend' ? spreekuren.regulier.map(({ dag, van, tot }) => `${dag} ${van}-${tot}`) : [],
        { scheiding: '; ' },
      ),
      kolom('peiljaar', 'Van welk jaar deze stand is', ({ peiljaar }) => peiljaar, { type: 'gYear', verplicht: true }),
      kolom('laatstGecontroleerd', 'Laatst gecontroleerd', (rij) => rij.laatstGecontroleerd, { type: 'date' }),
    ],
    bron: ({ bron }) => bron,
  }),
  maakTabel<Postcode>({
    naam: 'postcodes',
    titel: 'Postcodes per CBS-wijk',
    uitleg: 'Hoeveel adressen met een postcode in een wijk van het CBS liggen. Een postcode kan in meer wijken liggen.',
    sleutel: ['postcode', 'regiocode'],
    items: (model) => model.postcodes,
    kolommen: [
      kolom('postcode', 'Postcode', ({ postcode }) => postcode, { verplicht: true }),
      kolom('regiocode', 'CBS-wijkcode', ({ regiocode }) => regiocode, { verplicht: true }),
      kolom('gemeente', 'Gemeente', ({ gemeente }) => gemeente, { verplicht: true }),
      kolom('adressen', 'Aantal adressen', ({ adressen }) => adressen, {
        type: 'integer',
        verplicht: true,
        eenheid: 'adressen',
      }),
    ],
    bron: (rij, model) => postcodeherkomst(rij, model)?.bron,
    licentie: (rij, model) => postcodeherkomst(rij, model)?.licentie ?? 'onbekend',
  }),
];

function postcodeherkomst({ gemeente }: Postcode, { postcodeherkomsten }: Model): Item<Herkomst> | undefined {
  return zoekOp(postcodeherkomsten, 'id', gemeente);
}
