// Which groups of pages are about paper ballots? Choosing a batch, typing it, checking what was typed, and bringing in files.
import { checkPages } from './check-pages.tsx';
import { entryPages } from './entry-pages.tsx';
import { importPages } from './import-pages.tsx';
import { paperPages } from './paper-pages.tsx';

export const paperGroups = [paperPages, importPages, entryPages, checkPages];
