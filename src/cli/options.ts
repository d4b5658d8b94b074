// What is said on the command line, checked once; commands read a typed value.
import type { Command } from 'commander';
import { Option } from 'commander';
import { platforms } from '../environment/platform.ts';
import { parseDuration } from '../runtime/duration.ts';
import { ConfigurationError } from '../runtime/errors.ts';

export interface StackOptions {
  readonly layers?: readonly string[];
  /** The three layers and the example application. */
  readonly demo: boolean;
  readonly environment?: string;
  readonly file?: string;
  readonly overlay?: string;
  readonly namespace?: string;
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly cluster?: 'embedded' | 'current';
  readonly platform?: 'auto' | (typeof platforms)[number];
  /** On AWS. */
  readonly region?: string;
  readonly clusterName?: string;
  readonly ebsAccess: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly timeout?: number;
  readonly chartMirror?: string;
  readonly set: readonly string[];
  readonly forceConflicts: boolean;
}

const words = (value: string): string[] =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** @throws {ConfigurationError} for no name at all */
export const layerNames = (value: string): string[] => {
  const names = words(value);
  if (names.length === 0) throw new ConfigurationError(`--layers "${value}" names no layer`);
  return names;
};

/** What `lamina init` may be told instead of asking. */
export function addInitOptions(command: Command): Command {
  command
    .option('--directory <path>', 'where to write', '.')
    .option('--name <name>', 'name of the stack (default: that of the directory)')
    .option(
      '-l, --layers <names>',
      'layers by name or path, apart by commas (default: all three)',
      layerNames,
    )
    .addOption(platformOption('asked at a terminal, else auto'))
    .option('--region <name>', 'on AWS: region of the nodes')
    .option('--cluster-name <name>', 'on AWS: name of the cluster')
    .option(
      '--uses <repository@ref>',
      'Lamina as the workflows call it (default: where this copy is from, v1)',
    )
    .option('--force', 'write over files that are there', false);
  return addOutputOptions(command);
}

/** How every command answers. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON object on stdout, logs on stderr', false)
    .option('-v, --verbose', 'log details', false);
}

/** Which cluster a command works on. */
export function addClusterOptions(command: Command): Command {
  return command
    .option('--kubeconfig <path>', 'kubeconfig to use')
    .option('--context <name>', 'context of the kubeconfig')
    .addOption(
      new Option('--cluster <which>', 'the embedded cluster or the current context').choices([
        'embedded',
        'current',
      ]),
    );
}

const platformOption = (fallback: string): Option =>
  new Option('--platform <name>', `what the cluster runs on (default: ${fallback})`).choices([
    'auto',
    ...platforms,
  ]);

/** The options of every command that works on layers in a cluster. */
export function addStackOptions(command: Command): Command {
  command
    .option(
      '-l, --layers <names>',
      'layers by name or path, apart by commas (default: those of lamina.yaml, else all three)',
      layerNames,
    )
    .option('--demo', 'the three layers and examples/pageviews, which shows what they are for', false)
    .option('-e, --environment <name>', 'environment of lamina.yaml')
    .option('-f, --file <path>', 'another stack file than lamina.yaml')
    .option('--overlay <name>', 'overlay of each layer (default: local on a local cluster, else production)')
    .option('-n, --namespace <name>', "instead of the layer's own namespace");
  addClusterOptions(command)
    // None here: it would speak over lamina.yaml.
    .addOption(platformOption('that of lamina.yaml, else auto: found out'))
    .option('--region <name>', 'on AWS: region of the nodes (default: AWS_REGION)')
    .option('--cluster-name <name>', 'on AWS: name of the cluster')
    .option(
      '--ebs-access',
      'on AWS: set up IAM and the nodes, so that pods can use EBS (default: if lamina.yaml has aws)',
      false,
    )
    .option('--timeout <duration>', 'for everything together, such as 15m', parseDuration)
    .option('--chart-mirror <url>', 'registry or folder to take the operator charts from')
    .option(
      '--set <key=value>',
      'operator chart value; may be repeated',
      (value: string, all: string[]) => [...all, value],
      [],
    )
    .option('--force-conflicts', 'take fields over from other field managers', false);
  return addOutputOptions(command);
}
