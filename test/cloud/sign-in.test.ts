// Can people sign in as deployed: a code alone, back to the one address, and an administrator to begin with?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functionOf, resourcesOf, synthesizeStage, withoutImports } from './synthesized-stage.ts';

const settings = {
  domain: 'khaosat.example.vn',
  certificateArn: 'arn:aws:acm:us-east-1:000000000000:certificate/0',
  admin: 'quan.tri@example.vn',
};
const stage = synthesizeStage(settings);
const resources = (type: string) => resourcesOf(stage.templates.signIn, type);

test('the staff site alone may ask for a code, with a secret, to come back to its own address', () => {
  expect(resources('AWS::Cognito::UserPoolClient').map(({ Properties }) => Properties)).toEqual([
    expect.objectContaining({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: true,
      CallbackURLs: ['https://khaosat.example.vn/staff/sign-in/callback'],
    }),
  ]);
});

test('without a domain the address is told by a second deployment', () => {
  const second = synthesizeStage({ address: 'https://d1234abcd.cloudfront.net' });
  const [client] = resourcesOf(second.templates.signIn, 'AWS::Cognito::UserPoolClient');
  expect(client?.Properties['CallbackURLs']).toEqual(['https://d1234abcd.cloudfront.net/staff/sign-in/callback']);
  expect(() => synthesizeStage({ address: 'http://d1234abcd.cloudfront.net/' })).toThrow('address is like https://');
});

test('the named administrator is invited, and the staff site knows whom it may let in first', () => {
  expect(resources('AWS::Cognito::UserPoolUser').map(({ Properties }) => Properties)).toMatchObject([
    {
      Username: 'quan.tri@example.vn',
      UserAttributes: [
        { Name: 'email', Value: 'quan.tri@example.vn' },
        { Name: 'email_verified', Value: 'true' },
      ],
    },
  ]);
  const { Variables } = Object(functionOf('staff-site', stage).Properties['Environment']);
  expect(Variables.FIRST_ADMIN_EMAIL).toBe('quan.tri@example.vn');
});

test('whoever is invited reads how to get in, in Vietnamese, with all that Cognito must fill in', () => {
  const [pool] = resources('AWS::Cognito::UserPool').map(({ Properties }) => Properties);
  expect(pool).toMatchObject({
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: true,
      InviteMessageTemplate: {
        EmailSubject: 'Lòng dân: thư mời đăng nhập',
        EmailMessage: expect.stringMatching(/khaosat\.example\.vn\/staff.*\{username\}.*\{####\}.*7 ngày/),
      },
    },
    VerificationMessageTemplate: { EmailMessage: expect.stringMatching(/Mã đặt lại mật khẩu.*\{####\}/) },
    Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
  });
});

test('no secret stands in a template: the function’s are resolved when it is deployed', () => {
  const { Variables } = Object(functionOf('staff-site', stage).Properties['Environment']);
  for (const name of ['SIGN_IN_CLIENT_SECRET', 'SESSION_SECRETS'])
    expect(JSON.stringify(withoutImports(Variables[name], stage))).toContain('{{resolve:secretsmanager:');
});

test('the scope that docs/deploy.md asks for a program is the one there is', () => {
  const [api] = resources('AWS::Cognito::UserPoolResourceServer');
  const { Identifier, Scopes } = Object(api?.Properties);
  const asked = /--allowed-o-auth-scopes (\S+)/.exec(readFileSync('docs/deploy.md', 'utf8'))?.[1];
  expect(Scopes.map(({ ScopeName }: { ScopeName: string }) => `${Identifier}/${ScopeName}`)).toEqual([asked]);
});
