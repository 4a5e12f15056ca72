// A platform reduced to its engine, for tests that kill one: prints `engine PID` and stays.
import { startEngine } from '../../infra/local/dynamodb-engine.ts';

const [folder = ''] = process.argv.slice(2);
const engine = await startEngine({ folder, log: () => {} });
console.log(`engine ${engine.pid()}`);
