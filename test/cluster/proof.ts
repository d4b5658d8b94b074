// Holds the roles of manifests/roles against what the tests have seen Lamina ask for: nothing that it may not do, and
// nothing that it may and never did.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { isGranted, type AccessRule } from '../../src/kubernetes/access.ts';
import { INSTALLER, ROLES } from './accounts.ts';
import type { Asked } from './audit.ts';

export interface ShippedRole {
  readonly name: string;
  /** Held for the API server's sake, which lets nobody give what he does not have. */
  readonly toBeGiven: boolean;
  readonly rules: readonly AccessRule[];
}

export interface Grant {
  readonly role: string;
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
}

/** The ClusterRoles that Lamina ships. */
export async function readRoles(): Promise<readonly ShippedRole[]> {
  const folder = path.join(ROLES, 'base');
  const files = (await readdir(folder)).filter((name) => name !== 'kustomization.yaml');
  return Promise.all(
    files.map(async (file) => {
      const { metadata, rules } = parse(await readFile(path.join(folder, file), 'utf8')) as {
        metadata: { name: string; annotations?: Record<string, string> };
        rules: AccessRule[];
      };
      const toBeGiven = metadata.annotations?.['lamina.dev/held-to-be-given'] === 'true';
      return { name: metadata.name, toBeGiven, rules };
    }),
  );
}

/** Which accounts hold a role. */
async function readHolders(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const text = await readFile(path.join(ROLES, 'accounts/accounts.yaml'), 'utf8');
  const holders = new Map<string, Set<string>>(INSTALLER.map((role) => [role, new Set(['previews'])]));
  for (const document of parseAllDocuments(text)) {
    const { roleRef, subjects = [] } = document.toJS() as {
      roleRef?: { name: string };
      subjects?: { name: string }[];
    };
    if (roleRef === undefined) continue;
    const known = holders.get(roleRef.name) ?? new Set();
    holders.set(roleRef.name, known);
    for (const { name } of subjects) known.add(name);
  }
  return holders;
}

/** Every verb of every role, without names: those bound a right, and are no rights of their own. */
export const grantsOf = (roles: readonly ShippedRole[]): readonly Grant[] =>
  roles
    .filter(({ toBeGiven }) => !toBeGiven)
    .flatMap(({ name: role, rules }) =>
      rules.flatMap(({ verbs, apiGroups = [], resources = [] }) =>
        verbs.flatMap((verb) =>
          apiGroups.flatMap((group) => resources.map((resource) => ({ role, verb, group, resource }))),
        ),
      ),
    );

/** What of the roles nobody has used who holds them. */
export async function findUnused(asked: readonly Asked[]): Promise<readonly Grant[]> {
  const [roles, holders] = await Promise.all([readRoles(), readHolders()]);
  const rulesOf = new Map(roles.map(({ name, rules }) => [name, rules]));
  return grantsOf(roles).filter(({ role, verb, group, resource }) => {
    const isUse = (one: Asked): boolean =>
      one.allowed &&
      one.group === group &&
      one.resource === resource &&
      // A list may show already what would have been watched for.
      (one.verb === verb || (verb === 'create' && one.made) || (verb === 'watch' && one.verb === 'list')) &&
      holders.get(role)?.has(one.account) === true &&
      isGranted({ ...one, verb, name: one.name }, rulesOf.get(role) ?? []);
    return !asked.some(isUse);
  });
}

/** In one line. */
export const describeGrant = ({ role, verb, group, resource }: Grant): string =>
  `${role}: ${verb} ${resource}${group === '' ? '' : `.${group}`}`;

/** Refusals that Lamina lives with: it goes on without. */
const FORGIVEN: readonly { readonly resource: string; readonly name: RegExp }[] = [
  // The last good revision of layers of a test's own; the roles name those of the built-in layers.
  { resource: 'secrets', name: /^lamina-.+-revision$/ },
  // Helm's releases, by whoever takes operators as others have installed them.
  { resource: 'secrets', name: /^$/ },
];

/** What was refused, and hurts. */
export const findRefused = (asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(
    ({ allowed, resource, name }) =>
      !allowed && !FORGIVEN.some((each) => each.resource === resource && each.name.test(name)),
  );

/** Granted, and not seen in use, each for a reason. */
const UNSEEN: readonly { readonly grant: RegExp; readonly why: string }[] = [
  {
    grant: /: (escalate|bind) /,
    why: 'asked by the API server of itself while it applies a role or a binding; without it, an apply that is seen is refused',
  },
  {
    grant:
      /^lamina-(own-workloads|verify-layer|teardown-layer|remove-preview|remove-operators|run-ebs-csi-driver): watch /,
    why: 'what goes at once is not watched; what has a finalizer, or an operator that is slow, is',
  },
  {
    grant: /^lamina-(run-operators|remove-operators): (list|watch) leases/,
    why: 'the wait for another run that is at work on the same operator',
  },
  {
    grant: /^lamina-run-(operators|ebs-csi-driver): watch (secrets|endpointslices)/,
    why: 'the wait for a Helm that a dead run has left, and for a webhook that does not answer yet',
  },
  {
    grant: /^lamina-(run|remove)-operators: (get|create|patch|delete) (configmaps|roles|rolebindings)/,
    why: 'in the charts of upstream, not in the simulated ones',
  },
  {
    grant: /^lamina-run-ebs-csi-driver: delete /,
    why: 'method kustomize removes what a later release drops; that of the tests drops a budget',
  },
];

/**
 * What is wrong with the roles, a sentence each.
 * @param whole whether all tests have run, so that what nobody used is not needed
 */
export async function judgeRoles(
  asked: readonly Asked[],
  { whole }: { readonly whole: boolean },
): Promise<readonly string[]> {
  const refused = findRefused(asked).map(
    ({ account, verb, group, resource, namespace, name }) =>
      `${account} was refused: ${verb} ${resource}${group === '' ? '' : `.${group}`} ${namespace}/${name}`,
  );
  if (!whole) return refused;
  const unused = (await findUnused(asked))
    .map(describeGrant)
    .filter((grant) => !UNSEEN.some((each) => each.grant.test(grant)));
  return [...refused, ...unused.map((grant) => `granted, and never used: ${grant}`)];
}
