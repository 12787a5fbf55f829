const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/fetch/address-guard.ts
import dns from "node:dns";
import { BlockList, isIP } from "node:net";
var SPECIAL_IPV4 = [
  ["0.0.0.0", 8],
  // this network
  ["10.0.0.0", 8],
  // private
  ["100.64.0.0", 10],
  // shared by carriers
  ["127.0.0.0", 8],
  // loopback
  ["169.254.0.0", 16],
  // link-local, among them the metadata services of clouds
  ["172.16.0.0", 12],
  // private
  ["192.0.0.0", 24],
  // protocol assignments
  ["192.0.2.0", 24],
  // documentation
  ["192.88.99.0", 24],
  // 6to4 relays, deprecated
  ["192.168.0.0", 16],
  // private
  ["198.18.0.0", 15],
  // benchmarking
  ["198.51.100.0", 24],
  // documentation
  ["203.0.113.0", 24],
  // documentation
  ["224.0.0.0", 4],
  // multicast
  ["240.0.0.0", 4]
  // reserved, and broadcast
];
var GLOBAL_IPV6 = ["2000::", 3];
var SPECIAL_IPV6 = [
  ["2001::", 23],
  // protocol assignments, among them Teredo, which wraps IPv4
  ["2001:db8::", 32],
  // documentation
  ["2002::", 16],
  // 6to4, which wraps IPv4
  ["3fff::", 20]
  // documentation
];
var special = new BlockList();
for (const [network, bits] of SPECIAL_IPV4) special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of SPECIAL_IPV6) special.addSubnet(network, bits, "ipv6");
var globalIpv6 = new BlockList();
globalIpv6.addSubnet(...GLOBAL_IPV6, "ipv6");
function isPrivateAddress(address) {
  const family = isIP(address);
  if (family === 4) return special.check(address, "ipv4");
  if (family === 6) return !globalIpv6.check(address, "ipv6") || special.check(address, "ipv6");
  return true;
}
function literalAddress({ hostname }) {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? void 0 : bare;
}
var PRIVATE_ADDRESS = "is an address of this machine or of a private network";
var AddressRefused = class extends Error {
  name = "AddressRefused";
};
function watchLookup(observer) {
  return (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      try {
        observer.observe(
          hostname,
          found.map(({ address }) => address)
        );
      } catch (refusal) {
        return callback(refusal, []);
      }
      const [first] = found;
      if (options.all === true || first === void 0) return callback(null, found);
      return callback(null, first.address, first.family);
    });
  };
}

export {
  SPECIAL_IPV4,
  SPECIAL_IPV6,
  isPrivateAddress,
  literalAddress,
  PRIVATE_ADDRESS,
  AddressRefused,
  watchLookup
};
