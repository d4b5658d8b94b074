// layer.yaml, lamina.yaml, Helm values and rendered manifests, written by somebody who does not know how.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseLayerFile } from '../../../src/layers/files/layer-file.ts';
import { parseManifests } from '../../../src/layers/render/manifests.ts';
import { parseStackFile, resolveStack } from '../../../src/layers/files/stack-file.ts';
import { mergeHelmValues, mergeValues, parseSetList } from '../../../src/layers/files/values.ts';
import { parseYamlMap } from '../../../src/layers/files/yaml-source.ts';
import { fuzz } from './support/fuzz.ts';
import { jsonText, mutatedJson, mutatedText, oddText } from './support/values.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const layers = ['speed', 'batch', 'serving', 'batch-apache'].map((name) =>
  readFileSync(path.join(root, 'manifests', name, 'layer.yaml'), 'utf8'),
);
const ownLayer = `apiVersion: lamina/v1
kind: Layer
extends: speed
spec:
  values: { replicas: 2 }
  overlays: { constructor: ./x }
  patches:
    - target: { kind: Kafka, name: "a.*" }
      patch: [{ op: remove, path: /spec/x }]
  readiness:
    - { apiVersion: a/v1, kind: B, current: "status.x == 1" }
  upgrades:
    - { apiVersion: a/v1, kind: B, field: spec.version, up: minor, why: it would be lost }
  outputs:
    brokers: { kind: Kafka, name: lambda, path: "{.status.listeners[?(@.name=='plain')].bootstrapServers}" }
  timeout: 1h30m
`;
const stack = `apiVersion: lamina/v1
kind: Stack
metadata: { name: pageviews }
spec:
  platform: auto
  namespace: lambda
  layers: [speed, ./own]
  aws: { region: eu-west-1, tags: { a: b }, hopLimit: 2 }
  patches: { speed: [{ patch: { kind: Kafka } }] }
  values: { speed: { replicas: 2 } }
  environments:
    production: { overlay: production, values: { ./own: { a: { b: 1 } } } }
`;
const manifests = `apiVersion: v1
kind: ConfigMap
metadata: { name: a, namespace: b }
data: { mode: "0644" }
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Secret, metadata: { name: s }, stringData: { a: b } }
`;

/** The text that YAML's own JSON part makes of mutated data. */
const written = (...texts: string[]): fc.Arbitrary<string> =>
  mutatedJson(...texts.map((text) => parse(text) as unknown)).map(jsonText);

const layerTexts = fc.oneof(mutatedText(...layers, ownLayer), written(...layers, ownLayer));
fuzz('a layer.yaml', layerTexts, (text) => parseLayerFile(text, 'layer.yaml'));

const flags = fc.record(
  { environment: oddText, layers: fc.array(oddText, { minLength: 1, maxLength: 2 }) },
  { requiredKeys: [] },
);
fuzz(
  'a lamina.yaml, and what is made of it',
  fc.tuple(fc.oneof(mutatedText(stack), written(stack)), flags),
  ([text, given]) => {
    const file = parseStackFile(text, 'lamina.yaml');
    resolveStack(file, given, ['speed']);
    for (const environment of Object.keys(file.spec.environments ?? {}))
      resolveStack(file, { ...given, environment }, []);
  },
);

fuzz('flags over a valid lamina.yaml', flags, (given) =>
  resolveStack(parseStackFile(stack, 'lamina.yaml'), given, ['speed']),
);

const values = 'controller:\n  region: eu-west-1\n  list: [1, { a: b }]\nreplicas: 2\n';
fuzz(
  'Helm values, merged and set',
  fc.tuple(fc.oneof(mutatedText(values), written(values)), mutatedText('a.b[0].c=1\nreplicas=2', 'x=y\n# z')),
  ([text, set]) => {
    const given = parseYamlMap(text, 'values');
    const merged = mergeHelmValues(mergeValues(given, { controller: { a: 1 } }), parseSetList(set));
    JSON.stringify(merged);
  },
);

fuzz('rendered manifests', fc.oneof(mutatedText(manifests), written(...manifests.split('---\n'))), (text) => {
  JSON.stringify(parseManifests(text, 'rendered'));
});
