// What happens to my answers? The short of it in view, the rest one tap away, and each sentence true of this very campaign.
import { commentRetentionOf } from '../../functions/domain/campaign.ts';
import { takesComments } from '../../functions/domain/respondent-questions.ts';
import type { Survey } from '../../functions/domain/survey.ts';
import { spokenAsIs, storedNames, trustWordsIn } from '../words/trust-words.ts';
import { Sentence } from './sentence.tsx';
import { useBorrowed, useWords } from './voice.ts';

export const PrivacyNotice = ({ lang, survey }: { lang: string; survey: Survey }) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  const trust = trustWordsIn(lang, survey.questionnaire.audience);
  const { campaign, complaintsDesk } = survey;
  return (
    <div class="c">
      <p lang={borrowed('privacy.notice')}>
        <Sentence text={words['privacy.notice']} />
      </p>
      <details>
        <summary lang={borrowed('privacy.more')}>{words['privacy.more']}</summary>
        <div lang={spokenAsIs(lang)}>
          <p>{trust.stored}</p>
          <ul>
            {storedOf(survey).map((name) => (
              <li>{trust[name]}</li>
            ))}
          </ul>
          <p>{trust['kept.response'](campaign.retentionDays)}</p>
          {takesComments(campaign) && <p>{trust['kept.comment'](commentRetentionOf(campaign))}</p>}
          <p>{trust['not-stored']}</p>
          <p>{trust.formal(complaintsDesk)}</p>
        </div>
      </details>
    </div>
  );
};

type StoredName = (typeof storedNames)[number];

/** What a response of this survey may hold: a service only where one is fixed or offered. */
function storedOf({ campaign, point, services }: Survey): StoredName[] {
  const without: StoredName[] = [
    ...(point.serviceId === undefined ? (['stored.service.fixed'] as const) : []),
    ...(takesComments(campaign) ? [] : (['stored.comment'] as const)),
    ...(campaign.tickets ? [] : (['stored.ticket'] as const)),
    ...(services.length === 0 ? (['stored.service.chosen'] as const) : []),
  ];
  return storedNames.filter((name) => !without.includes(name));
}
