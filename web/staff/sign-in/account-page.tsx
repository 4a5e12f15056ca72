// Where does somebody type user name and password, on a machine that keeps its own accounts? And where a password of their own?
import { type Both, signInWords as words } from '../../words/sign-in-words.ts';
import { InLine, type PlainPage, plainPage, Said } from './plain-page.tsx';

const Wrong = ({ said }: { said: Both }) => <Said words={said} class="wrong" role="alert" />;

/** The form to sign in; `typed` and what is wrong with it where it was sent already. */
export const accountPage = (typed = '', wrong?: Both): PlainPage =>
  plainPage(
    words.title,
    <form method="post">
      {wrong && <Wrong said={wrong} />}
      <label>
        <InLine words={words.username} />
        <input
          name="username"
          value={typed}
          required
          maxlength={60}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          autofocus={typed === ''}
        />
      </label>
      <label>
        <InLine words={words.password} />
        <input
          name="password"
          type="password"
          required
          maxlength={200}
          autocomplete="current-password"
          autofocus={typed !== ''}
        />
      </label>
      <button type="submit">
        <InLine words={words.submit} />
      </button>
    </form>,
  );

/** The form for a password of one's own, after a one-time password was right. */
export const newPasswordPage = (username: string, wrong?: Both): PlainPage =>
  plainPage(
    words.newTitle,
    <form method="post">
      <Said words={words.newIntro} />
      {wrong && <Wrong said={wrong} />}
      {/* For whoever keeps passwords, so that the new one is kept under its name. */}
      <input type="hidden" name="username" value={username} autocomplete="username" />
      <label>
        <InLine words={words.newPassword} />
        <input
          name="newPassword"
          type="password"
          required
          minlength={12}
          maxlength={200}
          autocomplete="new-password"
          autofocus
        />
      </label>
      <label>
        <InLine words={words.again} />
        <input name="again" type="password" required minlength={12} maxlength={200} autocomplete="new-password" />
      </label>
      <button type="submit">
        <InLine words={words.save} />
      </button>
    </form>,
  );
