// What may be asked for on the command line by `-c name=value`, and what holds when nothing is said?
import * as z from 'zod/mini';

const eMail = (name: string) =>
  z.optional(z.string().check(z.regex(/^[^\s@#]+@[^\s@#]+$/, `${name} is an e-mail address`)));
const onOrOff = (name: string) => z.enum(['0', '1'], { error: `${name} is 1 or 0` });
const whole = (name: string, least: number, most: number) => {
  const error = `${name} is a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).check(z.int(error), z.minimum(least, error), z.maximum(most, error));
};

const shape = {
  /** Part of every stack's name, so that stages live side by side in one account. */
  stage: z._default(z.string().check(z.regex(/^[a-z][a-z0-9]{1,11}$/, 'stage is 2 to 12 of a-z and 0-9')), 'dev'),
  /** Singapore: the nearest region to Vietnam that has every service used here. An account is never named. */
  region: z._default(
    z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'region is like ap-southeast-1')),
    'ap-southeast-1',
  ),
  /** The public address, printed on QR codes for years; without it CloudFront's own is used. */
  domain: z.optional(z.string()),
  /** Its certificate. CloudFront reads certificates in us-east-1 only, wherever the stage is. */
  certificateArn: z.optional(
    z.string().check(z.startsWith('arn:aws:acm:us-east-1:', 'certificateArn lies in us-east-1')),
  ),
  /** Without a domain: CloudFront's own address, known after the first deployment (the output PublicAddress). */
  address: z.optional(
    z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+$/, 'address is like https://d1234abcd.cloudfront.net')),
  ),
  /** Whose first sign-in makes the first administrator. */
  admin: eMail('admin'),
  /** Who mails of alerts are from: an address that SES has verified as an identity. Without it none are sent. */
  mail: eMail('mail'),
  /** `function-urls`: the edge calls each function at an address of its own, which costs nothing, instead of one HTTP API. */
  origin: z._default(
    z.enum(['http-api', 'function-urls'], { error: 'origin is http-api or function-urls' }),
    'http-api',
  ),
  /** `customer`: tables, files, secrets and copies lie under a key of the owner's own, whose use can be ended and is recorded. */
  key: z.optional(z.literal('customer', { error: 'key is customer, or nothing' })),
  /** Daily and monthly copies of the tables, beside what can be restored to any second. */
  backup: z._default(onOrOff('backup'), '1'),
  /** A web application firewall before the edge, in a stack of its own in us-east-1. */
  waf: z._default(onOrOff('waf'), '0'),
  /** X-Ray. Off: it costs by the request, and is the one right that cannot be given for named things alone. */
  tracing: z._default(onOrOff('tracing'), '0'),
  /** So many requests of citizens at once that no other function can take away; a new account has too few to set any aside. */
  reserve: z.optional(whole('reserve', 1, 1000)),
  /** When secrets were last turned: CloudFormation looks them up again only where something else changed too. */
  turned: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'turned is a day like 2026-11-29'))),
  /** Who is told by mail when an alarm rings. */
  alarmMail: eMail('alarmMail'),
  /** The code of a test point that the canary answers; see docs/operate.md. */
  canary: z.optional(z.string().check(z.regex(/^[0-9A-Z]{6}$/, 'canary is the code of a point, six characters'))),
  /** Office hours in a row without one answer, after which somebody should ask why. */
  quietHours: z._default(whole('quietHours', 1, 9), 4),
  /** US dollars a month, of whose use `alarmMail` is told. */
  budget: z.optional(whole('budget', 1, 1_000_000)),
};

const settings = z.object(shape).check(
  z.refine((given) => (given.domain === undefined) === (given.certificateArn === undefined), {
    error: 'domain and certificateArn come together',
  }),
  z.refine((given) => given.budget === undefined || given.alarmMail !== undefined, {
    error: 'budget needs alarmMail: somebody must be told',
  }),
);

export type Settings = z.infer<typeof settings>;

/** Every name that `-c` knows. */
export const settingNames = Object.keys(shape);

/** Parses what the command line gave; throws one error that names every wrong setting. */
export const readSettings = (given: (name: string) => unknown): Settings => {
  const found = settings.safeParse(Object.fromEntries(settingNames.map((name) => [name, given(name)])));
  if (found.success) return found.data;
  throw new Error(`Wrong -c settings: ${found.error.issues.map((issue) => issue.message).join('; ')}`);
};
