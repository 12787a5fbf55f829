/** One thing that a file can be refused for, with the places where it was seen. */
export declare class FaultList {
    #private;
    count: number;
    /** @param what goes after the count, such as `lines are no predictions` */
    constructor(code: string, { what, hint }: {
        readonly what: string;
        readonly hint: string;
    });
    /** @param place only called where it is going to be shown */
    add(place: () => string): void;
    /** @throws UserError of the list's code where anything was added */
    refuse(path: string): void;
}
