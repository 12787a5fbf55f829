/** Whether a file may hold labels, by its name. */
export declare function isLabelName(name: string): boolean;
