import { slugs } from './pagina.mjs';

export default {
  title: 'Buren',
  root: 'src',
  output: process.env.BUURUITVOER,
  head: '',
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  globalStylesheets: [],
  dynamicPaths: slugs.map((slug) => `/wijk/${slug}`),
};
