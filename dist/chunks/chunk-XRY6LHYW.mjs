const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  parseUnifiedLine
} from "./chunk-UYN3OJ64.mjs";
import {
  digestWords,
  readLines
} from "./chunk-A32S3LFL.mjs";

// src/contract/unified-rows.ts
async function readUnifiedRows(file, visitor, reading = {}) {
  return readLines(
    file,
    (line) => {
      const { row, violations } = parseUnifiedLine(line.bytes);
      if (row === void 0) return visitor.visitFault(line, violations);
      const { number, isTerminated, bytes } = line;
      const place = { buffer: bytes, start: 0, end: bytes.length };
      visitor.visitRow({ number, isTerminated, row, digest: digestWords(row.src_sha256), ...place });
    },
    reading
  );
}

export {
  readUnifiedRows
};
