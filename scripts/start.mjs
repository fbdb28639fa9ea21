// npm start: installs what is missing, checks, builds and serves. Plain JavaScript, so that it runs on Node 20 before anything is installed.
import { installeer, metLokaleNode } from './installeer.mjs';

installeer();
metLokaleNode('scripts/build.ts');
metLokaleNode('scripts/serveer.ts');
