const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  canRedraw,
  columnsOf
} from "./chunk-2AEHPOA5.mjs";

// src/cli/close-run.ts
async function closeRun(run, { reporter, stream }) {
  if (!canRedraw(stream) || !reporter.shows("info")) return;
  const { composeClosingTable } = await import("./closing-table-IFIG5SN5.mjs");
  for (const line of composeClosingTable(run, columnsOf(stream))) reporter.pieces(line);
}

export {
  closeRun
};
