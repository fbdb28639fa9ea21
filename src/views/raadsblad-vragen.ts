import { isOngecontroleerd } from '../model/versheid.ts';
import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Problem } from '../model/problem.ts';
import type { Product } from '../model/schemas/product.ts';
import { formatAantal, formatHoofdletter } from './format.ts';
import { naamVan } from './kop.ts';
import type { Locatierolregel } from './locatierol.ts';
import { raadsvragenOver, type Bladvraag } from './raadsblad.ts';
import type { Versheid } from './versheid.ts';

/** What a raadslid could ask about a product: its findings in words, what nobody delivered, and what it costs. */
export function productvragen(
  model: Model,
  product: Item<Product>,
  versheid: Versheid,
  aantalGeleverd: number,
): Bladvraag[] {
  const partner = naamVan(model, product.partner);
  const eigen = model.bevindingen.filter(({ over }) => over?.collectie === 'producten' && over.id === product.id);
  const delenVan = (rule: string): string[] =>
    eigen
      .filter((bevinding) => bevinding.rule === rule)
      .flatMap(({ over }) => over?.delen ?? (over?.sleutel === undefined ? [] : [over.sleutel]));
  const afspraken = product.resultaatafspraken.length;
  const registraties = product.registraties.length;
  const norm = delenVan('afspraak-zonder-norm').length;
  const blind = delenVan('afspraak-zonder-registratie');
  const los = delenVan('registratie-zonder-indicator').length;
  const zonderRitme = product.registraties.filter(({ ritme }) => ritme.soort === 'nietAfgesproken').length;
  return [
    ...raadsvragenOver(model, product.id),
    vraag(
      versheid.verlopen !== undefined && versheid.opvolger === undefined,
      'Wat is nu afgesproken?',
      versheid.verlopen,
    ),
    vraag(
      norm > 0,
      'Wanneer is het genoeg?',
      `Bij ${deel(norm, afspraken, 'afspraken')} staat bij de afspraak zelf geen norm.`,
    ),
    vraag(
      blind.length > 0,
      'Hoe kan de raad zien of dit gebeurt?',
      `Bij ${deel(blind.length, afspraken, 'afspraken')} staat niet wat ${partner} vastlegt: ${titels(product, blind)}.`,
    ),
    vraag(
      registraties > 0 && aantalGeleverd === 0,
      `Wat legde ${partner} vast, en wie kreeg dat?`,
      `Er zijn ${formatAantal(registraties, 'registratie', 'registraties')} afgesproken. Aan deze site is niets geleverd.`,
    ),
    vraag(
      zonderRitme > 0,
      'Wanneer komen de cijfers?',
      `Bij ${deel(zonderRitme, registraties, 'registraties')} is niet afgesproken hoe vaak.`,
    ),
    vraag(product.kosten.status === 'onbekend', 'Wat kost dit?', kostenreden(product)),
    vraag(
      los > 0,
      'Welk cijfer wil de raad volgen?',
      `Bij ${deel(los, registraties, 'registraties')} hoort op deze site geen indicator.`,
    ),
    ...overige(eigen),
  ].filter((regel) => regel !== undefined);
}

/** What a raadslid could ask about a wijk: where people can go, what came in about it, and how old that is. */
export function wijkvragen(
  model: Model,
  wijk: { id: string; naam: string },
  stof: {
    plek: Locatierolregel | undefined;
    centra: readonly Locatierolregel[];
    producten: number;
    genoemd: number;
    perWijk: number;
    zonderRitme: number;
    geleverd: number;
    laatsteCijfer: string | undefined;
  },
): Bladvraag[] {
  const { plek } = stof;
  const oud = [plek, ...stof.centra].filter((rol) => rol?.stand.oud === true);
  const cijferjaar = Number(stof.laatsteCijfer);
  return [
    ...raadsvragenOver(model, wijk.id),
    vraag(
      plek === undefined || !plek.vast,
      `Waar vinden inwoners van ${wijk.naam} het wijkteam?`,
      plek === undefined
        ? 'Op deze site staat voor deze wijk geen vaste plek van het wijkteam.'
        : `Over de plek zegt de bron: ${plek.statusTekst} (${plek.stand.tekst}).`,
    ),
    ...oud.map((rol) => ({
      vraag: `Klopt ${rol?.plek === undefined ? 'dit' : 'deze plek'} nog: ${rol?.naam ?? ''}?`,
      waarom: `De ${rol?.stand.tekst ?? ''} is daarna niet nagegaan.`,
    })),
    vraag(
      stof.producten > 0 && stof.genoemd === 0,
      `Wat doen partners in ${wijk.naam}?`,
      `Geen van de ${formatAantal(stof.producten, 'product', 'producten')} noemt de wijk met naam.`,
    ),
    vraag(
      stof.perWijk > 0 && stof.geleverd === 0,
      `Wat is er over ${wijk.naam} vastgelegd?`,
      `Volgens de afspraken ${stof.perWijk === 1 ? 'is één registratie' : `zijn ${String(stof.perWijk)} registraties`} per wijk. Aan deze site is er niets van geleverd.`,
    ),
    vraag(
      stof.zonderRitme > 0,
      'Wanneer komen de cijfers per wijk?',
      `Bij ${deel(stof.zonderRitme, stof.perWijk, 'registraties per wijk')} is niet afgesproken hoe vaak.`,
    ),
    vraag(
      stof.producten > 0 && stof.perWijk === 0,
      'Wil de raad cijfers van partners per wijk?',
      'Geen enkele registratie is per wijk afgesproken.',
    ),
    vraag(
      stof.laatsteCijfer === undefined,
      'Hoe staat de wijk ervoor?',
      'Op deze site staan over deze wijk geen cijfers.',
    ),
    vraag(
      stof.laatsteCijfer !== undefined && isOngecontroleerd({}, cijferjaar, model.site.peildatum),
      'Zijn er nieuwere cijfers?',
      `Het nieuwste cijfer op dit blad is van ${stof.laatsteCijfer ?? ''}.`,
    ),
  ].filter((regel) => regel !== undefined);
}

/** Findings that have no question of their own keep their own words. */
function overige(bevindingen: readonly Problem[]): Bladvraag[] {
  const vragen: Record<string, string> = {
    'product-zonder-doel': 'Welk doel dient dit product?',
    'een-hoofdouder': 'Is dit het doel waar het om gaat?',
    'afspraak-zonder-activiteit': 'Bij welke activiteit hoort deze afspraak?',
    nummering: 'Is hier een afspraak weggevallen?',
  };
  return bevindingen.flatMap(({ rule, message }) => {
    const tekst = vragen[rule];
    return tekst === undefined ? [] : [{ vraag: tekst, waarom: `${formatHoofdletter(message)}.` }];
  });
}

function vraag(geldt: boolean, tekst: string, waarom: string | undefined): Bladvraag | undefined {
  return geldt ? { vraag: tekst, waarom: waarom ?? '' } : undefined;
}

function deel(aantal: number, totaal: number, meervoud: string): string {
  return aantal === totaal
    ? totaal === 1
      ? `de enige van de ${meervoud}`
      : `alle ${String(totaal)} ${meervoud}`
    : `${String(aantal)} van de ${String(totaal)} ${meervoud}`;
}

/** At most two names, and how many more. */
function titels(product: Product, sleutels: readonly string[]): string {
  const namen = sleutels.map(
    (sleutel) => product.resultaatafspraken.find((afspraak) => afspraak.sleutel === sleutel)?.titel ?? sleutel,
  );
  const meer = namen.length - 2;
  return `${namen
    .slice(0, 2)
    .map((naam) => `‘${naam}’`)
    .join(meer > 0 ? ', ' : ' en ')}${meer > 0 ? ` en nog ${String(meer)}` : ''}`;
}

function kostenreden({ kosten }: Product): string {
  return kosten.status === 'onbekend' ? `${formatHoofdletter(kosten.reden).replace(/([^.!?])$/, '$1.')}` : '';
}
