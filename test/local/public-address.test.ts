// Which address do QR codes carry, whatever the platform listens on?
import { describe, expect, test } from 'vitest';
import { localAddress, publicAddress } from '../../infra/local/public-address.ts';
import { readSettings } from '../../infra/local/settings.ts';

const address = { netmask: '', mac: '', cidr: null };
const interfaces = {
  lo: [{ ...address, address: '127.0.0.1', family: 'IPv4', internal: true } as const],
  eth0: [
    { ...address, address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 2 } as const,
    { ...address, address: '192.168.1.5', family: 'IPv4', internal: false } as const,
  ],
};

describe('the public address', () => {
  test.each([
    [{}, 'http://127.0.0.1:8123'],
    [{ HOST: '0.0.0.0' }, 'http://192.168.1.5:8123'],
    [{ HOST: '::' }, 'http://192.168.1.5:8123'],
    [{ HOST: '10.0.0.7' }, 'http://10.0.0.7:8123'],
    [{ HOST: '::1' }, 'http://[::1]:8123'],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://hailong.example.vn' }, 'https://hailong.example.vn'],
  ])('%o: %s', (environment, expected) => {
    expect(publicAddress(readSettings(environment), 8123, interfaces)).toBe(expected);
  });

  test('a machine without a network still has an address', () => {
    expect(publicAddress(readSettings({ HOST: '0.0.0.0' }), 8123, { lo: interfaces.lo })).toBe('http://127.0.0.1:8123');
  });

  test('the machine reaches itself on loopback unless it listens elsewhere', () => {
    expect(localAddress('0.0.0.0', 80)).toBe('http://127.0.0.1:80');
    expect(localAddress('10.0.0.7', 80)).toBe('http://10.0.0.7:80');
  });
});
