import { describe, expect, it } from 'vitest';
import { breekAf, breekInhoud, linkKoppen, maakVerzorger } from '../../src/views/verzorg.ts';

describe('linkKoppen', () => {
  it('makes the text of a heading with an id a link to itself', () => {
    expect(linkKoppen('<h2 id="teams" class="x"> Wie werken hier? </h2>')).toBe(
      '<h2 id="teams" class="x"><a class="anker" href="#teams">Wie werken hier?</a></h2>',
    );
  });

  it('leaves headings without an id, with a link of their own, or that get the focus', () => {
    const html = '<h3>Geen id</h3><h3 id="a"><a href="/x/">Oost</a></h3><h2 id="b" tabindex="-1">Uitkomst</h2>';
    expect(linkKoppen(html)).toBe(html);
  });
});

describe('breekAf', () => {
  it('reaches the text of cells and headings, not attributes, code or running text', () => {
    const html =
      '<p>woord</p><th scope="col" title="woord">woord <code>woord</code> <b class="woord">woord</b></th><h2>woord</h2>';
    const groot = (inhoud: string): string => breekInhoud(inhoud, (tekst) => tekst.replaceAll('woord', 'WOORD'));
    expect(breekAf(html, groot)).toBe(
      '<p>woord</p><th scope="col" title="woord">WOORD <code>woord</code> <b class="woord">WOORD</b></th><h2>WOORD</h2>',
    );
  });
});

describe('maakVerzorger', () => {
  it('touches main only', () => {
    const kop = '<head><title>Vrijwilligersorganisaties</title></head>';
    const html = maakVerzorger([])(
      `${kop}<main id="inhoud"><h1>Vrijwilligersorganisaties</h1></main><footer></footer>`,
    );
    expect(html.startsWith(kop)).toBe(true);
    expect(html).toContain('<h1>Vrij\u00adwil');
  });
});
