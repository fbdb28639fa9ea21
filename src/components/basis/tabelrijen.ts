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

/** What a table may be wide on the smallest phone, and what a character and the space after a column take, in pixels. */
const smalTot = 285;
const teken = 9;
const tussenruimte = 16;

/** Whether a table holds so few and short figures that its columns stay beside each other on a phone. */
export function pastSmal(
  rijen: readonly string[][],
  kolommen: readonly { tekst: string }[],
  isGetal: (kolom: number) => boolean,
): boolean {
  if (rijen.length === 0 || !kolommen.every((_, i) => i === 0 || isGetal(i))) return false;
  const tekens = kolommen.map(({ tekst: kop }, i) => {
    // The name of a row may wrap between words; a figure may not.
    const delen = [kop, ...rijen.map((rij) => rij[i] ?? '')].flatMap((cel) => (i === 0 ? cel.split(/[ -]/) : cel));
    return Math.max(...delen.map((deel) => deel.length));
  });
  const breedte = tekens.reduce((som, aantal) => som + aantal * teken + tussenruimte, -tussenruimte);
  return breedte <= smalTot;
}

const entiteiten: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function tekst(waarde: string): string {
  return waarde.replace(/[&<>'"]/g, (gevonden) => entiteiten[gevonden] ?? gevonden);
}

function attribuut(waarde: string): string {
  return waarde.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
}
