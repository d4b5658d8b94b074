// A packed chart on this machine (`name-version.tgz`), unpacked without a `tar` program.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorMessage } from '../runtime/errors.ts';
import { ArchiveError, gunzip, readTar } from '../runtime/tar.ts';
import { HelmError } from './helm-errors.ts';

/** Bytes. */
const LIMIT = 100 * 2 ** 20;

/**
 * Unpacks the files of `archive` below `folder`.
 * @throws {HelmError} when the archive is missing, damaged, or would write outside of `folder`.
 */
export async function unpackChart(archive: string, folder: string): Promise<void> {
  const bytes = await readFile(archive).catch((error: unknown) => {
    throw new HelmError('HELM_CHART_NOT_FOUND', `There is no Helm chart at ${archive}`, {
      remedy: 'Name a folder that holds Chart.yaml, or a packed chart (.tgz).',
      cause: error,
    });
  });
  try {
    for (const entry of readTar(gunzip(bytes, LIMIT))) {
      if (entry.type !== 'file') continue;
      const target = path.resolve(folder, entry.path);
      if (!target.startsWith(folder + path.sep)) {
        throw new ArchiveError(`The archive would write outside of its folder: ${entry.path}`);
      }
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, entry.content, { mode: 0o600 });
    }
  } catch (error) {
    // A file where a folder should be, a name that is too long, one with a NUL: the archive's own doing as well.
    throw new HelmError('HELM_FAILED', `The chart ${archive} cannot be unpacked: ${errorMessage(error)}`, {
      remedy: 'Pack the chart anew with helm package, and see that the disk has room.',
      cause: error,
    });
  }
}
