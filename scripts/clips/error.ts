/** Anything the person at the terminal can mend, such as a missing program: shown on one line, without a stack. */
export class ClipsError extends Error {}
