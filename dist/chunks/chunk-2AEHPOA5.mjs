const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/cli/terminal.ts
var USUAL_COLUMNS = 80;
var LEAST_COLUMNS = 20;
function columnsOf({ isTTY, columns = 0 }) {
  return isTTY && columns >= LEAST_COLUMNS ? columns : USUAL_COLUMNS;
}
function canRedraw({ isTTY }) {
  return isTTY && process.env["TERM"] !== "dumb";
}

export {
  columnsOf,
  canRedraw
};
