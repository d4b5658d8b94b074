// Which version a range or `latest-4` means today.
import semver from 'semver';
import { ConfigurationError, LaminaError } from '../../runtime/errors.ts';
import type { Source } from './source.ts';
import { describeRequest, type VersionRequest } from './version-request.ts';

/** Ten pages of a hundred cover all releases of Helm several times. */
const PAGES = 10;

/**
 * The exact version that is meant. `latest-N` reads the file `helmN-latest-version` beside the archives; where a mirror
 * lacks it, and for ranges, the list of releases decides: the mirror's own listing, else GitHub's.
 * @throws {LaminaError} when no list can be had, or nothing in it fits: an exact version needs neither.
 */
export async function resolveVersion(request: VersionRequest, source: Source): Promise<string> {
  if (request.kind === 'exact') return request.version;
  if (request.kind === 'latest') {
    const latest = await readLatest(request.major, source);
    if (latest !== undefined) return latest;
  }
  const range = request.kind === 'range' ? request.range : `${request.major}.x`;
  const versions = source.mirrored ? await listMirror(source) : await listGitHub(range, source);
  const best = semver.maxSatisfying(versions, range);
  if (best === null) {
    throw new ConfigurationError(
      `No release of Helm is ${describeRequest(request)}; ${source.name} has ${versions.length} others`,
      { remedy: 'Correct the range.' },
    );
  }
  return best;
}

async function readLatest(major: number, source: Source): Promise<string | undefined> {
  const file = `helm${major}-latest-version`;
  const answer = await source.read(file);
  if (answer === undefined) {
    if (source.mirrored) return undefined;
    throw new ConfigurationError(`${source.name} knows no newest Helm ${major}`, {
      remedy: 'Write latest-4 or latest-3, or an exact version.',
    });
  }
  const version = semver.valid(answer.trim());
  if (version === null || semver.major(version) !== major) {
    throw new LaminaError(
      'HELM_DOWNLOAD',
      `${source.name}/${file} names "${answer.trim().slice(0, 60)}", which is not a version of Helm ${major}`,
      { remedy: 'Give an exact version.' },
    );
  }
  return version;
}

/** Archive names in whatever the mirror answers for its root: an index page, a bucket listing, JSON. */
async function listMirror(source: Source): Promise<string[]> {
  const listing = (await source.read('')) ?? '';
  const versions = new Set(
    [...listing.matchAll(/helm-v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+?)?)-[a-z0-9]+-[a-z0-9]+\.tar\.gz/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  if (versions.size > 0) return [...versions];
  throw new ConfigurationError(`The mirror ${source.name} does not list its archives`, {
    remedy: 'Give an exact version: a range or latest needs a list of releases.',
  });
}

async function listGitHub(range: string, source: Source): Promise<string[]> {
  const versions: string[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const releases = await source.readReleases(page);
    for (const { tag_name: tag, draft } of releases) {
      const version = semver.valid(tag);
      if (version !== null && draft !== true) versions.push(version);
    }
    if (releases.length === 0) break;
    // Newest first, but patches of older lines lie between: stop only when all that could fit has been seen.
    const lowest = semver.minVersion(range);
    const oldest = semver.sort([...versions])[0];
    if (lowest !== null && oldest !== undefined && semver.lt(oldest, lowest)) {
      const seen = releases.every(({ tag_name: tag }) => {
        const version = semver.valid(tag);
        return version === null || semver.lt(version, lowest);
      });
      if (seen) break;
    }
  }
  return versions;
}
