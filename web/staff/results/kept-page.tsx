// What stands where figures would rate one official? Why they are not here, and the way back up.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Place, Subject } from './results-shown.ts';
import { wayUp } from './way-up.ts';

export function keptPage(lang: StaffLanguage, shown: Subject & { way: Place[] }) {
  const words = resultWords[lang];
  const content = (
    <>
      <Crumbs way={wayUp(lang, shown)} />
      <h1>{shown.name}</h1>
      <p class="lead">{[shown.campaign.title, shown.serviceName].filter(Boolean).join(' · ')}</p>
      <Notice>
        <p>{words.oneOfficial}</p>
      </Notice>
    </>
  );
  return { title: `${words.title}: ${shown.name}`, here: 'results' as const, children: content };
}
