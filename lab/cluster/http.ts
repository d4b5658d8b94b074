// Readiness probes over HTTP(S); a refused connection is "not yet", not an error.
import { get } from 'node:http';
import { get as getSecure } from 'node:https';

export interface Probe {
  readonly url: string;
  readonly token?: string;
  /** PEM; without it a certificate is not checked, which is only right for health paths on this very machine. */
  readonly certificateAuthority?: string;
}

/** Whether the URL answers with success. */
export function answersOk(probe: Probe, signal: AbortSignal): Promise<boolean> {
  const { url, token, certificateAuthority } = probe;
  const options = {
    signal,
    agent: false as const,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  };
  return new Promise((resolve) => {
    const request = url.startsWith('https:')
      ? getSecure(url, {
          ...options,
          ...(certificateAuthority === undefined
            ? { rejectUnauthorized: false }
            : { ca: certificateAuthority }),
        })
      : get(url, options);
    request.setTimeout(5_000, () => request.destroy());
    request.on('response', (response) => {
      response.resume().on('error', () => undefined);
      const status = response.statusCode ?? 0;
      resolve(status >= 200 && status < 300);
    });
    request.on('error', () => {
      resolve(false);
    });
  });
}
