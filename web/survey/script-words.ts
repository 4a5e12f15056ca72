// Which sentences must a page bring along for its script? Those that only a script can need, with `{names}` for it to fill in.
import type { CitizenWords } from '../words/citizen-words.ts';

/** In the page's language and voice. */
export function scriptWords(words: CitizenWords) {
  return {
    progress: words.progress('{part}', '{parts}', '{title}'),
    next: words['step.next'],
    back: words['step.back'],
    left: words['comment.left']('{count}'),
    masked: words['comment.masked'],
    sending: words.sending,
    resend: words.resend,
    saved: words['offline.saved'],
    cannot: words['offline.cannot'],
    sent: words['offline.sent']('{at}'),
    clock: words['offline.clock']('{time}', '{day}'),
    still: words['offline.still'],
    refused: words['offline.refused']('{at}'),
    another: words['offline.another'],
    receipt: words['comment.receipt']('{receipt}'),
    listen: words['question.listen'],
    search: words['service.search'],
    found: words['service.found']('{count}'),
  };
}
export type ScriptWords = ReturnType<typeof scriptWords>;

/** Those and what only a kiosk says. */
export const kioskWords = (words: CitizenWords) => ({
  ...scriptWords(words),
  thanks: words['thanks.title'],
  kioskStart: words['kiosk.start'],
  kioskReset: words['kiosk.reset']('{seconds}'),
  kioskMore: words['kiosk.more-time'],
  kioskNext: words['kiosk.next'],
  kioskSaved: words['kiosk.saved'],
  queueNumber: words['kiosk.queue'],
  queueWrong: words['kiosk.queue-wrong'],
});
export type KioskWords = ReturnType<typeof kioskWords>;
