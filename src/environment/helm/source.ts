// Where Helm's archives come from: the official site or a mirror of it, every read retried and bounded.
import * as z from 'zod';
import type { Clock } from '../../runtime/clock.ts';
import { ConfigurationError, LaminaError } from '../../runtime/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import { decodePercent } from '../../runtime/percent.ts';
import { retry } from '../../runtime/retry.ts';
import { type HttpAnswer, type HttpGet, showUrl, TransferError } from './http.ts';

const OFFICIAL = 'https://get.helm.sh';
const GITHUB_RELEASES = 'https://api.github.com/repos/helm/helm/releases';
const ATTEMPTS = 4;
const SMALL = 4 * 1024 * 1024;

export interface Source {
  /** The address without credentials. */
  readonly name: string;
  readonly mirrored: boolean;
  /** A small text file below the base; undefined where it does not exist (404). */
  read(file: string): Promise<string | undefined>;
  /** A file of at most `limit` bytes; undefined where it does not exist. */
  download(file: string, limit: number): Promise<HttpAnswer | undefined>;
  /** One page of GitHub's list of Helm's releases, newest first. */
  readReleases(page: number): Promise<readonly { readonly tag_name: string; readonly draft?: boolean }[]>;
}

export interface SourceOptions {
  /** '' for the official site. */
  readonly mirror: string;
  /** For GitHub's API only; '' for none. */
  readonly token: string;
  readonly httpGet: HttpGet;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Where GitHub's list is read; other than the default only in tests. */
  readonly releasesUrl?: string;
}

/** @throws {ConfigurationError} when the mirror is not an http(s) address. */
export function openSource(options: SourceOptions): Source {
  const { token, httpGet, clock, logger, signal } = options;
  const mirrored = options.mirror !== '';
  const base = parseBase(mirrored ? options.mirror : OFFICIAL);
  if (base.password !== '') {
    logger.mask(base.password);
    logger.mask(decodePercent(base.password));
  }
  if (token !== '') logger.mask(token);

  /** Retries what may mend itself; other answers are returned as they are. */
  const get = (url: URL, limit: number, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
    retry(
      async () => {
        const answer = await httpGet(url, { limit, headers, signal });
        if (answer.status === 429 || answer.status >= 500) {
          throw new TransferError(`${showUrl(url)}: the server answered ${answer.status}`, {
            remedy: 'Run this again later: the server has trouble, or is asked too often.',
            details: { status: answer.status, retryAfter: retryAfter(answer) },
          });
        }
        return answer;
      },
      {
        label: `GET ${showUrl(url)}`,
        attempts: ATTEMPTS,
        baseDelay: 500,
        maxDelay: 10_000,
        retryable: (error) => {
          if (!(error instanceof TransferError)) return false;
          const after = error.details['retryAfter'];
          return typeof after === 'number' ? { afterMilliseconds: after } : true;
        },
        clock,
        logger,
        signal,
      },
    );

  const fetchFile = async (file: string, limit: number): Promise<HttpAnswer | undefined> => {
    const url = new URL(file, base);
    const answer = await get(url, limit);
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) {
      throw new LaminaError('HELM_DOWNLOAD', `${showUrl(url)}: the server answered ${answer.status}`, {
        remedy: mirrored ? 'Check the mirror and its credentials.' : 'Check the network and its proxy.',
      });
    }
    return answer;
  };

  return {
    name: showUrl(base).replace(/\/$/, ''),
    mirrored,
    download: fetchFile,
    async read(file) {
      return (await fetchFile(file, SMALL))?.body.toString('utf8');
    },
    async readReleases(page) {
      const url = new URL(`${options.releasesUrl ?? GITHUB_RELEASES}?per_page=100&page=${page}`);
      const answer = await get(url, SMALL * 2, {
        accept: 'application/vnd.github+json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      });
      if (answer.status !== 200) {
        throw new LaminaError(
          'HELM_DOWNLOAD',
          `GitHub does not list Helm's releases: it answered ${answer.status}`,
          {
            remedy:
              answer.status === 403 || answer.status === 401
                ? 'Give a token (its rate limit is higher), or an exact version, which needs no list.'
                : 'Give an exact version, which needs no list.',
          },
        );
      }
      return parseReleases(answer.body);
    },
  };
}

const releasesSchema = z.array(z.object({ tag_name: z.string(), draft: z.boolean().default(false) }));

function parseReleases(body: Buffer): { tag_name: string; draft?: boolean }[] {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    const releases = releasesSchema.safeParse(parsed);
    if (releases.success) return releases.data;
  } catch {
    // Told below, together with JSON that is no list.
  }
  throw new LaminaError('HELM_DOWNLOAD', "GitHub's answer is not a list of releases", {
    remedy: 'A proxy may have answered in its place; give an exact version, which needs no list.',
  });
}

/** The base of all files; a sub-path is kept, with or without a slash at its end. */
function parseBase(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`mirror: "${address}" is not an http or https address`, {
      remedy: 'Write the address of the folder that holds helm-vX.Y.Z-OS-ARCH.tar.gz.',
    });
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function retryAfter(answer: HttpAnswer): number | undefined {
  const seconds = Number(answer.headers['retry-after']);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
