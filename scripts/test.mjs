// npm test: installs what is missing (system programs too, where that is allowed) and runs every test.
import { installeer, metLokaleNode } from './installeer.mjs';

installeer();
metLokaleNode('scripts/hulpmiddelen.mjs');
metLokaleNode('scripts/tests.ts', ...process.argv.slice(2));
