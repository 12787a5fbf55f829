/** Text or a workbook. */
const LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;
/** So begins what a spreadsheet program leaves beside a file that is open. */
const OPEN_FILE_MARK = '~$';

/** Whether a file may hold labels, by its name. */
export function isLabelName(name: string): boolean {
  return LABEL_ENDING.test(name) && !name.startsWith(OPEN_FILE_MARK);
}
