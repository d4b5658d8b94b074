import { describe, expect, test } from '@jest/globals';
import { checkWish } from '../../../../src/environment/aws/check-wish.ts';
import type { EbsAccessWish } from '../../../../src/environment/aws/types.ts';
import { ConfigurationError } from '../../../../src/runtime/errors.ts';
import { wish } from './wish.ts';

const key = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';

describe('checkWish', () => {
  test.each<[string, Partial<EbsAccessWish>]>([
    ['the usual', {}],
    ['the longest names', { roleName: 'r'.repeat(64), instanceProfileName: 'p'.repeat(128) }],
    ['a path', { path: '/team/data/' }],
    ["a boundary of AWS's", { permissionsBoundary: 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess' }],
    ['a boundary with a path', { permissionsBoundary: 'arn:aws:iam::123456789012:policy/team/limit' }],
    ['tags in any script', { tags: { 'kostenstelle/größe': '42 +-=@' } }],
    ['a key of many regions', { kmsKeys: [key, key.replace('1234abcd', 'mrk-1234')] }],
    ['one hop', { hopLimit: 1 }],
    ['no name of the cluster, where none is needed', { clusterName: '' }],
    ['short and long ids', { nodes: { by: 'ids', ids: ['i-0123abcd', 'i-0123456789abcdef0'] } }],
  ])('takes %s', (_, change) => {
    expect(() => checkWish({ ...wish, ...change })).not.toThrow();
  });

  test.each<[string, Partial<EbsAccessWish>, string]>([
    ['a long role', { roleName: 'r'.repeat(65) }, '(65 characters)'],
    ['a space in the role', { roleName: 'my role' }, 'role-name: "my role"'],
    ['no profile', { instanceProfileName: '' }, 'instance-profile-name: ""'],
    ['a long profile', { instanceProfileName: 'p'.repeat(129) }, 'instance-profile-name'],
    ['a slash in the cluster', { clusterName: 'a/b' }, 'cluster-name: "a/b"'],
    ['a long cluster', { clusterName: 'c'.repeat(101) }, 'cluster-name'],
    [
      'scoped without a cluster',
      { clusterName: '', policyMode: 'scoped' },
      'policy-mode: scoped needs cluster-name',
    ],
    ['IRSA without a cluster', { clusterName: '', mode: 'irsa' }, 'mode: irsa needs cluster-name'],
    ['Pod Identity without a cluster', { clusterName: '', mode: 'pod-identity' }, 'mode: pod-identity needs'],
    ['a path without slashes', { path: 'team' }, 'path: "team"'],
    ['a path without an end', { path: '/team' }, 'path: "/team"'],
    ['a long path', { path: `/${'p'.repeat(511)}/` }, 'path:'],
    ['a name for a boundary', { permissionsBoundary: 'limit' }, 'permissions-boundary: "limit"'],
    [
      'a role for a boundary',
      { permissionsBoundary: 'arn:aws:iam::123456789012:role/limit' },
      'permissions-boundary',
    ],
    ["AWS's tags", { tags: { 'aws:cost': '1' } }, 'begins with aws:'],
    ["Lamina's tags", { tags: { 'app.kubernetes.io/managed-by': 'helm' } }, "Lamina's own mark"],
    ['the memory of attachments', { tags: { 'lamina/attached-policies': 'x' } }, "Lamina's own mark"],
    ['a tag with a comma', { tags: { team: 'a,b' } }, 'tags: "team=a,b"'],
    ['a long tag', { tags: { team: 'a'.repeat(257) } }, 'tags: "team='],
    ['a tag without a key', { tags: { '': 'a' } }, 'tags: "=a"'],
    ['a tag twice', { tags: { team: 'a', Team: 'b' } }, 'tags: "Team" is given twice'],
    [
      'many tags',
      { tags: Object.fromEntries(Array.from({ length: 49 }, (_, i) => [`t${i}`, ''])) },
      '49 are too many',
    ],
    [
      'an alias',
      { kmsKeys: [key, 'arn:aws:kms:eu-west-1:123456789012:alias/ebs'] },
      'alias/ebs" is not the ARN of a key',
    ],
    ['the id of a key', { kmsKeys: ['1234abcd'] }, 'kms-keys: "1234abcd"'],
    ['no ids', { nodes: { by: 'ids', ids: [] } }, 'nodes: no instance id'],
    ['a wrong id', { nodes: { by: 'ids', ids: ['i-0123abcd', 'i-xyz'] } }, 'nodes: "i-xyz"'],
    ['no tags to find nodes by', { nodes: { by: 'tags', tags: {} } }, 'nodes: no tag'],
    ['no hop', { hopLimit: 0 }, 'hop-limit: 0'],
    ['65 hops', { hopLimit: 65 }, 'hop-limit: 65'],
    ['half a hop', { hopLimit: 2.5 }, 'hop-limit: 2.5'],
    [
      'the name of an account',
      { allowedAccountIds: ['123456789012', 'prod'] },
      'allowed-account-ids: "prod"',
    ],
  ])('refuses %s, with a remedy', (_, change, message) => {
    const check = () => checkWish({ ...wish, ...change });
    expect(check).toThrow(ConfigurationError);
    expect(check).toThrow(message);
    expect(check).toThrow(expect.objectContaining({ remedy: expect.stringMatching(/\.$/) }));
  });
});
