// Which pages do questionnaires have? The library, one of them, its preview, two versions compared, copies, drafts and publishing.
import { newPages, type Site } from '../site.ts';
import { copyPages } from './copy-pages.ts';
import { draftPages } from './draft-pages.ts';
import { libraryPages } from './library-pages.ts';
import { publishPages } from './publish-pages.ts';
import { questionPages } from './question-pages.ts';
import { sectionPages } from './section-pages.ts';

export function questionnairePages(site: Site) {
  const pages = newPages();
  for (const pagesOf of [libraryPages, copyPages, draftPages, sectionPages, questionPages, publishPages])
    pages.route('/', pagesOf(site));
  return pages;
}
