import { parseArgs } from 'node:util';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesInhoud } from '../src/lezer/lees-inhoud.ts';
import { schrijfNieuw } from '../src/lezer/schrijf-nieuw.ts';
import { parseOpdracht, soorten } from '../src/model/nieuw.ts';

// npm run nieuw -- <soort> <id> [--optie waarde]: valid, commented files for something new, in src/content or under INHOUD.
const uitleg = `Gebruik: npm run nieuw -- <soort> <id> [--optie waarde …]
${Object.entries(soorten)
  .map(([soort, { vorm, opties }]) => {
    const regels = Object.entries(opties).map(
      ([optie, { uitleg: wat, anders }]) =>
        `      --${optie}  ${wat}${anders === undefined ? '' : ' (niet altijd nodig)'}`,
    );
    return [`  ${soort} ${vorm}`, ...regels].join('\n');
  })
  .join('\n')}
Een eigen map: INHOUD=map npm run nieuw -- gemeente naam …`;

const [soort, id, ...rest] = process.argv.slice(2);
if (soort === undefined || id === undefined || soort.startsWith('-')) stop([uitleg]);
const map = inhoudmap(process.env, process.cwd());
const { inhoud } = leesInhoud(map.content, map.getoond.content);
const vraag = { soort, id, opties: leesOpties(rest), vandaag: new Date().toISOString().slice(0, 10) };
const uitkomst = parseOpdracht(vraag, inhoud);
if ('fouten' in uitkomst) stop([...uitkomst.fouten, '', uitleg]);
const opzet = soorten[soort]?.maak(uitkomst.opdracht, inhoud) ?? { bestanden: [], toevoegen: [] };
try {
  const bestanden = schrijfNieuw(opzet, map);
  console.log(`Geschreven:\n${bestanden.map((bestand) => `  ${bestand}`).join('\n')}`);
  console.log('Vul in wat er met `Nog invullen` staat en draai `npm run check -- --bevindingen`.');
} catch (error) {
  stop([error instanceof Error ? error.message : String(error)]);
}

/** `--naam Waterkant` → `{ naam: 'Waterkant' }`; stops at anything else. */
function leesOpties(args: string[]): Record<string, string> {
  const { tokens } = parseArgs({ args, strict: false, tokens: true });
  const opties: Record<string, string> = {};
  tokens.forEach((token, i) => {
    const volgende = tokens[i + 1];
    if (token.kind === 'option') {
      const waarde = token.value ?? (volgende?.kind === 'positional' ? volgende.value : undefined);
      if (waarde === undefined) stop([`--${token.name} heeft geen waarde`, '', uitleg]);
      opties[token.name] = waarde;
    } else if (token.kind === 'positional' && tokens[i - 1]?.kind !== 'option') {
      stop([`\`${token.value}\` hoort bij geen optie. Zet tekst met spaties tussen aanhalingstekens`, '', uitleg]);
    }
  });
  return opties;
}

function stop(regels: string[]): never {
  console.error(regels.join('\n'));
  process.exit(1);
}
