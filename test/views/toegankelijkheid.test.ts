import { expect, it } from 'vitest';
import type { Model } from '../../src/model/aggregate.ts';
import { viewKader } from '../../src/views/kader.ts';
import { viewToegankelijkheid, type Feitregel } from '../../src/views/toegankelijkheid.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const op = (peildatum: string): Model => ({ ...model, site: { ...model.site, peildatum } });
const waarde = (regels: readonly Feitregel[], gezocht: string) => regels.find(({ wat }) => wat === gezocht)?.waarde;
const { toegankelijkheid: _, ...kaal } = model.site;

it('links to the register and says until when the papers may be used', () => {
  const { verklaring } = viewToegankelijkheid(model);
  expect(verklaring[0]?.href).toBe('https://www.toegankelijkheidsverklaring.nl/register/0');
  expect(waarde(verklaring, 'Onderzoek van')).toBe('20 januari 2025; drie jaar te gebruiken, tot 20 januari 2028.');
  expect(waarde(viewToegankelijkheid(op('2026-08-01')).verklaring, 'Verklaring van')).toBe(
    '1 september 2025; een jaar te gebruiken, tot 1 september 2026. Dat is binnen zestig dagen.',
  );
  expect(waarde(viewToegankelijkheid(op('2028-02-01')).verklaring, 'Onderzoek van')).toMatch(/Dat is voorbij\.$/);
});

it('says what is not filled in, with the reason', () => {
  const { verklaring, contact } = viewToegankelijkheid({ ...model, site: { ...kaal, officieel: false } });
  expect(verklaring.map(({ waarde: tekst }) => tekst)).toEqual([undefined, undefined, undefined, undefined]);
  expect(verklaring.every(({ reden }) => reden !== '')).toBe(true);
  expect(verklaring[0]?.reden).toContain('geen site van een overheid');
  expect(contact).toBe(model.site.contact);
});

it('never claims a status, whatever is filled in', () => {
  for (const site of [model.site, kaal, { ...kaal, officieel: false }]) {
    const pagina = viewToegankelijkheid({ ...model, site });
    expect(waarde(pagina.invulblad, 'Status')).toBeUndefined();
    expect(JSON.stringify(pagina)).not.toMatch(
      /status [A-E]\b|voldoet (geheel|gedeeltelijk|volledig)|volledig toegankelijk/i,
    );
  }
});

it('is linked from the footer of every page', () => {
  expect(viewKader(model).voet.map(({ href }) => href)).toContain('/proef/toegankelijkheid/');
});

it('does not use the word that the glossary explains as an agreed measure', () => {
  const { verklaring, getest, grenzen, invulblad } = viewToegankelijkheid(model);
  expect(JSON.stringify({ verklaring, getest, grenzen, invulblad })).not.toMatch(/\bnorm(en)?\b/i);
});
