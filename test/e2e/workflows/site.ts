// Folders for act: this repository as a runner would have downloaded it, a repository that runs workflows, and stand-ins.
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exec } from '../../../src/runtime/exec.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const STAND_INS = path.join(root, 'test/e2e/stand-ins');
/** How users name this repository; `$/` becomes this too, which act does not know. */
const SELF = 'OWNER/lamina';
const REF = 'v1';

export interface Site extends Disposable {
  readonly directory: string;
  /** The checkout in which workflows run. */
  readonly workspace: string;
  /** What the stand-ins leave. */
  readonly artifacts: string;
  /** act's `--local-repository` for this repository and for every action of others that it names. */
  readonly localRepositories: readonly string[];
}

/** `uses: $/…` as act understands it: this repository at this commit is the copy that stands for OWNER/lamina@v1. */
export const withoutSelfReferences = (text: string): string =>
  text
    .replaceAll(/(uses: )\$\/(?=\s|$)/gm, `$1${SELF}@${REF}`)
    .replaceAll(/(uses: )\$\/(\S+)/g, `$1${SELF}/$2@${REF}`);

/**
 * @param workflows path in `.github/workflows` to text; the workspace's own
 * @param files whatever else the workspace holds
 */
export async function makeSite(
  workflows: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const directory = mkdtempSync(path.join(tmpdir(), 'lamina-act-'));
  const lamina = path.join(directory, 'lamina');
  for (const entry of ['action.yml', 'actions', 'dist', 'manifests', '.github'])
    cpSync(path.join(root, entry), path.join(lamina, entry), { recursive: true });
  const described = globSync(['action.yml', 'actions/*/action.yml', '.github/workflows/*.yml'], {
    cwd: lamina,
  });
  for (const file of described) rewrite(path.join(lamina, file));

  const workspace = path.join(directory, 'workspace');
  const artifacts = path.join(directory, 'artifacts');
  mkdirSync(artifacts, { recursive: true });
  const all = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text] as const);
  for (const [file, text] of [...all, ...Object.entries(files)]) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), withoutSelfReferences(text));
  }
  // act asks git for a commit; a repository without one is an error to it.
  const git = (...args: string[]) =>
    exec('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], { cwd: workspace });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=A stack');

  const texts = [
    ...described.map((file) => readFileSync(path.join(lamina, file), 'utf8')),
    ...Object.values(workflows),
  ];
  return {
    directory,
    workspace,
    artifacts,
    localRepositories: [`${SELF}@${REF}=${lamina}`, ...standIns(texts.join('\n'))],
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

const rewrite = (file: string): void =>
  writeFileSync(file, withoutSelfReferences(readFileSync(file, 'utf8')));

/** Where there is no stand-in, act says that it cannot fetch the action, and the test fails. */
function standIns(text: string): string[] {
  const known = globSync('*/', { cwd: STAND_INS });
  const uses = [...text.matchAll(/uses: ([\w.-]+\/([\w.-]+)@[0-9a-f]{40})/g)];
  const found = new Map(
    uses.flatMap(([, action = '', name = '']) =>
      known.includes(name) ? [[action, path.join(STAND_INS, name)]] : [],
    ),
  );
  return [...found].map(([action, folder]) => `${action}=${folder}`);
}
