// Roles, made by cqlsh. Upstream's agent lives inside Cassandra and needs no login; this one logs in as whom it makes,
// or as the role that a new cluster begins with, and takes that one away afterwards, since its password is known to all.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec, type ExecResult } from '../../../../src/runtime/exec.ts';

export interface Role {
  readonly username: string;
  readonly password: string;
  readonly superuser: boolean;
}

interface Login {
  readonly username: string;
  readonly password: string;
}

const FIRST: Login = { username: 'cassandra', password: 'cassandra' };
const NOTHING = 'SELECT key FROM system.local;';

export class Roles {
  #administrator: Login = FIRST;

  /** Makes the role, or leaves it as it is where it has this password already. */
  async ensure(role: Role): Promise<void> {
    if (!(await this.#canLogIn(role))) {
      const made = await cqlsh(this.#administrator, createRole(role));
      if (made.exitCode !== 0)
        throw new Error(`cqlsh: ${made.stderr.replaceAll(role.password, '***').trim()}`);
    }
    if (!role.superuser || role.username === FIRST.username || this.#administrator !== FIRST) return;
    this.#administrator = role;
    const dropped = await cqlsh(role, `DROP ROLE IF EXISTS ${FIRST.username};`);
    if (dropped.exitCode !== 0) throw new Error(`cqlsh: ${dropped.stderr.trim()}`);
  }

  async #canLogIn(login: Login): Promise<boolean> {
    return (await cqlsh(login, NOTHING)).exitCode === 0;
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** CQL that makes the role, or brings one that exists to this password. */
export function createRole({ username, password, superuser }: Role): string {
  const name = `"${username.replaceAll('"', '""')}"`;
  const options = `SUPERUSER = ${superuser} AND LOGIN = true AND PASSWORD = ${quoted(password)}`;
  return `CREATE ROLE IF NOT EXISTS ${name} WITH ${options};\nALTER ROLE ${name} WITH ${options};`;
}

/** Passwords go through files of this user alone: arguments can be read by others. */
async function cqlsh(login: Login, statements: string): Promise<ExecResult> {
  const folder = await mkdtemp(join(tmpdir(), 'cqlsh-'));
  try {
    const credentials = join(folder, 'credentials');
    const file = join(folder, 'statements.cql');
    const { username, password } = login;
    await writeFile(
      credentials,
      `[PlainTextAuthProvider]\nusername = ${username}\npassword = ${password}\n`,
      { mode: 0o600 },
    );
    await writeFile(file, statements, { mode: 0o600 });
    return await exec('cqlsh', ['--credentials', credentials, '-u', username, '-f', file, '127.0.0.1'], {
      allowFailure: true,
      signal: AbortSignal.timeout(60_000),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
