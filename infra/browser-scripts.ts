// How do the browser's scripts come about? Bundled from `web/survey` for browsers that know modules, in both places by this one function.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Scripts } from '../functions/runtime/scripts.ts';

/** Browsers of 2020 and after (Samsung Internet 14); older ones keep the page without script: `enhance.ts` asks first. */
const oldest = ['chrome86', 'safari14.1', 'firefox78'];
const folder = fileURLToPath(new URL('../web/survey/', import.meta.url));

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${folder}${entry}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: oldest,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const addressOf = (name: string, text: string): string =>
  `/assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;

/** Takes a fifth of a second. */
export function buildScripts(): Scripts {
  const [enhance, kiosk, worker] = [bundle('enhance'), bundle('kiosk'), bundle('offline-worker')];
  const addresses = { enhance: addressOf('enhance', enhance), kiosk: addressOf('kiosk', kiosk) };
  return { addresses, worker, files: { [addresses.enhance]: enhance, [addresses.kiosk]: kiosk } };
}
