// With what is a bundle started? Our loop and a clock that can be set, as files that plain Node runs; or Amazon's own client in the loop's place.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/** Our loop and the clock, as files that plain Node can start. */
export function buildClient(folder: string) {
  const built = (name: string): string => {
    const outfile = join(folder, `${name}.mjs`);
    const entry = new URL(`${name}.ts`, import.meta.url).pathname;
    buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
    return outfile;
  };
  return { loop: built('runtime-loop'), clock: pathToFileURL(built('set-clock')).href };
}

/** Amazon's own client in place of our loop, where LAMBDA_CLIENT says where it lies. */
export const clientOf = (loop: string): string[] => {
  const own = process.env['LAMBDA_CLIENT'];
  return own === undefined ? [loop] : [own, 'index.handler'];
};
