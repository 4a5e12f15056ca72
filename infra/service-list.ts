// Which functions run, what wakes each, and what may each touch? Read by the cloud's stack and by one machine alike.
import {
  alertOutboxPartition,
  alertPartition,
  attendantPartitions,
  endedPartition,
  expiringTicketPartitions,
  exportPartition,
  personIdentityPartition,
  reportOutboxPartition,
  subscriptionPartition,
  type indexes as tableIndexes,
  ticketCountPartition,
  ticketKeyPartition,
  ticketPartitions,
  trailPrefix,
  waitingPartition,
  wantedReportPartition,
} from '../functions/store/tables.ts';
import type { TableName } from './table-list.ts';

/** What a function does to a table, in DynamoDB's own words: the cloud's role allows exactly this, and to its indexes nothing. */
export type Action =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** What a function does to files, in S3's own words. */
export type FileAction = 'GetObject' | 'PutObject';
/** The folders of the bucket: reports stay for ever, exports for a day. */
export type FileFolder = 'reports' | 'exports';

/** What a function does to people's accounts in the user pool, in Cognito's own words. */
export type AccountAction = 'AdminCreateUser' | 'AdminResetUserPassword' | 'AdminEnableUser' | 'AdminDisableUser';

export type Trigger =
  | { kind: 'http'; paths: string[] }
  | { kind: 'schedule'; everySeconds: { cloud: number; local: number } };

export type IndexName = keyof typeof tableIndexes;

export type PartitionGrant = { table: TableName; actions: Action[]; partitions: string[] };

export type Variable =
  | 'ORIGIN_SECRET'
  | 'LINK_SECRET'
  | 'REPORT_BUCKET'
  | 'REPORT_SECRETS'
  | 'TOKEN_ISSUER'
  | 'TOKEN_ENDPOINT'
  | 'USER_POOL_ID'
  | 'SIGN_IN_CLIENT_ID'
  | 'SIGN_IN_CLIENT_SECRET'
  | 'SESSION_SECRETS'
  | 'FIRST_ADMIN_EMAIL'
  | 'MAIL_FROM'
  | 'STAFF_ADDRESS';

export type Service = {
  /** The folder in `functions/` whose `handler.ts` is deployed. */
  name: string;
  purpose: string;
  triggers: Trigger[];
  grants: Partial<Record<TableName, Action[]>>;
  /** Which indexes of a table it queries: one that a function never asks would show it the same items by another way. */
  indexes?: Partial<Record<TableName, IndexName[]>>;
  /** What it does to some partitions of a table and to no other: the cloud's role names their keys. */
  partitionGrants?: PartitionGrant[];
  /** What it does to accounts of the one user pool. */
  accounts?: AccountAction[];
  /** What it does to the files of reports, and of exports. */
  files?: Partial<Record<FileFolder, FileAction[]>>;
  /** Environment beyond the three table names that every function has. */
  environment: Variable[];
  /** Whether it may send mail, from the one address that the stage is given. */
  sendsMail?: boolean;
  memoryMegabytes: number;
  timeoutSeconds: number;
};

/**
 * What no function may do, whatever else it is granted: the trail is only added to. A put that writes over an entry cannot be told from
 * one that adds by a policy; the store refuses it by a condition.
 */
export const neverDone: { table: TableName; actions: Action[]; partitions: string } = {
  table: 'registry',
  actions: ['UpdateItem', 'DeleteItem'],
  partitions: `${trailPrefix}*`,
};

const read: Action[] = ['GetItem', 'Query'];

/** What is the same for everybody: the edge may remember it. */
export const publicPaths = ['/ket-qua', '/ket-qua/*', '/results', '/results/*', '/robots.txt'];

/** Files that are the same for everybody and under every host. Most names say what is in them; the worker's is always the same, and kept for an hour. */
export const assetPaths = ['/assets/*', '/staff/assets/*', '/offline-worker.js'];

/** What the operations of administrators do: programs call them at the API, people at the staff pages. */
const operations: Pick<Service, 'grants' | 'indexes' | 'partitionGrants' | 'files' | 'accounts'> = {
  files: { reports: ['GetObject'], exports: ['GetObject'] },
  // None that reads or lists accounts, changes an address or tells a password.
  accounts: ['AdminCreateUser', 'AdminResetUserPassword', 'AdminEnableUser', 'AdminDisableUser'],
  grants: {
    registry: [...read, 'PutItem', 'UpdateItem'],
    responses: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    tallies: read,
  },
  indexes: { registry: ['pointsOfAgency'], responses: ['arrivals', 'toReview'] },
  // Of people only the texts they were known by before, and where they serve no longer.
  partitionGrants: [
    {
      table: 'registry',
      actions: ['DeleteItem'],
      partitions: [ticketKeyPartition, personIdentityPartition, ...attendantPartitions],
    },
  ],
};

/** Each function once. */
export const serviceList: Service[] = [
  {
    name: 'survey-site',
    purpose: 'citizens read and answer a survey',
    // What is nobody else's is a citizen's, who deserves our own "not found".
    triggers: [{ kind: 'http', paths: ['/', '/*'] }],
    grants: { registry: read, responses: ['GetItem', 'PutItem', 'UpdateItem'], tallies: ['GetItem'] },
    // A citizen's own comment, by the code they hold: no function of theirs can list responses.
    indexes: { responses: ['receipt'] },
    // A ticket's being used, nothing else.
    partitionGrants: [
      { table: 'registry', actions: ['DeleteItem'], partitions: ticketPartitions },
      { table: 'registry', actions: ['UpdateItem'], partitions: [ticketCountPartition] },
    ],
    environment: ['ORIGIN_SECRET'],
    memoryMegabytes: 512,
    timeoutSeconds: 10,
  },
  {
    name: 'results-site',
    purpose: 'everybody reads the results and published reports of a campaign that has made them public',
    triggers: [{ kind: 'http', paths: publicPaths }],
    grants: { registry: read, tallies: ['Query'] },
    files: { reports: ['GetObject'] },
    environment: ['ORIGIN_SECRET', 'REPORT_BUCKET'],
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
  },
  {
    name: 'staff-site',
    purpose: 'administrators’ pages',
    triggers: [{ kind: 'http', paths: ['/staff', '/staff/*'] }],
    ...operations,
    // No page has exports, or issues tickets for a whole agency.
    files: { reports: ['GetObject'] },
    indexes: { responses: ['arrivals', 'toReview'] },
    environment: [
      'ORIGIN_SECRET',
      'TOKEN_ISSUER',
      'USER_POOL_ID',
      'SIGN_IN_CLIENT_ID',
      'SIGN_IN_CLIENT_SECRET',
      'SESSION_SECRETS',
      'FIRST_ADMIN_EMAIL',
      'LINK_SECRET',
      'REPORT_BUCKET',
      'REPORT_SECRETS',
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
  },
  {
    name: 'api',
    purpose: 'programs manage campaigns, import responses and download scores',
    triggers: [{ kind: 'http', paths: ['/api/*', '/oidc/*'] }],
    ...operations,
    // What waits to be counted is asked for by whoever watches the platform's health.
    indexes: { ...operations.indexes, responses: ['arrivals', 'toReview', 'pending'] },
    environment: [
      'ORIGIN_SECRET',
      'LINK_SECRET',
      'REPORT_BUCKET',
      'REPORT_SECRETS',
      'TOKEN_ISSUER',
      'TOKEN_ENDPOINT',
      'USER_POOL_ID',
    ],
    memoryMegabytes: 1024,
    timeoutSeconds: 29,
  },
  {
    name: 'score-counter',
    purpose: 'counts pending responses into tallies, each exactly once',
    // One clock rather than the table's stream: its shards would each ring for themselves, and a turn would find a fourth of a minute's answers.
    triggers: [{ kind: 'schedule', everySeconds: { cloud: 60, local: 1 } }],
    grants: {
      registry: [...read, 'ConditionCheckItem'],
      responses: ['UpdateItem'],
      tallies: ['UpdateItem', 'ConditionCheckItem'],
    },
    indexes: { responses: ['pending', 'arrivals'] },
    environment: [],
    memoryMegabytes: 1024,
    timeoutSeconds: 120,
  },
  {
    name: 'auditor',
    purpose:
      'seals closed months, releases blocks, recounts, repairs drift, asks for moves the registry implies, expires, raises alerts',
    triggers: [{ kind: 'schedule', everySeconds: { cloud: 3600, local: 60 } }],
    grants: {
      registry: read,
      responses: ['Query', 'UpdateItem', 'DeleteItem'],
      tallies: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
    },
    indexes: { responses: ['pending', 'arrivals'] },
    partitionGrants: [
      { table: 'registry', actions: ['DeleteItem'], partitions: [ticketKeyPartition, ...expiringTicketPartitions] },
      { table: 'registry', actions: ['PutItem'], partitions: [alertPartition, alertOutboxPartition] },
    ],
    environment: [],
    memoryMegabytes: 1024,
    timeoutSeconds: 900,
  },
  {
    name: 'report-writer',
    purpose: 'freezes periods that are over into files, each under its own name for ever',
    triggers: [{ kind: 'schedule', everySeconds: { cloud: 300, local: 60 } }],
    // Slips that came back are summed from sealed months, and which are sealed is one item.
    grants: { registry: [...read, 'PutItem', 'UpdateItem'], tallies: read },
    partitionGrants: [{ table: 'registry', actions: ['DeleteItem'], partitions: [wantedReportPartition] }],
    files: { reports: ['GetObject', 'PutObject'] },
    environment: ['REPORT_BUCKET', 'REPORT_SECRETS'],
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
  },
  {
    name: 'messenger',
    purpose: 'tells those who asked of new alerts and reports: other systems at once, people by a daily mail',
    triggers: [{ kind: 'schedule', everySeconds: { cloud: 60, local: 5 } }],
    // Whether a figure may be told is judged as for a reader of scores.
    grants: { registry: read, tallies: read },
    partitionGrants: [
      {
        table: 'registry',
        actions: ['PutItem'],
        partitions: [waitingPartition, endedPartition, subscriptionPartition],
      },
      {
        table: 'registry',
        actions: ['DeleteItem'],
        partitions: [alertOutboxPartition, reportOutboxPartition, waitingPartition],
      },
    ],
    environment: ['MAIL_FROM', 'STAFF_ADDRESS'],
    sendsMail: true,
    memoryMegabytes: 512,
    // Shorter than its turn: two that run at once would send twice what is due.
    timeoutSeconds: 50,
  },
  {
    name: 'export-writer',
    purpose: 'writes all responses of a campaign into numbered parts, kept for a day',
    triggers: [{ kind: 'schedule', everySeconds: { cloud: 60, local: 60 } }],
    grants: { registry: read, responses: ['Query'], tallies: ['Query'] },
    // Its own checkpoints, nothing else of the registry.
    partitionGrants: [{ table: 'registry', actions: ['PutItem', 'DeleteItem'], partitions: [exportPartition] }],
    files: { exports: ['GetObject', 'PutObject'] },
    environment: ['REPORT_BUCKET'],
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
  },
];
