// How does a test run the proxies of docs/on-premises as they are written there? With other names, ports and paths, and nothing else changed.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as timers from 'node:timers/promises';
import { rightCertificate } from '../messenger/certificates.ts';
import { runProgram } from './program.ts';

const documented = (name: string): Promise<string> => readFile(`docs/on-premises/${name}`, 'utf8');

export type Place = { folder: string; platformPort: number; plainPort: number; port: number };

/** Everything the proxy wrote, to its folder or to its terminal. */
export type Proxy = { said(): Promise<string> };

export const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

const replacing = (text: string, pairs: [string, string][]): string =>
  pairs.reduce((done, [from, to]) => {
    // A line that the document no longer has would leave the test with a proxy that nobody documents.
    if (!done.includes(from)) throw new Error(`docs/on-premises no longer says "${from}"`);
    return done.replaceAll(from, to);
  }, text);

async function certificateIn(folder: string): Promise<[string, string]> {
  const [cert, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  await writeFile(cert, rightCertificate.cert);
  await writeFile(key, rightCertificate.key);
  return [cert, key];
}

async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

/** nginx, whose main file a distribution brings: here the least of one. */
export async function nginx({ folder, platformPort, plainPort, port }: Place): Promise<Proxy> {
  const [cert, key] = await certificateIn(folder);
  const logs = join(folder, 'logs');
  await mkdir(logs);
  const site = replacing(await documented('nginx.conf'), [
    ['127.0.0.1:8080', `127.0.0.1:${platformPort}`],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['https://khaosat.example.vn$', `https://127.0.0.1:${port}$`],
    ['khaosat.example.vn', '127.0.0.1'],
    ['/etc/ssl/long-dan/fullchain.pem', cert],
    ['/etc/ssl/long-dan/privkey.pem', key],
    ['/var/log/nginx', logs],
    // The port is part of the name here, where none of the usual two is free.
    ['Host $host;', 'Host $http_host;'],
  ]);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`);
  const main = `pid ${folder}/pid; daemon off; error_log stderr warn; events {} http { ${own.join(' ')} include site.conf; }`;
  await writeFile(join(folder, 'site.conf'), site);
  await writeFile(join(folder, 'main.conf'), main);
  const program = runProgram('nginx', ['-p', folder, '-c', join(folder, 'main.conf'), '-e', 'stderr']);
  await answering(port);
  return { said: async () => program.output() + (await everythingIn(logs)) };
}

export async function caddy({ folder, platformPort, plainPort, port }: Place): Promise<Proxy> {
  const [cert, key] = await certificateIn(folder);
  const site = replacing(await documented('Caddyfile'), [
    ['127.0.0.1:8080', `127.0.0.1:${platformPort}`],
    ['khaosat.example.vn {', `https://127.0.0.1:${port} {`],
    ['/etc/ssl/long-dan/fullchain.pem', cert],
    ['/etc/ssl/long-dan/privkey.pem', key],
    ['{\n\t# No address', `{\n\tadmin off\n\thttp_port ${plainPort}\n\thttps_port ${port}\n\t# No address`],
  ]);
  await writeFile(join(folder, 'Caddyfile'), site);
  const program = runProgram('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
  await answering(port);
  return { said: async () => program.output() };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`https://127.0.0.1:${port}/healthz`);
      return;
    } catch {
      await timers.setTimeout(50);
    }
  }
  throw new Error('the proxy does not answer');
}
