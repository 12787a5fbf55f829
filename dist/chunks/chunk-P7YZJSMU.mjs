const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/cli/exit-code.ts
var Interrupted = class extends Error {
  name = "Interrupted";
  signal;
  constructor(signal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
  get exitCode() {
    return this.signal === "SIGINT" ? 130 : 143;
  }
};

// src/cli/interruption.ts
var SIGNALS = ["SIGINT", "SIGTERM"];
async function withInterruption(work) {
  const controller = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      const interrupted = new Interrupted(name);
      if (controller.signal.aborted) process.exit(interrupted.exitCode);
      controller.abort(interrupted);
    };
    process.on(name, listener);
    return { name, listener };
  });
  try {
    return await work(controller.signal);
  } finally {
    for (const { name, listener } of listeners) process.off(name, listener);
  }
}

export {
  Interrupted,
  withInterruption
};
