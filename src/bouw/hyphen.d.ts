// hyphen ships no types; only what the build uses.
declare module 'hyphen/nl' {
  export function hyphenateSync(tekst: string, opties?: { hyphenChar?: string; minWordLength?: number }): string;
}
