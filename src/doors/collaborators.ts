// Puts together whom the domain works with; the actions and the terminal differ only in their logger and inputs.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { createHelm } from '../helm/helm-cli.ts';
import { loadKubeconfig, readGivenKubeconfig } from '../kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../kubernetes/wire/kubernetes-client.ts';
import type { Collaborators } from '../layers/types.ts';
import { systemClock } from '../runtime/clock.ts';
import { exec } from '../runtime/exec.ts';
import type { Logger } from '../runtime/logger.ts';
import { readPullRequestEvent } from './github.ts';

export interface ConnectionRequest {
  /** A path or the content of a kubeconfig; empty for what kubectl would use. */
  readonly kubeconfig: string;
  readonly context: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** The PATH of child processes, where it is not that of `env`. */
  readonly path?: string;
  /** How to come by Helm; without it, the one on the PATH. */
  readonly findHelm?: (env: NodeJS.ProcessEnv) => Promise<string>;
}

/** Opens one connection pool and a private folder for the run; dispose both when done. */
export async function openCollaborators(
  request: ConnectionRequest,
): Promise<Collaborators & AsyncDisposable> {
  const { context, logger, signal } = request;
  const env = environmentForChildren(request.env);
  const connection = await loadKubeconfig({
    ...(request.kubeconfig === '' ? {} : { kubeconfig: request.kubeconfig }),
    ...(context === '' ? {} : { context }),
    env,
    homeDirectory: homedir(),
    logger,
    exec,
    // A fork's author may have written the kubeconfig, as a file of the checkout.
    mayStartPlugins: async () => (await readPullRequestEvent(env))?.fromFork !== true,
  });
  const directory = await mkdtemp(path.join(env['RUNNER_TEMP'] ?? tmpdir(), 'lamina-'));
  await chmod(directory, 0o700);
  const kubeconfigPath = await kubeconfigForHelm(request, directory);
  const kubernetes = createKubernetesClient(connection, { logger, clock: systemClock });
  const childEnv = request.path === undefined ? env : { ...env, PATH: request.path };
  const { findHelm } = request;
  const execHere: typeof exec = (command, args, options = {}) =>
    exec(command, args, { env: childEnv, ...options });
  return {
    kubernetes,
    helm: createHelm({
      exec: execHere,
      logger,
      signal,
      kubeconfig: {
        ...(kubeconfigPath === undefined ? {} : { path: kubeconfigPath }),
        ...(context === '' ? {} : { context }),
      },
      cacheDirectory: path.join(directory, 'charts'),
      env: childEnv,
      ...(findHelm === undefined ? {} : { helmPath: () => findHelm(childEnv) }),
    }),
    exec: execHere,
    clock: systemClock,
    logger,
    signal,
    async [Symbol.asyncDispose]() {
      kubernetes.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** What an action is given is for it alone: a program that it starts, and that prints its environment, has none of it. */
export const environmentForChildren = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));

/** Helm takes a file only: content that was given is written into the run's private folder. */
async function kubeconfigForHelm(request: ConnectionRequest, directory: string): Promise<string | undefined> {
  if (request.kubeconfig.trim() === '') return undefined;
  const given = await readGivenKubeconfig(request.kubeconfig, homedir(), request.logger);
  if (given.path !== undefined) return given.path;
  const file = path.join(directory, 'kubeconfig');
  await writeFile(file, given.text, { mode: 0o600 });
  return file;
}
