// Does an address that no phone can open show before it is printed?
import { expect, test } from 'vitest';
import { reachOf } from '../../functions/domain/reach.ts';

test.each([
  ['http://127.0.0.1:8080', 'this-machine'],
  ['https://localhost', 'this-machine'],
  ['http://[::1]:8080', 'this-machine'],
  ['http://demo.localhost:8080', 'this-machine'],
  ['http://192.168.1.5:8080', 'unsafe'],
  ['http://127.example.vn', 'unsafe'],
  ['https://khaosat.laocai.gov.vn', 'phones'],
])('%s: %s', (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});
