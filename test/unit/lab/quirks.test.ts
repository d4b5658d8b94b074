// No quirk that a simulator claims goes without a row in which both sets of rules are asked about it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as cassNames from '../../../lab/operators/cass/scenarios.ts';
import * as sparkNames from '../../../lab/operators/spark/scenarios.ts';
import * as strimziNames from '../../../lab/operators/strimzi/scenarios.ts';
import { cassRows } from '../../cluster/quirks/cass.ts';
import type { Row } from '../../cluster/quirks/row.ts';
import { sparkRows } from '../../cluster/quirks/spark.ts';
import { strimziRows } from '../../cluster/quirks/strimzi.ts';

interface Names {
  readonly SCENARIOS: readonly string[];
  readonly QUIRKS: readonly string[];
}

describe.each<[string, Names, readonly Row<string>[]]>([
  ['strimzi', strimziNames, strimziRows],
  ['spark', sparkNames, sparkRows],
  ['cass', cassNames, cassRows],
])('the simulator of %s', (operator, { SCENARIOS, QUIRKS }, rows) => {
  const names = [...SCENARIOS, ...QUIRKS];

  test('has a row for each scenario and each quirk, and no other', () => {
    expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test('tells of each in its README', () => {
    const text = readFileSync(`lab/operators/${operator}/README.md`, 'utf8');
    expect(names.filter((name) => !text.includes(`| \`${name}\``))).toEqual([]);
  });

  test('a row says what the operator says: when the generic rules are wrong with "ready", when both are, and in controls', () => {
    const bare = rows.filter(({ generic, lamina, control, meanwhile, finally: end }) => {
      const early = generic.startsWith('ready') && control === undefined;
      const needsEnd = control !== undefined || (early && lamina.startsWith('ready'));
      return (early && meanwhile === undefined) || (needsEnd && end === undefined);
    });
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
