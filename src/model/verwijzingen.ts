import { collecties, gemeenteVan, type Collectienaam, type Inhoud, type Item } from './collecties.ts';
import { alleObjecten, vindWaarden } from './pad.ts';
import type { Position, Problem } from './problem.ts';
import type { Activiteit, Product } from './schemas/product.ts';
import { suggestie } from './suggestie.ts';

type Doelsoort =
  Collectienaam | 'doel' | 'productdeel' | 'inzetregel' | 'thema' | 'deel' | 'activiteitOfAfspraak' | 'activiteit';

/** Which field of which collection points at what. `*` is every item of a list. */
const verwijzingen: readonly [Collectienaam, string, Doelsoort][] = [
  ['gebieden', 'wijken.*', 'wijken'],
  ['teams', 'deelnemers.*.partner', 'partners'],
  ['locaties', 'wijk', 'wijken'],
  ['locaties', 'beheerder.partner', 'partners'],
  ['locatierollen', 'wijk', 'wijken'],
  ['locatierollen', 'gebied', 'gebieden'],
  ['locatierollen', 'team', 'teams'],
  ['locatierollen', 'locatie', 'locaties'],
  ['locatierollen', 'opties.*.locatie', 'locaties'],
  ['inzet', 'plan', 'plannen'],
  ['inzet', 'team', 'teams'],
  ['inzet', 'regels.*.partners.*', 'partners'],
  ['inzet', 'regels.*.zelfdeInzetAls.naar', 'inzetregel'],
  ['doelen', 'doelen.*.draagtBijAan.*.naar', 'doel'],
  ['plannen', 'partners.*', 'partners'],
  ['plannen', 'doelen', 'doelen'],
  ['plannen', 'overleggen.*.leden.*.partner', 'partners'],
  ['producten', 'partner', 'partners'],
  ['producten', 'opdrachtgever', 'partners'],
  ['producten', 'thema.naar', 'thema'],
  ['producten', 'samenwerkingspartners.*.partner', 'partners'],
  ...['', 'activiteiten.*.', 'activiteiten.*.onderdelen.*.', 'resultaatafspraken.*.', 'registraties.*.'].flatMap(
    (deel): [Collectienaam, string, Doelsoort][] => [
      ['producten', `${deel}doelen.*.naar`, 'doel'],
      ['producten', `${deel}waar.wijken.*`, 'wijken'],
      ['producten', `${deel}waar.locaties.*`, 'locaties'],
    ],
  ),
  ['producten', 'resultaatafspraken.*.activiteiten.*.naar', 'activiteit'],
  ['producten', 'registraties.*.bij.*', 'activiteitOfAfspraak'],
  ['producten', 'registraties.*.indicator', 'indicatoren'],
  ['producten', 'bronopmerkingen.*.bij.*', 'deel'],
  ['producten', 'uitleg.*.bij', 'deel'],
  ['begrippen', 'verwant.*', 'begrippen'],
  ['plannen', 'fasering.regels.*.rol', 'locatierollen'],
  ['factsheets', 'schalen.*.schaal', 'schalen'],
  ['wijkgericht', 'verbanden.*.gemeente', 'gemeenten'],
  ['indicatoren', 'geeftZichtOp.*.naar', 'doel'],
  ['indicatoren', 'onderwerp', 'onderwerpen'],
  ['indicatoren', 'berekendUit.teller', 'indicatoren'],
  ['indicatoren', 'berekendUit.noemer', 'indicatoren'],
  ['hulpvragen', 'verwant.*', 'hulpvragen'],
  ['importregisters', 'leveringen.*.cijfers.*.indicator', 'indicatoren'],
];

/** What a question for the raad may be about, and where that is found. */
const raadsoorten = { doel: 'doel', product: 'producten', indicator: 'indicatoren', plan: 'plannen' } as const;

/** Every cross-reference in the content: what points at nothing is a fout, with the nearest known id. */
export function checkVerwijzingen(inhoud: Inhoud, position: Position, ongeldig: ReadonlySet<string>): Problem[] {
  const ids = idsPerSoort(inhoud);
  const problems: Problem[] = [];

  for (const [collectie, pattern, soort] of verwijzingen) {
    for (const item of inhoud[collectie]) {
      const bekend = bekendeIds(soort, item, inhoud, ids);
      for (const { path, value } of vindWaarden(item, pattern)) {
        if (!bekend.has(String(value))) meld(item, path, String(value), soort, [...bekend]);
      }
    }
  }
  for (const naam of Object.keys(collecties) as Collectienaam[]) {
    for (const item of inhoud[naam]) {
      checkBronnen(item);
      if (item.id.includes('/') && naam !== 'artikelen' && !ids.gemeenten?.has(gemeenteVan(item.id))) {
        meld(item, [], gemeenteVan(item.id), 'gemeenten', [...(ids.gemeenten ?? [])]);
      }
    }
  }
  for (const item of inhoud.raadsvragen) {
    checkOuder(item, item.id, 'gemeenten');
    item.vragen.forEach((vraag, i) => {
      vraag.bij.forEach(({ soort, naar }, j) => {
        const naam = raadsoorten[soort];
        if (!ids[naam]?.has(naar)) meld(item, ['vragen', i, 'bij', j, 'naar'], naar, naam, [...(ids[naam] ?? [])]);
      });
    });
  }
  for (const item of inhoud.hulpvragen) checkAanbod(item);
  for (const item of inhoud.factsheets) checkOuder(item, item.id, 'gemeenten');
  for (const item of inhoud.gesprekken) checkOuder(item, item.id, 'factsheets');
  for (const gids of inhoud.wijkgericht) checkVerbanden(gids);
  for (const item of inhoud.hoofdstukken) checkOuder(item, item.id.split('/').slice(0, -1).join('/'), 'plannen');
  for (const item of inhoud.werkwijzen) checkOuder(item, item.id, 'producten');
  if (!ids.gemeenten?.has(inhoud.site.eigen))
    meld(inhoud.site, ['eigen'], inhoud.site.eigen, 'gemeenten', [...(ids.gemeenten ?? [])]);
  return problems;

  function checkBronnen(item: Item<object>): void {
    for (const { path, value } of alleObjecten(item)) {
      if (typeof value['document'] !== 'string' || typeof value['plaats'] !== 'string') continue;
      if (!ids.bronnen?.has(value['document']))
        meld(item, [...path, 'document'], value['document'], 'bronnen', [...(ids.bronnen ?? [])]);
    }
  }

  function checkAanbod(item: Inhoud['hulpvragen'][number]): void {
    item.aanbod.forEach(({ wie, waar }, i) => {
      const controleer = (veld: (string | number)[], waarde: string, soort: Doelsoort): void => {
        if (ids[soort]?.has(waarde) !== true)
          meld(item, ['aanbod', i, ...veld], waarde, soort, [...(ids[soort] ?? [])]);
      };
      controleer(['wie', 'naar'], wie.naar, wie.soort === 'team' ? 'teams' : 'partners');
      if (wie.soort === 'partner') controleer(['wie', 'product'], wie.product, 'productdeel');
      if (waar.soort === 'wijken') waar.wijken.forEach((wijk, j) => controleer(['waar', 'wijken', j], wijk, 'wijken'));
      if (waar.soort === 'locaties')
        waar.locaties.forEach((locatie, j) => controleer(['waar', 'locaties', j], locatie, 'locaties'));
    });
  }

  function checkVerbanden(gids: Inhoud['wijkgericht'][number]): void {
    const themas = gids.basisthemas.map((thema) => thema.sleutel);
    const soorten = { product: 'producten', plan: 'plannen', doel: 'doel' } as const;
    gids.verbanden?.forEach((verband, i) => {
      const soort = soorten[verband.soort];
      if (!ids[soort]?.has(verband.naar))
        meld(gids, ['verbanden', i, 'naar'], verband.naar, soort, [...(ids[soort] ?? [])]);
      if (!themas.includes(verband.basisthema))
        meld(gids, ['verbanden', i, 'basisthema'], verband.basisthema, 'deel', themas);
    });
    gids.voorbeelden.forEach((voorbeeld, i) => {
      if (!themas.includes(voorbeeld.basisthema))
        meld(gids, ['voorbeelden', i, 'basisthema'], voorbeeld.basisthema, 'deel', themas);
    });
    const fasen = gids.fasen.map((fase) => fase.sleutel);
    gids.basisthemas.forEach((thema, i) => {
      thema.fasen.forEach(({ fase }, j) => {
        if (!fasen.includes(fase)) meld(gids, ['basisthemas', i, 'fasen', j, 'fase'], fase, 'deel', fasen);
      });
    });
  }

  function checkOuder(item: Item<object>, ouder: string, soort: Collectienaam): void {
    if (!ids[soort]?.has(ouder)) meld(item, [], ouder, soort, [...(ids[soort] ?? [])]);
  }

  function meld(
    item: Item<object>,
    path: (string | number)[],
    waarde: string,
    soort: Doelsoort,
    bekend: string[],
  ): void {
    if (ongeldig.has(`${vindplaats(soort)} ${waarde.split('#')[0] ?? ''}`)) return;
    if (soort === 'thema' && ongeldig.has(`gemeenten ${gemeenteVan(item.id)}`)) return;
    problems.push({
      file: item.bestand,
      ...position(item.bestand, path),
      path: path.join('.'),
      rule: 'verwijzing',
      severity: 'fout',
      message: `\`${waarde}\` bestaat niet`,
      remedy: `${suggestie(waarde, bekend)}${uitleg(soort, waarde)}`,
    });
  }
}

/** The keys of all parts of a product: activiteiten (both levels), resultaatafspraken and registraties. */
export function sleutelsVan(product: Product): { sleutel: string; path: (string | number)[] }[] {
  return [
    ...['activiteiten.*', 'activiteiten.*.onderdelen.*', 'resultaatafspraken.*', 'registraties.*'].flatMap((pattern) =>
      vindWaarden(product, `${pattern}.sleutel`),
    ),
  ].map(({ path, value }) => ({ sleutel: String(value), path }));
}

/** The collection whose file holds what is pointed at. */
function vindplaats(soort: Doelsoort): string {
  return { doel: 'doelen', inzetregel: 'inzet', productdeel: 'producten' }[soort as string] ?? soort;
}

type Ids = Partial<Record<Doelsoort, Set<string>>>;

function idsPerSoort(inhoud: Inhoud): Ids {
  const ids: Ids = {};
  for (const naam of Object.keys(collecties) as Collectienaam[])
    ids[naam] = new Set(inhoud[naam].map((item) => item.id));
  ids.doel = new Set(inhoud.doelen.flatMap((lijst) => lijst.doelen.map((doel) => `${lijst.id}#${doel.sleutel}`)));
  ids.productdeel = new Set(
    inhoud.producten.flatMap((product) => [
      product.id,
      ...sleutelsVan(product).map(({ sleutel }) => `${product.id}#${sleutel}`),
    ]),
  );
  ids.inzetregel = new Set(
    inhoud.inzet.flatMap((tabel) => tabel.regels.map((regel) => `${tabel.id}#${regel.sleutel}`)),
  );
  return ids;
}

function bekendeIds(soort: Doelsoort, item: Item<object>, inhoud: Inhoud, ids: Ids): Set<string> {
  if (soort === 'thema') {
    const gemeente = inhoud.gemeenten.find((kandidaat) => kandidaat.id === gemeenteVan(item.id));
    return new Set(gemeente?.themas?.map((thema) => thema.sleutel));
  }
  if (soort === 'activiteit') return new Set(activiteitSleutels(item as Item<Product>));
  if (soort === 'activiteitOfAfspraak') {
    const product = item as Item<Product>;
    return new Set([
      'werkwijze',
      ...activiteitSleutels(product),
      ...product.resultaatafspraken.map((afspraak) => afspraak.sleutel),
    ]);
  }
  if (soort === 'deel')
    return new Set(['werkwijze', ...sleutelsVan(item as Item<Product>).map((deel) => deel.sleutel)]);
  return ids[soort] ?? new Set();
}

function activiteitSleutels(product: Product): string[] {
  return product.activiteiten.flatMap((activiteit: Activiteit) => [
    activiteit.sleutel,
    ...(activiteit.onderdelen ?? []).map((deel) => deel.sleutel),
  ]);
}

function uitleg(soort: Doelsoort, waarde: string): string {
  if (soort === 'doel') return 'Verwijs naar bestand#sleutel in doelen/';
  if (soort === 'productdeel') return 'Verwijs naar een product in producten/, of naar product#sleutel';
  if (soort === 'inzetregel') return 'Verwijs naar tabel#sleutel in inzet/';
  if (soort === 'thema') return 'Zet het thema bij de gemeente in gemeenten/';
  if (soort === 'activiteit' || soort === 'activiteitOfAfspraak' || soort === 'deel')
    return 'Verwijs naar een sleutel in ditzelfde bestand';
  return `Maak ${collecties[soort].map}/${waarde}.${collecties[soort].extensie} of verbeter de verwijzing`;
}
