// An example or two for each command, at the end of its --help.
import type { Command } from 'commander';

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '': ['lamina up --demo', 'lamina plan --layers speed', 'lamina help preview deploy'],
  init: ['lamina init --directory ../pageviews --platform eks --cluster-name analytics'],
  up: [
    'lamina up --layers speed,serving --timeout 20m',
    'lamina up --environment production --verify --rollback --report report.html',
    'lamina up --layers ./layers/clicks --set logLevel=DEBUG',
  ],
  plan: ['lamina plan', 'lamina plan --layers speed --detailed-exitcode --json'],
  status: ['lamina status --namespace analytics'],
  verify: ['lamina verify --layers batch'],
  down: ['lamina down --layers serving', 'lamina down --delete-volumes --yes'],
  doctor: ['lamina doctor --layers speed'],
  'preview deploy': ['lamina preview deploy --pull-request 12 --layers speed --ttl 8h'],
  'preview remove': ['lamina preview remove --pull-request 12 --yes'],
  'preview reap': ['lamina preview reap --dry-run'],
  'preview list': ['lamina preview list --repository octo-org/clickstream --json'],
  'cluster up': ['lamina cluster up', 'lamina cluster up --node kwok --name scratch'],
  'cluster status': ['lamina cluster status --json'],
  'cluster down': ['lamina cluster down --keep-data'],
  completion: [
    'source <(lamina completion bash)',
    'lamina completion fish > ~/.config/fish/completions/lamina.fish',
  ],
};

/** The examples of a command, by the words after `lamina`. */
export const examplesOf = (words: string): readonly string[] => EXAMPLES[words] ?? [];

/** Puts them at the end of each command's help. */
export function addExamples(command: Command, words = ''): void {
  const examples = examplesOf(words);
  if (examples.length > 0)
    command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`);
  for (const sub of command.commands) addExamples(sub, `${words} ${sub.name()}`.trim());
}
