// The real kustomize: the program of that name, or the one inside kubectl.
import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { formatDuration } from '../../runtime/clock.ts';
import { CommandError, ConfigurationError } from '../../runtime/errors.ts';
import type { Exec } from '../../runtime/exec.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { KustomizePatch } from '../types.ts';
import { findKustomization, readKustomization } from './kustomization-sources.ts';

export interface KustomizeRequest {
  /** Folders with a kustomization, in order; a Component among them works on what the others bring. */
  readonly roots: readonly string[];
  readonly namespace: string;
  readonly patches: readonly KustomizePatch[];
}

export interface KustomizeTools {
  readonly exec: Exec;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Builds the roots together, as YAML text.
 * @throws {ConfigurationError} with kustomize's own words when it refuses, or when no kustomize is to be found.
 */
export async function runKustomize(request: KustomizeRequest, tools: KustomizeTools): Promise<string> {
  // kustomize compares real paths, and a temporary folder is a link on some systems.
  const directory = await realpath(await mkdtemp(path.join(tmpdir(), 'lamina-kustomize-')));
  try {
    await chmod(directory, 0o700);
    const text = stringify(await renderKustomization(request, directory), { version: '1.1', lineWidth: 0 });
    await writeFile(path.join(directory, 'kustomization.yaml'), text, { mode: 0o600 });
    return await buildKustomization(directory, request.roots.join(', '), tools);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function renderKustomization(request: KustomizeRequest, directory: string): Promise<unknown> {
  const lists: Record<'resources' | 'components', string[]> = { resources: [], components: [] };
  for (const root of request.roots) {
    const file = await findKustomization(root);
    const kind = file === undefined ? undefined : (await readKustomization(file))['kind'];
    // Absolute paths are refused by kustomize.
    lists[kind === 'Component' ? 'components' : 'resources'].push(
      path.relative(directory, await realpath(root)),
    );
  }
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace: request.namespace,
    ...lists,
    patches: request.patches,
  };
}

/**
 * Builds one kustomization, a folder or whatever else kustomize can fetch, as YAML text.
 * @param what it is called in messages.
 * @throws {ConfigurationError} like runKustomize.
 */
export async function buildKustomization(
  target: string,
  what: string,
  { exec, logger, signal }: KustomizeTools,
): Promise<string> {
  const programs = [
    { command: 'kustomize', args: ['build', target] },
    { command: 'kubectl', args: ['kustomize', target] },
  ];
  const startedAt = performance.now();
  for (const { command, args } of programs) {
    try {
      const { stdout } = await exec(command, args, { signal });
      const took = formatDuration(performance.now() - startedAt);
      logger.debug(`${command} rendered ${what} in ${took}`);
      return stdout;
    } catch (error) {
      if (isNotFound(error)) continue;
      if (!(error instanceof CommandError)) throw error;
      const said = tidyRefusal(error.stderr);
      // A temporary folder says nothing to anybody.
      const told = what === target ? said : said.replaceAll(target, '<the request>');
      throw new ConfigurationError(`kustomize refuses ${what}: ${told}`, {
        remedy: 'Correct the kustomization or the patch that it names.',
        cause: error,
      });
    }
  }
  throw new ConfigurationError('Neither kustomize nor kubectl is on the PATH', {
    remedy: 'Install kubectl (its kustomize is enough); GitHub-hosted runners have it.',
  });
}

/** Without the frame that kubectl's logger puts around it. */
function tidyRefusal(stderr: string): string {
  const lines = stderr.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/, '');
  return lines
    .replace(/\n\s*>$/, '')
    .replace(/^(error: |Error: )/, '')
    .replace(/\s*\n\s*/g, ' ');
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof ConfigurationError &&
    (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
  );
}
