// Scripts that complete commands, options and their choices in a shell, made from the commands themselves.
import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Entry {
  readonly word: string;
  readonly description: string;
  /** The values that an option takes; undefined for one that takes none. */
  readonly values: readonly string[] | undefined;
}

/** What may follow the words of a command, by those words: `preview deploy`. */
export function completions(program: Command): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, readonly Entry[]>();
  const visit = (command: Command, words: readonly string[]): void => {
    const subcommands = command.commands.map((sub) => ({
      word: sub.name(),
      description: sub.description(),
      values: undefined,
    }));
    const values = command.registeredArguments.flatMap((argument) =>
      (argument.argChoices ?? []).map((word) => ({ word, description: '', values: undefined })),
    );
    const options = command.options.map((option) => ({
      word: option.long ?? option.flags,
      description: option.description,
      values: option.required ? (option.argChoices ?? []) : undefined,
    }));
    found.set(words.join(' '), [...subcommands, ...values, ...options]);
    for (const sub of command.commands) visit(sub, [...words, sub.name()]);
  };
  visit(program, []);
  return found;
}

/** Nothing in these tables comes from anywhere but this program, so nothing in them needs a shell's care but quotes. */
export function renderCompletion(program: Command, shell: Shell): string {
  const table = completions(program);
  const name = program.name();
  if (shell === 'fish') return renderFish(name, table);
  return (shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : '') + renderBash(name, table);
}

function renderBash(name: string, table: ReturnType<typeof completions>): string {
  const rows = [...table].map(
    ([words, entries]) => `    '${words}') next='${entries.map(({ word }) => word).join(' ')}' ;;`,
  );
  const values = [...table].flatMap(([words, entries]) =>
    entries.flatMap((entry) =>
      entry.values === undefined
        ? []
        : [`    '${words} ${entry.word}') values='${entry.values.join(' ')}'; takes=1 ;;`],
    ),
  );
  return `_${name}() {
  local word command='' next='' values='' takes='' current="\${COMP_WORDS[COMP_CWORD]}"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${command:+$command }$word" in
${[...table.keys()]
  .filter((words) => words !== '')
  .map((words) => `      '${words}') command='${words}' ;;`)
  .join('\n')}
    esac
  done
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
  esac
  case "$command" in
${rows.join('\n')}
  esac
  if [ -z "$takes" ]; then
    COMPREPLY=($(compgen -W "$next" -- "$current"))
  elif [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -F _${name} ${name}
`;
}

function renderFish(name: string, table: ReturnType<typeof completions>): string {
  const quote = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
  const lines = [...table].flatMap(([words, entries]) => {
    const path = words === '' ? [] : words.split(' ');
    const deeper = entries.filter(({ word }) => !word.startsWith('-')).map(({ word }) => word);
    const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
    // `up` of the stack is not the one below `cluster`.
    const elsewhere = [...table.keys()]
      .map((key) => key.split(' '))
      .filter((key) => key.length > path.length);
    const parents = elsewhere
      .filter((key) => path.length === 1 && key[1] === path[0])
      .map(([parent]) => parent);
    const not = [...new Set([...parents, ...deeper])];
    const unseen = not.length === 0 ? [] : [`not __fish_seen_subcommand_from ${not.join(' ')}`];
    const condition = [...seen, ...unseen].join('; and ') || 'true';
    return entries.map(({ word, description, values }) => {
      const isOption = word.startsWith('--');
      const what = isOption ? `-l ${word.slice(2)}` : `-a ${word}`;
      const choice =
        values === undefined ? '' : values.length === 0 ? ' -r' : ` -x -a ${quote(values.join(' '))}`;
      return `complete -c ${name} ${isOption ? '' : '-f '}-n ${quote(condition)} ${what}${choice} -d ${quote(description)}`;
    });
  });
  return `${lines.join('\n')}\n`;
}
