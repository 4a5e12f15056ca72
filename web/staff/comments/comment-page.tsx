// What does somebody see of one comment? What was written, by when it is answered, the reply, what its author says of it, and what was done.

import { writeDay } from '../../words/language.ts';
import { commentWords, excerptOf } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Option } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { type Version, Versions } from '../parts/versions.tsx';
import { AboutForm, CommentForm } from './comment-forms.tsx';
import type { OneComment } from './one-comment.ts';

type Shown = {
  comment: OneComment;
  form: Filled;
  /** The form of what it is about. */
  about: Filled;
  people: Option[];
  templates: Option[];
  mayHandle: boolean;
  versions: Version[];
  done: string | undefined;
};

export function commentPage(lang: StaffLanguage, shown: Shown) {
  const words = commentWords[lang];
  const { comment, form, about, versions, done = '', mayHandle } = shown;
  const said = words.done[done];
  const title = excerptOf(comment.text);
  const content = (
    <>
      <Crumbs way={[{ href: '/staff/comments', text: words.title }]} />
      <h1>{words.titleOf(comment.agency)}</h1>
      {said !== undefined && <Notice kind="good">{said}</Notice>}
      {versions.length > 0 && <Versions versions={versions} keep={`/staff/comments/${comment.id}`} />}
      <Faults form={about.faults.length > 0 ? about : form} />
      <section class="card">
        <blockquote class="written">{comment.text}</blockquote>
        <Facts lang={lang} comment={comment} />
      </section>
      <Reply lang={lang} comment={comment} />
      {mayHandle ? <CommentForm lang={lang} {...shown} /> : <Notice>{words.readOnly}</Notice>}
      {mayHandle && comment.isAbove && <AboutForm {...{ lang, comment, about }} />}
      <History lang={lang} comment={comment} />
    </>
  );
  return { title, here: 'comments' as const, children: content };
}

function Facts({ lang, comment }: { lang: StaffLanguage; comment: OneComment }) {
  const words = commentWords[lang];
  const { daysLeft, kind, recognisedKind, releasedToUnit } = comment;
  const facts: [label: string, text: string, more?: string | undefined][] = [
    [words.columns.state, words.states[comment.state]],
    [words.dueOn, writeDay(comment.dueOn), daysLeft === undefined ? undefined : words.due(daysLeft)],
    [words.columns.owner, comment.owner ?? words.nobodyYet],
    [words.received, writeDay(comment.receivedOn)],
    [words.campaign, comment.campaign],
    [
      words.about,
      words.kinds[kind],
      recognisedKind === undefined || recognisedKind === kind
        ? undefined
        : words.recognised(words.kinds[recognisedKind]),
    ],
    [words.keptUntil, writeDay(comment.keptUntil)],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(([label, text, more]) => (
          <>
            <dt>{label}</dt>
            <dd>
              {text} {more !== undefined && <span class={isLate(comment, more, lang) ? 'late' : 'soft'}>{more}</span>}
            </dd>
          </>
        ))}
      </dl>
      {kind !== 'none' && comment.isAbove && <p class="soft">{releasedToUnit ? words.letGo : words.keptFromUnit}</p>}
    </>
  );
}

const isLate = ({ daysLeft = 0 }: OneComment, text: string, lang: StaffLanguage): boolean =>
  daysLeft < 0 && text === commentWords[lang].due(daysLeft);

function Reply({ lang, comment: { reply, replied, state, solved } }: { lang: StaffLanguage; comment: OneComment }) {
  const words = commentWords[lang];
  if (reply === undefined) return null;
  const isSent = state === 'answered' || state === 'closed';
  return (
    <section class="card">
      <h2>{isSent ? words.sent : words.draft}</h2>
      <blockquote class="written">{reply}</blockquote>
      {replied !== undefined && <p class="soft">{words.replied(replied.who, replied.at)}</p>}
      {isSent && (
        <p>
          {words.authorTitle}: <strong>{solved === undefined ? words.authorSilent : words.author[solved]}</strong>
        </p>
      )}
    </section>
  );
}

function History({ lang, comment: { history } }: { lang: StaffLanguage; comment: OneComment }) {
  const words = commentWords[lang];
  const said = ({ did, to }: OneComment['history'][number]): string =>
    did
      .map((one) => (one === 'assigned' && to !== undefined ? `${words.did[one]} ${words.to(to)}` : words.did[one]))
      .join(', ');
  return (
    <section>
      <h2>{words.history}</h2>
      {history.length === 0 ? (
        <p class="soft">{words.noHistory}</p>
      ) : (
        <ol class="rows">
          {history.map((step) => (
            <li>
              <strong>{step.who}</strong> {said(step)} <span class="hint">{step.at}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
