// The CRDs of a chart: Helm installs them once and never again, so Lamina applies them, and never deletes one.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeReference, referenceTo, type KubernetesObject } from '../../kubernetes/objects.ts';
import { isCustomResourceDefinition } from '../../kubernetes/order.ts';
import { LayerFailure } from '../failure.ts';
import { parseManifests } from '../render/manifests.ts';

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

/** The kind that a CRD brings, in its first served version. */
export function kindOf(crd: KubernetesObject): { apiVersion: string; kind: string } {
  const { group, names, versions } = crd['spec'] as CrdSpec;
  const version =
    versions.find(({ storage, served }) => storage && served) ?? versions.find(({ served }) => served);
  return { apiVersion: `${group}/${version?.name ?? 'v1'}`, kind: names.kind };
}
