// A program that is not run, and releases in Helm's own storage form.
import { gzipSync } from 'node:zlib';
import type { Exec, ExecOptions } from '../../../src/runtime/exec.ts';
import { CommandError } from '../../../src/runtime/errors.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';

export interface RecordedRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: ExecOptions;
}

/** An exec that records, and answers by the first word of the command line. */
export function scriptedExec(
  answers: Record<
    string,
    | string
    | { stderr: string }
    | ((args: readonly string[], options: ExecOptions) => Promise<string> | string)
  > = {},
): { exec: Exec; runs: RecordedRun[] } {
  const runs: RecordedRun[] = [];
  const exec: Exec = async (command, args, options = {}) => {
    runs.push({ command, args, options });
    const answer = answers[args[0] ?? ''] ?? '';
    if (typeof answer === 'object') throw new CommandError(command, args, 1, answer.stderr);
    const stdout = typeof answer === 'function' ? await answer(args, options) : answer;
    return { exitCode: 0, stdout, stderr: '' };
  };
  return { exec, runs };
}

/** A program that runs until it is ended; `started` and `ended` tell what has become of it. */
export function endless(): {
  run: (args: readonly string[], options: ExecOptions) => Promise<string>;
  started: Promise<null>;
  ended: () => boolean;
} {
  const start = Promise.withResolvers<null>();
  let over = false;
  return {
    run: (_args, { signal }) =>
      new Promise((_resolve, reject) => {
        start.resolve(null);
        signal?.addEventListener('abort', () => {
          over = true;
          reject(signal.reason as Error);
        });
      }),
    started: start.promise,
    ended: () => over,
  };
}

/** A revision as Helm 3 and 4 store it. */
export function releaseSecret(
  release: string,
  revision: number,
  status: string,
  fields: {
    labels?: Record<string, string>;
    created?: string;
    config?: Record<string, unknown>;
    namespace?: string;
  } = {},
): KubernetesObject {
  const { labels = {}, created = '2026-11-22T11:00:00Z', config = { a: 1 }, namespace = 'ops' } = fields;
  const stored = {
    name: release,
    version: revision,
    namespace,
    info: { status, first_deployed: created, last_deployed: created, description: 'x' },
    chart: { metadata: { name: 'demo', version: `1.0.${revision}`, appVersion: '9.9' } },
    config,
    manifest: '---\nkind: ConfigMap\n',
  };
  const helm = gzipSync(JSON.stringify(stored)).toString('base64');
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'helm.sh/release.v1',
    metadata: {
      name: `sh.helm.release.v1.${release}.v${revision}`,
      namespace,
      creationTimestamp: created,
      labels: { owner: 'helm', name: release, status, version: String(revision), modifiedAt: '1', ...labels },
    },
    data: { release: Buffer.from(helm).toString('base64') },
  };
}
