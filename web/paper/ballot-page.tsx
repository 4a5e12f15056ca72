// How does a questionnaire look on paper? A4 ballots with the same codes, each with its own serial, ready for any printer.
import { html, raw } from 'hono/html';
import { inLanguage } from '../../functions/domain/questionnaire.ts';
import type { Page } from '../survey/document.tsx';
import { paperWordsIn } from '../words/paper-words.ts';
import type { Ballot } from './ballot.ts';
import { BallotFoot } from './ballot-foot.tsx';
import { BallotHead } from './ballot-head.tsx';
import { BallotQuestions } from './ballot-questions.tsx';
import { ballotStyle } from './ballot-style.ts';

/** One ballot for each serial, each beginning on a page of its own. */
export async function ballotPage(ballot: Ballot, serials: string[]): Promise<Page> {
  const { questionnaire, lang } = ballot;
  const style = ballotStyle(serials.map((serial) => pageFoot(ballot, serial)));
  // What all ballots share is drawn once: two hundred of them are a matter of milliseconds.
  const shared = raw(String(await html`${<BallotBody {...ballot} />}`));
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>{inLanguage(questionnaire.title, lang)}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>
          {serials.map((serial, place) => (
            <article class={`p${place}`}>
              <BallotHead {...ballot} serial={serial} />
              {shared}
            </article>
          ))}
        </main>
      </body>
    </html>
  );
  return { html: html`<!doctype html>${page}`, style, scripted: false };
}

const pageFoot = ({ questionnaire: { id, version }, lang }: Ballot, serial: string) => {
  const words = paperWordsIn(lang);
  return { left: `${words['ballot.serial']}: ${serial}`, right: words['ballot.form'](id, version) };
};

const BallotBody = (ballot: Ballot) => (
  <>
    <BallotQuestions questionnaire={ballot.questionnaire} lang={ballot.lang} />
    <BallotFoot {...ballot} />
  </>
);
