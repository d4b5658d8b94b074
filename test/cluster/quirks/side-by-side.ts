// Runs a row: an operator of its own in a namespace of its own, and two waits for the same objects that begin together.
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { referenceTo, type KubernetesObject } from '../../../src/kubernetes/objects.ts';
import type { RuleSet } from '../../../src/kubernetes/readiness/rule.ts';
import { genericRules, standardRules } from '../../../src/kubernetes/readiness/rules.ts';
import type { Expectation } from '../../../src/kubernetes/readiness/types.ts';
import { waitForReadiness, type WaitReport } from '../../../src/kubernetes/readiness/waiter.ts';
import { createObjectStore, type ObjectStore } from '../../../src/kubernetes/store.ts';
import { deadlineSignal, systemClock, type Clock } from '../../../src/runtime/clock.ts';
import { InterruptedError } from '../../../src/runtime/errors.ts';
import type { Logger } from '../../../src/runtime/logger.ts';
import type { Operator, Row, Site } from './row.ts';

/** What one set of rules said, when (seconds in the lab's time since both began), and what the operator said then. */
export interface Answer {
  readonly says: string;
  readonly at: number;
  readonly operator: string;
}

export interface Outcome {
  readonly generic: Answer;
  readonly lamina: Answer;
}

/** How many times as fast as the recordings the row's operator is. */
export const speedOf = ({ speed = 10 }: Pick<Row<string>, 'speed'>): number => speed;

/** Long enough for every grace of the generic rules; for an answer that comes, it is only a bound. */
const PATIENCE = { waits: 90, answers: 400, deploy: 400 } as const;

const LAMINA_RULES = process.env['LAMINA_READINESS'] === 'generic' ? genericRules : standardRules;

/** The lab's time since this wait began: delays of the operator and graces of the rules pass equally fast. */
class LabClock implements Clock {
  readonly #began = systemClock.now();
  readonly #speed: number;

  constructor(speed: number) {
    this.#speed = speed;
  }

  now(): number {
    return this.#began + (systemClock.now() - this.#began) * this.#speed;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return systemClock.sleep(milliseconds / this.#speed, signal);
  }
}

interface Parts {
  readonly client: KubernetesClient;
  readonly logger: Logger;
  readonly namespace: string;
  readonly signal: AbortSignal;
}

/** Plays one row, and tells what each of the two answers says meanwhile. */
export async function runRow(operator: Operator, row: Row<string>, parts: Parts): Promise<Outcome> {
  const { client, logger, namespace } = parts;
  const speed = speedOf(row);
  const waits = [row.generic, row.lamina].some((answer) => answer.startsWith('waits'));
  const over = new AbortController();
  const stopped = new AbortController();
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  // Made before the controller does it, since pods are refused without it.
  await client.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } });
  const env = {
    LAMINA_SIM_DATA_PLANE: 'none',
    LAMINA_SIM_TIME_SCALE: String(1 / speed),
    [operator.namespaces]: namespace,
    ...row.env,
  };
  const signal = AbortSignal.any([over.signal, stopped.signal]);
  operator.start({ client, clock: systemClock, env, signal });
  const wait: Wait = async (objects, rules, time, store) => {
    using deadline = deadlineSignal((time * 1000) / speed, `the row ${row.name}`, parts.signal);
    return await waitForReadiness(objects.map(expectationOf), {
      ...{ client, clock: new LabClock(speed), logger, rules, signal: deadline.signal },
      ...(store === undefined ? {} : { store }),
    });
  };
  const stopOperator = (): void => stopped.abort(new InterruptedError('stopped'));
  try {
    const objects = await row.begin(openSite({ ...parts, stopOperator }, wait));
    const began = systemClock.now();
    // One for both, so that they hear of everything at the same moment.
    const store = createObjectStore(client, { signal: over.signal, logger });
    const ask = async (rules: RuleSet): Promise<Answer> => {
      const report = await wait(
        objects,
        rules,
        row.time ?? (waits ? PATIENCE.waits : PATIENCE.answers),
        store,
      );
      const at = ((systemClock.now() - began) * speed) / 1000;
      return { says: tell(report), at, operator: await operator.tell(parts) };
    };
    const [generic, lamina] = await Promise.all([ask(genericRules), ask(LAMINA_RULES)]);
    return { generic, lamina };
  } finally {
    over.abort(new InterruptedError('the row is over'));
  }
}

type Wait = (
  objects: readonly KubernetesObject[],
  rules: RuleSet,
  time: number,
  store?: ObjectStore,
) => Promise<WaitReport>;

function expectationOf(object: KubernetesObject): Expectation {
  const { generation, uid, resourceVersion } = object.metadata;
  return {
    reference: referenceTo(object),
    ...(generation === undefined ? {} : { generation }),
    ...(uid === undefined ? {} : { uid }),
    ...(resourceVersion === undefined ? {} : { resourceVersion }),
  };
}

/** The verdict that decided: of the first resource that keeps the rest from being ready, else of the last one. */
function tell({ reason, resources }: WaitReport): string {
  const states = { Ready: 'ready', Failed: 'failed', DeadlineExceeded: 'progressing' } as const;
  const words = { Ready: 'ready', Failed: 'failed', DeadlineExceeded: 'waits' } as const;
  const deciding = resources.find(({ readiness }) => readiness.state === states[reason]);
  return `${words[reason]} ${deciding?.readiness.reason ?? ''}`;
}

function openSite(parts: Parts & Pick<Site, 'stopOperator'>, wait: Wait): Site {
  const { client, namespace, signal, stopOperator } = parts;
  const apply: Site['apply'] = async (...objects) => {
    const applied: KubernetesObject[] = [];
    for (const object of objects)
      applied.push(await client.apply({ ...object, metadata: { ...object.metadata, namespace } }));
    return applied;
  };
  return {
    client,
    namespace,
    stopOperator,
    apply,
    async deploy(...objects) {
      const report = await wait(await apply(...objects), standardRules, PATIENCE.deploy);
      if (!report.ready) throw new Error(`The first deploy: ${JSON.stringify(report.resources)}`);
      const read = objects.map((object) =>
        client.get({ ...referenceTo(object), namespace: object.metadata.namespace ?? namespace }),
      );
      return (await Promise.all(read)).filter((object) => object !== undefined);
    },
    patch: (object, patch, subresource) =>
      client.mergePatch(referenceTo(object), patch, subresource === undefined ? {} : { subresource }),
    async until(object, what, matches) {
      using deadline = deadlineSignal(20_000, what, signal);
      const fieldSelector = `metadata.name=${object.metadata.name}`;
      for await (const event of client.watch(object, { namespace, fieldSelector, signal: deadline.signal }))
        if ('object' in event && event.type !== 'DELETED' && matches(event.object)) return;
      throw deadline.signal.reason;
    },
  };
}
