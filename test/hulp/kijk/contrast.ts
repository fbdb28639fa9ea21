/**
 * Runs in the page: text with too little contrast, also in the drawings that axe cannot judge. The background is worked
 * out from what lies under the text: the boxes around it and, in a drawing, the shapes that are painted before it.
 */
export function slechtContrast(): string[] {
  type Kleur = [number, number, number, number];
  const doek = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const bekend = new Map<string, Kleur>();
  function lees(css: string): Kleur {
    let kleur = bekend.get(css);
    if (kleur === undefined && doek !== null) {
      doek.clearRect(0, 0, 1, 1);
      doek.fillStyle = css;
      doek.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = doek.getImageData(0, 0, 1, 1).data;
      kleur = [r, g, b, a / 255];
      bekend.set(css, kleur);
    }
    return kleur ?? [0, 0, 0, 0];
  }
  const meng = ([r, g, b, a]: Kleur, [R, G, B]: Kleur): Kleur => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const deel = (waarde: number): number =>
    waarde <= 10.31 ? waarde / 3294.6 : ((waarde / 255 + 0.055) / 1.055) ** 2.4;
  const licht = ([r, g, b]: Kleur): number => 0.2126 * deel(r) + 0.7152 * deel(g) + 0.0722 * deel(b);
  function verhouding(a: Kleur, b: Kleur): number {
    const [hoog = 0, laag = 0] = [licht(a), licht(b)].sort((x, y) => y - x);
    return (hoog + 0.05) / (laag + 0.05);
  }
  /** What the boxes around an element paint, the page itself last. */
  function vlakVan(element: Element | null): Kleur {
    if (element === null) return lees('Canvas');
    const kleur = lees(getComputedStyle(element).backgroundColor);
    return kleur[3] === 1 ? kleur : meng(kleur, vlakVan(element.parentElement));
  }
  function dekking(element: Element): number {
    let uit = 1;
    for (let een: Element | null = element; een !== null; een = een.parentElement)
      uit *= Number(getComputedStyle(een).opacity);
    return uit;
  }
  /** The colours that a shape may show in a point: more than one for a pattern. */
  function verf(vorm: Element): Kleur[] {
    const { fill, fillOpacity, stroke, strokeOpacity } = getComputedStyle(vorm);
    const dicht = dekking(vorm);
    const met = ([r, g, b, a]: Kleur, deel: string): Kleur => [r, g, b, a * Number(deel) * dicht];
    const lijn = stroke === 'none' ? [] : [met(lees(stroke), strokeOpacity)];
    if (fill === 'none') return lijn;
    const patroon = /url\("?#([^")]+)/.exec(fill)?.[1];
    if (patroon === undefined) return [met(lees(fill), fillOpacity), ...(vorm.closest('pattern') === null ? [] : lijn)];
    return [...(document.getElementById(patroon)?.querySelectorAll('*') ?? [])].flatMap((inhoud) => verf(inhoud));
  }
  function onder(tekst: SVGElement, x: number, y: number): Kleur[] {
    const stapel = document.elementsFromPoint(x, y);
    const svg = tekst.ownerSVGElement;
    const vormen = stapel.filter(
      (vorm) =>
        vorm instanceof SVGGeometryElement &&
        (vorm.compareDocumentPosition(tekst) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return vormen.reduceRight<Kleur[]>(
      (vlakken, vorm) => vlakken.flatMap((vlak) => verf(vorm).map((kleur) => meng(kleur, vlak))),
      [vlakVan(svg)],
    );
  }

  // A chart may let the pointer through; here everything painted counts.
  const blad = new CSSStyleSheet();
  blad.replaceSync('svg * { pointer-events: visiblePainted !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
  const klachten = new Set<string>();
  const bereik = document.createRange();
  const lopend = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let knoop = lopend.nextNode(); knoop !== null; knoop = lopend.nextNode()) {
    const ouder = knoop.parentElement;
    const tekst = (knoop.textContent ?? '').trim();
    if (ouder === null || tekst === '' || ouder.closest('script, style, option, title, :disabled') !== null) continue;
    if (!ouder.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fill, stroke, strokeWidth, paintOrder, fontSize, fontWeight } = getComputedStyle(ouder);
    const groot = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    const nodig = groot ? 3 : 4.5;
    let vlakken: Kleur[];
    const inTekening = ouder instanceof SVGElement;
    if (inTekening) {
      bereik.selectNodeContents(knoop);
      if (bereik.getBoundingClientRect().width === 0) continue;
      ouder.ownerSVGElement?.scrollIntoView({ block: 'center' });
      if (bereik.getBoundingClientRect().top < 0 || bereik.getBoundingClientRect().bottom > innerHeight)
        ouder.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = bereik.getBoundingClientRect();
      const y = top + height / 2;
      vlakken = [left + 2, (left + right) / 2, right - 2].flatMap((x) => onder(ouder, x, y));
      // A halo in the colour of the page is the background of its letters.
      if (paintOrder.startsWith('stroke') && stroke !== 'none' && parseFloat(strokeWidth) >= 2)
        vlakken = vlakken.map((vlak) => meng(lees(stroke), vlak));
    } else vlakken = [vlakVan(ouder)];
    for (const vlak of vlakken) {
      const [r, g, b, a] = lees(inTekening ? fill : color);
      const gezien = verhouding(meng([r, g, b, a * dekking(ouder)], vlak), vlak);
      if (gezien >= nodig - 0.01) continue;
      const naam = `${ouder.localName}.${ouder.getAttribute('class') ?? ''}`;
      klachten.add(`contrast ${gezien.toFixed(2)} < ${String(nodig)}: ${naam} "${tekst.slice(0, 40)}"`);
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  scrollTo(0, 0);
  return [...klachten];
}

/** Runs in the page: lines and beads of a drawing that cannot be told from the page. */
export function onzichtbareDelen(): string[] {
  const doek = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  function licht(css: string): number | undefined {
    if (doek === null || css === 'none') return undefined;
    doek.clearRect(0, 0, 1, 1);
    doek.fillStyle = css;
    doek.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = doek.getImageData(0, 0, 1, 1).data;
    const deel = (waarde: number): number =>
      waarde <= 10.31 ? waarde / 3294.6 : ((waarde / 255 + 0.055) / 1.055) ** 2.4;
    return a === 0 ? undefined : 0.2126 * deel(r) + 0.7152 * deel(g) + 0.0722 * deel(b);
  }
  const papier = licht(getComputedStyle(document.body).backgroundColor) ?? licht('Canvas') ?? 1;
  const los = (licht: number | undefined): boolean =>
    licht !== undefined && (Math.max(licht, papier) + 0.05) / (Math.min(licht, papier) + 0.05) >= 3;
  const delen = 'svg :is(path, line, circle, rect, polyline, polygon):not(defs *, pattern *, clipPath *, .kaart *)';
  return [...document.querySelectorAll(delen)]
    .filter((vorm) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(vorm);
      return vorm.checkVisibility() && !los(licht(fill)) && !(parseFloat(strokeWidth) > 0 && los(licht(stroke)));
    })
    .map((vorm) => `not visible: ${vorm.outerHTML.slice(0, 90)}`);
}
