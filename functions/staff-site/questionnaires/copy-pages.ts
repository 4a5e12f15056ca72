// How does a published questionnaire become a draft? As a new one under an id of its own, or as its own next version.

import { type FormFault, filledFrom } from '../../../web/staff/parts/filled.ts';
import { copyQuestionnairePage } from '../../../web/staff/questionnaires/copy-questionnaire-page.tsx';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { inLanguage, type Questionnaire } from '../../domain/questionnaire.ts';
import { draftView } from '../../operations/drafts.ts';
import { demand } from '../../operations/rights.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedVersion, draftHeadings, isTaken, publishedHeadings } from './asked-questionnaire.ts';

export function copyPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/questionnaires/:id/copy', async (c) => {
    demand(c.get('actor'), 'catalogue.write');
    const of = await askedVersion(c, c.req.query('version'));
    const id = c.req.query('as') === 'next' ? of.id : await freeId(c, of.id);
    return show(c, copyQuestionnairePage(c.get('lang'), filledFrom({ id, version: String(of.version) }), named(c, of)));
  });
  pages.post('/staff/questionnaires/:id/copy', async (c) => {
    const [lang, typed] = [c.get('lang'), await readForm(c)];
    const of = await askedVersion(c, typed.given('version'));
    const id = typed.value('id');
    const again = (faults: FormFault[], status: 409 | 422 = 422) =>
      show(c, copyQuestionnairePage(lang, typed.with(faults), named(c, of)), status);
    // The next version of a questionnaire has its own id; a draft that is being written is never replaced.
    if (id !== of.id || (await draftHeadings(c)).some((one) => one.id === id))
      if (await isTaken(c, id)) return again([{ path: 'id', message: questionnaireWords[lang].idTaken }], 409);
    const { version: _, ...definition } = of;
    const json = { ...definition, id, draft: true };
    const made = await attempt(lang, () => c.get('desk').ask('POST /questionnaires', { json }, draftView));
    if ('faults' in made) return again(made.faults);
    return c.redirect(`/staff/questionnaires/${id}/draft?done=copied`, 303);
  });
  return pages;
}

const named = (c: StaffContext, { id, title }: Questionnaire) => ({ id, title: inLanguage(title, c.get('lang')) });

/** `mot-cua-5-2`, or the next number that is free. */
async function freeId(c: StaffContext, id: string): Promise<string> {
  const taken = new Set([...(await publishedHeadings(c)), ...(await draftHeadings(c))].map((one) => one.id));
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
