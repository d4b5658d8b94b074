// Lamina as one principal on the emulator, by a clock that nobody waits for; every run is searched for secrets.
import { inspect } from 'node:util';
import { expect } from '@jest/globals';
import {
  startAwsEmulator,
  type AwsEmulator,
  type AwsEnvironment,
  type RecordedCall,
} from '../../../lab/aws/index.ts';
import { awsCall, type Aws, type AwsAction, type AwsCall, type AwsInput } from '../../../src/aws/aws.ts';
import { openAws, type OpenAwsRequest } from '../../../src/aws/open-aws.ts';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { LaminaError } from '../../../src/runtime/errors.ts';
import { HastyClock } from '../../support/hasty-clock.ts';
import { acceptNodeErrors } from '../../support/node-errors.ts';
import { recordingLogger, type RecordingLogger } from '../../unit/kubernetes/support/recording-logger.ts';

export interface Site {
  readonly emulator: AwsEmulator;
  readonly clock: HastyClock;
  /** A name that no other world has. */
  readonly name: () => string;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  acceptNodeErrors();
  const clock = new HastyClock();
  const emulator = await startAwsEmulator({ now: () => clock.now() });
  await emulator.seedRole(EVERYTHING, {
    policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  });
  let names = 0;
  return {
    emulator,
    clock,
    name: () => `world-${(names += 1)}`,
    close: () => emulator.stop(),
  };
}

/** What a run works with. */
export interface Means {
  readonly aws: Aws;
  readonly logger: RecordingLogger;
  readonly clock: HastyClock;
  readonly signal: AbortSignal;
  readonly random: () => number;
  readonly kubernetes?: KubernetesClient;
}

export interface Outcome {
  /** What came of it, where nothing was thrown. */
  readonly result: { readonly changed: boolean; readonly calls: readonly AwsCall[] } | undefined;
  readonly error: LaminaError | undefined;
  /** What the emulator saw of it. */
  readonly calls: readonly RecordedCall[];
  readonly lines: readonly string[];
  readonly milliseconds: number;
}

export type Work = (
  means: Means,
) => Promise<{ readonly changed: boolean; readonly calls: readonly AwsCall[] }>;

const EVERYTHING = 'everything';
const SECRETS = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'TEST_WEB_IDENTITY_TOKEN'];

/**
 * Runs `work` as the principal of `env`, whatever comes of it.
 * @throws {Error} for what is not an error of Lamina, and where a secret came out
 */
export async function run(
  { emulator, clock }: Site,
  env: AwsEnvironment,
  work: Work,
  {
    signal = new AbortController().signal,
    ...more
  }: Partial<Pick<OpenAwsRequest, 'signal' | 'answerTimeout'>> = {},
): Promise<Outcome> {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, env, {
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  });
  const logger = recordingLogger();
  const random = (): number => 0.5;
  const aws = openAws({ region: '', env: process.env, logger, clock, signal, random, ...more });
  const seen = emulator.calls.length;
  const began = clock.now();
  let result: Outcome['result'];
  let error: unknown;
  try {
    result = await work({ aws, logger, clock, signal, random });
  } catch (thrown) {
    error = thrown;
  } finally {
    aws.close();
  }
  const told = inspect(
    { lines: logger.lines, error, result },
    { depth: 20, showHidden: true, maxStringLength: null },
  );
  for (const name of SECRETS) {
    const secret = env[name];
    if (secret !== undefined) expect(told.includes(secret) ? `${name} came out` : '').toBe('');
  }
  if (error !== undefined && !(error instanceof LaminaError)) {
    throw new Error('not an error of Lamina', { cause: error });
  }
  return {
    result,
    error,
    calls: emulator.calls.slice(seen),
    lines: logger.lines,
    milliseconds: clock.now() - began,
  };
}

/** Credentials of a session that may do everything, with a token that must not come out. */
export const session = ({ emulator }: Site): Promise<AwsEnvironment> => emulator.envForRole(EVERYTHING);

export const asAdmin = async (site: Site, work: Work): Promise<Outcome> =>
  run(site, await session(site), work);

/** One write of the administrator: what others did before, or do meanwhile. */
export async function write<S extends 'iam' | 'ec2' | 'eks', A extends AwsAction<S>>(
  site: Site,
  service: S,
  action: A,
  input: AwsInput<S, A>,
): Promise<void> {
  const { error } = await asAdmin(site, async ({ aws }) => {
    await aws.write(awsCall(service, action, input, { resource: 'test', reason: 'the test wants it' }));
    return { changed: true, calls: [] };
  });
  if (error !== undefined) throw error;
}

/** The run that must succeed. */
export function expectDone(outcome: Outcome): NonNullable<Outcome['result']> {
  if (outcome.result === undefined) throw outcome.error ?? new Error('neither result nor error');
  return outcome.result;
}

/** However it was left: one more run ends well, and the one after has nothing to do. */
export async function expectConverged(site: Site, work: Work): Promise<void> {
  expectDone(await asAdmin(site, work));
  const { calls } = expectDone(await asAdmin(site, work));
  expect(calls.map(({ action }) => action)).toEqual([]);
}
