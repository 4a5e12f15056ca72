// Which surveys have published their results? A list of them, the latest first, or a sentence that says there is none yet.

import type { Campaign } from '../../functions/domain/campaign.ts';
import { lastDay } from '../../functions/domain/coverage.ts';
import { documentPage, type Page } from '../survey/document.tsx';
import { type ResultsLanguage, resultsWords } from '../words/results-words.ts';
import { daysText } from './finding.ts';
import { OtherLanguage } from './results-heading.tsx';
import { inLanguage, resultsPath } from './results-shown.ts';
import { resultsStyle } from './results-style.ts';

export function listPage(lang: ResultsLanguage, campaigns: Campaign[], publicUrl: string): Page {
  const words = resultsWords[lang];
  return documentPage({
    lang,
    title: words.listTitle,
    demo: campaigns.some(({ demo }) => demo),
    canonical: `${publicUrl}/ket-qua`,
    moreStyle: resultsStyle,
    children: (
      <>
        <OtherLanguage lang={lang} path="/ket-qua" />
        <h1>{words.listTitle}</h1>
        <p class="lead">{campaigns.length === 0 ? words.listNone : words.listLead}</p>
        {campaigns.length > 0 && <Campaigns lang={lang} campaigns={campaigns} />}
      </>
    ),
  });
}

const Campaigns = ({ lang, campaigns }: { lang: ResultsLanguage; campaigns: Campaign[] }) => {
  const { listColumns } = resultsWords[lang];
  return (
    <section class="c">
      <table>
        <thead>
          <tr>
            <th scope="col">{listColumns.campaign}</th>
            <th scope="col">{listColumns.days}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((one) => (
            <tr>
              <th scope="row">
                <a href={inLanguage(resultsPath(one.id), lang)}>{one.title}</a>
              </th>
              <td>{daysText({ lang }, { from: one.opensOn, to: lastDay(one) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
