import { once } from 'node:events';

/** Ends this process when the one that started it is gone; the function that it gives lets go, for a normal end. */
export function eindigMetOuder(): () => void {
  const stop = (): never => process.exit(1);
  process.once('disconnect', stop);
  return () => {
    process.off('disconnect', stop);
    if (process.connected) process.disconnect();
  };
}

/** What the process that started this one wants it to do; nothing more than its own settings when nobody started it. */
export async function ontvangOpdracht(): Promise<Record<string, string> | undefined> {
  if (!process.connected) return {};
  const [opdracht] = (await once(process, 'message')) as [Record<string, string>];
  return Object.keys(opdracht).length === 0 ? undefined : opdracht;
}
