/** The memory that clips are read into, one after another. */
export declare class ReadBuffer {
    #private;
    /** Room for a file of so many bytes and one more, which shows that the file has ended; less where it is too large. */
    reserve(sizeBytes: number): Buffer;
}
