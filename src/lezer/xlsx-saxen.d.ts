// saxen ships no types; only what the reader uses.
declare module 'saxen' {
  type Ontcijfer = (tekst: string) => string;
  export class Parser {
    on(
      naam: 'openTag',
      op: (element: string, attributen: () => Record<string, string>, ontcijfer: Ontcijfer) => void,
    ): this;
    on(naam: 'closeTag', op: (element: string) => void): this;
    on(naam: 'text', op: (tekst: string, ontcijfer: Ontcijfer) => void): this;
    on(naam: 'cdata', op: (tekst: string) => void): this;
    on(naam: 'attention', op: (tekst: string) => void): this;
    on(naam: 'error', op: (fout: Error) => void): this;
    ns(voorvoegsels?: Record<string, string>): this;
    parse(xml: string): Error | undefined;
  }
}
