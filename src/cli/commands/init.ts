// lamina init: what a repository needs to be brought up by its own workflows. Asks at a terminal, and only what it cannot know.
import path from 'node:path';
import { originOf, repositoryAtGitHub } from '../../doors/git-remote.ts';
import { DEFAULT_LAYERS } from '../../doors/load-stack.ts';
import { packageOrigin } from '../../doors/package-origin.ts';
import { platforms } from '../../environment/platform.ts';
import { starterFiles, writeStarter, type StarterWish } from '../../layers/files/starter.ts';
import { parseRepository } from '../../previews/identity.ts';
import { renderStarter } from '../../report/starter.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { exec } from '../../runtime/exec.ts';
import type { Answer } from '../answer.ts';
import { ask } from '../ask.ts';
import type { CommandContext } from '../context.ts';
import type { StackOptions } from '../options.ts';

export interface InitOptions extends Pick<
  StackOptions,
  'layers' | 'platform' | 'region' | 'clusterName' | 'json' | 'verbose'
> {
  readonly directory: string;
  readonly name?: string;
  readonly uses?: string;
  readonly force: boolean;
}

/** The version of Lamina that workflows follow unless another is asked for. */
const REF = 'v1';
const PLATFORMS = ['auto', ...platforms] as const;

/** @throws {ConfigurationError} for what cannot be known and is not asked, and for files that would be written over */
export async function init(options: InitOptions, context: CommandContext): Promise<Answer> {
  const directory = path.resolve(options.directory);
  // npm runs its scripts in the package's own folder, wherever they were called.
  if (directory === path.resolve(context.installation.root))
    throw new ConfigurationError(`${directory} is Lamina itself, not the repository that is to use it`, {
      remedy: "Give that repository's folder as --directory.",
    });
  const uses = parseUses(options.uses ?? (await usesHere(context)));
  const platform = options.platform ?? (await askPlatform());
  const region = options.region ?? (await askOnAws(platform, 'AWS region of the nodes (Enter: AWS_REGION)'));
  const clusterName =
    options.clusterName ?? (await askOnAws(platform, 'Name of the cluster (Enter: it has none)'));
  if (platform === 'eks' && clusterName === '')
    throw new ConfigurationError('EKS was chosen without the name of the cluster', {
      remedy: 'Give --cluster-name; "aws eks list-clusters" tells it.',
    });
  const wish: StarterWish = {
    name: options.name ?? nameFrom(path.basename(directory)),
    platform,
    layers: options.layers ?? DEFAULT_LAYERS,
    ...(region === '' ? {} : { region }),
    ...(clusterName === '' ? {} : { clusterName }),
    uses,
  };
  const files = await starterFiles(wish, path.join(context.installation.root, 'examples'));
  const outcome = await writeStarter(directory, files, { force: options.force });
  return { json: { directory, ...outcome }, text: () => renderStarter(outcome, wish) };
}

/** `owner/repository@ref`, as after `uses:`. */
function parseUses(text: string): StarterWish['uses'] {
  const [asked = '', ref = REF] = text.split('@');
  if (!/^[\w.][\w./-]*$/.test(ref))
    throw new ConfigurationError(`"${text}" does not name a ref of a repository`, {
      remedy: `Give --uses as owner/repository@ref, such as octo-org/lamina@${REF}.`,
    });
  const { owner, name } = parseRepository(asked);
  return { repository: `${owner}/${name}`, ref };
}

/** Workflows call the repository that this copy of Lamina was installed or cloned from. */
async function usesHere({ installation }: CommandContext): Promise<string> {
  const installed = await packageOrigin(installation.root);
  if (installed !== undefined) return installed;
  const name = repositoryAtGitHub((await originOf(installation.root, exec)) ?? '');
  if (name !== undefined) return name;
  if (process.stdin.isTTY) return ask('Repository of Lamina that the workflows call (owner/repository):');
  throw new ConfigurationError(
    'Which repository of Lamina the workflows are to call is not known: this copy does not come from GitHub',
    { remedy: `Give --uses owner/repository@${REF}.` },
  );
}

async function askPlatform(): Promise<StarterWish['platform']> {
  if (!process.stdin.isTTY) return 'auto';
  const answer = await ask(
    `What the cluster runs on (${PLATFORMS.join(', ')}; Enter: found out in each run):`,
  );
  const platform = PLATFORMS.find((name) => name === (answer === '' ? 'auto' : answer));
  if (platform !== undefined) return platform;
  throw new ConfigurationError(`"${answer}" is no platform that Lamina knows`, {
    remedy: `Answer one of ${PLATFORMS.join(', ')}.`,
  });
}

const askOnAws = async (platform: string, question: string): Promise<string> =>
  process.stdin.isTTY && ['ec2', 'eks'].includes(platform) ? ask(`${question}:`) : '';

/** A folder may be called anything. */
const nameFrom = (folder: string): string =>
  folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^-+|-+$/g, '') || 'lambda';
