/** Asks for a command to be confined; stands anywhere among its words. Taken by the entry, before they are read. */
export const CONFINED_OPTION = '--confined';

export const CONFINED_HELP = 'begin by giving up the rights to other files, programs and threads, and the environment';
