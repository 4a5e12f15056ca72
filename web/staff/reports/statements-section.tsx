// What do units say of a report's figures, and which of them have said nothing?
import { dayOf } from '../../../functions/domain/period.ts';
import { writeDay } from '../../words/language.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import type { Spoken, Statements } from './reports-shown.ts';

type Props = { lang: StaffLanguage; statements: Statements; isPublished: boolean };

/** Once it is published, silence has nothing more to tell. */
export function StatementsSection({ lang, statements: { until, open, items }, isPublished }: Props) {
  const words = reportPageWords[lang];
  const spoken = items.filter(({ text }) => text !== null);
  const silent = items.filter(({ text }) => text === null);
  return (
    <section>
      <h2>{words.statements}</h2>
      <p>{spoken.length === 0 ? words.statementsNone : words.statementsSaid(spoken.length, items.length)}</p>
      {!isPublished && !open && until !== null && <p class="soft">{words.unitsOver(writeDay(until))}</p>}
      {spoken.map((one) => (
        <Statement lang={lang} one={one} />
      ))}
      {!isPublished && silent.length > 0 && (
        <details>
          <summary>{words.silent(silent.length)}</summary>
          <ul>
            {silent.map(({ agencyName }) => (
              <li>{agencyName}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Statement({ lang, one: { agencyName, text, writtenAt } }: { lang: StaffLanguage; one: Spoken }) {
  const day = writtenAt === null ? '' : writeDay(dayOf(writtenAt));
  return (
    <article class="card">
      <h3>{reportPageWords[lang].statementOf(agencyName, day)}</h3>
      <p class="lines" lang="vi">
        {text}
      </p>
    </article>
  );
}

/** For a page that is asked before a report is published. */
export const statementsSection = (lang: StaffLanguage, statements: Statements) => (
  <StatementsSection lang={lang} statements={statements} isPublished={false} />
);
