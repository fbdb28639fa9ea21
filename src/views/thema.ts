import type { Model } from '../model/aggregate.ts';
import { schrijfThema } from '../model/thema/thema.ts';

/** A file of the gemeente's theme; `tekst` when the site writes it itself. */
export interface Themabestand {
  bestand: string;
  soort: string;
  tekst: string | undefined;
}

/** What the page frame shows of the theme. */
export interface Themakader {
  stijl: string | undefined;
  logo: string | undefined;
  logoDonker: string | undefined;
  /** The picture that a shared link shows. */
  deelbeeld: string;
}

/** The files of the theme, as the site gives them out. */
export function themabestanden({ thema, site }: Model): Themabestand[] {
  const stijl = schrijfThema(thema, site.pad);
  const logos = [thema.logo, thema.logoDonker].filter((naam) => naam !== undefined);
  return [
    ...(stijl === undefined ? [] : [{ bestand: 'thema.css', soort: 'text/css; charset=utf-8', tekst: stijl }]),
    ...logos.map((bestand) => ({ bestand, soort: 'image/svg+xml', tekst: undefined })),
    ...thema.lettersneden.map(({ bestand }) => ({ bestand, soort: 'font/woff2', tekst: undefined })),
  ];
}

/** Addresses of the theme for the page frame. */
export function viewThema({ thema, site }: Model): Themakader {
  const bij = (naam: string | undefined): string | undefined => naam && `${site.pad}thema/${naam}`;
  return {
    stijl: bij(thema.eigen.length === 0 ? undefined : 'thema.css'),
    logo: bij(thema.logo),
    logoDonker: bij(thema.logoDonker),
    deelbeeld: new URL(`${site.pad}deelbeeld.png`, site.url).href,
  };
}
