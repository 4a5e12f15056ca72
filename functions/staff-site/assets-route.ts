// What does a browser get under the address of a style, a script or a font? The file, for a year, as its name says what is in it.
import { Hono } from 'hono';
import type { StaffAssets } from '../runtime/staff-assets.ts';

const types: [string, string][] = [
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.woff2', 'font/woff2'],
];

export function assetsRoute({ files }: StaffAssets): Hono {
  const app = new Hono();
  const held = new Map(files.map(({ address, base64 }) => [address, Buffer.from(base64, 'base64')]));
  app.get('/staff/assets/:file', (c) => {
    const bytes = held.get(c.req.path);
    const type = types.find(([ending]) => c.req.path.endsWith(ending))?.[1];
    if (bytes === undefined || type === undefined) return c.text('', 404);
    const headers = {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    };
    return c.body(new Uint8Array(bytes), 200, headers);
  });
  return app;
}
