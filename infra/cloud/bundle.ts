// How does a function's folder become a file that Lambda can start, and beside it those that it reads when somebody needs them?
import { copyFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { fontFile, fontNames } from '../../functions/runtime/fonts.ts';
import { scriptsFile } from '../../functions/runtime/scripts.ts';
import { staffAssetsFile } from '../../functions/runtime/staff-assets.ts';
import { buildScripts } from '../browser-scripts.ts';
import { fontFiles } from '../font-files.ts';
import { buildStaffAssets } from '../staff-assets.ts';

/** ES modules have no `require`; a few packages inside the bundle still call it. */
const banner =
  "import { createRequire as bundleCreateRequire } from 'node:module';const require = bundleCreateRequire(import.meta.url);";

/** The name of the function that every `handler.ts` exports, in the file that `bundleInto` writes. */
export const handlerName = 'index.handler';

/**
 * Writes `index.mjs`: the handler with everything it imports, the AWS SDK too, so that what was tested is what runs. What is imported while it
 * runs, such as one questionnaire of the library, lies in files of its own: nobody waits for a text that is not asked for.
 */
function bundleInto(folder: string, entry: string, inject: string[]): void {
  buildSync({
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    minify: true,
    // Else each Vietnamese letter is six bytes of escape for three of its own.
    charset: 'utf8',
    inject,
    alias: { '@aws-sdk/credential-provider-node': resolve(import.meta.dirname, 'lambda-credentials.ts') },
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** What stands for Node's fetch where a citizen waits for a function to start: it answers without loading the whole of it. */
const lightFetch = ['headers', 'request', 'response'].map((name) =>
  resolve(import.meta.dirname, `light-fetch/${name}.ts`),
);

/** The functions that draw PDF files: 1.5 MB of fonts lie beside them. */
const drawers = ['api', 'staff-site', 'report-writer'];

function layFonts(folder: string): void {
  for (const name of fontNames) copyFileSync(fontFiles[name], resolve(folder, fontFile(name)));
}

/** Writes everything that a function is started with. */
export function layFunction(folder: string, functionsFolder: string, name: string): void {
  bundleInto(folder, resolve(functionsFolder, name, 'handler.ts'), name === 'survey-site' ? lightFetch : []);
  if (name === 'survey-site') writeFileSync(resolve(folder, scriptsFile), JSON.stringify(buildScripts()));
  if (name === 'staff-site') writeFileSync(resolve(folder, staffAssetsFile), JSON.stringify(buildStaffAssets()));
  if (drawers.includes(name)) layFonts(folder);
}

/** The code of `<functionsFolder>/<name>/handler.ts`: in this process, without network, Docker or a temporary folder. */
export const bundledHandler = (functionsFolder: string, name: string): Code =>
  Code.fromAsset(resolve(functionsFolder, name), {
    // Hash the bundle, not the folder: a change in a shared folder is a change of the function.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Asked for by the type, never pulled: the local bundling below always answers.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(outputFolder) {
          layFunction(outputFolder, functionsFolder, name);
          return true;
        },
      },
    },
  });
