import type { Collectienaam } from '../model/collecties.ts';

/** What an editor keeps in a kind of file; the manual has a page for each. */
export const collectieteksten: Readonly<
  Record<Collectienaam | 'site' | 'herkomsten', { titel: string; kort: string }>
> = {
  site: { titel: 'De site', kort: 'Van wie de site is, waar zij staat en op welke dag zij wordt beoordeeld.' },
  gemeenten: { titel: 'Gemeenten', kort: 'Een gemeente: naam, CBS-code, inwoners en thema’s.' },
  wijken: { titel: 'Wijken', kort: 'Een wijk: naam, CBS-codes en plaats op de schetskaart.' },
  gebieden: { titel: 'Gebieden', kort: 'Een werkgebied van teams: welke wijken horen erbij.' },
  teams: { titel: 'Teams', kort: 'Een soort team: voor wie, wat het doet en wie erin zit.' },
  locaties: { titel: 'Locaties', kort: 'Een plek met een adres, voor zover de bron dat geeft.' },
  locatierollen: {
    titel: 'Rollen van plekken',
    kort: 'Waarvoor een plek dient in een wijk, zoals ankerplaats, en hoe zeker dat is.',
  },
  partners: { titel: 'Partners', kort: 'Een organisatie die met of voor de gemeente werkt.' },
  inzet: { titel: 'Inzet', kort: 'Een tabel uit een plan: wie levert hoeveel uren of fte aan welk team.' },
  doelen: { titel: 'Doelen', kort: 'De doelen die één document noemt.' },
  plannen: { titel: 'Plannen', kort: 'Een plan: status, fasering, begroting, risico’s en overleggen.' },
  hoofdstukken: { titel: 'Hoofdstukken', kort: 'De lopende tekst van een plan, een bestand per hoofdstuk.' },
  edities: { titel: 'Edities', kort: 'Wat een jaar van productafspraken over zichzelf zegt.' },
  producten: {
    titel: 'Producten',
    kort: 'Wat een partner doet, wat is afgesproken en wat hij bijhoudt.',
  },
  werkwijzen: { titel: 'Werkwijzen', kort: 'Hoe een product werkt, in lopende tekst.' },
  factsheets: { titel: 'Factsheets', kort: 'Hoe een gemeente het doet: twaalf feiten en elf schalen.' },
  gesprekken: { titel: 'Gesprekken', kort: 'Een samengevat gesprek bij een factsheet.' },
  schalen: { titel: 'Schalen', kort: 'Een keuze tussen twee uitersten, om gemeenten te vergelijken.' },
  artikelen: { titel: 'Artikelen', kort: 'Een stuk tekst bij het vergelijken of een gids.' },
  hulpvragen: { titel: 'Hulpvragen', kort: 'Een vraag in de woorden van een inwoner: wat is er en wie doet het.' },
  wijkgericht: { titel: 'Gidsen', kort: 'Een gids: thema’s, fasen, stappen en voorbeelden.' },
  begrippen: { titel: 'Begrippen', kort: 'Een moeilijk woord, uitgelegd; synoniemen helpen het zoeken.' },
  bronnen: { titel: 'Bronnen', kort: 'Een document of tabel waar feiten uit komen.' },
  onderwerpen: { titel: 'Onderwerpen', kort: 'Een groep indicatoren op een pagina.' },
  indicatoren: { titel: 'Indicatoren', kort: 'Wat een cijfer betekent en hoe u het leest.' },
  importregisters: { titel: 'Importregisters', kort: 'Welke kolom van een bestand welke indicator wordt.' },
  raadsvragen: { titel: 'Raadsvragen', kort: 'Vragen voor de raad die de gegevens niet beantwoorden.' },
  wijzigingen: { titel: 'Wijzigingen', kort: 'Wat er op de site veranderde, voor lezers.' },
  herkomsten: { titel: 'Herkomst van cijfers', kort: 'Waar een levering cijfers vandaan komt.' },
};
