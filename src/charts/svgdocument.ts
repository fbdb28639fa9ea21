const stijl = { setProperty: niets, removeProperty: niets };

/**
 * The little of a document that Plot needs to draw a chart, written out as text. A general document keeps an event
 * target for every element and attribute; that was half the time of a build (`docs/adr/0003-afhankelijkheden.md`). A
 * test compares its output with that of such a document on every kind of chart. What it lacks is `undefined`, on which
 * Plot throws.
 */
export class Svgelement {
  readonly children: (Svgelement | Svgtekst)[] = [];
  readonly ownerDocument = svgdocument;
  parentNode: Svgelement | undefined;
  /** Charts have no styles of their own: the CSP refuses them. */
  readonly style = stijl;
  private readonly attributen: Record<string, string | undefined> = {};

  readonly namespaceURI: string;
  readonly localName: string;

  constructor(ruimte: string, naam: string) {
    this.namespaceURI = ruimte;
    this.localName = naam;
  }

  setAttribute(naam: string, waarde: unknown): void {
    this.attributen[naam] = String(waarde);
  }

  setAttributeNS(_: string, naam: string, waarde: unknown): void {
    this.setAttribute(naam, waarde);
  }

  getAttribute(naam: string): string | null {
    return this.attributen[naam] ?? null;
  }

  removeAttribute(naam: string): void {
    if (naam in this.attributen) this.attributen[naam] = undefined;
  }

  appendChild<T extends Svgelement | Svgtekst>(kind: T): T {
    return this.insertBefore(kind, null);
  }

  insertBefore<T extends Svgelement | Svgtekst>(kind: T, voor: Svgelement | Svgtekst | null): T {
    kind.parentNode?.removeChild(kind);
    if (voor === null) this.children.push(kind);
    else this.children.splice(this.children.indexOf(voor), 0, kind);
    kind.parentNode = this;
    return kind;
  }

  removeChild<T extends Svgelement | Svgtekst>(kind: T): T {
    this.children.splice(this.children.indexOf(kind), 1);
    kind.parentNode = undefined;
    return kind;
  }

  set textContent(tekst: string) {
    this.children.length = 0;
    if (tekst !== '') this.appendChild(new Svgtekst(tekst));
  }

  /** What is in it, as HTML. */
  get innerHTML(): string {
    const delen: string[] = [];
    for (const kind of this.children) kind.schrijf(delen);
    return delen.join('');
  }

  /** Puts in what was written before; `elk` does not look into it. */
  set innerHTML(html: string) {
    this.children.length = 0;
    this.appendChild(new Geschreven(html));
  }

  /** Does something with this element and all elements in it; what `doe` takes away is passed over. */
  elk(doe: (element: Svgelement) => void): void {
    doe(this);
    for (const kind of [...this.children]) if (kind instanceof Svgelement) kind.elk(doe);
  }

  /** As HTML, where `<` and `&` in an attribute may stand as they are; the attribute that was set last comes first. */
  toString(): string {
    const delen: string[] = [];
    this.schrijf(delen);
    return delen.join('');
  }

  /** Adds its HTML piece by piece: text that is joined at every level is copied at every level. */
  schrijf(delen: string[]): void {
    delen.push('<', this.localName);
    for (const naam of Object.keys(this.attributen).reverse()) {
      const waarde = this.attributen[naam];
      if (waarde !== undefined) delen.push(' ', naam, '="', waarde.replaceAll('"', '&quot;'), '"');
    }
    if (this.children.length === 0) {
      delen.push(' />');
      return;
    }
    delen.push('>');
    for (const kind of this.children) kind.schrijf(delen);
    delen.push('</', this.localName, '>');
  }
}

/** Text in a chart. */
export class Svgtekst {
  parentNode: Svgelement | undefined;

  readonly tekst: string;

  constructor(tekst: string) {
    this.tekst = tekst;
  }

  schrijf(delen: string[]): void {
    delen.push(this.tekst.replace(/[<>&\u00a0]/g, (teken) => ontsnapt[teken] ?? teken));
  }
}

/** A part of a chart that stands written already. */
class Geschreven extends Svgtekst {
  override schrijf(delen: string[]): void {
    delen.push(this.tekst);
  }
}

const ontsnapt: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '\u00a0': '&#160;' };

const svgdocument = {
  documentElement: undefined as unknown as Svgelement,
  createElementNS: (ruimte: string, naam: string): Svgelement => new Svgelement(ruimte, naam),
  createTextNode: (tekst: string): Svgtekst => new Svgtekst(tekst),
};
svgdocument.documentElement = new Svgelement('http://www.w3.org/1999/xhtml', 'html');

/** What Plot takes for its `document`. */
export function maakSvgdocument(): Document {
  return svgdocument as unknown as Document;
}

function niets(): void {
  // Nothing is kept.
}
