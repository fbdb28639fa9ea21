import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inhoudmap } from '../../src/lezer/inhoudmap.ts';
import { leesAlles } from '../../src/lezer/lees-alles.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { fixture } from '../lib/inhoud.ts';

const op = (peildatum?: string) =>
  leesAlles(
    inhoudmap({ INHOUD: fixture, ...(peildatum !== undefined && { PEILDATUM: peildatum }) }, join(fixture, '..')),
  );

it('takes the peildatum from outside, and from site.yaml when there is none', () => {
  expect(op().inhoud?.site.peildatum).toBe('2026-03-01');
  expect(op('').inhoud?.site.peildatum).toBe('2026-03-01');
  expect(op('2026-11-25').inhoud?.site.peildatum).toBe('2026-11-25');
});

it('gives the same for the same day, and other findings for another day', () => {
  expect(op('2027-06-01').problems).toEqual(op('2027-06-01').problems);
  const aantal = (dag: string) => op(dag).problems.filter(({ rule }) => rule === 'verlopen').length;
  expect([aantal('2026-12-31'), aantal('2027-01-01')]).toEqual([0, 3]);
});

it('refuses a day that does not exist', () => {
  const { inhoud, problems } = op('2026-02-30');
  expect(inhoud).toBeUndefined();
  expect(problems.filter(({ severity }) => severity === 'fout').map(formatProblem)).toEqual([
    'PEILDATUM → `2026-02-30` kan niet. Geef een datum die bestaat, zoals PEILDATUM=2026-11-25, of laat PEILDATUM weg.',
  ]);
});

it('takes the address from outside too, for a preview of a branch', () => {
  const bij = (env: Record<string, string>) => leesAlles(inhoudmap({ INHOUD: fixture, ...env }, join(fixture, '..')));
  const { inhoud } = bij({ SITE_URL: 'https://proef.example', SITE_PAD: '/tak/nieuw/' });
  expect(inhoud?.site).toMatchObject({ url: 'https://proef.example', pad: '/tak/nieuw/' });
  const fout = bij({ SITE_URL: 'proef', SITE_PAD: 'tak' });
  expect(fout.inhoud).toBeUndefined();
  expect(fout.problems.filter(({ severity }) => severity === 'fout').map(formatProblem)).toEqual([
    'SITE_URL → `proef` kan niet. Geef een volledig webadres, zoals SITE_URL=https://wijken.example, of laat SITE_URL weg.',
    'SITE_PAD → `tak` kan niet. Geef een pad dat met / begint en eindigt, zoals SITE_PAD=/proef/, of laat SITE_PAD weg.',
  ]);
});
