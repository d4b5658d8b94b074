// The simulated node: KWOK keeps its lease and plays its pods; a provisioner of ours makes their volumes.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterBuilder } from './cluster-builder.ts';
import { answersOk } from './http.ts';
import { kwokStages } from './kwok-stages.ts';
import { repositoryRoot } from './paths.ts';
import { findFreePorts } from './ports.ts';
import { storageClass } from './storage-class.ts';

const LOOPBACK = '127.0.0.1';
const LEASE_SECONDS = 40;

/** A Node object that KWOK takes for its own. */
export const simulatedNode = (name: string, zone = 'lab-a'): object => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {
    name,
    annotations: { 'kwok.x-k8s.io/node': 'fake', 'node.alpha.kubernetes.io/ttl': '0' },
    labels: {
      'kubernetes.io/hostname': name,
      'kubernetes.io/os': 'linux',
      'kubernetes.io/arch': process.arch === 'arm64' ? 'arm64' : 'amd64',
      'topology.kubernetes.io/region': 'lab',
      'topology.kubernetes.io/zone': zone,
      type: 'kwok',
    },
  },
});

const CAPACITY = { cpu: '64', memory: '256Gi', 'ephemeral-storage': '1Ti', pods: '4000' };

/** Starts KWOK and the volume provisioner, and waits until the node is Ready. */
export async function startKwokNode(builder: ClusterBuilder): Promise<void> {
  const { cluster } = builder;
  const port = await findFreePorts(['kwok']);
  const configuration = join(builder.directory, 'kwok.yaml');
  // JSON is YAML, and KWOK reads several documents.
  await writeFile(
    configuration,
    kwokStages()
      .map((document) => JSON.stringify(document))
      .join('\n---\n'),
  );
  const node = `${cluster.name}-node-1`;
  await builder.together(
    builder.start('kwok', {
      command: join(cluster.binDirectory, 'kwok'),
      port: port.kwok,
      args: [
        `--kubeconfig=${cluster.kubeconfig}`,
        `--config=${configuration}`,
        '--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake',
        `--node-lease-duration-seconds=${LEASE_SECONDS}`,
        `--server-address=${LOOPBACK}:${port.kwok}`,
        '--node-ip=10.0.0.1',
        '--cidr=10.0.0.0/16',
      ],
      ready: (signal) => answersOk({ url: `http://${LOOPBACK}:${port.kwok}/healthz` }, signal),
    }),
    builder
      .apply(simulatedNode(node), storageClass)
      .then(() =>
        builder.kubectl([
          'patch',
          'node',
          node,
          '--subresource=status',
          '--type=merge',
          '-p',
          JSON.stringify({ status: { capacity: CAPACITY, allocatable: CAPACITY } }),
        ]),
      ),
  );
  await builder.start('kwok-provisioner', {
    command: process.execPath,
    args: [join(repositoryRoot, 'lab/cluster/kwok-provisioner.ts'), join(builder.directory, 'volumes')],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], KUBECONFIG: cluster.kubeconfig },
  });
  await builder.kubectl(['wait', '--for=condition=Ready', '--timeout=60s', `node/${node}`]);
}
