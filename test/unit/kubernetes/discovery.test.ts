import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDiscovery, kindsServedBy, type Discovery } from '../../../src/kubernetes/wire/discovery.ts';
import { resourcePath } from '../../../src/kubernetes/wire/resource-path.ts';
import { createTransport, type Transport } from '../../../src/kubernetes/wire/transport.ts';
import { connectionTo, hastyClock, type HastyClock } from './support/connection.ts';
import { recordingLogger } from './support/recording-logger.ts';
import { scriptedServer, sendJson, sendStatus, type ScriptedServer } from './support/scripted-server.ts';

let server: ScriptedServer;
let transport: Transport;
let discovery: Discovery;
let clock: HastyClock;

const aggregated = (
  name: string,
  version: string,
  resource: string,
  kind: string,
  scope = 'Namespaced',
): object => ({
  metadata: { name },
  versions: [{ version, resources: [{ resource, responseKind: { kind }, scope, verbs: ['get'] }] }],
});
const answers = new Map<string, unknown>();

beforeEach(async () => {
  clock = hastyClock();
  answers.clear();
  answers.set('/api', {
    kind: 'APIGroupDiscoveryList',
    items: [aggregated('', 'v1', 'namespaces', 'Namespace', 'Cluster')],
  });
  answers.set('/apis', {
    kind: 'APIGroupDiscoveryList',
    items: [aggregated('apps', 'v1', 'deployments', 'Deployment')],
  });
  server = await scriptedServer(({ path }, response) => {
    const answer = answers.get(path);
    if (answer === undefined)
      sendStatus(response, 404, 'NotFound', 'the server could not find the requested resource');
    else sendJson(response, answer);
  });
  transport = createTransport(connectionTo(server.url), { logger: recordingLogger(), clock });
  discovery = createDiscovery(transport, clock);
});
afterEach(async () => {
  transport.close();
  await server.close();
});

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };
const KAFKA = { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka' };

describe('kinds', () => {
  test('are learned by two requests, whoever asks and how often', async () => {
    const [deployment, namespace] = await Promise.all([
      discovery.resourceFor(DEPLOYMENT),
      discovery.resourceFor({ apiVersion: 'v1', kind: 'Namespace' }),
    ]);
    await discovery.resourceFor(DEPLOYMENT);
    expect(deployment).toEqual({ ...DEPLOYMENT, resource: 'deployments', namespaced: true, verbs: ['get'] });
    expect(namespace?.namespaced).toBe(false);
    expect(server.seen.map(({ path }) => path).toSorted()).toEqual(['/api', '/apis']);
    expect(server.seen[0]?.headers.accept).toContain('as=APIGroupDiscoveryList');
  });

  test('that a CRD brings later are found without forgetting anything', async () => {
    expect(await discovery.resourceFor(KAFKA)).toBeUndefined();
    answers.set('/apis/kafka.strimzi.io/v1', {
      resources: [
        { name: 'kafkas', kind: 'Kafka', namespaced: true, verbs: ['get'] },
        { name: 'kafkas/status', kind: 'Kafka', namespaced: true, verbs: ['get'] },
      ],
    });
    expect((await discovery.resourceFor(KAFKA))?.resource).toBe('kafkas');
    await discovery.resourceFor(KAFKA);
    expect(server.seen).toHaveLength(4);
  });

  test('of a CRD that we applied are waited for until they are served', async () => {
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'kafkas.kafka.strimzi.io' },
      spec: {
        group: 'kafka.strimzi.io',
        names: { kind: 'Kafka' },
        versions: [
          { name: 'v1', served: true },
          { name: 'v1beta2', served: false },
        ],
      },
    };
    expect(kindsServedBy(crd)).toEqual([KAFKA]);
    discovery.expect(kindsServedBy(crd));
    const found = discovery.resourceFor(KAFKA);
    while (clock.pauses.length < 3) await new Promise((resolve) => setImmediate(resolve));
    answers.set('/apis/kafka.strimzi.io/v1', {
      resources: [{ name: 'kafkas', kind: 'Kafka', namespaced: true }],
    });
    expect((await found)?.resource).toBe('kafkas');
  });

  test('that are gone are unknown after forgetting', async () => {
    await discovery.resourceFor(DEPLOYMENT);
    answers.set('/apis', { kind: 'APIGroupDiscoveryList', items: [] });
    discovery.forget();
    expect(await discovery.resourceFor(DEPLOYMENT)).toBeUndefined();
  });

  test('of a server without aggregated discovery are asked for by group version', async () => {
    answers.set('/api', { kind: 'APIVersions', versions: ['v1'] });
    answers.set('/apis', { kind: 'APIGroupList', groups: [] });
    answers.set('/apis/apps/v1', {
      resources: [{ name: 'deployments', kind: 'Deployment', namespaced: true }],
    });
    expect((await discovery.resourceFor(DEPLOYMENT))?.resource).toBe('deployments');
  });

  test('can be asked for again after a failure', async () => {
    answers.delete('/api');
    await expect(discovery.resourceFor(DEPLOYMENT)).rejects.toMatchObject({ status: 404 });
    answers.set('/api', { kind: 'APIGroupDiscoveryList', items: [] });
    expect(await discovery.resourceFor(DEPLOYMENT)).toBeDefined();
  });

  test('one caller who gives up does not spoil it for the others', async () => {
    const controller = new AbortController();
    const first = discovery.resourceFor(DEPLOYMENT, { signal: controller.signal });
    const second = discovery.resourceFor(DEPLOYMENT);
    controller.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    expect(await second).toBeDefined();
    expect(server.seen).toHaveLength(2);
  });
});

describe('a path', () => {
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    resource: 'clusterroles',
    namespaced: false,
    verbs: [],
  };
  test('keeps colons and capitals of a name, encoded', () => {
    expect(resourcePath(role, { name: 'system:Node/x', namespace: 'ignored' })).toBe(
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3ANode%2Fx',
    );
  });
  test('names namespace and subresource', () => {
    const pods = { apiVersion: 'v1', kind: 'Pod', resource: 'pods', namespaced: true, verbs: [] };
    expect(resourcePath(pods, { namespace: 'n', name: 'p', subresource: 'log' })).toBe(
      '/api/v1/namespaces/n/pods/p/log',
    );
    expect(resourcePath(pods)).toBe('/api/v1/pods');
  });
});
