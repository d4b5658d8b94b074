// Reads what Helm has stored of a release straight from the cluster: an unchanged deploy needs no helm process.
// The form is Helm's Secret storage (type helm.sh/release.v1): gzip, base64 by Helm, base64 by the API server.
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { CallOptions, KubernetesClient } from '../kubernetes/client.ts';
import { isFields } from '../kubernetes/fields.ts';
import { referenceTo, type KubernetesObject, type ObjectReference } from '../kubernetes/objects.ts';
import { errorMessage, LaminaError } from '../runtime/errors.ts';
import { parseBoundedJson } from '../runtime/bounded-json.ts';
import type { ReleaseState } from './helm.ts';
import { HelmError } from './helm-errors.ts';

/** One stored revision, and where it is stored. */
export interface ReleaseRevision extends ReleaseState {
  readonly secret: ObjectReference;
  /** When the Secret was created, by the server's clock, ISO 8601. */
  readonly created: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The chart's name. */
  readonly chart: string;
  /** What was rendered and sent, as YAML documents; without hooks. */
  readonly manifest: string;
}

export interface ReleaseHistory {
  /** The revision with the highest number. */
  readonly latest: ReleaseRevision;
  /** The newest revision that is deployed; undefined while none ever was. */
  readonly deployed: ReleaseRevision | undefined;
  /** Number and status of every stored revision, oldest first. */
  readonly revisions: readonly { readonly revision: number; readonly status: string }[];
}

const TYPE = 'helm.sh/release.v1';

/** Selects the Secrets in which Helm stores a release, one for each revision. */
export const releaseSelector = (release: string): string => `owner=helm,name=${release}`;

/** Where Helm stores a revision. */
export const revisionSecret = (namespace: string, release: string, revision: number): ObjectReference => ({
  apiVersion: 'v1',
  kind: 'Secret',
  namespace,
  name: `sh.helm.release.v1.${release}.v${revision}`,
});

/**
 * What is stored of a release; undefined where nothing is.
 * @throws {LaminaError} `HELM_RELEASE_UNREADABLE` when a revision cannot be decoded.
 */
export async function readReleaseHistory(
  client: KubernetesClient,
  namespace: string,
  release: string,
  options: CallOptions = {},
): Promise<ReleaseHistory | undefined> {
  const { items } = await client.list(
    { apiVersion: 'v1', kind: 'Secret' },
    { namespace, labelSelector: releaseSelector(release), ...options },
  );
  const stored = items
    .filter((secret) => secret['type'] === TYPE)
    .map((secret) => ({
      secret,
      revision: Number(secret.metadata.labels?.['version']),
      status: secret.metadata.labels?.['status'] ?? 'unknown',
    }))
    .filter(({ revision }) => Number.isInteger(revision))
    .sort((a, b) => a.revision - b.revision);
  const newest = stored.at(-1);
  if (newest === undefined) return undefined;
  const latest = decodeRelease(newest.secret);
  const lastDeployed = stored.findLast(({ status }) => status === 'deployed');
  return {
    latest,
    deployed:
      lastDeployed === newest
        ? latest
        : lastDeployed === undefined
          ? undefined
          : decodeRelease(lastDeployed.secret),
    revisions: stored.map(({ revision, status }) => ({ revision, status })),
  };
}

/** The newest revision of a release; undefined where there is none. */
export async function readRelease(
  client: KubernetesClient,
  namespace: string,
  release: string,
  options: CallOptions = {},
): Promise<ReleaseRevision | undefined> {
  return (await readReleaseHistory(client, namespace, release, options))?.latest;
}

/**
 * The newest revision, as it must be after a change of the release.
 * @param change as in "is pending-upgrade after the installation"
 * @throws {HelmError} `HELM_RELEASE_NOT_DEPLOYED` where Helm reports success and stores something else
 */
export async function readDeployed(
  client: KubernetesClient,
  namespace: string,
  release: string,
  change: string,
  options: CallOptions,
): Promise<ReleaseRevision> {
  const found = await readRelease(client, namespace, release, options);
  if (found?.status === 'deployed') return found;
  throw new HelmError(
    'HELM_RELEASE_NOT_DEPLOYED',
    `Helm release ${namespace}/${release} is ${found?.status ?? 'not there'} after ${change}`,
    { remedy: `See helm -n ${namespace} history ${release}.` },
  );
}

/** Bytes; a Secret of one MiB can be made to hold a thousand times as much. */
const LARGEST = 100 * 2 ** 20;

const storedSchema = z.object({
  version: z.int(),
  info: z.object({ status: z.string().nullish(), last_deployed: z.string().nullish() }).nullish(),
  chart: z
    .object({
      metadata: z
        .object({
          name: z.string().nullish(),
          version: z.string().nullish(),
          appVersion: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  config: z.record(z.string(), z.unknown()).nullish(),
  manifest: z.string().nullish(),
});

type StoredRelease = z.output<typeof storedSchema>;

/** @throws {LaminaError} `HELM_RELEASE_UNREADABLE` when the Secret does not hold a release in Helm's form. */
export function decodeRelease(secret: KubernetesObject): ReleaseRevision {
  let stored: StoredRelease;
  try {
    const data = isFields(secret['data']) ? secret['data']['release'] : undefined;
    if (typeof data !== 'string') throw new Error('it has no data.release');
    const packed = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
    // Helm reads what very old versions stored without compression; so do we.
    const gzipped = packed[0] === 0x1f && packed[1] === 0x8b;
    const text = gzipped ? gunzipSync(packed, { maxOutputLength: LARGEST }) : packed;
    stored = storedSchema.parse(parseBoundedJson(text.toString('utf8')));
  } catch (error) {
    throw new LaminaError(
      'HELM_RELEASE_UNREADABLE',
      `Secret ${secret.metadata.namespace ?? ''}/${secret.metadata.name} does not hold a Helm release: ${errorMessage(error)}`,
      {
        remedy: 'Compare with `helm history`; remove the Secret only if it was damaged by hand.',
        cause: error,
      },
    );
  }
  const { info, chart } = stored;
  return {
    revision: stored.version,
    status: info?.status ?? 'unknown',
    chart: chart?.metadata?.name ?? '',
    chartVersion: chart?.metadata?.version ?? '',
    appVersion: chart?.metadata?.appVersion ?? undefined,
    values: stored.config ?? {},
    updated: info?.last_deployed ?? secret.metadata.creationTimestamp ?? '',
    manifest: stored.manifest ?? '',
    secret: referenceTo(secret),
    created: secret.metadata.creationTimestamp ?? '',
    labels: secret.metadata.labels ?? {},
  };
}
