// Which pages lie above one of results? The list of campaigns, then the agencies above that the person may see.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import type { Crumb } from '../parts/crumbs.tsx';
import { resultsAddress } from './results-address.ts';
import type { Overview, Subject } from './results-shown.ts';

export function wayUp(lang: StaffLanguage, { campaign, asked, way }: Subject & Pick<Overview, 'way'>): Crumb[] {
  return [
    { href: '/staff/results', text: resultWords[lang].title },
    ...way.slice(0, -1).map(({ id, name }) => ({
      href: resultsAddress(campaign.id, { ...asked, agency: id }),
      text: name,
    })),
  ];
}
