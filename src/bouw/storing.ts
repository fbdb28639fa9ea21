const uitleg: Record<string, string> = {
  ENOSPC: 'De schijf is vol. Maak ruimte en bouw opnieuw',
  EDQUOT: 'De ruimte die u mag gebruiken, is op. Maak ruimte en bouw opnieuw',
  EROFS: 'Deze schijf is alleen te lezen. Kies met UITVOER_NAAR een andere plek',
  EACCES: 'Hier mag deze gebruiker niet lezen of schrijven. Pas de rechten aan',
  EPERM: 'Hier mag deze gebruiker niet lezen of schrijven. Pas de rechten aan',
  EMFILE: 'Er staan te veel bestanden tegelijk open. Verhoog de grens met ulimit -n',
  ENOMEM: 'Het geheugen is op. Sluit andere programma’s en bouw opnieuw',
};

/** The bundler is no Node and gives the number of the operating system instead of a code. */
const nummers: Record<string, string> = {
  1: 'EPERM',
  12: 'ENOMEM',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** What to tell when a build fails: in Dutch when the computer is the cause, else the message itself; never a stack. */
export function formatStoring(error: unknown): string {
  let tekst = '';
  for (let fout = error; fout instanceof Error; fout = fout.cause) {
    const { code, path, message } = fout as NodeJS.ErrnoException;
    const nummer = /\(os error (\d+)\)/.exec(message)?.[1] ?? '';
    const zin = uitleg[code ?? ''] ?? uitleg[nummers[nummer] ?? ''];
    if (zin !== undefined) return `${zin}${path === undefined ? '' : ` (${path})`}.`;
    // What wraps another may have no words of its own.
    tekst ||= message;
  }
  return (tekst || String(error)).split(/\n(?=Stack backtrace:|\s+at )/)[0]?.trimEnd() ?? '';
}
