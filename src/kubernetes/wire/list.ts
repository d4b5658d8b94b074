// Lists in pages, so that a namespace with thousands of objects costs neither side much memory.
import type { ApiResource, ListOptions, ObjectList } from '../client.ts';
import { isFields } from '../fields.ts';
import { receivedMap, receivedObject, strange } from './received.ts';
import { resourcePath } from './resource-path.ts';
import { parseJson, type Transport } from './transport.ts';

const PAGE_SIZE = 500;

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
    const what = `GET ${request.path}`;
    const { items, metadata } = receivedMap(parseJson(text, request, transport.config), what);
    if (items !== undefined && items !== null && !Array.isArray(items))
      throw strange(what, 'items is no list');
    const { resourceVersion, continue: next } = isFields(metadata) ? metadata : {};
    yield {
      // Items of built-in kinds come without the two fields.
      items: (items ?? []).map((item: unknown) =>
        receivedObject(
          isFields(item) ? { apiVersion: resource.apiVersion, kind: resource.kind, ...item } : item,
          what,
          'named',
        ),
      ),
      resourceVersion: typeof resourceVersion === 'string' ? resourceVersion : '',
    };
    // The same page again and again would never end.
    if (typeof next === 'string' && next !== '' && next === token)
      throw strange(what, 'a page leads to itself');
    token = typeof next === 'string' ? next : undefined;
  } while (token !== undefined && token !== '');
}

/** The selectors of a list or watch as query parameters. */
export function selectors(options: ListOptions): Record<string, string> {
  return {
    ...(options.labelSelector === undefined ? {} : { labelSelector: options.labelSelector }),
    ...(options.fieldSelector === undefined ? {} : { fieldSelector: options.fieldSelector }),
  };
}
