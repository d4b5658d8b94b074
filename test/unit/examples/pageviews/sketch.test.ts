// The set of visitors that can only be counted, and that Spark has to build the very same.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { REGISTERS, Sketch, placeOf } from '../../../../examples/pageviews/src/model/sketch.ts';
import { hasProgram, REPOSITORY } from '../../layers/support.ts';

const MOST = 41;
const place = fc
  .tuple(fc.nat(REGISTERS - 1), fc.integer({ min: 1, max: MOST }))
  .map(([register, rank]) => register * 64 + rank);
const places = fc.array(place, { maxLength: 300 });

function sketchOf(...of: readonly number[]): Sketch {
  const sketch = new Sketch();
  for (const each of of) sketch.add(each);
  return sketch;
}
function merged(...sketches: readonly Sketch[]): string {
  const union = new Sketch();
  for (const sketch of sketches) union.merge(sketch);
  return hex(union);
}
const hex = (sketch: Sketch): string => sketch.encode().toString('hex');
/** A sketch with so many registers, each with another rank than its neighbours. */
const filled = (registers: number): Sketch =>
  sketchOf(...Array.from({ length: registers }, (_, index) => index * 64 + 1 + (index % MOST)));

describe('a sketch', () => {
  test('is the same in whatever order visitors are added, and however often', () => {
    fc.assert(
      fc.property(places, (of) => {
        expect(hex(sketchOf(...of.toReversed(), ...of))).toBe(hex(sketchOf(...of)));
      }),
    );
  });

  test('tells whether it changed', () => {
    const sketch = new Sketch();
    expect([64 + 2, 64 + 1, 64 + 2, 64 + 3].map((each) => sketch.add(each))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('is merged in any order, in any groups, and twice, as if all were added to one', () => {
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        const [left, middle, right] = [sketchOf(...a), sketchOf(...b), sketchOf(...c)];
        const all = hex(sketchOf(...a, ...b, ...c));
        expect(merged(left, middle, right)).toBe(all);
        expect(merged(right, left, middle, left, right)).toBe(all);
        middle.merge(right);
        expect(merged(left, middle)).toBe(all);
      }),
    );
  });

  test.each([0, 1, 2, 1_364, 1_365, 1_366, 1_367, REGISTERS - 1, REGISTERS])(
    'of %i registers is written and read back',
    (registers) => {
      const bytes = filled(registers).encode();
      // Dense as soon as it is not longer.
      expect(bytes).toHaveLength(registers * 3 >= REGISTERS ? REGISTERS : registers * 3);
      expect(hex(Sketch.decode(bytes))).toBe(bytes.toString('hex'));
      expect(Sketch.decode(bytes).count()).toBe(filled(registers).count());
    },
  );

  test.each([1, 2, 4, 4_094, 4_097, 4_098, 12_288])('of %i bytes is refused', (length) => {
    expect(() => Sketch.decode(Buffer.alloc(length))).toThrow(
      `a sketch of ${length} bytes: expected 4096, or fewer by threes`,
    );
  });

  test.each([
    ['register', [0x10, 0, 1], 'a sketch with rank 1 in register 4096'],
    ['rank', [0, 1, 42], 'a sketch with rank 42 in register 1'],
  ])('with a %s that does not exist is refused', (_, bytes, message) => {
    expect(() => Sketch.decode(Buffer.from(bytes))).toThrow(new RangeError(message));
    const dense = Buffer.alloc(REGISTERS).fill(42, 7, 8);
    expect(() => Sketch.decode(dense)).toThrow(new RangeError('a sketch with rank 42 in register 7'));
  });

  test.each([10, 100, 1_000, 5_000, 10_000, 12_000, 50_000, 200_000])(
    'estimates %i visitors within 5 percent',
    (visitors) => {
      for (const seed of ['a', 'b', 'c']) {
        const sketch = new Sketch();
        for (let each = 0; each < visitors; each += 1) sketch.add(placeOf(`${seed}-${each}`));
        expect(Math.abs(sketch.count() - visitors) / visitors).toBeLessThan(0.05);
      }
    },
  );

  test('of nobody is empty', () => {
    expect(new Sketch().count()).toBe(0);
    expect(new Sketch().encode()).toHaveLength(0);
  });
});

/** The value of a Python expression, as JSON; it finds `given`. */
async function evaluate(given: unknown, program: string): Promise<unknown> {
  const text = `import json, sys\ngiven = json.loads(sys.stdin.read())\n${program}`;
  const work = promisify(execFile)('python3', ['-c', text], {
    maxBuffer: 2 ** 26,
    env: {
      PATH: process.env['PATH'],
      PYTHONPATH: path.join(REPOSITORY, 'examples/pageviews/batch'),
      PYTHONDONTWRITEBYTECODE: '1',
    },
  });
  work.child.stdin?.end(JSON.stringify(given));
  return JSON.parse((await work).stdout) as unknown;
}

(hasProgram('python3', '--version') ? describe : describe.skip)(
  'both languages (skipped where no python3 is on the PATH)',
  () => {
    test('write the same registers as the same bytes', async () => {
      const sizes = [0, 1, 2, 500, 1_365, 1_366, REGISTERS];
      // In no order, as Spark collects them.
      const registers = sizes.map((size) =>
        Array.from({ length: size }, (_, index) => [index, 1 + (index % MOST)]).reverse(),
      );
      const program =
        'from tables import encode_sketch\nprint(json.dumps([encode_sketch([tuple(e) for e in each]).hex() for each in given]))';
      expect(await evaluate(registers, program)).toEqual(sizes.map((size) => hex(filled(size))));
    });

    test('give each visitor the same place: 12 bits of SHA-256, then how many of 40 begin with zeros', async () => {
      const visitors = Array.from({ length: 20_000 }, (_, index) => `visitor-${index}`);
      const program = `import hashlib
def place(visitor):
    number = int.from_bytes(hashlib.sha256(visitor.encode()).digest(), "big")
    bits = bin(number)[2:].zfill(256)
    rest = bits[12:52]
    return int(bits[:12], 2) * 64 + len(rest) - len(rest.lstrip("0")) + 1
print(json.dumps([place(each) for each in given]))`;
      expect(await evaluate(visitors, program)).toEqual(visitors.map(placeOf));
    });
  },
);
