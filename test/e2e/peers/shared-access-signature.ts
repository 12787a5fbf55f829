import { createHmac } from 'node:crypto';

/** A storage account: its name and its key in base64. */
export interface StorageAccount {
  readonly name: string;
  readonly key: string;
}

export interface BlobAddress {
  readonly container: string;
  readonly blob: string;
}

export interface BlobGrant extends BlobAddress {
  /** `r` reads the blob, `cw` creates and writes it. */
  readonly permissions: 'r' | 'cw';
  /** Content-Disposition that a download carries. */
  readonly disposition?: string;
}

const VERSION = '2021-08-06';
const LIFETIME_MS = 3_600_000;

function sign({ key }: StorageAccount, fields: readonly string[]): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(fields.join('\n')).digest('base64');
}

function makeExpiry(): string {
  return new Date(Date.now() + LIFETIME_MS).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * The query string that opens one blob for an hour: a service SAS, as GitHub's services hand out. Order of the signed
 * fields: https://learn.microsoft.com/rest/api/storageservices/create-service-sas (version 2020-12-06 and later).
 */
export function signBlobAccess(account: StorageAccount, grant: BlobGrant): URLSearchParams {
  const { container, blob, permissions, disposition = '' } = grant;
  const expiry = makeExpiry();
  const resource = `/blob/${account.name}/${container}/${blob}`;
  const policyAndIp = ['', ''];
  const snapshotAndScope = ['', ''];
  const otherHeaders = ['', '', ''];
  const signature = sign(account, [
    permissions,
    '',
    expiry,
    resource,
    ...policyAndIp,
    'https,http',
    VERSION,
    'b',
    ...snapshotAndScope,
    '',
    disposition,
    ...otherHeaders,
  ]);
  return new URLSearchParams({
    sv: VERSION,
    spr: 'https,http',
    se: expiry,
    sr: 'b',
    sp: permissions,
    ...(disposition === '' ? {} : { rscd: disposition }),
    sig: signature,
  });
}

/**
 * The query string that opens the whole account for an hour: an account SAS, for the test's own use. Order of the
 * signed fields: https://learn.microsoft.com/rest/api/storageservices/create-account-sas (2020-12-06 and later).
 */
export function signAccountAccess(account: StorageAccount): URLSearchParams {
  const expiry = makeExpiry();
  const signature = sign(account, [account.name, 'rwdlac', 'b', 'sco', '', expiry, '', 'https,http', VERSION, '', '']);
  return new URLSearchParams({
    sv: VERSION,
    spr: 'https,http',
    ss: 'b',
    srt: 'sco',
    sp: 'rwdlac',
    se: expiry,
    sig: signature,
  });
}
