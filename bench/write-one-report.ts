// What does one report cost? Written as the writer does, by a process of its own, so that the most memory it took is the report's; it prints each file's seconds and bytes.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresBytes } from '../functions/operations/report-files.ts';
import { writeFiles } from '../functions/report-writer/write-files.ts';
import { reportSigner } from '../functions/runtime/report-keys.ts';
import type { Bucket } from '../functions/store/bucket.ts';
import { installedFonts } from '../infra/font-files.ts';
import { folderBucket } from '../infra/local/folder-bucket.ts';
import { madeFigures } from '../test/reports/drawn-figures.ts';

const [units = '', services = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'long-dan-report-'));
const seconds: Record<string, number> = {};
let last = process.cpuUsage();

/** What was spent since the last file is this one's: it is made before it is put, or while it is. */
function measured(bucket: Bucket): Bucket {
  const put: Bucket['put'] = async (name, ...of) => {
    const done = await bucket.put(name, ...of);
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    seconds[name.slice(name.indexOf('/') + 1)] = (user + system) / 1e6;
    return done;
  };
  return { ...bucket, put };
}

const proposed = () => figuresBytes(madeFigures({ units: Number(units), services: Number(services) }));

try {
  const bytes = proposed();
  last = process.cpuUsage();
  const writing = {
    bucket: measured(folderBucket(folder, randomUUID)),
    signer: reportSigner(['a secret of at least thirty-two characters']),
    ...{ fonts: installedFonts, stopping: new AbortController().signal },
  };
  const { files } = await writeFiles(writing, 'report', bytes);
  // The most that the process ever had, as the system knows it: what is asked now and then misses what comes and goes between.
  const peakMegabytes = process.resourceUsage().maxRSS / 2 ** 10;
  const of = files.map(({ name, bytes: length, sha256 }) => ({ name, bytes: length, seconds: seconds[name], sha256 }));
  console.log(JSON.stringify({ files: of, peakMegabytes }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
