/** More than this is not worth what it holds. */
const meeste = 8_000;

/** What a function gave for texts that pages of a site have again and again; now and then all is forgotten. */
export class Bekend<T> {
  private readonly antwoorden = new Map<string, T>();
  private readonly maak: (tekst: string) => T;
  private readonly meeste: number;

  constructor(maak: (tekst: string) => T, hoeveel = meeste) {
    this.maak = maak;
    this.meeste = hoeveel;
  }

  van(tekst: string): T {
    const eerder = this.antwoorden.get(tekst);
    if (eerder !== undefined) return eerder;
    const antwoord = this.maak(tekst);
    if (this.antwoorden.size >= this.meeste) this.antwoorden.clear();
    this.antwoorden.set(losVan(tekst), antwoord);
    return antwoord;
  }
}

/** The same text by itself: a piece of a page is a part of its text and would keep the whole of it in memory. */
function losVan(tekst: string): string {
  return JSON.parse(JSON.stringify(tekst)) as string;
}
