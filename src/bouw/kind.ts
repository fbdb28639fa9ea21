/** Ends this process when the one that started it is gone; the function that it gives lets go, for a normal end. */
export function eindigMetOuder(): () => void {
  const stop = (): never => process.exit(1);
  process.once('disconnect', stop);
  return () => {
    process.off('disconnect', stop);
    if (process.connected) process.disconnect();
  };
}
