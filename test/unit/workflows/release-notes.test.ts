// A release says what the changelog says of it, or does not happen.
import { expect, test } from '@jest/globals';
import { releaseNotes } from '../../../scripts/release-notes.ts';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.0 (2026-11-28)\n\n- now\n\n## 1.1.9\n\n## 1.1.0\n\n- before\n';

test.each([
  ['v1.2.0', '1.2.0', '- now\n'],
  ['v1.1.0', '1.1.0', '- before\n'],
])('%s has its own entry and no other', (tag, version, notes) => {
  expect(releaseNotes(tag, version, CHANGELOG)).toBe(notes);
});

test.each([
  ['another version', 'v1.2.1', '1.2.0', 'expected was the tag v1.2.0'],
  ['a tag without v', '1.2.0', '1.2.0', 'expected was the tag v1.2.0'],
  ['no entry', 'v1.3.0', '1.3.0', 'no entry "## 1.3.0"'],
  ['an empty entry', 'v1.1.9', '1.1.9', 'no entry "## 1.1.9"'],
  ['a version that only looks alike', 'v1x2.0', '1x2.0', 'no entry'],
])('%s is refused', (_, tag, version, message) => {
  expect(() => releaseNotes(tag, version, CHANGELOG)).toThrow(message);
});
