// `--report`: where the report of a run goes, and as what. A page or JSON, told by the name's end.
import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { renderReportPage } from '../report/page/page.ts';
import type { Report } from '../report/report.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { hideSecrets } from '../runtime/secrets.ts';

const RENDERERS: Readonly<Record<string, (report: Report) => string>> = {
  '.html': renderReportPage,
  '.json': (report) => `${JSON.stringify(report, undefined, 2)}\n`,
};

/**
 * Before the run: a quarter of an hour must not end with a report that cannot be written.
 * @throws {ConfigurationError} for another ending than .html or .json, or a folder that cannot be written to
 */
export async function checkReportFile(file: string): Promise<void> {
  if (!(path.extname(file) in RENDERERS)) {
    throw new ConfigurationError(`The report file "${file}" ends neither in .html nor in .json`, {
      remedy: 'Name it report.html for a page, or report.json for data.',
    });
  }
  const folder = path.dirname(path.resolve(file));
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new ConfigurationError(`The report file "${file}" is a folder`);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new ConfigurationError(
      `The report file "${file}" cannot be written: ${folder} is no folder to write to`,
      {
        remedy: 'Make the folder first, or name another.',
        cause: error,
      },
    );
  });
}

/** Readable by its owner alone: it tells addresses, names of secrets, and what operators say. */
export async function writeReportFile(file: string, report: Report): Promise<void> {
  const text = hideSecrets(RENDERERS[path.extname(file)]?.(report) ?? '');
  const handle = await open(file, 'w', 0o600);
  try {
    // The mode above is only that of a new file.
    await handle.chmod(0o600);
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
