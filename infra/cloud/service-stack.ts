// How is every entry of service-list wired: its code, its rights, its address, its clock?
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { serviceList, type Trigger, type Variable } from '../service-list.ts';
import type { DataStack } from './data-stack.ts';
import { type Doors, type Entrance, functionUrlDoors, httpApiDoors } from './entrances.ts';
import { ServiceFunction } from './service-function.ts';
import type { Settings } from './settings.ts';
import type { SignInStack } from './sign-in-stack.ts';
import { addSchedule } from './triggers.ts';

/** Everything here can be thrown away and built again. */
export class ServiceStack extends Stack {
  /** What the edge calls. */
  readonly entrances: Entrance[];
  /** Undefined where each function has an address of its own. */
  readonly httpApi: HttpApi | undefined;
  /** Wake-ups that failed for good; a message in it is an alarm. */
  readonly missed: Queue;
  readonly #functions = new Map<string, ServiceFunction>();
  readonly #doors: Doors;

  constructor(
    scope: Construct,
    id: string,
    {
      data,
      signIn,
      firstAdministrator,
      mailFrom,
      publicAddress,
      functionsFolder,
      origin,
      reserve,
      traced,
      turned,
      ...props
    }: StackProps & {
      data: DataStack;
      signIn: SignInStack;
      firstAdministrator: string | undefined;
      /** Who mails are from; without it none are sent. */
      mailFrom: string | undefined;
      publicAddress: string | undefined;
      functionsFolder: string;
      origin: Settings['origin'];
      /** Requests of citizens at once that nobody else can take away. */
      reserve: number | undefined;
      traced: boolean;
      /** The day secrets were last turned. */
      turned: string | undefined;
    },
  ) {
    super(scope, id, props);
    const api = origin === 'http-api' ? httpApiDoors(this) : undefined;
    this.httpApi = api?.httpApi;
    this.#doors = api ?? functionUrlDoors();
    this.missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const values: Record<Variable, string> = {
      // Resolved by CloudFormation when it deploys: the template holds only where the secret lies.
      ORIGIN_SECRET: data.originSecret.secretValue.unsafeUnwrap(),
      LINK_SECRET: data.linkSecret.secretValue.unsafeUnwrap(),
      REPORT_BUCKET: data.files.bucketName,
      REPORT_SECRETS: data.reportSecrets.secretValue.unsafeUnwrap(),
      TOKEN_ISSUER: signIn.tokenIssuer,
      TOKEN_ENDPOINT: signIn.tokenEndpoint,
      USER_POOL_ID: signIn.people.userPoolId,
      SIGN_IN_CLIENT_ID: signIn.clientId,
      SIGN_IN_CLIENT_SECRET: signIn.clientSecret.secretValue.unsafeUnwrap(),
      SESSION_SECRETS: signIn.sessionSecrets.secretValue.unsafeUnwrap(),
      // No address is "none", and a variable must say something.
      FIRST_ADMIN_EMAIL: firstAdministrator ?? 'none',
      MAIL_FROM: mailFrom ?? 'none',
      STAFF_ADDRESS: publicAddress ?? 'none',
    };
    for (const service of serviceList) {
      const environment = {
        ...Object.fromEntries(service.environment.map((name) => [name, values[name]])),
        ...(turned === undefined ? {} : { SECRETS_TURNED: turned }),
      };
      const deployed = new ServiceFunction(this, service, {
        data,
        people: signIn.people,
        environment,
        functionsFolder,
        mailFrom,
        reserved: service.name === 'survey-site' ? reserve : undefined,
        traced,
      });
      this.#functions.set(service.name, deployed);
      for (const trigger of service.triggers) this.#wire(deployed, trigger);
    }
    this.entrances = this.#doors.entrances();
    new CfnOutput(this, 'MissedQueue', {
      description: 'Wake-ups that failed for good; npm run replay does them again',
      value: this.missed.queueUrl,
    });
  }

  /** Those that answer requests. */
  get answering(): ServiceFunction[] {
    const answers = serviceList.filter(({ triggers }) => triggers.some(({ kind }) => kind === 'http'));
    return answers.map(({ name }) => this.functionOf(name));
  }

  /** The function of a name in service-list. */
  functionOf(name: string): ServiceFunction {
    const found = this.#functions.get(name);
    if (!found) throw new Error(`service-list has no ${name}`);
    return found;
  }

  #wire(service: ServiceFunction, trigger: Trigger): void {
    switch (trigger.kind) {
      case 'http':
        this.#doors.add(service, trigger.paths);
        break;
      case 'schedule':
        addSchedule({ service, missed: this.missed, everySeconds: trigger.everySeconds.cloud });
        break;
      default:
        trigger satisfies never;
    }
  }
}
