// What a cluster holds, object by object and without what differs between two runs that nobody disturbed: names and times
// that the cluster makes up, addresses that it hands out, passwords and certificates that operators draw.
import { gunzipSync } from 'node:zlib';
import { decodeRelease } from '../../src/helm/release-secret.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';

type Fields = Record<string, unknown>;

/** `Kind namespace/name` → what was wanted of it, as text. */
export type State = ReadonlyMap<string, string>;

/** What the cluster derives from other objects, or keeps about itself. */
const DERIVED = new Set([
  'APIService',
  'ComponentStatus',
  'Endpoints',
  'EndpointSlice',
  'Event',
  'IPAddress',
  'Node',
]);

const VOLATILE_METADATA = ['uid', 'resourceVersion', 'creationTimestamp', 'managedFields', 'generation'];
/** Helm's revision of a release is among them: a dead run's is forgotten, its number is not. */
const VOLATILE_NOTES =
  /^(batch\.kubernetes\.io\/)?controller-uid$|^volume(\.beta)?\.kubernetes\.io\/storage-provisioner$|^strimzi\.io\/revision$|^lamina\.dev\/(digest|ready-at|expires-at|revision|session|run-url)$|^modifiedAt$|^version$/;

/** @param lists the items of `kubectl get … -o json` for every kind */
export function stateOf(items: readonly KubernetesObject[]): State {
  const state = new Map<string, string>();
  for (const item of items.toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))) {
    if (isDerived(item)) continue;
    const { apiVersion, kind, metadata, ...rest } = item as KubernetesObject & Fields;
    Reflect.deleteProperty(rest, 'status');
    const name = nameOf(item);
    const key = `${kind} ${metadata.namespace ?? ''}/${name}`;
    const wanted = { apiVersion, metadata: steadyMetadata(metadata, name), ...steadyRest(item, rest) };
    // Of several of one generated name each counts.
    let unique = key;
    for (let count = 2; state.has(unique); count += 1) unique = `${key} ${count}`;
    state.set(unique, JSON.stringify(wanted, sorted));
  }
  return state;
}

/** What is in one and not in the other, or differs, one line each; empty where they are the same. */
export function differences(wanted: State, found: State): string[] {
  const keys = [...new Set([...wanted.keys(), ...found.keys()])].sort();
  return keys.flatMap((key) => {
    const [before, after] = [wanted.get(key), found.get(key)];
    if (before === after) return [];
    if (after === undefined) return [`${key} is missing`];
    if (before === undefined) return [`${key} is too much: ${after}`];
    let at = 0;
    while (before[at] === after[at]) at += 1;
    at = Math.max(0, at - 40);
    return [`${key} differs: expected …${before.slice(at, at + 200)}…, found …${after.slice(at, at + 200)}…`];
  });
}

function isDerived({ kind, metadata: { name, namespace = '' } }: KubernetesObject): boolean {
  return (
    DERIVED.has(kind) || (kind === 'Lease' && !name.startsWith('lamina-')) || namespace === 'kube-node-lease'
  );
}

function nameOf({ kind, metadata, ...rest }: KubernetesObject): string {
  if (kind === 'PersistentVolume') {
    const claim = (rest['spec'] as { claimRef?: { namespace: string; name: string } } | undefined)?.claimRef;
    return claim === undefined ? metadata.name : `of ${claim.namespace}/${claim.name}`;
  }
  if (metadata.name.startsWith('sh.helm.release.v1.')) return metadata.name.replace(/\.v\d+$/, '');
  const { generateName } = metadata as { generateName?: string };
  return generateName === undefined || hasFixedName(metadata) ? metadata.name : `${generateName}*`;
}

/** Pods of a StatefulSet carry the prefix of their names as well; what is drawn has five characters, by chance all digits. */
const hasFixedName = ({ name }: KubernetesObject['metadata']): boolean => /-\d{1,4}$/.test(name);

function steadyMetadata(metadata: KubernetesObject['metadata'], name: string): Fields {
  const { ownerReferences, ...kept } = metadata as Fields & Pick<typeof metadata, 'ownerReferences'>;
  const steady: Fields = { ...kept, name };
  for (const field of VOLATILE_METADATA) Reflect.deleteProperty(steady, field);
  for (const notes of ['labels', 'annotations'] as const) {
    const all = Object.entries(metadata[notes] ?? {});
    steady[notes] = Object.fromEntries(all.filter(([key]) => !VOLATILE_NOTES.test(key)));
  }
  if (ownerReferences !== undefined)
    steady['ownerReferences'] = ownerReferences.map(({ kind, name: owner }) => `${kind} ${owner}`);
  return steady;
}

function steadyRest(item: KubernetesObject, rest: Fields): Fields {
  switch (item.kind) {
    case 'Secret':
      return secretContent(item, rest);
    case 'Lease':
      return { holder: holderOf(rest['spec'] as LeaseSpec) };
    default:
      return without(rest, VOLATILE_FIELDS[item.kind] ?? []) as Fields;
  }
}

interface LeaseSpec {
  readonly holderIdentity?: string;
  readonly renewTime?: string;
  readonly leaseDurationSeconds?: number;
}

/** What a dead run holds is free once it has run out; a run with nothing to change there does not write that down. */
function holderOf({ holderIdentity = '', renewTime = '', leaseDurationSeconds = 0 }: LeaseSpec): string {
  return Date.parse(renewTime) + leaseDurationSeconds * 1000 < Date.now() ? '' : holderIdentity;
}

const VOLATILE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  Service: ['clusterIP', 'clusterIPs', 'nodePort', 'healthCheckNodePort'],
  PersistentVolumeClaim: ['volumeName'],
  PersistentVolume: ['uid', 'resourceVersion', 'hostPath'],
  StrimziPodSet: ['strimzi.io/revision'],
  // A simulated Kafka's id.
  ConfigMap: ['cluster.id'],
  Job: ['controller-uid', 'batch.kubernetes.io/controller-uid'],
};

/** What is drawn anew in the middle of a text: volumes that hold tokens, a node's ports, a topic's id. */
const VOLATILE_TEXT = /(?<=^kube-api-access-)\w{5}$|(?<=\$\{LAB_NODE_HOST\}:)\d+|(?<="topicId":")[\w-]+/g;

/** Without fields of these names, at any depth, and without what is volatile in texts. */
function without(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return value.replaceAll(VOLATILE_TEXT, '*');
  if (Array.isArray(value)) return value.map((each) => without(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      names.includes(key) ? [] : [[key, without(each, names)]],
    ),
  );
}

function secretContent(secret: KubernetesObject, rest: Fields): Fields {
  const { type } = rest;
  const data = (rest['data'] ?? {}) as Record<string, string>;
  if (type === 'helm.sh/release.v1') {
    const { status, chart, chartVersion, values, manifest } = decodeRelease(secret);
    // Helm keeps the documents of one kind in no order.
    return { type, status, chart, chartVersion, values, manifest: manifest.split(/^---$/m).sort() };
  }
  const packed = data['revision.json.gz'];
  if (type === 'lamina.dev/revision' && packed !== undefined) {
    const content = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
    return { type, content: without(JSON.parse(content), ['at', 'run', 'revision']) };
  }
  return { type, keys: Object.keys(data).sort() };
}

/** For JSON.stringify: the server keeps no order of fields. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
