import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { MemberContext } from '../../../../src/layers/objects/members.ts';
import {
  imagesIn,
  keepRevision,
  operatorOf,
  readRevision,
  withoutSecrets,
  type RevisionContent,
} from '../../../../src/layers/upgrade/revision.ts';
import { FakeClient, forbidden } from '../../../support/fake-client.ts';
import { idleClock, never, recordingLogger } from '../../environment/support.ts';

const configMap = (value: string): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'a', namespace: 'lambda' },
  data: { key: value },
});

const content = (objects: readonly KubernetesObject[] = [configMap('one')]): RevisionContent => ({
  ...withoutSecrets(objects),
  versions: {},
  images: [],
});

function contextOf(client = new FakeClient([])) {
  const logger = recordingLogger();
  const context = {
    kubernetes: client,
    clock: idleClock,
    logger,
    signal: never,
    layer: 'speed',
    namespace: 'lambda',
  } as unknown as MemberContext;
  const writes = (): number => client.calls.filter(({ verb }) => verb === 'apply').length;
  return { client, context, logger, writes };
}

describe('the last good revision', () => {
  test('comes back as it was kept, with its run', async () => {
    const { context } = contextOf();
    await keepRevision(content(), undefined, context, { url: 'https://ci.test/1' });
    expect(await readRevision(context)).toMatchObject({
      ...content(),
      run: 'https://ci.test/1',
      at: expect.any(String),
    });
  });

  test('is written once for the same content, whoever ran it and in whatever order its keys come', async () => {
    const { context, writes } = contextOf();
    const operator = operatorOf(
      { namespace: 'ops', release: 'demo', chart: 'demo' },
      { chartVersion: '1.0.0', values: { a: 1, b: 2 }, revision: 1 },
    );
    await keepRevision({ ...content(), operator }, undefined, context, { url: 'https://ci.test/1' });
    const known = await readRevision(context);
    const same = operatorOf(
      { chart: 'demo', namespace: 'ops', release: 'demo' },
      { chartVersion: '1.0.0', values: { b: 2, a: 1 }, revision: 1 },
    );
    await keepRevision({ ...content(), operator: same }, known, context, { url: 'https://ci.test/2' });
    expect(writes()).toBe(1);
    await keepRevision({ ...content([configMap('two')]), operator: same }, known, context, {});
    expect(writes()).toBe(2);
  });

  test('holds no Secret and no value of the chart, but says which Secrets there are', async () => {
    const secret = { ...configMap(''), kind: 'Secret', stringData: { password: 'do-not-keep' } };
    const { context, client } = contextOf();
    const operator = operatorOf(
      { namespace: 'ops', release: 'demo', chart: 'demo' },
      { chartVersion: '1.0.0', values: { token: 'do-not-keep' }, revision: 1 },
    );
    await keepRevision({ ...content([configMap('one'), secret]), operator }, undefined, context, {});
    const kept = await readRevision(context);
    expect(JSON.stringify(kept)).not.toContain('do-not-keep');
    expect(kept?.secrets).toEqual([{ apiVersion: 'v1', kind: 'Secret', name: 'a', namespace: 'lambda' }]);
    expect(client.objects).toHaveLength(1);
  });

  test('that is too large is known to be so, is told once, and has nothing to go back to', async () => {
    const { context, logger, writes } = contextOf();
    const large = content([configMap(randomBytes(1_200_000).toString('base64'))]);
    await keepRevision(large, undefined, context, {});
    const known = await readRevision(context);
    expect(known?.objects).toBeUndefined();
    await keepRevision(large, known, context, {});
    expect(writes()).toBe(1);
    expect(logger.lines.filter((line) => line.includes('too large'))).toHaveLength(1);
  });

  test('takes the place of an earlier one when it is too large: that one is no longer the last', async () => {
    const { context } = contextOf();
    await keepRevision(content(), undefined, context, {});
    const large = content([configMap(randomBytes(1_200_000).toString('base64'))]);
    await keepRevision(large, await readRevision(context), context, {});
    expect((await readRevision(context))?.objects).toBeUndefined();
  });

  test('that was changed by hand is not believed', async () => {
    const { context, client, logger } = contextOf();
    await keepRevision(content(), undefined, context, {});
    const [secret] = client.objects;
    if (secret === undefined) throw new Error('Nothing was kept');
    const annotations = { ...secret.metadata.annotations, 'lamina.dev/digest': '0000' };
    await client.replace({ ...secret, metadata: { ...secret.metadata, annotations } });
    expect(await readRevision(context)).toBeUndefined();
    expect(logger.lines.join('\n')).toContain('digest');
  });

  test('that this user may not read is none, and told', async () => {
    const refusing = new FakeClient({
      onCall: (call) => {
        throw forbidden(call);
      },
    });
    const { context, logger } = contextOf(refusing);
    expect(await readRevision(context)).toBeUndefined();
    expect(logger.lines.join('\n')).toContain('lamina-speed-revision');
  });
});

test('images are found wherever they stand, each once', () => {
  const pod = {
    spec: { containers: [{ image: 'b:1' }, { image: 'a:1' }], initContainers: [{ image: 'b:1' }] },
  };
  expect(imagesIn([pod, { spec: { image: 'c:1' } }, { image: { repository: 'd' } }])).toEqual([
    'a:1',
    'b:1',
    'c:1',
  ]);
});
