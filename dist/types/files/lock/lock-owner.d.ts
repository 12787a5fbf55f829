import { type LockFiles } from './lock-files.js';
/** Who holds an output, for the message that refuses a second run. */
export interface LockOwner {
    readonly host: string;
    readonly pid: number;
    readonly started_at: string;
    /** Where process ids mean the same thing: a container has its own. */
    readonly pid_space: string;
    /** Tells this holder from any other, even of the same process. */
    readonly token: string;
}
/** Undefined where nobody has signed, or nobody can tell who. */
export declare function readOwner(ownerPath: string): Promise<LockOwner | undefined>;
/** True only where that can be known for certain: same machine, same namespace, no such process. */
export declare function isOwnerDead(owner: LockOwner | undefined): Promise<boolean>;
/** Says in the owner file that this process holds the lock. @throws EEXIST where another has said so in the meantime */
export declare function signLock(files: LockFiles): Promise<LockOwner>;
