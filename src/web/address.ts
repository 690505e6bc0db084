import { BlockList, isIP } from 'node:net';

/**
 * Networks that are not the public internet: private, loopback, link-local (with the metadata services), shared, test,
 * multicast, reserved, and every way of writing an IPv4 address inside of an IPv6 one (IANA special-purpose registries).
 */
const CLOSED: readonly (readonly [string, number])[] = [
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
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, bits] of CLOSED) closed.addSubnet(net, bits, isIP(net) === 6 ? 'ipv6' : 'ipv4');
/** The only part of IPv6 that is given out for the public internet. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');

/** Whether an address, as a resolver gives it, is one of the public internet. What is no address is none. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  // A scope (`fe80::1%eth0`) is only ever written on addresses that are not public.
  return family === 6 && !address.includes('%') && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}
