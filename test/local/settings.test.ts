// What does each environment variable of `npm start` do, and what is said of a wrong one?
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../infra/local/settings.ts';

describe('settings', () => {
  test('a relay goes together with the address that mails are from', () => {
    expect(() => readSettings({ SMTP_URL: 'smtps://a:b@mail.example.vn' })).toThrow('MAIL_FROM');
    expect(() => readSettings({ SMTP_URL: 'https://mail.example.vn' })).toThrow('SMTP_URL must be');
    const both = { SMTP_URL: 'smtps://a:b@mail.example.vn', MAIL_FROM: 'long-dan@example.vn' };
    expect(readSettings(both)).toMatchObject({ mailRelay: both.SMTP_URL, mailFrom: both.MAIL_FROM });
  });

  test('without any variable: port 8080, this machine only, .data, with the demo', () => {
    expect(readSettings({})).toEqual({
      mailFrom: 'long-dan@localhost',
      port: 8080,
      host: '127.0.0.1',
      loopback: true,
      dataFolder: '.data',
      demo: true,
      production: false,
      leastFreeBytes: 1_000_000_000,
      publicUrl: undefined,
      tablesEndpoint: undefined,
    });
  });

  test('an empty variable is one that is not set', () => {
    expect(readSettings({ PORT: '', HOST: '', DATA_DIR: '', DEMO: '', PUBLIC_URL: '' })).toEqual(readSettings({}));
  });

  test('PORT=0 takes any free port', () => {
    expect(readSettings({ PORT: '0' }).port).toBe(0);
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'survey.example.vn'])('HOST=%s is reached by others', (host) => {
    expect(readSettings({ HOST: host })).toMatchObject({ host, loopback: false });
  });

  test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('HOST=%s is this machine only', (host) => {
    expect(readSettings({ HOST: host }).loopback).toBe(true);
  });

  test('a name that only begins like loopback is not loopback', () => {
    expect(readSettings({ HOST: '127.example.com' }).loopback).toBe(false);
  });

  test('no demo where DEMO=0, and none in production whatever DEMO says', () => {
    expect(readSettings({ DEMO: '0' }).demo).toBe(false);
    expect(readSettings({ NODE_ENV: 'production', DEMO: '1' }).demo).toBe(false);
  });

  test('PUBLIC_URL is an origin; a slash at its end is not kept', () => {
    expect(readSettings({ PUBLIC_URL: 'https://hailong.example.vn/' }).publicUrl).toBe('https://hailong.example.vn');
  });

  test.each([
    { PORT: '80a' },
    { PORT: '65536' },
    { PORT: '-1' },
    { HOST: 'http://127.0.0.1' },
    { DEMO: 'no' },
    { PUBLIC_URL: 'hailong.example.vn' },
    { PUBLIC_URL: 'https://example.vn/khao-sat' },
    { PUBLIC_URL: 'https://user@example.vn' },
    { AWS_ENDPOINT_URL_DYNAMODB: 'localhost:8000' },
    { OIDC_ISSUER: 'http://sso.example.vn' },
    { FIRST_ADMIN_EMAIL: 'minh' },
    { MIN_FREE_MB: 'viel' },
  ])('a wrong one is named in one sentence: %o', (environment) => {
    const name = Object.keys(environment).join();
    expect(() => readSettings(environment)).toThrow(
      new RegExp(`^Lòng dân cannot start: ${name} must be [^.]+(\\.[^.]+)*\\.$`),
    );
  });

  test('a province’s own provider is its issuer, id and secret together', () => {
    const given = {
      OIDC_ISSUER: 'https://sso.example.vn/realms/tinh',
      OIDC_CLIENT_ID: 'long-dan',
      OIDC_CLIENT_SECRET: 's',
    };
    expect(readSettings(given).ownProvider).toEqual({
      issuer: 'https://sso.example.vn/realms/tinh',
      clientId: 'long-dan',
      clientSecret: 's',
    });
    expect(readSettings({ ...given, OIDC_ISSUER: 'http://127.0.0.1:9000' }).ownProvider).toBeDefined();
    expect(() => readSettings({ ...given, OIDC_CLIENT_SECRET: '' })).toThrow(
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET go together; missing: OIDC_CLIENT_SECRET.',
    );
  });

  test('all wrong ones are named at once', () => {
    expect(() => readSettings({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT .*DEMO /);
  });
});
