import { bodyVan, slugs } from '../pagina.mjs';

export default class {
  data() {
    return {
      slugs,
      pagination: { data: 'slugs', size: 1, alias: 'slug' },
      permalink: ({ slug }) => `/${slug}/index.html`,
    };
  }

  render({ slug }) {
    const { titel, body } = bodyVan(slug);
    return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${titel}</title></head><body><main>${body}</main></body></html>`;
  }
}
