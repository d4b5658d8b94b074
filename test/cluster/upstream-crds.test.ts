// Every manifest of every layer on the real API server under the operators' upstream CRDs, with fieldValidation=Strict:
// what is misspelt here would be dropped without a word on a cluster of the user's.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { referenceTo, type KubernetesObject } from '../../src/kubernetes/objects.ts';
import { waitForReadiness } from '../../src/kubernetes/readiness/waiter.ts';
import { runKustomize } from '../../src/layers/render/kustomize.ts';
import { parseManifests } from '../../src/layers/render/manifests.ts';
import { mapConcurrently } from '../../src/runtime/concurrency.ts';
import { errorMessage } from '../../src/runtime/errors.ts';
import { hasUpstreamCrds, UPSTREAM_CRDS } from '../support/upstream-crds.ts';
import { BUILT_IN, folderWith } from '../unit/layers/support.ts';
import { useLayerLab, useOwnCluster } from './layers.ts';

// Without the lab's own CRDs, which have the names of upstream's.
const cluster = useOwnCluster('upstream-crds', []);
const lab = useLayerLab(cluster);
const NAMESPACE = 'strict';
const EXAMPLE = path.join(BUILT_IN, '../examples/pageviews');

/** Every folder that kustomize can build, as a path below `root`: bases, overlays, verifications, whatever comes. */
const foldersIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'kustomization.yaml')
    // A component is nothing without who takes it in.
    .filter((file) => !readFileSync(path.join(root, file), 'utf8').includes('kind: Component'))
    .map((file) => path.dirname(file))
    .sort();

/** What the server refuses of a folder, as `Kind name: its words`; nothing is stored. */
async function refusalsOf(folder: string): Promise<string[]> {
  const collaborators = lab.collaborators();
  const text = await runKustomize({ roots: [folder], namespace: NAMESPACE, patches: [] }, collaborators);
  const objects = parseManifests(text, folder);
  expect(objects).not.toEqual([]);
  const refused = await mapConcurrently(objects, 4, async (object) => {
    try {
      await collaborators.kubernetes.apply(object, { dryRun: true, fieldValidation: 'Strict' });
      // An apply lets everything through below a field whose schema preserves what it does not know, as the spec of a
      // CassandraDatacenter does; a create (Strict, too) looks at what is declared below. A Namespace gets the name of
      // the one that all is tried in, which is there.
      if (object.kind !== 'Namespace') await collaborators.kubernetes.create(object, { dryRun: true });
      return [];
    } catch (error) {
      return [`${object.kind} ${object.metadata.name}: ${errorMessage(error)}`];
    }
  });
  return refused.flat();
}

async function readDefinitions(): Promise<KubernetesObject[]> {
  const files = (await readdir(UPSTREAM_CRDS)).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(UPSTREAM_CRDS, name), 'utf8')));
  return texts.flatMap((text) =>
    parseAllDocuments(text, { version: '1.1' }).map((document) => document.toJS() as KubernetesObject),
  );
}

(hasUpstreamCrds ? describe : describe.skip)(
  `under upstream's CRDs (skipped without the folder ${UPSTREAM_CRDS})`,
  () => {
    beforeAll(async () => {
      const { kubernetes, clock, logger } = lab.collaborators();
      const definitions = await readDefinitions();
      expect(definitions.map(({ kind }) => kind)).toEqual(Array(9).fill('CustomResourceDefinition'));
      const applied = await mapConcurrently(definitions, 3, (definition) => kubernetes.apply(definition));
      const report = await waitForReadiness(
        applied.map((object) => ({ reference: referenceTo(object) })),
        { client: kubernetes, clock, logger, signal: AbortSignal.timeout(30_000) },
      );
      expect(report.ready).toBe(true);
      kubernetes.forgetDiscovery();
      await cluster.kubectl(['create', 'namespace', NAMESPACE]);
    });

    test.each(foldersIn(BUILT_IN))('the server takes every field of manifests/%s', async (folder) => {
      expect(await refusalsOf(path.join(BUILT_IN, folder))).toEqual([]);
    });

    test.each(foldersIn(EXAMPLE))('the server takes every field of examples/pageviews/%s', async (folder) => {
      expect(await refusalsOf(path.join(EXAMPLE, folder))).toEqual([]);
    });

    test('a misspelt field in an overlay is refused by its name, in every layer and in one that comes later', async () => {
      const copy = await folderWith({
        'manifests/later/overlays/local/kustomization.yaml': 'resources: [topic.yaml]\n',
        'manifests/later/overlays/local/topic.yaml':
          'apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata: {name: later}\nspec: {partition: 6}\n',
      });
      try {
        const root = path.join(copy.path, 'manifests');
        await mkdir(root, { recursive: true });
        await cp(BUILT_IN, root, { recursive: true });
        const misspell = async (file: string, from: string, to: string): Promise<void> => {
          const text = await readFile(path.join(root, file), 'utf8');
          expect(text).toContain(from);
          await writeFile(path.join(root, file), text.replace(from, to));
        };
        await misspell('speed/overlays/production/node-pool.yaml', 'deleteClaim:', 'deleteClaims:');
        await misspell('batch/overlays/production/application.yaml', 'arguments:', 'argument:');
        await misspell('batch-apache/overlays/production/application.yaml', 'driverArgs:', 'driverArg:');
        await misspell('serving/overlays/production/datacenter.yaml', 'VolumeClaimSpec:', 'VolumeClaim:');
        await misspell('serving/verify/job.yaml', 'backoffLimit:', 'backOffLimit:');
        const folders = foldersIn(root);
        const refused = await mapConcurrently(folders, 2, async (folder) => [
          folder,
          await refusalsOf(path.join(root, folder)),
        ]);
        const told = Object.fromEntries(refused.filter(([, words]) => words?.length !== 0)) as object;
        const naming = (...words: string[]): unknown =>
          words.map((word) => expect.stringContaining(word) as unknown);
        expect(told).toEqual({
          'batch-apache/overlays/production': naming('.spec.driverArg'),
          'batch/overlays/production': naming('.spec.template.argument', '.spec.argument'),
          'later/overlays/local': naming('.spec.partition'),
          'serving/overlays/production': naming('spec.storageConfig.cassandraDataVolumeClaim"'),
          'serving/verify': naming('.spec.backOffLimit'),
          'speed/overlays/production': naming('deleteClaims'),
        });
      } finally {
        await copy.remove();
      }
    });
  },
);
