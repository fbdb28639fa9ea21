import type { Model } from '../model/aggregate.ts';
import { houdbaar, stukstanden, type Stuk, type Stukstand } from '../model/toegankelijkheid.ts';
import { formatDatum } from './format.ts';
import type { Paginakop } from './kop.ts';
import { maakUrls } from './url.ts';

/** A line of facts; undefined is not filled in, and then the reason says what that means. */
export interface Feitregel {
  wat: string;
  waarde: string | undefined;
  href?: string | undefined;
  reden: string;
}

export interface ToegankelijkheidPagina {
  kop: Paginakop;
  kern: string;
  verklaring: Feitregel[];
  getest: { wat: string; hoe: string }[];
  grenzen: string[];
  /** What the invulassistent asks, with what this site knows about itself. */
  invulblad: Feitregel[];
  contact: string;
}

/** What the tests of this software do; each line stands for a test that fails the build of the software. */
const getest = [
  {
    wat: 'Regels van axe voor WCAG 2.0, 2.1 en 2.2, niveau A en AA, en de beste praktijken van axe',
    hoe: 'in Chromium: van elke soort pagina één, licht en donker, op 320 en op 1280 pixels breed en met afgedwongen kleuren; elke andere pagina op 320 pixels',
  },
  { wat: 'Geldige HTML', hoe: 'elke pagina, met html-validate en zijn regels voor toegankelijkheid' },
  { wat: 'Geen zijwaarts schuiven', hoe: 'elke pagina op 320 pixels breed, wat gelijk is aan 400% vergroten op 1280' },
  {
    wat: 'Toetsenbord',
    hoe: 'van elke soort pagina één met Tab doorlopen, op een lange pagina het begin en het eind: de volgorde klopt, de focus is te zien en loopt nergens vast; zoeken kan van begin tot eind zonder muis',
  },
  {
    wat: 'Grote letters en ruime regels',
    hoe: 'van elke soort pagina één: met letters van 200% en met de tekstafstand van WCAG 1.4.12 valt geen tekst weg of over elkaar',
  },
  { wat: 'Rust', hoe: 'er beweegt niets, en een pagina verspringt niet terwijl zij laadt' },
  { wat: 'Zonder JavaScript', hoe: 'elke soort pagina heeft dan dezelfde tekst en geen knop die niets doet' },
  {
    wat: 'Kleur',
    hoe: 'het contrast van tekst, licht en donker, met axe; lijnen en tekens in grafieken hebben ook een vorm of een woord',
  },
  {
    wat: 'Grafieken',
    hoe: 'bij elke grafiek staan dezelfde cijfers als tabel, en een test vergelijkt die met de databestanden',
  },
  {
    wat: 'Afdrukken',
    hoe: 'van elke soort pagina één: alle tekst staat op papier en geen rij of grafiek wordt doorgesneden; elk raadsblad past op één A4',
  },
  { wat: 'Geen volgers', hoe: 'geen verzoek aan een andere site, geen cookies en geen opslag' },
] as const;

const grenzen = [
  'Automatische regels vinden maar een deel van de drempels. Een onderzoek door mensen volgens WCAG-EM vervangen ze niet.',
  'Deze lijst zegt wat de software laat testen. Hij zegt niet dat de site aan de toegankelijkheidsnorm voldoet.',
  'Mensen die een schermlezer, spraak of een ander hulpmiddel gebruiken, hebben deze site nog niet voor ons getest.',
  'Met letters van 200% kan een heel brede tabel zijwaarts schuiven, in een eigen vlak.',
  'Wat op de kaart van de wijken staat, staat er ook als lijst naast.',
  'Taal op B1 is een streven. Woorden uit plannen en afspraken leggen wij uit, maar niet elke zin is eenvoudig.',
  'De formulieren voor partners zijn rekenbladen (xlsx). Het csv-bestand ernaast heeft dezelfde velden.',
];

const namen: Record<Stuk, string> = { onderzoek: 'Onderzoek van', verklaring: 'Verklaring van' };

/** Props of the page about accessibility: the statement and its papers, what was tested, and never a status. */
export function viewToegankelijkheid(model: Model): ToegankelijkheidPagina {
  const urls = maakUrls(model.site.pad);
  const { toegankelijkheid: eigen, uitgever, url, pad, contact, officieel } = model.site;
  const standen = new Map(stukstanden(model.site).map((stand) => [stand.stuk, stand]));
  return {
    kop: {
      titel: 'Toegankelijkheid',
      soort: 'Verantwoording',
      inHetKort:
        'Iedereen moet deze site kunnen gebruiken. Hier staat wat is getest, wat niet, en waar u een drempel meldt.',
      href: urls.toegankelijkheid(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    kern:
      eigen?.register === undefined
        ? 'Van deze site staat hier geen verklaring in het register. Deze pagina noemt geen status: die volgt alleen uit een onderzoek.'
        : 'De verklaring staat in het register. De status leest u daar; deze pagina noemt er geen.',
    verklaring: [
      {
        wat: 'In het register',
        waarde: eigen?.register?.replace(/^https:\/\/(www\.)?/, ''),
        href: eigen?.register,
        reden: officieel ? 'nog niet ingevuld' : 'er is geen verklaring: dit is geen site van een overheid',
      },
      ...(['onderzoek', 'verklaring'] as const).map((stuk) => ({
        wat: namen[stuk],
        waarde: stukwoorden(standen.get(stuk)),
        reden: stuk === 'onderzoek' ? 'hier is geen onderzoek ingevuld' : 'hier is geen datum ingevuld',
      })),
      { wat: 'Toegankelijkheidsnorm', waarde: eigen?.norm, reden: 'hier is geen toegankelijkheidsnorm ingevuld' },
    ],
    getest: [...getest],
    grenzen,
    invulblad: [
      { wat: 'Naam van de site', waarde: model.site.naam, reden: '' },
      { wat: 'Adres', waarde: new URL(pad, url).href, reden: '' },
      { wat: 'Wie de site uitgeeft', waarde: uitgever, reden: '' },
      {
        wat: 'Toegankelijkheidsnorm, met versie',
        waarde: eigen?.norm,
        reden: 'nog te kiezen: welke versie nu geldt, staat op digitoegankelijk.nl',
      },
      { wat: 'Onderzoek', waarde: stukwoorden(standen.get('onderzoek')), reden: 'nog te doen, volgens WCAG-EM' },
      { wat: 'Afwijkingen, met oorzaak, gevolg, maatregel en datum', waarde: undefined, reden: 'uit het onderzoek' },
      { wat: 'Status', waarde: undefined, reden: 'uit het onderzoek; nooit uit deze pagina' },
      { wat: 'Wie ondertekent (functie) en wanneer', waarde: undefined, reden: 'vult de gemeente in' },
      { wat: 'Hoe iemand een drempel meldt', waarde: eigen?.contact ?? contact, reden: '' },
    ],
    contact: eigen?.contact ?? contact,
  };
}

/** `10 februari 2023; drie jaar te gebruiken, tot 10 februari 2026. Dat is voorbij.` */
function stukwoorden(stuk: Stukstand | undefined): string | undefined {
  if (stuk === undefined) return undefined;
  const hoelang = houdbaar[stuk.stuk] === 1 ? 'een jaar' : 'drie jaar';
  const slot = { geldig: '', bijna: ' Dat is binnen zestig dagen.', verlopen: ' Dat is voorbij.' }[stuk.stand];
  return `${formatDatum(stuk.datum)}; ${hoelang} te gebruiken, tot ${formatDatum(stuk.einde)}.${slot}`;
}
