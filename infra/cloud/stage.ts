// Which stacks make one stage, what does each need of the others, and what may be asked for on the command line?
import type { App } from 'aws-cdk-lib';
import * as z from 'zod/mini';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { SignInStack } from './sign-in-stack.ts';

const settings = z
  .object({
    /** Part of every stack's name, so that stages live side by side in one account. */
    stage: z._default(z.string().check(z.regex(/^[a-z][a-z0-9]{1,11}$/, 'stage is 2 to 12 of a-z and 0-9')), 'dev'),
    /** Singapore: the nearest region to Vietnam that has every service used here. An account is never named. */
    region: z._default(
      z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'region is like ap-southeast-1')),
      'ap-southeast-1',
    ),
    /** The public address, printed on QR codes for years; without it CloudFront's own is used. */
    domain: z.optional(z.string()),
    /** Without a domain: CloudFront's own address, known after the first deployment (the output PublicAddress). */
    address: z.optional(
      z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+$/, 'address is like https://d1234abcd.cloudfront.net')),
    ),
    /** Whose first sign-in makes the first administrator. */
    admin: z.optional(z.string().check(z.regex(/^[^\s@#]+@[^\s@#]+$/, 'admin is an e-mail address'))),
    /** Who mails of alerts are from: an address that SES has verified as an identity. Without it none are sent. */
    mail: z.optional(z.string().check(z.regex(/^[^\s@#]+@[^\s@#]+$/, 'mail is an e-mail address'))),
    /** Its certificate. CloudFront reads certificates in us-east-1 only, wherever the stage is. */
    certificateArn: z.optional(
      z.string().check(z.startsWith('arn:aws:acm:us-east-1:', 'certificateArn lies in us-east-1')),
    ),
  })
  .check(
    z.refine((given) => (given.domain === undefined) === (given.certificateArn === undefined), {
      error: 'domain and certificateArn come together',
    }),
  );

type Settings = z.infer<typeof settings>;

/** Parses what the command line gave; throws one error that names every wrong setting. */
export const readSettings = (given: (name: string) => unknown): Settings => {
  const found = settings.safeParse({
    stage: given('stage'),
    region: given('region'),
    domain: given('domain'),
    certificateArn: given('certificateArn'),
    address: given('address'),
    admin: given('admin'),
    mail: given('mail'),
  });
  if (found.success) return found.data;
  throw new Error(`Wrong -c settings: ${found.error.issues.map((issue) => issue.message).join('; ')}`);
};

/**
 * Adds the stacks of one stage, data and sign-in apart from what can be rebuilt at any time.
 * @param more.functionsFolder where `<name>/handler.ts` of each function lies; tests bundle small ones of their own.
 */
export function buildStage(
  app: App,
  { stage, region, domain, certificateArn, address, admin, mail }: Settings,
  more: { functionsFolder?: string } = {},
) {
  const name = (part: string) => `LongDan-${stage}-${part}`;
  const env = { region };
  const kept = { env, terminationProtection: true };

  const data = new DataStack(app, name('Data'), kept);
  const signIn = new SignInStack(app, name('SignIn'), {
    ...kept,
    stage,
    publicAddress: domain === undefined ? address : `https://${domain}`,
    firstAdministrator: admin,
  });
  const services = new ServiceStack(app, name('Services'), {
    env,
    data,
    signIn,
    firstAdministrator: admin,
    mailFrom: mail,
    publicAddress: domain === undefined ? address : `https://${domain}`,
    functionsFolder: more.functionsFolder ?? 'functions',
  });
  const edge = new EdgeStack(app, name('Edge'), {
    env,
    httpApi: services.httpApi,
    originSecret: data.originSecret,
    publicAddress: domain && certificateArn ? { domain, certificateArn } : undefined,
  });
  return { data, signIn, services, edge };
}
