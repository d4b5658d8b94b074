// Which kinds the server knows and how they are served: two requests, kept for the run.
import type { Clock } from '../../runtime/clock.ts';
import { untilAborted } from '../../runtime/until-aborted.ts';
import type { ApiResource, CallOptions } from '../client.ts';
import { ApiError } from '../errors.ts';
import { isFields } from '../fields.ts';
import { groupOf, type GroupVersionKind, type KubernetesObject } from '../objects.ts';
import { mapsOf, receivedMap } from './received.ts';
import { groupVersionPath } from './resource-path.ts';
import { parseJson, type Transport } from './transport.ts';

export interface Discovery {
  resourceFor(kind: GroupVersionKind, options?: CallOptions): Promise<ApiResource | undefined>;
  forget(): void;
  /** A CRD was applied through us: its kinds are about to be served, some moments after it says Established. */
  expect(kinds: readonly GroupVersionKind[]): void;
}

/** Milliseconds that an expected kind is waited for. The server has no event for this moment. */
const EXPECTED_DEADLINE = 10_000;
const LONGEST_PAUSE = 500;

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

type Resources = Map<string, ApiResource>;

const keyFor = (kind: GroupVersionKind): string => `${kind.apiVersion} ${kind.kind}`;

/** Nothing is asked before the first call. */
export function createDiscovery(transport: Transport, clock: Clock): Discovery {
  /** By when each expected kind should be there. */
  const expected = new Map<string, number>();
  let known: Promise<Resources> | undefined;

  async function fetchJson(path: string, accept: string, signal?: AbortSignal): Promise<unknown> {
    const request = { method: 'GET', path, accept, ...(signal === undefined ? {} : { signal }) };
    return parseJson((await transport.send(request)).text, request, transport.config);
  }

  /** Servers before 1.30 do not know the aggregated form; for those every group version is asked when it is needed. */
  async function fetchAll(): Promise<Resources> {
    const documents = await Promise.all(
      ['/api', '/apis'].map((path) => fetchJson(path, `${AGGREGATED},application/json;q=0.5`)),
    );
    const resources: Resources = new Map();
    for (const document of documents) addAggregated(resources, document);
    return resources;
  }

  /** Shared by all callers, so no one caller's abort ends it; a failure is not kept. */
  function begin(): Promise<Resources> {
    const work = fetchAll();
    work.catch(() => {
      if (known === work) known = undefined;
    });
    return work;
  }

  async function fetchGroupVersion(
    kind: GroupVersionKind,
    signal: AbortSignal | undefined,
  ): Promise<readonly ApiResource[]> {
    try {
      const path = groupVersionPath(kind.apiVersion);
      return readResourceList(kind.apiVersion, await fetchJson(path, 'application/json', signal));
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    }
  }

  return {
    async resourceFor(kind, options = {}) {
      known ??= begin();
      const resources = await untilAborted(known, options.signal);
      const found = resources.get(keyFor(kind));
      if (found !== undefined) return found;
      // A CRD may have come since: the group version itself is asked, so that a miss is never a stale one.
      for (let pause = 10; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
        for (const resource of await fetchGroupVersion(kind, options.signal))
          resources.set(keyFor(resource), resource);
        const fetched = resources.get(keyFor(kind));
        if (fetched !== undefined || clock.now() >= (expected.get(keyFor(kind)) ?? 0)) {
          expected.delete(keyFor(kind));
          return fetched;
        }
        await clock.sleep(pause, options.signal);
      }
    },
    forget() {
      known = undefined;
    },
    expect(kinds) {
      for (const kind of kinds) expected.set(keyFor(kind), clock.now() + EXPECTED_DEADLINE);
    },
  };
}

function addAggregated(resources: Resources, document: unknown): void {
  if (!isFields(document) || document['kind'] !== 'APIGroupDiscoveryList') return;
  for (const { metadata, versions } of mapsOf(document['items'])) {
    const name = isFields(metadata) ? textOf(metadata['name']) : undefined;
    for (const { version: given, resources: served } of mapsOf(versions)) {
      const version = textOf(given);
      if (version === undefined) continue;
      const apiVersion = name === undefined || name === '' ? version : `${name}/${version}`;
      for (const entry of mapsOf(served)) {
        const { responseKind, scope, verbs } = entry;
        const kind = isFields(responseKind) ? textOf(responseKind['kind']) : undefined;
        const resource = textOf(entry['resource']);
        if (kind === undefined || resource === undefined) continue;
        const namespaced = scope === 'Namespaced';
        addFirst(resources, { apiVersion, kind, resource, namespaced, verbs: textsOf(verbs) });
      }
    }
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

function readResourceList(apiVersion: string, document: unknown): ApiResource[] {
  const { resources } = receivedMap(document, `The list of resources of ${apiVersion}`);
  return mapsOf(resources).flatMap(({ name, kind, namespaced, verbs }) =>
    // A name with a slash is a subresource.
    typeof name !== 'string' || typeof kind !== 'string' || name.includes('/')
      ? []
      : [{ apiVersion, kind, resource: name, namespaced: namespaced === true, verbs: textsOf(verbs) }],
  );
}

function addFirst(resources: Resources, resource: ApiResource): void {
  const key = keyFor(resource);
  if (!resources.has(key)) resources.set(key, resource);
}

/** The kinds that a CustomResourceDefinition will serve; none for any other object. */
export function kindsServedBy(object: KubernetesObject): GroupVersionKind[] {
  if (object.kind !== 'CustomResourceDefinition' || groupOf(object.apiVersion) !== 'apiextensions.k8s.io')
    return [];
  const { group, names, versions } = isFields(object['spec']) ? object['spec'] : {};
  const kind = isFields(names) ? textOf(names['kind']) : undefined;
  if (typeof group !== 'string' || kind === undefined) return [];
  return mapsOf(versions).flatMap(({ name, served }) =>
    typeof name === 'string' && served === true ? [{ apiVersion: `${group}/${name}`, kind }] : [],
  );
}
