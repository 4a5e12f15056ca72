// A platform reduced to its lock, for tests that start several: prints `locked` and stays, or says why not and exits 1.
import { lockFolder } from '../../infra/local/folder-lock.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const lock = await lockFolder(folder);
  lock.tell('http://127.0.0.1:8080');
  console.log('locked');
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exit(1);
}
