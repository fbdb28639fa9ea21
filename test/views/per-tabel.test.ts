import { expect, it } from 'vitest';
import { perTabel } from '../../src/views/per-tabel.ts';

const knip = (html: string): string[] =>
  perTabel(
    html,
    (rest) => `[${rest}]`,
    (rijen) => `{${rijen}}`,
  );

it('takes the bodies of tables apart from what is between', () => {
  expect(
    knip('<p>a</p><table><tbody role="rowgroup"><tr></tr></tbody></table><table><tbody>b</tbody></table>c'),
  ).toEqual([
    '[<p>a</p><table>]',
    '{<tbody role="rowgroup"><tr></tr></tbody>}',
    '[</table><table>]',
    '{<tbody>b</tbody>}',
    '[</table>c]',
  ]);
});

it.each(['', '<p>a</p>', '<tbody>never closed', '</tbody>'])('leaves %j whole', (html) => {
  expect(knip(html)).toEqual([`[${html}]`]);
});
