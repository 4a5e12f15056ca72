// What comes after the last question? Room for a word of one's own, where it does not belong, and how the ballot is entered.
import { ballotNamespace } from '../../functions/domain/ballot.ts';
import { Sentence } from '../survey/sentence.tsx';
import { wordsIn } from '../words/language.ts';
import { paperWordsIn } from '../words/paper-words.ts';
import { Lines } from './answer-boxes.tsx';
import type { Ballot } from './ballot.ts';

export const BallotFoot = ({ campaign, agency, hotline, complaintsDesk, lang }: Ballot) => {
  const words = paperWordsIn(lang);
  return (
    <>
      <div class="q">
        <p>
          <b>{words['ballot.comment']}</b> <small>{words['ballot.comment-hint']}</small>
        </p>
        <Lines many={3} />
        <p>
          <Sentence text={wordsIn(lang)['comment.not-complaint'](hotline, complaintsDesk)} />
        </p>
        <p class="t">{words['ballot.return']}</p>
      </div>
      <div class="e">
        <h2>{words['ballot.entry']}</h2>
        <p>
          {words['ballot.entry.place'](agency?.code)}: <u />
          <u />
          <u />
          <u />
          <u />
          <u />
        </p>
        <p>{words['ballot.entry.serial'](campaign.id)}</p>
        <p>{words['ballot.entry.id'](campaign.id, ballotNamespace)}</p>
      </div>
    </>
  );
};
