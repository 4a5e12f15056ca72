// How are the questions printed? Tables of ratings, and questions with their boxes, under headings that say who answers.
import {
  inLanguage,
  type Question,
  type Questionnaire,
  questionsOf,
  type Scale,
  scaleOf,
} from '../../functions/domain/questionnaire.ts';
import { paperWordsIn } from '../words/paper-words.ts';
import { Asked, Boxes, Lines } from './answer-boxes.tsx';
import { type Body, blocksOf, type Lead } from './blocks.ts';

type Asking = { questionnaire: Questionnaire; lang: string };

export const BallotQuestions = (asking: Asking) => (
  <>
    {blocksOf(asking.questionnaire).map((block) =>
      block.kind === 'table' ? (
        <RatingTable {...asking} scale={block.scale} bodies={block.bodies} />
      ) : (
        <Alone {...asking} body={block.body} />
      ),
    )}
  </>
);

const RatingTable = ({ scale, bodies, ...asking }: Asking & { scale: Scale; bodies: Body[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{paperWordsIn(asking.lang)['ballot.item']}</th>
        {scale.options.map(({ label }) => (
          <th scope="col">{inLanguage(label, asking.lang)}</th>
        ))}
      </tr>
    </thead>
    {bodies.map(({ lead, questions }) => (
      <tbody>
        <LeadRow {...asking} lead={lead} columns={scale.options.length + 1} />
        {questions.map((question) => (
          <RatingRow scale={scale} question={question} lang={asking.lang} />
        ))}
      </tbody>
    ))}
  </table>
);

const LeadRow = ({ lead, columns, ...asking }: Asking & { lead: Lead; columns: number }) => {
  const onlyIf = onlyIfOf(asking, lead);
  if (lead.section === undefined && onlyIf === undefined) return null;
  return (
    <tr class="g">
      <th scope="rowgroup" colspan={columns}>
        {lead.section !== undefined && <b>{titleOf(lead.section, asking.lang)}</b>}{' '}
        {onlyIf !== undefined && <em>{onlyIf}</em>}
      </th>
    </tr>
  );
};

const RatingRow = ({ scale, question, lang }: { scale: Scale; question: Question; lang: string }) => (
  <tr>
    <th scope="row">
      <Asked question={question} lang={lang} />
    </th>
    {scale.options.map(({ value }) => (
      <td>
        <i>{value}</i>
      </td>
    ))}
  </tr>
);

const Alone = ({ body: { lead, questions }, ...asking }: Asking & { body: Body }) => {
  const onlyIf = onlyIfOf(asking, lead);
  return (
    <>
      {lead.section !== undefined && <h2>{titleOf(lead.section, asking.lang)}</h2>}
      {onlyIf !== undefined && <p class="n">{onlyIf}</p>}
      {questions.map((question) => (
        <div class="q">
          <p>
            <Asked question={question} lang={asking.lang} />
          </p>
          {question.kind === 'text' && <Lines many={2} />}
          <Boxes
            options={scaleOf(asking.questionnaire, question).options.map(({ value, label }) => ({
              value: String(value),
              label: inLanguage(label, asking.lang),
            }))}
          />
        </div>
      ))}
    </>
  );
};

const titleOf = ({ id, title }: NonNullable<Lead['section']>, lang: string): string =>
  `${id}. ${inLanguage(title, lang)}`;

/** The sentence that says who answers, by the code of the question it depends on. */
function onlyIfOf({ questionnaire, lang }: Asking, { condition }: Lead): string | undefined {
  const asking = questionsOf(questionnaire).find(({ id }) => id === condition?.question);
  if (condition === undefined || asking === undefined) return undefined;
  const options = scaleOf(questionnaire, asking).options.filter(({ value }) => condition.in.includes(value));
  const labels = options.map(({ label }) => `«${inLanguage(label, lang)}»`);
  return paperWordsIn(lang)['ballot.only-if'](asking.id, labels);
}
