// Python programs in an environment of their own in the cache, from pinned and hashed packages.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDuration } from '../../src/runtime/clock.ts';
import { ConfigurationError, LaminaError, errorMessage } from '../../src/runtime/errors.ts';
import { withLock } from '../cluster/lock.ts';
import { cacheDirectory } from '../cluster/paths.ts';
import type { LabContext } from '../cluster/types.ts';

const INTERPRETERS = ['python3', 'python3.13', 'python3.12', 'python3.11'];
/** The versions that the requirements have wheels for. */
const VERSIONS = ['3.11', '3.12', '3.13'];

export interface PythonPackages {
  /** What is installed, as messages call it. */
  readonly title: string;
  /** Folder of the cache. */
  readonly directory: string;
  /** A requirements file in which every wheel has its hash. */
  readonly requirements: string;
}

interface Interpreter {
  readonly command: string;
  readonly version: string;
}

async function findInterpreter(context: LabContext): Promise<Interpreter | undefined> {
  for (const command of INTERPRETERS) {
    const version = await context
      .exec(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { signal: context.signal })
      .then(
        ({ stdout }) => stdout.trim(),
        (error: unknown) => {
          context.signal.throwIfAborted();
          context.logger.debug(`${command}: ${errorMessage(error)}`);
          return '';
        },
      );
    if (VERSIONS.includes(version)) return { command, version };
  }
  return undefined;
}

/**
 * The folder with `python` and the packages' programs, installed into the cache if they are not there yet.
 * @throws {ConfigurationError} where there is no Python that fits, or no venv module, and apt cannot bring them.
 */
export async function ensurePythonPackages(packages: PythonPackages, context: LabContext): Promise<string> {
  let interpreter = await findInterpreter(context);
  if (interpreter === undefined) {
    await installFromApt(['python3', 'python3-venv'], context);
    interpreter = await findInterpreter(context);
  }
  if (interpreter === undefined)
    throw new ConfigurationError(`${packages.title} needs Python ${VERSIONS.join(', ')}`, {
      remedy: `Install one of them with its venv module (on Debian: apt-get install python3 python3-venv).`,
    });
  const hash = createHash('sha256')
    .update(await readFile(packages.requirements))
    .update(process.arch)
    .digest('hex')
    .slice(0, 12);
  const target = join(cacheDirectory(), packages.directory, `python${interpreter.version}-${hash}`);
  const bin = join(target, 'bin');
  const isThere = (): boolean => existsSync(join(bin, 'python'));
  if (isThere()) return bin;
  const { command } = interpreter;
  const lock = join(cacheDirectory(), `${packages.directory}.lock`);
  await withLock(lock, packages.title, context, async () => {
    if (!isThere()) await install(packages, command, target, context);
  });
  return bin;
}

/** The environment is there whole or not at all: it is made beside its place and moved. */
async function install(
  { title, requirements }: PythonPackages,
  command: string,
  target: string,
  context: LabContext,
): Promise<void> {
  const { exec, logger, signal, clock } = context;
  const began = clock.now();
  logger.info(`Installing ${title} into ${target}`);
  const work = `${target}.work`;
  await rm(work, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  try {
    const create = (): ReturnType<typeof exec> =>
      exec(command, ['-m', 'venv', work], { signal, allowFailure: true });
    let created = await create();
    // Debian's Python comes without ensurepip.
    if (created.exitCode !== 0) {
      await installFromApt(['python3-venv'], context);
      created = await create();
    }
    if (created.exitCode !== 0)
      throw new ConfigurationError(
        `${command} -m venv failed: ${(created.stderr || created.stdout).trim().slice(-500)}`,
        { remedy: 'Install the venv module (on Debian: apt-get install python3-venv).' },
      );
    const options = ['--require-hashes', '--only-binary=:all:', '--no-deps', '--disable-pip-version-check'];
    const pip = await exec(
      join(work, 'bin', 'python'),
      ['-m', 'pip', 'install', '--quiet', ...options, '--requirement', requirements],
      { signal, allowFailure: true },
    );
    if (pip.exitCode !== 0)
      throw new LaminaError('LAB_PYTHON', `pip could not install ${title}: ${pip.stderr.trim().slice(-500)}`, {
        remedy: 'Let the machine reach a Python package index (pip.conf or PIP_INDEX_URL).',
      });
    await rm(target, { recursive: true, force: true }); // one whose interpreter is gone
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  logger.info(`${title} is installed after ${formatDuration(clock.now() - began)}`);
}

/** Does nothing where apt or root is missing: the caller sees that the program is still not there. */
async function installFromApt(packages: readonly string[], context: LabContext): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const { exec, signal, logger } = context;
  logger.info(`Installing ${packages.join(', ')} with apt-get (they stay on the machine)`);
  const apt = (...args: string[]): ReturnType<typeof exec> =>
    exec('apt-get', args, {
      signal,
      allowFailure: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = (): ReturnType<typeof exec> => apt('install', '-y', '--no-install-recommends', ...packages);
  if ((await install()).exitCode === 0) return;
  // A fresh machine has no package lists.
  await apt('update');
  await install();
}
