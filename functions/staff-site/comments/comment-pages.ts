// Which pages has the place of comments? The inbox, the rates, the templates of replies, and one comment.
import { newPages, type Site } from '../site.ts';
import { inboxPages } from './inbox-pages.ts';
import { oneCommentPages } from './one-comment-pages.ts';
import { ratePages } from './rate-pages.ts';
import { templatePages } from './template-pages.ts';

/** A comment's address takes whatever the others leave. */
const groups = [inboxPages, ratePages, templatePages, oneCommentPages];

export function commentPages(site: Site) {
  const pages = newPages();
  for (const pagesOf of groups) pages.route('/', pagesOf(site));
  return pages;
}
