import { maakToeval, type Landbestand, type Landgemeente } from './land.ts';
import { productbestanden } from './landproducten.ts';

const jaren = ['2024', '2025'];
const bron = '{ document: landtelling, plaats: Tabel 1 }';

/** The indicators: the third has figures in half of the gemeenten. */
const indicatoren = [
  { id: 'inwoners', naam: 'Inwoners', eenheid: 'aantal', optelbaar: true, zin: 'woonden er {waarde} mensen {plaats}' },
  {
    id: 'huurders',
    naam: 'Huurders',
    eenheid: 'procent',
    optelbaar: false,
    zin: 'huurde {waarde} van de huishoudens {plaats}',
  },
  {
    id: 'alleen',
    naam: 'Alleen',
    eenheid: 'procent',
    optelbaar: false,
    zin: 'woonde {waarde} van de volwassenen {plaats} alleen',
  },
] as const;

/**
 * All files of the country, a gemeente at a time: memory does not grow with the country. A wijk here is a buurt of the
 * CBS; a raadsblad for each of them is another 14,500 pages, and only there when asked for.
 */
export function* landbestanden(
  land: readonly Landgemeente[],
  zaad: number,
  wijkbladen = false,
): Generator<Landbestand> {
  yield* gedeeld(land[0]?.id ?? '', wijkbladen);
  for (const [i, gemeente] of land.entries()) {
    yield* gemeentebestanden(gemeente, i === 0);
    if (gemeente.metProducten) yield* productbestanden(gemeente);
  }
  for (const jaar of jaren) {
    const map = `data/metingen/telling-${jaar}`;
    yield { pad: `${map}/herkomst.yaml`, tekst: herkomst(jaar) };
    yield { pad: `${map}/metingen.csv`, tekst: metingen(land, jaar, zaad) };
  }
}

function* gedeeld(eigen: string, wijkbladen: boolean): Generator<Landbestand> {
  yield {
    pad: 'content/site.yaml',
    tekst: `naam: Staat van de Wijk
ondertitel: Verzonnen land
uitgever: Verzonnen uitgever
officieel: false
licentie: CC0 1.0
eigen: ${eigen}
url: https://land.example
pad: /
contact: Dit land bestaat niet.
peildatum: "2026-03-01"
raadsbladen: [${wijkbladen ? 'producten, wijken' : 'producten'}]
`,
  };
  yield {
    pad: 'content/bronnen/landtelling.yaml',
    tekst: `titel: Telling van het verzonnen land
inHetKort: Een telling die niet bestaat, om de snelheid mee te meten.
auteur: Verzonnen bureau
soort: cijfers
datum: { status: bekend, jaar: 2025 }
`,
  };
  yield {
    pad: 'content/onderwerpen/bewoners.yaml',
    tekst: 'naam: Bewoners\ninHetKort: Wie er wonen.\nvolgorde: 1\n',
  };
  for (const [i, { id, naam, eenheid, optelbaar, zin }] of indicatoren.entries())
    yield {
      pad: `content/indicatoren/${id}.yaml`,
      tekst: `naam: ${naam}
inHetKort: Een verzonnen cijfer over ${naam.toLowerCase()}.
cijfer: opDezeSite
definitie: Een verzonnen telling per wijk.
eenheid: ${eenheid}
${eenheid === 'procent' ? 'noemer: alle huishoudens of volwassenen\n' : ''}methode: registratie
bron: ${bron}
richting: geenOordeel
leesregel: Meer of minder is niet beter of slechter.
zin: "${zin}"
soort: context
onderwerp: bewoners
volgorde: ${String(i + 1)}
kerncijfer: ${String(i + 1)}
set: geen
onthullingsprofiel: gepubliceerd
optelbaar: ${String(optelbaar)}
merkbaarVerschil: { waarde: ${eenheid === 'procent' ? '2' : '50'}, waarom: Dat kozen wij voor dit verzonnen cijfer. }
`,
    };
}

function* gemeentebestanden(
  { id, naam, cijfers, gebieden, metProducten }: Landgemeente,
  eigen: boolean,
): Generator<Landbestand> {
  yield {
    pad: `content/gemeenten/${id}.yaml`,
    tekst: `naam: ${naam}
inHetKort: ${naam} is een verzonnen gemeente.
rol: ${eigen ? 'eigen' : 'voorbeeld'}
code: GM${cijfers}
provincie: Verzonnen provincie
${metProducten ? `themas:\n  - { sleutel: samen, naam: Samen, bron: ${bron} }\n` : ''}`,
  };
  for (const gebied of gebieden) {
    yield {
      pad: `content/gebieden/${id}/${gebied.slug}.yaml`,
      tekst: `naam: ${gebied.naam}
inHetKort: Een van de gebieden van ${naam}.
indeling: wijken
wijken: [${gebied.wijken.map(({ slug }) => `${id}/${slug}`).join(', ')}]
bron: ${bron}
`,
    };
    for (const wijk of gebied.wijken)
      yield {
        pad: `content/wijken/${id}/${wijk.slug}.yaml`,
        tekst: `naam: ${wijk.naam}
inHetKort: ${wijk.naam} ligt in ${gebied.naam.toLowerCase()} van ${naam}.
regiocodes:
  - { code: ${wijk.code}, naam: ${wijk.naam}, jaar: 2025 }
koppeling: { herkomst: afgeleid, waarom: De namen zijn gelijk. }
bron: ${bron}
`,
      };
  }
}

function herkomst(jaar: string): string {
  return `titel: Telling ${jaar}\ntabel: T${jaar}\njaargang: '${jaar}'\nlicentie: CC0\nbron: ${bron}\n`;
}

/** The figures of one year: the country, then per gemeente its total or mean and its wijken. */
function metingen(land: readonly Landgemeente[], jaar: string, zaad: number): string {
  const toeval = maakToeval(zaad + Number(jaar));
  const regels = ['indicator,regiocode,periode,waarde,eenheid,aard,status,stadium,noot'];
  const regel = (indicator: string, code: string, waarde: number, eenheid: string): void => {
    regels.push(`${indicator},${code},${jaar},${String(waarde)},${eenheid},realisatie,waarde,definitief,`);
  };
  for (const { id, eenheid } of indicatoren) {
    if (eenheid === 'procent') regel(id, 'NL00', 40, eenheid);
    for (const { cijfers, gebieden, derde } of land) {
      if (id === 'alleen' && !derde) continue;
      const wijken = gebieden.flatMap((gebied) => gebied.wijken);
      const waarden = wijken.map(() =>
        eenheid === 'aantal' ? 5 * Math.round(100 + 900 * toeval()) : Math.round(15 + 60 * toeval()),
      );
      const som = waarden.reduce((tot, waarde) => tot + waarde, 0);
      regel(id, `GM${cijfers}`, eenheid === 'aantal' ? som : Math.round(som / wijken.length), eenheid);
      wijken.forEach(({ code }, i) => {
        regel(id, code, waarden[i] ?? 0, eenheid);
      });
    }
  }
  return `${regels.join('\n')}\n`;
}
