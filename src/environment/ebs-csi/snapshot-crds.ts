// The kinds that volume snapshots are made of: the driver looks for them once, when it is installed.
import { isCustomResourceDefinition } from '../../kubernetes/order.ts';
import { standardRules } from '../../kubernetes/readiness/rules.ts';
import { applyPlanned } from '../../layers/objects/apply.ts';
import { checkStoredVersions } from '../../layers/operator/crds.ts';
import { objectNeeds } from '../../layers/operator-permissions.ts';
import { planObjects } from '../../layers/objects/plan.ts';
import { waitForObjects } from '../../layers/wait.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { NAMESPACE } from './installed.ts';
import { renderObjects } from './kustomize.ts';
import { ROLES, type DriverPlan } from './plan.ts';
import type { InstallEbsCsiDriverRequest } from './types.ts';
import { SNAPSHOT_CRDS } from './versions.ts';

/** @throws {LayerFailure} `CRD_STORED_VERSION` where a stored version would be lost */
export async function planSnapshotCrds(request: InstallEbsCsiDriverRequest): Promise<DriverPlan> {
  const { kubernetes, clock, logger, signal, dryRun = false } = request;
  const crds = (await renderObjects(SNAPSHOT_CRDS, request)).filter(isCustomResourceDefinition);
  const planned = await planObjects(crds, {
    layer: 'snapshot-crds',
    client: kubernetes,
    logger,
    signal,
    planOnly: dryRun,
    force: true,
    members: new Map(),
  });
  for (const { live, desired } of planned) checkStoredVersions(live, desired);
  return {
    changes: planned.map(({ change }) => ({
      kind: change.kind,
      name: change.name,
      action: change.action,
      // A definition has thousands of fields.
      fields: [],
      reason: 'the kinds of volume snapshots were asked for',
    })),
    needs: () => objectNeeds(crds, NAMESPACE, ROLES, request),
    async execute(bounded) {
      const applied = await applyPlanned(planned, {
        client: kubernetes,
        clock,
        logger,
        signal: bounded,
        force: true,
      });
      kubernetes.forgetDiscovery();
      const { ready, resources } = await waitForObjects(
        applied,
        { ...request, signal: bounded },
        { startedAt: clock.now(), rules: standardRules },
      );
      if (ready) return;
      const stuck = resources.find(({ readiness }) => readiness.state !== 'ready');
      throw new LaminaError(
        'SNAPSHOT_CRDS_NOT_READY',
        `The kinds of volume snapshots are not established: ${stuck?.reference.name ?? ''}: ${stuck?.readiness.message ?? ''}`,
        { remedy: 'See the conditions of that CustomResourceDefinition; other kinds may hold its names.' },
      );
    },
  };
}
