// The secrets of this process, for what is written by other ways than the log: errors, summaries, reports, comments.
import { withoutControls } from './safe-text.ts';

/** Shorter ones would hide parts of everyday words. */
const SHORTEST = 4;
/** The longest first: one may begin with another. */
let secrets: readonly string[] = [];

/** For the loggers' `mask`: from here on `hideSecrets` knows it. */
export function rememberSecret(secret: string): void {
  if (secret.length < SHORTEST || secrets.includes(secret)) return;
  secrets = [...secrets, secret].sort((a, b) => b.length - a.length);
}

/** The text without the secrets of this process: a server may repeat in its answer what it was sent. */
export function hideSecrets(text: string): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/**
 * For a log: without secrets, and without what a terminal would obey. A secret may hold line breaks of its own, and one
 * that a sequence parts is whole without it: so they are looked for before and after.
 */
export const logged = (text: string): string => hideSecrets(withoutControls(hideSecrets(text)));

/** `GITHUB_TOKEN`, `AWS_SECRET_ACCESS_KEY`, `INPUT_TOKEN`; but no `…_TOKEN_FILE`, whose value is a path. */
const NAMES_A_SECRET = /(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|KEY)$/i;
/** Shorter ones may well be words, such as the name of a mode. */
const SHORTEST_IN_ENVIRONMENT = 16;

/** What the environment holds, a child may print: a credential plugin that fails does. */
export function rememberEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value = ''] of Object.entries(env))
    if (NAMES_A_SECRET.test(name) && value.length >= SHORTEST_IN_ENVIRONMENT) rememberSecret(value);
}
