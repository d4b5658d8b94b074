// The client over one connection pool and one discovery cache.
import type { Clock } from '../../runtime/clock.ts';
import type { Logger } from '../../runtime/logger.ts';
import type {
  ApiResource,
  ApplyOptions,
  CallOptions,
  DeleteOptions,
  KubernetesClient,
  ListOptions,
  ObjectList,
  WatchEvent,
} from '../client.ts';
import type { ConnectionConfig } from '../connection/connection.ts';
import { createDiscovery, kindsServedBy } from './discovery.ts';
import { ApiError } from '../errors.ts';
import type { ApiRequest, Timeouts } from './exchange.ts';
import { listPages } from './list.ts';
import type { GroupVersionKind, KubernetesObject, ObjectReference } from '../objects.ts';
import { receivedObject } from './received.ts';
import { resourcePath } from './resource-path.ts';
import { createTransport, parseJson } from './transport.ts';
import { watchObjects } from './watch.ts';

export interface KubernetesClientDependencies {
  readonly logger: Logger;
  readonly clock: Clock;
  /** Ends every call of this client. */
  readonly signal?: AbortSignal;
  readonly timeouts?: Partial<Timeouts>;
}

const FIELD_MANAGER = 'lamina';
const APPLY = 'application/apply-patch+yaml';
const MERGE_PATCH = 'application/merge-patch+json';
/** How often a list begins anew because its snapshot expired between two pages. */
const LIST_ATTEMPTS = 3;

/** A client for one server; nothing is sent before the first call. `close` it, so that no socket keeps the process. */
export function createKubernetesClient(
  config: ConnectionConfig,
  dependencies: KubernetesClientDependencies,
): KubernetesClient {
  const { logger, clock } = dependencies;
  const transport = createTransport(config, dependencies);
  const discovery = createDiscovery(transport, clock);

  async function sendJson(request: ApiRequest): Promise<unknown> {
    const { text } = await transport.send(request);
    return parseJson(text, request, config);
  }

  async function sendObject(request: ApiRequest): Promise<KubernetesObject> {
    return receivedObject(await sendJson(request), `${request.method} ${request.path}`, 'nameless');
  }

  async function knownResource(kind: GroupVersionKind, options: CallOptions): Promise<ApiResource> {
    const resource = await discovery.resourceFor(kind, options);
    if (resource !== undefined) return resource;
    throw new ApiError(
      404,
      'NotFound',
      `The API server does not know the kind ${kind.kind} of ${kind.apiVersion}`,
      {
        remedy: 'Check apiVersion and kind; if a CustomResourceDefinition serves it, install that first.',
        details: { apiVersion: kind.apiVersion, kind: kind.kind, server: config.server },
      },
    );
  }

  const pathOf = (
    resource: ApiResource,
    reference: { name?: string; namespace?: string },
    subresource?: string,
  ): string =>
    resourcePath(resource, {
      namespace: reference.namespace ?? config.namespace,
      name: reference.name,
      subresource,
    });

  return {
    server: config.server,
    defaultNamespace: config.namespace,

    async request(method, path, options = {}) {
      const request = { ...options, method, path };
      const { headers, text } = await transport.send(request);
      const type = headers['content-type'] ?? '';
      if (text === '' || !/[/+]json\b/.test(type)) return text;
      return parseJson(text, request, config);
    },

    resourceFor: (kind, options) => discovery.resourceFor(kind, options),
    forgetDiscovery: () => discovery.forget(),

    async get(reference, options = {}) {
      const resource = await discovery.resourceFor(reference, options);
      if (resource === undefined) return undefined;
      return absentAsUndefined(() =>
        sendObject({ method: 'GET', path: pathOf(resource, reference), ...withSignal(options) }),
      );
    },

    async list(kind, options = {}): Promise<ObjectList> {
      const resource = await knownResource(kind, options);
      for (let attempt = 1; ; attempt += 1) {
        try {
          const items: KubernetesObject[] = [];
          let resourceVersion = '';
          for await (const page of listPages(transport, resource, options)) {
            items.push(...page.items);
            ({ resourceVersion } = page);
          }
          return { items, resourceVersion };
        } catch (error) {
          if (!(error instanceof ApiError) || error.status !== 410 || attempt === LIST_ATTEMPTS) throw error;
        }
      }
    },

    async create(object, options = {}) {
      const resource = await knownResource(object, options);
      const created = await sendObject({
        method: 'POST',
        path: pathOf(resource, namespaceOf(object)),
        query: { fieldManager: FIELD_MANAGER, fieldValidation: 'Strict', ...dryRun(options) },
        body: object,
        repeatable: options.dryRun === true || options.repeatable === true,
        ...withSignal(options),
      });
      if (options.dryRun !== true) discovery.expect(kindsServedBy(created));
      return created;
    },

    async replace(object, options = {}) {
      const resource = await knownResource(object, options);
      return sendObject({
        method: 'PUT',
        path: pathOf(resource, object.metadata),
        query: { fieldManager: FIELD_MANAGER, fieldValidation: 'Strict' },
        body: object,
        ...withSignal(options),
      });
    },

    async mergePatch(reference, patch, options = {}) {
      const resource = await knownResource(reference, options);
      return sendObject({
        method: 'PATCH',
        path: pathOf(resource, reference, options.subresource),
        query: { fieldManager: FIELD_MANAGER, fieldValidation: 'Strict' },
        body: patch,
        contentType: MERGE_PATCH,
        // With a resourceVersion a repetition would meet its own first success as a conflict.
        repeatable: !JSON.stringify(patch).includes('"resourceVersion"'),
        ...withSignal(options),
      });
    },

    async apply(object, options: ApplyOptions = {}) {
      const resource = await knownResource(object, options);
      const applied = await sendObject({
        method: 'PATCH',
        path: pathOf(resource, object.metadata),
        query: {
          fieldManager: options.fieldManager ?? FIELD_MANAGER,
          fieldValidation: options.fieldValidation ?? 'Strict',
          ...(options.force === true ? { force: 'true' } : {}),
          ...dryRun(options),
        },
        body: toApplyBody(object, resource, config.namespace),
        contentType: APPLY,
        repeatable: true,
        ...withSignal(options),
      });
      if (options.dryRun !== true) discovery.expect(kindsServedBy(applied));
      return applied;
    },

    async delete(reference, options: DeleteOptions = {}) {
      const resource = await discovery.resourceFor(reference, options);
      if (resource === undefined) return false;
      let unanswered = false;
      const answer = await absentAsUndefined(() =>
        transport.send({
          method: 'DELETE',
          path: pathOf(resource, reference),
          body: {
            apiVersion: 'v1',
            kind: 'DeleteOptions',
            ...(options.propagationPolicy === undefined
              ? {}
              : { propagationPolicy: options.propagationPolicy }),
            ...(options.uid === undefined && options.resourceVersion === undefined
              ? {}
              : { preconditions: preconditionsOf(options) }),
            ...(options.dryRun === true ? { dryRun: ['All'] } : {}),
          },
          repeatable: true,
          onUnanswered: () => (unanswered = true),
          ...withSignal(options),
        }),
      );
      // Gone at the second try, because the first one removed it before its answer was lost.
      return answer !== undefined || unanswered;
    },

    async *watch(
      kind,
      options: ListOptions & { readonly signal: AbortSignal; readonly from?: ObjectList },
    ): AsyncGenerator<WatchEvent, void, undefined> {
      const signal =
        dependencies.signal === undefined
          ? options.signal
          : AbortSignal.any([options.signal, dependencies.signal]);
      let resource: ApiResource;
      try {
        resource = await knownResource(kind, { signal });
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      yield* watchObjects({ transport, clock, logger }, resource, { ...options, signal });
    },

    async podLog(pod, options) {
      const { text } = await transport.send({
        method: 'GET',
        path: pathOf(PODS, pod, 'log'),
        query: {
          ...(options.container === undefined ? {} : { container: options.container }),
          ...(options.previous === true ? { previous: 'true' } : {}),
          ...(options.tailLines === undefined ? {} : { tailLines: String(options.tailLines) }),
        },
        accept: 'text/plain, */*',
        ...withSignal(options),
      });
      return text;
    },

    close: () => transport.close(),
  };
}

const PODS: ApiResource = {
  apiVersion: 'v1',
  kind: 'Pod',
  resource: 'pods',
  namespaced: true,
  verbs: ['get'],
};

/** What the server fills in must not be applied: it would be refused, or owned by us. */
function toApplyBody(
  object: KubernetesObject,
  resource: ApiResource,
  defaultNamespace: string,
): KubernetesObject {
  const metadata = { ...object.metadata };
  delete metadata.managedFields;
  delete metadata.uid;
  delete metadata.resourceVersion;
  delete metadata.creationTimestamp;
  if (resource.namespaced) metadata.namespace ??= defaultNamespace;
  else delete metadata.namespace;
  return { ...object, metadata };
}

function namespaceOf(object: KubernetesObject): Pick<ObjectReference, 'namespace'> {
  return object.metadata.namespace === undefined ? {} : { namespace: object.metadata.namespace };
}

function dryRun(options: { dryRun?: boolean }): Record<string, string> {
  return options.dryRun === true ? { dryRun: 'All' } : {};
}

function withSignal(options: CallOptions): CallOptions {
  return options.signal === undefined ? {} : { signal: options.signal };
}

async function absentAsUndefined<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

const preconditionsOf = ({ uid, resourceVersion }: DeleteOptions): object => ({
  ...(uid === undefined ? {} : { uid }),
  ...(resourceVersion === undefined ? {} : { resourceVersion }),
});
