// What manifests/speed asks of Strimzi, and whether Strimzi's own CRDs would take it.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { loadLayer } from '../../../src/layers/layer-file.ts';
import { runKustomize } from '../../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../../src/layers/render/manifests.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from './support.ts';

const CRDS = process.env['LAMINA_CRDS'] ?? path.resolve(REPOSITORY, '../shared/crds');
const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };
const layer = await loadLayer('speed', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
const overlays = [undefined, 'local', 'preview', 'production'];

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
}

/** Each field against a structural schema: unknown, missing, of the wrong type, not one of its values. */
function complaints(schema: Schema, value: unknown, at: string): string[] {
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${at} is not one of ${schema.enum.join()}`];
  if (schema['x-kubernetes-int-or-string'] === true) {
    return ['string', 'number'].includes(typeof value) ? [] : [`${at} is neither number nor text`];
  }
  const actual = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (
    schema.type !== undefined &&
    actual !== schema.type &&
    !(actual === 'integer' && schema.type === 'number')
  ) {
    return [`${at} is ${actual}, not ${schema.type}`];
  }
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
    return [`${at} does not match ${schema.pattern}`];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => complaints(schema.items ?? {}, item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${at}.${name} is missing`);
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const known =
      schema.properties?.[name] ??
      (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
    if (known !== undefined) return complaints(known, field, `${at}.${name}`);
    const open =
      schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true;
    return open ? [] : [`${at}.${name} is unknown`];
  });
  return [...missing, ...fields];
}

interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

async function readSchemas(): Promise<Map<string, Schema>> {
  const files = (await readdir(CRDS)).filter((name) => name.startsWith('strimzi-'));
  const definitions = await Promise.all(
    files.map(async (name) => parse(await readFile(path.join(CRDS, name), 'utf8')) as Definition),
  );
  return new Map(
    definitions.flatMap(({ spec }) =>
      spec.versions.map((version) => [
        `${spec.group}/${version.name}/${spec.names.kind}`,
        version.schema.openAPIV3Schema,
      ]),
    ),
  );
}

const find = (objects: readonly KubernetesObject[], kind: string): Record<string, never> =>
  objects.find((object) => object.kind === kind)?.['spec'] as Record<string, never>;

(hasKustomize ? describe : describe.skip)(
  'the speed layer (skipped where no kustomize is on the PATH)',
  () => {
    const render = (overlay: string | undefined): Promise<KubernetesObject[]> =>
      renderLayer(layer, { ...tools, namespace: 'lambda', ...(overlay === undefined ? {} : { overlay }) });
    const renderVerify = async (): Promise<KubernetesObject[]> =>
      parseManifests(
        await runKustomize({ roots: [layer.spec.verify ?? ''], namespace: 'lambda', patches: [] }, tools),
        'verify',
      );

    test('preview: only the preview itself reaches the listeners inside of the cluster', async () => {
      const { kafka } = find(await render('preview'), 'Kafka') as unknown as {
        kafka: { listeners: { name: string; networkPolicyPeers?: object[] }[] };
      };
      expect(kafka.listeners.map(({ name, networkPolicyPeers }) => [name, networkPolicyPeers])).toEqual([
        ['plain', [{ podSelector: {} }]],
        ['tls', [{ podSelector: {} }]],
        ['external', undefined],
      ]);
    });

    test.each([
      [undefined, 3, 3, 2, 'loadbalancer'],
      ['local', 1, 1, 1, 'nodeport'],
      ['preview', 1, 1, 1, 'nodeport'],
      ['production', 3, 3, 2, 'loadbalancer'],
    ])(
      '%s: %i brokers, the history in %i replicas of which %i must be in sync',
      async (overlay, brokers, replicas, inSync, external) => {
        const objects = await render(overlay);
        expect(find(objects, 'KafkaNodePool')).toMatchObject({
          replicas: brokers,
          roles: ['controller', 'broker'],
        });
        expect(find(objects, 'KafkaTopic')).toMatchObject({
          partitions: 6,
          replicas,
          config: { 'retention.ms': '-1', 'cleanup.policy': 'delete', 'min.insync.replicas': inSync },
        });
        expect(find(objects, 'Kafka')).toMatchObject({
          kafka: {
            version: '4.3.1',
            config: {
              'default.replication.factor': replicas,
              'min.insync.replicas': inSync,
              'auto.create.topics.enable': 'false',
            },
            listeners: [
              { name: 'plain', type: 'internal' },
              { name: 'tls', type: 'internal', tls: true },
              { name: 'external', type: external },
            ],
          },
        });
      },
    );

    test.each(overlays)('%s: nobody reaches Kafka without a password', async (overlay) => {
      const { kafka } = find(await render(overlay), 'Kafka') as unknown as {
        kafka: { listeners: { authentication?: { type: string } }[]; authorization?: unknown };
      };
      expect(kafka.authorization).toEqual({ type: 'simple' });
      expect(kafka.listeners.map(({ authentication }) => authentication?.type)).toEqual(
        Array(3).fill('scram-sha-512'),
      );
    });

    test('the verification never touches the history', async () => {
      const objects = await renderVerify();
      expect(objects.every(({ metadata }) => metadata.name === 'lamina-verify-run-id')).toBe(true);
      expect(JSON.stringify(objects.filter(({ kind }) => kind !== 'ConfigMap'))).not.toContain(
        'raw-data-stream',
      );
    });

    // The CRDs are upstream's own and not part of this repository: LAMINA_CRDS names their folder.
    const withCrds = existsSync(CRDS) ? test : test.skip;
    withCrds.each([...overlays, 'verify'])("%s: Strimzi's CRDs take every field", async (overlay) => {
      const schemas = await readSchemas();
      const objects = overlay === 'verify' ? await renderVerify() : await render(overlay);
      const strimzi = objects.filter(({ apiVersion }) => apiVersion.includes('strimzi'));
      expect(strimzi.length).toBeGreaterThan(1);
      const found = strimzi.flatMap((object) => {
        const schema = schemas.get(`${object.apiVersion}/${object.kind}`);
        if (schema === undefined) return [`${object.apiVersion} ${object.kind} has no CRD`];
        return complaints(schema, { spec: object['spec'] }, object.kind);
      });
      expect(found).toEqual([]);
    });

    withCrds('and would not take a field that Strimzi does not know', async () => {
      const schema = (await readSchemas()).get('kafka.strimzi.io/v1/KafkaTopic') ?? {};
      expect(complaints(schema, { spec: { partition: 6, replicas: 'x' } }, 'KafkaTopic')).toEqual([
        'KafkaTopic.spec.partition is unknown',
        'KafkaTopic.spec.replicas is string, not integer',
      ]);
    });
  },
);
