// What examples/pageviews asks of a cluster.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { loadLayer } from '../../../../src/layers/files/layer-file.ts';
import { runKustomize } from '../../../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../../../src/layers/render/manifests.ts';
import { renderLayer } from '../../../../src/layers/render/render-layer.ts';
import { exec } from '../../../../src/runtime/exec.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from '../../layers/support.ts';

const FOLDER = path.join(REPOSITORY, 'examples/pageviews');
const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };
const layer = await loadLayer('./examples/pageviews', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });

const render = (overlay?: string): Promise<KubernetesObject[]> =>
  renderLayer(layer, { ...tools, namespace: 'lambda', ...(overlay === undefined ? {} : { overlay }) });
const verification = async (folder: string): Promise<KubernetesObject[]> =>
  parseManifests(
    await runKustomize(
      { roots: [path.join(FOLDER, 'manifests/verify', folder)], namespace: 'lambda', patches: [] },
      tools,
    ),
    'verify',
  );
const RENDERINGS = [
  ['the base', () => render()],
  ['overlay local', () => render('local')],
  ['overlay preview', () => render('preview')],
  ['overlay production', () => render('production')],
  ['the verification', () => verification('')],
  ['the verification, overlay local', () => verification('overlays/local')],
  ['the verification, overlay preview', () => verification('overlays/preview')],
] as const;
const LAYERS = RENDERINGS.slice(0, 4);
const VERIFICATIONS = RENDERINGS.slice(4);

/** Made by the layers that this one depends on. */
const GIVEN = {
  // Of cass-operator for the cluster `lambda`, and of Strimzi for the users of the speed layer.
  Secret: ['lambda-superuser', 'lambda-producer', 'lambda-consumer'],
  ServiceAccount: ['spark'],
};

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
/** Every object in there, with the name of the field that it is in. */
function* walk(value: unknown, field = ''): Generator<[field: string, value: Fields]> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield [field, value];
  for (const [name, part] of Object.entries(value)) yield* walk(part, Array.isArray(value) ? field : name);
}
const named = (objects: readonly KubernetesObject[], kind: string): string[] =>
  objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name);
const references = (objects: unknown, fields: Readonly<Record<string, string>>): string[] => [
  ...new Set(
    [...walk(objects)].flatMap(([field, value]) => {
      const name = value[fields[field] ?? ''];
      return typeof name === 'string' ? [name] : [];
    }),
  ),
];

interface Pod {
  readonly name: string;
  readonly security: Fields;
  readonly containers: readonly Fields[];
  /** Spark writes into its own folders, and takes its memory from its own setting. */
  readonly spark: boolean;
}
function podsOf(object: KubernetesObject): Pod[] {
  // Some kinds have none.
  const spec = (object['spec'] ?? {}) as Fields;
  const application = (object.kind === 'ScheduledSparkApplication' ? spec['template'] : spec) as Fields;
  if (object.kind.endsWith('SparkApplication'))
    return ['driver', 'executor'].map((role) => {
      const part = application[role] as Fields;
      const security = part['podSecurityContext'] as Fields;
      return { name: `${object.metadata.name} ${role}`, security, containers: [part], spark: true };
    });
  const pod = (spec['template'] as { spec?: Fields } | undefined)?.spec;
  if (pod === undefined) return [];
  return [
    {
      name: object.metadata.name,
      security: pod['securityContext'] as Fields,
      containers: pod['containers'] as Fields[],
      spark: false,
    },
  ];
}

(hasKustomize ? describe : describe.skip)(
  'the layer of the page views (skipped where no kustomize is on the PATH)',
  () => {
    describe.each(RENDERINGS)('%s', (_, make) => {
      test('names only what it brings, or what the layers below make', async () => {
        const objects = await make();
        const secrets = references(objects, {
          secretKeyRef: 'name',
          secretRef: 'name',
          secret: 'secretName',
        });
        expect(secrets.length).toBeGreaterThan(0);
        const known = [...GIVEN.Secret, ...named(objects, 'Secret'), ...named(objects, 'KafkaUser')];
        expect(secrets.filter((name) => !known.includes(name))).toEqual([]);
        const maps = references(objects, {
          configMapKeyRef: 'name',
          configMapRef: 'name',
          configMap: 'name',
        });
        expect(maps.toSorted()).toEqual(named(objects, 'ConfigMap').toSorted());
        const accounts = references(objects, {
          driver: 'serviceAccount',
          executor: 'serviceAccount',
          spec: 'serviceAccountName',
        });
        expect(accounts).toEqual(GIVEN.ServiceAccount);
      });

      test('logs in to Kafka as a user whose password it names', async () => {
        for (const object of await make())
          for (const { containers } of podsOf(object))
            for (const container of containers) {
              const env = (container['env'] ?? []) as {
                name: string;
                value?: string;
                valueFrom?: { secretKeyRef?: { name: string } };
              }[];
              const of = (name: string) => env.find((each) => each.name === name);
              expect(of('KAFKA_PASSWORD')?.valueFrom?.secretKeyRef?.name).toBe(of('KAFKA_USERNAME')?.value);
            }
      });

      test('has pods without rights', async () => {
        const pods = (await make()).flatMap(podsOf);
        expect(pods.length).toBeGreaterThan(1);
        for (const { name, security, containers, spark } of pods) {
          expect({ name, ...security }).toMatchObject({
            name,
            runAsNonRoot: true,
            seccompProfile: { type: 'RuntimeDefault' },
          });
          for (const container of containers)
            expect({ name, ...(container['securityContext'] as Fields) }).toMatchObject({
              name,
              allowPrivilegeEscalation: false,
              capabilities: { drop: ['ALL'] },
              ...(spark ? {} : { readOnlyRootFilesystem: true }),
            });
        }
      });

      test('says what its pods need, and how much memory they may take', async () => {
        for (const { name, containers, spark } of (await make()).flatMap(podsOf))
          for (const container of containers)
            expect({ ...container, name }).toMatchObject(
              spark
                ? { name, cores: expect.any(Number), memory: expect.any(String) }
                : {
                    name,
                    resources: {
                      requests: { cpu: expect.any(String), memory: expect.any(String) },
                      limits: { memory: expect.any(String) },
                    },
                  },
            );
      });

      test('has settings whose name changes with them, and that all who need them follow', async () => {
        const objects = await make();
        const settings = named(objects, 'ConfigMap').filter((name) => name.includes('pageviews-settings'));
        expect(settings).toEqual([expect.stringMatching(/pageviews-settings-[a-z0-9]{10}$/)]);
        const users = references(objects, { configMapRef: 'name' });
        expect(users).toEqual(settings);
      });
    });

    test.each(LAYERS)('%s: the schedule runs the application as it is', async (_, make) => {
      const objects = await make();
      const [once, hourly] = ['SparkApplication', 'ScheduledSparkApplication'].map((kind) =>
        objects.find((object) => object.kind === kind),
      );
      expect(once?.['spec']).toMatchObject({ type: 'Python' });
      expect((hourly?.['spec'] as Fields)['template']).toEqual(once?.['spec']);
    });

    test.each(VERIFICATIONS)('%s: everything carries the word of its run', async (_, make) => {
      const objects = await make();
      expect(objects.length).toBeGreaterThan(3);
      for (const { metadata } of objects) expect(metadata.name).toMatch(/^lamina-verify-run-id-/);
      const settings = objects.find(({ metadata }) => metadata.name.includes('settings'));
      // By this word the Job finds the run, so the driver takes it from the same settings.
      expect(settings?.['data']).toMatchObject({ APPLICATION: 'lamina-verify-run-id' });
      const containers = objects.flatMap(podsOf).flatMap((pod) => pod.containers);
      expect(
        containers.flatMap(({ env }) => env as { name: string }[]).map((each) => each.name),
      ).not.toContain('APPLICATION');
    });

    test.each(['local', 'preview'])('overlay %s: segments are small', async (overlay) => {
      const settings = (await render(overlay)).find(({ metadata }) => metadata.name.includes('settings'));
      expect(settings?.['data']).toMatchObject({ SEGMENT_SIZE: '500' });
    });

    test('every program that a pod starts is there', async () => {
      const programs = (await render())
        .flatMap(podsOf)
        .flatMap(({ containers }) => containers.flatMap(({ args }) => (args as string[] | undefined) ?? []));
      expect(programs.toSorted()).toEqual(['src/generate/main.ts', 'src/query/main.ts', 'src/speed/main.ts']);
      for (const program of programs) expect(readFileSync(path.join(FOLDER, program), 'utf8')).not.toBe('');
    });
  },
);
