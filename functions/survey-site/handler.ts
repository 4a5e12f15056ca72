// The survey site as a Lambda behind the front.
import { randomBytes, randomUUID } from 'node:crypto';
import { behindFront } from '../runtime/behind-front.ts';
import { readEnvironment } from '../runtime/config.ts';
import { consoleLog } from '../runtime/log.ts';
import { publicUrlOf } from '../runtime/origin.ts';
import { readScripts } from '../runtime/scripts.ts';
import { cloudReaders } from '../store/readers.ts';
import { wireSurveySite } from './wire.ts';

const { ORIGIN_SECRET } = readEnvironment(['ORIGIN_SECRET']);
const publicHost = (request: Request) => new URL(publicUrlOf(request)).host;
const place = {
  now: () => new Date(),
  newSubmissionId: randomUUID,
  publicHost,
  scripts: readScripts(import.meta.url),
  randomBytes,
  log: consoleLog,
  ringCounter: () => {},
};

export const handler = behindFront(ORIGIN_SECRET, wireSurveySite(cloudReaders(), place));
