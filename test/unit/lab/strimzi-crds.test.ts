// The lab's CRDs beside upstream's, and everything that is written against both.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { hasUpstreamCrds, UPSTREAM_CRDS } from '../../support/upstream-crds.ts';
import { findMistakes, type Schema } from './schema-walker.ts';
import {
  kafka,
  kafkaReference,
  pool,
  poolReference,
  StrimziBench,
  topic,
  topicReference,
  user,
} from './strimzi-bench.ts';

interface Crd {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly names: Readonly<Record<string, unknown>> & { readonly kind: string };
    readonly scope: string;
    readonly versions: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly storage: boolean;
      readonly subresources?: unknown;
      readonly additionalPrinterColumns?: readonly {
        readonly name: string;
        readonly jsonPath: string;
        readonly type: string;
      }[];
      readonly schema: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

const OURS = 'lab/operators/strimzi/chart/crds';
const KINDS = ['Kafka', 'KafkaNodePool', 'KafkaTopic', 'KafkaUser', 'StrimziPodSet'];

const documents = (file: string): unknown[] =>
  parseAllDocuments(readFileSync(file, 'utf8'), { version: '1.1' }).map(
    (document) => document.toJS() as unknown,
  );

function crdsIn(folder: string, prefix = ''): Map<string, Crd> {
  const crds = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.yaml'))
    .flatMap((name) => documents(path.join(folder, name)) as Crd[]);
  return new Map(crds.map((crd) => [crd.spec.names.kind, crd]));
}

const schemaOf = (crd: Crd | undefined): Schema => crd?.spec.versions[0]?.schema.openAPIV3Schema ?? {};

function manifestsBelow(folder: string): { file: string; object: { kind: string } }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      documents(path.join(folder, name)).map((object) => ({
        file: name,
        object: object as { kind: string },
      })),
    )
    .filter(({ object }) => KINDS.includes(object.kind));
}

/** Everything that the simulator writes in the course of a long life. */
async function statusesOfALife(): Promise<{ kind: string; status: Record<string, unknown> }[]> {
  const bench = new StrimziBench();
  await bench.apply(kafka(), pool(), topic(), user());
  await bench.advance(60);
  await bench.patch(topicReference, { spec: { partitions: 1 } });
  await bench.patch(kafkaReference, { spec: { kafka: { version: '9.9.9' } } });
  await bench.advance(10);
  await bench.patch(kafkaReference, { spec: { kafka: { version: '4.3.1' } } });
  await bench.patch(kafkaReference, {
    metadata: { annotations: { 'strimzi.io/pause-reconciliation': 'true' } },
  });
  await bench.advance(10);
  await bench.patch(kafkaReference, {
    metadata: { annotations: { 'strimzi.io/pause-reconciliation': null } },
  });
  await bench.patch(poolReference, { spec: { resources: { requests: { cpu: '64' } } } });
  await bench.advance(400);
  await bench.end();
  return bench.seen.flatMap(({ kind, status }) => (status === undefined ? [] : [{ kind, status }]));
}

describe.each([
  ["the lab's CRDs", () => crdsIn(OURS)],
  [
    "upstream's CRDs",
    hasUpstreamCrds ? (): Map<string, Crd> => crdsIn(UPSTREAM_CRDS, 'strimzi-') : undefined,
  ],
] as const)('%s', (_, load) => {
  // Visible in the report where upstream's files are not at hand.
  const check = load === undefined ? test.skip : test;
  let crds = new Map<string, Crd>();
  let statuses: { kind: string; status: Record<string, unknown> }[] = [];
  beforeAll(async () => {
    if (load === undefined) return;
    crds = load();
    statuses = await statusesOfALife();
  });
  afterAll(() => {
    statuses = [];
  });

  check('accept every status that the simulator writes', () => {
    const kinds = new Set(statuses.map(({ kind }) => kind));
    expect(KINDS.every((kind) => kinds.has(kind))).toBe(true);
    for (const { kind, status } of statuses.filter((one) => KINDS.includes(one.kind))) {
      const schema = schemaOf(crds.get(kind)).properties?.['status'] ?? {};
      expect(findMistakes(status, schema, `${kind}.status`)).toEqual([]);
    }
  });

  check('accept the manifests of the speed layer', () => {
    const manifests = manifestsBelow('manifests/speed');
    expect(manifests.length).toBeGreaterThan(5);
    for (const { file, object } of manifests) {
      const partial = file.startsWith('overlays');
      expect(
        findMistakes(
          object,
          withMetadata(schemaOf(crds.get(object.kind))),
          `${file} ${object.kind}`,
          partial,
        ),
      ).toEqual([]);
    }
  });
});

// The API server knows what metadata is; the schema only says that it is an object.
function withMetadata(schema: Schema): Schema {
  return {
    ...schema,
    properties: {
      ...schema.properties,
      metadata: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    },
  };
}

describe('the lab beside upstream', () => {
  (hasUpstreamCrds ? test : test.skip).each(KINDS)(
    '%s has the same names, versions, subresources and columns',
    (kind) => {
      const [ours, theirs] = [crdsIn(OURS).get(kind), crdsIn(UPSTREAM_CRDS, 'strimzi-').get(kind)];
      const essence = (crd: Crd | undefined): unknown => ({
        name: crd?.metadata.name,
        group: crd?.spec.group,
        names: crd?.spec.names,
        scope: crd?.spec.scope,
        versions: crd?.spec.versions.map(
          ({ name, served, storage, subresources, additionalPrinterColumns }) => ({
            name,
            served,
            storage,
            subresources,
            columns: additionalPrinterColumns?.map((column) => [column.name, column.jsonPath, column.type]),
          }),
        ),
      });
      expect(essence(ours)).toEqual(essence(theirs));
    },
  );
});
