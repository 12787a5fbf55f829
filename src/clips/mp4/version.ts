/** Names the header reader's answers: another version may answer otherwise. To be raised with every change of what it reads. */
export const HEADER_READER_VERSION = 1;
