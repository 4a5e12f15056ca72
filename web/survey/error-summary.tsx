// What must the citizen look at again? Said at the top, where the focus goes, with a link to each place.
import type { FaultLine } from './faults.ts';
import { Sentence } from './sentence.tsx';
import { useBorrowed, useWords } from './voice.ts';

type ErrorSummaryProps = { lines: FaultLine[]; conflict: boolean; lang: string };

export const ErrorSummary = ({ lines, conflict, lang }: ErrorSummaryProps) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  if (!conflict && lines.length === 0) return null;
  return (
    // Without script, autofocus is the only way to lead a screen reader to the summary of a page that came back.
    <div class="b" role="alert" tabindex={-1} autofocus>
      {conflict ? (
        <Conflict lang={lang} />
      ) : (
        <h2 lang={borrowed('errors.summary')}>{words['errors.summary'](lines.length)}</h2>
      )}
      <ul>
        {lines.map(({ target, message, lang: of }) => (
          <li lang={of}>{target === undefined ? message : <a href={`#${target}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
};

const Conflict = ({ lang }: { lang: string }) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  return (
    <>
      <h2 lang={borrowed('conflict.title')}>{words['conflict.title']}</h2>
      <p lang={borrowed('conflict')}>
        <Sentence text={words.conflict} />
      </p>
      <p lang={borrowed('conflict.leave')}>{words['conflict.leave']}</p>
    </>
  );
};
