// URLs of the API. Names are encoded and never lower-cased: RBAC names hold colons and capitals.
import type { ApiResource } from '../client.ts';

export interface ResourceScope {
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  readonly subresource?: string | undefined;
}

/** `/api/v1` or `/apis/kafka.strimzi.io/v1`. */
export function groupVersionPath(apiVersion: string): string {
  const parts = apiVersion.split('/').map(encodeURIComponent).join('/');
  return apiVersion.includes('/') ? `/apis/${parts}` : `/api/${parts}`;
}

/** A collection, or one object in it; cluster-scoped kinds take no namespace. */
export function resourcePath(resource: ApiResource, scope: ResourceScope = {}): string {
  const parts = [
    ...(resource.namespaced && scope.namespace !== undefined ? ['namespaces', scope.namespace] : []),
    resource.resource,
    ...(scope.name === undefined ? [] : [scope.name]),
  ];
  const path = `${groupVersionPath(resource.apiVersion)}/${parts.map(encodeURIComponent).join('/')}`;
  return scope.subresource === undefined ? path : `${path}/${scope.subresource}`;
}
