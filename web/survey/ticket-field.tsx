// Was this person invited? What the page says of a ticket, and a field to type one that was printed on a slip.
import type { Survey } from '../../functions/domain/survey.ts';
import { useWords } from './voice.ts';

/** A ticket that holds, or one that was used, has expired, belongs elsewhere or was mistyped. */
export type PageTicket = { code: string } | 'invalid';

/** Said before the questions: whoever typed a code knows where they stand. */
export const TicketNotice = ({ ticket, lang }: { ticket: PageTicket | undefined; lang: string }) => {
  if (ticket === undefined) return null;
  const invalid = ticket === 'invalid';
  return (
    <p class={invalid ? 'c e' : 'c'} role="status">
      {useWords(lang)[invalid ? 'ticket.invalid' : 'ticket.accepted']}
    </p>
  );
};

/**
 * A form of its own, above the answers, that asks for the page anew: a mistyped code is mended before anything is answered. Where the
 * campaign has issued no tickets, and beside one that holds, there is nothing to type.
 */
export const TicketEntry = ({
  survey,
  ticket,
  lang,
}: {
  survey: Survey;
  ticket?: PageTicket | undefined;
  lang: string;
}) => {
  if (!survey.campaign.tickets || typeof ticket === 'object') return null;
  const words = useWords(lang);
  return (
    <details open={ticket === 'invalid'}>
      <summary>{words['ticket.label']}</summary>
      <form method="get" action={`/s/${survey.point.code}`}>
        <label class="s" for="ticket">
          {words['ticket.hint']}
        </label>
        <input class="i" id="ticket" name="ticket" maxlength={40} autocomplete="off" spellcheck={false} />
        <input type="hidden" name="lang" value={lang} />
        <button type="submit">{words['ticket.submit']}</button>
      </form>
    </details>
  );
};

/** In the form of the answers, only while it holds. */
export const TicketField = ({ ticket }: { ticket: PageTicket | undefined }) =>
  typeof ticket === 'object' ? <input type="hidden" name="ticket" value={ticket.code} autocomplete="off" /> : null;
