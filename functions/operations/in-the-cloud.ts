// What do operations start with in the cloud? The tables, fonts beside the function, a link's secret; streams and schedules ring the bells.
import { randomBytes } from 'node:crypto';
import { readEnvironment } from '../runtime/config.ts';
import { fontsBeside } from '../runtime/fonts.ts';
import { consoleLog } from '../runtime/log.ts';
import { publicUrlOf } from '../runtime/origin.ts';
import { kitLinksFrom } from '../runtime/signed-links.ts';
import { cloudReaders } from '../store/readers.ts';
import type { OperationDependencies } from './dependencies.ts';

const silent = () => {};

/** `bundle` is the address of the function's own file. Throws naming every variable that is missing. */
export const cloudOperations = (bundle: string): OperationDependencies => ({
  ...cloudReaders(),
  publicUrl: publicUrlOf,
  now: () => new Date(),
  randomBytes,
  ringCounter: silent,
  ringAuditor: silent,
  fonts: fontsBeside(bundle),
  kitLinks: kitLinksFrom(readEnvironment(['LINK_SECRET']).LINK_SECRET),
  log: consoleLog,
});
