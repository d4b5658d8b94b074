// What would change before the layers: in AWS, the driver, the StorageClass. Nothing to change is nothing to tell.
import type { EnvironmentResult } from '../environment/environment.ts';
import { renderCalls } from './ebs-access.ts';
import { logSafe } from './terminal.ts';

/** For a terminal. */
export function renderEnvironmentPlan({ ebsAccess, driver, storageClass }: EnvironmentResult): string {
  const objects = [...(driver?.plan ?? []), ...storageClass.plan]
    .filter(({ action }) => action !== 'none')
    .map(({ kind, name, action, reason }) => `${action} ${kind} ${name}: ${logSafe(reason)}\n`);
  const lines = [renderCalls(ebsAccess?.calls ?? []), ...objects].join('');
  return lines === '' ? '' : `environment:\n${lines.replaceAll(/^/gm, '  ').trimEnd()}\n\n`;
}
