// Which pages has the place of points? The list, points in bulk, the printed codes, the rounds, and one point with its changes.
import { importPagesOf } from '../imports/import-pages.tsx';
import { newPages, type Site } from '../site.ts';
import { bulkPages } from './bulk-pages.ts';
import { editPages } from './edit-pages.ts';
import { endPages } from './end-pages.ts';
import { kitPages } from './kit-pages.ts';
import { listPages } from './list-pages.ts';
import { newPointPages } from './new-pages.ts';
import { onePointPages } from './one-point-pages.ts';
import { roundPages } from './round-pages.ts';

const groups = [
  importPagesOf('points'),
  listPages,
  newPointPages,
  bulkPages,
  kitPages,
  roundPages,
  onePointPages,
  editPages,
  endPages,
];

export function pointPages(site: Site) {
  const pages = newPages();
  for (const pagesOf of groups) pages.route('/', pagesOf(site));
  return pages;
}
