// What a teardown deletes of a layer in its namespace.
import { expect, test } from '@jest/globals';
import { asMember, PART_OF_LABEL, renderParent, scopeOf } from '../../../src/kubernetes/apply-set.ts';
import type { DeleteOptions } from '../../../src/kubernetes/client.ts';
import { without } from '../../../src/kubernetes/fields.ts';
import type { KubernetesObject, ObjectReference } from '../../../src/kubernetes/objects.ts';
import { layerSet } from '../../../src/layers/objects/members.ts';
import { teardownLayer } from '../../../src/layers/teardown.ts';
import type { Collaborators, Layer } from '../../../src/layers/types.ts';
import { ReviewingClient } from '../../support/reviewing-client.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { recordingLogger } from '../kubernetes/support/recording-logger.ts';

const layer = {
  name: 'speed',
  directory: '/layers/speed',
  spec: { namespace: 'lambda', dependsOn: [], timeout: 60_000 },
} as unknown as Layer;

const set = layerSet('speed', 'lambda');
const configMap = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'lambda', name: 'settings' };
const member = asMember(
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'lambda' } },
  set,
);

/** Somebody else is faster than the first request that deletes the object. */
class Meanwhile extends ReviewingClient {
  readonly #change: (object: KubernetesObject) => void;
  #changed = false;

  constructor(change: (object: KubernetesObject) => void) {
    super({ everywhere: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }] });
    this.#change = change;
    this.set(renderParent(set, scopeOf([member], set)));
    this.set(member);
  }

  override async delete(reference: ObjectReference, options?: DeleteOptions): Promise<boolean> {
    const found = reference.name === 'settings' && !this.#changed ? await this.get(reference) : undefined;
    if (found !== undefined) {
      this.#changed = true;
      this.#change(found);
      this.set(found);
    }
    return super.delete(reference, options);
  }
}

async function tearDown(client: ReviewingClient): Promise<void> {
  await teardownLayer(
    layer,
    {
      kubernetes: client,
      clock: new VirtualClock(),
      logger: recordingLogger(),
      signal: new AbortController().signal,
    } as unknown as Collaborators,
    {
      deleteVolumes: false,
      deleteOperators: false,
      deleteCrds: false,
      dryRun: false,
      run: { holder: 'test' },
    },
  );
}

test('a member that somebody takes out of the layer meanwhile is left alone', async () => {
  const client = new Meanwhile(({ metadata }) => {
    metadata.labels = without(metadata.labels ?? {}, PART_OF_LABEL) as Record<string, string>;
  });
  await tearDown(client);
  expect(await client.get(configMap)).toBeDefined();
});

test('a member that somebody has changed meanwhile goes all the same', async () => {
  const client = new Meanwhile((object) => {
    object['data'] = { changed: 'meanwhile' };
  });
  await tearDown(client);
  expect(await client.get(configMap)).toBeUndefined();
});
