// What does AWS ask for each thing used? Singapore, list prices in US dollars, without any discount.

/**
 * From memory of AWS's price pages as of mid 2026, and UNVERIFIED: nobody has compared them with a bill. Change a figure here and run
 * `npm run price` again; the arithmetic does not know any price.
 */
export const priceList = {
  region: 'ap-southeast-1',
  asOf: '2026-11-29',
  source: 'AWS price pages, from memory, unverified',
  /** CloudFront, Asia Pacific without Japan, Australia and India: HTTPS requests; gigabytes to the public, the first 10 TB. */
  edgeRequest: 0.012 / 10_000,
  edgeGigabyte: 0.12,
  edgeFunctionRun: 0.1 / 1_000_000,
  httpApiRequest: 1.25 / 1_000_000,
  lambdaRequest: 0.2 / 1_000_000,
  /** arm64. */
  lambdaGigabyteSecond: 0.0000133334,
  /** DynamoDB on demand, as halved in November 2024. */
  tableWriteUnit: 0.7115 / 1_000_000,
  tableReadUnit: 0.1425 / 1_000_000,
  tableGigabyteMonth: 0.285,
  pointInTimeGigabyteMonth: 0.228,
  backupGigabyteMonth: 0.114,
  logGigabyte: 0.7,
  secretMonth: 0.4,
  alarmMonth: 0.1,
  /** A metric of our own, such as one counted from a log. */
  metricMonth: 0.3,
  queueRequest: 0.4 / 1_000_000,
} as const;

export type PriceList = { [Name in keyof typeof priceList]: (typeof priceList)[Name] extends string ? string : number };

/** What AWS gives every account every month, for ever; from memory too. */
export const freeEachMonth = {
  edgeRequests: 10_000_000,
  edgeGigabytes: 1000,
  edgeFunctionRuns: 2_000_000,
  lambdaRequests: 1_000_000,
  lambdaGigabyteSeconds: 400_000,
  tableGigabytes: 25,
  logGigabytes: 5,
  alarms: 10,
  metrics: 10,
} as const;
