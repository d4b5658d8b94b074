// What GitHub's runner reads from an action's output and from the files that it names, as @actions/core writes it. That
// package brings an HTTP client along, which would be half of what an action loads before its first line.
import { access, appendFile } from 'node:fs/promises';
import { appendFileSync, constants, existsSync } from 'node:fs';
import { EOL } from 'node:os';
import path from 'node:path';
import type { AnnotationProperties } from '../runtime/logger.ts';

export const getInput = (name: string): string =>
  (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();

export const isDebug = (): boolean => process.env['RUNNER_DEBUG'] === '1';

export function info(message: string): void {
  process.stdout.write(message + EOL);
}

export const debug = (message: string): void => issue('debug', {}, message);

/** Whatever is printed from here on has stars in its place. */
export const setSecret = (secret: string): void => issue('add-mask', {}, secret);

/** A line of the log that is also shown with the run, and beside the file where one is named. */
export function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  properties: AnnotationProperties = {},
): void {
  const { title, file, startLine: line, startColumn: col } = properties;
  issue(kind, { title, file, line, col }, message);
}

export function setFailed(message: string): void {
  process.exitCode = 1;
  annotate('error', message);
}

/** Lines between begin and end of `work` are folded under `name`. */
export async function group<T>(name: string, work: () => Promise<T>): Promise<T> {
  issue('group', {}, name);
  try {
    return await work();
  } finally {
    issue('endgroup', {}, '');
  }
}

export function setOutput(name: string, value: unknown): void {
  const text = textOf(value);
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '') {
    process.stdout.write(EOL);
    issue('set-output', { name }, text);
    return;
  }
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  // Nobody can foresee it, so this never happens; but then the value would end early.
  if (name.includes(delimiter) || text.includes(delimiter))
    throw new Error(`Output ${name} contains its own delimiter`);
  appendToFile('OUTPUT', `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}`);
}

/** For the steps that follow, and for this process. */
export function addPath(directory: string): void {
  if ((process.env['GITHUB_PATH'] ?? '') === '') issue('add-path', {}, directory);
  else appendToFile('PATH', directory);
  process.env['PATH'] = `${directory}${path.delimiter}${process.env['PATH'] ?? ''}`;
}

/** @throws where the runner names a file that cannot be written. */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  await access(file, constants.R_OK | constants.W_OK);
  await appendFile(file, markdown + EOL, 'utf8');
}

function appendToFile(command: string, text: string): void {
  const file = process.env[`GITHUB_${command}`] ?? '';
  if (!existsSync(file)) throw new Error(`GITHUB_${command} names a file that does not exist: ${file}`);
  appendFileSync(file, text + EOL, 'utf8');
}

function issue(
  command: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): void {
  const named = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
    .map(([key, value]) => `${key}=${escape(String(value), /[%\r\n:,]/g)}`)
    .join(',');
  const text = escape(message, /[%\r\n]/g);
  process.stdout.write(`::${command}${named === '' ? '' : ` ${named}`}::${text}${EOL}`);
}

const escape = (text: string, what: RegExp): string =>
  text.replace(
    what,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
