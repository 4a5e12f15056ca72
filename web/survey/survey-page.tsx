// What does a citizen see after scanning? The whole survey on one page that needs neither script nor a second request.
import { answeringMinutes } from '../../functions/domain/answering-minutes.ts';
import { coreQuestionsOf } from '../../functions/domain/questionnaire.ts';
import type { FormFault, Typed } from '../../functions/domain/read-form.ts';
import { receiptOf } from '../../functions/domain/receipt.ts';
import type { Channel } from '../../functions/domain/response.ts';
import type { Survey } from '../../functions/domain/survey.ts';
import { borrowedIn, wordsIn } from '../words/language.ts';
import { voiceOf } from './campaign-voice.ts';
import { conditionStyle } from './conditions.ts';
import { documentPage, type Page } from './document.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { type FaultLine, faultLines } from './faults.ts';
import { CommentField, ServiceField } from './fields.tsx';
import { HelpField } from './help-field.tsx';
import { Introduction } from './introduction.tsx';
import { listenStyle } from './listen.tsx';
import { PrivacyNotice } from './privacy-notice.tsx';
import { kioskWords, scriptWords } from './script-words.ts';
import { Sections } from './sections.tsx';
import { Sentence } from './sentence.tsx';
import { type PageTicket, TicketEntry, TicketField, TicketNotice } from './ticket-field.tsx';
import { useBorrowed, useWords } from './voice.ts';

export type SurveyPageProps = {
  survey: Survey;
  lang: string;
  submissionId: string;
  /** When the page was first opened, RFC 3339: answers sent sooner than they can be read are looked at by a person. A preview has none. */
  openedAt?: string | undefined;
  /** The address a citizen should see, against look-alikes. */
  publicHost: string;
  typed: Typed;
  faults: FormFault[];
  /** How the form came to be answered, where its page says so: by a kiosk, a link on the portal, a message. */
  channel?: Channel | undefined;
  /** `k`: a kiosk, which many people use one after the other; `s`: everybody's own phone. */
  at: 's' | 'k';
  /** The address of the script that adds to the page; a preview has none. */
  script: string | undefined;
  /** The id was used for other answers: the page offers to send these as another response. */
  conflict: boolean;
  ticket?: PageTicket | undefined;
  /** An answer by way of trial: sent elsewhere, where nothing is stored, under a ribbon that says so. */
  trial?: Trial | undefined;
};

export type Trial = { action: string; ribbon: string };

type BlankProps = Omit<SurveyPageProps, 'typed' | 'faults' | 'conflict'>;

/** The page of a first visit: nothing answered, nothing wrong. `service` is the one that a slip or a link was made for. */
export function blankSurveyPage({ service, ...props }: BlankProps & { service?: string | undefined }): Page {
  const typed: Typed = (name) => (name === 'service' && service !== undefined ? [service] : []);
  return surveyPage({ ...props, typed, faults: [], conflict: false });
}

export function surveyPage(props: SurveyPageProps): Page {
  const { survey, lang, conflict } = props;
  const voice = voiceOf(survey, lang);
  const words = wordsIn(lang, voice);
  const lines = faultLines(survey.questionnaire, props.faults, lang, voice);
  const comesBack = conflict || lines.length > 0;
  return documentPage({
    lang,
    title: `${comesBack ? `${words['errors.title']}: ` : ''}${words['survey.title']}`,
    voice,
    demo: survey.campaign.demo,
    ribbon: props.trial?.ribbon,
    moreStyle: conditionStyle(survey.questionnaire) + listenStyle(survey.clips, lang),
    ...(props.script === undefined
      ? {}
      : { script: { address: props.script, words: props.at === 'k' ? kioskWords(words) : scriptWords(words) } }),
    children: (
      <>
        {/* Another language starts a fresh page, so a page that holds typed answers does not offer it. */}
        <Introduction
          survey={survey}
          lang={lang}
          minutes={minutesFor(survey)}
          languageLinks={!comesBack}
          invited={invited(props)}
        />
        <TicketNotice ticket={props.ticket} lang={lang} />
        {!comesBack && <TicketEntry survey={survey} ticket={props.ticket} lang={lang} />}
        <ErrorSummary lines={lines} conflict={conflict} lang={lang} />
        <PrivacyNotice lang={lang} survey={survey} />
        <SurveyForm {...props} lines={lines} />
        <p class="s" lang={borrowedIn(lang, 'trust.never', voice)}>
          <Sentence text={words['trust.never'](props.publicHost)} />
        </p>
      </>
    ),
  });
}

/** What the address says besides the language, so that another language keeps it. */
const invited = ({ ticket, typed }: SurveyPageProps): Record<string, string> => ({
  ...(typeof ticket === 'object' ? { ticket: ticket.code } : {}),
  ...Object.fromEntries(typed('service').map((id) => ['service', id])),
});

const SurveyForm = (props: SurveyPageProps & { lines: FaultLine[] }) => {
  const { survey, lang, submissionId, openedAt, channel, at, typed, lines, ticket, trial } = props;
  const faultOf = (id: string) => lines.find(({ target }) => target === id)?.message;
  return (
    // A POST makes caches forget the page under its very address (RFC 9111 §4.4). `?send` is another address of the same route, so
    // that "back" finds this page with its id, and not a fresh one whose id would make a second response of the same person.
    <form method="post" action={trial?.action ?? `/${at}/${survey.point.code}?send`} data-campaign={survey.campaign.id}>
      <input type="hidden" name="submissionId" value={submissionId} autocomplete="off" />
      {openedAt !== undefined && <input type="hidden" name="openedAt" value={openedAt} autocomplete="off" />}
      <input type="hidden" name="lang" value={lang} />
      {channel !== undefined && <input type="hidden" name="channel" value={channel} />}
      <TicketField ticket={ticket} />
      <ServiceField
        services={survey.services}
        frequent={survey.frequent ?? []}
        lang={lang}
        typed={typed}
        fault={faultOf('service')}
      />
      <Sections {...{ questionnaire: survey.questionnaire, lang, typed, faultOf }} />
      <CommentField
        survey={survey}
        lang={lang}
        typed={typed}
        fault={faultOf('comment')}
        receipt={receiptOf(survey.campaign.id, submissionId)}
      />
      <HelpField kind={survey.agency.kind} lang={lang} typed={typed} />
      <button type="submit" lang={useBorrowed(lang)('submit')}>
        {useWords(lang).submit}
      </button>
    </form>
  );
};

const minutesFor = (survey: Survey): number => answeringMinutes(coreQuestionsOf(survey.questionnaire).length);
