// What the accounts of manifests/roles asked the API servers of a test run for, as their audit logs have it.
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { AUDIT_LOG } from '../../lab/cluster/control-plane.ts';
import type { ClusterState } from '../../lab/cluster/types.ts';

/** One kind of request of one account, and whether it was allowed. */
export interface Asked {
  readonly account: string;
  readonly verb: string;
  readonly group: string;
  /** With its subresource: `pods/log`. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly allowed: boolean;
  /** An apply that has made the object, for which it takes the right to create. */
  readonly made: boolean;
}

interface AuditEvent {
  readonly user: { readonly username: string };
  readonly verb: string;
  readonly responseStatus?: { readonly code?: number };
  readonly objectRef?: {
    readonly apiGroup?: string;
    readonly resource?: string;
    readonly subresource?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Before a cluster goes, and its log with it. */
export async function keepAudit({
  directory,
  name,
}: Pick<ClusterState, 'directory' | 'name'>): Promise<void> {
  const kept = process.env['LAMINA_TEST_AUDIT'];
  const log = path.join(directory, AUDIT_LOG);
  if (kept === undefined || !existsSync(log)) return;
  await copyFile(log, path.join(kept, `${name}.log`));
}

/** Everything that was asked for, each once. */
export async function readAudit(folder: string): Promise<readonly Asked[]> {
  const asked = new Map<string, Asked>();
  for (const file of await readdir(folder)) {
    for (const line of (await readFile(path.join(folder, file), 'utf8')).split('\n')) {
      if (line === '') continue;
      const one = read(JSON.parse(line) as AuditEvent);
      if (one !== undefined) asked.set(JSON.stringify(one), one);
    }
  }
  return [...asked.values()];
}

function read({ user, verb, responseStatus, objectRef, annotations }: AuditEvent): Asked | undefined {
  if (objectRef?.resource === undefined) return undefined;
  const { apiGroup: group = '', resource, subresource, namespace = '', name = '' } = objectRef;
  return {
    account: user.username.split(':').at(-1) ?? '',
    verb,
    group,
    resource: subresource === undefined ? resource : `${resource}/${subresource}`,
    namespace,
    name,
    allowed: annotations?.['authorization.k8s.io/decision'] !== 'forbid' && responseStatus?.code !== 403,
    made: verb === 'patch' && responseStatus?.code === 201,
  };
}
