// How long, how large and in how much memory are the files of a report? `npm run bench:report`: a province with 20 services, and the country's communes.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const sizes = {
  'province: 150 units × 20 services': ['150', '20'],
  'country: 3,321 units × 2 services': ['3321', '2'],
};

for (const [title, size] of Object.entries(sizes)) {
  const script = ['--import', 'tsx', 'bench/write-one-report.ts', ...size];
  const { stdout } = await promisify(execFile)(process.execPath, script, { maxBuffer: 2 ** 26 });
  const { files, seconds, peakMegabytes } = JSON.parse(stdout);
  console.log(`\n${title}: ${seconds.toFixed(1)} s of processor, at most ${Math.round(peakMegabytes)} MB`);
  console.table(files);
}
