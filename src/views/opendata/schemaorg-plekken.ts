import type { OpeningHoursSpecification, Place } from 'schema-dts';
import type { Model } from '../../model/aggregate.ts';
import type { Item } from '../../model/collecties.ts';
import type { Locatierol } from '../../model/schemas/locatierol.ts';
import { zoekOp } from './opzoeken.ts';

const dagen = {
  maandag: 'Monday',
  dinsdag: 'Tuesday',
  woensdag: 'Wednesday',
  donderdag: 'Thursday',
  vrijdag: 'Friday',
  zaterdag: 'Saturday',
  zondag: 'Sunday',
} as const;

/** Checked within this many years before the peildatum: only then may a machine send somebody there. */
const jarenVers = 2;

/**
 * The places of these roles that are settled and were checked lately, with their hours. What is older or never checked
 * stays words on the page (design, principle 3): a search engine would show it as if it held today.
 */
export function plekkenBij(model: Model, kies: (rol: Item<Locatierol>) => boolean): Place[] {
  return model.locatierollen.flatMap((rol) => {
    if (!kies(rol) || rol.status !== 'vastgesteld' || !isVers(model, rol.laatstGecontroleerd)) return [];
    const locatie = zoekOp(model.locaties, 'id', rol.locatie ?? '');
    if (locatie === undefined) return [];
    const { adres } = locatie;
    const metAdres = adres.status === 'waarde' && isVers(model, locatie.laatstGecontroleerd);
    return [
      {
        '@type': 'Place',
        name: locatie.naam,
        description: rol.naam,
        ...(metAdres ? { address: adres.tekst } : {}),
        ...urenVan(rol),
      },
    ];
  });
}

function isVers({ site }: Model, gecontroleerd: string | undefined): boolean {
  const [jaar = '', ...rest] = site.peildatum.split('-');
  return gecontroleerd !== undefined && gecontroleerd >= [String(Number(jaar) - jarenVers), ...rest].join('-');
}

/** Regular hours and days on which it is closed; hours that are not a day and two times are left out. */
function urenVan({
  spreekuren,
}: Locatierol): Pick<
  Extract<Place, { '@type': 'Place' }>,
  'openingHoursSpecification' | 'specialOpeningHoursSpecification'
> {
  if (spreekuren.status === 'onbekend') return {};
  const regulier = spreekuren.regulier.flatMap(({ dag, van, tot }): OpeningHoursSpecification[] => {
    const [dayOfWeek, opens, closes] = [dagen[dag.toLowerCase() as keyof typeof dagen], tijd(van), tijd(tot)];
    if ((dayOfWeek as string | undefined) === undefined || opens === undefined || closes === undefined) return [];
    return [{ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes }];
  });
  const dicht = (spreekuren.uitzonderingen ?? [])
    .filter(({ tekst }) => /^gesloten\b/i.test(tekst))
    .map(({ datum }): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: datum,
      validThrough: datum,
      opens: '00:00',
      closes: '00:00',
    }));
  return {
    ...(regulier.length === 0 ? {} : { openingHoursSpecification: regulier }),
    ...(dicht.length === 0 ? {} : { specialOpeningHoursSpecification: dicht }),
  };
}

/** A time as in Dutch (`9.00`) as hours and minutes. */
function tijd(tekst: string): string | undefined {
  const [, uur = '', minuut = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(tekst) ?? [];
  return uur === '' ? undefined : `${uur.padStart(2, '0')}:${minuut}`;
}
