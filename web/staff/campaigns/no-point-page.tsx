// What if a campaign has no point yet at which its survey could be tried? It says so, and where to make one.
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { wayTo } from './questionnaire-step.tsx';

export function noPointPage(lang: StaffLanguage, campaign: { id: string; title: string }) {
  const words = campaignWords[lang];
  const content = (
    <>
      <Crumbs way={wayTo(words.title, campaign)} />
      <h1>{words.tryIt}</h1>
      <div class="empty">
        <p>{words.noPointToTry}</p>
        <p>
          <a class="button" href="/staff/points">
            {words.posters}
          </a>
        </p>
      </div>
    </>
  );
  return { title: words.tryIt, here: 'campaigns' as const, children: content };
}
