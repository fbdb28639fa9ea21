import { gemeenteVan, type Collectienaam, type Inhoud } from './collecties.ts';
import { suggestie } from './suggestie.ts';

/** What `npm run nieuw` was asked for: `--naam Waterkant` becomes `{ naam: 'Waterkant' }`. */
export interface Opdracht {
  soort: string;
  id: string;
  opties: Readonly<Record<string, string>>;
  /** As yyyy-mm-dd; a new site is judged as of the day it was made. */
  vandaag: string;
}

export interface NieuwBestand {
  collectie: Collectienaam | 'site';
  id: string;
  waarden: object;
}

/** The files to make and the lists in existing files that a new id must join. */
export interface Opzet {
  bestanden: NieuwBestand[];
  toevoegen: { collectie: Collectienaam; id: string; veld: string; waarde: string }[];
}

type Bestaand = Pick<Inhoud, Collectienaam> & { site: Inhoud['site'] | undefined };

interface Soort {
  /** The id as the editor types it: gemeente/naam. */
  vorm: string;
  /** Options with what they hold; an option without a default is required. */
  opties: Readonly<
    Record<string, { uitleg: string; anders?: (inhoud: Bestaand, opdracht: Opdracht) => string | undefined }>
  >;
  maak: (opdracht: Opdracht, inhoud: Bestaand) => Opzet;
}

const naam = { uitleg: 'de naam zoals lezers die zien' };
const bron = {
  uitleg: 'id van het document in bronnen/ waar dit staat',
  anders: (inhoud: Bestaand) => (inhoud.bronnen.length === 1 ? inhoud.bronnen[0]?.id : undefined),
};
const plaatsIn = (document: string | undefined) => ({ document: document ?? '' });
const laatste = (id: string): string => id.split('/').at(-1) ?? id;
const alleen = (...bestanden: NieuwBestand[]): Opzet => ({ bestanden, toevoegen: [] });

/** Every kind of thing that `npm run nieuw` makes. */
export const soorten: Readonly<Record<string, Soort>> = {
  gemeente: {
    vorm: 'naam',
    opties: {
      naam,
      code: { uitleg: 'de CBS-code, zoals GM0597' },
      licentie: {
        uitleg: 'waaronder anderen de gegevens mogen gebruiken: CC0 1.0 of CC BY 4.0',
        anders: ({ site }) => site?.licentie,
      },
    },
    maak: ({ id, opties, vandaag }, inhoud) => {
      const bronId = inhoud.bronnen[0]?.id ?? `eerste-bron-${id}`;
      const rol = inhoud.site === undefined ? 'eigen' : 'voorbeeld';
      const gemeente = {
        collectie: 'gemeenten' as const,
        id,
        waarden: { naam: opties['naam'], rol, code: opties['code'] },
      };
      if (inhoud.site !== undefined) return alleen(gemeente);
      const site = {
        naam: 'Staat van de Wijk',
        ondertitel: opties['naam'],
        officieel: false,
        licentie: opties['licentie'],
        eigen: id,
        url: `https://${id}.example`,
        pad: '/',
        peildatum: vandaag,
      };
      const themas = [{ sleutel: 'eerste-thema', bron: plaatsIn(bronId) }];
      return alleen(
        { collectie: 'site', id: 'site', waarden: site },
        { ...gemeente, waarden: { ...gemeente.waarden, themas } },
        {
          collectie: 'bronnen',
          id: bronId,
          waarden: { datum: { status: 'ongedateerd', jaar: Number(vandaag.slice(0, 4)) } },
        },
      );
    },
  },
  bron: {
    vorm: 'naam',
    opties: { naam },
    maak: ({ id, opties, vandaag }) =>
      alleen({
        collectie: 'bronnen',
        id,
        waarden: { titel: opties['naam'], datum: { status: 'ongedateerd', jaar: Number(vandaag.slice(0, 4)) } },
      }),
  },
  wijk: {
    vorm: 'gemeente/naam',
    opties: {
      naam,
      bron,
      gebied: {
        uitleg: 'naam van het gebied waar de wijk bij hoort, het laatste deel van zijn id',
        anders: (inhoud, { id }) => {
          const eigen = inhoud.gebieden.filter((gebied) => gemeenteVan(gebied.id) === gemeenteVan(id));
          return eigen.length === 0 ? 'eerste-gebied' : eigen.length === 1 ? laatste(eigen[0]?.id ?? '') : undefined;
        },
      },
    },
    maak: ({ id, opties }, inhoud) => {
      const gebied = `${gemeenteVan(id)}/${opties['gebied'] ?? ''}`;
      const isEr = inhoud.gebieden.some((kandidaat) => kandidaat.id === gebied);
      const wijk = {
        collectie: 'wijken' as const,
        id,
        waarden: { naam: opties['naam'], regiocodes: [], bron: plaatsIn(opties['bron']) },
      };
      if (isEr)
        return { bestanden: [wijk], toevoegen: [{ collectie: 'gebieden', id: gebied, veld: 'wijken', waarde: id }] };
      const waarden = { indeling: 'wijkteams', wijken: [id], bron: plaatsIn(opties['bron']) };
      return alleen(wijk, { collectie: 'gebieden', id: gebied, waarden });
    },
  },
  partner: {
    vorm: 'gemeente/naam',
    opties: { naam, bron },
    maak: ({ id, opties }) =>
      alleen({ collectie: 'partners', id, waarden: { naam: opties['naam'], bron: plaatsIn(opties['bron']) } }),
  },
  product: {
    vorm: 'gemeente/editie/naam',
    opties: {
      naam,
      bron,
      partner: { uitleg: 'id van de partner die het uitvoert, zoals gemeente/naam' },
      opdrachtgever: {
        uitleg: 'id van de partner die opdracht geeft; anders de enige partner van de soort gemeente',
        anders: (inhoud, { id }) => {
          const gemeenten = inhoud.partners.filter(
            (partner) => partner.soort === 'gemeente' && gemeenteVan(partner.id) === gemeenteVan(id),
          );
          return gemeenten.length === 1 ? gemeenten[0]?.id : undefined;
        },
      },
      thema: {
        uitleg: 'sleutel van het thema bij de gemeente; anders het eerste',
        anders: (inhoud, { id }) =>
          inhoud.gemeenten.find((gemeente) => gemeente.id === gemeenteVan(id))?.themas?.[0]?.sleutel,
      },
    },
    maak: ({ id, opties }) => {
      const [, editie = ''] = id.split('/');
      const document = plaatsIn(opties['bron']);
      const jaar = /^\d{4}$/.test(editie) ? editie : '2026';
      return alleen(
        {
          collectie: 'doelen',
          id,
          waarden: {
            titel: opties['naam'],
            bron: document,
            doelen: [{ sleutel: 'eerste-doel', soort: 'productdoel' }],
          },
        },
        {
          collectie: 'producten',
          id,
          waarden: {
            titel: opties['naam'],
            partner: opties['partner'],
            opdrachtgever: opties['opdrachtgever'],
            thema: { naar: opties['thema'], herkomst: 'afgeleid' },
            looptijd: { van: `${jaar}-01-01`, totEnMet: `${jaar}-12-31`, herkomst: 'afgeleid' },
            doelen: [{ naar: `${id}#eerste-doel` }],
            activiteiten: [{ sleutel: 'eerste-activiteit' }],
            resultaatafspraken: [
              {
                sleutel: 'eerste-afspraak',
                nummer: '1',
                activiteiten: [{ naar: 'eerste-activiteit', herkomst: 'afgeleid' }],
              },
            ],
            registraties: [{ sleutel: 'eerste-registratie', vorm: 'verslag', bij: ['eerste-afspraak'] }],
            bron: document,
          },
        },
        { collectie: 'werkwijzen', id, waarden: { titel: 'Werkwijze', bron: document } },
      );
    },
  },
  indicator: {
    vorm: 'naam',
    opties: {
      naam,
      bron,
      onderwerp: {
        uitleg: 'id van het onderwerp in onderwerpen/; anders het eerste',
        anders: (inhoud) => inhoud.onderwerpen[0]?.id ?? 'eerste-onderwerp',
      },
    },
    maak: ({ id, opties }, inhoud) => {
      const onderwerp = opties['onderwerp'] ?? '';
      const nieuw = inhoud.onderwerpen.some((kandidaat) => kandidaat.id === onderwerp)
        ? []
        : [{ collectie: 'onderwerpen' as const, id: onderwerp, waarden: {} }];
      const waarden = { naam: opties['naam'], onderwerp, bron: plaatsIn(opties['bron']) };
      return alleen({ collectie: 'indicatoren', id, waarden }, ...nieuw);
    },
  },
  editie: {
    vorm: 'gemeente/jaar',
    opties: { naam, bron },
    maak: ({ id, opties }) => {
      const onderdelen = [{ sleutel: 'inleiding', bron: plaatsIn(opties['bron']) }];
      return alleen({
        collectie: 'edities',
        id,
        waarden: { titel: opties['naam'], onderdelen, bron: plaatsIn(opties['bron']) },
      });
    },
  },
};

/** The order with its defaults filled in, or what is wrong with it, in Dutch; then nothing may be written. */
export function parseOpdracht(opdracht: Opdracht, inhoud: Bestaand): { opdracht: Opdracht } | { fouten: string[] } {
  const soort = soorten[opdracht.soort];
  if (soort === undefined) {
    const bekend = Object.keys(soorten);
    return {
      fouten: [`onbekende soort \`${opdracht.soort}\`. ${suggestie(opdracht.soort, bekend)}Kies: ${bekend.join(', ')}`],
    };
  }
  const fouten: string[] = [];
  const delen = opdracht.id.split('/');
  if (!/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(opdracht.id) || delen.length !== soort.vorm.split('/').length)
    fouten.push(`\`${opdracht.id}\` is geen goed id. Schrijf ${soort.vorm}, met kleine letters, cijfers en streepjes`);
  else if (delen.length > 1) fouten.push(...bestaat(inhoud, 'gemeenten', delen[0] ?? ''));
  for (const optie of Object.keys(opdracht.opties)) {
    if (!(optie in soort.opties))
      fouten.push(
        `onbekende optie \`--${optie}\`. ${suggestie(optie, Object.keys(soort.opties))}Kies: ${Object.keys(soort.opties)
          .map((kan) => `--${kan}`)
          .join(', ')}`,
      );
  }
  const opties: Record<string, string> = { ...opdracht.opties };
  for (const [optie, { uitleg, anders }] of Object.entries(soort.opties)) {
    const waarde = opties[optie] ?? anders?.(inhoud, opdracht);
    if (waarde === undefined || waarde === '') fouten.push(`\`--${optie}\` ontbreekt: ${uitleg}`);
    else opties[optie] = waarde;
  }
  const verwijst: [string, Collectienaam][] = [
    ['bron', 'bronnen'],
    ['partner', 'partners'],
    ['opdrachtgever', 'partners'],
  ];
  for (const [optie, collectie] of verwijst) {
    const waarde = opties[optie];
    if (waarde !== undefined && optie in soort.opties) fouten.push(...bestaat(inhoud, collectie, waarde));
  }
  return fouten.length > 0 ? { fouten } : { opdracht: { ...opdracht, opties } };
}

function bestaat(inhoud: Bestaand, collectie: Collectienaam, id: string): string[] {
  const bekend = inhoud[collectie].map((item) => item.id);
  if (bekend.includes(id)) return [];
  return [`\`${id}\` staat niet in ${collectie}/. ${suggestie(id, bekend)}Maak het eerst`];
}
