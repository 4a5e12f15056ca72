// May we send to this address? Only over https and only to the public network: never to what stands beside us and trusts us.
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registries (RFC 6890 and what was added), and the clouds' own services at 169.254.0.0/16. */
const special = new BlockList();
const four: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
for (const [net, prefix] of four) special.addSubnet(net, prefix, 'ipv4');
/** Of version 6 only global unicast is public, and there are holes in it; what wraps a version 4 address could wrap a private one. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const six: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [net, prefix] of six) special.addSubnet(net, prefix, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** Why nothing is sent there, as far as the address itself tells; a name's addresses are looked at whenever something is sent. */
export function receiverFault(url: string, mayBeNear: boolean): string | undefined {
  if (!URL.canParse(url)) return 'must be an address such as https://example.vn/alerts';
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return 'must hold no user name or password: messages are signed';
  if (protocol !== 'https:') return 'must begin with https://';
  const literal = hostname.replace(/^\[|\]$/g, '');
  const isNear =
    /(^|\.)(localhost|local|internal)$/i.test(literal) || (isIP(literal) !== 0 && !isPublicAddress(literal));
  return isNear && !mayBeNear ? 'must be an address of the public internet' : undefined;
}
