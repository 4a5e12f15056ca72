// How does a kiosk learn of tomorrow's campaign? While nobody is at it, it loads its page anew, but only once it has seen that it can.

const everyMilliseconds = 30 * 60_000;

/** Without a network the page stays as it is. */
export function refreshWhenIdle(isIdle: () => boolean): void {
  setInterval(async () => {
    if (!isIdle()) return;
    const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
    if (answer?.ok && isIdle()) location.reload();
  }, everyMilliseconds);
}
