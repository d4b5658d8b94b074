// What Lamina asks of AWS: reads by name, writes as data that can be shown before they are sent.
import type { commands } from './commands.ts';

type Commands = typeof commands;
export type AwsService = keyof Commands;
export type AwsAction<S extends AwsService> = keyof Commands[S] & string;

type Constructor = abstract new (...args: never[]) => unknown;
type CommandOf<S extends AwsService, A extends AwsAction<S>> = Extract<Commands[S][A], Constructor>;
export type AwsInput<S extends AwsService, A extends AwsAction<S>> = NonNullable<
  ConstructorParameters<CommandOf<S, A>>[0]
>;
// The SDK's own typing of what a command answers.
export type AwsOutput<S extends AwsService, A extends AwsAction<S>> =
  InstanceType<CommandOf<S, A>> extends { resolveMiddleware(...args: never[]): infer H }
    ? H extends (...args: never[]) => Promise<{ output: infer O }>
      ? O
      : never
    : never;

/** One write, not sent yet: a plan is a list of these. */
export interface AwsCall {
  readonly service: AwsService;
  /** As IAM names it: `CreateRole`. */
  readonly action: string;
  /** The API's own parameters. */
  readonly input: Readonly<Record<string, unknown>>;
  /** On what, for people: an ARN, a name, an instance id. */
  readonly resource: string;
  /** What was read that makes it needed. */
  readonly reason: string;
}

/** A write with its parameters checked by the compiler. */
export function awsCall<S extends AwsService, A extends AwsAction<S>>(
  service: S,
  action: A,
  input: AwsInput<S, A>,
  why: { readonly resource: string; readonly reason: string },
): AwsCall {
  return { service, action, input, ...why };
}

export interface AwsCallCount {
  readonly reads: number;
  readonly writes: number;
}

/**
 * One region of one account. Every call is abortable, and repeated (bounded, jittered, `Retry-After` honoured) where
 * AWS throttles, did not answer, or has not yet spread what was created a moment ago.
 * @throws {AwsError} with AWS's own code for every refusal
 */
export interface Aws {
  readonly region: string;
  /** Requests sent so far, repeats included. */
  readonly count: AwsCallCount;
  read<S extends AwsService, A extends AwsAction<S>>(
    service: S,
    action: A,
    input: AwsInput<S, A>,
  ): Promise<AwsOutput<S, A>>;
  /** Like `read`; undefined where AWS says that there is no such thing. */
  find<S extends AwsService, A extends AwsAction<S>>(
    service: S,
    action: A,
    input: AwsInput<S, A>,
  ): Promise<AwsOutput<S, A> | undefined>;
  /** All pages of a list. */
  readAll<S extends AwsService, A extends AwsAction<S>>(
    service: S,
    action: A,
    input: AwsInput<S, A>,
  ): Promise<AwsOutput<S, A>[]>;
  /** Sends a planned write; its answer as AWS gave it. */
  write(call: AwsCall): Promise<unknown>;
  close(): void;
}
