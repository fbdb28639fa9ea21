import { build } from 'astro';
import { eindigMetOuder } from '../src/bouw/kind.ts';
import { formatStoring } from '../src/bouw/storing.ts';

// One process of a build in parts: the pages of the gemeenten in `BOUWDEEL`, to `UITVOER`. It ends with its parent.
const klaar = eindigMetOuder();
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(formatStoring(error));
  process.exitCode = 1;
}
klaar();
