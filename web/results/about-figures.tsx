// How may these figures be used, checked and asked about? Their date, their data as files, licence, citation and whom to call.
import { inLanguage as textIn } from '../../functions/domain/questionnaire.ts';
import { Sentence } from '../survey/sentence.tsx';
import { writeDay } from '../words/language.ts';
import { publicReportWords } from '../words/public-report-words.ts';
import { resultsWords } from '../words/results-words.ts';
import { daysText } from './finding.ts';
import { reportsPath } from './report-paths.ts';
import { inLanguage, type ResultsFrame } from './results-shown.ts';

type Props = {
  frame: ResultsFrame;
  of: string;
  figure: { from: string; to: string } | undefined;
  hotline: string | undefined;
};

export const About = ({ frame, of, figure, hotline }: Props) => {
  const { lang, questionnaire, path } = frame;
  const words = resultsWords[lang];
  return (
    <section class="c">
      <h2>{words.about}</h2>
      {figure && <p>{words.released(writeDay(figure.to))}</p>}
      <p>{words.questionnaire(textIn(questionnaire.title, lang), questionnaire.version)}</p>
      <h2 class="k">{words.openData}</h2>
      <p>
        {words.download} <a href={`${path}/scores.csv`}>{words.csv}</a> ·{' '}
        <a href={`${path}/scores.json`}>{words.json}</a>
      </p>
      {frame.hasReports === true && (
        <p>
          <a href={inLanguage(reportsPath(frame.campaign.id), lang)}>{publicReportWords[lang].title}</a>
        </p>
      )}
      <p>{words.licence}</p>
      {figure && (
        <p>
          {words.cite}: {citationOf(frame, of, figure)}
        </p>
      )}
      <h2 class="k">{words.contact}</h2>
      <p>
        <Sentence text={words.contactSaid(hotline)} hotline={hotline} />
      </p>
    </section>
  );
};

/** One line that names who, what, when and where. */
export const citationOf = (
  frame: Pick<ResultsFrame, 'lang' | 'campaign' | 'publicUrl' | 'path'>,
  of: string,
  days: { from: string; to: string },
): string =>
  resultsWords[frame.lang].citation(frame.campaign.title, of, daysText(frame, days), `${frame.publicUrl}${frame.path}`);
