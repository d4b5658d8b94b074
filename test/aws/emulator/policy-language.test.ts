// IAM's policy language as the emulator evaluates it, statement by statement.
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ensureMoto } from '../../../lab/aws/install.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { testLogger } from '../../cluster/environment.ts';
import { allow, deny, policy } from './support.ts';

const PROGRAM = `
import json, sys
sys.path.insert(0, sys.argv[1])
from policy import evaluate
print(json.dumps([evaluate(c["documents"], c["action"], c["resource"], c["context"]) for c in json.load(sys.stdin)]))
`;
const DIRECTORY = join(import.meta.dirname, '../../../lab/aws/moto');

interface Case {
  readonly rule: string;
  readonly statements: object[];
  readonly context?: Record<string, string[]>;
  readonly expected: 'allow' | 'deny' | null;
}

const ACTION = 'ec2:CreateVolume';
const RESOURCE = 'arn:aws:ec2:eu-west-1:123456789012:volume/*';
const when = (Condition: object): object[] => [allow(ACTION, { Condition })];
const tags = (...keys: string[]): Record<string, string[]> => ({ 'aws:tagkeys': keys });

const cases: readonly Case[] = [
  { rule: 'nothing is allowed by itself', statements: [], expected: null },
  { rule: 'actions are compared without case', statements: [allow('EC2:createvolume')], expected: 'allow' },
  { rule: '* stands for any part of an action', statements: [allow('ec2:Create*')], expected: 'allow' },
  { rule: '? stands for one character', statements: [allow('ec2:Create?olume')], expected: 'allow' },
  { rule: '? does not stand for two', statements: [allow('ec2:Creat?olume')], expected: null },
  {
    rule: 'NotAction is everything else',
    statements: [allow([], { Action: undefined, NotAction: 'iam:*' })],
    expected: 'allow',
  },
  {
    rule: 'NotAction leaves its own out',
    statements: [allow([], { Action: undefined, NotAction: 'ec2:*' })],
    expected: null,
  },
  { rule: 'an explicit deny wins over an allow', statements: [allow('*'), deny(ACTION)], expected: 'deny' },
  {
    rule: 'a deny for another resource does not',
    statements: [allow('*'), deny(ACTION, { Resource: 'arn:aws:ec2:*:*:snapshot/*' })],
    expected: 'allow',
  },
  {
    rule: 'resources have wildcards',
    statements: [allow(ACTION, { Resource: 'arn:aws:ec2:*:*:volume/*' })],
    expected: 'allow',
  },
  {
    rule: 'another resource is not allowed',
    statements: [allow(ACTION, { Resource: 'arn:aws:ec2:*:*:snapshot/*' })],
    expected: null,
  },
  {
    rule: 'NotResource leaves its own out',
    statements: [allow(ACTION, { Resource: undefined, NotResource: 'arn:aws:ec2:*:*:volume/*' })],
    expected: null,
  },
  {
    rule: 'NotResource is every other resource',
    statements: [allow(ACTION, { Resource: undefined, NotResource: 'arn:aws:ec2:*:*:snapshot/*' })],
    expected: 'allow',
  },
  {
    rule: 'StringEquals compares with case',
    statements: when({ StringEquals: { 'aws:RequestTag/a': 'True' } }),
    context: { 'aws:requesttag/a': ['true'] },
    expected: null,
  },
  {
    rule: 'StringEqualsIgnoreCase does not',
    statements: when({ StringEqualsIgnoreCase: { 'aws:RequestTag/a': 'True' } }),
    context: { 'aws:requesttag/a': ['true'] },
    expected: 'allow',
  },
  {
    rule: 'one of several values is enough',
    statements: when({ StringEquals: { 'ec2:CreateAction': ['CreateSnapshot', 'CreateVolume'] } }),
    context: { 'ec2:createaction': ['CreateVolume'] },
    expected: 'allow',
  },
  {
    rule: 'StringEquals takes * literally',
    statements: when({ StringEquals: { 'aws:RequestTag/a': '*' } }),
    context: { 'aws:requesttag/a': ['x'] },
    expected: null,
  },
  {
    rule: 'StringLike has wildcards',
    statements: when({ StringLike: { 'aws:RequestTag/a': 'pvc-*' } }),
    context: { 'aws:requesttag/a': ['pvc-1'] },
    expected: 'allow',
  },
  {
    rule: 'a key without a value does not equal anything',
    statements: when({ StringLike: { 'aws:RequestTag/a': '*' } }),
    expected: null,
  },
  {
    rule: 'a key without a value differs from everything',
    statements: when({ StringNotEquals: { 'aws:RequestTag/a': 'x' } }),
    expected: 'allow',
  },
  {
    rule: 'IfExists forgives a key without a value',
    statements: when({ StringEqualsIfExists: { 'aws:RequestTag/a': 'x' } }),
    expected: 'allow',
  },
  {
    rule: 'IfExists does not forgive a wrong value',
    statements: when({ StringEqualsIfExists: { 'aws:RequestTag/a': 'x' } }),
    context: { 'aws:requesttag/a': ['y'] },
    expected: null,
  },
  {
    rule: 'StringNotLike excludes',
    statements: when({ StringNotLike: { 'aws:RequestTag/a': 'p*' } }),
    context: { 'aws:requesttag/a': ['pvc'] },
    expected: null,
  },
  {
    rule: 'all operators and keys must hold',
    statements: when({ StringEquals: { a: '1', b: '2' } }),
    context: { a: ['1'], b: ['3'] },
    expected: null,
  },
  {
    rule: 'Null true means that the key is absent',
    statements: when({ Null: { 'aws:TagKeys': 'true' } }),
    context: tags('a'),
    expected: null,
  },
  {
    rule: 'Null false means that it is there',
    statements: when({ Null: { 'aws:TagKeys': 'false' } }),
    context: tags('a'),
    expected: 'allow',
  },
  {
    rule: 'Null takes a boolean as well',
    statements: when({ Null: { 'aws:TagKeys': false } }),
    expected: null,
  },
  {
    rule: 'Bool compares truth',
    statements: when({ Bool: { 'aws:SecureTransport': true } }),
    context: { 'aws:securetransport': ['true'] },
    expected: 'allow',
  },
  {
    rule: 'numbers are compared as numbers',
    statements: when({ NumericLessThanEquals: { n: '9' } }),
    context: { n: ['10'] },
    expected: null,
  },
  {
    rule: 'ARNs are compared part by part',
    statements: when({ ArnLike: { p: 'arn:aws:iam::*:role/a' } }),
    context: { p: ['arn:aws:iam::1:x:role/a'] },
    expected: null,
  },
  {
    rule: 'an ARN may have wildcards',
    statements: when({ ArnEquals: { p: 'arn:aws:iam::aws:policy/*V2' } }),
    context: { p: ['arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2'] },
    expected: 'allow',
  },
  {
    rule: 'ForAllValues wants each value in the list',
    statements: when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }),
    context: tags('a', 'c'),
    expected: null,
  },
  {
    rule: 'ForAllValues is true of nothing',
    statements: when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }),
    expected: 'allow',
  },
  {
    rule: 'ForAllValues of a negation wants none in the list',
    statements: when({ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': ['a', 'b'] } }),
    context: tags('c', 'b'),
    expected: null,
  },
  {
    rule: 'ForAnyValue wants one',
    statements: when({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } }),
    context: tags('c', 'a'),
    expected: 'allow',
  },
  {
    rule: 'ForAnyValue is false of nothing',
    statements: when({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': ['a'] } }),
    expected: null,
  },
  {
    rule: 'variables stand for the principal’s tags',
    statements: when({ StringEquals: { t: '${aws:PrincipalTag/team}' } }),
    context: { t: ['blue'], 'aws:principaltag/team': ['blue'] },
    expected: 'allow',
  },
  {
    rule: 'a variable without a value matches nothing',
    statements: when({ StringNotEquals: { t: '${aws:PrincipalTag/team}' } }),
    context: { t: ['blue'] },
    expected: null,
  },
  {
    rule: 'a variable has a default',
    statements: when({ StringEquals: { t: "${aws:PrincipalTag/team, 'red'}" } }),
    context: { t: ['red'] },
    expected: 'allow',
  },
  {
    rule: 'what a variable brings in is no wildcard',
    statements: when({ StringLike: { t: '${aws:PrincipalTag/team}' } }),
    context: { t: ['blue'], 'aws:principaltag/team': ['*'] },
    expected: null,
  },
];

let answers: (string | null)[] | undefined;

test.each(cases.map((each, index) => ({ ...each, index })))('$rule', async ({ index, expected }) => {
  if (answers === undefined) {
    const input = cases.map(({ statements, context }) => ({
      documents: [policy(...statements)],
      action: ACTION,
      resource: RESOURCE,
      context: context ?? {},
    }));
    const signal = new AbortController().signal;
    const python = await ensureMoto({ logger: testLogger, exec, clock: systemClock, signal });
    const { stdout } = await exec(python, ['-B', '-c', PROGRAM, DIRECTORY], {
      input: JSON.stringify(input),
    });
    answers = JSON.parse(stdout) as (string | null)[];
  }
  expect(answers[index]).toBe(expected);
});
