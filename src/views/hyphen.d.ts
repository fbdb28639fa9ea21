// hyphen is CommonJS and ships no types; only what the build uses.
declare module 'hyphen/nl' {
  const nl: {
    hyphenateSync: (tekst: string, opties?: { hyphenChar?: string; minWordLength?: number }) => string;
  };
  export default nl;
}
