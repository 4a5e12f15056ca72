// What stands where figures would rate one official? Why they are not here, and the way back up.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { onePersonWords } from '../../words/staff/one-person-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { figuresAddress } from '../one-person/figures-shown.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Place, Subject } from './results-shown.ts';
import { wayUp } from './way-up.ts';

type Kept = Subject & {
  way: Place[];
  /** Those of one person, for the head of the unit. */
  points: { code: string; label: string }[];
};

export function keptPage(lang: StaffLanguage, shown: Kept) {
  const words = resultWords[lang];
  const content = (
    <>
      <Crumbs way={wayUp(lang, shown)} />
      <h1>{shown.name}</h1>
      <p class="lead">{[shown.campaign.title, shown.serviceName].filter(Boolean).join(' · ')}</p>
      <Notice>
        <p>{words.oneOfficial}</p>
      </Notice>
      {shown.points.length > 0 && (
        <section>
          <h2>{onePersonWords[lang].figures}</h2>
          <ul class="list">
            {shown.points.map(({ code, label }) => (
              <li>
                <a href={figuresAddress(shown.campaign.id, code)}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
  return { title: `${words.title}: ${shown.name}`, here: 'results' as const, children: content };
}
