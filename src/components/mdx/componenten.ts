import Citaat from './Citaat.astro';
import Duiding from './Duiding.astro';
import Feit from './Feit.astro';
import Kop2 from './Kop2.astro';
import Kop3 from './Kop3.astro';
import Kop4 from './Kop4.astro';
import Stapeltabel from './Stapeltabel.astro';

/** The components that authored MDX may use; the reader refuses any other. */
export const mdxComponenten = { Feit, Duiding, Citaat, h2: Kop2, h3: Kop3, table: Stapeltabel };

/** The same in a section that has a heading of its own: headings are one level lower. */
export const mdxInDeel = { ...mdxComponenten, h2: Kop3, h3: Kop4 };
