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
  private readonly attributen = new Map<string, string>();

  readonly namespaceURI: string;
  readonly localName: string;

  constructor(ruimte: string, naam: string) {
    this.namespaceURI = ruimte;
    this.localName = naam;
  }

  setAttribute(naam: string, waarde: unknown): void {
    this.attributen.set(naam, String(waarde));
  }

  setAttributeNS(_: string, naam: string, waarde: unknown): void {
    this.setAttribute(naam, waarde);
  }

  getAttribute(naam: string): string | null {
    return this.attributen.get(naam) ?? null;
  }

  removeAttribute(naam: string): void {
    this.attributen.delete(naam);
  }

  appendChild<T extends Svgelement | Svgtekst>(kind: T): T {
    return this.insertBefore(kind, null);
  }

  insertBefore<T extends Svgelement | Svgtekst>(kind: T, voor: Svgelement | Svgtekst | null): T {
    kind.parentNode?.removeChild(kind);
    const plek = voor === null ? this.children.length : this.children.indexOf(voor);
    this.children.splice(plek, 0, kind);
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

  /** Does something with this element and all elements in it; what `doe` takes away is passed over. */
  elk(doe: (element: Svgelement) => void): void {
    doe(this);
    for (const kind of [...this.children]) if (kind instanceof Svgelement) kind.elk(doe);
  }

  /** As HTML, where `<` and `&` in an attribute may stand as they are; the attribute that was set last comes first. */
  toString(): string {
    let attributen = '';
    for (const [naam, waarde] of this.attributen)
      attributen = ` ${naam}="${waarde.replaceAll('"', '&quot;')}"${attributen}`;
    if (this.children.length === 0) return `<${this.localName}${attributen} />`;
    return `<${this.localName}${attributen}>${this.children.join('')}</${this.localName}>`;
  }
}

/** Text in a chart. */
export class Svgtekst {
  parentNode: Svgelement | undefined;

  readonly tekst: string;

  constructor(tekst: string) {
    this.tekst = tekst;
  }

  toString(): string {
    return this.tekst.replace(/[<>&\u00a0]/g, (teken) => ontsnapt[teken] ?? teken);
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
