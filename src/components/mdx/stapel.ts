/**
 * A Markdown table as the tables of the site are: the first cell of a row is its heading, and every other cell knows
 * the heading of its column, so that a phone can show each row as a block. The roles keep it a table there. It is named
 * after its columns for who listens; a very wide one scrolls in a region of its own.
 */
export function stapeltabel(html: string): string {
  const koppen = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, kop = '']) =>
    kop
      .replace(/<[^>]*>/g, '')
      .replaceAll('"', '&quot;')
      .trim(),
  );
  const uit = html
    .replace(/<th\b/g, '<th role="columnheader" scope="col"')
    .replace(/<(thead|tbody)\b/g, '<$1 role="rowgroup"')
    .replace(/<tr\b[^>]*>(.*?)<\/tr>/gs, (_, rij: string) => `<tr role="row">${stapelrij(rij, koppen)}</tr>`);
  // The names are HTML already, so they go into attributes as they are.
  const titel = koppen.filter((kop) => kop !== '').join(', ');
  const klasse = koppen.length > 4 ? 'tabel breed' : 'tabel';
  const gebied = koppen.length > 5 ? ` role="group" aria-label="Tabel: ${titel}" tabindex="0"` : '';
  return `<div class="${klasse}"${gebied}><table class="stapel" role="table"><caption class="weg">${titel}</caption>${uit}</table></div>`;
}

function stapelrij(rij: string, koppen: readonly string[]): string {
  let kolom = 0;
  return rij.replace(/<td\b([^>]*)>(.*?)<\/td>/gs, (_, kenmerken: string, inhoud: string) => {
    const kop = koppen[kolom] ?? '';
    kolom += 1;
    return kolom === 1
      ? `<th role="rowheader" scope="row"${kenmerken}>${inhoud}</th>`
      : `<td role="cell" data-kop="${kop}"${kenmerken}><span>${inhoud}</span></td>`;
  });
}
