const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  AddressRefused,
  PRIVATE_ADDRESS,
  SPECIAL_IPV4,
  SPECIAL_IPV6,
  isPrivateAddress,
  literalAddress,
  watchLookup
} from "./chunk-ENADOWM6.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  AddressRefused,
  PRIVATE_ADDRESS,
  SPECIAL_IPV4,
  SPECIAL_IPV6,
  isPrivateAddress,
  literalAddress,
  watchLookup
};
