// May signing in lead off this site? Never, however the address is written.
import { expect, test } from 'vitest';
import { localPath } from '../../functions/staff-site/sign-in/local-path.ts';

test.each(['/staff', '/staff/campaigns', '/staff/campaigns?page=2&q=%C4%91', '/staff?lang=en', '/staff//x'])(
  '%s is ours',
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  '',
  'https://evil.example/staff',
  '//evil.example/staff',
  '/\\evil.example',
  '/staff\\..\\..\\evil',
  '/\t/evil.example',
  '/staff\n//evil.example',
  '/staffs',
  '/staff@evil.example',
  '/staff/../api/v1/docs',
  '/staff/%2e%2e/s/ABCDEF',
  'javascript:alert(1)',
  'staff',
  '/s/ABCDEF',
  '/staff/sign-in?to=/staff/sign-in',
  '/staff/sign-out',
  `/staff/${'a'.repeat(2000)}`,
])('%j leads to the first page instead', (asked) => {
  expect(localPath(asked)).toBe('/staff');
});
