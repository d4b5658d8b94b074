// What the command line says, and what it leaves to lamina.yaml.
import { Command } from 'commander';
import { expect, test } from '@jest/globals';
import { addStackOptions, type StackOptions } from '../../../src/cli/options.ts';
import { parseStackFile, resolveStack } from '../../../src/layers/files/stack-file.ts';

const file = parseStackFile(
  'apiVersion: lamina/v1\nkind: Stack\nmetadata: {name: clicks}\nspec: {platform: ec2, namespace: clicks}\n',
  'lamina.yaml',
);

/** The stack of that file for these words after `lamina up`. */
const stackFor = (...words: string[]) =>
  resolveStack(file, addStackOptions(new Command()).parse(words, { from: 'user' }).opts<StackOptions>(), [
    'speed',
  ]);

test('what the command line does not say is as lamina.yaml says', () => {
  expect(stackFor()).toMatchObject({ platform: 'ec2', namespace: 'clicks' });
});

test('what the command line says counts over lamina.yaml', () => {
  expect(stackFor('--platform', 'auto', '-n', 'other')).toMatchObject({
    platform: 'auto',
    namespace: 'other',
  });
});
