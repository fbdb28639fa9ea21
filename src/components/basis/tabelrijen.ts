const eerder = new WeakMap<readonly string[][], { sleutel: string; html: string }>();

/**
 * Rows of texts as HTML, the same as `Rij` with `Rijkop` and `Cel` give. The pages of a gemeente show the same figures
 * in the same table, so its rows are written once for each list; components would do it again for every page.
 */
export function tabelrijen(
  rijen: readonly string[][],
  kolommen: readonly { tekst: string }[],
  isGetal: (kolom: number) => boolean,
): string {
  const kenmerken = kolommen.map(
    ({ tekst: naam }, i) =>
      `${naam === '' ? ' data-kop' : ` data-kop="${attribuut(naam)}"`}${isGetal(i) ? ' class="getal"' : ''}`,
  );
  const sleutel = kenmerken.join();
  const bekend = eerder.get(rijen);
  if (bekend?.sleutel === sleutel) return bekend.html;
  const html = rijen
    .map(([eerste = '', ...cellen]) => {
      const vakken = cellen.map((cel, i) => `<td role="cell"${kenmerken[i + 1] ?? ''}><span>${tekst(cel)}</span></td>`);
      return `<tr role="row"><th role="rowheader" scope="row">${tekst(eerste)}</th>${vakken.join('')}</tr>`;
    })
    .join('');
  eerder.set(rijen, { sleutel, html });
  return html;
}

/** How many characters of figures stand beside the name of a row on the smallest phone. */
const smalTot = 24;

/** Whether a table holds so few and short figures that its columns stay beside each other on a phone. */
export function pastSmal(
  rijen: readonly string[][],
  kolommen: readonly { tekst: string }[],
  isGetal: (kolom: number) => boolean,
): boolean {
  if (rijen.length === 0 || !kolommen.every((_, i) => i === 0 || isGetal(i))) return false;
  const breedten = kolommen
    .slice(1)
    .map(({ tekst: kop }, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i + 1]?.length ?? 0)) + 2);
  return breedten.reduce((som, breedte) => som + breedte, 0) <= smalTot;
}

const tekens: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function tekst(waarde: string): string {
  return waarde.replace(/[&<>'"]/g, (teken) => tekens[teken] ?? teken);
}

function attribuut(waarde: string): string {
  return waarde.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
}
