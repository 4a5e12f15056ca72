// What does one report cost? A process of its own, so that the most memory it took is the report's; it prints each file's seconds and bytes.
import { setTimeout as sleep } from 'node:timers/promises';
import { reportFigures } from '../functions/operations/report-figures.ts';
import { figuresBytes, figuresFile, reportFiles } from '../functions/operations/report-files.ts';
import { installedFonts } from '../infra/font-files.ts';
import { madeFigures } from '../test/reports/drawn-figures.ts';

const [units = '', services = '', only] = process.argv.slice(2);
const made = madeFigures({ units: Number(units), services: Number(services) });
globalThis.gc?.();
const before = process.cpuUsage();
const files: Record<string, { seconds: number; bytes: number; 'MB after': number }> = {};
let peak = 0;
let ended = false;

async function measure(name: string, make: () => Promise<Uint8Array | undefined> | Uint8Array | undefined) {
  const start = process.cpuUsage();
  const bytes = (await make())?.length ?? 0;
  const { user, system } = process.cpuUsage(start);
  const memory = process.memoryUsage.rss() / 2 ** 20;
  peak = Math.max(peak, memory);
  files[name] = { seconds: Number(((user + system) / 1e6).toFixed(2)), bytes, 'MB after': Math.round(memory) };
}

async function sample(): Promise<void> {
  while (!ended) {
    peak = Math.max(peak, process.memoryUsage.rss() / 2 ** 20);
    await sleep(20);
  }
}

const sampled = sample();
let bytes: Uint8Array = new Uint8Array();
await measure(figuresFile.name, () => {
  bytes = figuresBytes(made);
  return bytes;
});
// As the writer does: every other file is made of what was read back.
const figures = reportFigures.parse(JSON.parse(Buffer.from(bytes).toString()));
for (const { name, make } of reportFiles)
  if (only === undefined || name === only) await measure(name, () => make(figures, { fonts: installedFonts }));
ended = true;
await sampled;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ files, seconds: (user + system) / 1e6, peakMegabytes: peak }));
