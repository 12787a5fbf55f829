/**
 * Reads bytes that are the same in clip after clip once. What the reading says must follow from the bytes alone; one that ends in
 * `demand` is done again each time.
 *
 * @param read gets bytes that it neither keeps nor changes
 */
export declare function readOnce<Reading>(read: (bytes: Uint8Array) => Reading): (bytes: Uint8Array) => Reading;
