// What is said around signing in, and what can be done next? One page for each way it can go.
import { type Both, signInWords as words } from '../../words/sign-in-words.ts';
import { InLine, type PlainPage, plainPage, Said } from './plain-page.tsx';

type Next = { words: Both; href: string };

const message = (title: Both, more: Both, next?: Next): PlainPage =>
  plainPage(
    title,
    <>
      <Said words={more} />
      {next && <Go {...next} />}
    </>,
  );

const Go = ({ words: said, href }: Next) => (
  <a class="button" href={href}>
    <InLine words={said} />
  </a>
);

const beginning = '/staff/sign-in';
const again: Next = { words: words.begin, href: beginning };

export const refusedPage = () => message(words.refused, words.refusedMore, again);
export const expiredSignInPage = () => message(words.over, words.overMore, { words: words.begin, href: '/staff' });
export const withdrawnPage = () =>
  message(words.withdrawn, words.withdrawnMore, { words: words.other, href: beginning });
export const needsHttpsPage = () => message(words.needsHttps, words.needsHttpsMore);
export const crossSitePage = () => message(words.crossSite, words.crossSiteMore, { words: words.home, href: '/staff' });
export const signedOutPage = () => message(words.signedOut, words.signedOutMore, again);
export const signedInPage = () => message(words.signedIn, words.signedInMore, { words: words.home, href: '/staff' });

/** @param retry the sign-in address with where it was to lead. */
export const unreachablePage = (retry: string) =>
  message(words.unreachable, words.unreachableMore, { words: words.retry, href: retry });

/** @param account what an administrator needs to recognise whom to invite. */
export const unknownPersonPage = (account: string, hasEmail: boolean) =>
  plainPage(
    words.unknown,
    <>
      <Said words={words.unknownMore} />
      <p>
        <code>{account}</code>
      </p>
      {!hasEmail && <Said words={words.unverified} />}
      <Go words={words.other} href={beginning} />
    </>,
  );
