import type { Registratie } from '../schemas/product.ts';
import type { Registratiecijfer } from '../schemas/registratiecijfer.ts';

/** The day on which a text came in, as yyyy-mm-dd; undefined for a line with a figure. */
export function ontvangenOp({ status, noot }: Pick<Registratiecijfer, 'status' | 'noot'>): string | undefined {
  const dag = /^ontvangen op (\d{4}-\d{2}-\d{2})$/.exec(noot)?.[1];
  return status === 'ontvangen' && dag !== undefined && !Number.isNaN(Date.parse(dag)) ? dag : undefined;
}

/** What is wrong with a line that says that a text came in: of a text only the day is kept, never the text. */
export function checkOntvangst(
  cijfer: Pick<Registratiecijfer, 'status' | 'noot'>,
  { vorm }: Registratie,
  meld: (path: 'status' | 'noot', message: string, remedy: string) => void,
): void {
  if (vorm === 'aantal') {
    meld(
      'status',
      'deze registratie is een aantal, geen tekst',
      'Gebruik status waarde, of kies een registratie van een tekst',
    );
  }
  if (ontvangenOp(cijfer) === undefined) {
    meld('noot', 'van een tekst wordt alleen de dag bewaard', 'Schrijf in de noot: ontvangen op 2025-04-10');
  }
}
