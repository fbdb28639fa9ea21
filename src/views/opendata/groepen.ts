import type { Model } from '../../model/aggregate.ts';
import type { Publicatienaam } from '../../model/opendata/publicatie.ts';
import type { Tabel } from './tabel.ts';
import { afspraken } from './tabellen-afspraken.ts';
import { indicatoren, leveringen, maakMetingen, registratiecijfers } from './tabellen-cijfers.ts';
import { naslag } from './tabellen-naslag.ts';
import { plannen } from './tabellen-plannen.ts';
import { plekken } from './tabellen-plekken.ts';

/** Data that belong together: one dataset in the catalogue, one part of the page. */
export interface Groep {
  sleutel: string;
  titel: string;
  uitleg: string;
  /** Themes of the European list: GOVE is government, SOCI population and society, HEAL health. */
  themas: readonly ('GOVE' | 'SOCI' | 'HEAL')[];
  trefwoorden: readonly string[];
  /** Published collections with what each holds. */
  publicaties: readonly { naam: Publicatienaam; titel: string }[];
  tabellen: readonly Tabel[];
}

/** All published data, in the order of the page. */
export const groepen: readonly Groep[] = [
  {
    sleutel: 'plekken',
    titel: 'Wijken, teams en plekken',
    uitleg:
      'De gemeenten en hun wijken, de werkgebieden van de teams, en de plekken waar inwoners terecht kunnen of konden.',
    themas: ['GOVE', 'SOCI'],
    trefwoorden: ['wijken', 'wijkteams', 'ankerplaatsen'],
    publicaties: [
      { naam: 'gemeenten', titel: 'Gemeenten' },
      { naam: 'wijken', titel: 'Wijken' },
      { naam: 'gebieden', titel: 'Gebieden' },
      { naam: 'teams', titel: 'Teams' },
      { naam: 'locaties', titel: 'Locaties' },
      { naam: 'locatierollen', titel: 'Ankerplaatsen en andere plekken' },
      { naam: 'hulpvragen', titel: 'Hulpvragen van inwoners' },
      { naam: 'grenzen', titel: 'Grenzen van wijken, vereenvoudigd voor de kaart' },
      { naam: 'postcodes', titel: 'Postcodes per CBS-wijk' },
      { naam: 'postcodeherkomsten', titel: 'Waar de postcodes vandaan komen' },
    ],
    tabellen: plekken,
  },
  {
    sleutel: 'afspraken',
    titel: 'Producten en afspraken',
    uitleg:
      'Wat partners voor de gemeente doen: doelen, producten, activiteiten, resultaatafspraken en registraties, met hun verbanden.',
    themas: ['GOVE', 'SOCI'],
    trefwoorden: ['productafspraken', 'welzijn', 'resultaatafspraken'],
    publicaties: [
      { naam: 'partners', titel: 'Partners' },
      { naam: 'doelen', titel: 'Doelen' },
      { naam: 'edities', titel: 'Edities van de afspraken' },
      { naam: 'producten', titel: 'Producten' },
      { naam: 'werkwijzen', titel: 'Werkwijze per product' },
    ],
    tabellen: afspraken,
  },
  {
    sleutel: 'plannen',
    titel: 'Plannen en vergelijking',
    uitleg: 'Plannen voor wijkteams met inzet en begroting, en hoe gemeenten hun sociale teams hebben ingericht.',
    themas: ['GOVE'],
    trefwoorden: ['implementatieplan', 'sociale teams', 'begroting'],
    publicaties: [
      { naam: 'plannen', titel: 'Plannen' },
      { naam: 'hoofdstukken', titel: 'Hoofdstukken van plannen' },
      { naam: 'inzet', titel: 'Inzet' },
      { naam: 'factsheets', titel: 'Factsheets per gemeente' },
      { naam: 'gesprekken', titel: 'Gesprekken met gemeenten' },
      { naam: 'schalen', titel: 'Schalen' },
      { naam: 'artikelen', titel: 'Artikelen' },
      { naam: 'wijkgericht', titel: 'Handreiking wijkgericht werken' },
    ],
    tabellen: plannen,
  },
  {
    sleutel: 'cijfers',
    titel: 'Cijfers',
    uitleg: 'Cijfers per wijk en gemeente, wat ze betekenen, waar ze vandaan komen en wat partners hebben geleverd.',
    themas: ['SOCI', 'HEAL'],
    trefwoorden: ['cijfers', 'indicatoren', 'wijken'],
    publicaties: [
      { naam: 'onderwerpen', titel: 'Onderwerpen' },
      { naam: 'indicatoren', titel: 'Indicatoren' },
      { naam: 'herkomsten', titel: 'Leveringen van cijfers' },
      { naam: 'metingen', titel: 'Cijfers' },
      { naam: 'registratiecijfers', titel: 'Geleverd door partners' },
      { naam: 'importregisters', titel: 'Hoe bestanden met cijfers zijn ingelezen' },
    ],
    tabellen: [indicatoren, leveringen, maakMetingen(), registratiecijfers],
  },
  {
    sleutel: 'naslag',
    titel: 'Naslag',
    uitleg: 'Begrippen, bronnen, wat ontbreekt, wat veranderde en welke vragen open staan.',
    themas: ['GOVE'],
    trefwoorden: ['begrippen', 'bronnen', 'bevindingen'],
    publicaties: [
      { naam: 'site', titel: 'Deze site' },
      { naam: 'begrippen', titel: 'Begrippen' },
      { naam: 'bronnen', titel: 'Bronnen' },
      { naam: 'bevindingen', titel: 'Bevindingen' },
      { naam: 'raadsvragen', titel: 'Vragen voor de raad' },
      { naam: 'wijzigingen', titel: 'Wijzigingen' },
      { naam: 'adressen', titel: "Adressen van pagina's, ook van vroeger" },
    ],
    tabellen: naslag,
  },
];

/** Every CSV file: the tables of all groups, and the figures once more per delivery. */
export function alleTabellen({ herkomsten }: Model): Tabel[] {
  return [...groepen.flatMap(({ tabellen }) => tabellen), ...herkomsten.map(maakMetingen)];
}
