// Which files does the staff site serve beside its pages? Built with the function, each under an address that names its content.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export const staffAssets = z.object({
  /** Addresses of the one style and the one script. */
  style: z.string(),
  script: z.string(),
  files: z.array(z.object({ address: z.string(), base64: z.string() })),
});
export type StaffAssets = z.infer<typeof staffAssets>;

/** Where the file lies beside a deployed function. */
export const staffAssetsFile = 'staff-assets.json';

/** Throws where the bundle lacks them: a site that is deployed without its style is a fault of the build. */
export const readStaffAssets = (bundle: string): StaffAssets =>
  staffAssets.parse(JSON.parse(readFileSync(new URL(staffAssetsFile, bundle), 'utf8')));
