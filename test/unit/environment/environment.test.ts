import { expect, test } from '@jest/globals';
import { prepareEnvironment } from '../../../src/environment/environment.ts';
import { FakeClient } from '../../support/fake-client.ts';
import {
  csiDriver,
  csiNode,
  defaultsOf,
  idleClock,
  never,
  node,
  recordingLogger,
  storageClass,
} from './support.ts';

const responses = { 'GET /version': { gitVersion: 'v1.37.2' } };
const collaborators = { logger: recordingLogger(), clock: idleClock, signal: never };

test('tells the platform, makes the default StorageClass that fits it, and answers in plain data', async () => {
  const kubernetes = new FakeClient({
    objects: [node('ip-10-0-0-1'), csiDriver('ebs.csi.aws.com'), csiNode('ip-10-0-0-1', 'ebs.csi.aws.com')],
    responses,
  });
  const result = await prepareEnvironment({ ...collaborators, kubernetes });
  expect(result).toMatchObject({
    platform: 'ec2',
    changed: true,
    storageClass: { name: 'gp3', created: true },
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect((await prepareEnvironment({ ...collaborators, kubernetes })).changed).toBe(false);
});

test('the CSI drivers are asked for once, for the platform and for the class', async () => {
  const kubernetes = new FakeClient({
    objects: [
      csiDriver('hostpath.csi.k8s.io'),
      csiNode('n', 'hostpath.csi.k8s.io'),
      storageClass('own', 'hostpath.csi.k8s.io', { isDefault: true }),
    ],
    responses,
  });
  await prepareEnvironment({ ...collaborators, kubernetes });
  expect(kubernetes.calls.filter(({ kind }) => kind === 'CSIDriver')).toHaveLength(1);
});

test('a dry run stores nothing', async () => {
  const kubernetes = new FakeClient({ objects: [csiNode('n', 'ebs.csi.aws.com')], responses });
  const result = await prepareEnvironment({
    ...collaborators,
    kubernetes,
    detected: { platform: 'ec2', evidence: [] },
    dryRun: true,
  });
  expect(result.changed).toBe(true);
  expect(defaultsOf(kubernetes.objects)).toEqual([]);
});
