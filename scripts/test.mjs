// npm test: installs what is missing (system programs too, where that is allowed) and runs every test.
import { installeer, metLokaleNode } from './installeer.mjs';

// `--volledig`: everything at full size; the figures go to docs/volledig/.
if (process.argv.includes('--volledig')) process.env.VOLLEDIG = '1';
installeer();
metLokaleNode('scripts/hulpmiddelen.mjs');
metLokaleNode('scripts/tests.ts', ...process.argv.slice(2));
