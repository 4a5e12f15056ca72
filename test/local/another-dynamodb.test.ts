// Does README's way for platforms without the embedded engine work, word for word?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';
import { enginesOn } from '../../infra/local/stale-engine.ts';
import { npmStart } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the platform runs on a DynamoDB that is somewhere else', { timeout: 60_000 }, async () => {
  const command = /^(AWS_ENDPOINT_URL_DYNAMODB)=http:\/\/127\.0\.0\.1:8000 npm start$/m.exec(
    readFileSync('README.md', 'utf8'),
  );
  const variable = command?.[1] ?? 'README no longer says how';
  const elsewhere = await startEngine({ folder: await temporaryFolder(), log: () => {} });
  const folder = await temporaryFolder();
  try {
    const program = npmStart({ DATA_DIR: folder, DEMO: '0', [variable]: elsewhere.endpoint });
    const url = await program.line('ready ');
    expect((await fetch(`${url}/s`)).status).toBe(200);
    expect(await enginesOn(`${folder}/dynamodb.sqlite`)).toEqual([]);
    program.child.kill('SIGTERM');
    expect(await program.exitCode).toBe(0);
  } finally {
    await elsewhere.stop();
  }
});
