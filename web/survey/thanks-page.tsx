// Was my answer recorded, and how do I hear about my comment? Thanks, and the code to look it up.
import { groupReceipt } from '../../functions/domain/receipt-code.ts';
import type { CitizenWords } from '../words/citizen-words.ts';
import { borrowedIn, plainVoice, type Voice, wordsIn, writeDay } from '../words/language.ts';
import { spokenAsIs, trustWordsIn } from '../words/trust-words.ts';
import { documentPage, type Page } from './document.tsx';
import { Sentence } from './sentence.tsx';
import { useBorrowed, useWords } from './voice.ts';

export type ThanksPageProps = {
  lang: string;
  receipt: string | undefined;
  /** The day by which the comment is answered; undefined where none was left. */
  commentDueOn: string | undefined;
  /** The same form had come before. */
  used: boolean;
  /** A ticket came with it that did not hold. */
  open: boolean;
  /** Some of what was written was masked before it was stored. */
  masked: boolean;
  hotline: string | undefined;
  complaintsDesk: string | undefined;
  demo: boolean;
  /** Where nothing was stored after all: it was a trial. */
  ribbon?: string | undefined;
  /** Where somebody who only tried goes back to. */
  back?: { href: string; text: string };
  /** The address that the page gives way to after some seconds; undefined for a page that stays. */
  leadsTo: string | undefined;
  /** Of the campaign, where it is still known. */
  voice?: Voice;
};

export function thanksPage(props: ThanksPageProps): Page {
  const { lang, used, open, voice = plainVoice } = props;
  const words = wordsIn(lang, voice);
  const borrowed = (key: keyof CitizenWords) => borrowedIn(lang, key, voice);
  return documentPage({
    lang,
    title: words['thanks.title'],
    voice,
    demo: props.demo,
    ribbon: props.ribbon,
    ...(props.leadsTo === undefined ? {} : { leadsTo: props.leadsTo }),
    children: (
      <>
        <h1 lang={borrowed('thanks.title')}>{words['thanks.title']}</h1>
        {used && (
          <p class="c" lang={borrowed('used')}>
            {words.used}
          </p>
        )}
        {open && (
          <p class="c" lang={borrowed('ticket.invalid')}>
            {words['ticket.invalid']}
          </p>
        )}
        {props.masked && (
          <p class="c" lang={spokenAsIs(lang)}>
            {trustWordsIn(lang, voice.audience).masked}
          </p>
        )}
        <Receipt {...props} />
        {props.back && (
          <p>
            <a href={props.back.href}>{props.back.text}</a>
          </p>
        )}
        <p class="s" lang={borrowed('comment.not-complaint')}>
          <Sentence
            text={words['comment.not-complaint'](props.hotline, props.complaintsDesk)}
            hotline={props.hotline}
          />
        </p>
      </>
    ),
  });
}

const Receipt = ({ lang, receipt, commentDueOn }: ThanksPageProps) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  if (receipt === undefined) return null;
  const code = groupReceipt(receipt);
  if (commentDueOn === undefined) {
    return (
      <p lang={borrowed('thanks.code')}>
        <Sentence text={words['thanks.code'](code)} />
      </p>
    );
  }
  return (
    <div class="c">
      <p class="r">{code}</p>
      <p lang={borrowed('thanks.receipt')}>
        <Sentence text={words['thanks.receipt'](writeDay(commentDueOn), code)} />
      </p>
      <p lang={borrowed('thanks.look-up')}>
        <a href={`/r/${code}?lang=${lang}`}>{words['thanks.look-up']}</a>
      </p>
    </div>
  );
};
