// Certificate authorities and certificates, made with the openssl program: Node can read X.509 but not write it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Exec } from '../../../src/runtime/exec.ts';

export interface KeyPair {
  /** PEM. */
  readonly certificate: string;
  /** PEM, PKCS #8, not encrypted. */
  readonly key: string;
}

export interface CertificateRequest {
  /** As openssl writes it: `/O=io.strimzi/CN=lambda-kafka`. */
  readonly subject: string;
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
}

export interface Certificates {
  createAuthority(subject: string): Promise<KeyPair>;
  issue(authority: KeyPair, request: CertificateRequest): Promise<KeyPair>;
  /** Key and certificate in one PKCS #12 file. */
  bundle(pair: KeyPair, password: string): Promise<Buffer>;
}

const DAYS = '365';

/** Each call makes its files in a folder of its own, and removes them. */
export function openSslCertificates(exec: Exec): Certificates {
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  return {
    createAuthority: (subject) =>
      inFolder(async (folder) => {
        const [key, certificate] = [path.join(folder, 'ca.key'), path.join(folder, 'ca.crt')];
        const extensions = ['-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
        await exec('openssl', [
          'req',
          '-x509',
          ...newKey,
          '-keyout',
          key,
          '-out',
          certificate,
          '-days',
          DAYS,
          '-subj',
          subject,
          ...extensions,
        ]);
        return readPair(certificate, key);
      }),
    issue: (authority, request) =>
      inFolder(async (folder) => {
        const file = (name: string): string => path.join(folder, name);
        await writePrivate(file('ca.crt'), authority.certificate);
        await writePrivate(file('ca.key'), authority.key);
        const names = [
          ...(request.dnsNames ?? []).map((name) => `DNS:${name}`),
          ...(request.ipAddresses ?? []).map((address) => `IP:${address}`),
        ].join(',');
        await writePrivate(
          file('extensions'),
          names === '' ? 'basicConstraints=CA:FALSE\n' : `subjectAltName=${names}\n`,
        );
        await exec('openssl', [
          'req',
          ...newKey,
          '-keyout',
          file('key'),
          '-out',
          file('csr'),
          '-subj',
          request.subject,
        ]);
        await exec('openssl', [
          'x509',
          '-req',
          '-in',
          file('csr'),
          '-CA',
          file('ca.crt'),
          '-CAkey',
          file('ca.key'),
          '-CAcreateserial',
          '-days',
          DAYS,
          '-extfile',
          file('extensions'),
          '-out',
          file('crt'),
        ]);
        return readPair(file('crt'), file('key'));
      }),
    bundle: (pair, password) =>
      inFolder(async (folder) => {
        const file = (name: string): string => path.join(folder, name);
        await writePrivate(file('crt'), pair.certificate);
        await writePrivate(file('key'), pair.key);
        await writePrivate(file('password'), password);
        await exec('openssl', [
          'pkcs12',
          '-export',
          '-in',
          file('crt'),
          '-inkey',
          file('key'),
          '-out',
          file('p12'),
          '-passout',
          `file:${file('password')}`,
        ]);
        return readFile(file('p12'));
      }),
  };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'strimzi-sim-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const writePrivate = (file: string, text: string): Promise<void> => writeFile(file, text, { mode: 0o600 });

async function readPair(certificate: string, key: string): Promise<KeyPair> {
  return { certificate: await readFile(certificate, 'utf8'), key: await readFile(key, 'utf8') };
}
