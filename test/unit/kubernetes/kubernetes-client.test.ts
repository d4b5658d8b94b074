import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { ApplyConflictError } from '../../../src/kubernetes/errors.ts';
import { createKubernetesClient } from '../../../src/kubernetes/wire/kubernetes-client.ts';
import { connectionTo, hastyClock } from './support/connection.ts';
import { recordingLogger } from './support/recording-logger.ts';
import {
  scriptedServer,
  sendJson,
  sendStatus,
  type Handler,
  type ScriptedServer,
} from './support/scripted-server.ts';

let server: ScriptedServer;
let client: KubernetesClient;
let answer: Handler;

beforeEach(async () => {
  answer = ({ body }, response) => sendJson(response, body === '' ? {} : JSON.parse(body));
  const entry = (resource: string, kind: string, scope: string): object => ({
    resource,
    responseKind: { kind },
    scope,
  });
  const v1 = [entry('configmaps', 'ConfigMap', 'Namespaced'), entry('namespaces', 'Namespace', 'Cluster')];
  server = await scriptedServer((request, response) => {
    const items =
      request.path === '/api' ? [{ metadata: {}, versions: [{ version: 'v1', resources: v1 }] }] : [];
    if (/^\/apis?$/.test(request.path)) sendJson(response, { kind: 'APIGroupDiscoveryList', items });
    else if (/^\/apis\//.test(request.path)) sendStatus(response, 404, 'NotFound', 'no such group');
    else return answer(request, response);
    return undefined;
  });
  const config = connectionTo(server.url, { namespace: 'team' });
  client = createKubernetesClient(config, { logger: recordingLogger(), clock: hastyClock() });
});
afterEach(async () => {
  client.close();
  await server.close();
});

const CONFIG_MAP = { apiVersion: 'v1', kind: 'ConfigMap' };
const configMap = { ...CONFIG_MAP, metadata: { name: 'a' }, data: { x: '1' } };
const last = () => server.seen.at(-1)!;

describe('apply', () => {
  test('is a server-side apply by lamina that refuses unknown fields', async () => {
    await client.apply(configMap);
    expect(last()).toMatchObject({ method: 'PATCH', path: '/api/v1/namespaces/team/configmaps/a' });
    expect(last().headers['content-type']).toBe('application/apply-patch+yaml');
    expect(Object.fromEntries(last().query)).toEqual({ fieldManager: 'lamina', fieldValidation: 'Strict' });
  });

  test('passes on force, dry-run, manager and validation', async () => {
    await client.apply(configMap, { force: true, dryRun: true, fieldManager: 'm', fieldValidation: 'Warn' });
    expect(Object.fromEntries(last().query)).toEqual({
      fieldManager: 'm',
      fieldValidation: 'Warn',
      force: 'true',
      dryRun: 'All',
    });
  });

  test('leaves out what the server fills in, and the namespace of a cluster-scoped kind', async () => {
    const filled = {
      managedFields: [],
      uid: 'u',
      resourceVersion: '1',
      creationTimestamp: 't',
      labels: { l: '1' },
    };
    await client.apply({ ...configMap, metadata: { name: 'a', namespace: 'n', ...filled } });
    expect(JSON.parse(last().body)).toEqual({
      ...configMap,
      metadata: { name: 'a', namespace: 'n', labels: { l: '1' } },
    });
    await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'n', namespace: 'wrong' } });
    expect(last().path).toBe('/api/v1/namespaces/n');
    expect(JSON.parse(last().body)).toMatchObject({ metadata: { name: 'n' } });
    expect(last().body).not.toContain('wrong');
  });

  test('a conflict names managers and fields', async () => {
    const cause = (manager: string, field: string): object => ({
      reason: 'FieldManagerConflict',
      message: `conflict with "${manager}" using apps/v1 at 2026-01-01T00:00:00Z`,
      field,
    });
    answer = (_request, response) =>
      sendJson(
        response,
        {
          kind: 'Status',
          code: 409,
          reason: 'Conflict',
          message: 'Apply failed with 2 conflicts',
          details: { causes: [cause('hpa', '.spec.replicas'), cause('kubectl', '.data.x')] },
        },
        409,
      );
    const error = await client.apply(configMap).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApplyConflictError);
    expect((error as ApplyConflictError).conflicts).toEqual([
      { manager: 'hpa', field: '.spec.replicas' },
      { manager: 'kubectl', field: '.data.x' },
    ]);
    expect((error as ApplyConflictError).remedy).toContain('"hpa", "kubectl"');
  });

  test('a field that the schema does not know is refused at once and named', async () => {
    const message =
      'failed to create typed patch object (default/x; /v1, Kind=ConfigMap): .dta: field not declared in schema';
    answer = (_request, response) => sendStatus(response, 500, '', message);
    await expect(client.apply(configMap)).rejects.toMatchObject({
      reason: 'Invalid',
      remedy: expect.stringContaining('.dta'),
    });
    expect(server.seen.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  test('of an unknown kind says that a CRD may be missing', async () => {
    const kafka = { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka', metadata: { name: 'k' } };
    await expect(client.apply(kafka)).rejects.toMatchObject({
      status: 404,
      message: 'The API server does not know the kind Kafka of kafka.strimzi.io/v1',
      remedy: expect.stringContaining('CustomResourceDefinition'),
    });
  });
});

describe('get', () => {
  test('gives undefined for an object and for a kind that do not exist', async () => {
    answer = (_request, response) => sendStatus(response, 404, 'NotFound', 'configmaps "a" not found');
    expect(await client.get({ ...CONFIG_MAP, name: 'a' })).toBeUndefined();
    expect(await client.get({ apiVersion: 'no.test/v1', kind: 'No', name: 'a' })).toBeUndefined();
  });

  test('an answer that is not JSON comes from something else than an API server', async () => {
    answer = (_request, response) => void response.end('<html>login</html>');
    await expect(client.get({ ...CONFIG_MAP, name: 'a' })).rejects.toMatchObject({ reason: 'NotJson' });
  });
});

describe('list', () => {
  test('begins anew when its snapshot expired between two pages', async () => {
    let expired = false;
    answer = ({ query }, response) => {
      if (!query.has('continue')) {
        const metadata = { resourceVersion: '7', continue: 'more' };
        sendJson(response, { metadata, items: [{ metadata: { name: expired ? 'b' : 'a' } }] });
      } else if (expired) sendJson(response, { metadata: { resourceVersion: '8' }, items: null });
      else {
        expired = true;
        sendStatus(response, 410, 'Expired', 'too old');
      }
    };
    expect(await client.list(CONFIG_MAP, { labelSelector: 'a=b' })).toEqual({
      items: [{ ...CONFIG_MAP, metadata: { name: 'b' } }],
      resourceVersion: '8',
    });
    expect(last().query.get('labelSelector')).toBe('a=b');
  });
});

describe('delete', () => {
  test('sends propagation, the uid and version that are meant and dry-run', async () => {
    const options = {
      propagationPolicy: 'Foreground',
      uid: 'u',
      resourceVersion: '7',
      dryRun: true,
    } as const;
    expect(await client.delete({ ...CONFIG_MAP, name: 'a', namespace: 'n' }, options)).toBe(true);
    expect(last()).toMatchObject({ method: 'DELETE', path: '/api/v1/namespaces/n/configmaps/a' });
    expect(JSON.parse(last().body)).toEqual({
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      propagationPolicy: 'Foreground',
      preconditions: { uid: 'u', resourceVersion: '7' },
      dryRun: ['All'],
    });
  });

  test('is false where the object was gone, but true where an unanswered try removed it', async () => {
    answer = (_request, response) => sendStatus(response, 404, 'NotFound', 'gone');
    expect(await client.delete({ ...CONFIG_MAP, name: 'a' })).toBe(false);
    let tries = 0;
    answer = (_request, response) => {
      if ((tries += 1) === 1) response.socket?.destroy();
      else sendStatus(response, 404, 'NotFound', 'gone');
    };
    expect(await client.delete({ ...CONFIG_MAP, name: 'a' })).toBe(true);
  });
});

describe('what is repeated after a lost connection', () => {
  test.each([
    ['apply', 2, () => client.apply(configMap)],
    ['create as dry-run', 2, () => client.create(configMap, { dryRun: true })],
    ['a patch', 2, () => client.mergePatch({ ...CONFIG_MAP, name: 'a' }, { data: { x: '2' } })],
    ['create', 1, () => client.create(configMap)],
    ['replace', 1, () => client.replace({ ...configMap, metadata: { name: 'a', resourceVersion: '1' } })],
    [
      'a patch of one version',
      1,
      () => client.mergePatch({ ...CONFIG_MAP, name: 'a' }, { metadata: { resourceVersion: '1' } }),
    ],
  ])('%s: %d tries', async (_name, tries, work) => {
    let count = 0;
    answer = ({ body }, response) => {
      if ((count += 1) === 1) response.socket?.destroy();
      else sendJson(response, JSON.parse(body));
    };
    await work().catch(() => undefined);
    expect(count).toBe(tries);
  });
});

test('a raw request gives JSON as data and text as text', async () => {
  answer = ({ path }, response) => {
    if (path === '/version') sendJson(response, { major: '1' });
    else response.end('ok');
  };
  expect(await client.request('GET', '/version')).toEqual({ major: '1' });
  expect(await client.request('GET', '/readyz')).toBe('ok');
});

test('the log of a container is asked for by name, previous and tail', async () => {
  answer = (_request, response) => void response.end('line 1\nline 2\n');
  const pod = { apiVersion: 'v1', kind: 'Pod', name: 'p', namespace: 'n' };
  expect(await client.podLog(pod, { container: 'c', previous: true, tailLines: 5 })).toBe('line 1\nline 2\n');
  expect(last().path).toBe('/api/v1/namespaces/n/pods/p/log');
  expect(Object.fromEntries(last().query)).toEqual({ container: 'c', previous: 'true', tailLines: '5' });
});
