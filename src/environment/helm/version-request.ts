// Which Helm is asked for: an exact version, a range, or the newest of one major.
import path from 'node:path';
import semver from 'semver';
import { ConfigurationError } from '../../runtime/errors.ts';
import { readIfThere } from '../../runtime/read-if-there.ts';

export type VersionRequest =
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'latest'; readonly major: number };

/** What is installed where neither the input nor .tool-versions names a version. */
const DEFAULT_HELM_VERSION = '4.3.1';

const FORMS = 'Write an exact version (4.3.1), a range (4.3.x, ^4.2, ">=4.1 <4.3"), latest-4 or latest-3.';

/**
 * Reads the input, `where` names it in the error.
 * @throws {ConfigurationError} for anything else than an exact version, a range or latest-MAJOR.
 */
function parseVersionRequest(input: string, where = 'version'): VersionRequest {
  const text = input.trim();
  const latest = /^latest-(\d+)$/.exec(text)?.[1];
  if (latest !== undefined) return { kind: 'latest', major: Number(latest) };
  if (text === 'latest' || text === '*' || text === 'x') {
    throw new ConfigurationError(`${where}: "${text}" would cross to a new major of Helm unasked`, {
      remedy: 'Write latest-4 for the newest Helm 4, or latest-3.',
    });
  }
  // semver.valid would also take "=4.3.1" and surrounding spaces.
  if (/^v?\d+\.\d+\.\d+/.test(text)) {
    const exact = semver.valid(text);
    if (exact !== null) return { kind: 'exact', version: exact };
  }
  const range = text === '' ? null : semver.validRange(text);
  if (range !== null) return { kind: 'range', range: text };
  throw new ConfigurationError(`${where}: "${text}" is not a version of Helm`, { remedy: FORMS });
}

/**
 * The request of the input; where that is empty, of the workspace's .tool-versions; else the default.
 * @throws {ConfigurationError} that names the file and line where .tool-versions asks for something else.
 */
export async function resolveVersionRequest(
  input: string,
  workspace: string,
): Promise<{ readonly request: VersionRequest; readonly from: string }> {
  if (input.trim() !== '') return { request: parseVersionRequest(input), from: 'the input' };
  const file = path.join(workspace, '.tool-versions');
  const content = (await readIfThere(file)) ?? '';
  const lines = content.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
  const index = lines.findIndex(([tool]) => tool === 'helm');
  if (index === -1) return { request: { kind: 'exact', version: DEFAULT_HELM_VERSION }, from: 'the default' };
  const where = `.tool-versions:${index + 1}`;
  // Further versions on the line are fallbacks in asdf; a fallback would be a silent other version here.
  return { request: parseVersionRequest(lines[index]?.[1] ?? '', where), from: where };
}

/** How a person reads it. */
export function describeRequest(request: VersionRequest): string {
  if (request.kind === 'exact') return request.version;
  return request.kind === 'range' ? `a version in "${request.range}"` : `the newest ${request.major}.x`;
}

/** Whether a version may be used for the request; `latest` is only decided once it was looked up. */
export function satisfies(version: string, request: VersionRequest): boolean {
  if (request.kind === 'exact') return semver.eq(version, request.version);
  return request.kind === 'range' && semver.satisfies(version, request.range);
}
