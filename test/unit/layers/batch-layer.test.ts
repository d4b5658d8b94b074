// What manifests/batch asks of the Spark operator, and whether the lab's CRDs would take it.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { runKustomize } from '../../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../../src/layers/render/manifests.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { findMistakes, type Schema } from '../lab/schema-walker.ts';
import { BUILT_IN, hasKustomize, recordLog, REPOSITORY } from './support.ts';

const LAB = path.join(REPOSITORY, 'lab/operators/spark/chart/crds');
const tools = { exec, logger: recordLog().logger, signal: new AbortController().signal };
const layer = await loadLayer('batch', { builtInDirectory: BUILT_IN, workspace: REPOSITORY });
const overlays = [undefined, 'local', 'preview', 'production'];

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

async function readSchemas(folder: string): Promise<Map<string, Schema>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const definitions = texts.flatMap((text) =>
    parseAllDocuments(text, { version: '1.1' }).map((document) => document.toJS() as Definition),
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

interface Application {
  readonly arguments: readonly string[];
  readonly image: string;
  readonly sparkVersion: string;
  readonly sparkConf: Readonly<Record<string, string>>;
  readonly volumes: readonly { name: string; configMap?: { name: string } }[];
  readonly driver: {
    readonly serviceAccount: string;
    readonly volumeMounts: readonly { name: string }[];
    readonly env: readonly { name: string; value?: string }[];
  };
  readonly executor: Readonly<Record<string, unknown>>;
}

const specOf = (objects: readonly KubernetesObject[], kind: string): unknown =>
  objects.find((object) => object.kind === kind)?.['spec'];
const applicationIn = (objects: readonly KubernetesObject[]): Application =>
  specOf(objects, 'SparkApplication') as Application;

(hasKustomize ? describe : describe.skip)(
  'the batch layer (skipped where no kustomize is on the PATH)',
  () => {
    const render = (overlay: string | undefined): Promise<KubernetesObject[]> =>
      renderLayer(layer, { ...tools, namespace: 'lambda', ...(overlay === undefined ? {} : { overlay }) });
    const renderVerify = async (): Promise<KubernetesObject[]> =>
      parseManifests(
        await runKustomize({ roots: [layer.spec.verify ?? ''], namespace: 'lambda', patches: [] }, tools),
        'verify',
      );

    test.each(overlays)('%s: the schedule runs what the application runs', async (overlay) => {
      const objects = await render(overlay);
      const { template } = specOf(objects, 'ScheduledSparkApplication') as { template: unknown };
      expect(template).toEqual(applicationIn(objects));
      expect(applicationIn(objects)).toMatchObject({
        sparkVersion: '4.2.0',
        restartPolicy: { type: 'OnFailure' },
      });
    });

    test.each(overlays)('%s: what is mounted is there, and nothing else is asked for', async (overlay) => {
      const objects = await render(overlay);
      const { volumes, driver } = applicationIn(objects);
      expect(new Set(driver.volumeMounts.map(({ name }) => name))).toEqual(
        new Set(volumes.map(({ name }) => name)),
      );
      const maps = objects.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name);
      expect(volumes.flatMap(({ configMap }) => configMap?.name ?? [])).toEqual(maps);
      // Without a hash in its name, a changed program would not be run.
      expect(maps).toEqual([expect.stringMatching(/^batch-views-\w{10}$/)]);
      const accounts = objects
        .filter(({ kind }) => kind === 'ServiceAccount')
        .map(({ metadata }) => metadata.name);
      expect(accounts).toEqual([driver.serviceAccount]);
    });

    test.each([
      [undefined, 'file:///', true],
      ['local', 'file:///', true],
      ['preview', 'file:///', true],
      ['production', 's3a://', false],
    ])('%s: event logs and views go to %s', async (overlay, scheme, hasVolume) => {
      const objects = await render(overlay);
      const { sparkConf, arguments: given } = applicationIn(objects);
      expect(sparkConf['spark.eventLog.dir']?.startsWith(scheme)).toBe(true);
      expect(given[0]?.startsWith(scheme)).toBe(true);
      expect(objects.some(({ kind }) => kind === 'PersistentVolumeClaim')).toBe(hasVolume);
    });

    test.each(overlays)('%s: no password stands in a manifest, and no driver is root', async (overlay) => {
      const { driver, executor } = applicationIn(await render(overlay));
      const password = driver.env.find(({ name }) => name === 'KAFKA_PASSWORD');
      expect(password).not.toHaveProperty('value');
      for (const part of [driver, executor])
        expect(part).toMatchObject({ podSecurityContext: { runAsNonRoot: true } });
    });

    test('drivers may make the NetworkPolicies of Spark 4.2', async () => {
      const role = (await render(undefined)).find(({ kind }) => kind === 'Role');
      expect(role?.['rules']).toContainEqual(
        expect.objectContaining({
          resources: ['networkpolicies'],
          verbs: expect.arrayContaining(['create', 'delete']),
        }),
      );
    });

    test('the verification never touches the history, and meets no other one', async () => {
      const objects = await renderVerify();
      expect(objects.every(({ metadata }) => metadata.name.includes('run-id'))).toBe(true);
      const asked = JSON.stringify(objects.filter(({ kind }) => kind !== 'ConfigMap'));
      expect(asked).not.toContain('raw-data-stream');
      expect(applicationIn(objects).driver.serviceAccount).toBe('spark');
    });

    test("the lab's CRDs take every field", async () => {
      const schemas = await readSchemas(LAB);
      const rendered = [...(await Promise.all(overlays.map(render))), await renderVerify()].flat();
      const custom = rendered.filter(({ apiVersion }) => apiVersion.startsWith('sparkoperator'));
      // Two for each overlay, and the verification's.
      expect(custom.length).toBeGreaterThan(8);
      const mistakes = custom.flatMap(({ apiVersion, kind, spec }) => {
        const schema = schemas.get(`${apiVersion}/${kind}`);
        return schema === undefined
          ? [`${kind} has no CRD`]
          : findMistakes({ metadata: {}, spec }, schema, kind);
      });
      expect(mistakes).toEqual([]);
    });
  },
);
