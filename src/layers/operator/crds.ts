// The CRDs of a chart: Helm installs them once and never again, so Lamina applies them; a deploy never deletes one.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { isCustomResourceDefinition } from '../../kubernetes/order.ts';
import { LayerFailure } from '../failure.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import { applyPlanned } from '../objects/apply.ts';
import { planObjects, type PlannedObject } from '../objects/plan.ts';
import { parseManifests } from '../render/manifests.ts';
import type { Collaborators, LayerRequest } from '../types.ts';
import { operatorChart } from './chart.ts';

export const CRD = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' } as const;

/** On each CRD that came with an operator. */
const OPERATOR_LABEL = 'lamina.dev/operator';
const labelValue = ({ namespace, release }: OperatorSpec): string => `${namespace}.${release}`;

interface CrdSpec {
  readonly group: string;
  readonly names: { readonly kind: string };
  readonly versions: readonly {
    readonly name: string;
    readonly served: boolean;
    readonly storage: boolean;
  }[];
}

/** The CustomResourceDefinitions in the chart's `crds/`; none where it has no such folder. */
export async function readChartCrds(chartDirectory: string): Promise<KubernetesObject[]> {
  const folder = path.join(chartDirectory, 'crds');
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const files = entries.filter((name) => /\.ya?ml$/.test(name)).sort();
  const documents = await Promise.all(
    files.map(async (name) => parseManifests(await readFile(path.join(folder, name), 'utf8'), name)),
  );
  return documents.flat().filter(isCustomResourceDefinition);
}

/** Those that Lamina has brought with an operator, as they live. */
export async function listOperatorCrds(
  operator: OperatorSpec,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<readonly KubernetesObject[]> {
  const labelSelector = `${OPERATOR_LABEL}=${labelValue(operator)}`;
  return (await kubernetes.list(CRD, { labelSelector, signal })).items;
}

/**
 * The chart's CRDs against the cluster.
 * @throws {LayerFailure} where objects are stored in a version that the new CRD does not know
 */
export async function planCrds(
  operator: OperatorSpec,
  request: LayerRequest,
  context: Collaborators & { readonly layer: string; readonly planOnly: boolean },
): Promise<{ readonly chartDirectory: string; readonly crds: readonly PlannedObject[] }> {
  const { helm, kubernetes, logger, signal, layer, planOnly } = context;
  const source = operatorChart(operator, request);
  const chartDirectory = await helm.pull(source, { signal });
  const desired = (await readChartCrds(chartDirectory)).map((crd) => ({
    ...crd,
    metadata: {
      ...crd.metadata,
      labels: { ...crd.metadata.labels, [OPERATOR_LABEL]: labelValue(operator) },
    },
  }));
  const crds = await planObjects(desired, {
    layer,
    client: kubernetes,
    logger,
    signal,
    planOnly,
    force: true,
    members: new Map(),
  });
  for (const { live, desired: crd } of crds) checkStoredVersions(live, crd);
  return { chartDirectory, crds };
}

/** Applies what differs; the caller waits for them to be Established. */
export async function applyCrds(crds: readonly PlannedObject[], context: Collaborators): Promise<void> {
  const { kubernetes, clock, logger, signal } = context;
  if (!crds.some(({ write }) => write)) return;
  // CRDs are the operator's own: other managers of them (an earlier helm or kubectl) give way.
  await applyPlanned(crds, { client: kubernetes, clock, logger, signal, force: true });
  kubernetes.forgetDiscovery();
}

/**
 * Objects stored in a version that the new CRD does not know would be lost to every reader.
 * @throws {LayerFailure} that names the version and how to migrate.
 */
export function checkStoredVersions(live: KubernetesObject | undefined, desired: KubernetesObject): void {
  const stored =
    (live?.['status'] as { storedVersions?: readonly string[] } | undefined)?.storedVersions ?? [];
  const { versions } = desired['spec'] as CrdSpec;
  const known = versions.map(({ name }) => name);
  const lost = stored.filter((version) => !known.includes(version));
  if (lost.length === 0) return;
  const { name } = desired.metadata;
  throw new LayerFailure(
    'CRD_STORED_VERSION',
    referenceTo(desired),
    `${describeReference(referenceTo(desired))} cannot be upgraded: objects are stored as ${lost.join(', ')}, and the new one only knows ${known.join(', ')}`,
    {
      remedy: `Go through a version of the operator that knows both; there rewrite every ${(desired['spec'] as CrdSpec).names.kind} in the new version, then set status.storedVersions of ${name} to it.`,
      details: { storedVersions: stored, newVersions: known },
    },
  );
}

/** The kind that a CRD brings, in the version that is stored; in the first served one where that is not served. */
export function kindOf(crd: KubernetesObject): { apiVersion: string; kind: string } {
  const { group, names, versions } = crd['spec'] as CrdSpec;
  const version =
    versions.find(({ storage, served }) => storage && served) ?? versions.find(({ served }) => served);
  return { apiVersion: `${group}/${version?.name ?? 'v1'}`, kind: names.kind };
}
