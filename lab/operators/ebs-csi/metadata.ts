// Where the driver learns on which instance it runs: IMDS first, then what a cloud controller has told Kubernetes.
import { pause, type DriverContext } from './context.ts';
import { LABEL } from './contract/names.ts';
import type { Node } from './contract/kinds.ts';
import { LOG, METADATA } from './contract/texts.ts';
import { instanceOf, type Ec2Instance } from './instances.ts';

export type MetadataResult =
  | { readonly instance: Ec2Instance; readonly log?: undefined }
  | { readonly instance?: undefined; readonly log: readonly string[] };

const SOURCES = ['imds', 'kubernetes'] as const;

/** The instance, or the log of a driver that could not find out. */
export async function readMetadata(
  context: DriverContext,
  node: Node,
  hops: number,
  asked: string | undefined,
): Promise<MetadataResult> {
  const sources = asked === undefined ? SOURCES : asked.split(',').map((each) => each.trim());
  const log: string[] = [];
  for (const source of sources) {
    const found = source === 'imds' ? await fromImds(context, node, hops) : fromKubernetes(node);
    if (typeof found !== 'string') return { instance: found };
    log.push(source === 'imds' ? LOG.imdsFailed(found) : LOG.kubernetesFailed(found));
  }
  return { log: [...log, LOG.noMetadata(METADATA.unavailable(sources))] };
}

async function fromImds(context: DriverContext, node: Node, hops: number): Promise<Ec2Instance | string> {
  const instance = instanceOf(node);
  // Without a role the metadata is there all the same: only the credentials are not.
  if (
    instance !== undefined &&
    (await context.metadata.credentials(instance.instanceId, hops, context.signal)) !== 'unreachable'
  )
    return instance;
  await pause(context, 'metadataTimeout');
  return METADATA.identityTimeout;
}

function fromKubernetes({ spec, metadata }: Node): Ec2Instance | string {
  const { providerID = '' } = spec ?? {};
  if (providerID === '') return METADATA.noProviderId;
  const instanceId = /s\.i-[a-z0-9]+|i-[a-z0-9]+$/.exec(providerID)?.[0];
  if (instanceId === undefined) return METADATA.noInstanceId;
  const {
    [LABEL.instanceType]: instanceType,
    [LABEL.region]: region,
    [LABEL.zone]: zone,
  } = metadata.labels ?? {};
  if (instanceType === undefined) return METADATA.noInstanceType;
  if (region === undefined) return METADATA.noRegion;
  if (zone === undefined) return METADATA.noZone;
  return { instanceId, instanceType, region, availabilityZone: zone };
}
