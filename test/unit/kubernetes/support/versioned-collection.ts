// A collection of ConfigMaps with versions, pages, watches and compaction, as an API server has; it breaks on demand.
import type { ServerResponse } from 'node:http';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { sendJson, sendStatus, type Handler, type Seen } from './scripted-server.ts';

interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubernetesObject;
  readonly version: number;
}

export interface VersionedCollection {
  readonly handler: Handler;
  readonly objects: ReadonlyMap<string, KubernetesObject>;
  readonly history: readonly Change[];
  put(name: string, value?: string): void;
  remove(name: string): void;
  /** Watches and pages from before now get 410. */
  compact(): void;
  bookmark(): void;
  /** Sends a Status as ERROR event to all watches and ends them. */
  fail(code: number, reason: string): void;
  /** Ends all watches, in the middle of a line if `torn`. */
  cut(torn?: boolean): void;
  readonly watches: ReadonlySet<ServerResponse>;
  /** Asked before each answer; return true to have answered instead. */
  intercept: (request: Seen, response: ServerResponse) => boolean;
  /** How many bytes of events a new watch may get before it is cut. */
  allowance: () => number;
}

export const CONFIG_MAP = { apiVersion: 'v1', kind: 'ConfigMap' };
const RESOURCES = [{ name: 'configmaps', kind: 'ConfigMap', namespaced: true, verbs: ['list', 'watch'] }];

export function versionedCollection(): VersionedCollection {
  let version = 100;
  let oldest = 0;
  let uids = 0;
  const objects = new Map<string, KubernetesObject>();
  const history: Change[] = [];
  const snapshots = new Map<number, KubernetesObject[]>();
  const watches = new Map<ServerResponse, { left: number }>();

  function write(response: ServerResponse, event: unknown): void {
    const budget = watches.get(response);
    if (budget === undefined) return;
    const line = Buffer.from(`${JSON.stringify(event)}\n`);
    if (line.length <= budget.left) {
      budget.left -= line.length;
      response.write(line);
      return;
    }
    watches.delete(response);
    response.write(line.subarray(0, budget.left), () => response.socket?.destroy());
  }

  function record(type: Change['type'], object: KubernetesObject): void {
    history.push({ type, object, version });
    for (const response of [...watches.keys()]) write(response, { type, object });
  }

  function list(request: Seen, response: ServerResponse): void {
    const limit = Number(request.query.get('limit') ?? '1000');
    const [at, from] = (request.query.get('continue') ?? `${version}:0`).split(':').map(Number) as [
      number,
      number,
    ];
    if (at < oldest) {
      sendStatus(response, 410, 'Expired', 'The provided continue parameter is too old');
      return;
    }
    const all = snapshots.get(at) ?? [...objects.values()];
    snapshots.set(at, all);
    const items = all.slice(from, from + limit).map(({ metadata, data }) => ({ metadata, data }));
    const next = from + limit < all.length ? { continue: `${at}:${from + limit}` } : {};
    sendJson(response, { kind: 'ConfigMapList', metadata: { resourceVersion: String(at), ...next }, items });
  }

  function watch(request: Seen, response: ServerResponse): void {
    const from = Number(request.query.get('resourceVersion'));
    if (from < oldest) {
      response.writeHead(200, { 'content-type': 'application/json' });
      const status = {
        kind: 'Status',
        code: 410,
        reason: 'Expired',
        message: `too old resource version: ${from}`,
      };
      response.end(`${JSON.stringify({ type: 'ERROR', object: status })}\n`);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
    watches.set(response, { left: collection.allowance() });
    response.on('close', () => watches.delete(response));
    for (const change of history)
      if (change.version > from) write(response, { type: change.type, object: change.object });
  }

  const collection: VersionedCollection = {
    objects,
    history,
    get watches() {
      return new Set(watches.keys());
    },
    intercept: () => false,
    allowance: () => Number.POSITIVE_INFINITY,
    handler: (request, response) => {
      if (collection.intercept(request, response)) return;
      if (request.path === '/api' || request.path === '/apis')
        sendJson(response, { kind: 'APIGroupList', groups: [] });
      else if (request.path === '/api/v1') sendJson(response, { resources: RESOURCES });
      else if (!request.path.endsWith('/configmaps')) sendStatus(response, 404, 'NotFound', 'not here');
      else if (request.query.has('watch')) watch(request, response);
      else list(request, response);
    },
    put(name, value = '') {
      version += 1;
      const before = objects.get(name);
      const uid = before?.metadata.uid ?? `uid-${(uids += 1)}`;
      const metadata = { name, namespace: 'ns', uid, resourceVersion: String(version) };
      const object = { ...CONFIG_MAP, metadata, data: { value } };
      objects.set(name, object);
      record(before === undefined ? 'ADDED' : 'MODIFIED', object);
    },
    remove(name) {
      const before = objects.get(name);
      if (before === undefined) return;
      version += 1;
      objects.delete(name);
      record('DELETED', { ...before, metadata: { ...before.metadata, resourceVersion: String(version) } });
    },
    compact() {
      version += 1;
      oldest = version;
      snapshots.clear();
    },
    bookmark() {
      const object = { ...CONFIG_MAP, metadata: { resourceVersion: String(version) } };
      for (const response of [...watches.keys()]) write(response, { type: 'BOOKMARK', object });
    },
    fail(code, reason) {
      for (const response of [...watches.keys()]) {
        write(response, { type: 'ERROR', object: { kind: 'Status', code, reason, message: reason } });
        watches.delete(response);
        response.end();
      }
    },
    cut(torn = false) {
      for (const response of [...watches.keys()]) {
        watches.delete(response);
        if (torn) response.write('{"type":"ADDED","object":{"meta', () => response.socket?.destroy());
        else response.end();
      }
    },
  };
  return collection;
}
