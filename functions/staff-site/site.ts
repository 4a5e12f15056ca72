// What do all groups of staff pages share? The dependencies of the site and the one way to show a page.
import { Hono } from 'hono';
import type { StaffDependencies } from './dependencies.ts';
import type { Show } from './show.ts';
import type { StaffEnvironment } from './staff-environment.ts';

export type Site = { deps: StaffDependencies; show: Show };

/** A group of pages, such as those of agencies: a small app of its own that `app.ts` mounts. */
export const newPages = () => new Hono<StaffEnvironment>();
