// Who says who somebody is? Staff and programs sign in here; what they may do is the Registry's to say.
import { Aws, CfnOutput, Duration, Fn, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolClient,
  CfnUserPoolUser,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { invitationDays, invitationMail, resetMail } from './sign-in-mails.ts';

/** The API as OpenID Connect knows it. One scope only: rights are read from the Registry on each request. */
const apiScope = { scopeName: 'api', scopeDescription: 'Call the API' };

type SignInProps = StackProps & {
  stage: string;
  /** The origin people see; undefined until the edge has one. */
  publicAddress: string | undefined;
  /** Invited at deployment; the first sign-in with this address makes the first administrator. */
  firstAdministrator: string | undefined;
  /** What secrets lie under, if the owner has a key. */
  key: Key | undefined;
};

/** Cognito demands an address; this one answers nobody but whoever sits at it. */
const addressUnknown = 'https://localhost';

/**
 * The edge's own address cannot be named here (that would be a cycle): where people come back to is told by `-c domain=` or, once the
 * edge is there, by a second deployment with `-c address=`.
 */
export class SignInStack extends Stack {
  /** What `iss` of every token must be; its keys are found from it. */
  readonly tokenIssuer: string;
  /** Where programs exchange their id and secret for a token. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  /** Where people's accounts are, and administrators' pages add some. */
  readonly people: UserPool;
  /** What the staff site proves itself with to the user pool. */
  readonly clientSecret: Secret;
  /** What the staff site encrypts its cookies with. To rotate: the new one, a blank, the old one; deploy; later drop the old one. */
  readonly sessionSecrets: Secret;
  readonly #secretKey: { encryptionKey?: Key };

  constructor(scope: Construct, id: string, { stage, publicAddress, firstAdministrator, key, ...props }: SignInProps) {
    super(scope, id, props);
    this.#secretKey = key === undefined ? {} : { encryptionKey: key };
    const people = this.#addPeople(publicAddress);
    this.people = people;
    people
      .addResourceServer('Api', { identifier: 'long-dan', scopes: [apiScope] })
      .applyRemovalPolicy(RemovalPolicy.RETAIN);

    this.tokenIssuer = people.userPoolProviderUrl;
    this.tokenEndpoint = `${this.#addDomain(people, stage).baseUrl()}/oauth2/token`;
    const client = this.#addStaffClient(people, publicAddress ?? addressUnknown);
    this.clientId = client.userPoolClientId;
    this.clientSecret = this.#keepClientSecret(client);
    this.sessionSecrets = this.#addSessionSecrets();
    if (firstAdministrator !== undefined) this.#invite(people, firstAdministrator);
    new CfnOutput(this, 'UserPoolId', { value: people.userPoolId });
    new CfnOutput(this, 'SessionSecretsArn', { value: this.sessionSecrets.secretArn });
    new CfnOutput(this, 'TokenIssuer', { value: this.tokenIssuer });
    new CfnOutput(this, 'TokenEndpoint', { value: this.tokenEndpoint });
  }

  #addPeople(publicAddress: string | undefined): UserPool {
    return new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(invitationDays),
      },
      userInvitation: invitationMail(publicAddress),
      userVerification: resetMail,
      // By an app, never by SMS: a text message can be diverted, and costs.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** People come back with a code to the one address of the staff site. */
  #addStaffClient(people: UserPool, publicAddress: string): UserPoolClient {
    const client = people.addClient('StaffSite', {
      generateSecret: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${publicAddress}/staff/sign-in/callback`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // The staff site looks at the token once and keeps none.
      accessTokenValidity: Duration.minutes(5),
      idTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
    });
    client.applyRemovalPolicy(RemovalPolicy.RETAIN);
    // The newer pages alone know `prompt=login`, by which a shared computer asks whoever comes next.
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: people.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    }).applyRemovalPolicy(RemovalPolicy.RETAIN);
    return client;
  }

  /** As a secret, because an output between stacks can be read by whoever may look at stacks. */
  #keepClientSecret(client: UserPoolClient): Secret {
    const made = client.node.defaultChild;
    if (!(made instanceof CfnUserPoolClient)) throw new Error('The user pool’s client is not made as expected');
    return new Secret(this, 'ClientSecret', {
      ...this.#secretKey,
      description: 'Proves the staff site to the user pool',
      secretStringValue: SecretValue.resourceAttribute(made.attrClientSecret),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  #addSessionSecrets(): Secret {
    return new Secret(this, 'SessionSecrets', {
      ...this.#secretKey,
      description: 'Encrypts the cookies of the staff site; newest first, separated by blanks',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Nobody signs up by themselves, so the first one must be invited by the deployment. */
  #invite(people: UserPool, email: string): void {
    const invited = new CfnUserPoolUser(this, 'FirstAdministrator', {
      userPoolId: people.userPoolId,
      username: email,
      desiredDeliveryMediums: ['EMAIL'],
      userAttributes: [
        { name: 'email', value: email },
        { name: 'email_verified', value: 'true' },
      ],
    });
    invited.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }

  /** A prefix is unique among everybody's in the region, so it ends in a piece of this stack's own id. */
  #addDomain(people: UserPool, stage: string): UserPoolDomain {
    const stackUuid = Fn.select(2, Fn.split('/', Aws.STACK_ID));
    const domain = people.addDomain('Domain', {
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
      cognitoDomain: { domainPrefix: `long-dan-${stage}-${Fn.select(0, Fn.split('-', stackUuid))}` },
    });
    domain.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return domain;
  }
}
