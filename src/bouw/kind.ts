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

/** Waits until the process that started this one has read the content, and tells whether there is work to do. */
export async function wachtOpWerk(): Promise<boolean> {
  if (!process.connected) return true;
  const [werk] = (await once(process, 'message')) as [boolean];
  return werk;
}
