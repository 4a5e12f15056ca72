// Which pages do questionnaires have? A blank one, the library, one of them, its preview, two versions compared, copies, drafts, publishing.
import { newPages, type Site } from '../site.ts';
import { copyPages } from './copy-pages.ts';
import { draftPages } from './draft-pages.ts';
import { libraryPages } from './library-pages.ts';
import { methodPages } from './method-pages.ts';
import { newQuestionnairePages } from './new-questionnaire-pages.ts';
import { publishPages } from './publish-pages.ts';
import { questionPages } from './question-pages.ts';
import { scalePages } from './scale-pages.ts';
import { sectionPages } from './section-pages.ts';

const groups = [
  newQuestionnairePages,
  libraryPages,
  copyPages,
  draftPages,
  sectionPages,
  questionPages,
  scalePages,
  methodPages,
  publishPages,
];

export function questionnairePages(site: Site) {
  const pages = newPages();
  for (const pagesOf of groups) pages.route('/', pagesOf(site));
  return pages;
}
