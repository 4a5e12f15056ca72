// The site of public results as a Lambda behind the front.
import { behindFront } from '../runtime/behind-front.ts';
import { readEnvironment } from '../runtime/config.ts';
import { consoleLog } from '../runtime/log.ts';
import { publicUrlOf } from '../runtime/origin.ts';
import { cloudReaders } from '../store/readers.ts';
import { createResultsSite } from './app.ts';

const { ORIGIN_SECRET } = readEnvironment(['ORIGIN_SECRET']);
const site = createResultsSite({
  ...cloudReaders(),
  now: () => new Date(),
  publicUrl: publicUrlOf,
  log: consoleLog,
});
export const handler = behindFront(ORIGIN_SECRET, site);
