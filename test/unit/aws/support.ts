// A server that answers as AWS's services do on the wire, and the way to it through the real SDK.
import type { ServerResponse } from 'node:http';
import { openAws } from '../../../src/aws/open-aws.ts';
import type { Aws } from '../../../src/aws/aws.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import { recordingLogger, type RecordingLogger } from '../kubernetes/support/recording-logger.ts';
import { scriptedServer, type ScriptedServer, type Seen } from '../kubernetes/support/scripted-server.ts';

export const TOKEN = 'FwoGZXIvYXdzEXAMPLETOKEN';
export const SECRET = 'wJalrXUtnFEMIEXAMPLEKEY';

export interface Call {
  readonly action: string;
  readonly parameters: URLSearchParams;
  readonly request: Seen;
}

/** Answers a call, or leaves it open. `number` counts from 1. */
export type Answer = (call: Call, number: number, response: ServerResponse) => void | Promise<void>;

export interface Site extends AsyncDisposable {
  readonly aws: Aws;
  readonly logger: RecordingLogger;
  readonly calls: Call[];
  /** In milliseconds, in order. */
  readonly slept: number[];
  readonly clock: Clock;
  answer: Answer;
}

/** Sleeps pass at once; `random` is the same in all. */
export async function openSite(
  answer: Answer,
  options: { readonly random?: number; readonly signal?: AbortSignal } = {},
): Promise<Site> {
  const calls: Call[] = [];
  const server: ScriptedServer = await scriptedServer(async (request, response) => {
    const parameters = new URLSearchParams(request.body);
    const call = { action: parameters.get('Action') ?? '', parameters, request };
    calls.push(call);
    await site.answer(call, calls.length, response);
  });
  for (const name of Object.keys(process.env))
    if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_SESSION_TOKEN: TOKEN,
    AWS_EC2_METADATA_DISABLED: 'true',
    // No profile of whoever runs this.
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  });
  const logger = recordingLogger();
  const slept: number[] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
  const aws = openAws({
    region: 'eu-west-1',
    env: process.env,
    logger,
    clock,
    signal: options.signal ?? new AbortController().signal,
    random: () => options.random ?? 0.5,
  });
  const site: Site = {
    aws,
    logger,
    calls,
    slept,
    clock,
    answer,
    [Symbol.asyncDispose]: async () => {
      aws.close();
      await server.close();
    },
  };
  return site;
}

/** IAM's and STS's form of a refusal. */
export function refuse(
  response: ServerResponse,
  code: string,
  {
    status = 400,
    message = 'No.',
    headers = {},
  }: {
    status?: number;
    message?: string;
    headers?: Record<string, string>;
  } = {},
): void {
  response.writeHead(status, { 'content-type': 'text/xml', ...headers });
  response.end(
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
  );
}

/** EC2's form. */
export function refuseEc2(response: ServerResponse, code: string, message: string, status = 400): void {
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(
    `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r-1</RequestID></Response>`,
  );
}

export function succeed(response: ServerResponse, action: string, result = ''): void {
  response.writeHead(200, { 'content-type': 'text/xml' });
  response.end(`<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`);
}
