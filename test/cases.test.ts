import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatReport } from '../src/model/problem.ts';
import { fixtureMet, lees } from './lib/inhoud.ts';

const cases = join(import.meta.dirname, 'cases');

// A folder is a case: its files lie over the fixture, `verwacht.txt` is the whole report. Cases named `bevinding-*`
// show findings too. A changed report is reviewed, then accepted with `vitest run test/cases.test.ts -u`.
it.each(readdirSync(cases).sort())('%s', async (naam) => {
  const { problems, inhoud } = lees(fixtureMet(join(cases, naam)));
  const verslag = formatReport(problems, { bevindingen: naam.startsWith('bevinding-') });
  await expect(`${verslag}\n`).toMatchFileSnapshot(join(cases, naam, 'verwacht.txt'));
  expect(inhoud === undefined).toBe(!verslag.includes('\n0 fouten') && !verslag.startsWith('0 fouten'));
});
