/** Lists that were indexed before: every row of a table and every page asks again. */
const eerder = new WeakMap<readonly object[], Map<string, Map<string, object>>>();

/** The item of a list with this value in this field; each list is gone through once. */
export function zoekOp<T extends object>(items: readonly T[], veld: keyof T & string, waarde: string): T | undefined {
  const velden = eerder.get(items) ?? new Map<string, Map<string, object>>();
  eerder.set(items, velden);
  const index = velden.get(veld) ?? new Map<string, object>(items.map((item) => [String(item[veld]), item]));
  velden.set(veld, index);
  return index.get(waarde) as T | undefined;
}
