// What does a campaign show whose agencies have no agency above them all? Each of them in a table, and no figure of them together.
import { documentPage, type Page } from '../survey/document.tsx';
import { resultsWords } from '../words/results-words.ts';
import { scoreWords } from '../words/score-words.ts';
import { soleBasis } from '../words/sole-basis-words.ts';
import { About } from './about-figures.tsx';
import { countText } from './count-text.ts';
import { Heading } from './results-heading.tsx';
import type { ResultsFrame, Row } from './results-shown.ts';
import { resultsStyle } from './results-style.ts';
import { RowsTable } from './rows-table.tsx';

export function severalPage(frame: ResultsFrame, rows: Row[], hotline: string | undefined): Page {
  const { lang, campaign, publicUrl, path } = frame;
  const words = resultsWords[lang];
  return documentPage({
    lang,
    title: `${words.title}: ${campaign.title}`,
    demo: campaign.demo,
    canonical: `${publicUrl}${path}`,
    moreStyle: resultsStyle,
    children: (
      <>
        <Heading frame={frame} above={[]} title={campaign.title} />
        <p class="lead">{words.several(countText(lang, rows.length))}</p>
        <section class="c">
          <RowsTable of="unit" frame={frame} rows={rows} />
          <Representativeness frame={frame} rows={rows} />
          <p class="s">{soleBasis[lang]}</p>
          <p class="s">{words.withheldNote(countText(lang, campaign.minimumToShow))}</p>
        </section>
        <About frame={frame} of={campaign.title} figure={undefined} hotline={hotline} />
      </>
    ),
  });
}

/** Beside every table of figures; a random sample speaks for all by itself. */
const Representativeness = ({ frame: { lang, campaign }, rows }: { frame: ResultsFrame; rows: Row[] }) => {
  const responses = rows.reduce((sum, row) => sum + (row.suppressed ? 0 : row.responses), 0);
  if (campaign.sample === 'random' || responses === 0) return null;
  return <p>{scoreWords[lang].representativeness(countText(lang, responses))}</p>;
};
