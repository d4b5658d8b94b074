// An authority and certificates of its own, made by openssl for one test run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificates {
  readonly ca: string;
  /** For `lamina.test` and 127.0.0.1. */
  readonly server: { readonly cert: string; readonly key: string };
  readonly client: { readonly cert: string; readonly key: string };
  /** Ended yesterday. */
  readonly expired: { readonly cert: string; readonly key: string };
}

export function makeCertificates(): Certificates {
  const directory = mkdtempSync(join(tmpdir(), 'lamina-certs-'));
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  };
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const sign = (name: string, extensions: string, ...dates: string[]): { cert: string; key: string } => {
    writeFileSync(join(directory, `${name}.ext`), extensions);
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    const issuer = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'];
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...issuer,
      '-out',
      `${name}.crt`,
      '-extfile',
      `${name}.ext`,
      ...dates,
    );
    return { cert: read(`${name}.crt`), key: read(`${name}.key`) };
  };
  try {
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
      '-subj',
      '/CN=test-ca',
      '-days',
      '2',
    );
    const names = 'subjectAltName=DNS:lamina.test,IP:127.0.0.1';
    return {
      ca: read('ca.crt'),
      server: sign('server', names, '-days', '2'),
      client: sign('client', 'extendedKeyUsage=clientAuth', '-days', '2'),
      expired: sign('expired', names, '-days', '-1'),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
