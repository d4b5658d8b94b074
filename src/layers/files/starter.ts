// What a repository begins with: a lamina.yaml, and the workflows of examples/ that call this repository's.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { ConfigurationError } from '../../runtime/errors.ts';
import { readIfThere } from '../../runtime/read-if-there.ts';
import { parseStackFile, type StackFile } from './stack-file.ts';

/** Deploys by merge and by hand, plans and previews of pull requests, and what ends lost previews. */
const WORKFLOWS = ['deploy.yml', 'plan.yml', 'previews.yml', 'reap-previews.yml'] as const;
/** How the examples name this repository. */
const PLACEHOLDER = /OWNER\/lamina(\/\S+)?@v1/g;

export interface StarterWish {
  /** The stack's name. */
  readonly name: string;
  readonly platform: NonNullable<StackFile['spec']['platform']>;
  readonly layers: readonly string[];
  /** On AWS. */
  readonly region?: string;
  readonly clusterName?: string;
  /** This repository as `uses:` names it, and at which ref. */
  readonly uses: { readonly repository: string; readonly ref: string };
}

export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/**
 * @param examples the folder with the workflows to copy
 * @throws {ConfigurationError} for what lamina.yaml may not say
 */
export async function starterFiles(wish: StarterWish, examples: string): Promise<readonly StarterFile[]> {
  const { repository, ref } = wish.uses;
  const workflows = WORKFLOWS.map(async (name) => {
    const text = await readFile(path.join(examples, name), 'utf8');
    const uses = (_: string, file = ''): string => `${repository}${file}@${ref}`;
    return { path: `.github/workflows/${name}`, text: text.replace(PLACEHOLDER, uses) };
  });
  return [{ path: 'lamina.yaml', text: stackFileText(wish) }, ...(await Promise.all(workflows))];
}

function stackFileText({ name, platform, layers, region, clusterName, uses }: StarterWish): string {
  const isOnAws = platform === 'ec2' || platform === 'eks';
  const aws = { region, clusterName };
  const stack = {
    apiVersion: 'lamina/v1',
    kind: 'Stack',
    metadata: { name },
    spec: { ...(platform === 'auto' ? {} : { platform }), ...(isOnAws ? { aws } : {}), layers },
  };
  const schema = `https://raw.githubusercontent.com/${uses.repository}/${uses.ref}/schemas/lamina.schema.json`;
  const text = `# yaml-language-server: $schema=${schema}\n${stringify(stack)}`;
  parseStackFile(text, 'lamina.yaml');
  return text;
}

export type StarterOutcome = Readonly<Record<'written' | 'unchanged', readonly string[]>>;

/**
 * Writes what is not there yet; what is there and says the same stays.
 * @throws {ConfigurationError} before anything is written, where a file would be overwritten without `force`
 */
export async function writeStarter(
  directory: string,
  files: readonly StarterFile[],
  { force }: { readonly force: boolean },
): Promise<StarterOutcome> {
  const present = new Map<StarterFile, string | undefined>();
  for (const file of files) present.set(file, await readIfThere(path.join(directory, file.path)));
  const others = files.filter((file) => ![undefined, file.text].includes(present.get(file)));
  if (others.length > 0 && !force) {
    const list = others.map((file) => file.path).join(', ');
    throw new ConfigurationError(`There already is another ${list} in ${directory}; nothing was written`, {
      remedy: 'Move what is there out of the way, or give --force to write over it.',
      details: { files: others.map((file) => file.path) },
    });
  }
  const fresh = files.filter((file) => present.get(file) !== file.text);
  for (const { path: name, text } of fresh) {
    const target = path.join(directory, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  const names = (some: readonly StarterFile[]): string[] => some.map((file) => file.path);
  return { written: names(fresh), unchanged: names(files.filter((file) => !fresh.includes(file))) };
}
