// What may the operator choose by environment variables, and what holds where nothing is said?
import { isIP } from 'node:net';
import * as z from 'zod/mini';
import { cannotStart } from './cannot-start.ts';

export type Settings = {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Only programs on this machine reach the platform: fixed demo passwords are harmless there. */
  loopback: boolean;
  dataFolder: string;
  demo: boolean;
  /** Real people's answers: no demo, no passwords in the log, and no start in a shape that would be unsafe. */
  production: boolean;
  /** The origin that people type and QR codes carry; undefined: made from host and port. */
  publicUrl: string | undefined;
  /** Another DynamoDB than the embedded one. */
  tablesEndpoint: string | undefined;
  /** Who says who people are, where it is not the embedded provider. */
  ownProvider: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** The relay that mails go through; without it they are laid into the data folder. */
  mailRelay: string | undefined;
  mailFrom: string;
  /** With less free the disk counts as nearly full: imports and exports are refused, citizens are not. */
  leastFreeBytes: number;
  /** Whose first sign-in at that provider makes the first administrator. */
  firstAdministrator: string | undefined;
};

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(z.transform(blankIsUnset), z.optional(schema));

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
}
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
// A path would have to be in front of every link, cookie and route; the platform owns its whole origin.
const isOrigin = (text: string): boolean => isHttpUrl(text) && new URL(text).href === `${new URL(text).origin}/`;

// Passwords and tokens travel there; only on this very machine may they travel as they are.
const isProvider = (text: string): boolean =>
  isHttpUrl(text) && (new URL(text).protocol === 'https:' || isLoopback(new URL(text).hostname));
const isRelay = (text: string): boolean => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
const isEmail = (text: string): boolean => /^[^\s@#]+@[^\s@#]+$/.test(text);

/** Room for some 700,000 more answers of 1.4 kB. */
const usualLeastFreeMegabytes = 1000;

const ofProvider = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

const environmentSchema = z.object({
  PORT: optional(z.string().check(z.refine(isPort, 'must be a whole number from 0 to 65535'))),
  HOST: optional(z.string().check(z.refine(isHost, 'must be a host name or an IP address'))),
  DATA_DIR: optional(z.string()),
  DEMO: optional(z.enum(['0', '1'], 'must be 0 or 1')),
  PUBLIC_URL: optional(
    z.string().check(z.refine(isOrigin, 'must be an origin such as https://longdan.example.vn, without a path')),
  ),
  NODE_ENV: optional(z.string()),
  MIN_FREE_MB: optional(z.string().check(z.refine((text) => /^\d{1,7}$/.test(text), 'must be a whole number'))),
  AWS_ENDPOINT_URL_DYNAMODB: optional(
    z.string().check(z.refine(isHttpUrl, 'must be an address such as http://127.0.0.1:8000')),
  ),
  OIDC_ISSUER: optional(
    z.string().check(z.refine(isProvider, 'must be an https address such as https://sso.example.vn/realms/tinh')),
  ),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  SMTP_URL: optional(
    z.string().check(z.refine(isRelay, 'must be an address such as smtps://user:password@mail.example.vn')),
  ),
  MAIL_FROM: optional(z.string().check(z.refine(isEmail, 'must be an e-mail address'))),
  FIRST_ADMIN_EMAIL: optional(z.string().check(z.refine(isEmail, 'must be an e-mail address'))),
});
type Environment = z.infer<typeof environmentSchema>;

/** Reads the operator's choices; a wrong one becomes one sentence that names every wrong variable. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw cannotStart(`Lòng dân cannot start: ${faults.join('; ')}.`);
  }
  const { PORT, HOST = '127.0.0.1', DATA_DIR, DEMO, PUBLIC_URL, NODE_ENV, AWS_ENDPOINT_URL_DYNAMODB } = parsed.data;
  return {
    port: Number(PORT ?? 8080),
    host: HOST,
    loopback: isLoopback(HOST),
    dataFolder: DATA_DIR ?? '.data',
    demo: DEMO !== '0' && NODE_ENV !== 'production',
    production: NODE_ENV === 'production',
    publicUrl: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL).origin,
    tablesEndpoint: AWS_ENDPOINT_URL_DYNAMODB,
    ownProvider: ownProvider(parsed.data),
    ...mailOf(parsed.data),
    firstAdministrator: parsed.data.FIRST_ADMIN_EMAIL,
    leastFreeBytes: Number(parsed.data.MIN_FREE_MB ?? usualLeastFreeMegabytes) * 1_000_000,
  };
}

/** A relay takes mail from an address of its own alone; in a folder it does not matter. */
function mailOf({ SMTP_URL, MAIL_FROM }: Environment): Pick<Settings, 'mailRelay' | 'mailFrom'> {
  if (SMTP_URL !== undefined && MAIL_FROM === undefined)
    throw cannotStart('Lòng dân cannot start: SMTP_URL goes together with MAIL_FROM, the address mails are from.');
  return { mailRelay: SMTP_URL, mailFrom: MAIL_FROM ?? 'long-dan@localhost' };
}

/** All three or none: with one missing people would type their passwords into a provider that was not meant. */
function ownProvider(given: Environment): Settings['ownProvider'] {
  const missing = ofProvider.filter((name) => given[name] === undefined);
  if (missing.length === ofProvider.length) return undefined;
  const { OIDC_ISSUER: issuer = '', OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret = '' } = given;
  if (missing.length === 0) return { issuer, clientId, clientSecret };
  throw cannotStart(`Lòng dân cannot start: ${ofProvider.join(', ')} go together; missing: ${missing.join(', ')}.`);
}
