// The secrets of this process, for what is written by other ways than the log: errors, summaries, reports, comments.

/** Shorter ones would hide parts of everyday words. */
const SHORTEST = 4;
const secrets = new Set<string>();

/** For the loggers' `mask`: from here on `hideSecrets` knows it. */
export function rememberSecret(secret: string): void {
  if (secret.length >= SHORTEST) secrets.add(secret);
}

/** The text without the secrets of this process: a server may repeat in its answer what it was sent. */
export function hideSecrets(text: string): string {
  // The longest first: one may begin with another.
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
