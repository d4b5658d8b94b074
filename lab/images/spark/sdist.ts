// Spark out of PyPI's pyspark: its archive is read once, and what the lab never uses is left out.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LaminaError, errorMessage } from '../../../src/runtime/errors.ts';
import { DIGEST, NETWORK } from '../../remedies.ts';
import { retry } from '../../../src/runtime/retry.ts';
import type { LabContext } from '../../cluster/types.ts';
import { versions } from '../../tools/versions.ts';
import { ensureLayer, hashInputs, type Layer } from '../layers.ts';
import { directoryEntries, tar, treeEntries } from '../tar.ts';

const ARCHIVE = {
  path: 'c3/33/c987434f5d50aa802779a004ca0fd45ee4350caab50554ad7283d5a22b50/pyspark-4.2.0.tar.gz',
  sha256: '5ad689d53570ee1674193fd4f9bda065f0db3be9363a27d2a3406cc457b70b61',
} as const;
const TIMEOUT = 10 * 60_000;

const TAKEN = ['deps/bin', 'deps/sbin', 'deps/jars', 'lib'];

/**
 * More than half of the archive: the Scala shell, Spark Connect, YARN, Hive and its metastore, machine learning and
 * graphs, the RocksDB state store of streaming queries, and native libraries of other systems.
 */
const LEFT_OUT = [
  ...[
    'connect-repl',
    'spark-connect*',
    'spark-repl*',
    'scala-compiler*',
    'jline*',
    'rocksdbjni*',
    'spark-yarn*',
  ],
  ...[
    'spark-hive*',
    'hive-[!s]*',
    'hive-se*',
    'hive-sh*',
    'derby*',
    'datanucleus*',
    'libfb303*',
    'libthrift*',
  ],
  ...[
    'javax.jdo*',
    'jdo-api*',
    'HikariCP*',
    'javolution*',
    'ST4*',
    'antlr-runtime*',
    'opencsv*',
    'super-csv*',
  ],
  ...[
    'spark-mllib*',
    'spark-graphx*',
    'breeze*',
    'spire*',
    'cats-kernel*',
    'algebra_*',
    'arpack*',
    'lapack*',
  ],
  ...['blas*', 'JTransforms*', 'JLargeArrays*', '*-osx-*', '*-windows-*', '*-riscv64*'],
].map((pattern) => `deps/jars/${pattern}`);

/** /opt/spark with bin, sbin, jars and Python's part; about 230 MB. */
export function ensureSparkLayer(context: LabContext): Promise<Layer> {
  const inputs = hashInputs(ARCHIVE.sha256, ...TAKEN, '', ...LEFT_OUT);
  return ensureLayer('spark', inputs, context, async (path) => {
    const scratch = join(dirname(path), '.pyspark');
    await rm(scratch, { recursive: true, force: true });
    await mkdir(join(scratch, 'content'), { recursive: true });
    try {
      await unpack(scratch, context);
      const content = join(scratch, 'content');
      const entries = [
        ...directoryEntries('opt', 'opt/spark', 'opt/spark/python'),
        ...(await treeEntries('opt/spark/bin', join(content, 'deps/bin'))),
        ...(await treeEntries('opt/spark/sbin', join(content, 'deps/sbin'))),
        ...(await treeEntries('opt/spark/jars', join(content, 'deps/jars'))),
        ...(await treeEntries('opt/spark/python/lib', join(content, 'lib'))),
      ];
      await pipeline(Readable.from(tar(entries)), createWriteStream(path));
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });
}

async function unpack(scratch: string, context: LabContext): Promise<void> {
  const archive = join(scratch, 'pyspark.tar.gz');
  const base = process.env['PYPI_FILES_MIRROR_URL'] ?? 'https://files.pythonhosted.org/packages';
  const url = `${base}/${ARCHIVE.path}`;
  context.logger.info(`  pyspark ${versions.spark} from ${new URL(base).host} (450 MB)`);
  await retry(() => download(url, archive, context.signal), {
    ...context,
    label: `GET ${url}`,
    attempts: 3,
    baseDelay: 1_000,
    maxDelay: 10_000,
    retryable: (error) => !(error instanceof LaminaError && 'sha256' in error.details),
  });
  const top = `pyspark-${versions.spark}`;
  const args = ['-xzf', archive, '-C', join(scratch, 'content'), '--strip-components=1', '--no-same-owner'];
  const leftOut = LEFT_OUT.map((pattern) => `--exclude=${top}/${pattern}`);
  await context.exec('tar', [...args, ...leftOut, ...TAKEN.map((path) => `${top}/${path}`)], {
    signal: context.signal,
  });
}

/** Streams, because it is larger than what one would hold in memory. */
async function download(url: string, target: string, signal: AbortSignal): Promise<void> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  try {
    const response = await fetch(url, { signal: limited });
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    await pipeline(Readable.fromWeb(response.body), hashing, createWriteStream(target), { signal: limited });
  } catch (error) {
    signal.throwIfAborted();
    throw new LaminaError('DOWNLOAD', `${url}: ${errorMessage(error)}`, { remedy: NETWORK, cause: error });
  }
  const actual = hash.digest('hex');
  if (actual !== ARCHIVE.sha256)
    throw new LaminaError('DOWNLOAD', `${url}: sha256 is ${actual}, pinned is ${ARCHIVE.sha256}`, {
      remedy: DIGEST,
      details: { sha256: actual },
    });
}
