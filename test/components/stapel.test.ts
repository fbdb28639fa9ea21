import { describe, expect, it } from 'vitest';
import { stapeltabel } from '../../src/components/mdx/stapel.ts';

/** A Markdown table of one row, as MDX gives it. */
function tabel(koppen: readonly string[]): string {
  const cellen = (naam: string): string => koppen.map((kop) => `<${naam}>${kop}</${naam}>`).join('');
  return `<thead><tr>${cellen('th')}</tr></thead><tbody><tr>${cellen('td')}</tr></tbody>`;
}

describe('a Markdown table', () => {
  it('gives every cell the heading of its column, and every row a heading', () => {
    expect(
      stapeltabel(
        '<thead><tr><th>Wijk</th><th>De <em>"plek"</em></th></tr></thead>' +
          '<tbody><tr><td>Noord</td><td>Het <strong>huis</strong></td></tr></tbody>',
      ),
    ).toBe(
      '<div class="tabel"><table class="stapel" role="table"><caption class="weg">Wijk, De &quot;plek&quot;</caption>' +
        '<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Wijk</th>' +
        '<th role="columnheader" scope="col">De <em>"plek"</em></th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">Noord</th>' +
        '<td role="cell" data-kop="De &quot;plek&quot;"><span>Het <strong>huis</strong></span></td></tr></tbody></table></div>',
    );
  });

  it('names a very wide one in the words of its headings, each character escaped once', () => {
    expect(stapeltabel(tabel(['A &amp; B', '1 &lt; 2', 'c', 'd', 'e', 'f']))).toMatch(
      /^<div class="tabel breed" role="group" aria-label="Tabel: A &amp; B, 1 &lt; 2, c, d, e, f" tabindex="0"><table /,
    );
  });

  it.each([
    [4, '<div class="tabel"><table '],
    [5, '<div class="tabel breed"><table '],
    [6, '<div class="tabel breed" role="group" '],
  ])('of %s columns gets the room that it needs', (aantal, begin) => {
    expect(stapeltabel(tabel(Array.from({ length: aantal }, (_, i) => `k${String(i)}`))).startsWith(begin)).toBe(true);
  });
});
