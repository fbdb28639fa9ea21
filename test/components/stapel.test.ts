import { expect, it } from 'vitest';
import { stapelbaar } from '../../src/components/mdx/stapel.ts';

it('gives every cell of a Markdown table the heading of its column, and every row a heading', () => {
  const { koppen, html } = stapelbaar(
    '<thead><tr><th>Wijk</th><th>De <em>"plek"</em></th></tr></thead>' +
      '<tbody><tr><td>Noord</td><td>Het <strong>huis</strong></td></tr></tbody>',
  );
  expect(koppen).toEqual(['Wijk', 'De &quot;plek&quot;']);
  expect(html).toBe(
    '<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Wijk</th>' +
      '<th role="columnheader" scope="col">De <em>"plek"</em></th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">Noord</th>' +
      '<td role="cell" data-kop="De &quot;plek&quot;"><span>Het <strong>huis</strong></span></td></tr></tbody>',
  );
});
