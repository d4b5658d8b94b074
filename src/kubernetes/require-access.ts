// Says before anything is changed what this user may not do, and which role of manifests/roles would let him.
import { ConfigurationError } from '../runtime/errors.ts';
import { findDenied, type Access, type AccessContext, type AccessRule } from './access.ts';

/** An access that an action needs. */
export interface Need extends Access {
  /** The ClusterRole of manifests/roles that holds it; absent where none does. */
  readonly role?: string;
  /** Not needed where all of these are held: who has a right may give it to others. */
  readonly unless?: readonly Access[];
}

/** Where something is needed: in one namespace, or in the whole cluster. */
type Place = Pick<Access, 'group' | 'resource' | 'namespace' | 'name'>;

/** One need for each verb on a resource. `role`: the ClusterRole of manifests/roles that holds them. */
export const needs = (verbs: readonly string[], place: Place, role?: string): Need[] =>
  verbs.map((verb) => ({ ...place, verb, ...(role === undefined ? {} : { role }) }));

/** The same rights as rules of a role, one by one. */
export const accessesOf = (rules: readonly AccessRule[], namespace: string | undefined): readonly Access[] =>
  rules.flatMap(({ verbs, apiGroups = [], resources = [], resourceNames = [] }) =>
    verbs.flatMap((verb) =>
      apiGroups.flatMap((group) =>
        resources.flatMap((resource) =>
          (resourceNames.length === 0 ? [undefined] : resourceNames).map((name) => ({
            verb,
            group,
            resource,
            ...(namespace === undefined ? {} : { namespace }),
            ...(name === undefined ? {} : { name }),
          })),
        ),
      ),
    ),
  );

/**
 * Passes where the user may do all that is wanted. Costs what `findDenied` does.
 * @param what is to be done, as in "the deployment of layer speed"
 * @throws {ConfigurationError} that names every verb that is missing, on what and where, and the role that holds it
 */
export async function requireAccess(
  what: string,
  wanted: () => Promise<readonly Need[]>,
  context: AccessContext,
): Promise<void> {
  const denied = await findDenied(wanted, context);
  if (denied.length === 0) return;
  const others = denied.flatMap(({ unless = [] }) => unless);
  const lacking = new Set(
    others.length === 0 ? [] : await findDenied(() => Promise.resolve(others), context),
  );
  const missing = denied.filter(
    ({ unless }) => unless === undefined || unless.some((access) => lacking.has(access)),
  );
  if (missing.length === 0) return;
  const roles = [...new Set(missing.flatMap(({ role }) => role ?? []))];
  throw new ConfigurationError(`This user may not do what ${what} needs: ${list(missing)}`, {
    remedy:
      roles.length === 0
        ? 'Bind a role with these verbs to it, or use the credentials of somebody who has them.'
        : `Bind ${roles.join(', ')} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
    details: {
      missing: missing.map(({ verb, group, resource, namespace, name, role }) => {
        return { verb, group, resource, namespace, name, role };
      }),
    },
  });
}

function list(missing: readonly Need[]): string {
  const groups = Map.groupBy(missing, ({ group, resource, namespace, role, name }) => {
    const kind = group === '' ? resource : `${resource}.${group}`;
    const where = namespace === undefined ? 'in the cluster' : `in namespace ${namespace}`;
    const whose = role === undefined ? '' : ` (ClusterRole ${role})`;
    return `${kind}${name === undefined ? '' : ` "${name}"`} ${where}${whose}`;
  });
  return [...groups]
    .map(([on, each]) => `${[...new Set(each.map(({ verb }) => verb))].join(', ')} on ${on}`)
    .join('; ');
}
