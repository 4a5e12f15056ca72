// What does a campaign lack? Each thing in a sentence, with the way to mend it beside.
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import type { Missing } from './campaign-shown.ts';

type FindingsProps = { lang: StaffLanguage; id: string; items: Missing['items']; none: string };

export function Findings({ lang, id, items, none }: FindingsProps) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul class="list">
      {items.map((one) => (
        <li>
          {one.text[lang]} <a href={mendAddress(id, one)}>{campaignWords[lang].mend}</a>
        </li>
      ))}
    </ul>
  );
}

/** Where the setting stands; points, agencies and questionnaires have pages of their own. */
function mendAddress(id: string, { code, path }: Missing['items'][number]): string {
  if (code === 'no-points' || code === 'agencies-without-points') return '/staff/points';
  if (path === 'agencies') return '/staff/agencies';
  const own = `/staff/campaigns/${id}`;
  return path === 'questionnaire' ? `${own}/questionnaire` : `${own}/${path === 'covers' ? 'who' : 'when'}`;
}
