import { makeWish } from '../environment/aws/wish.ts';
import type { AwsEnvironment } from '../environment/environment.ts';
import type { StackAws } from '../layers/files/stack-file.ts';
import type { Collaborators } from '../layers/types.ts';
import { awsOnDemand } from './aws-on-demand.ts';
import { awsManifests, type Installation } from './installation.ts';
import { runIdentity } from './run-identity.ts';

export interface AwsEnvironmentRequest extends Pick<Collaborators, 'helm' | 'exec' | 'logger' | 'signal'> {
  /** What the stack says about AWS. */
  readonly stack: StackAws;
  /** Whether IAM and the nodes are Lamina's to set up. */
  readonly setUpAccess: boolean;
  readonly chartMirror: string | undefined;
  readonly installation: Installation;
  readonly env: NodeJS.ProcessEnv;
}

/** What the environment needs to know of a stack on AWS. */
export function awsEnvironment(request: AwsEnvironmentRequest): AwsEnvironment {
  const { stack, chartMirror, installation, env, helm, exec, logger, signal } = request;
  const { region, clusterName } = stack;
  return {
    helm,
    exec,
    ...(request.setUpAccess ? { access: makeWish(stack) } : {}),
    ...(region === undefined ? {} : { region }),
    ...(clusterName === undefined ? {} : { clusterName }),
    ...(chartMirror === undefined ? {} : { chartMirror }),
    manifests: awsManifests(installation),
    run: runIdentity(env),
    openAws: awsOnDemand({ region: region ?? '', env, logger, signal }),
  };
}
