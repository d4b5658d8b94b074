import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import {
  identify,
  identifyName,
  labelsOf,
  parsePullRequest,
  parseRepository,
  previewOf,
} from '../../../src/previews/identity.ts';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const LABEL_VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

const owners = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/);
const names = fc.stringMatching(/^[A-Za-z0-9._-]{1,100}$/).filter((name) => !/^\.{1,2}$/.test(name));
const numbers = fc.integer({ min: 1, max: 2 ** 31 - 1 });

const namespace = (name: string, createdBy = 'lamina'): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, annotations: { 'lamina.dev/created-by': createdBy } },
});

describe('the name of a preview', () => {
  test('is a namespace that leaves room for the name of a layer in a label, whatever the repository is called', () => {
    fc.assert(
      fc.property(owners, names, numbers, (owner, name, number) => {
        const id = previewOf(parseRepository(`${owner}/${name}`), number);
        expect(id.namespace).toMatch(DNS_LABEL);
        expect(id.namespace.length).toBeLessThanOrEqual(50);
        for (const value of Object.values(labelsOf(id))) expect(value).toMatch(LABEL_VALUE);
      }),
    );
  });

  test('is told back to its repository and number, and to those of no other repository', () => {
    fc.assert(
      fc.property(owners, names, names, numbers, (owner, name, other, number) => {
        fc.pre(name.toLowerCase() !== other.toLowerCase());
        const repository = { owner, name };
        const id = previewOf(repository, number);
        expect(identifyName(id.namespace, repository)).toEqual(id);
        expect(identifyName(id.namespace, { owner, name: other })).toBeUndefined();
      }),
    );
  });

  test('tells repositories apart that read the same once they are written as Kubernetes wants it', () => {
    const pairs = [
      ['a/x.y', 'a/x-y'],
      ['a-b/c', 'a/b-c'],
      ['o/click_stream', 'o/click-stream'],
      ['o/---', 'o/...'],
    ] as const;
    for (const [one, two] of pairs)
      expect(previewOf(parseRepository(one), 1).namespace).not.toBe(
        previewOf(parseRepository(two), 1).namespace,
      );
  });

  test('is the same however the repository is written, since GitHub does not tell its cases apart', () => {
    expect(previewOf(parseRepository('Octo/Shop'), 7)).toMatchObject({
      namespace: previewOf(parseRepository('octo/shop'), 7).namespace,
    });
    expect(labelsOf(previewOf(parseRepository('Octo/Shop'), 7))).toEqual({
      'lamina.dev/repository': 'octo.shop',
      'lamina.dev/pull-request': '7',
    });
  });
});

describe('a namespace', () => {
  const repository = { owner: 'octo', name: 'shop' };
  const name = previewOf(repository, 12).namespace;

  test('is a preview by its name alone, since labels can be lost', () => {
    expect(identify(namespace(name), repository)?.pullRequest).toBe(12);
  });

  test.each([
    ['was made by somebody else', namespace(name, 'octocat')],
    ['is of another number format', namespace(`${name}x`)],
    ['has a number that none can have', namespace(name.replace(/12$/, '012'))],
    ['has no number', namespace(name.replace(/12$/, ''))],
    ['only begins alike', namespace('preview-shop')],
  ])('is none where it %s', (_, object) => {
    expect(identify(object, repository)).toBeUndefined();
  });
});

describe('what is given', () => {
  test.each([
    'octo',
    'octo/',
    '/shop',
    'octo/shop/more',
    'octo/sh op',
    'oc.to/shop',
    'octo/..',
    '$(id)/x',
    '-o/x',
  ])('"%s" is no repository, and the error says so', (text) => {
    expect(() => parseRepository(text)).toThrow(`"${text}" is no repository of the form owner/name`);
  });

  test.each(['', '0', '-1', '1.5', '1e3', '012', ' 1', '99999999999', '2147483648', '1; rm', 'feature/x'])(
    '"%s" is no pull request',
    (text) => {
      expect(() => parsePullRequest(text)).toThrow('is no number of a pull request');
    },
  );
});
