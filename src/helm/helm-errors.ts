// What Helm's last words mean: a stable code, one sentence, one remedy.
import { type CommandError, type ErrorFields, LaminaError } from '../runtime/errors.ts';

export type HelmFailure =
  | 'HELM_RELEASE_PENDING'
  | 'HELM_CHART_NOT_FOUND'
  | 'HELM_REGISTRY_UNREACHABLE'
  | 'HELM_REGISTRY_DENIED'
  | 'HELM_CLUSTER_UNREACHABLE'
  | 'HELM_CONFLICT'
  | 'HELM_RELEASE_NOT_FOUND'
  | 'HELM_RELEASE_NOT_DEPLOYED'
  | 'HELM_REVISION_GONE'
  | 'HELM_FAILED';

/** Helm refused or failed; `code` tells why. */
export class HelmError extends LaminaError {
  constructor(code: HelmFailure, message: string, fields: ErrorFields = {}) {
    super(code, message, fields);
  }
}

interface Rule {
  readonly pattern: RegExp;
  readonly code: HelmFailure;
  readonly remedy: string;
}

// First match wins: a conflict also says "failed", an unreachable cluster also says "connection refused".
const rules: readonly Rule[] = [
  {
    pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
    code: 'HELM_RELEASE_PENDING',
    remedy: 'Wait for the other run, or let Lamina recover the release when that run is dead.',
  },
  {
    pattern: /Apply failed with \d+ conflicts?|invalid ownership metadata/,
    code: 'HELM_CONFLICT',
    remedy:
      'Let one tool own the field: remove it from the other manager or from the values, or force the conflict.',
  },
  {
    pattern: /kubernetes cluster unreachable|the server has asked for the client to provide credentials/i,
    code: 'HELM_CLUSTER_UNREACHABLE',
    remedy: 'Check the kubeconfig, its context and credentials, and the way to the API server.',
  },
  {
    pattern: /release: not found|has no deployed releases/,
    code: 'HELM_RELEASE_NOT_FOUND',
    remedy: 'Check the name of the release and its namespace.',
  },
  {
    pattern: /\b(401|403)\b|unauthorized|denied: |authorization failed/i,
    code: 'HELM_REGISTRY_DENIED',
    remedy: 'Log in first (helm registry login), or name a chart mirror that needs no credentials.',
  },
  {
    pattern:
      /dial tcp|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|x509:|server gave HTTP response to HTTPS client|proxyconnect|: EOF|\b50[0-9]\b/,
    code: 'HELM_REGISTRY_UNREACHABLE',
    remedy: 'Check the network and proxy, or name a chart mirror that this machine can reach.',
  },
  {
    pattern:
      /: not found|chart .* not found|manifest unknown|no chart (version|name) found|404|improper constraint/i,
    code: 'HELM_CHART_NOT_FOUND',
    remedy: 'Check the chart, its version and the mirror, if one is named.',
  },
];

/** The registry's rules only fit what talks to one; a rendered chart may well say "not found" of something else. */
const registryCodes: readonly HelmFailure[] = [
  'HELM_REGISTRY_DENIED',
  'HELM_REGISTRY_UNREACHABLE',
  'HELM_CHART_NOT_FOUND',
];

/**
 * Turns a failed `helm` into a HelmError. `what` begins the sentence ("upgrade release x in y");
 * `talksTo` says whose refusal to expect: the chart's registry or the cluster.
 */
export function explainHelmFailure(
  error: CommandError,
  what: string,
  talksTo: 'registry' | 'cluster',
): HelmError {
  const said = lastWords(error.stderr);
  const rule = rules.find(
    ({ pattern, code }) =>
      pattern.test(error.stderr) && (talksTo === 'registry' || !registryCodes.includes(code)),
  );
  const conflicts = parseConflicts(error.stderr);
  return new HelmError(rule?.code ?? 'HELM_FAILED', `Helm could not ${what}: ${said}`, {
    cause: error,
    details: {
      exitCode: error.exitCode,
      ...(conflicts.length === 0 ? {} : { conflicts }),
    },
    ...(rule === undefined ? {} : { remedy: rule.remedy }),
  });
}

/** From `Error:` on, as one line: conflicts are listed on lines of their own. */
function lastWords(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const start = lines.findLastIndex((line) => line.startsWith('Error: '));
  const words = (start === -1 ? lines.slice(-1) : lines.slice(start)).map((line) => line.trim()).join(' ');
  return redactUrls(words.replace(/^Error: /, '')) || 'it said nothing';
}

/** `https://user:secret@host` → `https://***@host`. */
export function redactUrls(text: string): string {
  return text.replace(/(\w+:\/\/)[^/\s@]+@/g, '$1***@');
}

/** Who owns what, from server-side apply's `conflict with "manager" using v1: .data.a` and its list form. */
function parseConflicts(stderr: string): { manager: string; field: string }[] {
  const conflicts: { manager: string; field: string }[] = [];
  let manager: string | undefined;
  for (const line of stderr.split('\n')) {
    const head = /conflicts? with "([^"]+)"[^:]*:\s*(\S*)/.exec(line);
    if (head !== null) {
      manager = head[1];
      if (manager !== undefined && head[2] !== undefined && head[2] !== '') {
        conflicts.push({ manager, field: head[2].replace(/"$/, '') });
      }
      continue;
    }
    const item = /^\s*- (\.\S+)/.exec(line);
    if (item?.[1] !== undefined && manager !== undefined) conflicts.push({ manager, field: item[1] });
  }
  // Helm logs the error once and ends with it once more.
  return [...new Map(conflicts.map((each) => [JSON.stringify(each), each])).values()];
}
