// How long, how large and in how much memory are the files of a report? A province with 20 services, and the country's communes.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Figure, keepFigures, rounded } from './figures.ts';

const sizes = {
  'report of a province (150 units × 20 services)': ['150', '20'],
  'report of the country (3,321 communes × 2 services)': ['3321', '2'],
};

/** What Node gives itself where there are 2,048 MB, as the writer has (infra/service-list.ts): a greater one would only hide what must be held. */
const heap = '--max-old-space-size=1024';
const mostMegabytes = 1536;

type Written = { files: { name: string; bytes: number; seconds: number }[]; peakMegabytes: number };

async function write(size: string[]): Promise<Written> {
  const script = [heap, '--import', 'tsx', 'bench/write-one-report.ts', ...size];
  const { stdout } = await promisify(execFile)(process.execPath, script);
  return JSON.parse(stdout);
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

const found: Figure[] = [];
for (const [title, size] of Object.entries(sizes)) {
  const { files, peakMegabytes } = await write(size);
  console.log(`\n${title}`);
  console.table(files.map(({ name, bytes, seconds }) => ({ name, bytes, seconds: rounded(seconds) })));
  const seconds = rounded(sum(files.map((file) => file.seconds)));
  const megabytes = rounded(sum(files.map(({ bytes }) => bytes)) / 2 ** 20);
  found.push(
    { figure: `${title}: processor`, value: seconds, unit: 's' },
    { figure: `${title}: all files`, value: megabytes, unit: 'MB' },
    { figure: `${title}: most memory`, value: rounded(peakMegabytes), unit: 'MB', target: { most: mostMegabytes } },
  );
}
await keepFigures('report', found);
