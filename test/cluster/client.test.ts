// The client against a real API server.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { KubernetesClient, WatchEvent } from '../../src/kubernetes/client.ts';
import type { ConnectionConfig } from '../../src/kubernetes/connection/connection.ts';
import { staticCredentials } from '../../src/kubernetes/connection/credentials.ts';
import { ApplyConflictError } from '../../src/kubernetes/errors.ts';
import { loadKubeconfig } from '../../src/kubernetes/connection/kubeconfig.ts';
import { createKubernetesClient } from '../../src/kubernetes/wire/kubernetes-client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { createObjectStore } from '../../src/kubernetes/store.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { testLogger as logger } from './environment.ts';
import { useTestCluster } from './harness.ts';

const cluster = useTestCluster('client');
const CONFIG_MAP = { apiVersion: 'v1', kind: 'ConfigMap' };
let config: ConnectionConfig;
let client: KubernetesClient;

beforeAll(async () => {
  config = await loadKubeconfig({
    kubeconfig: cluster.kubeconfig,
    env: process.env,
    homeDirectory: '/nonexistent',
    logger,
    exec,
  });
  client = createKubernetesClient(config, { logger, clock: systemClock });
});
afterAll(() => client.close());

const configMap = (name: string, data: Record<string, string> = {}): KubernetesObject => ({
  ...CONFIG_MAP,
  metadata: { name, namespace: cluster.namespace },
  data,
});
const deployment = (name: string): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: cluster.namespace },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name: 'main', image: 'example.test/x:1' }] },
    },
  },
});
const reference = (object: KubernetesObject) => ({ ...object, ...object.metadata });

describe('apply', () => {
  test('creates, and changes nothing when repeated', async () => {
    const first = await client.apply(configMap('same', { a: '1' }));
    const second = await client.apply(configMap('same', { a: '1' }));
    expect(second.metadata.resourceVersion).toBe(first.metadata.resourceVersion);
    expect(first.metadata.managedFields?.[0]).toMatchObject({ manager: 'lamina', operation: 'Apply' });
    expect((await client.apply(second)).metadata.resourceVersion).toBe(first.metadata.resourceVersion);
  });

  test('as dry-run gives the result and stores nothing', async () => {
    const applied = await client.apply(deployment('dry'), { dryRun: true });
    expect(applied['spec']).toHaveProperty('progressDeadlineSeconds', 600);
    expect(await client.get(reference(deployment('dry')))).toBeUndefined();
  });

  test('names who owns a field that we set otherwise; force takes it over', async () => {
    await client.apply(configMap('owned', { a: '1' }), { fieldManager: 'somebody' });
    const error = await client.apply(configMap('owned', { a: '2' })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApplyConflictError);
    expect((error as ApplyConflictError).conflicts).toEqual([{ manager: 'somebody', field: '.data.a' }]);
    expect(await client.apply(configMap('owned', { a: '2' }), { force: true })).toMatchObject({
      data: { a: '2' },
    });
  });

  test('a field that no schema knows is refused and named', async () => {
    const typo = deployment('typo');
    (typo['spec'] as Record<string, unknown>)['replica'] = 2;
    await expect(client.apply(typo)).rejects.toMatchObject({
      reason: 'Invalid',
      message: expect.stringContaining('.spec.replica'),
    });
  });

  test('an invalid value is refused with the server’s reason', async () => {
    await expect(client.apply(configMap('Not_A_Name'))).rejects.toMatchObject({
      status: 422,
      reason: 'Invalid',
    });
  });

  test('names with colons and capitals reach the server as they are', async () => {
    const name = `lamina:${cluster.namespace}:Reader`;
    const role = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name },
      rules: [],
    };
    await client.apply(role);
    expect((await client.get({ ...role, name }))?.metadata.name).toBe(name);
    expect(await client.delete({ ...role, name })).toBe(true);
  });
});

test('a list of 1,200 objects comes whole, in pages', async () => {
  const label = { metadata: { labels: { many: 'yes' } } };
  const all = Array.from({ length: 1200 }, (_, index) => configMap(`many-${index}`));
  await Promise.all(
    all.map((object) => client.create({ ...object, metadata: { ...object.metadata, ...label.metadata } })),
  );
  const options = { namespace: cluster.namespace, labelSelector: 'many=yes' };
  const { items, resourceVersion } = await client.list(CONFIG_MAP, options);
  expect(new Set(items.map(({ metadata }) => metadata.name)).size).toBe(1200);
  expect(items[0]).toMatchObject(CONFIG_MAP);
  expect(Number(resourceVersion)).toBeGreaterThan(0);
});

describe('delete', () => {
  test('with another uid is refused; with the right one it is done once', async () => {
    const created = await client.create(configMap('guarded'));
    await expect(client.delete(reference(created), { uid: 'other' })).rejects.toMatchObject({ status: 409 });
    expect(await client.delete(reference(created), { uid: created.metadata.uid! })).toBe(true);
    expect(await client.delete(reference(created))).toBe(false);
  });

  test('in the foreground waits for the children, orphaning keeps them', async () => {
    using stop = abortAtEnd();
    const store = createObjectStore(client, { signal: stop.signal, logger });
    const replicaSets = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
    await store.observe(replicaSets, cluster.namespace);
    const childOf = (name: string): boolean =>
      store.list('apps', 'ReplicaSet').some((child) => child.metadata.labels?.['app'] === name);
    const children = async (name: string, there: boolean): Promise<void> => {
      if (childOf(name) === there) return;
      await new Promise<void>((resolve) => {
        const leave = store.subscribe(() => {
          if (childOf(name) !== there) return;
          leave();
          resolve();
        });
      });
    };
    for (const name of ['parent', 'orphaner']) {
      await client.apply(deployment(name));
      await children(name, true);
    }
    await client.delete(reference(deployment('parent')), { propagationPolicy: 'Foreground' });
    expect(
      (await client.get(reference(deployment('parent'))))?.metadata.finalizers ?? ['foregroundDeletion'],
    ).toContain('foregroundDeletion');
    await children('parent', false);
    await client.delete(reference(deployment('orphaner')), { propagationPolicy: 'Orphan' });
    await goneFrom(reference(deployment('orphaner')));
    expect(childOf('orphaner')).toBe(true);
  });
});

async function goneFrom(object: ReturnType<typeof reference>): Promise<void> {
  using stop = abortAtEnd();
  const options = {
    namespace: cluster.namespace,
    fieldSelector: `metadata.name=${object.metadata.name}`,
    signal: stop.signal,
  };
  let known = false;
  for await (const event of client.watch(object, options)) {
    if (event.type === 'ADDED') known = true;
    if (event.type === 'DELETED' || (event.type === 'SYNCED' && !known)) return;
  }
}

test('a kind that a CRD brings is found as soon as it is served', async () => {
  const group = `${cluster.namespace}.example.test`;
  const kind = { apiVersion: `${group}/v1`, kind: 'Widget' };
  expect(await client.resourceFor(kind)).toBeUndefined();
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `widgets.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { plural: 'widgets', kind: 'Widget' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } },
            },
          },
        },
      ],
    },
  };
  await client.apply(crd);
  try {
    using stop = abortAtEnd();
    for await (const event of client.watch(crd, {
      fieldSelector: `metadata.name=${crd.metadata.name}`,
      signal: stop.signal,
    })) {
      const conditions = ('object' in event ? event.object['status'] : {}) as {
        conditions?: { type: string; status: string }[];
      };
      if (
        conditions.conditions?.some(({ type, status }) => type === 'Established' && status === 'True') ===
        true
      )
        break;
    }
    expect(await client.resourceFor(kind)).toMatchObject({ resource: 'widgets', namespaced: true });
    const widget = { ...kind, metadata: { name: 'w', namespace: cluster.namespace }, spec: { size: 1 } };
    expect((await client.apply(widget)).metadata.generation).toBe(1);
    await expect(client.apply({ ...widget, spec: { sise: 1 } })).rejects.toMatchObject({
      reason: 'Invalid',
      remedy: expect.stringContaining('sise'),
    });
  } finally {
    await client.delete({ ...crd, name: crd.metadata.name });
  }
});

describe('errors', () => {
  const as = (authorization: string): KubernetesClient =>
    createKubernetesClient(
      {
        ...config,
        credentials: staticCredentials({ authorization }, 'the token of user "x"', 'Log in again.'),
      },
      { logger, clock: systemClock },
    );

  test('an expired token', async () => {
    const expired = as('Bearer nonsense');
    await expect(expired.list(CONFIG_MAP)).rejects.toMatchObject({ status: 401, remedy: 'Log in again.' });
    expired.close();
  });

  test('a right that is missing', async () => {
    const path = `/api/v1/namespaces/${cluster.namespace}/serviceaccounts/default/token`;
    const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
    const answer = (await client.request('POST', path, { body })) as { status: { token: string } };
    const weak = as(`Bearer ${answer.status.token}`);
    await expect(weak.list(CONFIG_MAP, { namespace: cluster.namespace })).rejects.toMatchObject({
      status: 403,
      remedy: expect.stringContaining('rule {apiGroups: [""], resources: ["configmaps"], verbs: ["list"]}'),
    });
    weak.close();
  });
});

describe('a watch', () => {
  test('goes on after cuts without losing or repeating anything', async () => {
    await using gate = await openGate(config);
    using stop = abortAtEnd();
    const through = createKubernetesClient({ ...config, ...gate.reach }, { logger, clock: systemClock });
    const told: string[] = [];
    const options = { namespace: cluster.namespace, labelSelector: 'cut=yes', signal: stop.signal };
    const labelled = (name: string): KubernetesObject => {
      const object = configMap(name);
      return { ...object, metadata: { ...object.metadata, labels: { cut: 'yes' } } };
    };
    const listed = Promise.withResolvers<undefined>();
    const reading = (async () => {
      for await (const event of through.watch(CONFIG_MAP, options)) {
        told.push('object' in event ? `${event.type} ${event.object.metadata.name}` : event.type);
        if (event.type === 'SYNCED') listed.resolve(undefined);
        if (told.at(-1) === 'ADDED cut-19') return;
      }
    })();
    await listed.promise;
    for (let index = 0; index < 20; index += 1) {
      await client.create(labelled(`cut-${index}`));
      if (index % 3 === 0) gate.cut();
    }
    await reading;
    expect(told).toEqual(['SYNCED', ...Array.from({ length: 20 }, (_, index) => `ADDED cut-${index}`)]);
    through.close();
  });

  // Events are the one built-in kind that the API server watches in etcd itself, so a compaction shows at once.
  test('lists again after etcd forgot what it needs', async () => {
    await using gate = await openGate(config);
    using stop = abortAtEnd();
    const through = createKubernetesClient({ ...config, ...gate.reach }, { logger, clock: systemClock });
    const note = (name: string): KubernetesObject => ({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name, namespace: cluster.namespace, labels: { compacted: 'yes' } },
      involvedObject: { namespace: cluster.namespace },
      reason: 'Test',
    });
    await client.create(note('stays'));
    await client.create(note('goes'));
    const options = { namespace: cluster.namespace, labelSelector: 'compacted=yes', signal: stop.signal };
    const events = through.watch(note(''), options)[Symbol.asyncIterator]();
    const next = async (): Promise<string> => {
      const { value } = (await events.next()) as { value: WatchEvent };
      return 'object' in value ? `${value.type} ${value.object.metadata.name}` : value.type;
    };
    const readTo = async (last: string): Promise<string[]> => {
      const told = [await next()];
      while (told.at(-1) !== last) told.push(await next());
      return told;
    };
    expect(await readTo('SYNCED')).toEqual(['ADDED goes', 'ADDED stays', 'SYNCED']);
    const rest = readTo('SYNCED');
    await gate.connected();
    gate.shut();
    await client.delete(reference(note('goes')));
    const { metadata } = await client.create(note('comes'));
    await compactEtcd(Number(metadata.resourceVersion));
    gate.open();
    expect(await rest).toEqual(['RELISTING', 'ADDED comes', 'ADDED stays', 'SYNCED']);
    through.close();
  });
});

async function compactEtcd(revision: number): Promise<void> {
  const port = cluster.state.processes.find(({ name }) => name === 'etcd')?.port;
  const answer = await fetch(`http://127.0.0.1:${String(port)}/v3/kv/compaction`, {
    method: 'POST',
    body: JSON.stringify({ revision, physical: true }),
  });
  expect(answer.status).toBe(200);
}

function abortAtEnd(): { readonly signal: AbortSignal } & Disposable {
  const controller = new AbortController();
  return { signal: controller.signal, [Symbol.dispose]: () => controller.abort() };
}

interface Gate extends AsyncDisposable {
  /** Lays over a ConnectionConfig to go through the gate. */
  readonly reach: Required<Pick<ConnectionConfig, 'server' | 'tlsServerName'>>;
  cut(): void;
  shut(): void;
  open(): void;
  connected(): Promise<void>;
}

/** A TCP relay to the API server that can cut what runs through it. */
async function openGate({ server, tlsServerName }: ConnectionConfig): Promise<Gate> {
  const url = new URL(server);
  const sockets = new Set<Socket>();
  let shut = false;
  const relay = createServer((socket) => {
    if (shut) {
      socket.destroy();
      return;
    }
    const upstream = connect(Number(url.port), url.hostname);
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        sockets.delete(from);
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    reach: {
      server: `https://127.0.0.1:${(relay.address() as AddressInfo).port}`,
      tlsServerName: tlsServerName ?? url.hostname,
    },
    cut,
    shut: () => {
      shut = true;
      cut();
    },
    open: () => {
      shut = false;
    },
    connected: async () => {
      while (sockets.size === 0) await new Promise((resolve) => setImmediate(resolve));
    },
    [Symbol.asyncDispose]: async () => {
      cut();
      await new Promise<void>((resolve) => relay.close(() => resolve()));
    },
  };
}
