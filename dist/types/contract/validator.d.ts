/** One failed keyword, as ajv's standalone code reports it. */
export interface SchemaError {
    /** JSON pointer into the instance. */
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
/** A generated validator: says whether the value has the type, and leaves the reasons in `errors`. */
export interface Validator<T> {
    (value: unknown): value is T;
    errors: readonly SchemaError[] | null;
}
