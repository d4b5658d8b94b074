import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonical,
  decodePolicyDocument,
  samePolicy,
  type PolicyDocument,
} from '../../../src/aws/policy-document.ts';

const document: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'A',
      Effect: 'Allow',
      Action: ['ec2:CreateVolume', 'ec2:DeleteVolume'],
      Resource: 'arn:aws:ec2:*:1:volume/*',
      Condition: { StringEquals: { 'aws:RequestTag/cluster': 'prod' } },
    },
    { Effect: 'Allow', Action: 'ec2:DescribeVolumes', Resource: '*' },
  ],
};

/** The same document, said differently: everything that has no order is shuffled, lists of one are unwrapped or wrapped. */
function reworded(node: unknown, bit: () => number): unknown {
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: bit() }))
      .sort((left, right) => left.key - right.key)
      .map(({ item }) => item);
  if (Array.isArray(node)) return shuffled(node.map((item) => reworded(item, bit)));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, child]): [string, unknown] => {
    const other = reworded(child, bit);
    return [
      key,
      /^(Action|Resource|Statement)$/.test(key) && !Array.isArray(other) && bit() % 2 ? [other] : other,
    ];
  });
  return Object.fromEntries(shuffled(entries));
}

const words = fc.constantFrom('ec2:CreateVolume', 'ec2:DeleteVolume', 'kms:Decrypt', 'iam:GetRole');
const lists = fc.oneof(words, fc.uniqueArray(words, { minLength: 1 }));
const documents = fc.record({
  Version: fc.constant('2012-10-17'),
  Statement: fc.array(
    fc.record(
      {
        Sid: fc.constantFrom('A', 'B', 'C'),
        Effect: fc.constantFrom('Allow', 'Deny'),
        Action: lists,
        Resource: lists,
        Condition: fc.dictionary(
          fc.constantFrom('StringEquals', 'StringLike'),
          fc.dictionary(fc.constantFrom('aws:a', 'aws:b'), lists),
        ),
      },
      { requiredKeys: ['Effect', 'Action', 'Resource'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('samePolicy', () => {
  test('finds a document the same however it is worded', () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.nat({ max: 1000 })), (original, numbers) => {
        const bit = (): number => numbers.next().value as number;
        const other = reworded(original, bit);
        expect(samePolicy(original, other)).toBe(true);
        expect(samePolicy(original, decodePolicyDocument(encodeURIComponent(JSON.stringify(other))))).toBe(
          true,
        );
      }),
    );
  });

  test('has a canonical form that is its own canonical form', () => {
    fc.assert(
      fc.property(documents, (original) => {
        expect(canonical(JSON.parse(canonical(original)))).toBe(canonical(original));
      }),
    );
  });

  const [first, second] = document.Statement;
  test.each<[string, unknown]>([
    [
      'an action more',
      {
        ...document,
        Statement: [
          { ...first, Action: ['ec2:CreateVolume', 'ec2:DeleteVolume', 'ec2:AttachVolume'] },
          second,
        ],
      },
    ],
    ['another effect', { ...document, Statement: [{ ...first, Effect: 'Deny' }, second] }],
    [
      'another case in a resource',
      { ...document, Statement: [{ ...first, Resource: 'arn:aws:ec2:*:1:VOLUME/*' }, second] },
    ],
    [
      'another case in a value of a condition',
      {
        ...document,
        Statement: [{ ...first, Condition: { StringEquals: { 'aws:RequestTag/cluster': 'Prod' } } }, second],
      },
    ],
    ['no condition', { ...document, Statement: [{ ...first, Condition: undefined }, second] }],
    ['a statement less', { ...document, Statement: [first] }],
    ['nothing', {}],
  ])('tells it from one with %s', (_, other) => {
    expect(samePolicy(document, other)).toBe(false);
  });

  test('does not tell actions apart by case, nor true from "true" in a condition', () => {
    const upper = [{ ...first, Action: ['EC2:createvolume', 'ec2:DeleteVolume'] }, second];
    expect(samePolicy(document, { ...document, Statement: upper })).toBe(true);
    const grant = (value: unknown) => ({
      Statement: [{ Effect: 'Allow', Condition: { Bool: { 'kms:x': value } } }],
    });
    expect(samePolicy(grant(true), grant('true'))).toBe(true);
  });
});
