/** A query as somebody would type it, and the pages that are a right answer to it: addresses after the base path. */
export interface Zoekvraag {
  wie: 'inwoner' | 'partner' | 'raadslid';
  vraag: string;
  /** Any of these is right. */
  goed: string[];
  waarom: string;
}

const product = (naam: string): string => `ridderkerk/producten/2024/${naam}/`;
const hulp = (naam: string): string => `ridderkerk/hulp/${naam}/`;
const cijfer = (naam: string): string => `ridderkerk/indicatoren/${naam}/`;
const partner = (naam: string): string => `ridderkerk/partners/${naam}/`;
const plan = 'ridderkerk/plannen/implementatieplan-wijkteams/';
const planDenHelder = 'den-helder/plannen/uitvoeringsplan-sociale-wijkteams/';

/** Everyday queries; the first forty were written down before anybody looked at what search made of them. */
export const zoekvragen: Zoekvraag[] = [
  {
    wie: 'inwoner',
    vraag: 'schuld',
    goed: [hulp('schulden')],
    waarom: 'one word that people type; the page is about debts',
  },
  { wie: 'inwoner', vraag: 'burenruzie', goed: [hulp('buren')], waarom: 'the word is not in the question of the page' },
  { wie: 'inwoner', vraag: 'alleen', goed: [hulp('eenzaam')], waarom: 'a word that stands on nearly every page' },
  { wie: 'inwoner', vraag: 'ik heb geen werk', goed: [hulp('jong')], waarom: 'whole sentences are typed too' },
  {
    wie: 'inwoner',
    vraag: 'ruzie met de buren',
    goed: [hulp('buren'), product('sociaal-makelaarschap')],
    waarom: 'buurtbemiddeling is part of this product',
  },
  {
    wie: 'inwoner',
    vraag: 'hulp bij schulden',
    goed: [
      hulp('schulden'),
      product('pilot-opkopen-schulden-jongeren'),
      partner('schuldhulpmaatje'),
      partner('kredietbank-nederland'),
    ],
    waarom: 'the product and the two partners that are about debts',
  },
  {
    wie: 'inwoner',
    vraag: 'waar kan ik terecht bolnes',
    goed: ['ridderkerk/wijken/bolnes/'],
    waarom: 'the page of the wijk opens with where to go',
  },
  {
    wie: 'inwoner',
    vraag: 'mantelzorg',
    goed: [hulp('mantelzorg'), product('mantelzorgondersteuning')],
    waarom: 'the product for carers',
  },
  {
    wie: 'inwoner',
    vraag: 'formulier invullen',
    goed: [hulp('formulieren'), product('ondersteuning-senioren')],
    waarom: 'the Formulierenbrigade is an activity of this product only',
  },
  {
    wie: 'inwoner',
    vraag: 'eenzaam',
    goed: [hulp('eenzaam'), product('ondersteuning-senioren'), partner('coalitie-eenzaamheid')],
    waarom: 'the product with the Signaalpunt, and the coalition behind it',
  },
  {
    wie: 'inwoner',
    vraag: 'vrijwilliger worden',
    goed: [hulp('vrijwilliger'), product('vrijwilligerssteunpunt')],
    waarom: 'the product that matches volunteers',
  },
  {
    wie: 'inwoner',
    vraag: 'jongerencentrum',
    goed: [product('jongerenwerk-de-loods')],
    waarom: 'De Loods is the jongerencentrum',
  },
  {
    wie: 'inwoner',
    vraag: 'buurthuis',
    goed: [product('sociaal-beheer')],
    waarom: 'the product about the wijkvoorzieningencentra, as a buurthuis is called here',
  },
  {
    wie: 'inwoner',
    vraag: 'opvoedhulp',
    goed: [
      'ridderkerk/teams/',
      partner('cjg'),
      partner('stek'),
      partner('flexus-jeugdplein'),
      partner('trivium-lindenhof'),
    ],
    waarom: 'the team and the partners that give jeugd- en opvoedhulp',
  },
  {
    wie: 'inwoner',
    vraag: 'alzheimercafe',
    goed: [hulp('dementie'), product('mantelzorgondersteuning')],
    waarom: 'the Alzheimer café is an activity of this product',
  },
  {
    wie: 'inwoner',
    vraag: 'sporten voor ouderen',
    goed: [hulp('bewegen'), product('sport-en-gezonde-leefstijl')],
    waarom: 'the product with sport for senioren',
  },
  {
    wie: 'inwoner',
    vraag: 'zaaltje huren',
    goed: [product('sociaal-beheer')],
    waarom: 'the verhuurmodule of the centra is in this product',
  },
  {
    wie: 'inwoner',
    vraag: 'vrijwiligers',
    goed: [product('vrijwilligerssteunpunt')],
    waarom: 'a typing error for vrijwilligers',
  },
  {
    wie: 'partner',
    vraag: 'wat moet ik registreren buurtbemiddeling',
    goed: ['ridderkerk/registratie/2024/', product('sociaal-makelaarschap')],
    waarom: 'both list the registraties of buurtbemiddeling',
  },
  {
    wie: 'partner',
    vraag: '48 uur',
    goed: [product('sociaal-makelaarschap'), product('ondersteuning-senioren')],
    waarom: 'the two products with a norm of 48 hours',
  },
  {
    wie: 'partner',
    vraag: 'museumschool uren',
    goed: [product('exploitatie-museumschool')],
    waarom: 'the product says how many hours each function has',
  },
  {
    wie: 'partner',
    vraag: 'brede school registratie',
    goed: [product('brede-school'), 'ridderkerk/registratie/2024/'],
    waarom: 'the product and the page with all registraties',
  },
  {
    wie: 'partner',
    vraag: 'wanneer moet ik rapporteren',
    goed: ['ridderkerk/registratie/2024/'],
    waarom: 'the page with what to report and how often',
  },
  {
    wie: 'partner',
    vraag: 'afspraken facet',
    goed: ['ridderkerk/afspraken/2024/', partner('facet')],
    waarom: 'all afspraken, and the partner that made them',
  },
  {
    wie: 'partner',
    vraag: 'huisbezoek 75 jaar',
    goed: [product('ondersteuning-senioren')],
    waarom: 'the invitation for a visit at 75 is an afspraak of this product',
  },
  {
    wie: 'partner',
    vraag: 'wijkscan',
    goed: [product('sociaal-makelaarschap'), product('brede-school')],
    waarom: 'the two products in which a wijkscan is agreed',
  },
  {
    wie: 'partner',
    vraag: 'verhuur wijkcentrum per kwartaal',
    goed: [product('sociaal-beheer')],
    waarom: 'the overview per quarter is in this product',
  },
  {
    wie: 'partner',
    vraag: 'klanttevredenheid meten',
    goed: [product('mantelzorgondersteuning'), 'ridderkerk/registratie/2024/', cijfer('clienttevredenheid')],
    waarom: 'where client satisfaction is agreed or named as something to measure',
  },
  {
    wie: 'partner',
    vraag: 'afspraken zonder registratie',
    goed: ['ridderkerk/bevindingen/', 'ridderkerk/afspraken/2024/'],
    waarom: 'the findings list them; the overview marks them',
  },
  {
    wie: 'partner',
    vraag: 'ambulante rondes verslag',
    goed: [product('jongerenwerk-de-loods')],
    waarom: 'the report on the rondes is a registratie of this product',
  },
  {
    wie: 'partner',
    vraag: 'welke producten heeft facet',
    goed: [partner('facet'), 'ridderkerk/producten/2024/'],
    waarom: 'the partner page and the list of products',
  },
  {
    wie: 'raadslid',
    vraag: 'wat kost het',
    goed: ['raad/', `${plan}financien/`, cijfer('uitgaven-sociaal-domein'), cijfer('kosten-binnen-budget')],
    waarom: 'the entrance for the raad has the money; the chapter and the figures are about costs',
  },
  {
    wie: 'raadslid',
    vraag: 'eenzaamheid cijfers',
    goed: [cijfer('eenzaamheid'), cijfer('ernstige-eenzaamheid'), cijfer('eenzaamheid-ouderen')],
    waarom: 'the figures about loneliness',
  },
  {
    wie: 'raadslid',
    vraag: 'begroting den helder',
    goed: [`${planDenHelder}financien/`, planDenHelder],
    waarom: 'the chapter with the budget, and the plan that has its table',
  },
  {
    wie: 'raadslid',
    vraag: 'huur 2021 den helder',
    goed: [`${planDenHelder}financien/`, planDenHelder],
    waarom: 'rent is a line of that budget',
  },
  {
    wie: 'raadslid',
    vraag: "risico's",
    goed: ['raad/', `${planDenHelder}financien/`, planDenHelder],
    waarom: 'the pages with a list of risks',
  },
  {
    wie: 'raadslid',
    vraag: 'doelen zonder product',
    goed: ['ridderkerk/bevindingen/', 'ridderkerk/rode-draad/'],
    waarom: 'the findings list them; the red thread shows the gap',
  },
  {
    wie: 'raadslid',
    vraag: 'wmo kosten',
    goed: [
      cijfer('uitgaven-sociaal-domein'),
      cijfer('kosten-binnen-budget'),
      cijfer('gebruik-van-ondersteuning'),
      `${plan}financien/`,
    ],
    waarom: 'spending on the sociaal domein, of which the Wmo is part, and the chapter about money',
  },
  {
    wie: 'raadslid',
    vraag: 'wie zit er in de stuurgroep',
    goed: [product('brede-school'), partner('coalitie-eenzaamheid')],
    waarom: 'the two stuurgroepen in the documents',
  },
  {
    wie: 'raadslid',
    vraag: 'inkomen per wijk',
    goed: [cijfer('besteedbaar-inkomen'), cijfer('laagste-inkomens'), cijfer('hoogste-inkomens')],
    waarom: 'the figures about income',
  },
  {
    wie: 'raadslid',
    vraag: 'te dikke kinderen',
    goed: [cijfer('overgewicht-jeugd')],
    waarom: 'overweight of young people',
  },
  {
    wie: 'raadslid',
    vraag: 'fte wijkteam',
    goed: [`${plan}sociale-infrastructuur/`, plan, 'ridderkerk/partners/', 'ridderkerk/teams/'],
    waarom: 'the chapter, the plan and the pages that have the table of inzet',
  },
  {
    wie: 'raadslid',
    vraag: 'hoeveel mantelzorgers',
    goed: [cijfer('mantelzorgers'), cijfer('jonge-mantelzorgers')],
    waarom: 'the figures that count carers',
  },
  {
    wie: 'raadslid',
    vraag: 'eenzaamhied ouderen',
    goed: [cijfer('eenzaamheid-ouderen')],
    waarom: 'a typing error for eenzaamheid',
  },
];
