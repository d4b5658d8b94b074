// Plays rancher.io/local-path where pods are simulated: each claim gets a hostPath volume that nobody ever mounts.
// Run as `KUBECONFIG=… node lab/cluster/kwok-provisioner.ts DIRECTORY`; ends on SIGTERM.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { storageClass } from './storage-class.ts';

interface Metadata {
  name: string;
  namespace?: string;
  uid: string;
  annotations?: Record<string, string>;
  resourceVersion: string;
}
interface Claim {
  metadata: Metadata & { namespace: string };
  spec: {
    storageClassName?: string;
    volumeName?: string;
    accessModes: string[];
    volumeMode?: string;
    resources: { requests: { storage: string } };
  };
}
interface Volume {
  metadata: Metadata;
  spec: { persistentVolumeReclaimPolicy: string };
  status?: { phase?: string };
}
interface ClassObject {
  metadata: Metadata;
  provisioner: string;
  volumeBindingMode?: string;
  reclaimPolicy?: string;
}
interface Answer {
  status: number;
  body: unknown;
}

const SELECTED_NODE = 'volume.kubernetes.io/selected-node';
const PROVISIONED_BY = 'pv.kubernetes.io/provisioned-by';

interface Kubeconfig {
  clusters: [{ cluster: { server: string; 'certificate-authority-data': string } }];
  users: [{ user: { token: string } }];
}

// The lab writes its kubeconfig as JSON, so that it is read without a YAML parser.
const kubeconfig = JSON.parse(readFileSync(process.env['KUBECONFIG'] ?? '', 'utf8')) as Kubeconfig;
const { server, 'certificate-authority-data': ca } = kubeconfig.clusters[0].cluster;
const agent = new Agent({ keepAlive: true, ca: Buffer.from(ca, 'base64') });
const headers = {
  authorization: `Bearer ${kubeconfig.users[0].user.token}`,
  'content-type': 'application/json',
};

function call(method: string, path: string, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${server}${path}`, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject).on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown });
      });
    });
    outgoing.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

type Handler = (object: unknown) => Promise<void>;

/** Lists, then hands every change to `handle`; comes back when the watch ends. */
async function follow(path: string, handle: Handler): Promise<void> {
  const list = (await call('GET', path)).body as { items: unknown[]; metadata: { resourceVersion: string } };
  for (const item of list.items) await handle(item);
  await new Promise<void>((resolve, reject) => {
    const url = `${server}${path}?watch=1&resourceVersion=${list.metadata.resourceVersion}`;
    const outgoing = request(url, { agent, headers }, (response) => {
      const lines = createInterface({ input: response });
      void (async () => {
        for await (const line of lines) {
          const event = JSON.parse(line) as { type: string; object: unknown };
          if (event.type === 'ERROR') break; // too old: list again
          if (event.type !== 'DELETED') await handle(event.object);
        }
      })().then(resolve, reject);
    });
    outgoing.on('error', reject).end();
  });
}

const directory = process.argv[2] ?? '/nowhere';

async function provision(claim: Claim): Promise<void> {
  const { metadata, spec } = claim;
  if (spec.volumeName !== undefined || spec.storageClassName === undefined || spec.storageClassName === '')
    return;
  const answer = await call('GET', `/apis/storage.k8s.io/v1/storageclasses/${spec.storageClassName}`);
  if (answer.status !== 200) return;
  const class_ = answer.body as ClassObject;
  if (class_.provisioner !== storageClass.provisioner) return;
  const node = metadata.annotations?.[SELECTED_NODE];
  if (class_.volumeBindingMode === 'WaitForFirstConsumer' && node === undefined) return;
  const name = `pvc-${metadata.uid}`;
  const created = await call('POST', '/api/v1/persistentvolumes', {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name, annotations: { [PROVISIONED_BY]: class_.provisioner } },
    spec: {
      capacity: { storage: spec.resources.requests.storage },
      accessModes: spec.accessModes,
      volumeMode: spec.volumeMode ?? 'Filesystem',
      persistentVolumeReclaimPolicy: class_.reclaimPolicy ?? 'Delete',
      storageClassName: class_.metadata.name,
      claimRef: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        namespace: metadata.namespace,
        name: metadata.name,
        uid: metadata.uid,
      },
      hostPath: {
        path: join(directory, `${name}_${metadata.namespace}_${metadata.name}`),
        type: 'DirectoryOrCreate',
      },
      ...(node === undefined
        ? {}
        : {
            nodeAffinity: {
              required: {
                nodeSelectorTerms: [
                  { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node] }] },
                ],
              },
            },
          }),
    },
  });
  // 409: made before a restart of this process, or of the watch.
  if (created.status !== 201 && created.status !== 409)
    console.error(`volume ${name} refused with ${created.status}: ${JSON.stringify(created.body)}`);
  else if (created.status === 201) console.log(`volume ${name} for ${metadata.namespace}/${metadata.name}`);
}

async function reclaim(volume: Volume): Promise<void> {
  const { metadata, spec, status } = volume;
  if (metadata.annotations?.[PROVISIONED_BY] !== storageClass.provisioner) return;
  if (status?.phase !== 'Released' || spec.persistentVolumeReclaimPolicy !== 'Delete') return;
  await call('DELETE', `/api/v1/persistentvolumes/${metadata.name}`);
  console.log(`volume ${metadata.name} deleted`);
}

async function followForever(path: string, handle: Handler): Promise<never> {
  for (;;) {
    try {
      await follow(path, handle);
    } catch (error) {
      console.error(`${path}: ${String(error)}`);
      await delay(500);
    }
  }
}

process.on('SIGTERM', () => process.exit(0));
await Promise.all([
  followForever('/api/v1/persistentvolumeclaims', (claim) => provision(claim as Claim)),
  followForever('/api/v1/persistentvolumes', (volume) => reclaim(volume as Volume)),
]);
