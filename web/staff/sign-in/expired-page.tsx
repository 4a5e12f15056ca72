// What does somebody see whose session ended while they filled in a form? All they typed, kept in a form that can be sent again.
import { signInWords as words } from '../../words/sign-in-words.ts';
import { InLine, type PlainPage, plainPage, Said } from './plain-page.tsx';

export type Kept = {
  /** Where it was sent, and as what. */
  action: string;
  multipart: boolean;
  /** In their order, repeated ones too. */
  fields: [name: string, value: string][];
  /** Names of fields that held files; a page cannot hold a file, so each is asked for again. */
  files: string[];
};

/** @param signIn an address that signs in within another tab and says to come back. */
export const expiredPage = ({ action, multipart, fields, files }: Kept, signIn: string): PlainPage =>
  plainPage(
    words.expired,
    <>
      <Said words={words.expiredMore} />
      <a class="button" href={signIn} target="_blank" rel="noopener">
        <InLine words={words.stepOne} />
      </a>
      <form method="post" action={action} enctype={multipart ? 'multipart/form-data' : undefined}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {files.map((name) => (
          <label>
            <InLine words={words.fileAgain} /> {name}
            <input type="file" name={name} />
          </label>
        ))}
        <Said words={words.stepTwo} />
        <button type="submit" class="second">
          <InLine words={words.again2} />
        </button>
      </form>
    </>,
  );
