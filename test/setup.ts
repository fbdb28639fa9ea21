import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning that no test asked for is a failure: libraries warn in English on the console of an editor.
let waarschuwing: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  waarschuwing = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  const { calls } = waarschuwing.mock;
  waarschuwing.mockRestore();
  expect(calls, 'unexpected console.warn').toEqual([]);
});
