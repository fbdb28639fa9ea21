import Citaat from './Citaat.astro';
import Duiding from './Duiding.astro';
import Feit from './Feit.astro';

/** The components that authored MDX may use; the reader refuses any other. */
export const mdxComponenten = { Feit, Duiding, Citaat };
