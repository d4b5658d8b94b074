// The last good revision of a layer: what it was when it became ready, kept in a Secret beside its ApplySet's parent.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ReleaseRevision } from '../../helm/release-secret.ts';
import { ApiError } from '../../kubernetes/errors.ts';
import { isFields } from '../../kubernetes/fields.ts';
import { referenceTo, type KubernetesObject, type ObjectReference } from '../../kubernetes/objects.ts';
import { errorMessage } from '../../runtime/errors.ts';
import { FIELD_MANAGER } from '../objects/field-manager.ts';
import { layerSet, RUN_URL, type MemberContext } from '../objects/members.ts';

/** A type of its own, so that it is told from the Secrets of others. */
export const REVISION_TYPE = 'lamina.dev/revision';
const DIGEST = 'lamina.dev/digest';
const READY_AT = 'lamina.dev/ready-at';
const KEY = 'revision.json.gz';
/** The API server takes 1 MiB of data in a Secret. */
const LIMIT = 1024 * 1024;

/** What makes one revision differ from another. */
export interface RevisionContent {
  /** As rendered, without Secrets; undefined where they were too large to be kept. */
  readonly objects: readonly KubernetesObject[] | undefined;
  /** Secrets of the layer: their content is kept nowhere. */
  readonly secrets: readonly ObjectReference[];
  /** undefined where the layer has no operator, or somebody else's. */
  readonly operator?: RevisionOperator;
  /** What ran, by resource and field. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly images: readonly string[];
}

export interface RevisionOperator {
  readonly namespace: string;
  readonly release: string;
  readonly chart: string;
  readonly chartVersion: string;
  /** Of the values that were given; they may hold what must not be kept here. */
  readonly valuesDigest: string;
  /** Helm's number. */
  readonly revision: number;
}

export interface Revision extends RevisionContent {
  /** When it became ready, ISO 8601. */
  readonly at: string;
  readonly run?: string;
}

/** Where it is kept. */
export const revisionReference = ({ layer, namespace }: Pick<MemberContext, 'layer' | 'namespace'>) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  namespace,
  name: `${layerSet(layer, namespace).name}-revision`,
});

/** Splits off what must not be stored a second time. */
export function withoutSecrets(
  objects: readonly KubernetesObject[],
): Pick<RevisionContent, 'secrets'> & { readonly objects: readonly KubernetesObject[] } {
  const isSecret = ({ apiVersion, kind }: KubernetesObject): boolean =>
    apiVersion === 'v1' && kind === 'Secret';
  return {
    objects: objects.filter((object) => !isSecret(object)),
    secrets: objects.filter(isSecret).map(referenceTo),
  };
}

/** The operator as its release stands. */
export const operatorOf = (
  { namespace, release, chart }: Pick<RevisionOperator, 'namespace' | 'release' | 'chart'>,
  { chartVersion, values, revision }: Pick<ReleaseRevision, 'chartVersion' | 'values' | 'revision'>,
): RevisionOperator => ({
  namespace,
  release,
  chart,
  chartVersion,
  valuesDigest: digest(sorted(values)),
  revision,
});

/** Every container image that the objects name. */
export function imagesIn(objects: readonly unknown[]): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isFields(value)) return;
    if (typeof value['image'] === 'string') found.add(value['image']);
    Object.values(value).forEach(look);
  };
  look(objects);
  return [...found].sort();
}

/** undefined where the layer was never ready, where this user may not read it, or where it was damaged. */
export async function readRevision(context: MemberContext): Promise<Revision | undefined> {
  const { kubernetes, logger, signal } = context;
  const reference = revisionReference(context);
  try {
    const secret = await kubernetes.get(reference, { signal });
    return secret === undefined ? undefined : decode(secret);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ApiError && error.status !== 403) throw error;
    logger.warning(
      `The last good revision of layer ${context.layer} cannot be read (Secret ${reference.namespace}/${reference.name}): ${errorMessage(error)}`,
    );
    return undefined;
  }
}

/** Whether the known revision is this one, whenever and by which run it was kept. */
const isKept = (content: RevisionContent, known: Revision | undefined): boolean =>
  known !== undefined && digestOf(known) === digestOf(content);

/** Writes the revision unless it is kept already; `beforeWrite` is awaited only where it is not. */
export async function keepRevision(
  content: RevisionContent,
  known: Revision | undefined,
  context: MemberContext,
  run: { readonly url?: string },
  beforeWrite?: () => Promise<unknown>,
): Promise<void> {
  if (isKept(content, known)) return;
  await beforeWrite?.();
  const { kubernetes, logger, clock, signal, layer } = context;
  const reference = revisionReference(context);
  const at = new Date(clock.now()).toISOString();
  const { revision, packed } = fitting({
    ...content,
    at,
    ...(run.url === undefined ? {} : { run: run.url }),
  });
  if (revision.objects === undefined) {
    // Told when it began to be so.
    if (known !== undefined && known.objects === undefined) return;
    logger.warning(
      `Layer ${layer} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`,
    );
  }
  const secret = encode(revision, packed, reference);
  await kubernetes.apply(secret, { force: true, fieldManager: FIELD_MANAGER, signal });
}

interface Packed {
  readonly revision: Revision;
  readonly packed: Buffer;
}

/** Without its objects where they are too large. */
function fitting(revision: Revision): Packed {
  const packed = gzipSync(JSON.stringify(revision));
  return packed.length <= LIMIT || revision.objects === undefined
    ? { revision, packed }
    : fitting({ ...revision, objects: undefined });
}

function encode(revision: Revision, packed: Buffer, reference: ObjectReference): KubernetesObject {
  const { name, ...where } = reference;
  return {
    apiVersion: where.apiVersion,
    kind: where.kind,
    metadata: {
      name,
      ...(where.namespace === undefined ? {} : { namespace: where.namespace }),
      labels: { 'app.kubernetes.io/managed-by': 'lamina' },
      annotations: {
        [DIGEST]: digestOf(revision),
        [READY_AT]: revision.at,
        ...(revision.run === undefined ? {} : { [RUN_URL]: revision.run }),
      },
    },
    type: REVISION_TYPE,
    data: { [KEY]: packed.toString('base64') },
  };
}

function decode(secret: KubernetesObject): Revision {
  const data = (secret['data'] as Record<string, string> | undefined)?.[KEY] ?? '';
  const revision = JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString('utf8')) as Revision;
  const digest = secret.metadata.annotations?.[DIGEST];
  if (digest !== digestOf(revision)) throw new Error('its content is not what its digest says');
  return revision;
}

/** What is rendered anew from the same files has its keys in the same order. */
const digestOf = ({ objects, secrets, operator, versions, images }: RevisionContent): string =>
  digest({ objects, secrets, operator, versions, images });

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Values come from people and from Helm, whatever the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
