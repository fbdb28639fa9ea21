import type { Landbestand, Landgemeente } from './land.ts';

const bron = '{ document: landtelling, plaats: Bijlage }';
const producten = ['inloop', 'maatjes', 'klussen', 'advies', 'sport'];

/** Partners, products and their doelen of one gemeente. */
export function* productbestanden({ id, naam, gebieden }: Landgemeente): Generator<Landbestand> {
  const wijk = `${id}/${gebieden[0]?.wijken[0]?.slug ?? ''}`;
  for (const partner of ['opdrachtgever', 'welzijn', 'zorg'])
    yield {
      pad: `content/partners/${id}/${partner}.yaml`,
      tekst: `naam: Verzonnen ${partner} ${naam}
inHetKort: Een verzonnen organisatie in ${naam}.
soort: ${partner === 'opdrachtgever' ? 'gemeente' : partner}
bron: ${bron}
`,
    };
  yield {
    pad: `content/edities/${id}/2025.yaml`,
    tekst: `titel: Productafspraken 2025
inHetKort: Wat ${naam} voor 2025 met verzonnen partners afsprak.
onderdelen:
  - sleutel: waarom
    titel: Waarom deze afspraken?
    tekst: Om de snelheid van een site te meten.
    bron: ${bron}
bron: ${bron}
`,
  };
  for (const [i, product] of producten.entries()) {
    yield { pad: `content/doelen/${id}/2025/${product}.yaml`, tekst: doelen(product) };
    yield {
      pad: `content/producten/${id}/2025/${product}.yaml`,
      tekst: productTekst(id, product, i % 2 === 0 ? 'welzijn' : 'zorg', wijk),
    };
  }
}

function doelen(product: string): string {
  return `titel: Doelen van ${product}
bron: ${bron}
doelen:
  - { sleutel: meedoen, soort: productdoel, hoofddoel: true, titel: Meedoen met ${product}, tekst: Bewoners doen mee met ${product}. }
  - { sleutel: kennen, soort: productdoel, titel: Elkaar kennen door ${product}, tekst: Bewoners leren elkaar kennen door ${product}. }
`;
}

function productTekst(id: string, product: string, partner: string, wijk: string): string {
  const doel = (sleutel: string): string =>
    `{ naar: "${id}/2025/${product}#${sleutel}", herkomst: bron, waarom: Het product noemt dit doel. }`;
  const delen = ['een', 'twee', 'drie', 'vier'];
  return `titel: Verzonnen ${product}
inHetKort: Een verzonnen product, om de snelheid mee te meten.
soort: regulier
partner: ${id}/${partner}
opdrachtgever: ${id}/opdrachtgever
thema: { naar: samen, herkomst: bron, waarom: De bron zet het product onder dit thema. }
looptijd: { van: "2025-01-01", totEnMet: "2025-12-31", tekst: "2025", herkomst: bron }
doelgroep: { tekst: Alle inwoners }
doelen:
  - ${doel('meedoen')}
  - ${doel('kennen')}
waar: { soort: heelGemeente }
activiteiten:
${delen.map((deel, i) => `  - { sleutel: doen-${deel}, nummer: "${String(i + 1)}", titel: Verzonnen activiteit ${deel}, tekst: Iedereen kan meedoen aan onderdeel ${deel}., waar: { soort: wijken, wijken: [${wijk}] }, doelen: [${doel('meedoen')}] }`).join('\n')}
resultaatafspraken:
${delen.map((deel, i) => `  - { sleutel: resultaat-${deel}, nummer: "${String(i + 1)}", titel: Verzonnen resultaat ${deel}, tekst: Onderdeel ${deel} gaat elke maand door., norm: { tekst: twaalf keer per jaar, waarde: 12, richting: minimaal }, activiteiten: [{ naar: doen-${deel}, herkomst: bron, waarom: De afspraak noemt dit onderdeel. }], doelen: [${doel('meedoen')}] }`).join('\n')}
registraties:
${delen.map((deel) => `  - { sleutel: aantal-${deel}, wat: Aantal keren ${deel}, vorm: aantal, telEenheid: bijeenkomsten, bij: [resultaat-${deel}], ritme: { soort: kwartaal, tekst: elk kwartaal } }`).join('\n')}
kwaliteitseisen: [Er is altijd een vrijwilliger.]
samenwerkingspartners: [{ naam: Bewoners }]
financiering: [{ soort: gemeente, tekst: Subsidie van de gemeente }]
kosten: { status: onbekend, reden: niet genoemd }
bron: ${bron}
`;
}
