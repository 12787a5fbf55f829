const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/credentials.ts
var REDACTED = "REDACTED";
var SECRET_PARAMETER = /([?&;#](?=[^=&#;?\s]*(?:token|sig|signature|secret|password|passwd|pwd|auth|credential|key))[^=&#;?\s]*=)[^&#\s]+/gi;
var USER_INFO = /(:\/\/|(?:https?|ftp):[\\/\s]{0,8})[^/?#]{0,8192}@/gi;
function redactCredentials(text) {
  return text.replaceAll(USER_INFO, `$1${REDACTED}@`).replaceAll(SECRET_PARAMETER, `$1${REDACTED}`);
}
function redactAddress(text) {
  const url = URL.parse(text);
  if (url === null || url.username === "" && url.password === "") return redactCredentials(text);
  url.username = REDACTED;
  url.password = "";
  return redactCredentials(url.href);
}

export {
  redactCredentials,
  redactAddress
};
