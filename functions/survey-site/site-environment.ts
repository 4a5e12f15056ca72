// What does one request carry with it? The fields of its form, so that a page about a failure can keep them.
import type { Fields } from './read-form.ts';

export type SiteEnvironment = { Variables: { fields: Fields | undefined } };
