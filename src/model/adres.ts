import { collecties, type Collectienaam, type Inhoud } from './collecties.ts';
import { heeftRaadsblad } from './raadsbladen.ts';

/** Where each kind of record has its page, below the base path; `site` is the gemeente of the site itself. */
const paginas: Partial<Record<Collectienaam, (delen: string[], eigen: string) => string[]>> = {
  gemeenten: ([gemeente = '']) => [gemeente],
  wijken: ([gemeente = '', wijk = '']) => [gemeente, 'wijken', wijk],
  gebieden: ([gemeente = '', gebied = '']) => [gemeente, 'gebieden', gebied],
  partners: ([gemeente = '', partner = '']) => [gemeente, 'partners', partner],
  plannen: ([gemeente = '', plan = '']) => [gemeente, 'plannen', plan],
  hoofdstukken: ([gemeente = '', ...rest]) => [gemeente, 'plannen', ...rest],
  producten: ([gemeente = '', ...rest]) => [gemeente, 'producten', ...rest],
  indicatoren: ([indicator = ''], eigen) => [eigen, 'indicatoren', indicator],
  hulpvragen: ([gemeente = '', hulpvraag = '']) => [gemeente, 'hulp', hulpvraag],
  schalen: ([schaal = '']) => ['vergelijken', 'schalen', schaal],
  artikelen: (delen) => delen,
  wijkgericht: ([gids = '']) => [gids],
};

/** The address of every record with a page of its own, below the base path and with a slash at the end, sorted. */
export function adressenVan(inhoud: Inhoud): string[] {
  /** Kinds whose page has a raadsblad under it. */
  const metRaadsblad = (['wijken', 'producten'] as const).filter((naam) => heeftRaadsblad(inhoud.site, naam));
  const adressen = (Object.keys(collecties) as Collectienaam[]).flatMap((naam) => {
    const delen = paginas[naam];
    if (delen === undefined) return [];
    return inhoud[naam].flatMap(({ id }) => {
      const pagina = delen(id.split('/'), inhoud.site.eigen);
      return metRaadsblad.some((soort) => soort === naam) ? [pagina, [...pagina, 'raadsblad']] : [pagina];
    });
  });
  const doelen = inhoud.doelen.flatMap((lijst) => {
    const [gemeente = '', ...rest] = lijst.id.split('/');
    return lijst.doelen.map(({ sleutel }) => [gemeente, 'rode-draad', ...rest, sleutel]);
  });
  const themas = inhoud.wijkgericht.flatMap((gids) => gids.basisthemas.map(({ sleutel }) => [gids.id, sleutel]));
  return [...new Set([...adressen, ...doelen, ...themas].map((delen) => `${delen.join('/')}/`))].sort();
}
