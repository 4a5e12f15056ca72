// Which pages have the agencies? The tree and what is found in it, each agency, its forms, the ways it is reorganised, and the import.
import { agenciesPage } from '../../../web/staff/agencies/agencies-page.tsx';
import { agencyPage } from '../../../web/staff/agencies/agency-page.tsx';
import { agencyView } from '../../operations/agencies.ts';
import { importPagesOf } from '../imports/import-pages.tsx';
import { newPages, type Site } from '../site.ts';
import { factsOf } from './agency-facts.ts';
import { foundAgencies, levelOf } from './agency-level.ts';
import { changePagesOf } from './change-pages.tsx';
import { editAgencyPages, newAgencyPages } from './edit-pages.tsx';
import { merging } from './merging.tsx';
import { closing, moving, renaming } from './single-changes.tsx';
import { worldOf } from './sought-agency.ts';
import { splitting } from './splitting.tsx';

const changes = [moving, renaming, closing, merging, splitting].map(changePagesOf);

export function agencyPages(site: Site) {
  const pages = newPages();
  for (const pagesOf of [importPagesOf('agencies'), newAgencyPages, treePages, editAgencyPages, ...changes])
    pages.route('/', pagesOf(site));
  return pages;
}

function treePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/agencies', async (c) => {
    const [lang, desk, world, asked] = [c.get('lang'), c.get('desk'), await worldOf(c), c.req.query()];
    const isSearch = Boolean(asked['q'] || asked['kind']);
    const shown = isSearch
      ? { found: await foundAgencies(desk, world, asked) }
      : { level: await levelOf(desk, world, asked) };
    const isNew = world.registry.agencies.size === 0;
    return show(c, agenciesPage(lang, { asked, ...shown, isNew, mayWrite: desk.may('registry.write') }));
  });
  pages.get('/staff/agencies/:id', async (c) => {
    const [lang, desk, world] = [c.get('lang'), c.get('desk'), await worldOf(c)];
    const agency = await desk.ask('GET /agencies/{id}', { params: c.req.param() }, agencyView);
    const facts = await factsOf(desk, world, agency);
    const mayWrite = await desk.mayOver('registry.write', agency.id);
    return show(c, agencyPage(lang, { facts, asked: c.req.query(), mayWrite }));
  });
  return pages;
}
