/** A value inside a record, with the path that leads to it. */
export interface Vondst {
  path: (string | number)[];
  value: unknown;
}

/** All values that a dotted pattern reaches; `*` stands for every item of a list: `regels.*.partners.*`. */
export function vindWaarden(record: unknown, pattern: string): Vondst[] {
  let stand: Vondst[] = [{ path: [], value: record }];
  for (const stap of pattern.split('.')) {
    stand = stand.flatMap(({ path, value }) => {
      if (stap === '*')
        return Array.isArray(value) ? value.map((item, i) => ({ path: [...path, i], value: item as unknown })) : [];
      const veld = isRecord(value) ? value[stap] : undefined;
      return veld === undefined ? [] : [{ path: [...path, stap], value: veld }];
    });
  }
  return stand;
}

/** Every object inside a record, the record itself included, with its path. */
export function alleObjecten(
  record: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; value: Record<string, unknown> }[] {
  if (Array.isArray(record)) return record.flatMap((item, i) => alleObjecten(item, [...path, i]));
  if (!isRecord(record)) return [];
  return [
    { path, value: record },
    ...Object.entries(record).flatMap(([key, value]) => alleObjecten(value, [...path, key])),
  ];
}

/** Every text inside a record, also in lists, with its path. */
export function alleTeksten(
  record: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; value: string }[] {
  if (typeof record === 'string') return [{ path, value: record }];
  if (Array.isArray(record)) return record.flatMap((item, i) => alleTeksten(item, [...path, i]));
  return isRecord(record) ? Object.entries(record).flatMap(([key, value]) => alleTeksten(value, [...path, key])) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
