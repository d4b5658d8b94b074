// What a runner is sent: annotations that it does not cut where it hurts, and the whole of them in the log.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { actionsLogger, ANNOTATION_LIMIT } from '../../../src/actions/actions-logger.ts';

let written: string;
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

test('an annotation of several lines is one command', () => {
  actionsLogger.error('It failed\nDo that', { title: 'a: b, c' });
  expect(written).toBe('::error title=a%3A b%2C c::It failed%0ADo that\n');
});

test('an annotation that is longer than a runner takes keeps both of its ends, and the log has all of it', () => {
  const message = `It failed: ${'x'.repeat(10_000)}\nDo that`;
  actionsLogger.error(message);
  const annotation = /^::error::(.*)$/m.exec(written)?.[1]?.replaceAll('%0A', '\n') ?? '';
  expect(annotation).toHaveLength(ANNOTATION_LIMIT);
  expect(annotation).toMatch(/^It failed: x+ … x+\nDo that$/);
  expect(written.startsWith(`${message}\n`)).toBe(true);
});

test('one that a runner takes is not told twice', () => {
  actionsLogger.warning('x'.repeat(ANNOTATION_LIMIT));
  expect(written).toBe(`::warning::${'x'.repeat(ANNOTATION_LIMIT)}\n`);
});
