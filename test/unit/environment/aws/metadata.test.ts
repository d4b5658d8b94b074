import { describe, expect, test } from '@jest/globals';
import { examineMetadata } from '../../../../src/environment/aws/nodes/metadata.ts';
import type { NodeInstance } from '../../../../src/environment/aws/nodes/find-instances.ts';
import { id, nodeInstance } from './ec2-support.ts';

const at = (
  number: number,
  limit: number,
  metadata: Partial<NodeInstance['metadata']> = {},
  state: NodeInstance['state'] = 'running',
): NodeInstance =>
  nodeInstance(number, {
    state,
    metadata: { ...nodeInstance(number).metadata, HttpPutResponseHopLimit: limit, ...metadata },
  });
const examine = (hopLimit: number, ...instances: readonly NodeInstance[]) =>
  examineMetadata({ instances, hopLimit, region: 'eu-west-1' });
const hops = (examination: ReturnType<typeof examine>) => examination.requirements.at(-1)!;

describe('the hop limit', () => {
  test('is raised where it is lower, and nothing else is sent: EC2 keeps tokens, endpoint and tags', () => {
    const found = examine(2, at(1, 1), at(2, 2), at(3, 1, { HttpTokens: 'optional' }));
    expect(hops(found)).toMatchObject({
      check: 'Metadata hop limit',
      state: 'wrong',
      detail: `2 of 3 nodes at 1 (${id(1)}, ${id(3)}), needs 2`,
      remedy: expect.stringContaining(
        `aws ec2 modify-instance-metadata-options --region eu-west-1 --instance-id ${id(1)} --http-put-response-hop-limit 2`,
      ),
    });
    expect(hops(found).calls.map(({ action, resource, input }) => [action, resource, input])).toEqual(
      [1, 3].map((number) => [
        'ModifyInstanceMetadataOptions',
        id(number),
        { InstanceId: id(number), HttpPutResponseHopLimit: 2 },
      ]),
    );
    expect(found.unsettled).toEqual([id(1), id(3)]);
  });

  test('is never lowered', () => {
    const found = examine(2, at(1, 3), at(2, 64));
    expect(hops(found)).toMatchObject({ state: 'ok', calls: [], detail: '2 or more on all 2 nodes' });
    expect(found.unsettled).toEqual([]);
  });

  test('of different heights is told by height', () => {
    expect(hops(examine(3, at(1, 2), at(2, 1), at(3, 3))).detail).toBe(
      `1 of 3 nodes at 1 (${id(2)}), 1 of 3 nodes at 2 (${id(1)}), needs 3`,
    );
  });

  test('that nobody set is 1', () => {
    expect(hops(examine(2, nodeInstance(1, { metadata: {} }))).calls).toHaveLength(1);
  });

  test('that is being taken over is waited for, without a call; a stopped instance takes it over when it starts', () => {
    const found = examine(2, at(1, 2, { State: 'pending' }), at(2, 2, { State: 'pending' }, 'stopped'));
    expect(hops(found)).toMatchObject({ state: 'ok', calls: [] });
    expect(found.unsettled).toEqual([id(1)]);
  });
});

describe('the endpoint', () => {
  test('is not opened without being asked: wrong, and the way to open it', () => {
    const found = examine(2, at(1, 1, { HttpEndpoint: 'disabled' }), at(2, 1));
    expect(found.requirements[0]).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining(`disabled on 1 of 2 nodes (${id(1)})`),
      remedy: expect.stringContaining('--http-endpoint enabled --http-put-response-hop-limit 2'),
      calls: [],
    });
    expect(hops(found).calls.map(({ resource }) => resource)).toEqual([id(2)]);
    expect(found.unsettled).toEqual([id(2)]);
  });

  test('closed everywhere leaves no hop limit to speak of', () => {
    expect(examine(2, at(1, 1, { HttpEndpoint: 'disabled' })).requirements).toHaveLength(1);
  });
});
