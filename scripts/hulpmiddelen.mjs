// npm run hulpmiddelen: installs the system programs that tests use, where that is allowed (root on Debian, or CI).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const nodig = [
  { pakket: 'chromium', pad: '/usr/bin/chromium', waarvoor: 'de tests in een echte browser' },
  { pakket: 'poppler-utils', pad: '/usr/bin/pdftotext', waarvoor: 'het teruglezen van afdrukken' },
  { pakket: 'libreoffice-calc', pad: '/usr/bin/soffice', waarvoor: 'de tests van formulieren in LibreOffice' },
  { pakket: 'python3-uno', pad: '/usr/lib/python3/dist-packages/uno.py', waarvoor: 'het invullen van die formulieren' },
  { pakket: 'nginx-light', pad: '/usr/sbin/nginx', waarvoor: 'de tests achter een echte webserver' },
];
const ontbreekt = nodig.filter(({ pad }) => !existsSync(pad));

if (ontbreekt.length > 0) {
  const mag = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const pakketten = ontbreekt.map(({ pakket }) => pakket);
  if (mag) {
    console.log(`Hulpmiddelen installeren: ${pakketten.join(', ')}…`);
    const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const stappen = [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...pakketten, 'fonts-dejavu-core'],
    ];
    for (const stap of stappen) spawnSync('apt-get', stap, { stdio: ['ignore', 'ignore', 'inherit'], env: omgeving });
  }
  for (const { pakket, pad, waarvoor } of ontbreekt.filter((een) => !existsSync(een.pad))) {
    console.log(
      `Niet gevonden: ${pad}, voor ${waarvoor}. Die tests worden overgeslagen. Installeer het met: apt-get install ${pakket}`,
    );
  }
}
