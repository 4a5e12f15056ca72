// Where may signing in lead? To a page of the staff site on this very host, never elsewhere.

const home = '/staff';
const longest = 2000;
// Paths that would lead round in a circle, or end what has just begun.
const ofSignIn = /^\/staff\/sign/;

/** The path and query that were asked for, as a browser would read them; the first page where they are not ours. */
export function localPath(asked: string | undefined): string {
  // A browser takes "\" for "/" and drops tabs and line ends, so "/\evil" and "/\t/evil" are other hosts.
  if (asked === undefined || asked.length > longest || !asked.startsWith('/staff') || /[\\\p{Cc}]/u.test(asked))
    return home;
  const origin = 'http://here.invalid';
  if (!URL.canParse(asked, origin)) return home;
  const url = new URL(asked, origin);
  const isOurs = url.origin === origin && (url.pathname === home || url.pathname.startsWith(`${home}/`));
  return isOurs && !ofSignIn.test(url.pathname) ? `${url.pathname}${url.search}` : home;
}
