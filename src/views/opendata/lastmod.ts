import type { Model } from '../../model/aggregate.ts';
import { gemeenteVan } from '../../model/collecties.ts';
import { maakUrls } from '../url.ts';

/** The day of the newest change that the content tells of; without a history the peildatum. */
export function laatsteWijziging({ wijzigingen, site }: Model): string {
  const dagen = wijzigingen.map(({ datum }) => datum).sort();
  return dagen.at(-1) ?? site.peildatum;
}

/**
 * For each address the day on which its content last changed, from `wijzigingen/` alone and never from a clock. A page
 * about one record follows the changes that name it; a page that gathers things follows all of them. A page that no
 * change names is as old as the site.
 */
export function maakLastmod(model: Model): (href: string) => string {
  const laatste = laatsteWijziging(model);
  const dagen = model.wijzigingen.map(({ datum }) => datum).sort();
  const eerste = dagen[0] ?? model.site.peildatum;
  const veranderd = model.wijzigingen.flatMap(({ datum, punten }) =>
    punten.flatMap(({ wat }) => wat.map((pad) => ({ datum, pad: pad.split('#')[0] ?? pad }))),
  );
  const onder = (deel: string, geheel: string): boolean => deel === geheel || deel.startsWith(`${geheel}/`);
  const paginas = recordpaginas(model);
  return (href) => {
    const over = paginas.get(href);
    if (over === undefined) return laatste;
    const treffers = veranderd.filter(({ pad }) => over.some((wat) => onder(pad, wat) || onder(wat, pad)));
    const datums = treffers.map(({ datum }) => datum).sort();
    return datums.at(-1) ?? eerste;
  };
}

/** The pages that are about one record, and the paths of what they show. */
function recordpaginas(model: Model): Map<string, string[]> {
  const urls = maakUrls(model.site.pad);
  return new Map<string, string[]>([
    ...model.plannen.map(({ id }): [string, string[]] => [
      urls.plan(id),
      [`plannen/${id}`, `doelen/${id}`, `inzet/${gemeenteVan(id)}`],
    ]),
    ...model.hoofdstukken.map(({ id }): [string, string[]] => [urls.hoofdstuk(id), [`plannen/${id}`]]),
    ...model.producten.map(({ id }): [string, string[]] => [
      urls.product(id),
      [`producten/${id}`, `doelen/${id}`, `registraties/${id.split('/').slice(0, 2).join('/')}`],
    ]),
    ...model.schalen.map(({ id }): [string, string[]] => [urls.schaal(id), [`schalen/${id}`, 'factsheets']]),
    ...model.artikelen.map(({ id }): [string, string[]] => [urls.artikel(id), [`artikelen/${id}`]]),
    ...model.wijkgericht.map(({ id }): [string, string[]] => [urls.gids(id), [`wijkgericht/${id}`]]),
    ...model.gemeenten.flatMap(({ id: gemeente }) =>
      model.indicatoren.map(({ id }): [string, string[]] => [
        urls.indicator(gemeente, id),
        [`indicatoren/${id}`, 'metingen'],
      ]),
    ),
  ]);
}
