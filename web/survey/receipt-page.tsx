// What became of my comment? Its state, by when it is answered, the answer, and whether that solved the matter; the comment itself is not
// shown again, for a code may be read over a shoulder.
import type { CommentStatus } from '../../functions/domain/comment.ts';
import { groupReceipt } from '../../functions/domain/receipt-code.ts';
import { plainLanguages, wordsIn, writeDay } from '../words/language.ts';
import { trustWordsIn } from '../words/trust-words.ts';
import { documentPage, type Page } from './document.tsx';
import { LanguageLinks } from './introduction.tsx';
import { Sentence } from './sentence.tsx';

/** A comment as its author is told of it, and whom to turn to besides. */
export type CommentFound = CommentStatus & {
  hotline: string | undefined;
  complaintsDesk: string | undefined;
  demo: boolean;
};

export function receiptPage(lang: string, receipt: string, found: CommentFound | undefined): Page {
  const words = wordsIn(lang);
  return documentPage({
    lang,
    title: words['receipt.title'],
    demo: found?.demo ?? false,
    moreStyle: '.g{display:flex;flex-wrap:wrap;gap:.75rem}',
    children: (
      <>
        <LanguageLinks languages={plainLanguages} lang={lang} />
        <h1>{words['receipt.title']}</h1>
        <p class="r">{groupReceipt(receipt)}</p>
        {found === undefined ? <p class="c">{words['receipt.none']}</p> : <Found {...{ lang, receipt, found }} />}
        <Elsewhere lang={lang} hotline={found?.hotline} complaintsDesk={found?.complaintsDesk} />
      </>
    ),
  });
}

type FoundProps = { lang: string; receipt: string; found: CommentFound };

const Found = ({ lang, receipt, found }: FoundProps) => {
  const [words, trust] = [wordsIn(lang), trustWordsIn(lang)];
  const { state, reply } = found;
  return (
    <>
      <div class="c">
        <p>
          <b>{words['receipt.states'][state]}</b>
        </p>
        <p>{words['receipt.received'](writeDay(found.receivedOn))}</p>
        {reply === undefined && <p>{words['receipt.due'](writeDay(found.dueOn))}</p>}
        <p class="s">{trust['receipt.kept'](writeDay(found.keptUntil))}</p>
      </div>
      {reply !== undefined && (
        <div class="c">
          <h2>{words['receipt.reply']}</h2>
          <p class="t">{reply.text}</p>
          <p class="s">{trust['receipt.replied'](writeDay(reply.on))}</p>
        </div>
      )}
      <SolvedQuestion {...{ lang, receipt, found }} />
    </>
  );
};

/** One press answers: a button for each of the three, none of them heavier than the others. */
const SolvedQuestion = ({ lang, receipt, found }: FoundProps) => {
  const [words, trust] = [wordsIn(lang), trustWordsIn(lang)];
  const { question, ...answers } = words['receipt.solved'];
  const { solved, takesSolved } = found;
  if (solved === undefined && !takesSolved) return null;
  return (
    <div class="c">
      <h2>{question}</h2>
      {solved !== undefined && (
        <p>
          <Sentence text={trust['receipt.solved.given'](answers[solved])} />
        </p>
      )}
      {solved !== undefined && takesSolved && <p>{trust['receipt.solved.change']}</p>}
      {takesSolved && (
        <form method="post" action={`/r/${receipt}`} class="g">
          <input type="hidden" name="lang" value={lang} />
          {(['yes', 'partly', 'no'] as const).map((answer) => (
            <button type="submit" name="solved" value={answer}>
              {answers[answer]}
            </button>
          ))}
        </form>
      )}
    </div>
  );
};

type ElsewhereProps = { lang: string; hotline: string | undefined; complaintsDesk: string | undefined };

const Elsewhere = ({ lang, hotline, complaintsDesk }: ElsewhereProps) => (
  <>
    <p class="s">
      <Sentence text={wordsIn(lang)['comment.not-complaint'](hotline, complaintsDesk)} hotline={hotline} />
    </p>
    <p class="s">{trustWordsIn(lang).formal(complaintsDesk)}</p>
  </>
);
