// Makes sure that a Helm of exactly the asked kind is there: on the PATH, in the tool cache, or downloaded.
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import semver from 'semver';
import { type Clock, deadlineSignal, formatDuration } from '../../runtime/clock.ts';
import { ConfigurationError, errorMessage, LaminaError } from '../../runtime/errors.ts';
import type { Exec } from '../../runtime/exec.ts';
import type { Logger } from '../../runtime/logger.ts';
import { downloadHelm, parseTarget, type Target } from './download.ts';
import { createHttpGet, type HttpGet } from './http.ts';
import { resolveVersion } from './releases.ts';
import { openSource, type Source } from './source.ts';
import type { ToolCache } from './tool-cache.ts';
import { describeRequest, resolveVersionRequest, satisfies, type VersionRequest } from './version-request.ts';

export interface InstallHelmRequest {
  /** Exact, a range, `latest-4`, `latest-3`; '' for the workspace's .tool-versions, else the pinned default. */
  readonly version: string;
  /** Of the archive, in hex; '' or undefined takes the published one. Makes the PATH's Helm unusable: it proves nothing. */
  readonly sha256?: string;
  /** Replaces https://get.helm.sh, with any sub-path. */
  readonly mirror?: string;
  /** For GitHub's list of releases, which only ranges need. */
  readonly token?: string;
  readonly workspace: string;
  readonly platform: string;
  readonly arch: string;
  readonly toolCache: ToolCache;
  readonly exec: Exec;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
  /** Replaced in tests. */
  readonly httpGet?: HttpGet;
  readonly releasesUrl?: string;
}

export interface InstalledHelm {
  /** Without `v`. */
  readonly version: string;
  /** The program. */
  readonly path: string;
  /** The folder that belongs on the PATH. */
  readonly directory: string;
  readonly source: 'path' | 'cache' | 'download';
}

const TOOL = 'helm';
/** Beside the program in the cache: the digest of the archive that it came from. */
const DIGEST_FILE = 'archive.sha256';
const VERSION_DEADLINE = 15_000;

/**
 * Never another version than the one asked for: where it cannot be had, this fails and says why.
 * @throws {ConfigurationError} on a wrong input, before anything is read from the network
 * @throws {LaminaError} `HELM_DOWNLOAD`, `DOWNLOAD` or `ARCHIVE` when it cannot be fetched whole and proven
 */
export async function installHelm(request: InstallHelmRequest): Promise<InstalledHelm> {
  const { logger, clock } = request;
  const target = parseTarget(request.platform, request.arch);
  const sha256 = parseSha256(request.sha256 ?? '');
  const asked = await resolveVersionRequest(request.version, request.workspace);
  if (sha256 !== '' && asked.request.kind !== 'exact') {
    throw new ConfigurationError(
      `sha256 belongs to one archive, but ${describeRequest(asked.request)} is asked for`,
      {
        remedy: 'Give an exact version with it.',
      },
    );
  }
  const source = openSource({
    mirror: request.mirror ?? '',
    token: request.token ?? '',
    httpGet: request.httpGet ?? createHttpGet(request.env),
    clock,
    logger,
    signal: request.signal,
    ...(request.releasesUrl === undefined ? {} : { releasesUrl: request.releasesUrl }),
  });
  logger.debug(`Helm: ${describeRequest(asked.request)} is asked for by ${asked.from}`);
  // The newest can only be known by asking; a range may be satisfied by what is here.
  let wanted: VersionRequest = asked.request;
  if (wanted.kind === 'latest') wanted = { kind: 'exact', version: await resolveVersion(wanted, source) };

  const present =
    (await findOnPath(request, wanted, sha256)) ?? (await findInCache(request, wanted, target, sha256));
  if (present !== undefined) return present;
  const version = await resolveVersion(wanted, source);
  const kept = await findInCache(request, { kind: 'exact', version }, target, sha256);
  return kept ?? (await download(request, { ...target, version }, source, sha256));
}

function parseSha256(sha256: string): string {
  const digest = sha256.trim().toLowerCase();
  if (digest !== '' && !/^[0-9a-f]{64}$/.test(digest)) {
    throw new ConfigurationError(`sha256: "${sha256}" is not a SHA-256 digest`, {
      remedy: 'Write the 64 hexadecimal digits of the archive, as the .sha256sum file beside it has them.',
    });
  }
  return digest;
}

async function findOnPath(
  request: InstallHelmRequest,
  wanted: VersionRequest,
  sha256: string,
): Promise<InstalledHelm | undefined> {
  const { logger, env } = request;
  for (const directory of (env['PATH'] ?? '').split(path.delimiter)) {
    const program = path.join(directory, TOOL);
    if (directory === '' || !(await isExecutable(program))) continue;
    if (sha256 !== '') {
      logger.info(`Helm: ${program} is not used, since its archive's sha256 cannot be known`);
      return undefined;
    }
    const version = await askVersion(program, request);
    // Only the first one counts: it is what `helm` would run.
    if (version !== undefined && satisfies(version, wanted)) {
      logger.info(`Helm ${version} is on the PATH (${program}) and satisfies ${describeRequest(wanted)}`);
      return { version, path: program, directory, source: 'path' };
    }
    logger.info(`Helm: ${program} is ${version ?? 'of no readable version'}, not ${describeRequest(wanted)}`);
    return undefined;
  }
  return undefined;
}

async function findInCache(
  request: InstallHelmRequest,
  wanted: VersionRequest,
  target: Pick<Target, 'arch'>,
  sha256: string,
): Promise<InstalledHelm | undefined> {
  if (wanted.kind === 'latest') return undefined;
  const range = wanted.kind === 'exact' ? wanted.version : wanted.range;
  const directory = await request.toolCache.find(TOOL, range, target.arch);
  if (directory === '') return undefined;
  const program = path.join(directory, TOOL);
  if (sha256 !== '') {
    const digest = await readFile(path.join(directory, DIGEST_FILE), 'utf8').catch(() => '');
    if (digest.trim() !== sha256) {
      request.logger.info(
        `Helm: ${directory} is not used, since it came from an archive with another sha256`,
      );
      return undefined;
    }
  }
  const version = await askVersion(program, request);
  if (version === undefined || !satisfies(version, wanted)) {
    request.logger.warning(`Helm: ${program} in the tool cache is damaged; it is replaced`);
    return undefined;
  }
  request.logger.info(`Helm ${version} is in the tool cache (${directory})`);
  return { version, path: program, directory, source: 'cache' };
}

async function download(
  request: InstallHelmRequest,
  target: Target,
  source: Source,
  sha256: string,
): Promise<InstalledHelm> {
  const { logger, clock, env, toolCache } = request;
  const { version } = target;
  const start = clock.now();
  const helm = await downloadHelm(target, source, sha256);
  const scratchRoot = env['RUNNER_TEMP'] ?? tmpdir();
  await mkdir(scratchRoot, { recursive: true });
  const scratch = await mkdtemp(path.join(scratchRoot, 'lamina-helm-'));
  try {
    const program = path.join(scratch, TOOL);
    await writeFile(program, helm.program);
    // Not by writeFile's mode, from which a strict umask would take bits away.
    await chmod(program, 0o755);
    await writeFile(path.join(scratch, DIGEST_FILE), `${helm.sha256}\n`);
    const found = await askVersion(program, request);
    if (found === undefined || !semver.eq(found, version)) {
      throw new LaminaError(
        'HELM_DOWNLOAD',
        `The Helm from ${source.name} that should be ${version} says that it is ${found ?? 'nothing readable'}`,
        { remedy: 'Check the mirror: it holds another program under this name.' },
      );
    }
    const directory = await toolCache.cacheDir(scratch, TOOL, version, target.arch);
    logger.info(
      `Helm ${version} was downloaded from ${source.name} and its sha256 checked, in ${formatDuration(clock.now() - start)}`,
    );
    return { version, path: path.join(directory, TOOL), directory, source: 'download' };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What the program says of itself; undefined where it does not run or says nothing that is a version. */
async function askVersion(program: string, request: InstallHelmRequest): Promise<string | undefined> {
  const { exec, env, signal, logger } = request;
  using deadline = deadlineSignal(VERSION_DEADLINE, `${program} version`, signal);
  try {
    const { stdout } = await exec(program, ['version', '--template', '{{.Version}}'], {
      env,
      signal: deadline.signal,
    });
    return semver.valid(semver.clean(stdout.trim(), { loose: true })) ?? undefined;
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`${program} version: ${errorMessage(error)}`);
    return undefined;
  }
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
