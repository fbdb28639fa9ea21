import { parseArgs } from 'node:util';
import { bodyVan } from '../../pagina.mjs';

const { values } = parseArgs({ options: { slug: { type: 'string' } } });
const { titel, body } = bodyVan(values.slug);
process.stdout.write(`---\ntitle: ${titel}\n---\n\n${body}\n`);
