import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PolicyDocument, PolicyStatement } from '../../../../src/aws/policy-document.ts';
import { fillDocument, readDocument } from '../../../../src/environment/aws/iam/documents.ts';
import { manifests } from './wish.ts';

const account = { partition: 'aws-cn', accountId: '123456789012' };
const list = (value: string | readonly string[] | undefined): readonly string[] => [value ?? []].flat();

describe('fillDocument', () => {
  test('fills values, keys and whole lists, and leaves the variables of IAM', () => {
    const template = {
      'to/${name}': 'arn:${name}:${aws:PrincipalTag/x}',
      list: '${keys}',
      mixed: ['a', '${keys}'],
      number: 5,
    };
    expect(fillDocument(template, { name: 'prod', keys: ['k1', 'k2'] }, 'x')).toEqual({
      'to/prod': 'arn:prod:${aws:PrincipalTag/x}',
      list: ['k1', 'k2'],
      mixed: ['a', 'k1', 'k2'],
      number: 5,
    });
  });

  test.each<[string, unknown, Record<string, string | string[]>, string]>([
    ['a placeholder without a value', { a: '${one}/${two}' }, { one: '1' }, 'nothing is given for ${two}'],
    [
      'a value without a placeholder',
      { a: '${one}' },
      { one: '1', two: '2' },
      'it has no placeholder ${two}',
    ],
    ['a list inside of a text', { a: 'x/${one}' }, { one: ['1'] }, '${one} is a list inside of "x/${one}"'],
    ['a placeholder without a value in a key', { '${one}': 1 }, {}, 'nothing is given for ${one}'],
  ])('refuses %s', (_, template, values, message) => {
    expect(() => fillDocument(template, values, 'trust')).toThrow(
      `The IAM document trust.json cannot be filled: ${message}`,
    );
  });
});

describe('the scoped policy', () => {
  const scoped = (): Promise<PolicyDocument> =>
    readDocument(manifests, 'ebs-csi-scoped', { ...account, clusterName: 'prod' });
  const owned = 'kubernetes.io/cluster/prod';

  test('allows no write to a volume or snapshot without the tag of the cluster', async () => {
    const { Statement } = await scoped();
    const writes = Statement.filter(
      ({ Action }) => !list(Action).every((each) => /^ec2:Describe/.test(each)),
    );
    const bare = writes.filter(({ Condition, Resource }) => {
      const keys = Object.keys(Condition?.['StringEquals'] ?? {});
      const tagged = keys.some((key) => key.endsWith(`Tag/${owned}`) || key === 'ec2:CreateAction');
      return !tagged && !list(Resource).every((arn) => arn.endsWith(':instance/*'));
    });
    expect(bare).toEqual([]);
    expect(writes.length).toBeGreaterThan(4);
  });

  test('lets nothing be made by what the request alone says of a source', async () => {
    // A request tag says nothing about the volume that a snapshot is made of.
    const { Statement } = await scoped();
    const byRequest = Statement.filter(({ Condition }) =>
      Object.keys(Condition?.['StringEquals'] ?? {}).includes(`aws:RequestTag/${owned}`),
    );
    const made: [string, RegExp][] = byRequest.flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) =>
        list(Resource).map((arn): [string, RegExp] => [
          action,
          new RegExp(arn.split(':').at(-1)?.slice(0, -2) ?? ''),
        ]),
      ),
    );
    expect(made.map(([action, kind]) => `${action} ${kind.source}`)).toEqual([
      'ec2:CreateVolume volume',
      'ec2:CopyVolumes volume',
      'ec2:CreateSnapshot snapshot',
    ]);
  });

  test('names the partition and the account wherever a resource can have one', async () => {
    const { Statement } = await scoped();
    const arns = Statement.flatMap(({ Resource }) => list(Resource)).filter((arn) => arn !== '*');
    expect(arns.filter((arn) => !arn.startsWith('arn:aws-cn:ec2:*:'))).toEqual([]);
    expect(arns.filter((arn) => !arn.includes(':123456789012:') && !arn.endsWith(':snapshot/*'))).toEqual([]);
  });

  test('lets keys be used by EBS only', async () => {
    const keys = ['arn:aws:kms:eu-west-1:123456789012:key/a'];
    const { Statement } = await readDocument(manifests, 'ebs-csi-kms', { kmsKeys: keys });
    expect(Statement.flatMap(({ Action }) => list(Action)).sort()).toEqual([
      'kms:CreateGrant',
      'kms:Decrypt',
      'kms:GenerateDataKeyWithoutPlaintext',
    ]);
    expect(Statement.map(({ Resource }) => Resource)).toEqual([keys, keys]);
    const grant = Statement.find(({ Action }) => Action === 'kms:CreateGrant');
    expect(grant?.Condition).toEqual({ Bool: { 'kms:GrantIsForAWSResource': 'true' } });
  });
});

describe('every document', () => {
  const values = new Proxy({}, { get: (_, name) => `a-${String(name)}` });
  const documents = readdirSync(manifests)
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, string] => [file, readFileSync(path.join(manifests, file), 'utf8')]);

  test.each(documents)('%s fits into a managed policy and has its statements told apart', (file, text) => {
    const filled = fillDocument(JSON.parse(text), values, file) as PolicyDocument;
    expect(filled.Version).toBe('2012-10-17');
    expect(JSON.stringify(filled).length).toBeLessThan(6_144);
    const sids = filled.Statement.map(({ Sid }) => Sid).filter((sid) => sid !== undefined);
    expect(new Set(sids).size).toBe(sids.length);
    expect(sids.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).toEqual([]);
  });
});

describe('the role of a pipeline', () => {
  const read = (name: string, values: Record<string, string>): readonly PolicyStatement[] => {
    const template: unknown = JSON.parse(readFileSync(path.join(manifests, `${name}.json`), 'utf8'));
    return (fillDocument(template, values, name) as PolicyDocument).Statement;
  };
  const names = { partition: 'aws', accountId: '1', iamPath: '/', prefix: 'lamina-' };

  test('writes to nothing but what has the prefix, or the tag of the nodes', () => {
    const statements = read('ci-role-policy', { ...names, nodeTagKey: 'cluster', nodeTagValue: 'prod' });
    const free = statements.filter(
      ({ Action, Resource, Condition }) =>
        !list(Action).every((action) => /:(Get|List|Describe)/.test(action)) &&
        !list(Resource).every((arn) => /(role|instance-profile)\/lamina-\*$/.test(arn)) &&
        Condition?.['StringEquals']?.['ec2:ResourceTag/cluster'] !== 'prod',
    );
    expect(free).toEqual([]);
  });

  test('attaches what it writes itself only within the boundary', () => {
    const statements = read('ci-role-own-policies', { ...names, boundary: 'arn:aws:iam::1:policy/b' });
    const attaching = statements.filter(({ Action }) => list(Action).includes('iam:AttachRolePolicy'));
    expect(attaching.map(({ Condition }) => Condition?.['ArnEquals'])).toEqual([
      { 'iam:PermissionsBoundary': 'arn:aws:iam::1:policy/b' },
    ]);
    const loosening = statements
      .flatMap(({ Action }) => list(Action))
      .filter((action) => /\*|DeleteRolePermissionsBoundary/.test(action));
    expect(loosening).toEqual([]);
  });

  test('is assumed by one repository, by name and by ids, and from nowhere else', () => {
    const [statement] = read('github-oidc-trust', {
      partition: 'aws',
      accountId: '1',
      owner: 'octo',
      ownerId: '12',
      repo: 'data',
      repoId: '34',
      environment: 'production',
      branch: 'main',
    });
    expect(statement?.Condition).toEqual({
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': [
          'repo:octo@12/data@34:environment:production',
          'repo:octo@12/data@34:ref:refs/heads/main',
          'repo:octo/data:environment:production',
          'repo:octo/data:ref:refs/heads/main',
        ],
      },
    });
  });
});
