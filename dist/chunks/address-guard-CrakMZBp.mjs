const dns = globalThis.process.getBuiltinModule("node:dns");
const { BlockList, isIP } = globalThis.process.getBuiltinModule("node:net");
// src/fetch/address-guard.ts
const SPECIAL_IPV4 = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
];
const GLOBAL_IPV6 = ["2000::", 3];
const SPECIAL_IPV6 = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
];
const special = new BlockList();
for (const [network, bits] of SPECIAL_IPV4) special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of SPECIAL_IPV6) special.addSubnet(network, bits, "ipv6");
const globalIpv6 = new BlockList();
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
const PRIVATE_ADDRESS = "is an address of this machine or of a private network";
var AddressRefused = class extends Error {
	name = "AddressRefused";
};
function watchLookup(observer) {
	return (hostname, options, callback) => {
		dns.lookup(hostname, {
			...options,
			all: true
		}, (error, found) => {
			if (error !== null) return callback(error, []);
			try {
				observer.observe(hostname, found.map(({ address }) => address));
			} catch (refusal) {
				return callback(refusal, []);
			}
			const [first] = found;
			if (options.all === true || first === void 0) return callback(null, found);
			return callback(null, first.address, first.family);
		});
	};
}
export { isPrivateAddress as a, SPECIAL_IPV6 as i, PRIVATE_ADDRESS as n, literalAddress as o, SPECIAL_IPV4 as r, watchLookup as s, AddressRefused as t };
