// How is one alert shown? Where and what first, then on what base it rests, its limits, and what to do.
import type { Alert } from '../../../functions/domain/alert.ts';
import { writeDay } from '../../words/language.ts';
import type { Sentences } from '../../words/staff/alert-sentences.ts';
import { type AlertWords, alertWords } from '../../words/staff/alert-words.ts';
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { useStaffLanguage } from '../parts/staff-language.ts';
import { planAddress } from '../plans/figure-address.ts';
import { resultsAddress } from '../results/results-address.ts';

export type ShownAlert = Alert & {
  campaign: string;
  agency: string;
  service?: string | undefined;
  point?: string | undefined;
  sentences: Sentences;
  /** Whether the reader writes improvement plans of its agency. */
  mayPlan?: boolean | undefined;
};

/** The unit with the service or point it is about. */
export const placeOf = ({ agency, service, point }: ShownAlert): string =>
  [agency, service ?? point].filter((name) => name !== undefined).join(' · ');

export function AlertTags({ lang, one }: { lang: StaffLanguage; one: ShownAlert }) {
  const words = alertWords[lang];
  return (
    <p>
      <span class="tag">{words.causes[one.found.cause]}</span>{' '}
      <span class={one.state === 'settled' ? 'tag on' : 'tag off'}>{words.states[one.state]}</span>{' '}
      <span class="soft">
        {one.campaign} · {words.raised(writeDay(one.raisedOn))}
      </span>
    </p>
  );
}

export function AlertBody({ lang, one }: { lang: StaffLanguage; one: ShownAlert }) {
  const words = alertWords[lang];
  const { what, parts, base, method, representativeness, next } = one.sentences;
  return (
    <>
      <p>
        <strong>{what}</strong>
      </p>
      {base !== null && <p>{base}</p>}
      {parts.length > 0 && (
        <details>
          <summary>
            {words.parts} ({parts.length})
          </summary>
          <ul>
            {parts.map((part) => (
              <li>{part}</li>
            ))}
          </ul>
        </details>
      )}
      {[method, representativeness].map((sentence) => sentence !== null && <p class="soft">{sentence}</p>)}
      <p>
        {words.next} {next} <Link words={words} one={one} />
      </p>
    </>
  );
}

/** Where one looks further. */
function Link({ words, one }: { words: AlertWords; one: ShownAlert }) {
  const { found, campaignId, agencyId, pointCode, commentId } = one;
  if (found.cause === 'overdue-comment') return <a href={`/staff/comments/${commentId ?? ''}`}>{words.inbox}</a>;
  if (pointCode !== undefined) return <a href={`/staff/points/${pointCode}`}>{words.point}</a>;
  const address = resultsAddress(campaignId, { agency: agencyId, ...daysOf(one) });
  return (
    <>
      <a href={address}>{words.results}</a>
      {one.found.cause === 'fall' && one.mayPlan && (
        <>
          {' · '}
          <a href={planAddress({ campaign: campaignId, agency: agencyId, criterion: fallenCriterion(one) })}>
            {figurePlanWords[useStaffLanguage()].link}
          </a>
        </>
      )}
    </>
  );
}

/** The service that fell, in the days in which it did. */
const daysOf = ({ found, serviceId }: ShownAlert) => ({
  service: serviceId,
  ...(found.cause === 'fall' ? { period: 'custom', from: found.now.from, to: found.now.to } : {}),
});

/** The criterion that fell most; undefined where only the whole or a factor did. */
const fallenCriterion = ({ found }: ShownAlert): string | undefined =>
  found.cause === 'fall'
    ? found.parts.flatMap(({ part }) => (part.kind === 'question' ? [part.id] : [])).at(0)
    : undefined;
