import { formatAantal } from './format.ts';

/** How a group of findings is introduced; `aantal` counts the parts, not the findings. */
export interface Groepstekst {
  titel: string;
  kern: (aantal: number) => string;
  /** What would close it, where the remedy for an editor names fields of a file. */
  wat?: string;
}

/** The groups by rule, in the order of the page: what matters most to the raad comes first. */
export const bevindinggroepen: Readonly<Record<string, Groepstekst>> = {
  'doel-zonder-product': {
    titel: 'Doelen zonder product',
    kern: (n) => `Aan ${formatAantal(n, 'doel', 'doelen')} is op deze site geen product gekoppeld.`,
  },
  'afspraak-zonder-registratie': {
    titel: 'Afspraken zonder registratie',
    kern: (n) =>
      `Bij ${formatAantal(n, 'afspraak', 'afspraken')} staat in de gelezen documenten niet wat de partner vastlegt.`,
  },
  'afspraak-zonder-norm': {
    titel: 'Afspraken zonder norm',
    kern: (n) =>
      `Bij ${formatAantal(n, 'afspraak', 'afspraken')} staat in de gelezen documenten bij de afspraak zelf niet wanneer het genoeg is. Bij een activiteit kan dat wel staan.`,
  },
  'registratie-zonder-indicator': {
    titel: 'Registraties zonder indicator',
    kern: (n) =>
      `Bij ${formatAantal(n, 'registratie', 'registraties')} hoort op deze site geen indicator. Wat de partner vastlegt, komt dus in geen cijfer terug.`,
  },
  'indicator-zonder-cijfer': {
    titel: 'Indicatoren zonder cijfers',
    kern: (n) => `Bij ${formatAantal(n, 'indicator', 'indicatoren')} staat op deze site geen cijfer.`,
  },
  'niet-gelezen-stuk': {
    titel: 'Stukken die wij niet lazen',
    kern: (n) =>
      `De gelezen documenten noemen ${formatAantal(n, 'stuk', 'stukken of soorten stukken')} die voor deze site niet zijn gelezen. Wat daarin staat over doelen en afspraken, ontbreekt hier.`,
  },
  'product-zonder-doel': {
    titel: 'Producten zonder doel',
    kern: (n) => `Bij ${formatAantal(n, 'product', 'producten')} noemen de gelezen documenten geen doel.`,
  },
  'afspraak-zonder-activiteit': {
    titel: 'Afspraken zonder activiteit',
    kern: (n) => `Bij ${formatAantal(n, 'afspraak', 'afspraken')} staat op deze site geen activiteit.`,
  },
  'een-hoofdouder': {
    titel: 'Producten met onze lezing als eerste doel',
    kern: (n) => `Bij ${formatAantal(n, 'product', 'producten')} staat een doel vooraan dat wij zelf koppelden.`,
  },
  'dubbel-doel': {
    titel: 'Doelen met dezelfde woorden',
    kern: (n) => `Bij ${formatAantal(n, 'doel', 'doelen')} staan dezelfde woorden ook bij een ander doel.`,
  },
  'nog-invullen': {
    titel: 'Wat de redactie nog moet invullen',
    kern: (n) => `Bij ${formatAantal(n, 'onderdeel', 'onderdelen')} van deze site staat nog niet alles.`,
    wat: 'Vul aan wat de bron zegt, en haal weg wat daar niet in staat',
  },
  verlopen: {
    titel: 'Afspraken en plannen waarvan de tijd voorbij is',
    kern: (n) =>
      `Van ${formatAantal(n, 'afspraak, plan of plek', 'afspraken, plannen en plekken')} is de laatste dag voorbij. Wat daarna geldt, staat niet in de gelezen documenten.`,
    wat: 'Zoek uit wat er nu geldt, en voeg dat toe',
  },
  'plan-niet-gecontroleerd': {
    titel: 'Oude plannen zonder einde',
    kern: (n) => `Van ${formatAantal(n, 'plan', 'plannen')} weten wij niet of het nog geldt.`,
    wat: 'Zoek uit of het plan nog geldt, en schrijf op wanneer dat is nagegaan',
  },
  'verklaring-verloopt': {
    titel: 'Toegankelijkheid: een stuk is of wordt te oud',
    kern: (n) =>
      `Van de toegankelijkheidsverklaring ${n === 1 ? 'is één stuk' : 'zijn twee stukken'} aan vernieuwing toe.`,
  },
  meldpunt: {
    titel: 'Meldpunt voor zwakke plekken',
    kern: () =>
      'Waar iemand een zwakke plek in de beveiliging van deze site meldt, staat er niet of verloopt binnenkort.',
    wat: 'Kies waar iemand dit meldt, en tot welke dag dat geldt',
  },
  'niet-gecontroleerd': {
    titel: 'Plekken die lang niet zijn gecontroleerd',
    kern: (n) =>
      `Van ${formatAantal(n, 'plek', 'plekken')} weten wij niet of ${n === 1 ? 'zij' : 'ze'} nog ${n === 1 ? 'klopt' : 'kloppen'}.`,
  },
  nummering: {
    titel: 'Nummers die in de bron niet oplopen',
    kern: (n) => `Bij ${formatAantal(n, 'afspraak', 'afspraken')} loopt het nummer in de bron niet door.`,
  },
  grenzen: {
    titel: 'Wijken die niet op de kaart staan',
    kern: (n) => `Van ${formatAantal(n, 'wijk', 'wijken')} zijn de grenzen niet geleverd.`,
  },
};
