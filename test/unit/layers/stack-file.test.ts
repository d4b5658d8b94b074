import { describe, expect, test } from '@jest/globals';
import { loadStackFile, parseStackFile, resolveStack } from '../../../src/layers/files/stack-file.ts';
import { folderWith } from './support.ts';

const STACK = `apiVersion: lamina/v1
kind: Stack
metadata: {name: pageviews}
spec:
  layers: [speed, ./layers/mine]
  values: {speed: {replicas: 1, logLevel: INFO}}
  environments:
    production:
      platform: ec2
      namespace: lambda
      overlay: production
      values: {speed: {replicas: 2}}
      patches:
        speed:
          - {target: {kind: KafkaTopic}, patch: [{op: replace, path: /spec/partitions, value: 12}]}
    preview: {overlay: preview, layers: [speed]}
`;

describe('lamina.yaml', () => {
  const file = parseStackFile(STACK, 'lamina.yaml');

  test('without a file the defaults are brought up on whatever platform is found', () => {
    expect(resolveStack(undefined, {}, ['speed'])).toEqual({
      name: undefined,
      aws: undefined,
      environment: undefined,
      platform: 'auto',
      namespace: undefined,
      overlay: undefined,
      layers: [{ layer: 'speed', patches: [], values: {} }],
    });
  });

  test('an environment stands on top of the rest of the file', () => {
    const stack = resolveStack(file, { environment: 'production' }, []);
    expect(stack).toMatchObject({
      name: 'pageviews',
      platform: 'ec2',
      namespace: 'lambda',
      overlay: 'production',
    });
    expect(stack.layers.map(({ layer }) => layer)).toEqual(['speed', './layers/mine']);
    expect(stack.layers[0]?.values).toEqual({ replicas: 2, logLevel: 'INFO' });
    expect(stack.layers[0]?.patches).toEqual([
      { target: { kind: 'KafkaTopic' }, patch: expect.stringContaining('op: replace') },
    ]);
  });

  test('flags win over everything', () => {
    const flags = { environment: 'production', overlay: 'local', namespace: 'mine', layers: ['batch'] };
    expect(resolveStack(file, { ...flags, platform: 'local' }, [])).toMatchObject({
      platform: 'local',
      overlay: 'local',
      namespace: 'mine',
      layers: [{ layer: 'batch', patches: [], values: {} }],
    });
  });

  test('what is said about AWS is put together field by field', () => {
    const file = parseStackFile(
      `apiVersion: lamina/v1
kind: Stack
metadata: { name: pageviews }
spec:
  aws: { region: eu-west-1, policyMode: scoped }
  environments:
    production: { aws: { clusterName: prod } }
`,
      'lamina.yaml',
    );
    const flags = { environment: 'production' };
    expect(resolveStack(file, flags, ['speed']).aws).toEqual({
      region: 'eu-west-1',
      policyMode: 'scoped',
      clusterName: 'prod',
    });
  });

  test('an unknown environment is told together with the known ones', () => {
    expect(() => resolveStack(file, { environment: 'prodution' }, [])).toThrow(
      'Unknown environment "prodution"; did you mean "production"?',
    );
  });

  test('mistakes are told with line and column', () => {
    expect(() => parseStackFile(STACK.replace('platform: ec2', 'platform: ec3'), 'lamina.yaml')).toThrow(
      /^lamina\.yaml:9:17: spec\.environments\.production\.platform: /,
    );
    expect(() => parseStackFile(STACK.replace('overlay: prod', 'overlays: prod'), 'lamina.yaml')).toThrow(
      'lamina.yaml:11:7: unknown field "overlays" in spec.environments.production; did you mean "overlay"?',
    );
  });

  test('patches for a layer that the stack does not have are a mistake', () => {
    expect(() => parseStackFile(STACK.replace('        speed:\n', '        sped:\n'), 'lamina.yaml')).toThrow(
      'lamina.yaml:14:9: patches for "sped", which is none of the layers speed, ./layers/mine',
    );
  });

  test('it is optional, but one that is named must exist', async () => {
    const folder = await folderWith({ 'other.yaml': STACK });
    try {
      await expect(loadStackFile(folder.path)).resolves.toBeUndefined();
      await expect(loadStackFile(folder.path, 'other.yaml')).resolves.toEqual(file);
      await expect(loadStackFile(folder.path, 'missing.yaml')).rejects.toThrow('no stack file missing.yaml');
    } finally {
      await folder.remove();
    }
  });
});
