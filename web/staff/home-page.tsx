// What does a person see first? What waits for them, what is running, and, until there is a campaign, how to come to one.
import type { Campaign } from '../../functions/domain/campaign.ts';
import { writeDay } from '../words/language.ts';
import { findingSentences } from '../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../words/staff/frame-words.ts';
import { homeWords } from '../words/staff/home-words.ts';
import { resultWords } from '../words/staff/result-words.ts';
import { resultsAddress } from './results/results-address.ts';
import type { ListedResult } from './results/results-shown.ts';
import { writingIn } from './results/writing.ts';
import { type Waiting, WaitingWork } from './waiting-work.tsx';

/** `waiting`: undefined where no work of this kind is theirs. */
type Home = {
  waiting: Waiting[] | undefined;
  name: string;
  open: Campaign[];
  results: ListedResult[];
  today: string;
  mayBegin: boolean;
};

export function homePage(lang: StaffLanguage, { waiting, name, open, results, today, mayBegin }: Home) {
  const words = homeWords[lang];
  const content = (
    <>
      <h1>{words.hello(name)}</h1>
      {waiting !== undefined && <WaitingWork lang={lang} waiting={waiting} />}
      <section>
        <h2>{words.running}</h2>
        {open.length === 0 ? (
          <div class="empty">
            <p>{words.noneRunning}</p>
          </div>
        ) : (
          <div class="cards">
            {open.map(({ id, title, opensOn, closesOn }) => (
              <article class="card">
                <h3>
                  <a href={`/staff/campaigns/${id}`}>{title}</a>
                </h3>
                <p class="soft">
                  {opensOn > today ? words.coming(writeDay(opensOn)) : words.until(writeDay(closesOn))}
                </p>
                <Standing lang={lang} result={results.find(({ campaign }) => campaign.id === id)} />
              </article>
            ))}
          </div>
        )}
      </section>
      {mayBegin && (
        <section>
          <h2>{words.begin}</h2>
          <div class="cards">
            {words.steps.map(({ href, title, text }) => (
              <article class="card">
                <h3>
                  <a href={href}>{title}</a>
                </h3>
                <p class="soft">{text}</p>
              </article>
            ))}
          </div>
        </section>
      )}
    </>
  );
  return { title: words.title, here: 'home' as const, children: content };
}

/** Index and responses in a sentence, and the way to all of it. */
function Standing({ lang, result }: { lang: StaffLanguage; result: ListedResult | undefined }) {
  if (result === undefined) return null;
  const { campaign, agency, agencyName, figure, method } = result;
  const words = resultWords[lang];
  const say = findingSentences[lang];
  const writing = writingIn(lang, method);
  const said = figure.suppressed
    ? words.noFigure.withheld
    : figure.index === null
      ? say.homeNone(writing.count(figure.responses))
      : figure.responses < campaign.minimumToShow
        ? say.tooFew(writing.count(figure.responses), writing.count(campaign.minimumToShow))
        : say.home(agencyName ?? words.all, writing.index(figure.index), writing.count(figure.responses));
  return (
    <>
      <p>{said}</p>
      {!figure.suppressed && figure.sentences?.representativeness && (
        <p class="soft">{figure.sentences.representativeness}</p>
      )}
      <p>
        <a href={resultsAddress(campaign.id, { agency })}>{words.seeResults}</a>
      </p>
    </>
  );
}
