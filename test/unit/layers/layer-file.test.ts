import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadLayer, parseLayerFile } from '../../../src/layers/files/layer-file.ts';
import { listOverlays } from '../../../src/layers/render/render-layer.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { BUILT_IN, CONFIG_MAP, folderWith, KUSTOMIZATION } from './support.ts';

const LAYER = `apiVersion: lamina/v1
kind: Layer
metadata: {name: mine}
spec:
  namespace: lambda
  resources: base
`;

function refusal(text: string): ConfigurationError {
  try {
    parseLayerFile(text, 'layer.yaml');
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('It was accepted');
}

describe('parsing layer.yaml', () => {
  test('accepts a layer that is only resources', () => {
    expect(parseLayerFile(LAYER, 'layer.yaml').spec).toEqual({ namespace: 'lambda', resources: 'base' });
  });

  test('a misspelt field is told with line and column, and with the field that was meant', () => {
    expect(refusal(`${LAYER}  overlay: {local: x}\n`).message).toBe(
      'layer.yaml:7:3: unknown field "overlay" in spec; did you mean "overlays"?',
    );
  });

  test('a field that resembles none is told with the known ones', () => {
    expect(refusal(LAYER.replace('{name: mine}', '{name: mine, colour: red}')).message).toBe(
      'layer.yaml:3:24: unknown field "colour" in metadata; known are name',
    );
  });

  test('a wrong value is told where it stands, with what was expected', () => {
    expect(refusal(`${LAYER}  timeout: soon\n`).message).toMatch(
      /^layer\.yaml:7:12: spec\.timeout: expected a duration such as 90s, 15m or 1h30m.*, not "soon"$/,
    );
    expect(refusal(LAYER.replace('lambda', '[a]')).message).toBe(
      'layer.yaml:5:14: spec.namespace: expected string, not ["a"]',
    );
  });

  test('several mistakes are told at once, as text and as data', () => {
    const error = refusal(
      `${LAYER.replace('Layer', 'Leyer')}  outputs:\n    Broker: {kind: Kafka, name: a, path: .x}\n`,
    );
    expect(error.message.split('\n')).toEqual([
      'layer.yaml has 2 problems:',
      expect.stringContaining('layer.yaml:2:7: kind: expected "Layer"'),
      expect.stringContaining('layer.yaml:8:5: "Broker" in spec.outputs:'),
    ]);
    expect(error.details['problems']).toHaveLength(2);
    expect(error.details).toMatchObject({ file: 'layer.yaml', line: 2, column: 7 });
  });

  test('what is missing is told at the map that should have it', () => {
    expect(
      refusal('apiVersion: lamina/v1\nkind: Layer\nmetadata: {}\nspec: {resources: .}\n').message,
    ).toContain('layer.yaml:3:11: metadata.name is missing');
    expect(
      refusal('apiVersion: lamina/v1\nkind: Layer\nmetadata: {name: a}\nspec: {resources: .}\n').message,
    ).toContain('layer.yaml:4:7: spec.namespace is missing');
    expect(refusal(`${LAYER}  operator: {chart: x}\n`).message).toContain('spec.operator.version is missing');
  });

  test('broken YAML is told with line and column', () => {
    expect(refusal('apiVersion: lamina/v1\nspec: {a: [1\n').message).toMatch(
      /^layer\.yaml:\d+:\d+: |problems/,
    );
    expect(refusal('').message).toContain('the file is empty');
  });

  test('numbers are read as Kubernetes reads them', () => {
    const { spec } = parseLayerFile(
      `${LAYER}  values: {mode: 0644, on: yes, at: 12:30, day: 2026-01-31, text: "no", dot: ., half: .5}\n`,
      'layer.yaml',
    );
    expect(spec.values).toEqual({
      mode: 420,
      true: true,
      at: '12:30',
      day: '2026-01-31',
      text: 'no',
      dot: '.',
      half: 0.5,
    });
  });

  test('the JSONPath of an output is checked before anything runs', () => {
    expect(
      refusal(`${LAYER}  outputs: {a: {kind: Kafka, name: b, path: '{.a[?(@.b~1)]}'}}\n`).message,
    ).toMatch(
      /^layer\.yaml:7:\d+: spec\.outputs\.a\.path: JSONPath .* at character 10, expected ==, != or \)/,
    );
  });

  test('an output may not print what is in a Secret', () => {
    expect(
      refusal(`${LAYER}  outputs: {a: {kind: Secret, name: b, path: '{.data.password}'}}\n`).message,
    ).toContain('expected no content of a Secret');
  });

  test('a kind that Lamina does not know needs an apiVersion', () => {
    expect(refusal(`${LAYER}  outputs: {a: {kind: Redis, name: b, path: .a}}\n`).message).toContain(
      'spec.outputs.a.kind: expected a kind that Lamina knows',
    );
  });
});

const FETCHES =
  'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: g}\nfiles: [https://x.y/z]\n';

describe('loading a layer', () => {
  let remove = async (): Promise<void> => undefined;
  afterEach(() => remove());

  async function workspaceWith(files: Record<string, string>) {
    const folder = await folderWith(files);
    remove = folder.remove;
    return { builtInDirectory: BUILT_IN, workspace: folder.path };
  }

  test('the built-in speed layer is found by its name', async () => {
    const layer = await loadLayer('speed', await workspaceWith({}));
    expect(layer.name).toBe('speed');
    expect(layer.directory).toBe(path.join(BUILT_IN, 'speed'));
    expect(layer.spec).toMatchObject({ namespace: 'lambda', timeout: 900_000, dependsOn: ['storage'] });
    expect(listOverlays(layer)).toEqual(['local', 'preview', 'production']);
  });

  test('an unknown name is told together with the known ones', async () => {
    await expect(loadLayer('sped', await workspaceWith({}))).rejects.toMatchObject({
      message: 'Unknown layer "sped"; did you mean "speed"?',
      remedy: expect.stringContaining('speed'),
    });
    await expect(loadLayer('./nothing', await workspaceWith({}))).rejects.toThrow('has no layer.yaml');
  });

  test("a layer of the user's own is found by its path", async () => {
    const places = await workspaceWith({
      'layers/mine/layer.yaml': LAYER,
      'layers/mine/base/kustomization.yaml': KUSTOMIZATION,
      'layers/mine/base/config.yaml': CONFIG_MAP,
    });
    const layer = await loadLayer('layers/mine', places);
    expect(layer.spec.sources).toEqual([
      { resources: path.join(places.workspace, 'layers/mine/base'), overlays: {} },
    ]);
  });

  test('a mistake is told with the path from the workspace', async () => {
    const places = await workspaceWith({ 'mine/layer.yaml': `${LAYER}  nonsense: 1\n` });
    await expect(loadLayer('./mine', places)).rejects.toThrow(/^mine\/layer\.yaml:7:3: /);
  });

  test('extends: what is stated is merged over the extended layer', async () => {
    const places = await workspaceWith({
      'mine/layer.yaml': `apiVersion: lamina/v1
kind: Layer
extends: speed
spec:
  values: {resources: {limits: {memory: 1Gi}}}
  overlays: {tiny: tiny}
  patches: [{target: {kind: KafkaTopic}, patch: [{op: replace, path: /spec/partitions, value: 12}]}]
`,
      'mine/tiny/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: []\n',
    });
    const [base, layer] = await Promise.all([loadLayer('speed', places), loadLayer('./mine', places)]);
    expect(layer.name).toBe('speed');
    expect(layer.spec.operator).toEqual({
      ...base.spec.operator,
      values: { ...base.spec.operator?.values, resources: { limits: { memory: '1Gi' } } },
    });
    expect(listOverlays(layer)).toEqual(['local', 'preview', 'production', 'tiny']);
    expect(layer.spec.overlays['local']).toBe(path.join(BUILT_IN, 'speed/overlays/local'));
    expect(layer.spec.overlays['tiny']).toBe(path.join(places.workspace, 'mine/tiny'));
    expect(layer.spec.outputs).toEqual(base.spec.outputs);
    expect(layer.spec.verify).toBe(base.spec.verify);
    expect(layer.spec.patches).toHaveLength(1);
  });

  test('layers that extend each other in a circle are refused', async () => {
    const file = (other: string): string =>
      `apiVersion: lamina/v1\nkind: Layer\nextends: ../${other}\nspec: {}\n`;
    const places = await workspaceWith({ 'a/layer.yaml': file('b'), 'b/layer.yaml': file('a') });
    await expect(loadLayer('./a', places)).rejects.toThrow('in a circle');
  });

  test('a path that leaves the workspace is refused, by .. and by a link', async () => {
    const outside = await folderWith({ 'layer.yaml': LAYER, 'base/kustomization.yaml': 'resources: []\n' });
    const places = await workspaceWith({ 'mine/layer.yaml': LAYER.replace('base', '../../x') });
    try {
      const relative = path.relative(places.workspace, outside.path);
      await expect(loadLayer(relative, places)).rejects.toThrow('outside of the workspace');
      await symlink(outside.path, path.join(places.workspace, 'link'));
      await expect(loadLayer('./link', places)).rejects.toThrow('outside of the workspace');
      await symlink(path.join(outside.path, 'base'), path.join(places.workspace, 'mine/base'));
      await expect(loadLayer('./mine', places)).rejects.toThrow(ConfigurationError);
    } finally {
      await outside.remove();
    }
  });

  test.each([
    ['an address', 'resources: [https://example.com/all.yaml]', 'refers to another host'],
    ['a repository', 'resources: [github.com/strimzi/strimzi//install?ref=main]', 'refers to another host'],
    ['a repository by ssh', 'components: ["git@example.com:a/b.git"]', 'refers to another host'],
    ['a remote patch', 'patches: [{path: "https://example.com/p.yaml"}]', 'refers to another host'],
    [
      'a remote generated file',
      'configMapGenerator: [{name: a, files: ["b=https://x.y/z"]}]',
      'refers to another host',
    ],
    ['a Helm chart', 'helmCharts: [{name: a}]', 'is not supported'],
    ['a file that is not there', 'resources: [config.yml]', 'does not exist'],
    ['a file outside', 'resources: [../../../../../etc/hostname]', 'leads out of the workspace'],
    // Each of these was fetched, or read, by the real kustomize.
    [
      'an address that ends with a line',
      'resources: ["https://example.com/a.git?ref=main&x=\\n"]',
      'refers to another host',
    ],
    ['another spelling', 'Resources: [https://example.com/all.yaml]', 'no field "Resources"'],
    ['a spelling that only Go reads', 'reſources: [https://example.com/all.yaml]', 'no field "reſources"'],
    ['another spelling of a path', 'patches: [{Path: ../../../../etc/hostname}]', 'no field "Path"'],
    [
      'a generator that fetches',
      `generators: ['{apiVersion: builtin, kind: ConfigMapGenerator, metadata: {name: g}, files: ["a=https://x.y/z"]}']`,
      'refers to another host',
    ],
    [
      'a transformer that fetches',
      'transformers:\n- |\n  apiVersion: builtin\n  kind: PatchTransformer\n  metadata: {name: p}\n  path: https://x.y/z',
      'refers to another host',
    ],
    ['a generator in a file that fetches', 'generators: [fetches.yaml]', 'refers to another host'],
    ['a generator in a folder that fetches', 'generators: [plugins]', 'refers to another host'],
  ])('a kustomization with %s is refused before kustomize runs', async (_, kustomization, message) => {
    const places = await workspaceWith({
      'mine/layer.yaml': LAYER,
      'mine/base/kustomization.yaml': 'resources: [deeper]\n',
      'mine/base/deeper/kustomization.yaml': `${kustomization}\n`,
      'mine/base/deeper/fetches.yaml': FETCHES,
      'mine/base/deeper/plugins/kustomization.yaml': 'resources: [fetches.yaml]\n',
      'mine/base/deeper/plugins/fetches.yaml': FETCHES,
    });
    await expect(loadLayer('./mine', places)).rejects.toThrow(message);
  });

  test('a transformer that fetches nothing may stand in the kustomization, or beside it', async () => {
    const prefix = 'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: p}\nprefix: a-\n';
    const places = await workspaceWith({
      'mine/layer.yaml': LAYER,
      'mine/base/kustomization.yaml': JSON.stringify({ transformers: [prefix, 'prefix.yaml'] }),
      'mine/base/prefix.yaml': `${prefix}fieldSpecs: [{path: metadata/name}]\n`,
    });
    await expect(loadLayer('./mine', places)).resolves.toMatchObject({ name: 'mine' });
  });

  test('remote resources are let through where layer.yaml allows them', async () => {
    const places = await workspaceWith({
      'mine/layer.yaml': `${LAYER}  allowRemoteResources: true\n`,
      'mine/base/kustomization.yaml': 'resources: [https://example.com/all.yaml]\n',
    });
    await expect(loadLayer('./mine', places)).resolves.toMatchObject({ name: 'mine' });
  });
});
