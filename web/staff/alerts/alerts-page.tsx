// What should somebody look at now? How many wait and why, then each alert with what it rests on.
import { type AlertCause, alertCause } from '../../../functions/domain/alert.ts';
import { groupBy } from '../../../functions/domain/group-by.ts';
import { alertFilters, alertWords } from '../../words/staff/alert-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { receiverWords } from '../../words/staff/receiver-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { SelectField } from '../parts/fields.tsx';
import { filledFrom } from '../parts/filled.ts';
import { Pager } from '../parts/pager.tsx';
import { AlertBody, AlertTags, placeOf, type ShownAlert } from './alert-card.tsx';
import { LateReplies } from './late-replies.tsx';

type Listed = {
  alerts: ShownAlert[];
  nextCursor: string | undefined;
  /** How many wait, by cause, and whether there are more than were counted. */
  waiting: Map<AlertCause, number>;
  more: boolean;
  /** The address's own query. */
  asked: Record<string, string>;
};

export function alertsPage(lang: StaffLanguage, { alerts, nextCursor, waiting, more, asked }: Listed) {
  const words = alertWords[lang];
  const { state = 'waiting', cause = '', cursor } = asked;
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <DoneNotice asked={asked} words={words.done} />
      <p>
        <strong>{findingOf(lang, waiting, more)}</strong>
      </p>
      <Causes lang={lang} waiting={waiting} />
      <p>
        <a href="/staff/alerts/receivers">{receiverWords[lang].title}</a>
      </p>
      <Filters lang={lang} state={state} cause={cause} />
      {alerts.length === 0 ? (
        <div class="empty">
          <p>{words.none}</p>
        </div>
      ) : (
        <section aria-label={words.caption(writeCount(lang, alerts.length))}>
          {cardsOf(byWeight(alerts)).map((its) =>
            its.length > 1 ? (
              <LateReplies lang={lang} its={its} />
            ) : (
              its.map((one) => <AlertInList lang={lang} one={one} />)
            ),
          )}
        </section>
      )}
      <Pager
        address={`/staff/alerts?${new URLSearchParams({ state, cause })}`}
        cursor={cursor}
        nextCursor={nextCursor}
      />
      <How lang={lang} />
    </>
  );
  return { title: words.title, here: 'alerts' as const, children: content };
}

/** The way to those of one cause, where several wait together. */
function Causes({ lang, waiting }: { lang: StaffLanguage; waiting: Map<AlertCause, number> }) {
  if (waiting.size < 2) return null;
  const words = alertWords[lang];
  const known = alertCause.options.filter((cause) => waiting.has(cause));
  return (
    <ul class="tabs cells">
      {known.map((cause) => (
        <li>
          <a href={`/staff/alerts?state=waiting&cause=${cause}`}>
            {words.causes[cause]} ({writeCount(lang, waiting.get(cause) ?? 0)})
          </a>
        </li>
      ))}
    </ul>
  );
}

function findingOf(lang: StaffLanguage, waiting: Map<AlertCause, number>, more: boolean): string {
  const words = alertWords[lang];
  const all = [...waiting.values()].reduce((a, b) => a + b, 0);
  const causes = alertCause.options.flatMap((cause) => {
    const many = waiting.get(cause);
    return many === undefined ? [] : [words.counted(writeCount(lang, many), words.causes[cause])];
  });
  return words.finding(`${writeCount(lang, all)}${more ? '+' : ''}`, causes);
}

/** On each page what the figures show comes before points, and those before late replies, which have an inbox of their own. */
const byWeight = (alerts: ShownAlert[]): ShownAlert[] =>
  alerts.toSorted((a, b) => alertCause.options.indexOf(a.found.cause) - alertCause.options.indexOf(b.found.cause));

/** Late replies of one unit in one campaign share a card, where the first of them stands. */
const cardsOf = (alerts: ShownAlert[]): ShownAlert[][] => [
  ...groupBy(alerts, ({ id, found, state, campaignId, agencyId }) =>
    found.cause === 'overdue-comment' ? [campaignId, agencyId, state].join(' ') : id,
  ).values(),
];

function AlertInList({ lang, one }: { lang: StaffLanguage; one: ShownAlert }) {
  const words = alertWords[lang];
  return (
    <article class="card">
      <h2>{placeOf(one)}</h2>
      <AlertTags lang={lang} one={one} />
      <AlertBody lang={lang} one={one} />
      <p class="actions">
        <a class="button second" href={`/staff/alerts/${one.id}`} aria-label={`${words.handle}: ${placeOf(one)}`}>
          {words.handle}
        </a>
      </p>
    </article>
  );
}

function Filters({ lang, state, cause }: { lang: StaffLanguage; state: string; cause: string }) {
  const words = alertWords[lang];
  const form = filledFrom({ state, cause });
  const states = alertFilters.map((value) => ({ value, text: words.filters[value] }));
  const causes = alertCause.options.map((value) => ({ value, text: words.causes[value] }));
  return (
    <form class="search" method="get" action="/staff/alerts" data-again>
      <SelectField form={form} name="state" label={words.filterName} options={states} />
      <SelectField
        form={form}
        name="cause"
        label={words.causeName}
        options={[{ value: '', text: words.anyCause }, ...causes]}
      />
      <button type="submit">{words.find}</button>
    </form>
  );
}

function How({ lang }: { lang: StaffLanguage }) {
  const words = alertWords[lang];
  return (
    <details>
      <summary>{words.how}</summary>
      <ul>
        {words.howItems.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </details>
  );
}
