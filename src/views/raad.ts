import type { Model } from '../model/aggregate.ts';
import { ketensVan, telSchakels } from '../model/keten.ts';
import { heeftCijfers, type Reeks } from '../model/reeks.ts';
import { heeftRaadsblad } from '../model/raadsbladen.ts';
import { maakRecord } from './cijferrecord.ts';
import { maakZinnen } from './cijferzin.ts';
import { viewDraadregel, type Draadregel } from './draad.ts';
import { viewDoellink } from './doellink.ts';
import { formatBedrag, formatEuro, formatHoofdletter, formatTelwoord } from './format.ts';
import { inzettotaal } from '../model/inzettotaal.ts';
import {
  naamVan,
  vanGemeente,
  vind,
  viewBronnen,
  viewStand,
  type Paginakop,
  type Stand,
  type Verwijzing,
} from './kop.ts';
import { viewNodig, viewOverleggen, type Nodig } from './raad-plan.ts';
import { maakUrls } from './url.ts';
import { editiesVan, editieVan } from '../model/edities.ts';
import { viewDagen } from './wijzigingen.ts';

export interface Geldregel {
  wat: string;
  href: string;
  /** The amount in words, or why there is none. */
  zin: string;
  bekend: boolean;
}

export interface RaadPagina {
  kop: Paginakop;
  inhoud: Verwijzing[];
  doelen: { titel: string; stand: Stand; regels: Draadregel[] }[];
  bereikt: string;
  producten: { titel: string; href: string; zin: string }[];
  gedaan: string;
  geld: Geldregel[];
  /** What has no amount, by the reason for it. */
  zonderBedrag: { reden: string; links: Verwijzing[] }[];
  geldzin: string;
  nodig: Nodig;
  overleg: ReturnType<typeof viewOverleggen>;
  vragen: { sleutel: string; vraag: string; aanleiding: string; waaromNiet: string; bij: Verwijzing[] }[];
  veranderd: { dag: string; href: string; punten: { tekst: string; link: Verwijzing | undefined }[] }[];
  draad: Verwijzing;
  /** One A4 per product and per wijk. */
  raadsbladen: { titel: string; links: Verwijzing[] }[];
  verder: Verwijzing[];
}

/** Props of the entrance for the raad: three W-questions for what was planned, three H-questions for what came of it. */
export function viewRaad(model: Model): RaadPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = model.site.eigen;
  const ketens = ketensVan(model, gemeente);
  const plannen = vanGemeente(model.plannen, gemeente);
  const producten = vanGemeente(model.producten, gemeente);
  const metMaat = ketens.filter((keten) => telSchakels(keten).oordeel > 0).length;
  const geld = viewGeld(model, gemeente);
  const nodig = viewNodig(model, plannen);
  const raadsbladen = viewRaadsbladen(model, gemeente);
  return {
    kop: {
      titel: 'Voor de raad',
      soort: naamVan(model, gemeente),
      inHetKort: 'Doen we wat is afgesproken, werkt het, en wat kost het? En wat wij daarover niet weten.',
      href: urls.raad(),
      kruimels: [],
      bronnen: viewBronnen(
        model,
        [...plannen, ...producten].map(({ bron }) => bron),
      ).slice(0, 12),
      zoek: { soort: 'Overzicht' },
    },
    inhoud: [
      ['#willen', 'Wat willen we bereiken?'],
      ['#doen', 'Wat doen we daarvoor?'],
      ['#kosten', 'Wat mag het kosten?'],
      ['#risicos', nodig.kort],
      ['#overleggen', 'Wie overlegt waarover?'],
      ['#vragen', 'Vragen die openstaan'],
      ['#veranderd', 'Wat veranderde?'],
      ...(raadsbladen.length === 0 ? [] : [['#raadsbladen', 'Raadsbladen']]),
    ].map(([href = '', tekst = '']) => ({ href, tekst })),
    doelen: model.doelen
      .filter(({ id }) => plannen.some(({ doelen }) => doelen === id))
      .map((lijst) => ({
        titel: lijst.titel,
        stand: viewStand(model, lijst.bron.document),
        regels: ketens.filter((keten) => keten.lijst === lijst.id).map((keten) => viewDraadregel(model, keten)),
      })),
    bereikt:
      metMaat === 0
        ? `Dit is niet te zeggen, want bij geen van de ${String(ketens.length)} doelen van plannen en producten staat op deze site een maat voor het effect.`
        : `Bij ${formatTelwoord(metMaat)} van de ${String(ketens.length)} doelen staat op deze site een maat voor het effect.`,
    producten: producten.map((product) => ({
      titel: product.titel,
      href: urls.product(product.id),
      zin: productzin(product.resultaatafspraken.length, product.registraties.length, naamVan(model, product.partner)),
    })),
    gedaan: gedaanzin(model, gemeente),
    geld: geld.filter(({ bekend }) => bekend),
    zonderBedrag: [
      ...Map.groupBy(
        geld.filter(({ bekend }) => !bekend),
        ({ zin }) => zin,
      ),
    ].map(([reden, regels]) => ({
      reden: reden.replace(/\.$/, ''),
      links: regels.map(({ wat, href }) => ({ tekst: wat, href })),
    })),
    geldzin: geldzin(model, gemeente),
    nodig,
    overleg: viewOverleggen(model, plannen),
    vragen: viewVragen(model, gemeente),
    veranderd: viewVeranderd(model, gemeente),
    draad: {
      tekst: `Volg elk van de ${String(ketens.length)} doelen in de rode draad, ook die van de producten`,
      href: urls.rodeDraad(gemeente),
    },
    raadsbladen,
    verder: [
      ...editiesVan(model, gemeente)
        .slice(0, 1)
        .flatMap((editie) => [
          { tekst: `Afgesproken en geleverd ${editie}`, href: urls.geleverd(gemeente, editie) },
          { tekst: 'Hoe meetbaar zijn de afspraken?', href: urls.kwaliteit(gemeente, editie) },
        ]),
      { tekst: 'Cijfers, en wat ze zeggen', href: urls.indicatoren(gemeente) },
      { tekst: 'Alles wat ontbreekt of twijfelachtig is', href: urls.bevindingen(gemeente) },
      { tekst: 'Zet wijken, producten en doelen samen in een raadsbundel', href: urls.bundel() },
    ],
  };
}

/** The sheets of a gemeente: products by edition, then wijken. */
export function viewRaadsbladen(model: Model, gemeente: string): RaadPagina['raadsbladen'] {
  const urls = maakUrls(model.site.pad);
  const perEditie = Map.groupBy(vanGemeente(model.producten, gemeente), ({ id }) => editieVan(id));
  return [
    ...[...(heeftRaadsblad(model.site, 'producten') ? perEditie : [])].map(([editie, producten]) => ({
      titel: `Producten ${editie}`,
      links: producten.map(({ id, titel }) => ({ tekst: titel, href: urls.raadsblad('producten', id) })),
    })),
    {
      titel: 'Wijken',
      links: heeftRaadsblad(model.site, 'wijken')
        ? vanGemeente(model.wijken, gemeente).map(({ id, naam }) => ({
            tekst: naam,
            href: urls.raadsblad('wijken', id),
          }))
        : [],
    },
  ].filter(({ links }) => links.length > 0);
}

/** Per day what changed for this gemeente, newest day first; a day without anything of it is left out. */
function viewVeranderd(model: Model, gemeente: string): RaadPagina['veranderd'] {
  return viewDagen(model)
    .map(({ id, tekst, wijzigingen }) => ({
      dag: tekst,
      href: `${maakUrls(model.site.pad).wijzigingen()}#${id}`,
      punten: wijzigingen
        .flatMap(({ punten }) => punten)
        .filter(({ gemeenten }) => gemeenten.includes(gemeente))
        .map(({ tekst: zin, link }) => ({ tekst: zin, link })),
    }))
    .filter(({ punten }) => punten.length > 0);
}

function productzin(afspraken: number, registraties: number, partner: string): string {
  const bijgehouden =
    registraties === 0 ? 'niets is afgesproken om bij te houden' : `${String(registraties)} registraties`;
  return `${partner}: ${String(afspraken)} resultaatafspraken, ${bijgehouden}.`;
}

function gedaanzin(model: Model, gemeente: string): string {
  const geleverd = model.registratiecijfers.filter(({ registratie }) => registratie.startsWith(`${gemeente}/`)).length;
  return geleverd === 0
    ? 'Dit is niet te zeggen, want partners hebben aan deze site nog niets geleverd.'
    : `Partners leverden ${String(geleverd)} cijfers aan deze site.`;
}

function geldzin(model: Model, gemeente: string): string {
  const producten = vanGemeente(model.producten, gemeente);
  const zonder = producten.filter(({ kosten }) => kosten.status !== 'waarde').length;
  if (producten.length === 0) return 'Over geld staat hier niets.';
  return zonder === 0
    ? 'Van elk product is een bedrag bekend.'
    : `Van ${formatTelwoord(zonder)} van de ${formatTelwoord(producten.length)} producten staat er geen bedrag in de afspraken.`;
}

function viewGeld(model: Model, gemeente: string): Geldregel[] {
  const urls = maakUrls(model.site.pad);
  const boeken = model.indicatoren
    .filter(heeftCijfers)
    .filter(({ methode }) => methode === 'boekhouding')
    .sort((a, b) => a.volgorde - b.volgorde)
    .flatMap((indicator) => {
      const record = maakRecord(model, indicator, gemeente);
      const vergeleken = vergelekenJaar(record);
      const zinnen = record.reeksen
        // The comparison says the figures of that year already.
        .filter(({ waarnemingen }) => waarnemingen.at(-1)?.periode !== vergeleken?.jaar)
        .flatMap((reeks) => maakZinnen({ ...record, indicator, eigen: [reeks], naast: [] })?.stand ?? []);
      if (vergeleken !== undefined) zinnen.unshift(vergeleken.zin);
      return zinnen.length === 0
        ? []
        : [{ wat: indicator.naam, href: urls.indicator(gemeente, indicator.id), zin: zinnen.join(' '), bekend: true }];
    });
  const plannen = vanGemeente(model.plannen, gemeente).flatMap((plan) => {
    const { extraEuro } = inzettotaal(model.inzet.filter((tabel) => tabel.plan === plan.id));
    return extraEuro === 0
      ? []
      : [
          {
            wat: `${plan.titel}: extra middelen`,
            href: urls.plan(plan.id),
            zin: `Plan van ${viewStand(model, plan.bron.document).jaar}: ${formatEuro(extraEuro)} samen. Dat totaal hebben wij berekend.`,
            bekend: true,
          },
        ];
  });
  const producten = vanGemeente(model.producten, gemeente).map((product) => ({
    wat: `${product.titel} ${editieVan(product.id)}`,
    href: urls.product(product.id),
    zin:
      formatBedrag(product.kosten) ??
      (product.kosten.status === 'onbekend' ? formatHoofdletter(product.kosten.reden) : ''),
    bekend: product.kosten.status === 'waarde',
  }));
  return [...boeken, ...plannen, ...producten];
}

/** Budget and outcome of the last year that has both: other years say nothing about more or less than planned. */
function vergelekenJaar({ reeksen, format }: ReturnType<typeof maakRecord>): { jaar: string; zin: string } | undefined {
  const waarden = (aard: Reeks['aard']) =>
    new Map(
      reeksen
        .filter((reeks) => reeks.soort === 'gemeente' && reeks.aard === aard)
        .flatMap(({ waarnemingen }) => waarnemingen)
        .flatMap((punt) => (punt.waarde === undefined ? [] : [[punt.periode, format(punt.waarde, punt)] as const])),
    );
  const begroot = waarden('raming');
  const werkelijk = waarden('realisatie');
  const jaar = [...begroot.keys()]
    .filter((periode) => werkelijk.has(periode))
    .sort()
    .at(-1);
  if (jaar === undefined) return undefined;
  return { jaar, zin: `In ${jaar} was ${begroot.get(jaar) ?? ''} begroot; het werd ${werkelijk.get(jaar) ?? ''}.` };
}

function viewVragen(model: Model, gemeente: string): RaadPagina['vragen'] {
  const urls = maakUrls(model.site.pad);
  const link = ({ soort, naar }: { soort: string; naar: string }): Verwijzing => {
    if (soort === 'doel') return viewDoellink(model, naar);
    if (soort === 'product') return { tekst: vind(model.producten, naar).titel, href: urls.product(naar) };
    if (soort === 'plan') return { tekst: vind(model.plannen, naar).titel, href: urls.plan(naar) };
    return { tekst: vind(model.indicatoren, naar).naam, href: urls.indicator(gemeente, naar) };
  };
  return model.raadsvragen
    .filter(({ id }) => id === gemeente)
    .flatMap(({ vragen }) => vragen.map(({ bij, ...vraag }) => ({ ...vraag, bij: bij.map(link) })));
}
