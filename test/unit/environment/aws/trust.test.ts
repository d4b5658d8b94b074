import { describe, expect, test } from '@jest/globals';
import type { PolicyDocument, PolicyStatement } from '../../../../src/aws/policy-document.ts';
import { foreignTrust, judgeTrust } from '../../../../src/environment/aws/iam/trust.ts';

const trusting = (...Statement: PolicyStatement[]): PolicyDocument => ({ Version: '2012-10-17', Statement });
const service = (Service: string | string[], rest: Partial<PolicyStatement> = {}): PolicyStatement => ({
  Effect: 'Allow',
  Principal: { Service },
  Action: 'sts:AssumeRole',
  ...rest,
});
const irsa = (id: string): PolicyStatement => ({
  Effect: 'Allow',
  Principal: { Federated: `arn:aws:iam::1:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/${id}` },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: { StringEquals: { [`oidc.eks.eu-west-1.amazonaws.com/id/${id}:aud`]: 'sts.amazonaws.com' } },
});
const ec2 = trusting(service('ec2.amazonaws.com'));

describe('the trust of our own role', () => {
  test('is in order however it is worded', () => {
    const found = trusting(service(['ec2.amazonaws.com'], { Sid: 'X', Action: ['sts:assumerole'] }));
    expect(judgeTrust(found, ec2)).toMatchObject({ missing: [], strange: [] });
  });

  test('gets what is missing, and keeps the other clusters that share the role', () => {
    const { missing, strange, repaired } = judgeTrust(trusting(irsa('A')), trusting(irsa('B')));
    expect(missing).toEqual([irsa('B')]);
    expect(strange).toEqual([]);
    expect(repaired).toEqual(trusting(irsa('A'), irsa('B')));
  });

  test.each<[string, PolicyStatement]>([
    ['everybody', { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }],
    ['an account', { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::2:root' }, Action: 'sts:AssumeRole' }],
    ['another service', service('lambda.amazonaws.com')],
    ['another service beside EC2', service(['ec2.amazonaws.com', 'lambda.amazonaws.com'])],
    [
      'another provider',
      { ...irsa('A'), Principal: { Federated: 'arn:aws:iam::1:oidc-provider/example.org' } },
    ],
    ['more than to assume it', service('ec2.amazonaws.com', { Action: 'sts:*' })],
  ])('loses a statement that lets in %s', (_, statement) => {
    const { strange, repaired } = judgeTrust(trusting(...ec2.Statement, statement), ec2);
    expect(strange).toEqual([statement]);
    expect(repaired).toEqual(ec2);
  });

  test('keeps a refusal', () => {
    const deny: PolicyStatement = { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' };
    expect(judgeTrust(trusting(...ec2.Statement, deny), ec2)).toMatchObject({ missing: [], strange: [] });
  });

  test('is read where it is one statement, not a list', () => {
    const found = { Version: '2012-10-17', Statement: service('ec2.amazonaws.com') };
    expect(judgeTrust(found, ec2)).toMatchObject({ missing: [], strange: [] });
  });
});

describe('the trust of a role of others', () => {
  test.each<[string, PolicyStatement[], string]>([
    ['EC2 alone', [service('ec2.amazonaws.com')], 'covers'],
    ['EC2 among others', [service(['lambda.amazonaws.com', 'ec2.amazonaws.com'])], 'covers'],
    ['EC2 by its name in China', [service('ec2.amazonaws.com.cn')], 'covers'],
    ['EC2 with every action of STS', [service('ec2.amazonaws.com', { Action: 'sts:*' })], 'covers'],
    [
      'EC2 on a condition',
      [service('ec2.amazonaws.com', { Condition: { Bool: { 'aws:x': 'true' } } })],
      'conditional',
    ],
    ['another service', [service('lambda.amazonaws.com')], 'lacks'],
    ['EC2, but refused', [service('ec2.amazonaws.com', { Effect: 'Deny' })], 'lacks'],
    ['EC2 for another action', [service('ec2.amazonaws.com', { Action: 'sts:TagSession' })], 'lacks'],
    ['nobody', [], 'lacks'],
  ])('that lets in %s', (_, statements, verdict) => {
    expect(foreignTrust(trusting(...statements), ec2)).toBe(verdict);
  });
});
