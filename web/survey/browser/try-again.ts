// When is it worth sending again? When the phone says that it is online, and now and then, for phones are often wrong about that.

const retryMilliseconds = 15_000;

/**
 * Attempts until one succeeds or the returned function stops it.
 * @param warnOnLeaving where only this page holds the answers: closing it would lose them.
 */
export function tryAgain(attempt: () => Promise<boolean>, { warnOnLeaving }: { warnOnLeaving: boolean }): () => void {
  const warn = (event: Event) => event.preventDefault();
  const stop = () => {
    clearInterval(timer);
    window.removeEventListener('online', once);
    window.removeEventListener('beforeunload', warn);
  };
  const once = async () => {
    if (navigator.onLine && (await attempt())) stop();
  };
  const timer = setInterval(once, retryMilliseconds);
  window.addEventListener('online', once);
  if (warnOnLeaving) window.addEventListener('beforeunload', warn);
  return stop;
}
