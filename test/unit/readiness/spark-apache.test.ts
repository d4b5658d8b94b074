import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { look, object, verdict } from './support.ts';

const APACHE = 'spark.apache.org/v1';
const state = (currentStateSummary: string, message = ''): object => ({ currentStateSummary, message });

/** An application with these states in this order, the last one being the current one. */
function application(states: readonly (string | object)[], restartPolicy?: string): KubernetesObject {
  const all = states.map((each) => (typeof each === 'string' ? state(each) : each));
  return object(APACHE, 'SparkApplication', {
    spec: restartPolicy === undefined ? {} : { applicationTolerations: { restartConfig: { restartPolicy } } },
    status: { currentState: all.at(-1), stateTransitionHistory: Object.fromEntries(all.entries()) },
  });
}

const begun = ['Submitted', 'DriverRequested', 'DriverStarted', 'DriverReady'];

describe('an application of Apache’s operator', () => {
  test.each([
    ['is being started', begun, 'progressing DriverReady'],
    [
      'has too few executors',
      [...begun, 'InitializedBelowThresholdExecutors'],
      'progressing InitializedBelowThresholdExecutors',
    ],
    ['runs', [...begun, 'RunningHealthy'], 'ready RunningHealthy'],
    [
      'runs with fewer executors than it asked for',
      [...begun, 'RunningWithPartialCapacity'],
      'ready RunningWithPartialCapacity',
    ],
    ['succeeded', [...begun, 'RunningHealthy', 'Succeeded'], 'ready Succeeded'],
    ['succeeded and was cleaned up', [...begun, 'Succeeded', 'ResourceReleased'], 'ready Succeeded'],
    [
      'succeeded and was kept',
      [...begun, 'Succeeded', 'TerminatedWithoutReleaseResources'],
      'ready Succeeded',
    ],
    ['failed', [...begun, 'Failed'], 'failed Failed'],
    ['failed and was cleaned up', [...begun, 'Failed', 'ResourceReleased'], 'failed Failed'],
    [
      'failed and was kept',
      [...begun, 'SchedulingFailure', 'TerminatedWithoutReleaseResources'],
      'failed SchedulingFailure',
    ],
    ['ended without a history', ['ResourceReleased'], 'failed ResourceReleased'],
  ])('that %s', (_, states, expected) => {
    expect(verdict(application(states))).toBe(expected);
  });

  test.each([
    'Failed',
    'SchedulingFailure',
    'DriverStartTimedOut',
    'DriverReadyTimedOut',
    'ExecutorsStartTimedOut',
    'DriverEvicted',
  ])('%s is the end only where no restart follows', (broken) => {
    expect(verdict(application([broken]))).toBe(`failed ${broken}`);
    expect(verdict(application([broken], 'Never'))).toBe(`failed ${broken}`);
    expect(verdict(application([broken], 'OnFailure'))).toBe(`progressing ${broken}`);
  });

  test('that failed first and succeeded later has succeeded: the states are in the order of their numbers', () => {
    // As text, 10 and 11 stand before 2.
    const states = [
      'Submitted',
      'Failed',
      'ScheduledToRestart',
      ...begun,
      ...begun,
      'Succeeded',
      'ResourceReleased',
    ];
    expect(states.length).toBeGreaterThan(10);
    expect(verdict(application(states, 'OnFailure'))).toBe('ready Succeeded');
    expect(
      verdict(
        application(
          ['Succeeded', 'ScheduledToRestart', ...begun, ...begun, 'Failed', 'ResourceReleased'],
          'Always',
        ),
      ),
    ).toBe('failed Failed');
  });

  test('says what the operator says', () => {
    const failed = application([...begun, state('Failed', 'driver exited with 3'), 'ResourceReleased']);
    expect(look(failed)).toMatchObject({ state: 'failed', message: 'driver exited with 3' });
  });

  test('without a status has not been submitted', () => {
    expect(verdict(object(APACHE, 'SparkApplication'))).toBe('progressing NoStatus');
  });
});

describe('a SparkCluster', () => {
  test.each([
    ['Submitted', 'progressing Submitted'],
    ['RunningHealthy', 'ready RunningHealthy'],
    ['SchedulingFailure', 'failed SchedulingFailure'],
    ['Failed', 'failed Failed'],
  ])('%s', (summary, expected) => {
    expect(verdict(object(APACHE, 'SparkCluster', { status: { currentState: state(summary) } }))).toBe(
      expected,
    );
  });
});
