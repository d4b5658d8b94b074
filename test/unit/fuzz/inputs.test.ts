// What is said to an action and on the command line.
import { Command, CommanderError } from 'commander';
import fc from 'fast-check';
import type { InputSchema } from '../../../src/actions/inputs.ts';
import { readInputs } from '../../../src/actions/inputs.ts';
import { actionNames } from '../../../src/actions/names.ts';
import { addPreviewCommands } from '../../../src/cli/preview-options.ts';
import { addStackOptions } from '../../../src/cli/options.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { fuzz } from './support/fuzz.ts';
import { mutatedText, oddText } from './support/values.ts';

const schemas = await Promise.all(
  actionNames.map(
    async (name) =>
      ((await import(`../../../src/actions/${name}/main.ts`)) as { action: { inputs: InputSchema } }).action
        .inputs,
  ),
);
const value = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '15m',
      'true',
      'false',
      '1',
      'a=b',
      'a,b',
      'auto',
      'none',
      '4.3.1',
      '{"a":1}',
    ),
  },
  { weight: 4, arbitrary: oddText },
  mutatedText('a=b,c=d\ne=f', '15m', 'a, b\n c', '12'),
);

fuzz(
  'the inputs of every action',
  fc.tuple(fc.constantFrom(...schemas), fc.infiniteStream(value)),
  ([schema, stream]) => {
    readInputs(
      schema,
      () => stream.next().value as string,
      () => undefined,
    );
  },
);

const flagNames = [
  '--layers',
  '-l',
  '--environment',
  '-e',
  '--file',
  '--overlay',
  '--namespace',
  '-n',
  '--kubeconfig',
  '--cluster',
  '--platform',
  '--region',
  '--timeout',
  '--set',
  '--json',
  '-v',
  '--',
  '--ttl',
  '--quota',
  '--pull-request',
  '--dry-run',
  '--no-clear-finalizers',
  '-y',
  '--nothing',
];
const words = fc.array(
  fc.oneof(
    fc.constantFrom(...flagNames),
    value,
    fc.tuple(fc.constantFrom(...flagNames), value).map(([name, text]) => `${name}=${text}`),
  ),
  { maxLength: 6 },
);
const commands = [
  ['up'],
  ['preview', 'deploy'],
  ['preview', 'remove'],
  ['preview', 'reap'],
  ['preview', 'list'],
  [],
];

fuzz('the flags of every command', fc.tuple(fc.constantFrom(...commands), words), ([command, rest]) => {
  const program = new Command('lamina')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  const stack = addStackOptions(program.command('up')).action(() => undefined);
  for (const each of [stack, ...Object.values(addPreviewCommands(program))])
    each.exitOverride().action(() => undefined);
  try {
    program.parse([...command, ...rest], { from: 'user' });
  } catch (error) {
    // Commander's own refusal, which prints how the command is used.
    if (error instanceof CommanderError) throw new ConfigurationError(error.message);
    throw error;
  }
});
