// Under KWOK no container runs, so an operator simulator runs as a process of this machine beside the cluster.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { ClusterBuilder } from './cluster-builder.ts';
import { answersOk } from './http.ts';
import { repositoryRoot } from './paths.ts';
import { findFreePorts } from './ports.ts';
import { isAlive, stopProcesses } from './processes.ts';
import { operatorPrefix, readCluster } from './state.ts';
import type { ClusterProcess, ClusterState, LabContext } from './types.ts';

export interface OperatorProcessOptions extends LabContext {
  /** More environment variables for the simulator: scenario, watched namespaces, time scale. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs `node lab/operators/NAME/main.ts` against the cluster, in place of one that runs already; `clusterDown` ends it.
 * It works where its health path answers; its custom resources' definitions may come later.
 * @throws {ConfigurationError} for an operator that the lab has no simulator of, or a cluster that does not run.
 */
export async function startOperatorProcess(
  state: ClusterState,
  operator: string,
  options: OperatorProcessOptions,
): Promise<ClusterProcess> {
  const main = join(repositoryRoot, 'lab/operators', operator, 'main.ts');
  if (!existsSync(main))
    throw new ConfigurationError(`The lab has no simulator of operator "${operator}" (${main})`, {
      remedy: 'Name a folder of lab/operators that has a main.ts.',
    });
  const cluster = await readCluster(state.name);
  if (cluster?.phase !== 'ready')
    throw new ConfigurationError(`Cluster ${state.name} does not run`, {
      remedy: 'Bring it up first: lamina cluster up.',
    });
  const builder = new ClusterBuilder(cluster, options);
  const name = `${operatorPrefix}${operator}`;
  const before = cluster.processes.filter((each) => each.name === name && isAlive(each));
  await stopProcesses(before, options);
  await builder.update({ processes: cluster.processes.filter((each) => each.name !== name) });
  const { health } = await findFreePorts(['health']);
  const { PATH, HOME } = process.env;
  return builder.start(name, {
    command: process.execPath,
    args: [main],
    port: health,
    env: {
      ...{ PATH, HOME, KUBECONFIG: cluster.kubeconfig, LAMINA_SIM_HEALTH_PORT: String(health) },
      // Simulated pods hold no brokers to talk to.
      ...(cluster.node === 'kwok' ? { LAMINA_SIM_DATA_PLANE: 'none' } : {}),
      ...options.env,
    },
    ready: (signal) => answersOk({ url: `http://127.0.0.1:${health}/healthy` }, signal),
  });
}
