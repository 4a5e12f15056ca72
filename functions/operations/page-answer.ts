// How does a page leave the API? As a file in which nothing runs, from which nothing is sent, and that only our own pages may frame.
import { createHash } from 'node:crypto';
import type { Page } from '../../web/survey/document.tsx';
import type { Answer } from './route.ts';

export async function pageAnswer({ html, style }: Page): Promise<Answer> {
  const headers = { 'Content-Security-Policy': stylePolicy(style, "'self'"), 'Referrer-Policy': 'no-referrer' };
  return { status: 200, file: String(await html), contentType: 'text/html; charset=utf-8', headers };
}

/** Nothing but the page's own style; `framedBy` is who may frame it. */
export const stylePolicy = (style: string, framedBy: "'self'" | "'none'"): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');
