import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesTekst } from '../../src/lezer/bestanden.ts';
import { leesInhoud } from '../../src/lezer/lees-inhoud.ts';
import { meldingen, meldingenIn, schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

const begrip = 'term: Buurt\ndefinitie: Een deel van een wijk.\nengels: neighbourhood\n';

describe('files that are no text', () => {
  it.each([
    ['an empty file', '', 'het bestand is leeg. Vul het of verwijder het.'],
    ['only white space', ' \n\t\n', 'het bestand is leeg. Vul het of verwijder het.'],
    ['a NUL byte', 'term: Buurt\0\n', 'dit is geen tekstbestand. Sla het op als platte tekst (UTF-8).'],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${begrip}`, 'utf16le'),
      'het bestand is opgeslagen als UTF-16. Sla het op als UTF-8; in Excel heet dat ‘CSV UTF-8’.',
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      'dit is geen tekstbestand. Sla het op als platte tekst (UTF-8).',
    ],
  ])('%s', (_, inhoud, melding) => {
    expect(meldingen('begrippen/buurt.yaml', inhoud)).toEqual([`content/begrippen/buurt.yaml → ${melding}`]);
  });

  it('Latin-1, with the first line that cannot be read', () => {
    expect(meldingen('begrippen/cafe.yaml', Buffer.from('engels: cafe\nterm: Café\n', 'latin1'))).toEqual([
      'content/begrippen/cafe.yaml:2:1 → de tekens zijn geen UTF-8 (misschien Latin-1). Sla het bestand op als UTF-8.',
    ]);
  });

  it('refuses a file of 200 MB without reading it', () => {
    const map = schrijf(tijdelijkeMap(), { 'begrippen/groot.yaml': begrip });
    // The tail is a hole in the file: were it read, its NUL bytes would be the complaint.
    truncateSync(join(map, 'begrippen/groot.yaml'), 200 * 1024 * 1024);
    expect(meldingenIn(map)).toEqual([
      'content/begrippen/groot.yaml → het bestand is 200 MB groot. Een bestand mag hoogstens 4 MB zijn; splits het.',
    ]);
  });

  it('reports a file that is gone', () => {
    const problems: Parameters<typeof leesTekst>[2] = [];
    expect(leesTekst(join(tijdelijkeMap(), 'weg.yaml'), 'weg.yaml', problems)).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual(['het bestand is niet te lezen']);
  });
});

describe('files in the wrong place', () => {
  it.each([
    [
      'an unknown folder',
      'begripen/buurt.yaml',
      'onbekende map `begripen`. Bedoelde u `begrippen`? Bestaande mappen: ',
    ],
    ['too shallow', 'wijken/oost.yaml', 'het bestand staat op de verkeerde diepte. Gebruik wijken/gemeente/naam.yaml.'],
    ['too deep', 'begrippen/x/buurt.yaml', 'het bestand staat op de verkeerde diepte. Gebruik begrippen/naam.yaml.'],
    [
      'a capital',
      'begrippen/Buurt.yaml',
      'de bestandsnaam mag alleen kleine letters, cijfers en streepjes hebben. Hernoem het bestand.',
    ],
    [
      'a space',
      'begrippen/de buurt.yaml',
      'de bestandsnaam mag alleen kleine letters, cijfers en streepjes hebben. Hernoem het bestand.',
    ],
    [
      'another extension',
      'begrippen/buurt.yml',
      'dit bestand hoort bij geen collectie. Gebruik .yaml of .mdx in een van de mappen: ',
    ],
    [
      'MDX where YAML belongs',
      'begrippen/buurt.mdx',
      'in de map `begrippen` horen geen .mdx-bestanden. Gebruik .yaml, of een andere map.',
    ],
    ['the root', 'buurt.yaml', 'dit bestand hoort bij geen collectie. '],
  ])('%s', (_, pad, melding) => {
    expect(meldingen(pad, begrip)).toEqual([expect.stringContaining(`content/${pad} → ${melding}`)]);
  });

  it('skips hidden files', () => {
    expect(meldingen('begrippen/.buurt.yaml.swp', 'x')).toEqual([]);
  });

  it('asks for site.yaml when the folder is empty or absent', () => {
    for (const map of [tijdelijkeMap(), join(tijdelijkeMap(), 'niet-hier')]) {
      expect(leesInhoud(map, 'content').problems.map(({ file, message }) => [file, message])).toEqual([
        ['content/site.yaml', 'dit bestand ontbreekt'],
      ]);
    }
  });
});

describe('links and other things that are no file', () => {
  it('refuses a link to a file and to a folder outside the root, and follows neither', () => {
    const buiten = schrijf(tijdelijkeMap(), { 'geheim.yaml': begrip, 'map/a.yaml': begrip });
    const map = tijdelijkeMap();
    mkdirSync(join(map, 'begrippen'));
    symlinkSync(join(buiten, 'geheim.yaml'), join(map, 'begrippen/geheim.yaml'));
    symlinkSync(join(buiten, 'map'), join(map, 'begrippen/map'));
    const { inhoud } = leesInhoud(map, 'content');
    expect(inhoud.begrippen).toEqual([]);
    expect(meldingenIn(map)).toEqual([
      'content/begrippen/geheim.yaml → dit is een koppeling (symlink). Zet het bestand zelf hier neer.',
      'content/begrippen/map → dit is een koppeling (symlink). Zet het bestand zelf hier neer.',
    ]);
  });

  it.runIf(process.platform !== 'win32')('refuses a pipe instead of waiting for it', () => {
    const map = schrijf(tijdelijkeMap(), { 'begrippen/buurt.yaml': begrip });
    execFileSync('mkfifo', [join(map, 'begrippen/pijp.yaml')]);
    expect(meldingenIn(map)).toEqual(['content/begrippen/pijp.yaml → dit is geen gewoon bestand. Verwijder het.']);
  });
});
