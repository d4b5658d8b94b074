// Lists in pages, so that a namespace with thousands of objects costs neither side much memory.
import type { ApiResource, ListOptions, ObjectList } from './client.ts';
import type { KubernetesObject } from './objects.ts';
import { resourcePath } from './resource-path.ts';
import { parseJson, type Transport } from './transport.ts';

const PAGE_SIZE = 500;

interface ListDocument {
  readonly metadata?: { readonly resourceVersion?: string; readonly continue?: string };
  readonly items?:
    readonly (Omit<KubernetesObject, 'apiVersion' | 'kind'> & Partial<KubernetesObject>)[] | null;
}

/** @throws {ApiError} 410 when the snapshot expired between two pages: begin anew. */
export async function* listPages(
  transport: Transport,
  resource: ApiResource,
  options: ListOptions,
  pageSize = PAGE_SIZE,
): AsyncGenerator<ObjectList, void, undefined> {
  let token: string | undefined;
  do {
    const request = {
      method: 'GET',
      path: resourcePath(resource, { namespace: options.namespace }),
      query: {
        ...selectors(options),
        limit: String(pageSize),
        ...(token === undefined ? {} : { continue: token }),
      },
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    };
    const { text } = await transport.send(request);
    const document = parseJson(text, request, transport.config) as ListDocument;
    yield {
      // Items of built-in kinds come without the two fields.
      items: (document.items ?? []).map(
        (item) => ({ apiVersion: resource.apiVersion, kind: resource.kind, ...item }) as KubernetesObject,
      ),
      resourceVersion: document.metadata?.resourceVersion ?? '',
    };
    token = document.metadata?.continue;
  } while (token !== undefined && token !== '');
}

/** The selectors of a list or watch as query parameters. */
export function selectors(options: ListOptions): Record<string, string> {
  return {
    ...(options.labelSelector === undefined ? {} : { labelSelector: options.labelSelector }),
    ...(options.fieldSelector === undefined ? {} : { fieldSelector: options.fieldSelector }),
  };
}
