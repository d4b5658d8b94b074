import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadLayer } from '../../../src/layers/files/layer-file.ts';
import { parseManifests } from '../../../src/layers/render/manifests.ts';
import { renderLayer } from '../../../src/layers/render/render-layer.ts';
import { CommandError, ConfigurationError } from '../../../src/runtime/errors.ts';
import { exec as run, type Exec } from '../../../src/runtime/exec.ts';
import {
  answering,
  BUILT_IN,
  CONFIG_MAP,
  folderWith,
  hasKustomize,
  KUSTOMIZATION,
  recordLog,
} from './support.ts';

const signal = new AbortController().signal;
const { logger } = recordLog();
const LAYER =
  'apiVersion: lamina/v1\nkind: Layer\nmetadata: {name: mine}\nspec: {namespace: x, resources: base}\n';

let remove = async (): Promise<void> => undefined;
afterEach(() => remove());

async function layerWith(files: Record<string, string>) {
  const folder = await folderWith({
    'layer.yaml': LAYER,
    'base/kustomization.yaml': KUSTOMIZATION,
    'base/config.yaml': CONFIG_MAP,
    ...files,
  });
  remove = folder.remove;
  return loadLayer('.', { builtInDirectory: BUILT_IN, workspace: folder.path });
}

describe('rendering a layer', () => {
  test('kustomize gets a private folder with base, namespace and patches, which is gone afterwards', async () => {
    const layer = await layerWith({});
    const seen: Record<string, unknown> = {};
    const exec: Exec = async (command, args) => {
      const directory = args[1] ?? '';
      Object.assign(seen, {
        directory,
        call: [command, args[0]],
        mode: (await stat(directory)).mode & 0o777,
        fileMode: (await stat(path.join(directory, 'kustomization.yaml'))).mode & 0o777,
        text: await readFile(path.join(directory, 'kustomization.yaml'), 'utf8'),
      });
      return { exitCode: 0, stdout: CONFIG_MAP, stderr: '' };
    };
    const patches = [{ target: { kind: 'ConfigMap' }, patch: 'data: {key: other}' }];
    const objects = await renderLayer(layer, { namespace: 'mine', patches, exec, signal, logger });
    expect(objects.map(({ kind }) => kind)).toEqual(['ConfigMap']);
    expect(seen).toMatchObject({ call: ['kustomize', 'build'], mode: 0o700, fileMode: 0o600 });
    expect(seen['text']).toContain('namespace: mine');
    expect(seen['text']).toMatch(/resources:\n {2}- (\.\.\/)+.*\/base\n/);
    expect(seen['text']).toContain('patch: "data: {key: other}"');
    expect(existsSync(seen['directory'] as string)).toBe(false);
  });

  test("kubectl's kustomize serves where there is no other", async () => {
    const layer = await layerWith({});
    const commands: string[] = [];
    const exec: Exec = async (command, args, options) => {
      commands.push(command);
      if (command === 'kustomize') return run('lamina-no-such-program', args, options);
      return { exitCode: 0, stdout: '', stderr: '' };
    };
    await expect(renderLayer(layer, { namespace: 'x', exec, signal, logger })).resolves.toEqual([]);
    expect(commands).toEqual(['kustomize', 'kubectl']);
  });

  test('without either, the remedy says what to install', async () => {
    const layer = await layerWith({});
    const exec: Exec = (_, args, options) => run('lamina-no-such-program', args, options);
    await expect(renderLayer(layer, { namespace: 'x', exec, signal, logger })).rejects.toMatchObject({
      message: 'Neither kustomize nor kubectl is on the PATH',
      remedy: expect.stringContaining('Install kubectl'),
    });
  });

  test("kustomize's refusal is told in its own words, and the folder is gone all the same", async () => {
    const layer = await layerWith({});
    let directory = '';
    const exec: Exec = async (command, args) => {
      directory = args[1] ?? '';
      const frame = 'E1122 23:46:10.764029   29652 run.go:72] "command failed" err=<';
      throw new CommandError(
        command,
        args,
        1,
        `${frame}\n\tno matches for\n\tId ConfigMap in ${directory}\n >\n`,
      );
    };
    const failing = renderLayer(layer, { namespace: 'x', exec, signal, logger });
    await expect(failing).rejects.toThrow(ConfigurationError);
    await expect(failing).rejects.toThrow(/: no matches for Id ConfigMap in <the request>$/);
    expect(existsSync(directory)).toBe(false);
  });

  test('an unknown overlay is told together with the known ones, before kustomize runs', async () => {
    const layer = await layerWith({
      'layer.yaml': LAYER.replace('base}', 'base, overlays: {local: base, production: base}}'),
    });
    const exec: Exec = () => Promise.reject(new Error('kustomize ran'));
    await expect(
      renderLayer(layer, { overlay: 'locale', namespace: 'x', exec, signal, logger }),
    ).rejects.toMatchObject({
      message: 'The layer mine has no overlay "locale"; did you mean "local"?',
      remedy: 'Its overlays are local, production.',
    });
  });

  test('a layer that is only an operator renders to nothing', async () => {
    const layer = await layerWith({});
    const operatorOnly = { ...layer, spec: { ...layer.spec, sources: [{ overlays: {} }] } };
    const exec: Exec = () => Promise.reject(new Error('kustomize ran'));
    await expect(renderLayer(operatorOnly, { namespace: 'x', exec, signal, logger })).resolves.toEqual([]);
  });

  test.each([
    ['batch/v1', 'Job', 'ttlSecondsAfterFinished'],
    ['sparkoperator.k8s.io/v1beta2', 'SparkApplication', 'timeToLiveSeconds'],
  ])(
    'a %s %s that would remove itself is refused: each deploy would run it again',
    async (apiVersion, kind, field) => {
      const layer = await layerWith({});
      const object = (spec: object): string =>
        JSON.stringify({ apiVersion, kind, metadata: { name: 'schema', namespace: 'x' }, spec });
      const render = (spec: object) =>
        renderLayer(layer, { namespace: 'x', exec: answering(object(spec)), signal, logger });
      await expect(render({ [field]: 0 })).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining(`${kind} x/schema has spec.${field}: 0`),
        remedy: expect.stringContaining(`Remove spec.${field}`),
      });
      expect(await render({ suspend: true })).toHaveLength(1);
    },
  );

  test('an interruption ends it', async () => {
    const layer = await layerWith({});
    const reason = new Error('interrupted');
    await expect(
      renderLayer(layer, { namespace: 'x', exec: run, signal: AbortSignal.abort(reason), logger }),
    ).rejects.toBe(reason);
  });
});

describe('reading manifests', () => {
  test('a document that is no object is refused with its position', () => {
    expect(() => parseManifests(`${CONFIG_MAP}---\n- a\n`, 'x.yaml')).toThrow(
      'x.yaml:6:1: expected a Kubernetes object, a map',
    );
    expect(() => parseManifests(`${CONFIG_MAP}---\nkind: Pod\n`, 'x.yaml')).toThrow(
      'x.yaml:6:1: a Kubernetes object needs apiVersion',
    );
    expect(() => parseManifests('a: [1\n', 'x.yaml')).toThrow(/x\.yaml:2:1/);
  });

  test('an object that occurs twice is refused', () => {
    expect(() => parseManifests(`${CONFIG_MAP}---\n${CONFIG_MAP}`, 'x.yaml')).toThrow(
      'x.yaml: ConfigMap example occurs twice',
    );
  });

  test('octal modes keep their meaning, lists are opened, empty documents skipped', () => {
    const text = `---\n---\napiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: a}, mode: 0644}\n`;
    expect(parseManifests(text, 'x.yaml')).toEqual([
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, mode: 420 },
    ]);
    expect(parseManifests('', 'x.yaml')).toEqual([]);
  });
});

(hasKustomize ? describe : describe.skip)(
  'with the real kustomize (skipped where none is on the PATH)',
  () => {
    test("the overlay's, the layer's and the request's patches apply in this order", async () => {
      const patch = (key: string, value: string): string =>
        `{op: replace, path: /data/${key}, value: ${value}}`;
      const layer = await layerWith({
        'layer.yaml': LAYER.replace(
          'base}',
          `base, overlays: {o: o}, patches: [{target: {kind: ConfigMap}, patch: [${patch('b', 'layer')}, ${patch('c', 'layer')}]}]}`,
        ),
        'base/config.yaml': CONFIG_MAP.replace('{key: value}', '{a: base, b: base, c: base, yes: "yes"}'),
        'o/kustomization.yaml': 'resources: [../base]\npatches: [{path: patch.yaml}]\n',
        'o/patch.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: example}\ndata: {a: overlay, b: overlay, c: overlay}\n',
      });
      const objects = await renderLayer(layer, {
        overlay: 'o',
        namespace: 'mine',
        patches: [{ target: { name: 'example' }, patch: `- ${patch('c', 'request')}` }],
        exec: run,
        signal,
        logger,
      });
      expect(objects).toEqual([
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'example', namespace: 'mine' },
          data: { a: 'overlay', b: 'layer', c: 'request', yes: 'yes' },
        },
      ]);
    });

    test('a layer that extends another adds its resources, and its Component works on both', async () => {
      const folder = await folderWith({
        'base/layer.yaml': LAYER.replace('resources: base', 'resources: ., overlays: {o: .}'),
        'base/kustomization.yaml': KUSTOMIZATION,
        'base/config.yaml': CONFIG_MAP,
        'mine/layer.yaml':
          'apiVersion: lamina/v1\nkind: Layer\nextends: ../base\nspec: {resources: ., overlays: {o: o}}\n',
        'mine/kustomization.yaml': KUSTOMIZATION,
        'mine/config.yaml': CONFIG_MAP.replace('example', 'second'),
        'mine/o/kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nlabels: [{pairs: {a: b}}]\n',
      });
      remove = folder.remove;
      const layer = await loadLayer('./mine', { builtInDirectory: BUILT_IN, workspace: folder.path });
      const options = { namespace: 'x', exec: run, signal, logger };
      const names = (objects: { metadata: { name: string; labels?: unknown } }[]): unknown[] =>
        objects.map(({ metadata }) => [metadata.name, metadata.labels]);
      expect(names(await renderLayer(layer, options))).toEqual([
        ['example', undefined],
        ['second', undefined],
      ]);
      expect(names(await renderLayer(layer, { ...options, overlay: 'o' }))).toEqual([
        ['example', { a: 'b' }],
      ]);
    });

    test('a patch that fits nothing is refused', async () => {
      const layer = await layerWith({});
      const patches = [{ patch: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n' }];
      await expect(
        renderLayer(layer, { namespace: 'x', patches, exec: run, signal, logger }),
      ).rejects.toThrow(/kustomize refuses .*no matches for/);
    });
  },
);

test('what kustomize answers is read, not trusted', async () => {
  const layer = await layerWith({});
  await expect(
    renderLayer(layer, { namespace: 'x', exec: answering('kind: ConfigMap\n'), signal, logger }),
  ).rejects.toThrow('layer mine, rendered:1:1: a Kubernetes object needs apiVersion');
});
