import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLineDecoder } from '../../../src/kubernetes/wire/json-lines.ts';

test('any cutting into chunks gives the same lines', () => {
  const line = fc.json().filter((text) => !text.includes('\n'));
  const characters = fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify({ text: `${text}€😀` }));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, characters)), fc.array(fc.nat()), (lines, cuts) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      const borders = [
        0,
        ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b),
        bytes.length,
      ];
      const decoder = createLineDecoder();
      const decoded = borders
        .slice(1)
        .flatMap((border, index) => decoder.push(bytes.subarray(borders[index], border)));
      expect(decoded).toEqual(lines.map((text) => text.trim()).filter((text) => text !== ''));
    }),
  );
});

test('a line without its newline is not told', () => {
  const decoder = createLineDecoder();
  expect(decoder.push(Buffer.from('{"a":1}\r\n\n{"b"'))).toEqual(['{"a":1}']);
  expect(decoder.push(Buffer.from(':2}'))).toEqual([]);
  expect(decoder.push(Buffer.from('\n'))).toEqual(['{"b":2}']);
});
