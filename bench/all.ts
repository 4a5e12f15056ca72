// How does it stand, all in all? `npm run bench` measures one thing after the other, each in a process of its own, and prints one table with the targets;
// it writes the pages that hold it (`npm run bench -- tables` does that alone).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { printFigures, readResults } from './figures.ts';
import { writeTables } from './written-tables.ts';

/** In minutes on two cores; `npm run soak` and `npm run faults` are apart, for they take longer, and so is the export of a million (bench/export.ts), whose last figures stand in the table as well. */
const measurements = [
  'submissions',
  'counting',
  'score-reads',
  'page',
  'page-script',
  'cold-start',
  'export',
  'report',
];

async function measure(name: string): Promise<void> {
  console.log(`\n${name}`);
  const child = spawn(process.execPath, ['--import', 'tsx', `bench/${name}.ts`], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`bench/${name}.ts ended with ${code}`);
}

const only = process.argv.slice(2);
for (const name of measurements) if (only.length === 0 || only.includes(name)) await measure(name);
const { machine, node, measured } = await readResults();
console.log(`\n${machine}, Node ${node}`);
printFigures(Object.values(measured).flatMap(({ figures }) => figures));
await writeTables();
