import type { Model } from '../../model/aggregate.ts';
import { collecties, type Collectienaam } from '../../model/collecties.ts';
import { maakBestandschema, maakPublicatieschema } from '../../model/opendata/jsonschema.ts';
import { viewCatalogus } from './catalogus.ts';
import { formatCsv } from './csv.ts';
import { maakCsvw } from './csvw.ts';
import { alleTabellen, groepen } from './groepen.ts';
import {
  dataAdres,
  formatJson,
  heeftItems,
  itemsVan,
  letOpVan,
  licentieVanLevering,
  maakOver,
  type Teksten,
} from './json.ts';
import { formatLeesmij } from './leesmij.ts';
import { maakLicentie } from './licentie.ts';
import { maakOpenapi } from './openapi.ts';
import { formatTurtle } from './rdf.ts';
import type { Tabel } from './tabel.ts';

/** One file under `data/`. */
export interface Databestand {
  pad: string;
  inhoud: string;
  /** Whether the archive has it too; files per item only repeat what the collections hold. */
  inArchief: boolean;
}

/** Every data file of the site, in a fixed order; made one by one, so that a large site needs little memory. */
export function* databestanden(model: Model, teksten: Teksten): Generator<Databestand> {
  const geheel = (pad: string, inhoud: string): Databestand => ({ pad, inhoud, inArchief: true });
  yield geheel('leesmij.txt', formatLeesmij(model));
  for (const { naam, titel } of groepen.flatMap(({ publicaties }) => publicaties)) {
    const items = itemsVan(model, naam, teksten);
    yield geheel(`${naam}.json`, formatJson({ over: maakOver(model, `${naam}.json`, naam), items }));
    yield geheel(
      `schemas/${naam}.json`,
      formatJson(maakPublicatieschema(naam, dataAdres(model, `schemas/${naam}.json`), titel)),
    );
    if (!heeftItems(naam)) continue;
    for (const item of items) {
      const pad = `${naam}/${item.id ?? ''}.json`;
      yield { pad, inhoud: formatJson({ over: maakOver(model, pad, naam), item }), inArchief: false };
    }
  }
  yield* metingbestanden(model);
  for (const tabel of alleTabellen(model)) yield* tabelbestanden(model, tabel);
  for (const naam of ['site', ...Object.keys(collecties)] as (Collectienaam | 'site')[])
    yield geheel(`schemas/inhoud/${naam}.json`, formatJson(maakBestandschema(naam)));
  const catalogus = viewCatalogus(model);
  yield geheel('catalog.jsonld', formatJson(catalogus));
  yield geheel('catalog.ttl', formatTurtle(catalogus));
  yield geheel('openapi.json', formatJson(maakOpenapi(model)));
}

/** The figures per delivery, each with its own licence. */
function* metingbestanden(model: Model): Generator<Databestand> {
  const perLevering = Map.groupBy(model.metingen, ({ levering }) => levering);
  for (const { id, licentie } of model.herkomsten) {
    const pad = `metingen/${id}.json`;
    const over = maakOver(model, pad, 'metingen', licentieVanLevering(licentie));
    yield { pad, inhoud: formatJson({ over, items: perLevering.get(id) ?? [] }), inArchief: false };
  }
}

function* tabelbestanden(model: Model, tabel: Tabel): Generator<Databestand> {
  const rijen = tabel.rijen(model);
  const pad = `tabellen/${tabel.naam}.csv`;
  const inArchief = !tabel.naam.includes('/');
  const uniek = (kolom: string): string[] =>
    [...new Set(rijen.map((rij) => String(rij[kolom] ?? '')))].filter((waarde) => waarde !== '');
  const licenties = uniek('licentie');
  const enige = licenties.length === 1 ? maakLicentie(licenties[0] ?? '').adres : undefined;
  const titels = new Map(model.bronnen.map(({ id, titel, datum }) => [id, `${titel} (${String(datum.jaar)})`]));
  const metadata = maakCsvw({
    bestand: pad.split('/').at(-1) ?? pad,
    titel: tabel.titel,
    uitleg: tabel.uitleg,
    uitgever: model.site.uitgever,
    peildatum: model.site.peildatum,
    licentie:
      enige ?? (licenties.length === 0 ? model.site.licentie : `Zie de kolom licentie: ${licenties.join('; ')}`),
    bronnen: uniek('bron').map((id) => titels.get(id) ?? id),
    letOp: letOpVan(model),
    kolommen: tabel.kolommen,
    sleutel: tabel.sleutel,
  });
  yield { pad, inhoud: formatCsv(tabel.kolommen, rijen), inArchief };
  yield { pad: `${pad}-metadata.json`, inhoud: formatJson(metadata), inArchief };
}
