import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leverBestand, type Levering } from '../../src/lezer/levering-opslag.ts';
import { schrijfAlles } from '../../src/lezer/schrijf-metingen.ts';
import { fixture, lees, schrijf, tijdelijkeMap } from '../lib/inhoud.ts';
import { csvVan, rijenVan } from '../lib/levering.ts';

const naam = 'samenspel-2025-kw1';
const doel = 'registraties/voorbeeldstad/2025/samenspel-2025-kw1.csv';

/** A copy of the fixture with a filled-in form beside it, and the command on it. */
function werkplek(): { map: string; lever: (waarden: string[], vervang?: boolean, vorm?: string) => Levering } {
  const map = tijdelijkeMap();
  cpSync(fixture, map, { recursive: true });
  return {
    map,
    lever: (waarden, vervang = false, vorm = naam) => {
      const rijen = rijenVan(vorm);
      waarden.forEach((waarde, i) => ((rijen[i + 1] ?? [])[6] = waarde));
      schrijf(map, { 'in/formulier.csv': csvVan(rijen) });
      const mappen = {
        content: join(map, 'content'),
        data: join(map, 'data'),
        getoond: { content: 'content', data: 'data' },
      };
      const levering = leverBestand(mappen, join(map, 'in/formulier.csv'), { vervang, vandaag: '2026-03-01' });
      if (levering.bestanden !== undefined) schrijfAlles(mappen.data, levering.bestanden);
      return levering;
    },
  };
}

describe('a delivery', () => {
  it('is written after the disclosure boundary and read back without problems', () => {
    const { map, lever } = werkplek();
    expect(lever(['3', '121', '54']).verslag).toMatchInlineSnapshot(`
      "formulier.csv: Samenspel, afspraken 2025 met Voorbeeldstad, periode 1e kwartaal 2025
      Aangenomen: 3 getallen, 0 geleverde teksten.
      Verborgen, want te klein of anders terug te rekenen:
        Aantal bezoekers: 1 van 3 getallen geheim
      Getallen over mensen worden gepubliceerd als vijftallen.
      Overgenomen in data/registraties/voorbeeldstad/2025/samenspel-2025-kw1.csv."
    `);
    expect(readFileSync(join(map, 'data', doel), 'utf8')).toMatchInlineSnapshot(`
      "registratie,van,totEnMet,deel,deel2,waarde,status,noot
      voorbeeldstad/2025/buurtkamer#aantal-bezoekers,2025-01-01,2025-03-31,voorbeeldstad/middenveld,,,geheim,
      voorbeeldstad/2025/buurtkamer#aantal-bezoekers,2025-01-01,2025-03-31,voorbeeldstad/noordrand,,120,waarde,
      voorbeeldstad/2025/buurtkamer#aantal-bezoekers,2025-01-01,2025-03-31,voorbeeldstad/waterkant,,55,waarde,
      "
    `);
    expect(lees(map).problems.filter(({ severity }) => severity === 'fout')).toEqual([]);
    // The raw file stays where it is, and nothing else was made.
    expect(readdirSync(join(map, 'in'))).toEqual(['formulier.csv']);
    expect(readdirSync(join(map, 'data/registraties/voorbeeldstad/2025'))).toEqual(['samenspel-2025-kw1.csv']);
  });

  it('says which norm is missed, and lets a correction through', () => {
    const { map, lever } = werkplek();
    const product = 'content/producten/voorbeeldstad/2025/buurtkamer.yaml';
    const norm = '    norm: { tekst: minimaal 20, waarde: 20, eenheid: bijeenkomsten, richting: minimaal }\n';
    const yaml = readFileSync(join(map, product), 'utf8');
    schrijf(map, {
      [product]: yaml.replace('    telEenheid: bijeenkomsten\n', `    telEenheid: bijeenkomsten\n${norm}`),
    });
    expect(lever(['', '13'], false, 'samenspel-2025').verslag).toContain(
      'Let op, hierna stopt het bouwen: content/producten/voorbeeldstad/2025/buurtkamer.yaml → registraties.2: bij `aantal-maaltijden` is de norm niet gehaald',
    );
    expect(lees(map).problems.filter(({ severity }) => severity === 'fout')).toMatchObject([
      { rule: 'norm-zonder-uitleg' },
    ]);
    expect(lever(['', '31'], true, 'samenspel-2025').verslag).not.toContain('Let op');
    expect(lees(map).problems.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  it('keeps the day of a text, with its status', () => {
    const { map, lever } = werkplek();
    lever(['10-1-2026', '12'], false, 'samenspel-2025');
    const { inhoud } = lees(map);
    expect(inhoud?.registratiecijfers.map(({ status, waarde, noot }) => [status, waarde, noot])).toEqual([
      ['ontvangen', undefined, 'ontvangen op 2026-01-10'],
      ['waarde', 12, ''],
    ]);
  });

  it('is harmless a second time, and is never overwritten without --vervang', () => {
    const { map, lever } = werkplek();
    lever(['30', '121', '54']);
    const eerst = readFileSync(join(map, 'data', doel), 'utf8');
    expect(lever(['30', '121', '54']).verslag).toContain('Deze levering stond er al; er is niets veranderd.');
    const anders = lever(['30', '90', '54']);
    expect(anders.bestanden).toBeUndefined();
    expect(anders.verslag.split('\n').slice(-2)).toEqual([
      '  veranderd: voorbeeldstad/2025/buurtkamer#aantal-bezoekers voorbeeldstad/noordrand: 120 → 90',
      'Niets overgenomen: Samenspel leverde deze periode al. Klopt de nieuwe levering, geef dan --vervang mee.',
    ]);
    expect(readFileSync(join(map, 'data', doel), 'utf8')).toBe(eerst);
    expect(lever(['30', '90', '54'], true).verslag).toContain('noordrand: 120 → 90\nVervangen in data/');
    expect(readFileSync(join(map, 'data', doel), 'utf8')).toContain('noordrand,,90,waarde');
  });

  it('is all or nothing', () => {
    const { map, lever } = werkplek();
    const { verslag, bestanden } = lever(['30', 'veel', '-1']);
    expect(bestanden).toBeUndefined();
    expect(verslag).toMatchInlineSnapshot(`
      "formulier.csv: geweigerd
        Rij 3, kolom G: hier hoort een getal. Vul een getal in, zoals 25, of kies in de kolom ernaast waarom er geen getal is.
        Rij 4, kolom G: een getal onder nul kan hier niet. Vul 0 of meer in.
      2 meldingen. Niets overgenomen."
    `);
    expect(existsSync(join(map, 'data/registraties'))).toBe(false);
  });

  it('is refused when its period overlaps with figures that are there', () => {
    const { map, lever } = werkplek();
    const kop = 'registratie,van,totEnMet,deel,deel2,waarde,status,noot';
    const regel = 'voorbeeldstad/2025/buurtkamer#aantal-bezoekers,2025-01-01,2025-12-31,,,500,waarde,';
    schrijf(map, { 'data/registraties/voorbeeldstad/2025/los.csv': `${kop}\n${regel}\n` });
    const { verslag, bestanden } = lever(['30', '121', '54']);
    expect(bestanden).toBeUndefined();
    expect(verslag).toContain('overlapt met');
  });

  it('says so when the file is not there', () => {
    const mappen = {
      content: join(fixture, 'content'),
      data: join(fixture, 'data'),
      getoond: { content: 'c', data: 'd' },
    };
    expect(leverBestand(mappen, '/nergens/x.xlsx', { vervang: false, vandaag: '2026-03-01' }).verslag).toBe(
      'x.xlsx: geweigerd\n  Het bestand is niet te lezen. Controleer de naam en uw leesrechten.\n1 melding. Niets overgenomen.',
    );
  });
});
