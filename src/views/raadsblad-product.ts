import { kwaliteitVan } from '../model/afsprakenkwaliteit.ts';
import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import { doelMetId } from '../model/doel.ts';
import { editieVan } from '../model/edities.ts';
import type { Product } from '../model/schemas/product.ts';
import { viewDoellink } from './doellink.ts';
import { geleverdeRegels } from './geleverd.ts';
import { formatAantal, formatBedrag, formatNorm, formatOpsomming, formatTelwoord } from './format.ts';
import { naamVan, vind } from './kop.ts';
import { viewProduct } from './product.ts';
import { viewBladkop, viewBladvoet, viewRest, type Bladafspraak, type RaadsbladPagina } from './raadsblad.ts';
import { productcijfers } from './raadsblad-cijfers.ts';
import { viewBladcijfers, viewBladdoelen, viewBladgeleverd, viewBladvragen } from './raadsblad-delen.ts';
import { pasOp, regelsOver, regelsVan } from './raadsblad-maat.ts';
import { productvragen } from './raadsblad-vragen.ts';
import { maakUrls } from './url.ts';

/** A row of the table is a bit higher than a line of text. */
const rijhoogte = 1.25;

/** Props of the sheet of one product. */
export function viewProductblad(model: Model, id: string): RaadsbladPagina {
  const urls = maakUrls(model.site.pad);
  const product = vind(model.producten, id);
  const pagina = viewProduct(model, id);
  const volledig = pagina.kop.href;
  const href = urls.raadsblad('producten', id);
  const afspraken = viewBladafspraken(model, id);
  const geleverd = geleverdeRegels(model, [product]);
  const partner = naamVan(model, product.partner);
  const cijfers = viewBladcijfers(
    productcijfers(model, product),
    {
      geen: 'Op deze site hoort bij de doelen van dit product geen cijfer.',
      context: `Deze cijfers gaan over inwoners van heel ${naamVan(model, gemeenteVan(id))}. Het is geen resultaat van ${partner}.`,
    },
    `${volledig}#doelen`,
  );
  const rest = {
    conclusie: [afspraakzin(model, id), leverzin(afspraken), pagina.versheid.verlopen ?? ''].filter(
      (zin) => zin !== '',
    ),
    doel: viewDoel(model, product, volledig),
    geleverd: viewBladgeleverd(
      geleverd,
      {
        niets: `Aan deze site is niets geleverd. Of ${partner} deed wat is afgesproken, is hier dus niet te zeggen.`,
        wie: `${partner} leverde`,
        waarover: 'aan deze site',
      },
      `${volledig}#geleverd`,
    ),
    cijfers,
    vragen: viewBladvragen(
      productvragen(model, product, pagina.versheid, geleverd.length),
      urls.bevindingen(gemeenteVan(id)),
    ),
  };
  const kern = `Doelgroep: ${product.doelgroep.tekst.replace(/([^.!?:])$/, '$1.').replace(/:$/, ' (zie de hele pagina).')} Bedrag: ${formatBedrag(product.kosten) ?? 'staat niet in de afspraken'}.`;
  const tabel = pasOp(afspraken, regelsOver(rest, kern), afspraakregels);
  return {
    kop: viewBladkop(pagina.kop, href, `Raadsblad. ${pagina.kop.soort}`),
    stand: pagina.stand,
    ...rest,
    afgesproken: {
      kern,
      tabel,
      punten: [],
      rest: viewRest(afspraken.length - tabel.length, ['afspraak', 'afspraken'], `${volledig}#afgesproken`),
    },
    voet: viewBladvoet(model, href, { tekst: `${product.titel} ${editieVan(id)}`, href: volledig }, [
      ...pagina.kop.bronnen,
      ...cijfers.regels.flatMap(({ bronnen }) => bronnen),
    ]),
  };
}

function viewDoel(model: Model, product: Item<Product>, volledig: string): RaadsbladPagina['doel'] {
  const [hoofddoel, ...verder] = product.doelen;
  return {
    titel: 'Wat willen we bereiken?',
    tekst: hoofddoel && doelMetId(model, hoofddoel.naar).tekst,
    ...viewBladdoelen(
      verder.map(({ naar }) => viewDoellink(model, naar)),
      `${volledig}#doelen`,
    ),
    noot:
      hoofddoel?.herkomst === 'afgeleid'
        ? 'Dit doel koppelden wij; de bron noemt bij dit product geen doel.'
        : undefined,
  };
}

function afspraakregels({ titel, norm }: Bladafspraak): number {
  return rijhoogte + Math.max(regelsVan(titel, 50), norm === undefined ? 1 : regelsVan(norm, 26)) - 1;
}

function viewBladafspraken(model: Model, id: string): Bladafspraak[] {
  const product = vind(model.producten, id);
  const lijsten = new Set(product.resultaatafspraken.map(({ lijst }) => lijst)).size;
  const aantal = new Map<string, number>();
  for (const { registratie } of model.registratiecijfers) aantal.set(registratie, (aantal.get(registratie) ?? 0) + 1);
  return kwaliteitVan([product]).map(({ afspraak, registraties }) => {
    const cijfers = registraties.reduce((tot, { sleutel }) => tot + (aantal.get(`${id}#${sleutel}`) ?? 0), 0);
    const normen = [afspraak, ...registraties].flatMap(({ norm }) => formatNorm(norm) ?? []);
    return {
      nummer: lijsten < 2 ? afspraak.nummer : `${afspraak.lijst ?? ''} ${afspraak.nummer}`.trim(),
      titel: afspraak.titel,
      href: `${maakUrls(model.site.pad).product(id)}#${afspraak.sleutel}`,
      norm: normen.length === 0 ? undefined : [...new Set(normen)].join('; '),
      vastgelegd:
        registraties.length === 0 ? undefined : formatOpsomming([...new Set(registraties.map(({ vorm }) => vorm))]),
      geleverd: cijfers === 0 ? undefined : formatAantal(cijfers, 'regel', 'regels'),
    };
  });
}

/** `Van de 8 afspraken heeft er geen een norm. Bij zes staat wat de partner vastlegt.` */
function afspraakzin(model: Model, id: string): string {
  const alle = kwaliteitVan([vind(model.producten, id)]);
  if (alle.length === 0) return 'Bij dit product staan geen resultaatafspraken.';
  const met = (kenmerk: 'norm' | 'registratie') => alle.filter(({ heeft }) => heeft[kenmerk]).length;
  const wie = alle.length === 1 ? 'De ene afspraak' : `Van de ${formatTelwoord(alle.length)} afspraken`;
  if (alle.length === 1)
    return `${wie} heeft ${met('norm') === 1 ? 'een' : 'geen'} norm; wat wordt vastgelegd, staat er ${met('registratie') === 1 ? 'wel' : 'niet'} bij.`;
  return `${wie} ${met('norm') === 0 ? 'heeft er geen een norm' : met('norm') === 1 ? 'heeft er één een norm' : `hebben er ${formatTelwoord(met('norm'))} een norm`}; bij ${met('registratie') === alle.length ? 'alle' : met('registratie') === 0 ? 'geen enkele' : formatTelwoord(met('registratie'))} staat wat wordt vastgelegd.`;
}

function leverzin(afspraken: readonly Bladafspraak[]): string {
  const geleverd = afspraken.filter(({ geleverd: wat }) => wat !== undefined);
  if (geleverd.length === 0) return 'Geleverd is er niets, dus of ze zijn nagekomen is hier niet te zeggen.';
  const metNorm = geleverd.filter(({ norm }) => norm !== undefined).length;
  const over = `Over ${formatTelwoord(geleverd.length)} van de ${formatTelwoord(afspraken.length)} is iets geleverd`;
  return metNorm === 0
    ? `${over}; zonder norm is niet te zeggen of dat genoeg is.`
    : `${over}, bij ${formatTelwoord(metNorm)} daarvan is er een norm om naast te leggen.`;
}
