// The staff site as a Lambda behind the front; who somebody is says Cognito.
import { cloudOperations } from '../operations/in-the-cloud.ts';
import { behindFront } from '../runtime/behind-front.ts';
import { readEnvironment } from '../runtime/config.ts';
import { readStaffAssets } from '../runtime/staff-assets.ts';
import { createStaffSite } from './app.ts';
import { signInFromEnvironment } from './sign-in/from-environment.ts';

const { ORIGIN_SECRET } = readEnvironment(['ORIGIN_SECRET']);
const site = createStaffSite({
  ...cloudOperations(import.meta.url),
  ...signInFromEnvironment(),
  assets: readStaffAssets(import.meta.url),
  demo: false,
});
export const handler = behindFront(ORIGIN_SECRET, site);
