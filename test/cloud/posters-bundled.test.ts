// Can the function that is deployed draw a poster? Its bundle, alone in a folder, answers a link with a PDF in letters that lie beside it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { kitLinksFrom } from '../../functions/runtime/signed-links.ts';
import { layFunction } from '../../infra/cloud/bundle.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { fontsOn, openPdf, textOf, wordsOn } from '../posters/pdf-pages.ts';
import { linkWorld } from '../posters/world.ts';

const linkSecret = 'the secret that the cloud keeps for links';

/** Invokes the bundle as Lambda does, in a process that finds no package of ours. */
function invoke(folder: string, path: string, tables: Record<string, string>) {
  const event = {
    ...{ version: '2.0', rawPath: path, rawQueryString: '', isBase64Encoded: false, routeKey: '$default' },
    headers: { 'x-origin-secret': 'origin', 'x-public-host': 'khaosat.laocai.gov.vn' },
    requestContext: { http: { method: 'GET', path }, domainName: 'x', stage: '$default' },
  };
  const program = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))});
process.stdout.write(JSON.stringify(await handler(${JSON.stringify(event)}, {})));`;
  const env = {
    ...{
      ORIGIN_SECRET: 'origin',
      LINK_SECRET: linkSecret,
      USER_POOL_ID: 'eu_x',
      AWS_REGION: 'x',
      AWS_ACCESS_KEY_ID: 'x',
    },
    ...{ AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL_DYNAMODB: inject('engineEndpoint') },
    ...{ TOKEN_ISSUER: 'https://provider.invalid', SIGN_IN_CLIENT_ID: 'x', SIGN_IN_CLIENT_SECRET: 'x' },
    ...{ SESSION_SECRETS: 'a secret that seals the cookies of staff', FIRST_ADMIN_EMAIL: 'none' },
    ...{ REPORT_BUCKET: 'x', REPORT_SECRETS: 'a secret that signs the manifests of reports' },
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${name.toUpperCase()}_TABLE`, table])),
  };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    ...{ cwd: folder, env, maxBuffer: 10_000_000, encoding: 'utf8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(said);
}

test('the staff site’s bundle answers a link with a kit', async () => {
  const folder = await temporaryFolder();
  layFunction(folder, 'functions', 'staff-site');
  const { store } = await linkWorld();
  const statement = {
    ...{ v: 1, by: { id: 'platform', grants: [{ role: 'platform' }] }, until: '2999-01-01T00:00:00.000Z' },
    wanted: { agency: 'ag-tinh', layout: 'a6', list: false },
  };
  const token = await kitLinksFrom(linkSecret).sign(statement);
  const answer = invoke(folder, `/staff/kits/${token}`, store.tables);
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
  const page = await (await openPdf(Buffer.from(answer.body, 'base64'))).getPage(1);
  expect(textOf(await wordsOn(page))).toContain('Quét mã để đánh giá việc phục vụ');
  const fonts = await fontsOn(page);
  expect(fonts.map(({ embedded, name }) => [embedded, name.includes('BeVietnamPro')])).toEqual([
    [true, true],
    [true, true],
  ]);
});
