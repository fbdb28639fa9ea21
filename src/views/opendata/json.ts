import type { Model } from '../../model/aggregate.ts';
import { collecties } from '../../model/collecties.ts';
import type { Over } from '../../model/opendata/jsonschema.ts';
import { isCollectie, type Publicatienaam } from '../../model/opendata/publicatie.ts';
import { bevindingId } from '../../model/problem.ts';
import { maakUrls } from '../url.ts';
import { maakLicentie } from './licentie.ts';

/** Bodies of MDX files by their path. */
export type Teksten = ReadonlyMap<string, string>;

interface Publiceerbaar {
  id?: string;
  bestand?: string;
}

/** What an example says with every file; an official site says nothing. */
export function letOpVan({ site }: Model): string | undefined {
  return site.officieel ? undefined : 'Voorbeeld op basis van openbare documenten, geen gegevens van de gemeente zelf.';
}

/** The address of a file under `data/`, with the host. */
export function dataAdres({ site }: Model, bestand: string): string {
  return new URL(maakUrls(site.pad).data(bestand), site.url).href;
}

/** Everything of one collection as it is published: the records of the model, running texts with their body. */
export function itemsVan(model: Model, naam: Publicatienaam, teksten: Teksten): Publiceerbaar[] {
  if (naam === 'site') return [model.site];
  if (naam === 'bevindingen')
    return model.bevindingen.map((bevinding) => ({ id: bevindingId(bevinding), ...bevinding }));
  if (!isTekst(naam)) return model[naam] as readonly object[] as Publiceerbaar[];
  return (model[naam] as Publiceerbaar[]).map((item) => ({ ...item, inhoud: teksten.get(item.bestand ?? '') ?? '' }));
}

/** Whether every item of this collection has a file of its own: not for lists of figures and findings. */
export function heeftItems(naam: Publicatienaam): boolean {
  return isCollectie(naam) || naam === 'herkomsten' || naam === 'postcodeherkomsten';
}

/** Whose data this is, whether it is an example, and from when: travels with every file. */
export function maakUitgave(
  model: Model,
): Pick<Over, 'site' | 'uitgever' | 'officieel' | 'letOp' | 'peildatum' | 'meer'> {
  const { site } = model;
  const letOp = letOpVan(model);
  return {
    site: site.naam,
    uitgever: site.uitgever,
    officieel: site.officieel,
    ...(letOp === undefined ? {} : { letOp }),
    peildatum: site.peildatum,
    meer: new URL(maakUrls(site.pad).openData(), site.url).href,
  };
}

/** The same with the licence and where the schema is, for a file under `data/`. */
export function maakOver(model: Model, bestand: string, schema: string, licentie = eigenLicentie(model)): Over {
  return {
    ...maakUitgave(model),
    licentie,
    schema: dataAdres(model, `schemas/${schema}.json`),
    adres: dataAdres(model, bestand),
  };
}

function eigenLicentie({ site }: Model): Over['licentie'] {
  return {
    ...licentieregel(site.licentie),
    geldtVoor: 'teksten en gegevens van deze site; cijfers houden de licentie van hun levering',
  };
}

/** The licence of figures: that of their delivery. */
export function licentieVanLevering(naam: string): Over['licentie'] {
  return { ...licentieregel(naam), geldtVoor: 'deze cijfers' };
}

function licentieregel(licentie: string): { naam: string; adres?: string } {
  const { naam, adres } = maakLicentie(licentie);
  return adres === undefined ? { naam } : { naam, adres };
}

/** JSON as it is published: one property per line, so that two versions can be compared. */
export function formatJson(waarde: unknown): string {
  return `${JSON.stringify(waarde, null, 1)}\n`;
}

function isTekst(naam: Publicatienaam): boolean {
  return isCollectie(naam) && collecties[naam].extensie === 'mdx';
}
