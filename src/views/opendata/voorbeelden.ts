import type { Model } from '../../model/aggregate.ts';
import { dataAdres } from './json.ts';

/** A few lines that somebody can copy and run; a test runs them against the built site. */
export interface Voorbeeld {
  taal: 'curl' | 'javascript' | 'python';
  titel: string;
  code: string;
}

/** The examples on the page, with the address of this site in them. */
export function maakVoorbeelden(model: Model): Voorbeeld[] {
  return [
    {
      taal: 'curl',
      titel: 'Op de opdrachtregel: haal alle wijken op',
      code: `curl --silent --fail ${dataAdres(model, 'wijken.json')}`,
    },
    {
      taal: 'javascript',
      titel: 'JavaScript: tel de resultaatafspraken per product',
      code: `const antwoord = await fetch('${dataAdres(model, 'producten.json')}');
const { over, items } = await antwoord.json();
console.log(over.peildatum, over.licentie.naam);
for (const { titel, resultaatafspraken } of items) {
  console.log(titel, resultaatafspraken.length);
}`,
    },
    {
      taal: 'python',
      titel: 'Python: lees de cijfers, en sla over wat niet bekend is',
      code: `import csv, io, urllib.request

adres = "${dataAdres(model, 'tabellen/metingen.csv')}"
with urllib.request.urlopen(adres) as antwoord:
    tekst = io.TextIOWrapper(antwoord, encoding="utf-8", newline="")
    for rij in csv.DictReader(tekst):
        if rij["status"] == "waarde":
            print(rij["indicator"], rij["regiocode"], rij["periode"], rij["waarde"], rij["eenheid"])`,
    },
  ];
}
