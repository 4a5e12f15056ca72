// At which address do people reach this machine? It goes into links and QR codes.
import type { NetworkInterfaceInfo } from 'node:os';
import type { Settings } from './settings.ts';

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** The first address of this machine on a network, IPv4 since phones in an office rarely have a routed IPv6. */
const networkAddress = (interfaces: Interfaces): string | undefined =>
  Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

/** An origin without a slash at its end: what the operator said, else what the network says. */
export function publicAddress(settings: Settings, port: number, interfaces: Interfaces): string {
  if (settings.publicUrl !== undefined) return settings.publicUrl;
  const host = isEverywhere(settings.host) ? (networkAddress(interfaces) ?? '127.0.0.1') : settings.host;
  return `http://${bracketed(host)}:${port}`;
}

/** Where programs on this very machine reach it, whatever stands in front of it. */
export const localAddress = (host: string, port: number): string =>
  `http://${isEverywhere(host) ? '127.0.0.1' : bracketed(host)}:${port}`;
