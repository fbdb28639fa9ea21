// npm run nagaan: known weaknesses in packages that make the site. Fails on a serious one, never because nobody answers.
import { spawnSync } from 'node:child_process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout } = spawnSync(npm, ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
const telling = leesTelling(stdout);

if (telling === undefined) {
  console.log('Niet nagegaan: het register geeft geen antwoord over zwakke plekken. Probeer het later of elders.');
} else {
  const { critical = 0, high = 0, moderate = 0, low = 0 } = telling;
  console.log(`Zwakke plekken: ${critical} kritiek, ${high} hoog, ${moderate} matig, ${low} laag.`);
  if (critical + high > 0) {
    console.log('Draai `npm audit` voor de pakketten, en werk ze bij.');
    process.exitCode = 1;
  }
}

function leesTelling(tekst) {
  try {
    return JSON.parse(tekst).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
