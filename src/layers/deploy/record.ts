// What a deploy writes down while it goes: the source of its result, however it ends.
import type { Clock } from '../../runtime/clock.ts';
import type {
  Change,
  HelmChange,
  LayerResult,
  PhaseTiming,
  Progress,
  ResourceTiming,
  RolledBack,
  VersionStep,
} from '../types.ts';
import type { Telling } from '../wait.ts';

export interface DeployRecord {
  /** What each wait of the deploy is given. */
  readonly telling: Telling;
  readonly changes: Change[];
  readonly helm: HelmChange[];
  readonly upgrades: VersionStep[];
  readonly resources: ResourceTiming[];
  /** Whether something may have been changed in the cluster by now. */
  begun: boolean;
  madeNamespace: boolean;
  ready: boolean;
  operatorVersion: string | undefined;
  endpoints: Readonly<Record<string, string>>;
  failure: LayerResult['failure'];
  rolledBack: RolledBack | undefined;
  /** Whether its resources were not applied for want of another layer. */
  held: boolean;
  /** Where a wait did not end well: what it waited for, to be explained. */
  pendingWait: readonly ResourceTiming[] | undefined;
  /** Whether there is a `failure` by now. */
  hasFailed(): boolean;
  /** Times `work`; phases of one name are added up. */
  phase<T>(name: string, work: () => Promise<T>): Promise<T>;
  result(): LayerResult;
}

/** Begins now, by the clock. */
export function startRecord(
  layer: string,
  namespace: string,
  clock: Clock,
  listeners: {
    readonly onPhase?: (phase: PhaseTiming) => void;
    readonly onProgress?: (progress: Progress) => void;
  },
): DeployRecord {
  const { onPhase, onProgress } = listeners;
  const startedAt = clock.now();
  const phases = new Map<string, PhaseTiming>();
  const record: DeployRecord = {
    telling: { startedAt, ...(onProgress === undefined ? {} : { onProgress }) },
    changes: [],
    helm: [],
    upgrades: [],
    resources: [],
    begun: false,
    madeNamespace: false,
    ready: false,
    operatorVersion: undefined,
    endpoints: {},
    failure: undefined,
    rolledBack: undefined,
    held: false,
    hasFailed: () => record.failure !== undefined,
    pendingWait: undefined,
    phase: async (name, work) => {
      const from = clock.now();
      try {
        return await work();
      } finally {
        const earlier = phases.get(name);
        const phase: PhaseTiming = {
          name,
          startedAt: earlier?.startedAt ?? from - startedAt,
          durationMs: (earlier?.durationMs ?? 0) + clock.now() - from,
        };
        phases.set(name, phase);
        onPhase?.(phase);
      }
    },
    result: () => ({
      name: layer,
      ready: record.ready,
      changed:
        record.madeNamespace || [...record.changes, ...record.helm].some(({ action }) => action !== 'none'),
      durationMs: clock.now() - startedAt,
      operatorVersion: record.operatorVersion,
      namespace,
      endpoints: record.endpoints,
      plan: {
        layer,
        changes: record.changes,
        helm: record.helm,
        ...(record.upgrades.length === 0 ? {} : { upgrades: record.upgrades }),
      },
      resources: record.resources,
      phases: [...phases.values()],
      ...(record.failure === undefined ? {} : { failure: record.failure }),
      ...(record.rolledBack === undefined ? {} : { rolledBack: record.rolledBack }),
    }),
  };
  return record;
}
