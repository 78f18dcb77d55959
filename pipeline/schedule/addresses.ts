import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Ranges that lead to this computer or its neighbours and not to a publisher (RFC 6890 and its registries). */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  PRIVATE.addSubnet(net, prefix, "ipv4");
}
for (const [net, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["100::", 64],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, "ipv6");
}

/** Whether an IP address, with or without the brackets of an address on the web, is none of the public internet. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, "");
  const family = isIP(bare);
  if (family === 0) return false;
  // an IPv4 address in the clothes of an IPv6 one is looked at by what it is
  return PRIVATE.check(bare, family === 4 ? "ipv4" : "ipv6");
}

/**
 * Looks names up and refuses those that lead to private addresses: the very address that is connected to is the one
 * that was looked at, so that a name cannot change its mind in between.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "");
    const bad = addresses.find(({ address }) => isPrivate(address));
    if (bad !== undefined) return callback(new Error(`address-private: ${hostname} is ${bad.address}`), "");
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? "", first?.family);
  });
};
