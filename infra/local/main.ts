// What does `npm start` do? Starts the platform, says where it is, and ends it when told to.
import { consoleLog, type Log } from '../../functions/runtime/log.ts';
import { isCannotStart } from './cannot-start.ts';
import { introduce } from './introduce.ts';
import { startPlatform } from './platform.ts';
import { readSettings } from './settings.ts';
import { createShutdown } from './shutdown.ts';

// Answers, keys and mails are for nobody else on this machine, whatever the operator's shell says.
process.umask(0o077);
const shutdown = createShutdown({ log: consoleLog, exit: (code) => process.exit(code) });
// npm, started with `exec`, delivers each signal twice (to the group and by itself): the second changes nothing.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => shutdown.end(0));
// Whoever read our output may leave (`npm start | head`); that is no reason to end.
process.stdout.on('error', () => {});

// Until the introduction has been read, the terminal is for people: of the log only what is wrong.
let introduced = false;
const log: Log = (level, event, fields) => {
  if (introduced || level !== 'info') consoleLog(level, event, fields);
};

try {
  const settings = readSettings(process.env);
  const platform = await startPlatform({ settings, log, clock: () => new Date(), shutdown });
  if (!shutdown.ending()) await introduce(platform, process.stdout);
  introduced = true;
} catch (error) {
  if (!shutdown.ending()) console.error(isCannotStart(error) ? error.message : error);
  shutdown.end(1);
}
