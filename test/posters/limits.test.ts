// What if a kit is larger than an answer may be? It is refused in a sentence that names a number and a way.
import { expect, test } from 'vitest';
import { expectProblem } from '../platform/problem.ts';
import { openPdf } from './pdf-pages.ts';
import { linkWorld } from './world.ts';

test('too many at once, too large at once, and as labels all of it', async () => {
  const { addPoints, call } = await linkWorld();
  await addPoints('ag-so', 1400);
  await addPoints('ag-xa2', 700);
  const ask = (query: string) => call('platform', 'GET', `/posters.pdf?${query}`);
  const many = await expectProblem(await ask('agency=ag-tinh'), 422);
  expect(many.detail).toBe(
    '2,103 posters are more than the 2,000 of one file: ask for one agency at a time (agency=…).',
  );
  const large = await expectProblem(await ask('agency=ag-so&layout=tent'), 422);
  expect(large.detail).toMatch(
    /^1,401 posters make 4\.\d MB, more than the 4\.4 MB of one answer.* about 1[23]\d0 posters\.$/,
  );
  const labels = await ask('agency=ag-so&layout=sheet');
  const bytes = new Uint8Array(await labels.arrayBuffer());
  expect([labels.status, (await openPdf(bytes)).numPages]).toEqual([200, Math.ceil(1401 / 8)]);
}, 120_000);
