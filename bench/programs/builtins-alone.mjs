/** Imports those modules of Node's own that `validate` uses, and does nothing. */
import 'node:crypto';
import 'node:fs';
import 'node:fs/promises';
import 'node:path';
