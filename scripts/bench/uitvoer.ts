import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a built site. */
export interface Omvang {
  paginas: number;
  grafieken: number;
  bytes: number;
  /** Of all search indexes together. */
  indexbytes: number;
}

/** Counts pages, charts and bytes of a built site. */
export function meetOmvang(map: string): Omvang {
  const omvang: Omvang = { paginas: 0, grafieken: 0, bytes: 0, indexbytes: 0 };
  if (!existsSync(map)) return omvang;
  for (const ding of readdirSync(map, { recursive: true, withFileTypes: true })) {
    if (!ding.isFile()) continue;
    const pad = join(ding.parentPath, ding.name);
    const { size } = statSync(pad);
    omvang.bytes += size;
    if (/\/pagefind\//.test(pad)) omvang.indexbytes += size;
    else if (ding.name.endsWith('.html')) {
      omvang.paginas++;
      omvang.grafieken += readFileSync(pad, 'utf8').split('class="plot"').length - 1;
    }
  }
  return omvang;
}
