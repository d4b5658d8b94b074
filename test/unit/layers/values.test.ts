import { describe, expect, test } from '@jest/globals';
import { mergeHelmValues, parseSetList } from '../../../src/layers/files/values.ts';

describe('Helm values', () => {
  test('types are those of helm --set', () => {
    expect(parseSetList('a=1\nb=true\nc=null\nd=text\ne=1.5\nf=007\ng=\nh=a=b\ni=-3\nj=0\nk=a,b')).toEqual({
      a: 1,
      b: true,
      c: null,
      d: 'text',
      e: '1.5',
      f: '007',
      g: '',
      h: 'a=b',
      i: -3,
      j: 0,
      k: 'a,b',
    });
  });

  test('empty lines and comments do not count', () => {
    expect(parseSetList('\n  # sizes\n replicas = 2 \n')).toEqual({ replicas: 2 });
    expect(parseSetList('')).toEqual({});
  });

  test('a line without = is told with its number', () => {
    expect(() => parseSetList('a=1\nreplicas 2')).toThrow('set, line 2: "replicas 2" is not key=value');
  });

  test('a path leads through maps and lists', () => {
    const values = { image: { tag: 'a', name: 'b' }, list: [{ x: 1 }] };
    expect(
      mergeHelmValues(values, {
        'image.tag': 'c',
        'list[0].y': 2,
        'list[2]': 'z',
        'new.list[0].deep': true,
        'nodeSelector.kubernetes\\.io/role': 'master',
      }),
    ).toEqual({
      image: { tag: 'c', name: 'b' },
      list: [{ x: 1, y: 2 }, null, 'z'],
      new: { list: [{ deep: true }] },
      nodeSelector: { 'kubernetes.io/role': 'master' },
    });
    expect(values).toEqual({ image: { tag: 'a', name: 'b' }, list: [{ x: 1 }] });
  });

  test('null stays, since it tells Helm to drop a default of the chart', () => {
    expect(mergeHelmValues({ a: { b: 1 } }, { 'a.b': null })).toEqual({ a: { b: null } });
  });

  test.each([
    '',
    '.a',
    'a.',
    'a..b',
    '[0]',
    'a[x]',
    'a[0',
    '__proto__.x',
    'a[5000]',
    'constructor.prototype',
  ])('the path "%s" is refused', (path) => {
    expect(() => mergeHelmValues({}, { [path]: 1 })).toThrow(/is not a path|names a field|above 1000/);
  });

  test('a path through a scalar is refused', () => {
    expect(() => mergeHelmValues({ a: 1 }, { 'a.b': 2 })).toThrow('"a.b" cannot be set: a is not a map');
    expect(() => mergeHelmValues({ a: {} }, { 'a[0]': 2 })).toThrow('"a[0]" cannot be set: a is not a list');
  });
});
