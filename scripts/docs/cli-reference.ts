// docs/cli.md: commands and their options, from the program itself.
import type { Command } from 'commander';
import { examplesOf } from '../../src/cli/examples.ts';
import { createProgram } from '../../src/cli/program.ts';
import { formatMarkdown, plain, renderTable } from './markdown.ts';

const HEAD = `# The command line

Written from the program by \`npm run docs\`; \`lamina help COMMAND\` says the same. From a clone it is \`npm run lamina -- COMMAND\`, or \`node dist/cli/index.js\`, which starts faster.

\`--json\` prints one JSON object on stdout and the log on stderr; a failure is its \`error\`, with \`code\`, \`message\` and \`remedy\`. Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 3 a plan has changes (\`plan --detailed-exitcode\`), 130 interrupted. \`NO_COLOR\` is kept. With \`TERM=dumb\` a wait is told in lines, a line for each change, instead of a table that is drawn anew: so a screen reader can follow it.
`;

/** The whole document, formatted. */
export async function renderCliReference(): Promise<string> {
  const program = createProgram({ root: '', signal: new AbortController().signal }, () => undefined);
  return formatMarkdown([HEAD, ...sections(program, '')].join('\n'));
}

function sections(command: Command, words: string): string[] {
  return command.commands.flatMap((sub) => {
    const own = `${words} ${sub.name()}`.trim();
    return sub.commands.length > 0 ? sections(sub, own) : [section(sub, own)];
  });
}

function section(command: Command, words: string): string {
  const values = command.registeredArguments.map(
    (argument) => `${argument.name()}: ${(argument.argChoices ?? []).join(', ')}`,
  );
  const rows = command.options.map((option) => [
    `\`${option.flags}\``,
    plain(option.description),
    typeof option.defaultValue === 'string'
      ? `\`${option.defaultValue}\``
      : (option.argChoices ?? []).join(', '),
  ]);
  const table = rows.length === 0 ? '' : renderTable(['Option', 'What it is', 'Default or choices'], rows);
  const examples = examplesOf(words);
  return [
    `## lamina ${[words, ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' ')}`,
    `${sentence(command.description())}${values.length === 0 ? '' : ` Choices of ${values.join('; ')}.`}`,
    ['```console', ...examples, '```'].join('\n'),
    table,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
