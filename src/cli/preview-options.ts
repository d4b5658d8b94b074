// What is said to `lamina preview`, checked once.
import type { Command } from 'commander';
import type { Quota } from '../previews/quota.ts';
import { parseDuration } from '../runtime/duration.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { addClusterOptions, layerNames, type StackOptions } from './options.ts';

export interface PreviewOptions extends Pick<
  StackOptions,
  'kubeconfig' | 'context' | 'cluster' | 'json' | 'verbose' | 'chartMirror' | 'timeout'
> {
  readonly repository?: string;
  readonly pullRequest?: string;
}

export interface PreviewDeployOptions
  extends PreviewOptions, Pick<StackOptions, 'layers' | 'environment' | 'file' | 'overlay'> {
  readonly ttl?: number;
  readonly quota?: Quota;
  readonly dryRun: boolean;
}

export interface PreviewRemovalOptions extends PreviewOptions {
  readonly dryRun: boolean;
  readonly clearFinalizers: boolean;
  readonly yes: boolean;
}

function addPreviewOptions(command: Command): Command {
  command.option('--repository <owner/name>', 'default: GITHUB_REPOSITORY, else the remote "origin"');
  return addClusterOptions(command)
    .option('--json', 'print JSON on stdout, logs on stderr', false)
    .option('-v, --verbose', 'log details', false);
}

const addPullRequest = (command: Command): Command =>
  command.option('--pull-request <number>', 'default: that of the event of a workflow run');

const quotaOf = (value: string, all: Quota = {}): Quota => {
  const pairs = value.split(',').map((pair) => {
    const [key = '', ...rest] = pair.split('=');
    if (key.trim() === '' || rest.length === 0)
      throw new ConfigurationError(`--quota "${pair}" is not of the form key=value`);
    return [key.trim(), rest.join('=').trim()] as const;
  });
  return { ...all, ...Object.fromEntries(pairs) };
};

/** The commands below `lamina preview`, without what they do. */
export function addPreviewCommands(program: Command): Record<'deploy' | 'remove' | 'reap' | 'list', Command> {
  const preview = program
    .command('preview')
    .description('pull requests in namespaces of their own (GITHUB_TOKEN tells which are open)');
  const add = (name: string, description: string): Command =>
    addPreviewOptions(preview.command(name).description(description));
  const removal = (command: Command): Command =>
    command
      .option('--timeout <duration>', 'for each preview (default: 20m)', parseDuration)
      .option('--no-clear-finalizers', 'report a finalizer whose controller is proved to be gone')
      .option('--dry-run', 'show what would be removed', false)
      .option('-y, --yes', 'do not ask', false);
  return {
    deploy: addPullRequest(add('deploy', 'bring the layers of a pull request up'))
      .option(
        '-l, --layers <names>',
        'layers by name or path, apart by commas (default: those of lamina.yaml, else all three)',
        layerNames,
      )
      .option('-e, --environment <name>', 'environment of lamina.yaml (default: preview, if it has one)')
      .option('-f, --file <path>', 'another stack file than lamina.yaml')
      .option('--overlay <name>', 'overlay of each layer (default: preview)')
      .option('--ttl <duration>', 'how long it stays after its last deploy (default: 72h)', parseDuration)
      .option('--quota <key=value>', 'over what the layers ask for; may be repeated', quotaOf)
      .option('--chart-mirror <url>', 'registry or folder to take the operator charts from')
      .option('--timeout <duration>', 'for everything together (default: 30m)', parseDuration)
      .option('--dry-run', 'show what would be changed', false),
    remove: removal(addPullRequest(add('remove', 'remove the preview of a pull request'))),
    reap: removal(add('reap', 'remove the previews of closed pull requests, and those whose time is over')),
    list: add('list', 'show the previews and how they are'),
  };
}
