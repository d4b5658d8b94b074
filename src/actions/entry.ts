// The one entry of all bundles: a stub per action calls `run` with its name, and only that action's code is loaded.
import type { Installation } from '../doors/installation.ts';
import { runAction } from './action.ts';
import type { ActionName } from './names.ts';

const doors = {
  'bring-up': async (installation) => runAction((await import('./bring-up/main.ts')).action, installation),
  'deploy-layer': async (installation) =>
    runAction((await import('./deploy-layer/main.ts')).action, installation),
  doctor: async (installation) => runAction((await import('./doctor/main.ts')).action, installation),
  'ensure-storageclass': async (installation) =>
    runAction((await import('./ensure-storageclass/main.ts')).action, installation),
  'install-ebs-csi-driver': async (installation) =>
    runAction((await import('./install-ebs-csi-driver/main.ts')).action, installation),
  'install-helm': async (installation) =>
    runAction((await import('./install-helm/main.ts')).action, installation),
  preview: async (installation) => runAction((await import('./preview/main.ts')).action, installation),
  'setup-ebs-access': async (installation) =>
    runAction((await import('./setup-ebs-access/main.ts')).action, installation),
  teardown: async (installation) => runAction((await import('./teardown/main.ts')).action, installation),
  'verify-layer': async (installation) =>
    runAction((await import('./verify-layer/main.ts')).action, installation),
} satisfies Record<ActionName, (installation: Installation) => Promise<void>>;

/** `root` is the checkout that the stub lies in. */
export async function run(name: ActionName, root: string): Promise<void> {
  await doors[name]({ root });
}
