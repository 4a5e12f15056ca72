// What does somebody see who types a ballot a second time? The same boxes, empty: nothing of the first typing.
import type { Questionnaire } from '../../../functions/domain/questionnaire.ts';
import { ballotWords } from '../../words/staff/ballot-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { BallotForm, BatchCrumbs, type BatchPlace } from './entry-page.tsx';

type Second = { at: BatchPlace; questionnaire: Questionnaire; form: Filled };

export function secondPage(lang: StaffLanguage, { at, questionnaire, form }: Second) {
  const words = ballotWords[lang];
  // A comment is not compared: it is asked for once.
  const asked = { campaign: { ...at.campaign, comments: false } };
  const content = (
    <>
      <BatchCrumbs at={at} lang={lang} within />
      <h1>{words.check.secondTitle}</h1>
      <Notice>{words.check.secondLead}</Notice>
      <Faults form={form} />
      <BallotForm
        lang={lang}
        at={asked}
        questionnaire={questionnaire}
        form={form}
        services={[]}
        fixing={undefined}
        button={words.check.secondSave}
      />
      <p class="soft">{words.entry.keys}</p>
    </>
  );
  return { title: words.check.secondTitle, here: 'paper' as const, children: content };
}
