// What a shell offers after some words: the real bash with the real script.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { completions, renderCompletion } from '../../../src/cli/completion.ts';
import { examplesOf } from '../../../src/cli/examples.ts';
import { createProgram } from '../../../src/cli/program.ts';

const door = { root: '/nowhere', signal: new AbortController().signal };
const program = createProgram(door, () => undefined);
const script = renderCompletion(program, 'bash');

/** The candidates for the last of `words`. */
function offered(...words: string[]): string[] {
  const ask = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _lamina; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['-c', ask, 'bash', 'lamina', ...words], { encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  test('offers commands, and those below a command', () => {
    expect(offered('pre')).toEqual(['preview']);
    expect(offered('preview', 'de')).toEqual(['deploy']);
  });
  test("offers a command's own options, wherever they stand", () => {
    expect(offered('up', '--json', '--roll')).toEqual(['--rollback']);
    expect(offered('cluster', 'up', '--roll')).toEqual([]);
  });
  test('offers the choices of an option, and of an argument', () => {
    expect(offered('up', '--platform', 'e')).toEqual(['ec2', 'eks']);
    expect(offered('completion', 'z')).toEqual(['zsh']);
  });
  test('offers files where an option takes anything', () => {
    expect(offered('up', '--file', 'package.j')).toEqual(['package.json']);
  });
});

test('fish and zsh know every option that bash knows', () => {
  const [fish, zsh] = [renderCompletion(program, 'fish'), renderCompletion(program, 'zsh')];
  for (const { word } of [...completions(program).values()].flat()) {
    expect(fish).toContain(word.startsWith('--') ? ` -l ${word.slice(2)} ` : ` -a ${word} `);
    expect(zsh).toContain(word);
  }
});

describe('--help', () => {
  const leaves = [...completions(program)]
    .filter(([, entries]) => entries.every(({ word }) => word.startsWith('--')))
    .map(([words]) => words);

  test.each(leaves)('of %s ends with an example that this program takes', (words) => {
    const examples = examplesOf(words);
    expect(examples).not.toEqual([]);
    for (const example of examples) {
      const said = example.split(' ').slice(1);
      expect(said.join(' ')).toMatch(new RegExp(`^${words}( |$)`));
      const known = completions(program).get(words) ?? [];
      for (const option of said.filter((word) => word.startsWith('--')))
        expect(known.map(({ word }) => word)).toContain(option);
    }
  });
});
