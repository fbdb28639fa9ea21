import { build } from 'astro';
import { eindigMetOuder, ontvangOpdracht } from '../src/bouw/kind.ts';
import { formatStoring } from '../src/bouw/storing.ts';

// One process of a build in parts: the pages of the gemeenten in `BOUWDEEL`, to `UITVOER`. It ends with its parent, which
// says what to build when the content has been read: loading the program takes a second that way costs nothing.
const klaar = eindigMetOuder();
const opdracht = await ontvangOpdracht();
try {
  Object.assign(process.env, opdracht);
  if (opdracht !== undefined) await build({ logLevel: 'warn' });
} catch (error) {
  console.error(formatStoring(error));
  process.exitCode = 1;
}
klaar();
