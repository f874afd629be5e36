import { BlockList, isIP } from 'node:net';

/** Networks of version 4 that are not the public internet (RFC 6890 and its registry): private, loopback, link-local, shared, multicast, kept for tests or for later. */
const CLOSED_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24],
  ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
];

/** Of version 6 only what is given out to the public is open, without the parts of it that carry other addresses inside or stand for examples. */
const OPEN_6: readonly (readonly [network: string, bits: number])[] = [['2000::', 3]];
const CLOSED_6: readonly (readonly [network: string, bits: number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

const closed4 = listOf(CLOSED_4, 'ipv4');
const open6 = listOf(OPEN_6, 'ipv6');
const closed6 = listOf(CLOSED_6, 'ipv6');

function listOf(networks: readonly (readonly [network: string, bits: number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
}

/** Whether a numeric address belongs to the public internet. Addresses of version 4 written as version 6 do not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed4.check(address, 'ipv4');
  if (family === 6 && !address.includes('%')) return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
  return false;
}
