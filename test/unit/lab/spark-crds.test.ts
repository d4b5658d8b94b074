// The lab's CRDs of the Spark operator beside upstream's, and everything that the simulator writes against both.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { hasUpstreamCrds, UPSTREAM_CRDS } from '../../support/upstream-crds.ts';
import { findMistakes, type Schema } from './schema-walker.ts';
import {
  application,
  applicationReference,
  schedule,
  scheduleReference,
  SparkBench,
  type Seen,
} from './spark-bench.ts';

interface Version {
  readonly name: string;
  readonly subresources?: unknown;
  readonly additionalPrinterColumns?: readonly {
    readonly name: string;
    readonly jsonPath: string;
    readonly type: string;
  }[];
  readonly schema: { readonly openAPIV3Schema: Schema };
}

interface Crd {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: Readonly<Record<string, unknown>> & { readonly kind: string };
    readonly versions: readonly Version[];
  };
}

const OURS = 'lab/operators/spark/chart/crds';
const KINDS = ['SparkApplication', 'ScheduledSparkApplication'];

function crdsIn(folder: string, prefix: string): Map<string, Crd> {
  const files = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.yaml'));
  const crds = files.map((name) => parse(readFileSync(path.join(folder, name), 'utf8')) as Crd);
  return new Map(crds.map((crd) => [crd.spec.names.kind, crd]));
}

/** Everything that the simulator writes in the course of a long life. */
async function statusesOfALife(): Promise<readonly Seen[]> {
  const bench = new SparkBench({ exitCodes: { fails: 1 } });
  await bench.apply(
    application('it'),
    application('fails', { restartPolicy: { type: 'OnFailure', onFailureRetries: 1 } }),
    application('refused', {}, { 'lab.lamina.dev/scenario': 'submission-fails' }),
    schedule('often'),
    schedule('wrong', { schedule: 'never' }),
  );
  await bench.advance(120);
  await bench.patch(applicationReference('it'), { spec: { arguments: ['2'] } });
  await bench.patch(scheduleReference('often'), { spec: { suspend: true } });
  await bench.advance(60);
  await bench.end();
  return bench.seen;
}

describe.each([
  ["the lab's CRDs", OURS, ''],
  ["upstream's CRDs", UPSTREAM_CRDS, 'spark-operator-'],
])('%s', (_, folder, prefix) => {
  // Visible in the report where upstream's files are not at hand.
  const check = existsSync(folder) ? test : test.skip;
  let seen: readonly Seen[] = [];
  beforeAll(async () => {
    seen = await statusesOfALife();
  });

  check('take every status of a life', () => {
    const crds = crdsIn(folder, prefix);
    const names = new Set(['often', 'wrong']);
    const told = seen.flatMap(({ name, status }) => (status === null ? [] : [{ name, status }]));
    expect(told.length).toBeGreaterThan(30);
    const mistakes = told.flatMap(({ name, status }) => {
      const kind = names.has(name) ? 'ScheduledSparkApplication' : 'SparkApplication';
      const schema = crds.get(kind)?.spec.versions[0]?.schema.openAPIV3Schema.properties?.['status'];
      return schema === undefined
        ? [`${kind} has no status`]
        : findMistakes(status, schema, `${name}.status`);
    });
    expect(mistakes).toEqual([]);
  });
});

(hasUpstreamCrds ? test : test.skip).each(KINDS)(
  '%s is called and shown as upstream calls and shows it',
  (kind) => {
    const shape = ({ metadata, spec }: Crd): unknown => ({
      name: metadata.name,
      group: spec.group,
      scope: spec.scope,
      names: spec.names,
      versions: spec.versions.map(({ name, subresources, additionalPrinterColumns = [] }) => ({
        name,
        subresources,
        columns: additionalPrinterColumns.map((column) => [column.name, column.type, column.jsonPath]),
      })),
    });
    const [ours, upstream] = [crdsIn(OURS, '').get(kind), crdsIn(UPSTREAM_CRDS, 'spark-operator-').get(kind)];
    if (ours === undefined || upstream === undefined) throw new Error(`no CRD of ${kind}`);
    expect(shape(ours)).toEqual(shape(upstream));
  },
);
