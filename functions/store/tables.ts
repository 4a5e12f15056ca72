// Which keys does each kind of item have, and how many items does each question read? The page to read before adding one.
//
// Registry   head           registry / head                         bumped by every change; one read tells whether a cached registry holds
//            agency         agency / id                             all of them in one query (a country: 3,321 communes ≈ 1 MB)
//            service        service / id
//            campaign       campaign / id
//            questionnaire  questionnaire / id#0001                 newest version of an id: one item, backwards
//            draft          questionnaire-draft / id                one read; the partition lists them
//            point          point / CODE                            by code: one read; of an agency: index pointsOfAgency
//            language       language / id                           all of them with the registry
//            clips          clips / campaign                        which clips each campaign has, with the registry
//            clip           clip#campaign / language#item           one read: its bytes, which nobody else's query drags along
//            client         client / id                             one read per request: withdrawn rights end at once
//            its secret     client-secret / id                      a digest: one read when a token is asked for on one machine
//            person         person / id                             one read per request of the staff pages: withdrawn rights end at once
//            identity       person-identity / subject#issuer#sub    or `email#address`: one read at sign-in, then the person
//            transactions   transactions#agency / day               an attribute per service (`n#id`; `n#*` all): ≤ 366 items a year,
//                                                                   1 query an agency; coverage reads it of every agency under the one asked
//            reference      reference / id                          figures of outside indices; all in one query
//            ticket         ticket#bucket / campaign#digest         one read; a used one is gone, an expired one soon
//            ticket count   ticket-count / campaign#bucket          used by outcome (and issued, before that was kept by unit and day): 16 items
//            slips          slips#campaign / day#agency             tickets issued by outcome, ballots typed anew: a period's in one query
//            paper note     paper-notes#campaign / agency#from#to   paper handed out, as a clerk noted it: a campaign's in one query
//            ticket key     ticket-key / campaign                   while the campaign is open: recognises dossiers and repeated requests
//            dossier        ticket-reference#bucket / campaign#digest   one per dossier and outcome; names no ticket
//            issuing        ticket-request / campaign#digest#part   what became of a request that may come twice
//            attendant      attendant / CODE                        who serves alone at a point: one read
//            its sign       attends / person#CODE                   at which points somebody does: one query
//            dispute        dispute / campaign#CODE                 what is said about the figures of such a point: one read
//            scorecard      scorecard#2026-Q4 / agency             a period's table: one query
//            its sign       scorecards-of#agency / 2026-Q4         which periods an agency has; each is one more read
//            report         reports-of#campaign / 2026-Q4#r0001     a campaign's reports in one query; the files lie in the bucket
//            published statement  statements-in#report / approvedAt#agency   what units said, as it was approved: one query beside a report
//            report sign    report-outbox / report#frozen           nobody was told of it yet: one query a turn of the messenger
//            wanted report  report-wanted / campaign#2026-Q4       asked for and not yet written: one query a round of the writer
//            export         export / id                            a job that writes a campaign's responses, and its checkpoint: all in one
//                                                                   query, for each is gone after a day; the parts lie in the bucket
//            templates      reply-templates / agency               of replies, under the agency at the top of a tree: one read
//            plan           plan / id                               one read; a list reads all of them (some 20 KB each, 150 at most)
//            statement      statement#campaign / agency             what units say of their figures: a campaign's in one query
//            of a period    period-statement#campaign#2026-Q4 / agency   what they say of a period's report: one query, beside the campaign's
//            alert          alert / campaign#day#digest             a campaign's in one query; put only where there is none: once per cause
//            to be told     alert-outbox / the same sort key        written with the alert, removed once a delivery waits for each who asked
//            webhook        webhook / id                            all in one query; it holds the secret that its messages are signed with
//            delivery       delivery-waiting / webhook#campaign#day#digest   what is still to be sent: one small query a turn
//            delivered      delivery-ended / the same sort key      delivered or given up: one query a webhook; expires
//            subscription   alert-subscription / person             who wants a daily mail, and what they were told last: one query a turn
//            audit trail    audit#2026-11 / instant#id              a month's changes, newest first
//
// Responses  response       campaign#bucket / submissionId          16 buckets; their order is the export's
//            pending        index: lane#bucket / campaign#day#agency#service#channel#submissionId: a page comes sorted by tally
//            comment        campaign#comments / 2026-11-24#token    a campaign's in one query, by the day they came
//            batch          campaign#batches / 2026-11-20~ABC123    batches of paper ballots that were begun: one query a campaign
//            entry          campaign#batch#2026-11-20~ABC123 / E#instant#submissionId   who typed which ballot: one query a batch
//            second entry   the same partition / S#submissionId     one ballot typed a second time; it never counts
//            receipt        index: receipt                          one comment
//            arrivals       index: pointCode / arrivedAt            citizens' own posts at a point, ± 5 minutes around those just stored: one
//                                                                   query for each point of a page the counter takes up; the newest of a point: 1 item
//                                                                   all of a point served by one person, for its score, with each response
//            to review      index: campaign#bucket / place#instant#submissionId   whatever was ever flagged or excluded, by the point (or agency) it
//                                                                   came to: a point's in one query, a campaign's in 16; others cost the index nothing
//            decision       campaign#decisions / instant#id         what reviewers decided, newest first: one query
//
// Tallies    day            campaign#agency / D#service#day#axis#channel#status
//            month          campaign#agency / M#service#month#axis#channel#status
//            whole          campaign#agency / W#service#all#axis#channel#status
//            point's day    campaign#agency / DP#day#point#service#channel#status       at the agency the answers were given at
//            point's month  campaign#agency / MP#month#point#service#channel#status     with a counter for each of its days
//            frequent       campaign#agency / F                     its most frequent services: 1 item beside a page that offers a choice
//            seals          campaign#seals / seals                  which months, and whether the whole, may be read sealed
//            looked         campaign#seals / alerts                 through which day, and which week, alerts were looked for
//            lease          lease / score-counter
//
// CONTRACT's questions of tallies, with a = axes (≤ 2), c = channels in use (≤ 8), s = statuses in use (≤ 3):
//   one Score over a range     seals 1 + ≤ 12 months a year · a·c·s + ≤ 60 days at the ends · a·c·s      2–3 queries
//   by=section|question        the same items
//   by=channel                 the same items, grouped
//   by=day|week                days of the range · a·c·s                                                 1 query
//   by=month|quarter|year      as one Score, grouped
//   by=service                 as one Score, × services of the agency                                    2–3 queries
//   by=agency                  as one Score, × children                                                  2–3 queries a child
//   by=point, point=           months of the campaign (≤ 12 a year) · p·c·s, the open one by its days (≤ 31): 2–3 queries,
//                              p = points × services at each (10 × 5 in a year with two channels: some 1,600 items of 2 kB)
import { hash } from 'node:crypto';
import type { Cell } from '../domain/tally-cell.ts';

/** Names of the attributes that keys, indexes and expiry use. */
export const attributes = { pk: 'pk', sk: 'sk', expiresAt: 'expiresAt' } as const;

/** Sparse indexes: an item is in one only while it has the index's attributes. */
export const indexes = {
  /** Points of an agency, by code. */
  pointsOfAgency: { name: 'pointsOfAgency', hash: 'pointAgency', range: 'sk' },
  /** Responses the counter has still to count; `pendingOrder` sorts a page by tally. */
  pending: { name: 'pending', hash: 'pendingIn', range: 'pendingOrder' },
  /** Comments, by the code their author holds. */
  receipt: { name: 'receipt', hash: 'receipt' },
  /** What citizens sent themselves, by point and our clock; imports and paper lack `arrivedAt`, so they are in no burst. */
  arrivals: { name: 'arrivals', hash: 'pointCode', range: 'arrivedAt' },
  /** What was ever flagged or excluded, for whoever reviews it; what nobody ever doubted is not in it. */
  toReview: { name: 'toReview', hash: 'reviewIn', range: 'reviewOrder' },
} as const;

/**
 * What the index of arrivals holds besides its keys: enough to judge a point's neighbours and to flag them without reading the responses.
 * Counting changes none of these, so it costs the index nothing.
 */
export const arrivalAttributes = [
  'alike',
  'status',
  'flags',
  'cleared',
  'campaignId',
  'agencyId',
  'serviceId',
  'channel',
  'answeredAt',
] as const;

/**
 * What the index of reviews holds besides its keys: enough to count by reason and point. `pendingIn` tells what the counter has still to
 * move, at one more index write for each flagged response that is counted.
 */
export const reviewAttributes = [
  'status',
  'flags',
  'cleared',
  'campaignId',
  'pointCode',
  'agencyId',
  'serviceId',
  'channel',
  'pendingIn',
] as const;

export type Key = { pk: string; sk: string };

/** How many partitions a campaign's responses, and the pending ones, are spread over. */
export const buckets: string[] = Array.from({ length: 16 }, (_, i) => String(i).padStart(2, '0'));

/** The bucket of a text: the first four bits of its SHA-256. */
export const bucketOf = (text: string): string =>
  String(Number.parseInt(hash('sha256', text, 'hex').charAt(0), 16)).padStart(2, '0');

export const draftPartition = 'questionnaire-draft';
export const clientPartition = 'client';
export const personPartition = 'person';
export const personIdentityPartition = 'person-identity';

export const ticketPartitions = buckets.map((bucket) => `ticket#${bucket}`);
export const ticketCountPartition = 'ticket-count';
export const ticketKeyPartition = 'ticket-key';
export const slipPartition = (campaignId: string): string => `slips#${campaignId}`;
export const paperNotePartition = (campaignId: string): string => `paper-notes#${campaignId}`;
const ticketRequestPartition = 'ticket-request';
/** Where a campaign's tickets, and what was noted when they were issued, expire. */
export const expiringTicketPartitions = [
  ...ticketPartitions,
  ...buckets.map((bucket) => `ticket-reference#${bucket}`),
  ticketRequestPartition,
];
/** Sort keys that begin with a campaign's id. */
export const ofCampaign = (campaignId: string) => ({ from: `${campaignId}#`, to: `${campaignId}#~` });
/** Links of people to the points where they serve alone; they end by being removed. */
const attendantPartition = 'attendant';
export const attendsPartition = 'attends';
export const attendantPartitions = [attendantPartition, attendsPartition];
export const scorecardPartition = {
  ofPeriod: (period: string): string => `scorecard#${period}`,
  ofAgency: (agencyId: string): string => `scorecards-of#${agencyId}`,
} as const;

export const exportPartition = 'export';
export const wantedReportPartition = 'report-wanted';
export const reportPartition = (campaignId: string): string => `reports-of#${campaignId}`;
/** What units said of a report, as it was when somebody approved it. */
export const publishedStatementPartition = (reportId: string): string => `statements-in#${reportId}`;
/** Reports that were frozen or published, and of which nobody was told yet. */
export const reportOutboxPartition = 'report-outbox';
export const planPartition = 'plan';
export const statementPartition = (campaignId: string): string => `statement#${campaignId}`;
/** What units say of the frozen figures of one period. */
export const periodStatementPartition = (campaignId: string, slug: string): string =>
  `period-statement#${campaignId}#${slug}`;
export const alertPartition = 'alert';
/** Alerts that nobody was told of yet. */
export const alertOutboxPartition = 'alert-outbox';

export const webhookPartition = 'webhook';
export const subscriptionPartition = 'alert-subscription';
export const waitingPartition = 'delivery-waiting';
export const endedPartition = 'delivery-ended';

/** The trail's partitions, one a month, begin so. */
export const trailPrefix = 'audit#';

export const registryKey = {
  head: { pk: 'registry', sk: 'head' },
  agency: (id: string): Key => ({ pk: 'agency', sk: id }),
  service: (id: string): Key => ({ pk: 'service', sk: id }),
  campaign: (id: string): Key => ({ pk: 'campaign', sk: id }),
  questionnaire: (id: string, version: number): Key => ({
    pk: 'questionnaire',
    sk: `${id}#${String(version).padStart(4, '0')}`,
  }),
  draft: (id: string): Key => ({ pk: draftPartition, sk: id }),
  point: (code: string): Key => ({ pk: 'point', sk: code }),
  language: (id: string): Key => ({ pk: 'language', sk: id }),
  clips: (campaignId: string): Key => ({ pk: 'clips', sk: campaignId }),
  clip: (campaignId: string, lang: string, item: string): Key => ({ pk: `clip#${campaignId}`, sk: `${lang}#${item}` }),
  client: (id: string): Key => ({ pk: clientPartition, sk: id }),
  clientSecret: (id: string): Key => ({ pk: 'client-secret', sk: id }),
  person: (id: string): Key => ({ pk: personPartition, sk: id }),
  personIdentity: (text: string): Key => ({ pk: personIdentityPartition, sk: text }),
  reference: (id: string): Key => ({ pk: 'reference', sk: id }),
  ticket: (campaignId: string, digest: string): Key => ({
    pk: `ticket#${bucketOf(digest)}`,
    sk: `${campaignId}#${digest}`,
  }),
  ticketCount: (campaignId: string, bucket: string): Key => ({
    pk: ticketCountPartition,
    sk: `${campaignId}#${bucket}`,
  }),
  slips: (campaignId: string, day: string, agencyId: string): Key => ({
    pk: slipPartition(campaignId),
    sk: `${day}#${agencyId}`,
  }),
  paperNote: (campaignId: string, agencyId: string, from: string, to: string): Key => ({
    pk: paperNotePartition(campaignId),
    sk: `${agencyId}#${from}#${to}`,
  }),
  ticketKey: (campaignId: string): Key => ({ pk: ticketKeyPartition, sk: campaignId }),
  ticketReference: (campaignId: string, digest: string): Key => ({
    pk: `ticket-reference#${bucketOf(digest)}`,
    sk: `${campaignId}#${digest}`,
  }),
  ticketRequest: (campaignId: string, digest: string, part: number): Key => ({
    pk: ticketRequestPartition,
    sk: `${campaignId}#${digest}#${part}`,
  }),
  attendant: (code: string): Key => ({ pk: attendantPartition, sk: code }),
  attends: (personId: string, code: string): Key => ({ pk: attendsPartition, sk: `${personId}#${code}` }),
  dispute: (campaignId: string, code: string): Key => ({ pk: 'dispute', sk: `${campaignId}#${code}` }),
  scorecard: (agencyId: string, period: string): Key => ({ pk: scorecardPartition.ofPeriod(period), sk: agencyId }),
  scorecardSign: (agencyId: string, period: string): Key => ({ pk: scorecardPartition.ofAgency(agencyId), sk: period }),
  report: (campaignId: string, slug: string, revision: number): Key => ({
    pk: reportPartition(campaignId),
    sk: `${slug}#r${String(revision).padStart(4, '0')}`,
  }),
  wantedReport: (campaignId: string, slug: string): Key => ({
    pk: wantedReportPartition,
    sk: `${campaignId}#${slug}`,
  }),
  reportSign: (id: string): Key => ({ pk: reportOutboxPartition, sk: id }),
  publishedStatement: (reportId: string, approvedAt: string, agencyId: string): Key => ({
    pk: publishedStatementPartition(reportId),
    sk: `${approvedAt}#${agencyId}`,
  }),
  responseExport: (id: string): Key => ({ pk: exportPartition, sk: id }),
  replyTemplates: (topId: string): Key => ({ pk: 'reply-templates', sk: topId }),
  plan: (id: string): Key => ({ pk: planPartition, sk: id }),
  statement: (campaignId: string, agencyId: string): Key => ({ pk: statementPartition(campaignId), sk: agencyId }),
  periodStatement: (campaignId: string, slug: string, agencyId: string): Key => ({
    pk: periodStatementPartition(campaignId, slug),
    sk: agencyId,
  }),
  alert: (campaignId: string, since: string, digest: string): Key => ({
    pk: alertPartition,
    sk: `${campaignId}#${since}#${digest}`,
  }),
  subscription: (personId: string): Key => ({ pk: subscriptionPartition, sk: personId }),
  webhook: (id: string): Key => ({ pk: webhookPartition, sk: id }),
  change: (instant: string, id: string): Key => ({
    pk: `${trailPrefix}${instant.slice(0, 7)}`,
    sk: `${instant}#${id}`,
  }),
} as const;

export const responsePartitions = (campaignId: string): string[] => buckets.map((bucket) => `${campaignId}#${bucket}`);

export const responseKey = (campaignId: string, submissionId: string): Key => ({
  pk: `${campaignId}#${bucketOf(submissionId)}`,
  sk: submissionId,
});

/** A campaign's partitions of the index of reviews; one place's responses all lie in one of them. */
export const reviewPartition = (campaignId: string, place: string): string => `${campaignId}#${bucketOf(place)}`;
export const decisionsPartition = (campaignId: string): string => `${campaignId}#decisions`;

export const commentPartition = (campaignId: string): string => `${campaignId}#comments`;

export const commentKey = (campaignId: string, receivedOn: string, token: string): Key => ({
  pk: commentPartition(campaignId),
  sk: `${receivedOn}#${token}`,
});

export const batchesPartition = (campaignId: string): string => `${campaignId}#batches`;
export const batchPartition = (campaignId: string, batch: string): string => `${campaignId}#batch#${batch}`;
export const entryKey = (campaignId: string, batch: string, instant: string, submissionId: string): Key => ({
  pk: batchPartition(campaignId, batch),
  sk: `E#${instant}#${submissionId}`,
});
export const secondEntryKey = (campaignId: string, batch: string, submissionId: string): Key => ({
  pk: batchPartition(campaignId, batch),
  sk: `S#${submissionId}`,
});

export const tallyPartition = (campaignId: string, agencyId: string): string => `${campaignId}#${agencyId}`;

export const transactionsPartition = (agencyId: string): string => `transactions#${agencyId}`;
export const transactionsKey = (agencyId: string, day: string): Key => ({
  pk: transactionsPartition(agencyId),
  sk: day,
});

/** D for days, M for months, W for the whole. */
export type Grain = 'D' | 'M' | 'W';

/** A point's come by day, all points of an agency together: that is how they are read. */
export const tallyKey = (grain: Grain, cell: Cell): Key => ({
  pk: tallyPartition(cell.campaignId, cell.agencyId),
  sk:
    cell.pointCode === undefined
      ? `${grain}#${cell.serviceId}#${cell.period}#${cell.axis}#${cell.channel}#${cell.status}`
      : `${grain}P#${cell.period}#${cell.pointCode}#${cell.serviceId}#${cell.channel}#${cell.status}`,
});

export const frequentKey = (campaignId: string, agencyId: string): Key => ({
  pk: tallyPartition(campaignId, agencyId),
  sk: 'F',
});

export const sealsKey = (campaignId: string): Key => ({ pk: `${campaignId}#seals`, sk: 'seals' });
export const auditedKey = (campaignId: string): Key => ({ pk: `${campaignId}#seals`, sk: 'audited' });
export const leaseKey: Key = { pk: 'lease', sk: 'score-counter' };
export const lookedKey = (campaignId: string): Key => ({ pk: `${campaignId}#seals`, sk: 'alerts' });
export const releasedKey = (campaignId: string): Key => ({ pk: `${campaignId}#seals`, sk: 'released' });

/** R for released blocks: numbered, so that the n-th can be written once. */
export const blockKey = (
  campaignId: string,
  { agencyId, serviceId, number }: { agencyId: string; serviceId: string; number: number },
): Key => ({
  pk: tallyPartition(campaignId, agencyId),
  sk: `R#${serviceId}#${String(number).padStart(5, '0')}`,
});
export const blocksBetween = { from: 'R#', to: 'R#~' } as const;
