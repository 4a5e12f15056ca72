// Which files do the staff pages load? Style, letters and a script, bundled in both places by this one function.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { StaffAssets } from '../functions/runtime/staff-assets.ts';

const folder = fileURLToPath(new URL('../web/staff/', import.meta.url));
const place = '/staff/assets';

/** Every file's name carries a digest of its content, so that browsers keep it for a year. Takes a tenth of a second. */
export function buildStaffAssets(): StaffAssets {
  const { outputFiles } = buildSync({
    entryPoints: [`${folder}style/style.css`, `${folder}enhance.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome90', 'safari14.1', 'firefox88'],
    loader: { '.woff2': 'file' },
    outdir: place,
    publicPath: place,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
  });
  const files = outputFiles.map(({ path, contents }) => ({
    address: `${place}/${basename(path)}`,
    base64: Buffer.from(contents).toString('base64'),
  }));
  const addressOf = (ending: string) => files.find(({ address }) => address.endsWith(ending))?.address ?? '';
  return { style: addressOf('.css'), script: addressOf('.js'), files };
}
