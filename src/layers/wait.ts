// The wait for what a deploy has applied, told in the layers' words.
import { groupOf, keyOf, type KubernetesObject } from '../kubernetes/objects.ts';
import type { RuleSet } from '../kubernetes/readiness/rule.ts';
import { existenceRule } from '../kubernetes/readiness/rules/cluster.ts';
import type { Expectation } from '../kubernetes/readiness/types.ts';
import { waitForReadiness } from '../kubernetes/readiness/waiter.ts';
import type { ListsByScope } from '../kubernetes/store.ts';
import type { AppliedObject } from './objects/apply.ts';
import type { Collaborators, Progress, ResourceTiming } from './types.ts';

/** Whom a wait tells of its progress, and from when on the time is counted. */
export interface Telling {
  /** When the deploy began, by the clock. */
  readonly startedAt: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface WaitOptions extends Telling {
  readonly rules: RuleSet;
  /** What was just listed. */
  readonly lists?: ListsByScope;
}

export interface WaitOutcome {
  readonly ready: boolean;
  readonly resources: readonly ResourceTiming[];
  /** What was waited for as it was judged, by key. */
  readonly seen: ReadonlyMap<string, KubernetesObject>;
}

/** Waits until everything is ready, one has failed, or the signal aborts; the end of the deadline is no error. */
export async function waitForObjects(
  applied: readonly AppliedObject[],
  { kubernetes, clock, logger, signal }: Collaborators,
  { startedAt, rules, onProgress, lists }: WaitOptions,
): Promise<WaitOutcome> {
  // What no controller ever writes a status into needs no watch: the server has just told that it is there.
  const { simple = [], watched = [] } = Object.groupBy(applied, ({ reference: { apiVersion, kind } }) =>
    ['', 'rbac.authorization.k8s.io'].includes(groupOf(apiVersion)) &&
    rules.find(groupOf(apiVersion), kind) === existenceRule
      ? 'simple'
      : 'watched',
  );
  const report = await waitForReadiness(watched.map(expectationOf), {
    client: kubernetes,
    clock,
    logger,
    signal,
    rules,
    unchanged: watched.every(({ action }) => action === 'none'),
    ...(lists === undefined ? {} : { lists }),
    ...(onProgress === undefined
      ? {}
      : {
          onProgress: ({ reference, readiness }) =>
            onProgress({ elapsedMs: clock.now() - startedAt, reference, readiness }),
        }),
  });
  const byKey = new Map(applied.map((object) => [keyOf(object.reference), object]));
  const resources = report.resources.map(({ reference, readiness, readyAt }): ResourceTiming => {
    const object = byKey.get(keyOf(reference));
    return {
      reference,
      action: object?.action ?? 'none',
      appliedAt: (object?.appliedAt ?? startedAt) - startedAt,
      ...(readyAt === undefined ? {} : { readyAt: readyAt - startedAt }),
      readiness,
    };
  });
  return {
    ready: report.ready,
    resources: [...simple.map((object) => present(object, startedAt)), ...resources],
    seen: new Map(
      report.resources.flatMap(({ reference, object }) =>
        object === undefined ? [] : [[keyOf(reference), object] as const],
      ),
    ),
  };
}

function present({ reference, action, appliedAt }: AppliedObject, startedAt: number): ResourceTiming {
  return {
    reference,
    action,
    appliedAt: appliedAt - startedAt,
    readyAt: appliedAt - startedAt,
    readiness: { state: 'ready', reason: 'Exists', message: 'it exists' },
  };
}

/** What was not written must be ready in the generation that it has. */
const expectationOf = ({ reference, object: { metadata } }: AppliedObject): Expectation => ({
  reference,
  ...(metadata.generation === undefined ? {} : { generation: metadata.generation }),
  ...(metadata.uid === undefined ? {} : { uid: metadata.uid }),
  ...(metadata.resourceVersion === undefined ? {} : { resourceVersion: metadata.resourceVersion }),
});
