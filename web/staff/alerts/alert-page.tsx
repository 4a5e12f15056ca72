// What does somebody do with an alert? Read what it rests on, mark it as seen, settle it with a note, or open it again.
import { isSettledByReply } from '../../../functions/domain/alert.ts';
import { writeDay } from '../../words/language.ts';
import { alertWords } from '../../words/staff/alert-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { DoneNotice } from '../imports/done-notice.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import { LongField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { AlertBody, AlertTags, placeOf, type ShownAlert } from './alert-card.tsx';

type Given = { one: ShownAlert; form: Filled; asked: Record<string, string>; isStale?: boolean };

export function alertPage(lang: StaffLanguage, { one, form, asked, isStale = false }: Given) {
  const words = alertWords[lang];
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/alerts', text: words.title }]} />
      <h1>{placeOf(one)}</h1>
      <DoneNotice asked={asked} words={words.done} />
      <Faults form={form} />
      {isStale && <Notice kind="warn">{words.changedMeanwhile}</Notice>}
      <section class="card">
        <AlertTags lang={lang} one={one} />
        <AlertBody lang={lang} one={one} />
        {isSettledByReply(one) && one.settledOn !== undefined && <p>{words.settledByReply(writeDay(one.settledOn))}</p>}
        {one.note !== undefined && (
          <p>
            {one.settledOn === undefined ? '' : `${words.settledOn(writeDay(one.settledOn))}: `}
            {one.note}
          </p>
        )}
      </section>
      {!isSettledByReply(one) && <Handling lang={lang} one={one} form={form} />}
    </>
  );
  return { title: placeOf(one), here: 'alerts' as const, children: content };
}

function Handling({ lang, one, form }: Pick<Given, 'one' | 'form'> & { lang: StaffLanguage }) {
  const words = alertWords[lang];
  return (
    <form method="post" class="card" novalidate>
      <input type="hidden" name="revision" value={String(one.revision)} />
      {one.state !== 'settled' && (
        <LongField form={form} name="note" label={words.note} hint={words.noteHint} maxlength={1000} />
      )}
      <p class="actions">
        {one.state !== 'settled' && (
          <button type="submit" name="state" value="settled">
            {words.settle}
          </button>
        )}
        {one.state === 'open' && (
          <button type="submit" name="state" value="seen" class="second">
            {words.seen}
          </button>
        )}
        {one.state !== 'open' && (
          <button type="submit" name="state" value="open" class="second">
            {words.reopen}
          </button>
        )}
      </p>
    </form>
  );
}
