// Where does a real browser come from? CHROMIUM_PATH, or the Chromium inside an npm package with the libraries it needs.
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';

const run = promisify(execFile);
// Named by the size of the packed browser, so that another version is unpacked beside this one.
const packed = new URL('../../node_modules/@sparticuz/chromium/bin/chromium.br', import.meta.url);
const unpacked = join(tmpdir(), `long-dan-chromium-${statSync(packed, { throwIfNoEntry: false })?.size ?? 'none'}`);

/** A headless browser of its own; the caller closes it. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launching());

/** A browser with a profile in a folder, which outlives it as a phone's does. */
export const launchProfile = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...(await launching()), viewport: { width: 360, height: 800 } });

async function launching(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named === undefined || named === '') await unpackOnce();
  return {
    executablePath: named || join(unpacked, 'chromium'),
    headless: true,
    // --no-sandbox because continuous integration runs as root; --disable-background-networking because tests call nobody.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    env: named ? environment() : { ...environment(), ...bundledLibraries() },
  };
}

/** Unpacks beside the target and renames, so that test files that start together never see half a browser. */
async function unpackOnce(): Promise<void> {
  if (existsSync(join(unpacked, 'chromium'))) return;
  const beside = await mkdtemp(join(tmpdir(), 'long-dan-unpacking-'));
  const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()";
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    // The package unpacks into TMPDIR, its libraries only where it believes itself in Lambda.
    env: { ...environment(), TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  await rename(beside, unpacked).catch(() => rm(beside, { recursive: true }));
}

/** The libraries and fonts that a bare machine lacks; a machine's own fonts come first where it has some. */
function bundledLibraries(): Record<string, string> {
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return existsSync('/etc/fonts')
    ? { LD_LIBRARY_PATH: libraries }
    : { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(unpacked, 'fonts') };
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
