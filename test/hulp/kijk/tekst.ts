/** Runs in the page: text that its own box or a box around it cuts off. Scrolling boxes cut nothing. */
export function geknipteTekst(): string[] {
  const knipt = (waarde: string): boolean => waarde === 'hidden' || waarde === 'clip';
  const klachten = new Set<string>();
  const bereik = document.createRange();
  const lopend = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let knoop = lopend.nextNode(); knoop !== null; knoop = lopend.nextNode()) {
    const ouder = knoop.parentElement;
    const tekst = (knoop.textContent ?? '').trim();
    if (ouder === null || tekst === '' || ouder.closest('script, style, option') !== null) continue;
    if (!ouder.checkVisibility({ visibilityProperty: true })) continue;
    bereik.selectNodeContents(knoop);
    const vakken = [...bereik.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    let [x, y] = [true, true];
    for (let doos: Element | null = ouder; doos !== null && doos !== document.body; doos = doos.parentElement) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(doos);
      if (clipPath !== 'none') break; // Meant to be heard only.
      const { left, right, top, bottom } = doos.getBoundingClientRect();
      const mis = vakken.some(
        (vak) =>
          (x && knipt(overflowX) && (vak.left < left - 2 || vak.right > right + 2)) ||
          // A line is higher than its letters.
          (y && knipt(overflowY) && (vak.top < top - vak.height / 4 || vak.bottom > bottom + vak.height / 4)),
      );
      if (mis) klachten.add(`cut: "${tekst.slice(0, 50)}" in ${doos.localName}.${doos.getAttribute('class') ?? ''}`);
      if (!['visible', 'hidden', 'clip'].includes(overflowX)) x = false;
      if (!['visible', 'hidden', 'clip'].includes(overflowY)) y = false;
      if (position === 'fixed') break;
    }
  }
  return [...klachten];
}

/** Runs in the page: two texts printed over each other. */
export function overlappendeTekst(): string[] {
  interface Vak {
    boven: number;
    onder: number;
    links: number;
    rechts: number;
    ouder: Element;
    tekst: string;
  }
  function alleenGehoord(element: Element): boolean {
    for (let een: Element | null = element; een !== null; een = een.parentElement)
      if (getComputedStyle(een).clipPath !== 'none') return true;
    return false;
  }
  const vakken: Vak[] = [];
  const bereik = document.createRange();
  const lopend = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let knoop = lopend.nextNode(); knoop !== null; knoop = lopend.nextNode()) {
    const ouder = knoop.parentElement;
    const tekst = (knoop.textContent ?? '').trim();
    if (ouder === null || tekst === '' || ouder.closest('script, style, option, title') !== null) continue;
    if (!ouder.checkVisibility({ visibilityProperty: true }) || alleenGehoord(ouder)) continue;
    bereik.selectNodeContents(knoop);
    for (const { left, right, top, bottom, width, height } of bereik.getClientRects()) {
      // The skip link waits outside the screen.
      if (width < 2 || height < 2 || bottom + scrollY < 0) continue;
      // The middle of the line: letters, not the space above and below them.
      vakken.push({
        boven: top + height * 0.25,
        onder: bottom - height * 0.25,
        links: left + 1,
        rechts: right - 1,
        ouder,
        tekst: tekst.slice(0, 40),
      });
    }
  }
  vakken.sort((a, b) => a.boven - b.boven);
  const klachten = new Set<string>();
  vakken.forEach((een, i) => {
    for (let j = i + 1; j < vakken.length; j++) {
      const ander = vakken[j];
      if (ander === undefined || ander.boven >= een.onder) break;
      const hoog = Math.min(een.onder, ander.onder) - ander.boven;
      const breed = Math.min(een.rechts, ander.rechts) - Math.max(een.links, ander.links);
      if (hoog > 1 && breed > 1 && een.ouder !== ander.ouder)
        klachten.add(`overlap: "${een.tekst}" and "${ander.tekst}"`);
    }
  });
  return [...klachten];
}

/** Runs in the page: what makes the whole page scroll sideways, if anything does. */
export function teBreed(): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`scrolls sideways: ${String(scrollWidth)} > ${String(innerWidth)}`] : [];
}

/** Runs in the page: adds rules to it in a way that the CSP of the site allows, or takes them away again. */
export function zetStijl(css: string): void {
  const blad = new CSSStyleSheet();
  blad.replaceSync(css);
  document.adoptedStyleSheets = [blad];
}

/** WCAG 1.4.4: letters twice as large. */
export const tekst200 = 'html { font-size: 200% !important; }';
/** WCAG 1.4.12: the spacing that a reader may set. */
export const tekstafstand = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
