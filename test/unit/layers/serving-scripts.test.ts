// The scripts inside the serving layer's Jobs, run with a stand-in for cqlsh (simulated: a folder is the database).
import { execFile } from 'node:child_process';
import { chmod, cp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { BUILT_IN, folderWith } from './support.ts';

const SERVING = path.join(BUILT_IN, 'serving');
const PASSWORD = 'a-secret-word';
/**
 * Keeps each statement that it is given in a log, inserted rows in a file, and prints the rows for a SELECT of their
 * table, as cqlsh does. Refuses other passwords. LOSE drops the row of that number.
 */
const CQLSH = `#!/usr/bin/env bash
set -eu
while [ $# -gt 0 ]; do case $1 in --credentials) credentials=$2; shift;; -f) file=$2; shift;; esac; shift; done
grep -q "^password = ${PASSWORD}$" "$credentials" || { echo 'Bad credentials' >&2; exit 1; }
[ "$(stat -c %a "$credentials")" = 600 ] || exit 9
cat "$file" >>"$DATABASE/log"
[ -z "\${REFUSE:-}" ] || ! grep -q "$REFUSE" "$file" || { echo "SyntaxException: $REFUSE" >&2; exit 2; }
sed -nE "s/^INSERT INTO ([a-z_.0-9]+) .* VALUES \\\\(([0-9]+), ([0-9]+)\\\\);/\\\\1 \\\\2 | \\\\3/p" "$file" | grep -v " \${LOSE:-none} |" >>"$DATABASE/rows" || true
sed -nE "s/^INSERT INTO [a-z_.]*schema_version .* VALUES \\\\(([0-9]+), '[^']*', '([0-9a-f]+)'.*/\\\\1 | \\\\2/p" "$file" >>"$DATABASE/steps"
grep -q '^CONSISTENCY QUORUM;' "$file" && echo 'Consistency level set to QUORUM.'
if grep -q '^SELECT step' "$file"; then sed 's/^/    /' "$DATABASE/steps"; fi
if grep -q '^SELECT id' "$file"; then echo; echo ' id | value'; echo '----+-------'; sed -E 's/^[^ ]+/  /' "$DATABASE/rows"; fi
exit 0
`;

let remove = async (): Promise<void> => undefined;
afterEach(() => remove());

async function database(): Promise<string> {
  const folder = await folderWith({
    cqlsh: CQLSH,
    log: '',
    rows: '',
    steps: '',
    'secret/username': 'lambda-superuser',
    'secret/password': PASSWORD,
  });
  remove = folder.remove;
  await chmod(path.join(folder.path, 'cqlsh'), 0o755);
  return folder.path;
}

async function run(script: string, folder: string, env: Record<string, string> = {}) {
  const evidenceFile = path.join(folder, 'evidence');
  const all = {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    DATABASE: folder,
    SECRET_FOLDER: path.join(folder, 'secret'),
    EVIDENCE_FILE: evidenceFile,
    TMPDIR: folder,
    CQL_HOST: '127.0.0.1',
    KEYSPACE: 'lambda',
    DATACENTER: 'dc1',
    REPLICAS: '3',
    ROWS: '40',
    RUN: 'lamina-verify-1a2b',
    RETRY_SECONDS: '0.1',
    WAIT_SECONDS: '10',
    ...env,
  };
  const { code, stdout, stderr } = await promisify(execFile)('bash', [script], { env: all }).then(
    (done) => ({ code: 0, ...done }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  expect(stdout + stderr).not.toContain(PASSWORD);
  const evidence = JSON.parse(await readFile(evidenceFile, 'utf8')) as Record<string, unknown>;
  expect(stdout.trim().split('\n').at(-1)).toBe(JSON.stringify(evidence));
  return { code, evidence };
}

const log = (folder: string): Promise<string> => readFile(path.join(folder, 'log'), 'utf8');

describe('the verify script', () => {
  const script = path.join(SERVING, 'verify/verify.sh');

  test('passes when every row comes back with its value, and leaves no table', async () => {
    const folder = await database();
    const { code, evidence } = await run(script, folder);
    expect(evidence).toEqual({
      requested: 40,
      read: 40,
      missing: 0,
      wrong: 0,
      consistency: 'QUORUM',
      endToEndMs: expect.any(Number),
    });
    expect(code).toBe(0);
    expect(await log(folder)).toContain('DROP TABLE IF EXISTS lambda.lamina_verify_1a2b;');
  });

  test('fails for a row that is lost', async () => {
    const { code, evidence } = await run(script, await database(), { LOSE: '7' });
    expect([code, evidence]).toEqual([1, expect.objectContaining({ read: 39, missing: 1 })]);
  });

  test('fails for a row with another value', async () => {
    const folder = await database();
    await writeFile(path.join(folder, 'rows'), 'lambda.lamina_verify_1a2b 7 | 1\n');
    const { code, evidence } = await run(script, folder, { LOSE: '7' });
    expect([code, evidence]).toEqual([1, expect.objectContaining({ read: 40, missing: 1, wrong: 1 })]);
  });

  test('says why nothing could be written', async () => {
    const { code, evidence } = await run(script, await database(), { REFUSE: 'CREATE TABLE' });
    expect([code, evidence]).toEqual([
      1,
      { requested: 40, error: 'the rows could not be written: SyntaxException: CREATE TABLE' },
    ]);
  });
});

describe('the schema script', () => {
  async function schema(
    folder: string,
    options: { steps?: Record<string, string>; env?: Record<string, string> } = {},
  ) {
    const steps = path.join(folder, 'schema');
    await cp(path.join(SERVING, 'base/schema'), steps, { recursive: true });
    await cp(path.join(SERVING, 'schema/apply.sh'), path.join(steps, 'apply.sh'));
    for (const [name, text] of Object.entries(options.steps ?? {}))
      await writeFile(path.join(steps, name), text);
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const port = String((server.address() as AddressInfo).port);
    try {
      return await run(path.join(steps, 'apply.sh'), folder, { CQL_PORT: port, ...options.env });
    } finally {
      server.close();
    }
  }

  test('makes the keyspace, applies each step once, and nothing a second time', async () => {
    const folder = await database();
    expect(await schema(folder)).toEqual({ code: 0, evidence: { keyspace: 'lambda', steps: 1, applied: 1 } });
    const first = await log(folder);
    expect(first).toContain("replication = {'class': 'NetworkTopologyStrategy', 'dc1': 3}");
    expect(first).toContain('CREATE TABLE IF NOT EXISTS lambda.run_pointer');
    expect(await schema(folder)).toEqual({ code: 0, evidence: { keyspace: 'lambda', steps: 1, applied: 0 } });
    expect((await log(folder)).split('lambda.run_pointer')).toHaveLength(2);
  });

  test('applies a new step after the ones before it', async () => {
    const folder = await database();
    await schema(folder);
    const steps = { '002-more.cql': 'CREATE TABLE IF NOT EXISTS @KEYSPACE@.more (id int PRIMARY KEY);\n' };
    expect((await schema(folder, { steps })).evidence).toMatchObject({ steps: 2, applied: 1 });
    expect(await log(folder)).toContain('IF NOT EXISTS lambda.more');
  });

  test('refuses a step that was changed after it had been applied', async () => {
    const folder = await database();
    await schema(folder);
    const { code, evidence } = await schema(folder, { steps: { '001-run-pointer.cql': 'SELECT 1;\n' } });
    expect(code).toBe(1);
    expect(evidence['error']).toContain('step 001-run-pointer was changed');
  });

  test('remembers no step that failed', async () => {
    const folder = await database();
    const { code, evidence } = await schema(folder, { env: { REFUSE: 'run_pointer' } });
    expect([code, evidence['error']]).toEqual([
      1,
      'step 001-run-pointer failed: SyntaxException: run_pointer ',
    ]);
    expect(await readFile(path.join(folder, 'steps'), 'utf8')).toBe('');
  });

  test('gives up where nobody lets it in, and says who did not', async () => {
    const folder = await database();
    await writeFile(path.join(folder, 'secret/password'), 'another');
    const { code, evidence } = await schema(folder, { env: { WAIT_SECONDS: '1' } });
    expect(code).toBe(1);
    expect(evidence['error']).toContain('no login at 127.0.0.1 within 1 s: Bad credentials');
  });
});
