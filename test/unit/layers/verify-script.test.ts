// The script inside the verify Job, run with stand-ins for Kafka's own tools (simulated: a file is the topic).
import { execFile } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { BUILT_IN, folderWith } from './support.ts';

const SCRIPT = path.join(BUILT_IN, 'speed/verify/verify.sh');
const MESSAGES = 60;

// Six partitions by the key's last digit; the log is "partition<TAB>value".
const PRODUCER = `#!/usr/bin/env bash
grep -q '^acks=all$' "$TMPDIR/producer.properties" || exit 9
while IFS=$'\\t' read -r key value; do printf '%d\\t%s\\n' "$((key % 6))" "$value"; done >"$TMPDIR/topic"
`;
const CONSUMER = `#!/usr/bin/env bash
time=1700000000000
while IFS=$'\\t' read -r partition value; do
  time=$((time + 1))
  printf 'LogAppendTime:%d\\tPartition:%d\\tOffset:0\\t%s\\n' "$time" "$partition" "$value"
done < <(head -n "$MESSAGES" "$TMPDIR/topic")
`;
const OFFSETS = `#!/usr/bin/env bash
for p in 0 1 2 3 4 5; do echo "$TOPIC:$p:$(grep -c "^$p" "$TMPDIR/topic")"; done
`;

let remove = async (): Promise<void> => undefined;
afterEach(() => remove());

async function verify(tools: { producer?: string; consumer?: string; offsets?: string } = {}) {
  const folder = await folderWith({
    'kafka-console-producer.sh': tools.producer ?? PRODUCER,
    'kafka-console-consumer.sh': tools.consumer ?? CONSUMER,
    'kafka-get-offsets.sh': tools.offsets ?? OFFSETS,
  });
  remove = folder.remove;
  for (const name of ['console-producer', 'console-consumer', 'get-offsets']) {
    await chmod(path.join(folder.path, `kafka-${name}.sh`), 0o755);
  }
  const env = {
    PATH: process.env['PATH'],
    KAFKA_BIN: folder.path,
    TMPDIR: folder.path,
    EVIDENCE_FILE: path.join(folder.path, 'evidence'),
    BOOTSTRAP_SERVERS: 'kafka:9092',
    TOPIC: 'lamina-verify-1',
    USERNAME: 'me',
    PASSWORD: 'a-secret-word',
    MESSAGES: String(MESSAGES),
    PRODUCE_SECONDS: '5',
  };
  const { code, stdout, stderr } = await promisify(execFile)('bash', [SCRIPT], { env }).then(
    (done) => ({ code: 0, ...done }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  const evidence = await readFile(env.EVIDENCE_FILE, 'utf8');
  expect(stdout.trim().split('\n').at(-1)).toBe(evidence.trim());
  expect(stdout + stderr).not.toContain('a-secret-word');
  return { code, evidence: JSON.parse(evidence) as Record<string, unknown>, folder: folder.path };
}

describe('the verify script', () => {
  test('passes when every number comes back once and in order', async () => {
    const { code, evidence, folder } = await verify();
    expect(evidence).toEqual({
      requested: MESSAGES,
      produced: MESSAGES,
      consumed: MESSAGES,
      missing: 0,
      duplicated: 0,
      outOfOrder: 0,
      unexpected: 0,
      partitions: 6,
      endToEndMs: expect.any(Number),
    });
    expect(code).toBe(0);
    await expect(readFile(path.join(folder, 'client.properties'), 'utf8')).resolves.toContain(
      'SCRAM-SHA-512',
    );
  });

  test('fails when one message is lost', async () => {
    const { code, evidence } = await verify({ producer: `${PRODUCER}sed -i 7d "$TMPDIR/topic"\n` });
    expect(code).toBe(1);
    expect(evidence).toMatchObject({
      produced: MESSAGES - 1,
      consumed: MESSAGES - 1,
      missing: 1,
      duplicated: 0,
    });
  });

  test('fails when one message is stored twice, even where the reader does not get that far', async () => {
    const { code, evidence } = await verify({
      producer: `${PRODUCER}tail -n1 "$TMPDIR/topic" >>"$TMPDIR/topic"\n`,
    });
    expect(code).toBe(1);
    expect(evidence).toMatchObject({ produced: MESSAGES + 1, consumed: MESSAGES, missing: 0, duplicated: 0 });
  });

  test('fails when a message is read twice', async () => {
    const { code, evidence } = await verify({ consumer: `${CONSUMER.trim()} | sed '4{p}'\n` });
    expect(code).toBe(1);
    expect(evidence).toMatchObject({ duplicated: 1, missing: 0 });
  });

  test('fails when two messages of one partition change places', async () => {
    const swap = `tac "$TMPDIR/topic" >"$TMPDIR/t"; mv "$TMPDIR/t" "$TMPDIR/topic"\n`;
    const { code, evidence } = await verify({ producer: PRODUCER + swap });
    expect(code).toBe(1);
    expect(evidence).toMatchObject({ missing: 0, duplicated: 0 });
    expect(evidence['outOfOrder']).toBeGreaterThan(0);
  });

  test('fails when something else is read', async () => {
    const { code, evidence } = await verify({ consumer: `${CONSUMER}echo 'ERROR something'\n` });
    expect(code).toBe(1);
    expect(evidence).toMatchObject({ unexpected: 1, missing: 0 });
  });

  test('tells why a tool failed, in JSON whatever it said', async () => {
    const { code, evidence } = await verify({
      producer: "#!/bin/sh\ncat >/dev/null\nprintf '%s\\n' 'ERROR \"Authentication\" \\failed' >&2\nexit 1\n",
    });
    expect(code).toBe(1);
    expect(evidence).toMatchObject({ error: 'the producer failed: ERROR Authentication failed' });
  });
});
