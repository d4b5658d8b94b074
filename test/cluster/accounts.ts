// The accounts under which the tests run Lamina: those that manifests/roles ships, with the roles that it binds them to.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { ClusterState } from '../../lab/cluster/types.ts';
import { exec } from '../../src/runtime/exec.ts';
import { REPOSITORY } from '../unit/layers/support.ts';

/** A service account of manifests/roles/accounts. */
export type Account = 'bring-up' | 'plan' | 'teardown' | 'previews';

type Cluster = Pick<ClusterState, 'kubeconfig' | 'binDirectory' | 'directory'>;

/** Of an account that installs operators, which previews do not: for tests whose previews come first. */
export const INSTALLER = [
  'lamina-read-releases',
  'lamina-plan-operators',
  'lamina-install-operators',
  'lamina-run-operators',
] as const;

export const ROLES = path.join(REPOSITORY, 'manifests/roles');
const NAMESPACE = 'lamina';

/**
 * Applies what is shipped and returns the path of a kubeconfig with a token of the account, valid for two hours.
 * @param also roles that the test needs the account to have beside its own
 */
export async function openAccount(
  cluster: Cluster,
  account: Account,
  also: readonly string[] = [],
): Promise<string> {
  await kubectl(cluster, ['apply', '--server-side', '--force-conflicts', '-k', path.join(ROLES, 'accounts')]);
  for (const role of also) {
    const binding = [`lamina:test:${account}:${role}`, `--clusterrole=${role}`];
    const args = [...binding, `--serviceaccount=${NAMESPACE}:${account}`, '--dry-run=client', '-o', 'json'];
    const object = await kubectl(cluster, ['create', 'clusterrolebinding', ...args]);
    await kubectl(cluster, ['apply', '--server-side', '-f', '-'], object);
  }
  return kubeconfigFor(cluster, NAMESPACE, account);
}

/** A kubeconfig for a service account that exists. */
export async function kubeconfigFor(cluster: Cluster, namespace: string, account: string): Promise<string> {
  const token = await kubectl(cluster, ['-n', namespace, 'create', 'token', account, '--duration=2h']);
  const config = parse(await readFile(cluster.kubeconfig, 'utf8')) as { users: { user: unknown }[] };
  for (const user of config.users) user.user = { token: token.trim() };
  const file = path.join(cluster.directory, `account-${namespace}-${account}`);
  await writeFile(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}

/**
 * What it prints.
 * @throws {CommandError} where it fails
 */
export async function kubectl(
  { kubeconfig, binDirectory }: Pick<ClusterState, 'kubeconfig' | 'binDirectory'>,
  args: readonly string[],
  input?: string,
): Promise<string> {
  const program = path.join(binDirectory, 'kubectl');
  return (await exec(program, ['--kubeconfig', kubeconfig, ...args], input === undefined ? {} : { input }))
    .stdout;
}

const COMMANDS: Readonly<Record<string, Account>> = {
  up: 'bring-up',
  verify: 'bring-up',
  plan: 'plan',
  status: 'plan',
  doctor: 'plan',
  down: 'teardown',
  preview: 'previews',
};

/** The environment in which a user runs `lamina <command>`: with the account that is shipped for it. */
export async function openAccounts(cluster: Cluster): Promise<(command: string) => NodeJS.ProcessEnv> {
  const files = new Map<string, string>();
  for (const account of new Set(Object.values(COMMANDS)))
    files.set(account, await openAccount(cluster, account));
  return (command) => {
    const file = files.get(COMMANDS[command] ?? '');
    if (file === undefined) throw new Error(`No account is for lamina ${command}`);
    return { ...process.env, KUBECONFIG: file };
  };
}
