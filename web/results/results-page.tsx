// What did people say of an agency? The finding in a sentence, what it rests on, its factors, its units, its own statement, its data.

import { dayOf } from '../../functions/domain/period.ts';
import { entersScores, questionsOf, inLanguage as textIn } from '../../functions/domain/questionnaire.ts';
import { lowerIsBetter } from '../../functions/domain/score.ts';
import type { Statement } from '../../functions/domain/statement.ts';
import { documentPage, type Page } from '../survey/document.tsx';
import { writeDay } from '../words/language.ts';
import { resultsWords } from '../words/results-words.ts';
import { About } from './about-figures.tsx';
import { countText } from './count-text.ts';
import { FigureFacts } from './figure-facts.tsx';
import { findingOf } from './finding.ts';
import { PartsTable } from './parts-table.tsx';
import { Heading } from './results-heading.tsx';
import type { Figure, ResultsShown } from './results-shown.ts';
import { resultsStyle } from './results-style.ts';
import { RowsTable } from './rows-table.tsx';

export function resultsPage(shown: ResultsShown): Page {
  const { lang, campaign, agency, total, units, services, statements, publicUrl, path } = shown;
  const words = resultsWords[lang];
  return documentPage({
    lang,
    title: `${agency.name} – ${words.title}: ${campaign.title}`,
    demo: campaign.demo,
    canonical: `${publicUrl}${path}`,
    moreStyle: resultsStyle,
    children: (
      <>
        <Heading frame={shown} above={shown.above} title={agency.name} />
        <p class="lead">{findingOf(shown)}</p>
        {!total.suppressed && <FigureFacts shown={shown} figure={total} />}
        <StatementCard shown={shown} statement={statements.get(agency.id)} />
        {!total.suppressed && <Parts shown={shown} figure={total} />}
        {units.length > 0 && (
          <section class="c">
            <h2>{words.units}</h2>
            <RowsTable of="unit" frame={shown} rows={units} stated={(key) => statements.has(key)} />
            <p class="s">{words.unitsNote}</p>
            <WithheldNote shown={shown} />
          </section>
        )}
        {services.length > 1 && (
          <section class="c">
            <h2>{words.services}</h2>
            <RowsTable of="service" frame={shown} rows={services} />
          </section>
        )}
        <About frame={shown} of={agency.name} figure={total.suppressed ? undefined : total} hotline={shown.hotline} />
      </>
    ),
  });
}

const StatementCard = ({ shown: { lang }, statement }: { shown: ResultsShown; statement: Statement | undefined }) => {
  if (statement === undefined) return null;
  const words = resultsWords[lang];
  return (
    <section class="c">
      <h2>{words.statement}</h2>
      <blockquote lang="vi">{statement.text}</blockquote>
      <p class="s">{words.statementOn(writeDay(dayOf(statement.writtenAt)))}</p>
    </section>
  );
};

const WithheldNote = ({ shown: { lang, units, campaign } }: { shown: ResultsShown }) =>
  units.some(({ suppressed }) => suppressed) ? (
    <p class="s">{resultsWords[lang].withheldNote(countText(lang, campaign.minimumToShow))}</p>
  ) : null;

const fewest = 3;

const Parts = ({ shown, figure }: { shown: ResultsShown; figure: Figure }) => {
  const { lang, method, questionnaire } = shown;
  const words = resultsWords[lang];
  const titles = new Map(questionnaire.sections.map(({ id, title }) => [id, textIn(title, lang)]));
  const scored = questionsOf(questionnaire).filter((question) => entersScores(method, question));
  const texts = new Map(scored.map(({ id, text }) => [id, textIn(text, lang)]));
  const factors = figure.sections.map((part) => ({ ...part, label: titles.get(part.id) ?? part.id }));
  const criteria = figure.questions
    .filter(({ id }) => texts.has(id))
    .map((part) => ({ ...part, label: `${part.id}. ${texts.get(part.id) ?? ''}` }));
  const turn = lowerIsBetter(questionnaire, method) ? -1 : 1;
  const weakest = criteria
    .filter(({ index }) => index !== null)
    .toSorted((a, b) => turn * ((a.index ?? 0) - (b.index ?? 0)))
    .slice(0, fewest);
  return (
    <section class="c">
      <h2>{words.factors}</h2>
      <PartsTable lang={lang} method={method} of="factor" parts={factors} />
      {criteria.length > 2 * fewest && (
        <>
          <h2 class="k">{words.weakest}</h2>
          <PartsTable lang={lang} method={method} of="criterion" parts={weakest} />
        </>
      )}
      <details>
        <summary>{words.criteria(criteria.length)}</summary>
        <PartsTable lang={lang} method={method} of="criterion" parts={criteria} />
      </details>
    </section>
  );
};
