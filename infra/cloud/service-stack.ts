// How is every entry of service-list wired: its code, its rights, its address, its bell, its clock?
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { serviceList, type Trigger, type Variable } from '../service-list.ts';
import type { DataStack } from './data-stack.ts';
import { ServiceFunction } from './service-function.ts';
import type { SignInStack } from './sign-in-stack.ts';
import { addDoorbell, addSchedule } from './triggers.ts';

/** service-list says `/s/*` for everything below; API Gateway says `/s/{proxy+}`. */
export const routeOf = (path: string): string => path.replace(/\*$/, '{proxy+}');

/** Everything here can be thrown away and built again. Only listed paths are answered: there is no default route. */
export class ServiceStack extends Stack {
  readonly httpApi: HttpApi;
  /** Wake-ups that failed for good; a message in it is an alarm. */
  readonly #missed: Queue;
  readonly #data: DataStack;

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
      ...props
    }: StackProps & {
      data: DataStack;
      signIn: SignInStack;
      firstAdministrator: string | undefined;
      /** Who mails are from; without it none are sent. */
      mailFrom: string | undefined;
      publicAddress: string | undefined;
      functionsFolder: string;
    },
  ) {
    super(scope, id, props);
    this.#data = data;
    this.httpApi = new HttpApi(this, 'HttpApi', { description: 'Lòng dân: reached through CloudFront only' });
    this.#missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new CfnOutput(this, 'MissedQueue', {
      description: 'Wake-ups that failed for good; npm run replay does them again',
      value: this.#missed.queueUrl,
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
      const environment = Object.fromEntries(service.environment.map((name) => [name, values[name]]));
      const deployed = new ServiceFunction(this, service, {
        data,
        people: signIn.people,
        environment,
        functionsFolder,
        mailFrom,
      });
      for (const trigger of service.triggers) this.#wire(deployed, trigger);
    }
  }

  #wire(service: ServiceFunction, trigger: Trigger): void {
    const woken = { service, missed: this.#missed };
    switch (trigger.kind) {
      case 'http':
        this.#addRoutes(service, trigger.paths);
        break;
      case 'doorbell':
        addDoorbell({ ...woken, table: this.#data.table(trigger.table), windowSeconds: trigger.windowSeconds });
        break;
      case 'schedule':
        addSchedule({ ...woken, everySeconds: trigger.everySeconds.cloud });
        break;
      default:
        trigger satisfies never;
    }
  }

  #addRoutes(service: ServiceFunction, paths: string[]): void {
    const integration = new HttpLambdaIntegration(service.node.id, service);
    for (const path of paths) this.httpApi.addRoutes({ path: routeOf(path), methods: [HttpMethod.ANY], integration });
  }
}
