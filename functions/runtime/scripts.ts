// Which scripts does a site serve to browsers? Built beside the function, each under an address that names its content.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export const scripts = z.object({
  addresses: z.object({ enhance: z.string(), kiosk: z.string() }),
  /** The worker that sends what waits; its address stays the same, for a browser looks there for its successor. */
  worker: z.string(),
  /** Texts by address. */
  files: z.record(z.string(), z.string()),
});
export type Scripts = z.infer<typeof scripts>;

/** Where the file lies beside a deployed function. */
export const scriptsFile = 'scripts.json';

/** Throws where the bundle lacks them: a site that is deployed without its scripts is a fault of the build. */
export const readScripts = (bundle: string): Scripts =>
  scripts.parse(JSON.parse(readFileSync(new URL(scriptsFile, bundle), 'utf8')));
