// How is a questionnaire begun from a blank page? As a draft with its first question, the five levels and the share of satisfied answers.
import { type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import { newQuestionnairePage } from '../../../web/staff/questionnaires/new-questionnaire-page.tsx';
import { questionnaireWords } from '../../../web/words/staff/questionnaire-words.ts';
import { draftView } from '../../operations/drafts.ts';
import { satisfactionMethods } from '../../questionnaires/satisfaction-methods.ts';
import { satisfactionScale } from '../../questionnaires/satisfaction-scale.ts';
import { attempt } from '../attempt.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { isTaken } from './asked-questionnaire.ts';
import { wordsTyped } from './words-typed.ts';

const address = '/staff/questionnaires/new';
const scaleName = 'satisfaction-5';

export function newQuestionnairePages({ show }: Site) {
  const pages = newPages();
  pages.get(address, (c) => {
    c.get('desk').must('catalogue.write');
    return show(c, newQuestionnairePage(c.get('lang'), filled([])));
  });
  pages.post(address, async (c) => {
    const [lang, desk, typed] = [c.get('lang'), c.get('desk'), await readForm(c)];
    desk.must('catalogue.write');
    const again = (faults: FormFault[], status: 409 | 422) =>
      show(c, newQuestionnairePage(lang, typed.with(faults)), status);
    const id = typed.value('id');
    // `new` is this very page's address.
    if (id === 'new' || (await isTaken(c, id)))
      return again([{ path: 'id', message: questionnaireWords[lang].idTaken }], 409);
    const made = await attempt(lang, () => desk.ask('POST /questionnaires', { json: beginning(typed) }, draftView));
    if ('done' in made) return c.redirect(`/staff/questionnaires/${made.done.id}/draft?done=copied`, 303);
    return again(
      made.faults.map(({ path, message }) => ({ path: fieldOf(path), message })),
      422,
    );
  });
  return pages;
}

const beginning = (typed: Typed) => ({
  id: typed.value('id'),
  draft: true,
  title: wordsTyped(typed),
  source: typed.value('source'),
  scales: { [scaleName]: satisfactionScale },
  sections: [
    {
      id: 'A',
      title: { vi: typed.value('section') },
      questions: [{ id: 'A1', kind: 'rating', scale: scaleName, text: { vi: typed.value('question') } }],
    },
  ],
  methods: satisfactionMethods.slice(0, 1),
});

function fieldOf(path: string): string {
  if (path.startsWith('title')) return 'vi';
  if (path.includes('questions')) return 'question';
  return path.startsWith('sections') ? 'section' : path;
}
