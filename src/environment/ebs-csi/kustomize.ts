// The driver as `kubectl apply -k` installs it, applied as one set, so that what a later release drops is removed.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { applyMembers, planMembers, readLiveSet, type MemberContext } from '../../layers/objects/members.ts';
import { objectNeeds } from '../../layers/operator-permissions.ts';
import { buildKustomization } from '../../layers/render/kustomize.ts';
import { parseManifests } from '../../layers/render/manifests.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { NAMESPACE, SET } from './installed.ts';
import { ROLES, type DriverPlan } from './plan.ts';
import type { InstallEbsCsiDriverRequest } from './types.ts';
import { KUSTOMIZE_REF, KUSTOMIZE_SOURCE } from './versions.ts';

type Tools = Pick<InstallEbsCsiDriverRequest, 'exec' | 'kubernetes' | 'logger' | 'signal'>;

/**
 * The folder, or the pinned address, that is built.
 * @throws {ConfigurationError} for a folder that does not exist, an address without a reference, or both inputs at once
 */
export async function kustomizeTarget({
  version = '',
  kustomizeSource = '',
}: Pick<InstallEbsCsiDriverRequest, 'version' | 'kustomizeSource'>): Promise<string> {
  if (kustomizeSource === '') {
    const reference = version === '' ? KUSTOMIZE_REF : version;
    if (/^[\w][\w./-]*$/.test(reference)) return `${KUSTOMIZE_SOURCE}?ref=${reference}`;
    throw new ConfigurationError(`version: "${reference}" is not a git reference`, {
      remedy: `Write a branch or tag of the driver, such as ${KUSTOMIZE_REF}.`,
    });
  }
  if (version !== '') {
    throw new ConfigurationError(
      `version ${version} and kustomize-source ${kustomizeSource} exclude each other`,
      {
        remedy: 'Leave version empty: the source says what is installed.',
      },
    );
  }
  const folder = path.resolve(kustomizeSource);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  if (/^[\w.]+@|^(\w+:\/\/)?[\w.-]+\.[a-z]+[/:]/i.test(kustomizeSource)) {
    if (/[?&]ref=[^&]/.test(kustomizeSource)) return kustomizeSource;
    throw new ConfigurationError(`kustomize-source: "${kustomizeSource}" names no reference`, {
      remedy: `Pin it: ${kustomizeSource}?ref=${KUSTOMIZE_REF}.`,
    });
  }
  throw new ConfigurationError(`kustomize-source: there is no folder "${kustomizeSource}"`, {
    remedy: 'Name a folder with a kustomization, or an address such as https://host/path?ref=TAG.',
  });
}

/** Renders and compares; the server is asked, nothing is stored. */
export async function planKustomization(
  target: string,
  request: InstallEbsCsiDriverRequest,
): Promise<DriverPlan> {
  const { run, dryRun = false } = request;
  const context: MemberContext = { ...request, layer: SET, namespace: NAMESPACE };
  const objects = await placeObjects(await renderObjects(target, request), request);
  const live = await readLiveSet(context, objects);
  const plan = await planMembers(objects, live, context, { planOnly: dryRun, force: false });
  return {
    changes: plan.changes.map(({ kind, namespace, name, action, fields }) => ({
      kind,
      ...(namespace === undefined ? {} : { namespace }),
      name,
      action,
      fields,
      reason: `as ${target} says`,
    })),
    needs: () => objectNeeds(objects, NAMESPACE, ROLES, request),
    async execute(signal) {
      await applyMembers(plan, live, { ...context, signal }, { force: false, run });
    },
  };
}

/** What `kubectl kustomize` makes of a folder or an address, before it is compared with anything. */
export async function renderObjects(
  target: string,
  { exec, logger, signal }: Omit<Tools, 'kubernetes'>,
): Promise<KubernetesObject[]> {
  const text = await buildKustomization(target, target, { exec, logger, signal });
  return parseManifests(text, target);
}

/** What names no namespace would go to that of the kubeconfig's context. */
async function placeObjects(
  objects: readonly KubernetesObject[],
  { kubernetes, signal }: Tools,
): Promise<KubernetesObject[]> {
  return Promise.all(
    objects.map(async (object) => {
      if (object.metadata.namespace !== undefined) return object;
      const resource = await kubernetes.resourceFor(object, { signal });
      if (resource?.namespaced !== true) return object;
      return { ...object, metadata: { ...object.metadata, namespace: NAMESPACE } };
    }),
  );
}
