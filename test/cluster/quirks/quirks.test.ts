// Every quirk of the operators, as their simulators show it on a real API server: what the generic algorithm alone makes of
// it, and what Lamina's rules make of it, side by side on the same objects. LAMINA_READINESS=generic puts the generic
// algorithm in Lamina's place, which fails in every row but the controls.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InterruptedError } from '../../../src/runtime/errors.ts';
import { createLimiter } from '../../../src/runtime/limiter.ts';
import { testLogger } from '../environment.ts';
import { useLayerLab, useOwnCluster } from '../layers.ts';
import { cass, cassRows } from './cass.ts';
import type { Operator, Row } from './row.ts';
import { runRow, speedOf, type Outcome } from './side-by-side.ts';
import { spark, sparkRows } from './spark.ts';
import { strimzi, strimziRows } from './strimzi.ts';

// Without charts: each row has an operator of its own, in a namespace of its own.
const cluster = useOwnCluster('quirks', []);
const lab = useLayerLab(cluster);

/** Rows at once: most of their time is the operator's, but a first deploy is work for the API server. */
const AT_ONCE = 8;

const stateOf = (says: string): string => says.split(' ')[0] ?? '';

describe.each<[string, Operator, readonly Row<string>[]]>([
  ['Strimzi', strimzi, strimziRows],
  ['the Spark operator', spark, sparkRows],
  ['cass-operator', cass, cassRows],
])('%s', (_, operator, rows) => {
  const ending = new AbortController();
  let outcomes: readonly Promise<Outcome>[] = [];

  beforeAll(async () => {
    const definitions = `lab/operators/${operator.name}/chart/crds`;
    await cluster.kubectl(['apply', '--server-side', '-f', definitions]);
    await cluster.kubectl(['wait', '--for=condition=Established', '--timeout=30s', '-f', definitions]);
    const { kubernetes: client } = lab.collaborators();
    client.forgetDiscovery();
    const inLine = createLimiter(AT_ONCE);
    const start = (row: Row<string>, index: number): Promise<Outcome> => {
      const parts = {
        client,
        logger: testLogger,
        namespace: `${operator.name}-${index}`,
        signal: ending.signal,
      };
      return inLine(() => runRow(operator, row, parts), ending.signal);
    };
    // Those that take longest first.
    const began = new Map(
      rows
        .toSorted((left, right) => speedOf(left) - speedOf(right))
        .map((row, index) => [row, start(row, index)]),
    );
    outcomes = rows.flatMap((row) => began.get(row) ?? []);
    for (const outcome of outcomes) outcome.catch(() => undefined); // Each is told by its own test.
  });
  afterAll(async () => {
    ending.abort(new InterruptedError('The tests are over'));
    await Promise.allSettled(outcomes);
  });

  const ours = rows.map((row, index) => ({ ...row, index }));
  const row = ({ index }: { readonly index: number }): Promise<Outcome> => {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error('Only inside tests');
    return outcome;
  };
  const holds = async (one: Row<string> & { readonly index: number }): Promise<Outcome> => {
    const outcome = await row(one);
    const { generic, lamina } = outcome;
    expect({ generic: generic.says, lamina: lamina.says }).toEqual({
      generic: one.generic,
      lamina: one.lamina,
    });
    if (one.meanwhile !== undefined) expect(generic.operator).toMatch(one.meanwhile);
    if (one.finally !== undefined) expect(lamina.operator).toMatch(one.finally);
    return outcome;
  };

  test.each(ours.filter(({ control }) => control === undefined))(
    '$name: of $of the generic rules say "$generic", Lamina says "$lamina"',
    async (one) => {
      const { generic, lamina } = await holds(one);
      if (stateOf(generic.says) !== stateOf(lamina.says)) return;
      expect(generic.at).toBeLessThan(lamina.at);
      expect(generic.operator).not.toMatch(one.finally ?? '');
    },
  );

  test.each(ours.filter(({ control }) => control !== undefined))(
    'control, $name: of $of both are right ("$lamina"), the generic rules because: $control',
    async (one) => {
      const { generic, lamina } = await holds(one);
      expect(stateOf(generic.says)).toBe(stateOf(lamina.says));
      expect(generic.operator).toMatch(one.finally ?? '');
    },
  );
});
