import { expect, it } from 'vitest';
import { maakZoekwoorden } from '../../src/model/zoekwoorden.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const { bij } = maakZoekwoorden(fixtureModel().begrippen);

it('finds the parts of a compound', () => {
  expect(bij('Mantelzorgondersteuning')).toEqual(['mantelzorg', 'ondersteuning', 'zorg']);
  expect(bij('Hulp bij mantelzorgondersteuning.')).toContain('zorg');
});

it('finds a part in compounds that are no begrip of their own', () => {
  expect(bij('De zorgverzekeraar en de buurtbarbecue')).toEqual(['buurt', 'zorg']);
});

it('does not repeat a word that stands there by itself', () => {
  expect(bij('zorg')).toEqual([]);
});

it('adds synonyms, in lower case', () => {
  expect(bij('Kom naar de ankerplaats')).toEqual(['inloop', 'spreekuur']);
  expect(bij('Het buurtcentrum')).toEqual(['buurt', 'centrum', 'dorpshuis', 'wijkgebouw']);
});

it('knows the plural', () => {
  expect(bij('Twee ankerplaatsen')).toContain('spreekuur');
  expect(bij('Vier buurtcentra')).toContain('wijkgebouw');
});

it('does not see a short term inside another word', () => {
  const kort = maakZoekwoorden([{ term: 'VO', definitie: 'x', engels: 'x', synoniemen: ['middelbare school'] }]);
  expect(kort.bij('voorzieningen voor iedereen')).toEqual([]);
  expect(kort.bij('Leerlingen van het VO')).toEqual(['middelbare school']);
});
