// How are the operations' refusals said in Vietnamese? Programs read them in English; a clerk must be able to act on them too.
import type { StaffLanguage } from './frame-words.ts';
import { agencyRefusals } from './refusals/agency-refusals.ts';
import { alertRefusals } from './refusals/alert-refusals.ts';
import { ballotRefusals } from './refusals/ballot-refusals.ts';
import { campaignRefusals } from './refusals/campaign-refusals.ts';
import { commentRefusals } from './refusals/comment-refusals.ts';
import { fieldRefusals } from './refusals/field-refusals.ts';
import { peopleRefusals } from './refusals/people-refusals.ts';
import { planRefusals } from './refusals/plan-refusals.ts';
import { pointRefusals } from './refusals/point-refusals.ts';
import { questionnaireRefusals } from './refusals/questionnaire-refusals.ts';
import { reportRefusals } from './refusals/report-refusals.ts';
import { reviewRefusals } from './refusals/review-refusals.ts';

/** Patterns of English sentences with their Vietnamese; `$1` … are taken over. The first that fits is said. */
const vietnamese: [RegExp, string][] = [
  ...agencyRefusals,
  ...campaignRefusals,
  ...questionnaireRefusals,
  ...alertRefusals,
  ...peopleRefusals,
  ...ballotRefusals,
  ...pointRefusals,
  ...reviewRefusals,
  ...commentRefusals,
  ...planRefusals,
  ...reportRefusals,
  ...fieldRefusals,
];

/** The sentence in the reader's language; one that nobody has translated is shown as it is, for it names the fault best. */
export function problemIn(lang: StaffLanguage, english: string): string {
  if (lang === 'en') return english;
  const found = vietnamese.find(([pattern]) => pattern.test(english));
  if (found === undefined) return english;
  // The whole sentence, of which a pattern may know the beginning alone: a rest in English would stand behind the Vietnamese.
  const sentence = new RegExp(`(?:${found[0].source})[^]*`);
  // `2,000` of an English sentence is `2.000` here.
  return english.replace(sentence, found[1]).replaceAll(/(\d),(?=\d{3}\b)/g, '$1.');
}
