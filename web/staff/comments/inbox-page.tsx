// What does somebody see of all comments? How many wait, where each stands, which are late, and a way to give many to one person.

import { commentWords, type Tab } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { Faults } from '../parts/faults.tsx';
import { type Option, SelectField, TextField } from '../parts/fields.tsx';
import { type Filled, filledFrom } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { Pager } from '../parts/pager.tsx';
import { type CommentRow, InboxTable } from './inbox-table.tsx';

export type Inbox = {
  rows: CommentRow[];
  counts: Record<Tab, number>;
  waiting: number;
  tab: Tab | undefined;
  /** The search as it was asked. */
  asked: Record<'q' | 'campaign' | 'owner' | 'kind', string>;
  choice: AgencyChoice;
  campaigns: Option[];
  people: Option[];
  /** By whom can be searched. */
  owners: Option[];
  /** What is ticked and to whom; what is wrong with it. */
  form: Filled;
  mayAssign: boolean;
  assigned: number | undefined;
  /** What was asked for but the tab, and with it, as a query. */
  query: string;
  queryOfTab: string;
  /** Whether the address names the tab: then a search stays in it. */
  isTabAsked: boolean;
  cursor: string | undefined;
  nextCursor: string | undefined;
};

export function inboxPage(lang: StaffLanguage, inbox: Inbox) {
  const words = commentWords[lang];
  const { rows, form, assigned } = inbox;
  const hasNone = inbox.query === '' && Object.values(inbox.counts).every((many) => many === 0);
  const content = (
    <>
      <h1>{words.title}</h1>
      <Faults form={form} />
      {assigned !== undefined && <Notice kind="good">{words.assigned(writeCount(lang, assigned))}</Notice>}
      <Finding lang={lang} inbox={inbox} />
      <p class="actions">
        <a href="/staff/comments/rates">{words.rates}</a>
        <a href="/staff/comments/templates">{words.templates}</a>
      </p>
      <Tabs lang={lang} inbox={inbox} />
      <Search lang={lang} inbox={inbox} />
      {rows.length === 0 ? (
        <div class="empty">
          <p>{hasNone ? words.none : words.noneFound}</p>
        </div>
      ) : (
        <InboxTable lang={lang} {...inbox} />
      )}
      <Pager address={addressOf(inbox.queryOfTab)} cursor={inbox.cursor} nextCursor={inbox.nextCursor} />
    </>
  );
  return { title: words.title, here: 'comments' as const, children: content };
}

const addressOf = (query: string): string => (query === '' ? '/staff/comments' : `/staff/comments?${query}`);

function Finding({ lang, inbox: { counts, waiting } }: { lang: StaffLanguage; inbox: Inbox }) {
  const words = commentWords[lang];
  const open = counts.waiting;
  const write = (many: number) => writeCount(lang, many);
  return (
    <>
      <p>
        <strong>
          {open === 0 ? words.noneOpen : words.finding(write(open), write(counts.overdue), counts.overdue > 0)}
        </strong>{' '}
        {waiting > 0 && words.waiting(write(waiting))}
      </p>
      <p class="soft">{words.rule}</p>
    </>
  );
}

const tabs: readonly Tab[] = ['waiting', 'new', 'assigned', 'answered', 'closed', 'overdue'];

function Tabs({ lang, inbox: { counts, tab, query } }: { lang: StaffLanguage; inbox: Inbox }) {
  const words = commentWords[lang];
  const addressIn = (one: Tab | undefined) => {
    const all = new URLSearchParams(query);
    all.set('tab', one ?? 'all');
    return addressOf(all.toString());
  };
  const every = counts.waiting + counts.answered + counts.closed;
  const link = (one: Tab | undefined, text: string, many: number) => (
    <a href={addressIn(one)} aria-current={one === tab ? 'page' : undefined}>
      {text} <span class="many">{writeCount(lang, many)}</span>
    </a>
  );
  return (
    <nav class="tabs" aria-label={words.tabsLabel}>
      {tabs.map((one) => link(one, words.tabs[one], counts[one]))}
      {link(undefined, words.all, every)}
    </nav>
  );
}

function Search({
  lang,
  inbox: { asked, choice, campaigns, owners: others, tab, isTabAsked },
}: {
  lang: StaffLanguage;
  inbox: Inbox;
}) {
  const words = commentWords[lang];
  const form = filledFrom(asked);
  const { anybody, me, nobody } = words.owners;
  const owners = [
    { value: '', text: anybody },
    { value: 'me', text: me },
    { value: 'nobody', text: nobody },
    ...others,
  ];
  const kinds = [{ value: '', text: words.anyKind }, ...Object.entries(words.kinds).map(asOption)];
  return (
    <form method="get" action="/staff/comments">
      {isTabAsked && tab !== undefined && <input type="hidden" name="tab" value={tab} />}
      <TextField form={form} name="q" label={words.find} hint={words.findHint} type="search" maxlength={100} />
      <div class="search">
        <SelectField
          form={form}
          name="campaign"
          label={words.campaign}
          options={[{ value: '', text: words.everyCampaign }, ...campaigns]}
        />
        <AgencyField choice={choice} />
        <SelectField form={form} name="owner" label={words.owner} options={owners} />
        <SelectField form={form} name="kind" label={words.kind} options={kinds} />
        <button type="submit" class="second">
          {words.search}
        </button>
      </div>
    </form>
  );
}

const asOption = ([value, text]: [string, string]): Option => ({ value, text });
