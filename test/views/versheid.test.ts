import { expect, it } from 'vitest';
import type { Model } from '../../src/model/aggregate.ts';
import { viewLocatierol } from '../../src/views/locatierol.ts';
import { viewProduct } from '../../src/views/product.ts';
import { versheidszin, viewProductstand, viewProductversheid } from '../../src/views/versheid.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const op = (peildatum: string): Model => ({ ...model, site: { ...model.site, peildatum } });
const [buurtkamer, respijtzorg] = model.producten as [Model['producten'][number], Model['producten'][number]];

it('says who owns a product and who checked it when, and that nobody said so', () => {
  expect(versheidszin(viewProduct(model, buurtkamer.id).versheid)).toBe(
    'Wie hierover gaat: Beleidsadviseur welzijn van de gemeente. Laatst gecontroleerd: 15 januari 2026.',
  );
  expect(versheidszin(viewProductversheid(model, respijtzorg))).toBe(
    'Wie hierover gaat: niet genoemd. Laatst gecontroleerd: niet bekend.',
  );
});

it('marks a product from the day after its last day, and says whose reading that day is', () => {
  const { geldigTot: _, ...zonder } = buurtkamer;
  const product = { ...zonder, looptijd: { ...buurtkamer.looptijd, herkomst: 'afgeleid' as const } };
  const dag = product.looptijd.totEnMet;
  expect(viewProductversheid(op(dag), product).verlopen).toBeUndefined();
  expect(viewProductstand(op(dag), product)).not.toHaveProperty('verlopen');
  expect(viewProductversheid(op('2027-01-01'), product).verlopen).toMatch(
    /^De looptijd eindigde op \d+ \p{L}+ \d{4} \(onze lezing\)\. Wat daarna is afgesproken, staat niet in de gelezen documenten\.$/u,
  );
  expect(viewProductstand(op('2027-01-01'), product)).toMatchObject({ oud: true, verlopen: 'De looptijd is voorbij.' });
});

it('points to the edition that took its place', () => {
  const nieuw = { ...buurtkamer, id: buurtkamer.id.replace('/2025/', '/2026/') };
  const versheid = viewProductversheid({ ...op('2027-06-01'), producten: [buurtkamer, nieuw] }, buurtkamer);
  expect(versheid.verlopen).toContain('Er is een latere editie.');
  expect(versheid.opvolger?.href).toBe('/proef/voorbeeldstad/producten/2026/buurtkamer/');
});

it('marks a place when its role or the place itself has an end', () => {
  const rol = model.locatierollen.find(({ locatie }) => locatie !== undefined) as Model['locatierollen'][number];
  const locaties = model.locaties.map((locatie) => ({ ...locatie, geldigTot: '2026-02-28', eigenaar: 'De stichting' }));
  const regel = viewLocatierol({ ...model, locaties }, rol);
  expect(regel.stand).toMatchObject({ oud: true, verlopen: 'Dit gold tot en met 28 februari 2026.' });
  expect(regel.versheid.eigenaar).toBe('De stichting');
});
