import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesInhoud } from '../../src/lezer/lees-inhoud.ts';
import { schrijfNieuw } from '../../src/lezer/schrijf-nieuw.ts';
import { parseOpdracht, soorten } from '../../src/model/nieuw.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { fixtureMet, lees, tijdelijkeMap } from '../lib/inhoud.ts';

type Opties = Record<string, string>;

/** What the command does: the order, the files, or what is wrong with the order. */
function nieuw(map: string, soort: string, id: string, opties: Opties): { bestanden: string[]; fouten: string[] } {
  const content = join(map, 'content');
  const { inhoud } = leesInhoud(content, 'content');
  const uitkomst = parseOpdracht({ soort, id, opties, vandaag: '2026-03-01' }, inhoud);
  if ('fouten' in uitkomst) return { bestanden: [], fouten: uitkomst.fouten };
  const opzet = soorten[soort]?.maak(uitkomst.opdracht, inhoud);
  if (opzet === undefined) throw new Error(`no kind ${soort}`);
  const getoond = { content: 'content', data: 'data' };
  return { bestanden: schrijfNieuw(opzet, { content, data: join(map, 'data'), getoond }), fouten: [] };
}

const fouten = (problems: readonly Problem[]): string[] =>
  problems.filter(({ severity }) => severity === 'fout').map(formatProblem);
const tekst = (map: string, pad: string): string => readFileSync(join(map, 'content', pad), 'utf8');

const stappen: [soort: string, id: string, opties: Opties][] = [
  ['gemeente', 'zuiderdam', { naam: 'Zuiderdam', code: 'GM9999', licentie: 'CC BY 4.0' }],
  ['gemeente', 'buurdam', { naam: 'Buurdam', code: 'GM9998' }],
  ['wijk', 'zuiderdam/haven', { naam: 'Haven' }],
  ['wijk', 'zuiderdam/de-dijk', { naam: 'De Dijk' }],
  ['partner', 'zuiderdam/stadhuis', { naam: 'Gemeente Zuiderdam' }],
  ['partner', 'zuiderdam/de-brug', { naam: 'De Brug' }],
  [
    'product',
    'zuiderdam/2026/buurthuis',
    { naam: 'Buurthuis', partner: 'zuiderdam/de-brug', opdrachtgever: 'zuiderdam/stadhuis' },
  ],
  ['indicator', 'inwoners', { naam: 'Inwoners' }],
  ['editie', 'zuiderdam/2026', { naam: 'Afspraken 2026' }],
  ['bron', 'tweede-plan', { naam: 'Tweede plan' }],
];

describe('a gemeente from nothing', () => {
  it('is valid after every step, and says what is left to write', () => {
    const map = tijdelijkeMap();
    for (const [soort, id, opties] of stappen) {
      expect(nieuw(map, soort, id, opties).fouten, `${soort} ${id}`).toEqual([]);
      expect(fouten(lees(map).problems), `${soort} ${id}`).toEqual([]);
    }
    const { inhoud, problems } = lees(map);
    expect(inhoud?.gebieden.map(({ wijken }) => wijken)).toEqual([['zuiderdam/haven', 'zuiderdam/de-dijk']]);
    expect(inhoud?.gemeenten.map(({ id, rol }) => [id, rol])).toEqual([
      ['buurdam', 'voorbeeld'],
      ['zuiderdam', 'eigen'],
    ]);
    const leeg = problems.filter(({ rule }) => rule === 'nog-invullen').map(({ file, line }) => `${file}:${line}`);
    expect(leeg).toContain('content/site.yaml:5');
    expect(leeg).toContain('content/producten/zuiderdam/2026/buurthuis.yaml:4');
    expect(leeg).toHaveLength(16);
  });

  it('covers every kind', () => {
    expect([...new Set(stappen.map(([soort]) => soort))].sort()).toEqual(Object.keys(soorten).sort());
  });
});

describe('beside what is there', () => {
  it('explains every choice and shows what may be added', () => {
    const map = fixtureMet();
    nieuw(map, 'partner', 'voorbeeldstad/de-brug', { naam: 'De Brug: hulp', bron: 'wijkplan-voorbeeldstad' });
    const regels = tekst(map, 'partners/voorbeeldstad/de-brug.yaml').split('\n');
    expect(regels).toContain('naam: "De Brug: hulp"');
    expect(regels.filter((regel) => regel.startsWith('# Kies: gemeente, welzijn, zorg'))).toHaveLength(1);
    expect(regels).toContain('# website:');
    expect(fouten(lees(map).problems)).toEqual([]);
  });

  it('adds a wijk to its gebied and keeps the comments there', () => {
    const map = fixtureMet();
    const voor = tekst(map, 'gebieden/voorbeeldstad/binnenin.yaml');
    const { bestanden } = nieuw(map, 'wijk', 'voorbeeldstad/achterland', {
      naam: 'Achterland',
      bron: 'wijkplan-voorbeeldstad',
      gebied: 'binnenin',
    });
    expect(bestanden).toHaveLength(2);
    const na = tekst(map, 'gebieden/voorbeeldstad/binnenin.yaml');
    expect(lees(map).inhoud?.gebieden.flatMap(({ wijken }) => wijken)).toContain('voorbeeldstad/achterland');
    expect(na.split('\n').filter((regel) => !regel.includes('achterland') && !voor.includes(regel.trim()))).toEqual([]);
  });

  it('never writes over a file, and then writes nothing at all', () => {
    const map = fixtureMet();
    const opties = { naam: 'x', bron: 'wijkplan-voorbeeldstad', partner: 'voorbeeldstad/de-linde', thema: 'samen' };
    const voor = lees(map).aantalBestanden;
    expect(() => nieuw(map, 'product', 'voorbeeldstad/2025/respijtzorg', opties)).toThrow('respijtzorg.yaml');
    expect(lees(map).aantalBestanden).toBe(voor);
  });
});

it.each<[soort: string, id: string, opties: Opties, melding: string]>([
  ['produkt', 'x', {}, 'Bedoelde u `product`?'],
  ['wijk', 'voorbeldstad/x', { naam: 'x' }, 'Bedoelde u `voorbeeldstad`?'],
  ['wijk', 'voorbeeldstad', { naam: 'x' }, 'Schrijf gemeente/naam'],
  ['wijk', '../../buiten', { naam: 'x' }, 'is geen goed id'],
  ['partner', 'voorbeeldstad/Nieuw', { naam: 'x' }, 'is geen goed id'],
  ['partner', 'voorbeeldstad/x', {}, '`--naam` ontbreekt'],
  ['partner', 'voorbeeldstad/x', { nam: 'x' }, 'Bedoelde u `naam`?'],
  ['partner', 'voorbeeldstad/x', { naam: 'x', bron: 'wijkplan' }, '`wijkplan` staat niet in bronnen/'],
  ['partner', 'voorbeeldstad/x', { naam: 'x' }, '`--bron` ontbreekt'],
  [
    'product',
    'voorbeeldstad/2025/x',
    { naam: 'x', partner: 'voorbeeldstad/de-lind' },
    'Bedoelde u `voorbeeldstad/de-linde`?',
  ],
])('refuses `%s %s`: %j', (soort, id, opties, melding) => {
  const map = fixtureMet();
  const voor = lees(map).aantalBestanden;
  expect(nieuw(map, soort, id, opties).fouten.join('\n')).toContain(melding);
  expect(lees(map).aantalBestanden).toBe(voor);
});
