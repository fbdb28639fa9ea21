import { execFile, spawnSync } from 'node:child_process';

const gevonden = spawnSync('pdftotext', ['-v']).error === undefined;
/** For `it.skipIf`: without Poppler nobody can read back what came on paper; says how to get it. */
export const zonderPdftotext = !gevonden;
if (zonderPdftotext)
  console.log('Print tests skipped: no pdftotext found. Install it with: apt-get install poppler-utils');

/** Runs in the page, in print: the text of everything that should be on paper, block by block. */
export function drukblokken(): string[] {
  const blok = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption, summary, svg text';
  return [...document.querySelectorAll(`main :is(${blok})`)]
    .filter((element) => element.querySelector(blok) === null && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.closest('.weg, .verborgen') === null)
    .map((element) => {
      const kopie = element.cloneNode(true) as Element;
      for (const weg of kopie.querySelectorAll('.weg, .verborgen, title, desc, select, svg')) weg.remove();
      return kopie.textContent ?? '';
    });
}

/** Runs in the page, in print: rows that a page break may cut in two, and drawings that fit on no page. */
export function snijdbaar(): string[] {
  // A drawing is one piece, so it only breaks when it is higher than the text on a page (A4, margins off).
  const bladhoogte = 950;
  const rijen = [...document.querySelectorAll('main tr')].filter((rij) => {
    for (let een: Element | null = rij; een !== null && een.localName !== 'main'; een = een.parentElement)
      if (getComputedStyle(een).breakInside.startsWith('avoid')) return false;
    return rij.checkVisibility();
  });
  const platen = [...document.querySelectorAll('main svg')].filter(
    (plaat) => plaat.getBoundingClientRect().height > bladhoogte,
  );
  return [...rijen, ...platen].map((deel) => `a page break may cut ${deel.outerHTML.slice(0, 60)}`);
}

/** The text on paper; text beside the paper is not in it. */
export function leesPdf(pdf: Buffer): Promise<string> {
  return new Promise((klaar, mis) => {
    const proces = execFile('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { maxBuffer: 1e8 }, (fout, tekst) => {
      if (fout === null) klaar(tekst);
      else mis(fout);
    });
    proces.stdin?.end(pdf);
  });
}

/** The blocks that are not on paper as a whole; a page break or a line break may come in between. */
export function ontbreektInDruk(blokken: readonly string[], druk: string): string[] {
  const kaal = (tekst: string): string => tekst.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const papier = kaal(druk);
  return blokken.filter((blok) => {
    let rest = kaal(blok);
    // A few pieces: a paragraph over two pages, or a block whose parts stand beside each other.
    for (let stuk = 0; stuk < 12 && rest !== ''; stuk++) {
      let [zeker, teveel] = [0, rest.length + 1];
      while (teveel - zeker > 1) {
        const midden = (zeker + teveel) >> 1;
        if (papier.includes(rest.slice(0, midden))) zeker = midden;
        else teveel = midden;
      }
      if (zeker < Math.min(rest.length, 3)) break;
      rest = rest.slice(zeker);
    }
    return rest !== '';
  });
}
