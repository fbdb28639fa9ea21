import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import { doelMetId } from '../model/doel.ts';
import type { Wijkgericht } from '../model/schemas/wijkgericht.ts';
import { naamVan, vind, viewBronnen, viewStand, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

export interface Verband extends Verwijzing {
  gemeente: string;
  soort: string;
  waarom: string;
  herkomst: 'bron' | 'afgeleid';
}

export interface GidsPagina {
  kop: Paginakop;
  stand: Stand;
  gids: Item<Wijkgericht>;
  themas: { naam: string; href: string; inHetKort: string; nummer: string }[];
  zelfscan: string;
}

/** Props of the guide's own page. */
export function viewGids(model: Model, id: string): GidsPagina {
  const urls = maakUrls(model.site.pad);
  const gids = vind(model.wijkgericht, id);
  return {
    kop: {
      titel: gids.titel,
      soort: 'Handreiking',
      inHetKort: gids.inHetKort,
      href: urls.gids(id),
      kruimels: [],
      bronnen: viewBronnen(model, [gids.bron]),
      kenmerk: { id, bestand: gids.bestand },
      zoek: { soort: 'Handreiking' },
    },
    stand: viewStand(model, gids.bron.document),
    gids,
    themas: gids.basisthemas.map((thema) => ({
      naam: thema.naam,
      href: urls.basisthema(id, thema.sleutel),
      inHetKort: thema.inHetKort,
      nummer: thema.nummer,
    })),
    zelfscan: urls.zelfscan(id),
  };
}

export interface BasisthemaPagina {
  kop: Paginakop;
  /** The guide's page, where its remarks and notes stand. */
  gids: Verwijzing;
  stand: Stand;
  thema: Wijkgericht['basisthemas'][number];
  fasen: { nummer: string; naam: string; tekst: string | undefined; reden: string }[];
  voorbeelden: Wijkgericht['voorbeelden'];
  verbanden: Verband[];
}

/** Props of one basisthema: what it is, what each fase looks like, and examples on this site. */
export function viewBasisthema(model: Model, gidsId: string, sleutel: string): BasisthemaPagina {
  const urls = maakUrls(model.site.pad);
  const gids = vind(model.wijkgericht, gidsId);
  const thema = themaVan(gids, sleutel);
  return {
    kop: {
      titel: thema.naam,
      soort: `Basisthema ${thema.nummer} van ${String(gids.basisthemas.length)}`,
      inHetKort: thema.inHetKort,
      href: urls.basisthema(gidsId, sleutel),
      kruimels: [{ tekst: gids.titel, href: urls.gids(gidsId) }],
      bronnen: viewBronnen(model, [thema.bron]),
      kenmerk: { id: `${gidsId}#${sleutel}`, bestand: gids.bestand },
      zoek: { soort: 'Basisthema' },
    },
    stand: viewStand(model, thema.bron.document),
    gids: { tekst: gids.titel, href: urls.gids(gidsId) },
    thema,
    fasen: fasenVan(gids, thema),
    voorbeelden: gids.voorbeelden.filter((voorbeeld) => voorbeeld.basisthema === sleutel),
    verbanden: (gids.verbanden ?? [])
      .filter((verband) => verband.basisthema === sleutel)
      .map((verband) => viewVerband(model, verband)),
  };
}

export interface ZelfscanPagina {
  kop: Paginakop;
  stand: Stand;
  themas: {
    sleutel: string;
    naam: string;
    href: string;
    fasen: { sleutel: string; nummer: string; naam: string; tekst: string | undefined; reden: string }[];
  }[];
  fasen: { sleutel: string; nummer: string; naam: string; tekst: string }[];
}

/** Props of the self-scan: per basisthema the four fasen, as far as the source describes them. */
export function viewZelfscan(model: Model, gidsId: string): ZelfscanPagina {
  const urls = maakUrls(model.site.pad);
  const gids = vind(model.wijkgericht, gidsId);
  return {
    kop: {
      titel: 'Zelfscan wijkgericht werken',
      soort: 'Zelfscan',
      inHetKort:
        'Kies per basisthema de fase die het best past bij uw gemeente. Uw antwoorden staan alleen in het adres van de pagina en worden nergens bewaard.',
      href: urls.zelfscan(gidsId),
      kruimels: [{ tekst: gids.titel, href: urls.gids(gidsId) }],
      bronnen: viewBronnen(model, [gids.bron]),
      zoek: { soort: 'Zelfscan' },
    },
    stand: viewStand(model, gids.bron.document),
    themas: gids.basisthemas.map((thema) => ({
      sleutel: thema.sleutel,
      naam: thema.naam,
      href: urls.basisthema(gidsId, thema.sleutel),
      fasen: fasenVan(gids, thema),
    })),
    fasen: gids.fasen,
  };
}

/** The basisthemas that a product or plan on this site is an example of. */
export function basisthemasBij(
  model: Model,
  soort: 'product' | 'plan',
  id: string,
): (Verwijzing & { waarom: string })[] {
  const urls = maakUrls(model.site.pad);
  return model.wijkgericht.flatMap((gids) =>
    (gids.verbanden ?? [])
      .filter((verband) => verband.soort === soort && verband.naar.split('#')[0] === id)
      .map((verband) => ({
        tekst: themaVan(gids, verband.basisthema).naam,
        href: urls.basisthema(gids.id, verband.basisthema),
        waarom: verband.waarom,
      })),
  );
}

function themaVan(gids: Wijkgericht, sleutel: string): Wijkgericht['basisthemas'][number] {
  const thema = gids.basisthemas.find((kandidaat) => kandidaat.sleutel === sleutel);
  if (thema === undefined) throw new Error(`no basisthema ${sleutel}`);
  return thema;
}

function fasenVan(gids: Wijkgericht, thema: Wijkgericht['basisthemas'][number]) {
  return gids.fasen.map((fase) => {
    const cel = thema.fasen.find((kandidaat) => kandidaat.fase === fase.sleutel);
    return {
      sleutel: fase.sleutel,
      nummer: fase.nummer,
      naam: fase.naam,
      tekst: cel?.status === 'beschreven' ? cel.tekst : undefined,
      reden: cel?.status === 'nietInDeBron' ? cel.reden : 'staat niet in de bron',
    };
  });
}

function viewVerband(model: Model, verband: NonNullable<Wijkgericht['verbanden']>[number]): Verband {
  const urls = maakUrls(model.site.pad);
  const basis = {
    gemeente: naamVan(model, verband.gemeente),
    soort: verband.soort,
    waarom: verband.waarom,
    herkomst: verband.herkomst,
  };
  const [id = '', deel] = verband.naar.split('#');
  if (verband.soort === 'product') {
    return {
      ...basis,
      tekst: vind(model.producten, id).titel,
      href: `${urls.product(id)}${deel === undefined ? '' : `#${deel}`}`,
    };
  }
  if (verband.soort === 'plan') return { ...basis, tekst: vind(model.plannen, id).titel, href: urls.plan(id) };
  const plan = model.plannen.find((kandidaat) => kandidaat.doelen === id);
  const product = model.producten.find((kandidaat) => kandidaat.id === id);
  const href =
    plan !== undefined
      ? `${urls.plan(plan.id)}#${deel ?? ''}`
      : product !== undefined
        ? `${urls.product(id)}#doel-${deel ?? ''}`
        : urls.bronnen();
  return { ...basis, tekst: doelMetId(model, verband.naar).titel, href };
}
