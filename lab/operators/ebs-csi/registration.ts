// The kubelet's part when a driver registers: its entry in CSINode, and the node's topology labels.
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { pause, type DriverContext } from './context.ts';
import { CSI_NODE, NODE, type CsiNode, type Node } from './contract/kinds.ts';
import { ATTACHABLE_VOLUMES, DRIVER, LABEL, TOPOLOGY_KEYS } from './contract/names.ts';
import type { Ec2Instance } from './instances.ts';

/** Writes nothing where all is there already. */
export async function register(context: DriverContext, node: Node, instance: Ec2Instance): Promise<void> {
  const { client, signal } = context;
  const { name, uid, labels = {} } = node.metadata;
  const zone = instance.availabilityZone;
  if (labels[LABEL.driverZone] !== zone || labels[LABEL.zone] !== zone)
    await client.mergePatch(
      { ...NODE, name },
      { metadata: { labels: { [LABEL.driverZone]: zone, [LABEL.zone]: zone } } },
      { signal },
    );
  const entry = {
    name: DRIVER,
    nodeID: instance.instanceId,
    topologyKeys: [...TOPOLOGY_KEYS],
    allocatable: { count: ATTACHABLE_VOLUMES },
  };
  const known = (await client.get({ ...CSI_NODE, name }, { signal })) as CsiNode | undefined;
  if (known?.spec.drivers.find((each) => each.name === DRIVER)?.nodeID === entry.nodeID) return;
  await pause(context, 'registration');
  if (known === undefined)
    await client.create(
      {
        ...CSI_NODE,
        metadata: { name, ownerReferences: [{ ...NODE, name, uid }] },
        spec: { drivers: [entry] },
      },
      { signal },
    );
  else
    await client.mergePatch(
      { ...CSI_NODE, name },
      { spec: { drivers: [...known.spec.drivers.filter((each) => each.name !== DRIVER), entry] } },
      { signal },
    );
  context.log(`node ${name}: registered as ${instance.instanceId} in ${zone}`);
}

/** When the driver's pod has gone from the node. */
export async function unregister(context: DriverContext, name: string): Promise<void> {
  const { client, signal } = context;
  const known = (await client.get({ ...CSI_NODE, name }, { signal })) as CsiNode | undefined;
  if (known?.spec.drivers.some((each) => each.name === DRIVER) !== true) return;
  try {
    const drivers = known.spec.drivers.filter((each) => each.name !== DRIVER);
    await client.mergePatch({ ...CSI_NODE, name }, { spec: { drivers } }, { signal });
    context.log(`node ${name}: no longer registered`);
  } catch (error) {
    if (!(error instanceof ApiError && error.reason === 'NotFound')) throw error;
  }
}
