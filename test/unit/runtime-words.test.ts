// What leaves the process: the words of others as text, and no secret in any of it.
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { actionsLogger } from '../../src/actions/actions-logger.ts';
import { composeComment } from '../../src/github/comment-body.ts';
import { redact, tidy } from '../../src/runtime/redact.ts';
import { withoutCommands, withoutControls } from '../../src/runtime/safe-text.ts';
import { hideSecrets, rememberSecret } from '../../src/runtime/secrets.ts';
import { createTerminalLogger } from '../../src/runtime/terminal-logger.ts';

describe('words of others', () => {
  test.each([
    ['a colour', '\u001b[31mred\u001b[0m', 'red'],
    ['a colour by one character', '\u009b31mred', 'red'],
    ['a name for the window', '\u001b]0;owned\u0007text', 'text'],
    ['a cursor that goes back', 'Ready\rFailed', 'Ready\nFailed'],
    ['a bell and a NUL', 'a\u0007\u0000b', 'a b'],
    ['a turned direction', 'a\u202egpj.exe', 'agpj.exe'],
    ['lines, tabs and letters of the world', 'ä\n\tб', 'ä\n\tб'],
  ])('with %s are plain', (_, text, plain) => {
    expect(withoutControls(text)).toBe(plain);
  });

  test.each([
    ['::set-output name=ready::true', ': :set-output name=ready::true'],
    ['fine\n  ::add-mask::a', 'fine\n  : :add-mask::a'],
    ['fine\r::stop-commands::x', 'fine\n: :stop-commands::x'],
    ['fine\u2028::error::x', 'fine\u2028: :error::x'],
    ['\u0085::error::x', ' : :error::x'],
    ['\u001b[0m::warning::x', ': :warning::x'],
    ['it says ##[error]x', 'it says # #[error]x'],
    ['a::b is a name', 'a::b is a name'],
  ])('%j is no command to a runner', (text, safe) => {
    expect(withoutCommands(text)).toBe(safe);
  });
});

describe('a secret', () => {
  test('is hidden whole, also where another one begins it', () => {
    rememberSecret('first');
    rememberSecret('first-and-more');
    expect(hideSecrets('a first-and-more b first c')).toBe('a *** b *** c');
  });

  test('of three letters hides nothing: it would be part of other words', () => {
    rememberSecret('the');
    expect(hideSecrets('other')).toBe('other');
  });

  test('that was masked is in no comment', () => {
    rememberSecret('in-a-comment');
    expect(composeComment('plan', 'The server says: Bearer in-a-comment')).not.toContain('in-a-comment');
  });
});

describe('what looks like a credential', () => {
  test.each([
    ['password=hunter2 user=me', 'password=*** user=me'],
    ['"api_key": "hunter2", "name": "me"', '"api_key": ***, "name": "me"'],
    ['Authorization: Bearer hunter2hunter2', 'Authorization: Bearer ***'],
    ['jdbc:postgresql://me:hunter2@db/lake', 'jdbc:postgresql://me:***@db/lake'],
    ['-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----', '[PRIVATE KEY ***]'],
    ['the Secret "lambda-user" has no key password', 'the Secret "lambda-user" has no key password'],
  ])('in %j is hidden', (text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  test.each([
    ['a name in colour', '\u001b[36mpassword\u001b[0m=hunter2'],
    ['a value in colour', 'password=\u001b[36mhunter2\u001b[0m'],
    ['a scheme in colour', '\u001b[1mBearer\u001b[0m hunter2hunter2'],
  ])('is hidden behind %s', (_, text) => {
    expect(redact(text)).not.toContain('hunter2');
    expect(tidy(text)).not.toContain('hunter2');
  });
});

describe("the runner's log", () => {
  let written = '';
  beforeEach(() => {
    written = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('has what is masked in the masks alone, and no command of others', async () => {
    actionsLogger.mask('hush-hush');
    const hostile = 'hush-hush hush\u001b[1m-hush\u001b[2J\n::set-output name=ready::true';
    for (const level of ['debug', 'info', 'notice', 'warning', 'error'] as const)
      actionsLogger[level](hostile);
    await actionsLogger.group(hostile, () => Promise.resolve());
    const commands = written.split('\n').flatMap((line) => /^::([a-z-]+)/.exec(line)?.[1] ?? []);
    expect(commands).toEqual(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup']);
    const shown = written.replace(/^::add-mask::.*$/gm, '');
    expect(shown).not.toContain('hush-hush');
    expect(shown).not.toContain('\u001b');
  });
});

test("a terminal's log has neither secrets nor others' colours, and its own", async () => {
  let written = '';
  const logger = createTerminalLogger({ write: (text) => (written += text), colour: true, verbose: true });
  logger.mask('quiet-now');
  const hostile = '\u001b[2Jquiet\u001b[1m-now';
  for (const level of ['debug', 'info', 'notice', 'warning', 'error'] as const) logger[level](hostile);
  await logger.group(hostile, () => Promise.resolve());
  expect(written).not.toContain('quiet-now');
  expect(written).not.toContain('\u001b[2J');
  expect(written).toContain('\u001b[31merror:\u001b[39m ***\n');
});
