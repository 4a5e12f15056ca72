// What becomes of a ticket? The page says at once whether it holds; with the answers it is used up, or they count in the open group.
import type { PageTicket } from '../../web/survey/ticket-field.tsx';
import { dayOf } from '../domain/period.ts';
import type { Response } from '../domain/response.ts';
import type { Survey } from '../domain/survey.ts';
import { readTicket } from '../domain/ticket.ts';
import type { Stored, SurveySiteDependencies } from './dependencies.ts';

type Tickets = Pick<SurveySiteDependencies, 'tickets' | 'now'>;

/** What a page has to say of the ticket that came with the address or the form; undefined where none did. */
export async function pageTicket(
  { tickets, now }: Tickets,
  survey: Survey,
  typed: string | undefined,
): Promise<PageTicket | undefined> {
  if (isBlank(typed)) return undefined;
  const code = readTicket(typed);
  const holds = code !== undefined && (await tickets.hold(survey, code, dayOf(now())));
  return holds ? { code } : 'invalid';
}

/** `verified` is undefined where no ticket was sent: then nothing is to be said of one. */
export type Kept = { stored: Stored; verified: boolean | undefined };

/** Stores a response, with its ticket where it has one. A code that cannot be one is looked up nowhere. */
export async function keep(
  { store, tickets }: Pick<SurveySiteDependencies, 'store' | 'tickets'>,
  { campaign }: Survey,
  response: Response,
  typed: string | undefined,
): Promise<Kept> {
  if (isBlank(typed)) return { stored: await store(response, campaign), verified: undefined };
  const code = readTicket(typed);
  return code === undefined
    ? { stored: await store(response, campaign), verified: false }
    : tickets.store(response, campaign, code);
}

const isBlank = (typed: string | undefined): typed is undefined => typed === undefined || typed.trim() === '';
