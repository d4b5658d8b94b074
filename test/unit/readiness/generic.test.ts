import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { CONTRACT_GRACE } from '../../../src/kubernetes/readiness/generic.ts';
import { Memory } from '../../../src/kubernetes/readiness/memory.ts';
import { look, NOW, object, verdict, written } from './support.ts';

const widget = (status: unknown, metadata = {}): KubernetesObject =>
  object('example.com/v1', 'Widget', { metadata, spec: {}, status });
const ready = (more = {}): object => ({ type: 'Ready', status: 'True', ...more });

describe('a kind that the table does not know', () => {
  test.each([
    ['Ready of this generation', { observedGeneration: 2, conditions: [ready()] }, 'ready Ready'],
    ['observedGeneration as text', { observedGeneration: '2', conditions: [ready()] }, 'ready Ready'],
    [
      'Ready of the generation before',
      { observedGeneration: 1, conditions: [ready()] },
      'progressing LatestGenerationNotObserved',
    ],
    [
      'observedGeneration that is none',
      { observedGeneration: {}, conditions: [ready()] },
      'progressing LatestGenerationNotObserved',
    ],
    [
      'a condition of the generation before',
      { observedGeneration: 2, conditions: [ready({ observedGeneration: 1 })] },
      'progressing LatestGenerationNotObserved',
    ],
    [
      'Ready=False',
      { observedGeneration: 2, conditions: [{ type: 'Ready', status: 'False', reason: 'Broken' }] },
      'progressing Broken',
    ],
    [
      'Available instead of Ready',
      { observedGeneration: 2, conditions: [{ type: 'Available', status: 'True' }] },
      'ready Available',
    ],
    [
      'Reconciling beside Ready',
      { observedGeneration: 2, conditions: [ready(), { type: 'Reconciling', status: 'True' }] },
      'progressing Reconciling',
    ],
    [
      'Stalled',
      { observedGeneration: 2, conditions: [ready(), { type: 'Stalled', status: 'True', reason: 'Gone' }] },
      'failed Gone',
    ],
  ])('with %s', (_, status, expected) => {
    expect(verdict(widget(status, { generation: 2 }))).toBe(expected);
  });
});

describe('a status without observedGeneration', () => {
  const working = { conditions: [ready()] };

  test('is of this generation if there never was another', () => {
    expect(verdict(widget(working))).toBe('ready Ready');
  });

  test('is of this generation if it was written after the spec', () => {
    const managedFields = [written('spec', 20, 'lamina'), written('status', 10)];
    expect(verdict(widget(working, { generation: 2, managedFields }))).toBe('ready Ready');
  });

  test.each([
    ['before the spec', [written('spec', 10, 'lamina'), written('status', 20)]],
    ['in the same second', [written('spec', 10, 'lamina'), written('status', 10)]],
  ])('proves nothing if it was written %s', (_, managedFields) => {
    expect(verdict(widget(working, { generation: 2, managedFields }))).toBe(
      'progressing LatestGenerationNotObserved',
    );
  });

  test('is of this generation once it was seen to change', () => {
    const memory = new Memory();
    const metadata = { generation: 2 };
    expect(verdict(widget(working, metadata), { memory })).toBe('progressing LatestGenerationNotObserved');
    const changed = { conditions: [ready({ reason: 'Again' })] };
    expect(verdict(widget(changed, metadata), { memory })).toBe('ready Again');
  });

  test('is believed when nothing has proved it for a while', () => {
    const memory = new Memory();
    const stale = widget(working, { generation: 2 });
    expect(look(stale, { memory })).toMatchObject({ state: 'progressing', recheckAt: NOW + CONTRACT_GRACE });
    expect(verdict(stale, { memory, now: NOW + CONTRACT_GRACE })).toBe('ready Ready');
  });
});

describe('a kind without any contract', () => {
  test('counts as ready after a grace, and says so', () => {
    const memory = new Memory();
    const silent = widget(undefined);
    expect(look(silent, { memory })).toMatchObject({ state: 'progressing', recheckAt: NOW + CONTRACT_GRACE });
    // The grace for a status, then that for one that says something: both have begun with the first sight.
    expect(verdict(silent, { memory, now: NOW + CONTRACT_GRACE - 1 })).toMatch(/^progressing/);
    expect(verdict(silent, { memory, now: NOW + CONTRACT_GRACE })).toBe('ready NoStatusContract');
  });

  test('is not waited for if its spec was written long ago', () => {
    expect(verdict(widget(undefined, { managedFields: [written('spec', 3600)] }))).toBe(
      'ready NoStatusContract',
    );
  });
});
