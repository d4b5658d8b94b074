// What manifests/serving asks of cass-operator, and whether its CRD, the lab's and upstream's, would take it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { runKustomize } from '../../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../../src/layers/render/manifests.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { UPSTREAM_CRDS } from '../../support/upstream-crds.ts';
import { CassBench, datacenter } from '../lab/cass-bench.ts';
import { findMistakes, type Schema } from '../lab/schema-walker.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from './support.ts';

const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };
const layer = await loadLayer('serving', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
const OVERLAYS = ['local', 'preview', 'production'] as const;
const IMAGE = 'docker.io/k8ssandra/cass-management-api';

const render = (overlay?: string): Promise<KubernetesObject[]> =>
  renderLayer(layer, { ...tools, namespace: 'lambda', ...(overlay === undefined ? {} : { overlay }) });
const verification = async (): Promise<KubernetesObject[]> =>
  parseManifests(
    await runKustomize({ roots: [layer.spec.verify ?? ''], namespace: 'lambda', patches: [] }, tools),
    'verify',
  );
const one = (objects: readonly KubernetesObject[], kind: string): KubernetesObject => {
  const found = objects.find((object) => object.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} is rendered`);
  return found;
};

interface JobSpec {
  readonly template: {
    readonly spec: {
      readonly securityContext: { readonly runAsUser: number };
      readonly volumes: readonly unknown[];
      readonly containers: readonly {
        readonly image: string;
        readonly env: readonly { readonly name: string; readonly value: string }[];
      }[];
    };
  };
}
const podOf = (job: KubernetesObject): JobSpec['template']['spec'] => (job['spec'] as JobSpec).template.spec;
const environmentOf = (job: KubernetesObject): Record<string, string> =>
  Object.fromEntries((podOf(job).containers[0]?.env ?? []).map(({ name, value }) => [name, value]));

(hasKustomize ? describe : describe.skip)(
  'the serving layer (skipped where no kustomize is on the PATH)',
  () => {
    test.each([
      [undefined, 3, 3, 'false'],
      ['local', 1, 1, 'false'],
      ['preview', 1, 1, 'true'],
      ['production', 3, 3, 'false'],
    ])('%s: %i nodes, one in each rack, everything in %i copies', async (overlay, nodes, copies, deleted) => {
      const objects = await render(overlay);
      const { metadata, spec } = one(objects, 'CassandraDatacenter') as KubernetesObject & {
        spec: { racks: unknown[]; serverVersion: string };
      };
      expect(metadata.annotations).toEqual({ 'cassandra.datastax.com/delete-pvc': deleted });
      expect(spec).toMatchObject({
        size: nodes,
        config: {
          'cassandra-yaml': {
            authenticator: 'PasswordAuthenticator',
            authorizer: 'CassandraAuthorizer',
            default_keyspace_rf: copies,
          },
        },
      });
      expect(spec.racks).toHaveLength(nodes);
      expect(environmentOf(one(objects, 'Job'))).toMatchObject({
        KEYSPACE: 'lambda',
        DATACENTER: metadata.name,
        REPLICAS: String(copies),
      });
    });

    test('has one version of Cassandra in its nodes and its Jobs', async () => {
      const objects = await render();
      const { serverVersion } = one(objects, 'CassandraDatacenter')['spec'] as { serverVersion: string };
      for (const job of [one(objects, 'Job'), one(await verification(), 'Job')])
        expect(podOf(job).containers[0]?.image).toBe(`${IMAGE}:${serverVersion}-ubi`);
    });

    test('lets its Job run anew whenever a step of the schema changes: the steps’ name is in the Job', async () => {
      const objects = await render();
      const { name } = one(objects, 'ConfigMap').metadata;
      expect(name).toMatch(/^serving-schema-[a-z0-9]{10}$/);
      expect(podOf(one(objects, 'Job')).volumes).toContainEqual({ name: 'schema', configMap: { name } });
    });
  },
);

describe.each([
  ["the lab's CRD", path.join(REPOSITORY, 'lab/operators/cass/chart/crds/cassandradatacenters.yaml')],
  ["upstream's CRD", path.join(UPSTREAM_CRDS, 'cass-operator-1.32.0-cassandradatacenters.yaml')],
])('%s', (_, file) => {
  // Visible in the report where upstream's file is not at hand.
  const check = existsSync(file) ? test : test.skip;
  let schema: Schema = {};
  let statuses: Record<string, unknown>[] = [];
  beforeAll(async () => {
    if (!existsSync(file)) return;
    const crd = parse(readFileSync(file, 'utf8')) as {
      spec: { versions: { schema: { openAPIV3Schema: Schema } }[] };
    };
    schema = crd.spec.versions[0]?.schema.openAPIV3Schema ?? {};
    const bench = new CassBench();
    await bench.apply(datacenter());
    await bench.advance(100);
    await bench.patch({ spec: { resources: { requests: { cpu: '0.2' } } } });
    await bench.advance(300);
    await bench.patch({ spec: { stopped: true } });
    await bench.advance(100);
    await bench.end();
    statuses = bench.seen.flatMap(({ status }) => (status === null ? [] : [status]));
  });
  afterAll(() => {
    statuses = [];
  });

  check('accepts every status that the simulator writes', () => {
    expect(statuses.length).toBeGreaterThan(30);
    for (const status of statuses)
      expect(findMistakes(status, schema.properties?.['status'] ?? {}, 'status')).toEqual([]);
  });

  (hasKustomize ? check : test.skip)('accepts the datacenter of every overlay', async () => {
    // The server lets unknown fields through, upstream's definition as well: a typo would be told by nobody.
    // `config` is the one field that upstream's definition leaves out.
    const spec = schema.properties?.['spec'];
    const config = { 'x-kubernetes-preserve-unknown-fields': true };
    const properties = { config, ...spec?.properties };
    const wanted = { ...spec, properties, 'x-kubernetes-preserve-unknown-fields': false };
    for (const overlay of OVERLAYS) {
      const rendered = one(await render(overlay), 'CassandraDatacenter')['spec'];
      expect(findMistakes(rendered, wanted, `${overlay}: spec`)).toEqual([]);
    }
  });
});
