// What does the staff site need from the world? All that its operations and signing in need, its files, and whether it shows a demonstration.
import type { OperationDependencies } from '../operations/dependencies.ts';
import type { StaffAssets } from '../runtime/staff-assets.ts';
import type { SignInDependencies } from './sign-in/dependencies.ts';

export type StaffDependencies = OperationDependencies &
  SignInDependencies & {
    assets: StaffAssets;
    /** Pages say so where the data are made up. */
    demo: boolean;
  };
