// Which findings of cdk-nag do we live with, where, and why? The one place: what is not here must be mended.
import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** `at` are construct paths below the stage: `Data/Files`, or a whole stack. `{stage}` in a rule is the stage's name. */
export type AcceptedFinding = { rules: string[]; at: string[]; reason: string };

const files = 'LongDan-{stage}-Data:ExportsOutputFnGetAttFiles8E6940B8ArnD8EE6C03';
const ownKey =
  'With -c key=customer it lies under a key of the owner’s; else under one that the account holds for the service.';
const noAddresses =
  'Such a log would hold the addresses of citizens, who were promised that none is kept. Metrics count, and functions log without them.';

export const acceptedFindings: AcceptedFinding[] = [
  {
    rules: ['AwsSolutions-SMG4', 'NIST.800.53.R5-SecretsManagerRotationEnabled'],
    at: ['Data', 'SignIn'],
    reason:
      'Turned by hand as docs/operate.md says: the old must hold beside the new until sessions, links and open requests are over, which no ready-made rotation knows.',
  },
  { rules: ['NIST.800.53.R5-SecretsManagerUsingKMSKey'], at: ['Data', 'SignIn'], reason: ownKey },
  { rules: ['NIST.800.53.R5-S3DefaultEncryptionKMS'], at: ['Data/Files'], reason: ownKey },
  {
    rules: ['AwsSolutions-S1', 'NIST.800.53.R5-S3BucketLoggingEnabled'],
    at: ['Data/Files'],
    reason: 'Functions alone reach it; who downloads what stands in the audit trail of the platform, by person.',
  },
  {
    rules: ['NIST.800.53.R5-S3BucketReplicationEnabled'],
    at: ['Data/Files'],
    reason:
      'A copy in another region is another transfer across a border, which the owner must file. Every version is kept, and reports can be frozen again from the tallies.',
  },
  {
    rules: [
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
    ],
    at: ['Backup/Copier'],
    reason: 'What a copy needs is AWS Backup’s to say and changes with it; the role is its own and nobody else’s.',
  },
  {
    rules: ['AwsSolutions-COG8'],
    at: ['SignIn/People'],
    reason:
      'The plus plan judges risk by address and device and is paid per person; a second factor is asked of everybody anyway.',
  },
  {
    rules: ['AwsSolutions-APIG4'],
    at: ['Services/HttpApi'],
    reason:
      'Citizens must not be asked who they are. The functions demand the edge’s secret, and of staff and programs their own sign-in.',
  },
  {
    rules: ['AwsSolutions-APIG1', 'Serverless-APIGWAccessLogging'],
    at: ['Services/HttpStage'],
    reason: noAddresses,
  },
  { rules: ['AwsSolutions-CFR3'], at: ['Edge/Distribution'], reason: noAddresses },
  { rules: ['NIST.800.53.R5-WAFv2LoggingEnabled'], at: ['Firewall/Firewall'], reason: noAddresses },
  {
    rules: ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'],
    at: ['Services/Missed'],
    reason: 'It is itself where what failed lies, and a message in it is an alarm.',
  },
  {
    rules: [`AwsSolutions-IAM5[Resource::${files}/reports/*]`, `AwsSolutions-IAM5[Resource::${files}/exports/*]`],
    at: ['Services'],
    reason: 'Files have names that nobody knows beforehand; the right ends at the folder.',
  },
  {
    rules: ['AwsSolutions-IAM5[Resource::*]'],
    at: ['Services'],
    reason: 'Only with -c tracing=1: X-Ray takes segments for the whole account and knows no narrower right.',
  },
  {
    rules: ['NIST.800.53.R5-LambdaFunctionPublicAccessProhibited'],
    at: ['Services'],
    reason: 'Only with -c origin=function-urls: whoever calls without the edge’s secret gets 403 and nothing else.',
  },
  {
    rules: ['AwsSolutions-CFR1'],
    at: ['Edge/Distribution'],
    reason: 'Whoever was served may answer from wherever they are, abroad or behind a foreign network.',
  },
  {
    rules: ['AwsSolutions-CFR2'],
    at: ['Edge/Distribution'],
    reason: 'A choice of the owner’s, who pays for it: -c waf=1.',
  },
  {
    rules: ['AwsSolutions-CFR4'],
    at: ['Edge/Distribution'],
    reason: 'CloudFront’s own certificate leaves no choice; with -c domain= it is TLS 1.2 of 2021 and above.',
  },
  {
    rules: ['NIST.800.53.R5-IAMNoInlinePolicy'],
    at: ['Services', 'Watch'],
    reason: 'Each role is one function’s and nobody else’s: its rights are read beside it, and vanish with it.',
  },
  {
    rules: ['NIST.800.53.R5-CloudWatchLogGroupEncrypted'],
    at: ['Services', 'Watch'],
    reason: 'Encrypted by CloudWatch itself; they hold ids and counts, never an answer, a comment or an address.',
  },
  {
    rules: ['NIST.800.53.R5-LambdaConcurrency'],
    at: ['Services', 'Watch'],
    reason:
      'A new account has ten at once and none to set aside: the first deployment would fail. -c reserve= sets some aside for citizens.',
  },
  {
    rules: ['NIST.800.53.R5-LambdaDLQ', 'Serverless-LambdaDLQ'],
    at: ['Services', 'Watch'],
    reason: 'Turns of the clock that fail go to the queue by their own destinations; a request is answered at once.',
  },
  {
    rules: ['Serverless-LambdaAsyncFailureDestination'],
    at: ['Watch/Canary'],
    reason: 'A turn of the canary that fails is an alarm by itself; a queue of them would only ring another.',
  },
  {
    rules: ['NIST.800.53.R5-LambdaInsideVPC'],
    at: ['Services', 'Watch'],
    reason:
      'They speak to AWS alone, by name and right; a network of their own would add cost, cold starts and nothing to hide.',
  },
  {
    rules: ['Serverless-LambdaTracing'],
    at: ['Services', 'Watch'],
    reason: 'A choice of the owner’s, who pays by the request: -c tracing=1. The canary is watched by its result.',
  },
  {
    rules: ['NIST.800.53.R5-CloudWatchAlarmAction'],
    at: ['Watch'],
    reason: 'Without -c alarmMail= nobody is named who could be told; the dashboard shows them.',
  },
  {
    rules: ['NIST.800.53.R5-SNSEncryptedKMS'],
    at: ['Watch/Told'],
    reason: 'What it carries is the sentence of an alarm, on its way to a mailbox.',
  },
  {
    rules: ['Serverless-SNSRedrivePolicy'],
    at: ['Watch/Told'],
    reason: 'A mail that cannot be delivered is seen on the dashboard; a queue of them would be read by nobody.',
  },
];

/** Tells cdk-nag what is accepted of the stage's stacks; what a stage does not have is passed over. */
export function accept(stacks: Stack[], stage: string, accepted: AcceptedFinding[]): void {
  for (const { rules, at, reason } of accepted)
    for (const place of at.flatMap((path) => placeOf(stacks, stage, path) ?? []))
      for (const rule of rules) Validations.of(place).acknowledge({ id: rule.replace('{stage}', stage), reason });
}

function placeOf(stacks: Stack[], stage: string, path: string): IConstruct | undefined {
  const [first, ...below] = path.split('/');
  const stack = stacks.find(({ stackName }) => stackName === `LongDan-${stage}-${first}`);
  return below.length === 0 ? stack : stack?.node.tryFindChild(below.join('/'));
}
