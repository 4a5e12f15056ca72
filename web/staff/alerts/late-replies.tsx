// How are several late replies of one unit shown? On one card with their number, each leading to its comment and to its alert.
import { writeDay } from '../../words/language.ts';
import { alertWords } from '../../words/staff/alert-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { AlertTags, placeOf, type ShownAlert } from './alert-card.tsx';

export function LateReplies({ lang, its }: { lang: StaffLanguage; its: ShownAlert[] }) {
  const words = alertWords[lang];
  const many = writeCount(lang, its.length);
  return its.slice(0, 1).map((first) => (
    <article class="card">
      <h2>{placeOf(first)}</h2>
      <AlertTags lang={lang} one={first} />
      <p>
        <strong>{words.overdueMany(many)}</strong>
      </p>
      <details>
        <summary>{words.ofOverdue(many)}</summary>
        <ul>
          {its.map((one) => (
            <li>
              <Reply lang={lang} one={one} />
            </li>
          ))}
        </ul>
      </details>
      <p>
        {words.next} {first.sentences.next}
      </p>
    </article>
  ));
}

function Reply({ lang, one: { id, commentId, found, sentences } }: { lang: StaffLanguage; one: ShownAlert }) {
  const words = alertWords[lang];
  const said =
    found.cause === 'overdue-comment'
      ? words.overdueOne(writeDay(found.receivedOn), writeDay(found.dueOn))
      : sentences.what;
  return (
    <>
      <a href={`/staff/comments/${commentId ?? ''}`}>{said}</a> · <a href={`/staff/alerts/${id}`}>{words.handle}</a>
    </>
  );
}
