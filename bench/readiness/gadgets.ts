// An operator of a kind that no tool knows, as many small operators are: Ready, told in one of the ways that they have.
import type { KubernetesClient } from '../../src/kubernetes/client.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import { referenceTo } from '../../src/kubernetes/objects.ts';
import type { Operator } from '../../test/cluster/quirks/row.ts';
import { GADGET } from '../widgets.ts';

/** `late`: says nothing before it is done. `text`: its observedGeneration is a string. `silent`: it tells none. */
export type Habit = 'late' | 'text' | 'silent';

/** Milliseconds that it works on each generation. */
const WORK = 4_000;

interface Status {
  readonly built?: number;
}

export const gadgets = (habit: Habit): Operator => ({
  name: 'gadgets',
  namespaces: 'GADGET_NAMESPACE',
  start({ client, clock, env, signal }) {
    const namespace = env['GADGET_NAMESPACE'] ?? '';
    const work = async (object: KubernetesObject): Promise<void> => {
      const { generation = 1 } = object.metadata;
      if (((object['status'] ?? {}) as Status).built === generation) return;
      await clock.sleep(WORK, signal);
      await writeStatus(client, object, generation, habit);
    };
    const follow = async (): Promise<void> => {
      for await (const event of client.watch(GADGET, { namespace, signal }))
        if (event.type === 'ADDED' || event.type === 'MODIFIED')
          void work(event.object).catch(() => undefined);
    };
    void follow().catch(() => undefined);
  },
  async tell({ client, namespace }) {
    const { items } = await client.list(GADGET, { namespace });
    return items
      .map(
        ({ metadata, status }) =>
          `built ${((status ?? {}) as Status).built ?? 0}/${metadata.generation ?? 0}`,
      )
      .join(', ');
  },
});

async function writeStatus(
  client: KubernetesClient,
  object: KubernetesObject,
  generation: number,
  habit: Habit,
): Promise<void> {
  const observed =
    habit === 'silent' ? {} : { observedGeneration: habit === 'text' ? String(generation) : generation };
  const conditions = [
    { type: 'Ready', status: 'True', reason: 'Built', message: `generation ${generation}` },
  ];
  const status = { built: generation, ...observed, conditions };
  await client.mergePatch(referenceTo(object), { status }, { subresource: 'status' });
}
