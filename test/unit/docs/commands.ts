// Whether a line of a console block is a command that exists.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { completions } from '../../../src/cli/completion.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { root } from './markdown.ts';

const program = createProgram({ root, signal: new AbortController().signal }, () => undefined);
const known = completions(program);
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Programs of others; what is said to them is theirs to judge. */
const OTHERS = new Set([
  'kubectl',
  'aws',
  'gh',
  'helm',
  'docker',
  'curl',
  'git',
  'cd',
  'export',
  'envsubst',
  'openssl',
  'source',
]);
/** This project as npx takes it from GitHub. */
const ARCHIVE = '/OWNER/lamina/archive/v1.tar.gz';
/** What npm does by itself. */
const NPM = new Set(['ci', 'cit', 'test']);

/** What is wrong with a line; nothing for one that would run. */
export function wrongWith(line: string): readonly string[] {
  const [command = '', ...args] = line
    .replace(/\s+#.*$/, '')
    .replace(/^(?:[A-Z_]+=\S+ )+/, '')
    .split(/\s+/);
  if (command === 'lamina') return wrongOptions(args);
  if (command === 'npx')
    return wrongOptions(args.slice(args.findIndex((word) => word.endsWith(ARCHIVE)) + 1));
  if (command === 'node') return existsSync(path.join(root, args[0] ?? '')) ? [] : [`there is no ${args[0]}`];
  if (command === 'npm') return wrongScript(args);
  if (command === 'fill()' || /^\w+=/.test(command)) return [];
  const folder = args.find((word) => word.startsWith('manifests/'));
  if (folder !== undefined && !existsSync(path.join(root, folder))) return [`there is no ${folder}`];
  if (OTHERS.has(command)) return [];
  return [`${command} is no program that is known here`];
}

function wrongScript([verb = '', script = '', ...rest]: readonly string[]): readonly string[] {
  if (NPM.has(verb)) return [];
  if (verb !== 'run') return [`npm ${verb} is not known here`];
  const name = script === '--silent' ? (rest.shift() ?? '') : script;
  if (!Object.hasOwn(scripts, name)) return [`there is no script ${name}`];
  return name === 'lamina' ? wrongOptions(rest.filter((word) => word !== '--')) : [];
}

function wrongOptions(words: readonly string[]): readonly string[] {
  let command = '';
  const wrong: string[] = [];
  for (const word of words) {
    const deeper = `${command} ${word}`.trim();
    const options = known.get(command) ?? [];
    if (known.has(deeper)) command = deeper;
    else if (word.startsWith('--') && !options.some((option) => option.word === word))
      wrong.push(`lamina ${command} has no ${word}`);
  }
  return command === '' && words[0] !== 'help' ? [`lamina ${words[0] ?? ''} is no command`] : wrong;
}
