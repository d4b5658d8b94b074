// The AWS SDK behind Lamina's own retries: the only file that sends a request to AWS.
import { Agent } from 'node:https';
import type { Clock } from '../runtime/clock.ts';
import { ConfigurationError, DeadlineError } from '../runtime/errors.ts';
import { createLimiter } from '../runtime/limiter.ts';
import type { Logger } from '../runtime/logger.ts';
import { retry } from '../runtime/retry.ts';
import type { Aws, AwsAction, AwsCall, AwsInput, AwsOutput, AwsService } from './aws.ts';
import { clients, commands } from './commands.ts';
import { ABSENT, afterTries, lateAfter, toAwsError, type AwsError } from './errors.ts';
import { passesByItself, RETRY, type Passing } from './retries.ts';

export interface OpenAwsRequest {
  /** Empty takes AWS_REGION or AWS_DEFAULT_REGION. */
  readonly region: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
  /** Milliseconds until a request that is not answered counts as lost. */
  readonly answerTimeout?: number;
}

/** IAM's request rates are low and shared by the account (deploy tools report "Rate exceeded" from parallel calls). */
const PARALLEL_READS = 4;
const CONNECT_TIMEOUT = 5_000;
const ANSWER_TIMEOUT = 30_000;

interface SdkClient {
  send(command: unknown, options: { abortSignal: AbortSignal }): Promise<unknown>;
  destroy(): void;
}

/**
 * Opens one client per service, each on first use. Credentials come from where the AWS CLI takes them: environment,
 * web identity, profile, container, instance.
 * @throws {ConfigurationError} without a region
 */
export function openAws({
  region: given,
  env,
  logger,
  clock,
  signal,
  random = Math.random,
  answerTimeout = ANSWER_TIMEOUT,
}: OpenAwsRequest): Aws {
  const region = given !== '' ? given : (env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? '');
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(region)) {
    throw new ConfigurationError(
      region === ''
        ? 'No AWS region was given'
        : `region: "${region}" does not look like an AWS region (eu-west-1)`,
      { remedy: 'Give the region that the nodes run in as the input region, or set AWS_REGION.' },
    );
  }
  const opened = new Map<AwsService, SdkClient>();
  const agent = new Agent({ keepAlive: true, proxyEnv: env });
  const inTurn = createLimiter(PARALLEL_READS);
  const count = { reads: 0, writes: 0 };

  function clientOf(service: AwsService): SdkClient {
    let client = opened.get(service);
    if (client === undefined) {
      client = new clients[service]({
        region,
        // Retries are ours: with our clock, our log and our bounds.
        maxAttempts: 1,
        requestHandler: {
          httpsAgent: agent,
          connectionTimeout: CONNECT_TIMEOUT,
          requestTimeout: answerTimeout,
          throwOnRequestTimeout: true,
        },
      });
      opened.set(service, client);
    }
    return client;
  }

  async function send(
    kind: keyof typeof count,
    service: AwsService,
    action: string,
    input: object,
  ): Promise<unknown> {
    const Command = (commands[service] as Readonly<Record<string, new (input: never) => unknown>>)[action];
    if (Command === undefined) throw new Error(`${service}:${action} is not in the table of calls`);
    const failures = new Map<Passing, number>();
    const began = clock.now();
    let tries = 0;
    let refusal: AwsError | undefined;
    try {
      return await retry(
        async () => {
          count[kind] += 1;
          tries += 1;
          try {
            return await clientOf(service).send(new Command(input as never), { abortSignal: signal });
          } catch (error) {
            signal.throwIfAborted();
            refusal = toAwsError(error, { service, action, region });
            throw refusal;
          }
        },
        {
          label: `${service}:${action}`,
          attempts: Math.max(...Object.values(RETRY).map(({ attempts }) => attempts)),
          baseDelay: 50,
          maxDelay: 60_000,
          retryable: (error) => nextPause(error as AwsError, failures, random),
          clock,
          logger,
          signal,
          random,
        },
      );
    } catch (error) {
      if (refusal === undefined) throw error;
      const time = clock.now() - began;
      if (error instanceof DeadlineError) throw lateAfter(error, refusal, tries, time);
      throw error === refusal && tries > 1 ? afterTries(refusal, tries, time) : error;
    }
  }

  const read = <S extends AwsService, A extends AwsAction<S>>(
    service: S,
    action: A,
    input: AwsInput<S, A>,
  ): Promise<AwsOutput<S, A>> =>
    inTurn(() => send('reads', service, action, input as object), signal) as Promise<AwsOutput<S, A>>;

  return {
    region,
    count,
    read,
    find: async (service, action, input) => {
      try {
        return await read(service, action, input);
      } catch (error) {
        if (ABSENT.test((error as AwsError).awsCode)) return undefined;
        throw error;
      }
    },
    readAll: async (service, action, input) => {
      const pages = [];
      let next: Record<string, string> | undefined = {};
      while (next !== undefined) {
        const page = await read(service, action, { ...(input as object), ...next } as typeof input);
        pages.push(page);
        next = nextPage(page);
      }
      return pages;
    },
    write: ({ service, action, input }: AwsCall) => send('writes', service, action, input),
    close: () => {
      for (const client of opened.values()) client.destroy();
      agent.destroy();
    },
  };
}

/** How services say where the next page begins: IAM by Marker, EC2 by NextToken, EKS by nextToken. */
interface PageEnd {
  readonly IsTruncated?: boolean;
  readonly Marker?: string;
  readonly NextToken?: string;
  readonly nextToken?: string;
}

function nextPage({
  IsTruncated,
  Marker,
  NextToken,
  nextToken,
}: PageEnd): Record<string, string> | undefined {
  if (IsTruncated === true && Marker !== undefined) return { Marker };
  if (NextToken !== undefined && NextToken !== '') return { NextToken };
  if (nextToken !== undefined && nextToken !== '') return { nextToken };
  return undefined;
}

/** Each way of failing has bounds of its own: being throttled does not use up the time that IAM needs to spread. */
function nextPause(
  error: AwsError,
  failures: Map<Passing, number>,
  random: () => number,
): boolean | { afterMilliseconds: number } {
  const why = passesByItself(error);
  if (why === undefined) return false;
  const failed = (failures.get(why) ?? 0) + 1;
  failures.set(why, failed);
  const { attempts, pause, longest } = RETRY[why];
  if (failed >= attempts) return false;
  const backoff = random() * Math.min(longest, pause * 2 ** (failed - 1));
  return { afterMilliseconds: Math.max(error.retryAfter ?? 0, backoff) };
}
