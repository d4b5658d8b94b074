// What is told of recorded clusters, and what ensure-storageclass does on them: on GKE and local ones nothing, on AWS gp3.
import { describe, expect, test } from '@jest/globals';
import { detectPlatform } from '../../../src/environment/platform.ts';
import { ensureStorageClass } from '../../../src/environment/storage/ensure-storage-class.ts';
import { FakeClient } from '../../support/fake-client.ts';
import { ec2, eks } from './clusters/amazon.ts';
import { google } from './clusters/google.ts';
import { local } from './clusters/local.ts';
import type { RecordedCluster } from './clusters/recorded.ts';
import { defaultsOf, idleClock, never, recordingLogger } from './support.ts';

const all = [...google, ...eks, ...ec2, ...local];

function clientOf({ objects, version, server }: RecordedCluster): FakeClient {
  const client = new FakeClient({ objects, responses: { 'GET /version': { gitVersion: version } } });
  return Object.assign(client, { server });
}

const ensure = (client: FakeClient, platform: RecordedCluster['expected']['platform']) =>
  ensureStorageClass({
    kubernetes: client,
    logger: recordingLogger(),
    clock: idleClock,
    signal: never,
    platform,
  });

const writes = (client: FakeClient): readonly string[] =>
  client.calls
    // A POST asks what this user may do.
    .filter(({ verb }) => !['get', 'list', 'GET', 'POST'].includes(verb))
    .map(({ verb, name }) => `${verb} ${name ?? ''}`);

describe('the platform is told', () => {
  test.each(all)('$expected.platform: $name', async (cluster) => {
    const { platform, evidence } = await detectPlatform(clientOf(cluster));
    expect(platform).toBe(cluster.expected.platform);
    expect(evidence[0]).toContain(cluster.expected.evidence);
  });
});

describe('the default StorageClass', () => {
  test.each(all.filter(({ expected }) => expected.refused === undefined))('$name', async (cluster) => {
    const { expected } = cluster;
    const client = clientOf(cluster);
    const before = defaultsOf(client.objects);
    const result = await ensure(client, expected.platform);
    expect(result).toMatchObject({
      name: expected.default,
      created: expected.created ?? false,
      ...(expected.provisioner === undefined ? {} : { provisioner: expected.provisioner }),
    });
    expect(defaultsOf(client.objects)).toEqual([expected.default]);
    // Nothing is written where the default was there before.
    expect(writes(client)).toEqual(
      before.includes(expected.default ?? '') ? [] : [`apply ${expected.default ?? ''}`],
    );
    if (expected.note === undefined) expect(result.notes).toEqual(unproven(result.notes));
    else expect(result.notes).toContainEqual(expect.stringContaining(expected.note));
  });

  test.each(all.filter(({ expected }) => expected.refused !== undefined))(
    'refused: $name',
    async (cluster) => {
      const client = clientOf(cluster);
      await expect(ensure(client, cluster.expected.platform)).rejects.toMatchObject({
        code: cluster.expected.refused,
      });
      expect(writes(client)).toEqual([]);
    },
  );
});

/** A driver without a node yet is said to be unproven, which is no warning. */
const unproven = (notes: readonly string[]): readonly string[] =>
  notes.filter((note) => /not proved/.test(note));

describe('k3s on EC2 that shows no mark of it', () => {
  const [box] = local.filter(({ name }) => name === 'k3s without any mark of a cloud');

  test('is taken for local, and for EC2 where the user says so', async () => {
    const client = clientOf(box!);
    expect((await detectPlatform(client)).platform).toBe('local');
    expect(await detectPlatform(client, { override: 'ec2' })).toEqual({
      platform: 'ec2',
      evidence: ['platform ec2 was asked for'],
    });
  });
});
