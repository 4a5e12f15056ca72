// Do README and docs/measurements.md say what was measured, and nothing else?
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pagesWithTables } from '../../bench/written-tables.ts';

test('the tables are those of bench/results.json', async () => {
  for (const [path, text] of Object.entries(await pagesWithTables())) {
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(text).toContain('| our page, brotli |');
  }
});
