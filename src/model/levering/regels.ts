import { telwoordVan } from '../telwoord.ts';
import { gemeenteVan, slugVan, type Inhoud, type Item } from '../collecties.ts';
import type { Product, Registratie } from '../schemas/product.ts';
import type { Formulierregel } from './formulier.ts';

type Uitsplitsing = NonNullable<Registratie['uitsplitsing']>[number];

/** A part of a breakdown: how it is written in the data, in a key, and on paper. */
interface Deel {
  waarde: string;
  naam: string;
}

/** The rows that one registratie asks for: a count per part that the agreement gives, or one date for a text. */
export function formulierregels(
  inhoud: Pick<Inhoud, 'wijken' | 'locaties'>,
  product: Item<Product>,
  registratie: Registratie,
): Formulierregel[] {
  const basis = {
    registratie: `${product.id}#${registratie.sleutel}`,
    product: product.titel,
    wat: registratie.wat,
    ...invoerVan(registratie),
  };
  const sleutel = `${slugVan(product.id)}#${registratie.sleutel}`;
  const toelichting = toelichtingVan(registratie, []);
  const alles = { ...basis, onderdeel: 'alles samen', deel: '', deel2: '' };
  if (registratie.vorm !== 'aantal') return [{ ...alles, sleutel, toelichting }];
  const [eerste, tweede] = [0, 1].map((i) => delenVan(inhoud, product, registratie, registratie.uitsplitsing?.[i]));
  const onbekend = (registratie.uitsplitsing ?? []).filter((_, i) => [eerste, tweede][i] === undefined);
  const rijen = (eerste ?? [geenDeel]).flatMap((deel) => (tweede ?? [geenDeel]).map((deel2) => [deel, deel2] as const));
  return rijen.map(([deel, deel2]) => {
    const delen = [deel, deel2].filter(({ waarde }) => waarde !== '');
    return {
      ...basis,
      sleutel: [sleutel, ...delen.map(({ waarde }) => slugVan(waarde))].join(' | '),
      onderdeel: delen.length === 0 ? 'alles samen' : delen.map(({ naam }) => naam).join(', '),
      deel: deel.waarde,
      deel2: deel2.waarde,
      toelichting: toelichtingVan(registratie, onbekend),
    };
  });
}

const geenDeel: Deel = { waarde: '', naam: '' };

function invoerVan({ vorm, telEenheid }: Registratie): Pick<Formulierregel, 'invoer' | 'eenheid' | 'telEenheid'> {
  if (vorm !== 'aantal') return { invoer: 'datum', eenheid: 'datum waarop u dit leverde', telEenheid: undefined };
  return telEenheid === 'euro'
    ? { invoer: 'euro', eenheid: 'bedrag in euro', telEenheid }
    : { invoer: 'aantal', eenheid: ['aantal', telwoordVan(telEenheid) ?? ''].join(' ').trim(), telEenheid };
}

/** The parts of a breakdown, or undefined when the agreement does not say which there are. */
function delenVan(
  inhoud: Pick<Inhoud, 'wijken' | 'locaties'>,
  product: Item<Product>,
  { waar }: Registratie,
  uitsplitsing: Uitsplitsing | undefined,
): Deel[] | undefined {
  if (uitsplitsing?.waarden !== undefined) return uitsplitsing.waarden.map((waarde) => ({ waarde, naam: waarde }));
  if (uitsplitsing?.naar === 'wijk') {
    const wijken = inhoud.wijken.filter(({ id }) => gemeenteVan(id) === gemeenteVan(product.id));
    return namenVan(waar?.soort === 'wijken' ? wijken.filter(({ id }) => waar.wijken.includes(id)) : wijken);
  }
  if (uitsplitsing?.naar !== 'locatie' || waar?.soort !== 'locaties') return undefined;
  return namenVan(inhoud.locaties.filter(({ id }) => waar.locaties.includes(id)));
}

function namenVan(items: readonly { id: string; naam: string }[]): Deel[] | undefined {
  const delen = items.map(({ id, naam }) => ({ waarde: id, naam })).sort((a, b) => (a.waarde < b.waarde ? -1 : 1));
  return delen.length === 0 ? undefined : delen;
}

function toelichtingVan(registratie: Registratie, onbekend: readonly Uitsplitsing[]): string {
  const { definitie, ritme, vorm, uitsplitsing, ontvanger } = registratie;
  const zinnen = [
    definitie === undefined ? undefined : alsZin(definitie),
    vorm === 'aantal' ? undefined : `Vorm: ${vorm}. Stuur de tekst zelf apart; hier alleen de datum.`,
    vorm === 'aantal' || uitsplitsing === undefined
      ? undefined
      : `Afgesproken uitsplitsing: ${uitsplitsing.map(({ tekst }) => tekst).join('; ')}.`,
    ...onbekend.map(
      ({ tekst }) => `Afgesproken is ‘${tekst}’, maar niet welke dat zijn. Vul hier in wat u in totaal telde.`,
    ),
    ontvanger === undefined ? undefined : `Voor: ${ontvanger}.`,
    ritme.soort === 'nietAfgesproken' ? 'Hoe vaak is niet afgesproken.' : `Hoe vaak: ${ritme.tekst ?? ''}.`,
  ];
  return zinnen.filter((zin) => zin !== undefined).join(' ');
}

function alsZin(tekst: string): string {
  const zin = tekst.charAt(0).toUpperCase() + tekst.slice(1);
  return /[.!?]$/.test(zin) ? zin : `${zin}.`;
}
