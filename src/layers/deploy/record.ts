// What a deploy writes down while it goes: the source of its result, however it ends.
import type { Clock } from '../../runtime/clock.ts';
import type {
  Change,
  HelmChange,
  LayerResult,
  PhaseTiming,
  ResourceTiming,
  RolledBack,
  VersionStep,
} from '../types.ts';

export interface DeployRecord {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly changes: Change[];
  readonly helm: HelmChange[];
  readonly upgrades: VersionStep[];
  readonly resources: ResourceTiming[];
  /** Whether something may have been changed in the cluster by now. */
  begun: boolean;
  changed: boolean;
  ready: boolean;
  operatorVersion: string | undefined;
  endpoints: Readonly<Record<string, string>>;
  failure: LayerResult['failure'];
  rolledBack: RolledBack | undefined;
  /** Whether its resources were not applied for want of another layer. */
  held: boolean;
  hasFailed(): boolean;
  /** Where a wait did not end well: what it waited for, to be explained. */
  pendingWait: readonly ResourceTiming[] | undefined;
  /** Whether anything was written so far. */
  hasChanged(): boolean;
  /** Times `work`; phases of one name are added up. */
  phase<T>(name: string, work: () => Promise<T>): Promise<T>;
  result(): LayerResult;
}

export function startRecord(
  layer: string,
  namespace: string,
  clock: Clock,
  onPhase: ((phase: PhaseTiming) => void) | undefined,
): DeployRecord {
  const startedAt = clock.now();
  const phases = new Map<string, PhaseTiming>();
  const record: DeployRecord = {
    startedAt,
    changes: [],
    helm: [],
    upgrades: [],
    resources: [],
    begun: false,
    changed: false,
    ready: false,
    operatorVersion: undefined,
    endpoints: {},
    failure: undefined,
    rolledBack: undefined,
    held: false,
    hasFailed: () => record.failure !== undefined,
    hasChanged: () =>
      record.changed ||
      record.changes.some(({ action }) => action !== 'none') ||
      record.helm.some(({ action }) => action !== 'none'),
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
      changed: record.hasChanged(),
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
