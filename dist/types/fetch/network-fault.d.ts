import type { LookupFunction } from 'node:net';
import { DownloadFault } from './download-fault.js';
/** How the connection was made that failed. */
export interface FailedHop {
    readonly url: URL;
    readonly lookup: LookupFunction;
    readonly stallTimeoutS: number | undefined;
    readonly environment: NodeJS.ProcessEnv;
}
/**
 * The fault that a failure between us and the server is.
 *
 * @throws the error itself where it is none of the network's
 */
export declare function toNetworkFault(error: unknown, hop: FailedHop): Promise<DownloadFault>;
