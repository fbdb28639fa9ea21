import { expect, it } from 'vitest';
import { formatStoring } from '../../src/bouw/storing.ts';

const metCode = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: something in English`), { code, ...(path === undefined ? {} : { path }) });

it.each([
  ['a full disk', metCode('ENOSPC', 'dist/a'), 'De schijf is vol. Maak ruimte en bouw opnieuw (dist/a).'],
  ['no rights', metCode('EACCES'), 'Hier mag deze gebruiker niet lezen of schrijven. Pas de rechten aan.'],
  [
    'a cause further down',
    new Error('page failed', { cause: metCode('ENOSPC') }),
    'De schijf is vol. Maak ruimte en bouw opnieuw.',
  ],
  [
    'the bundler, which is no Node',
    new Error(
      'write failed\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>',
    ),
    'De schijf is vol. Maak ruimte en bouw opnieuw.',
  ],
  ['a message with a stack in it', new Error('boom\n    at bouw (a.ts:1:2)\nStack backtrace:\n   0: x'), 'boom'],
  ['anything else, without its stack', new Error('boom'), 'boom'],
  ['what an error without words wraps', new Error('', { cause: new Error('rename failed') }), 'rename failed'],
  ['something thrown that is no error', 'zomaar', 'zomaar'],
])('says what happened: %s', (_, error, tekst) => {
  expect(formatStoring(error)).toBe(tekst);
});
