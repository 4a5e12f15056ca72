// Which tables are there, with which keys, indexes and expiry? Read by the cloud's stack and by one machine alike.
import { arrivalAttributes, attributes, indexes, reviewAttributes } from '../functions/store/tables.ts';

export type TableName = 'registry' | 'responses' | 'tallies';
/** What an index holds of its items: all, their keys, or the attributes named besides. */
export type Projection = 'all' | 'keys' | readonly string[];
export type Index = { name: string; hash: string; range?: string; projection: Projection };
export type Table = {
  name: TableName;
  purpose: string;
  hash: string;
  range: string;
  indexes: Index[];
  /** The attribute, in seconds of Unix time, after which an item may vanish. */
  expiry: string | undefined;
};

const { pk, sk, expiresAt } = attributes;

/** Each table once. */
export const tableList: Table[] = [
  {
    name: 'registry',
    purpose:
      'agencies, services, points, questionnaires, campaigns, clients, tickets, transaction counts, references, audit trail',
    hash: pk,
    range: sk,
    indexes: [{ ...indexes.pointsOfAgency, projection: 'all' }],
    expiry: expiresAt,
  },
  {
    name: 'responses',
    purpose: 'one item per response; beside them one per comment and per decision of a reviewer',
    hash: pk,
    range: sk,
    indexes: [
      { ...indexes.pending, projection: 'all' },
      { ...indexes.receipt, projection: 'keys' },
      { ...indexes.arrivals, projection: arrivalAttributes },
      { ...indexes.toReview, projection: reviewAttributes },
    ],
    expiry: expiresAt,
  },
  {
    name: 'tallies',
    purpose: 'histograms and per-person sums; seals; the counter’s lease',
    hash: pk,
    range: sk,
    indexes: [],
    expiry: undefined,
  },
];
