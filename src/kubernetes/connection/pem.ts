// Certificates and keys of a kubeconfig: embedded in base64, or in files of their own.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { ConfigurationError, errorMessage } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Mapping } from './kubeconfig-mapping.ts';

/**
 * What the field `name`, or `name-data` before it, stands for; undefined where neither is there.
 * @throws {ConfigurationError} for what is no PEM, or a file that cannot be read
 */
export async function readPem(fields: Mapping, name: string, directory: string): Promise<string | undefined> {
  const data = fields.filled(`${name}-data`);
  if (data !== undefined) {
    const pem = Buffer.from(data, 'base64').toString('utf8');
    if (!pem.includes('-----BEGIN ')) throw fields.fail(`${name}-data`, 'base64 of a PEM block');
    return pem;
  }
  const file = fields.filled(name);
  if (file === undefined) return undefined;
  const path = isAbsolute(file) ? file : join(directory, file);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(
      `Cannot read the ${name} ${path} of the kubeconfig: ${errorMessage(error)}`,
      {
        remedy: `Correct the path (relative ones start at the kubeconfig's folder), or embed it as ${name}-data.`,
        cause: error,
      },
    );
  }
}

/** @throws {ConfigurationError} where `pem`, read from the field `name`, is no certificate */
export function checkCertificate(fields: Mapping, name: string, pem: string): void {
  try {
    new X509Certificate(pem);
  } catch {
    throw fields.fail(fields.has(`${name}-data`) ? `${name}-data` : name, 'a certificate in PEM form');
  }
}

/** Line by line: a mask that holds line breaks hides nothing in a log of lines. */
export function maskPem(pem: string, logger: Logger): void {
  for (const line of pem.split('\n').map((text) => text.trim()))
    if (line !== '' && !line.startsWith('-----')) logger.mask(line);
}
