// What bringing a stack up would change, for the terminal and for the root action.
import { prepareEnvironment, type EnvironmentResult } from '../environment/environment.ts';
import { deployLayer } from '../layers/deploy.ts';
import type { LayerResult } from '../layers/types.ts';
import type { Session } from './stack.ts';

export interface StackPlan {
  readonly environment: EnvironmentResult;
  readonly layers: readonly LayerResult[];
  /** Whether there is anything to change. */
  readonly pending: boolean;
  /** As `lamina plan --json` tells it. */
  readonly json: object;
}

/** @throws {ConfigurationError} for mistakes in the layers; whatever the cluster refuses. Writes nothing. */
export async function planStack(session: Session): Promise<StackPlan> {
  const { collaborators, detected } = session;
  const environment = await prepareEnvironment({
    ...collaborators,
    detected,
    aws: session.awsEnvironment,
    dryRun: true,
  });
  const layers: LayerResult[] = [];
  for (const layer of session.layers)
    layers.push(await deployLayer(session.request(layer), collaborators, { mode: 'plan' }));
  const changes = layers.flatMap(({ plan }) => plan.changes);
  const helm = layers.flatMap(({ plan }) => plan.helm);
  return {
    environment,
    layers,
    pending: environment.changed || [...changes, ...helm].some(({ action }) => action !== 'none'),
    json: {
      changes,
      helm,
      aws: environment.ebsAccess?.calls ?? [],
      driver: environment.driver?.plan ?? [],
      storageClass: environment.storageClass.plan,
    },
  };
}
