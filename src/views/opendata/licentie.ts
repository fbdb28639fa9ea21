import type { Model } from '../../model/aggregate.ts';

/** A licence as data: its name, and where it is known its text and its place in the list of DCAT-AP-NL. */
export interface Licentie {
  naam: string;
  adres: string | undefined;
  /** Value of the list that DCAT-AP-NL 3.0 asks for. */
  waardelijst: string;
}

const lijst = 'https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/';
const cc = 'https://creativecommons.org';
const bekend: Record<string, { adres: string; waarde: string }> = {
  CC0: { adres: `${cc}/publicdomain/zero/1.0/`, waarde: 'cc0' },
  'CC0 1.0': { adres: `${cc}/publicdomain/zero/1.0/`, waarde: 'cc0' },
  'CC BY 4.0': { adres: `${cc}/licenses/by/4.0/`, waarde: 'naamsvermelding40' },
};

/** What a licence in words stands for. Anything but a known licence counts as not open: nobody may assume otherwise. */
export function maakLicentie(naam: string): Licentie {
  const treffer = bekend[naam];
  return { naam, adres: treffer?.adres, waardelijst: lijst + (treffer?.waarde ?? 'niet_open') };
}

/** The licences in one file: figures, postcodes and boundaries keep that of their delivery, all else has that of the site. */
export function licentiesVan(model: Model, naam: string): string[] {
  const { site, herkomsten, postcodeherkomsten } = model;
  const van = (leveringen: readonly { licentie: string }[]): string[] => [
    ...new Set(leveringen.map(({ licentie }) => licentie)),
  ];
  const grenzen = model.grenzen.flatMap(({ herkomst }) => herkomst ?? []);
  if (naam === 'grenzen') return van(grenzen);
  if (naam === 'metingen') return van(herkomsten);
  if (naam === 'postcodes') return van(postcodeherkomsten);
  return naam === 'alles'
    ? [site.licentie, ...van([...herkomsten, ...postcodeherkomsten, ...grenzen])]
    : [site.licentie];
}

/** A file is as open as the least open part of it; the value of the list of DCAT-AP-NL. */
export function strengsteLicentie(namen: readonly string[]): string {
  const waarden = namen.map((naam) => maakLicentie(naam).waardelijst);
  const gesloten = waarden.find((waarde) => waarde.endsWith('niet_open'));
  return gesloten ?? waarden.find((waarde) => !waarde.endsWith('cc0')) ?? maakLicentie('CC0').waardelijst;
}
