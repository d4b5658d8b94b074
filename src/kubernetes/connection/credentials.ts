// Credentials that are fixed, and those that a file holds and someone rotates.
import { readFile } from 'node:fs/promises';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError, errorMessage } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { CredentialSource, Credentials } from './connection.ts';

/** Whether a header can carry it (RFC 9110, field values); Node throws a TypeError for all else. */
export const isHeaderValue = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);

/** Never change; a 401 is final. */
export function staticCredentials(
  credentials: Credentials,
  description: string,
  remedy: string,
): CredentialSource {
  return { description, remedy, get: () => Promise.resolve(credentials), renew: () => false };
}

/** Milliseconds between two looks at a token file; kubelet rotates projected tokens long before they expire. */
const REREAD_AFTER = 10_000;

export interface TokenFileDependencies {
  readonly logger: Logger;
  readonly clock: Clock;
}

/** A bearer token in a file that is read again as it rotates, and at once after a 401. */
export function tokenFileCredentials(
  path: string,
  others: Credentials,
  description: string,
  { logger, clock }: TokenFileDependencies,
): CredentialSource {
  let held: { readonly credentials: Credentials; readonly readAt: number } | undefined;

  async function read(): Promise<Credentials> {
    let token: string;
    try {
      token = (await readFile(path, 'utf8')).trim();
    } catch (error) {
      if (held !== undefined) return held.credentials; // Between two rotations the file may be away for a moment.
      throw new ConfigurationError(`Cannot read the token file ${path}: ${errorMessage(error)}`, {
        remedy: 'Check that the file exists and may be read, or give a kubeconfig with other credentials.',
        cause: error,
      });
    }
    if (token === '') {
      throw new ConfigurationError(`The token file ${path} is empty; expected a bearer token`, {
        remedy: 'Check what writes this file.',
      });
    }
    logger.mask(token);
    if (!isHeaderValue(token)) {
      throw new ConfigurationError(
        `The token file ${path} holds no token of printable characters on one line`,
        {
          remedy: 'Check what writes this file.',
        },
      );
    }
    return { ...others, authorization: `Bearer ${token}` };
  }

  return {
    description,
    remedy: `The token in ${path} is expired or not valid for this server: renew it.`,
    async get() {
      if (held === undefined || clock.now() - held.readAt >= REREAD_AFTER)
        held = { credentials: await read(), readAt: clock.now() };
      return held.credentials;
    },
    renew(refused) {
      if (held !== undefined && held.credentials.authorization === refused.authorization)
        held = { ...held, readAt: Number.NEGATIVE_INFINITY };
      return true;
    },
  };
}
