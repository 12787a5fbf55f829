import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';

/** A certificate with its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority that no machine knows. */
export interface Authority {
  /** File with the authority's certificate, for NODE_EXTRA_CA_CERTS. */
  readonly path: string;
  /** Signs a certificate for a host; `days` of -1 gives one that expired yesterday. */
  sign(host: string, days: number): Promise<Certificate>;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

async function runOpenssl(folder: string, args: readonly string[]): Promise<void> {
  await execa('openssl', args, { cwd: folder });
}

async function readPair(folder: string, name: string): Promise<Certificate> {
  const [cert, key] = await Promise.all(
    ['pem', 'key'].map((kind) => readFile(join(folder, `${name}.${kind}`), 'utf8')),
  );
  return { cert: cert ?? '', key: key ?? '' };
}

/** A certificate that its server signed itself. */
export async function signItself(folder: string, host: string): Promise<Certificate> {
  const subject = ['-subj', '/CN=self', '-addext', `subjectAltName=DNS:${host}`];
  await runOpenssl(folder, [
    'req',
    '-x509',
    ...NEW_KEY,
    '-keyout',
    'self.key',
    '-out',
    'self.pem',
    '-days',
    '2',
    ...subject,
  ]);
  return readPair(folder, 'self');
}

/** Makes an authority in a folder, with OpenSSL. */
export async function makeAuthority(folder: string): Promise<Authority> {
  const names = ['-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=authority of a test'];
  await runOpenssl(folder, ['req', '-x509', ...NEW_KEY, ...names]);
  let serial = 1;
  return {
    path: join(folder, 'ca.pem'),
    sign: async (host, days) => {
      const name = `leaf-${serial}`;
      serial += 1;
      await runOpenssl(folder, [
        'req',
        ...NEW_KEY,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/CN=${name}`,
      ]);
      await writeFile(join(folder, `${name}.ext`), `subjectAltName=DNS:${host}\n`);
      const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', String(serial), '-days', String(days)];
      const into = ['-in', `${name}.csr`, '-extfile', `${name}.ext`, '-out', `${name}.pem`];
      await runOpenssl(folder, ['x509', '-req', ...by, ...into]);
      return readPair(folder, name);
    },
  };
}
