// The emulator's front door on loopback: records every call, lets it meet its faults, and passes it to moto or to EKS.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { errorMessage } from '../../src/runtime/errors.ts';
import { Faults } from '../faults.ts';
import { type AwsRequest, readCall } from './call.ts';
import { type EksEmulator } from './eks/eks.ts';
import { type Answer, errorAnswer, readErrorCode, throttled } from './error-answer.ts';
import { matchesCall } from './faults.ts';
import type { MotoProcess } from './moto-process.ts';
import type { RecordedCall } from './types.ts';

export interface GatewayOptions {
  readonly moto: MotoProcess;
  readonly eks: EksEmulator;
  readonly now: () => number;
  readonly port: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The connection is to be cut instead of answered. */
const DROP = Symbol('drop');

export class Gateway {
  readonly faults = new Faults(matchesCall);
  readonly calls: RecordedCall[] = [];
  readonly #options: GatewayOptions;
  readonly #server: http.Server;
  #underWay = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#server = http.createServer((request, response) => {
      this.#answer(request)
        .catch((error: unknown) => ({
          status: 500,
          headers: { 'content-type': 'text/plain' },
          body: `The emulator failed: ${errorMessage(error)}`,
        }))
        .then(
          (answer) => {
            if (answer === DROP) request.socket.destroy();
            else response.writeHead(answer.status, answer.headers).end(answer.body);
          },
          () => request.socket.destroy(),
        );
    });
  }

  /** Its URL. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: http.IncomingMessage): Promise<Answer | typeof DROP> {
    const body = await buffer(request);
    if (request.url?.startsWith('/_lab/') === true) return this.#answerLab(request.url);
    const call = readCall(request, body);
    this.#underWay += 1;
    const record: Mutable<RecordedCall> = {
      ...call,
      at: this.#options.now(),
      concurrent: this.#underWay,
      status: undefined,
      code: undefined,
    };
    this.calls.push(record);
    try {
      const answer = await this.#serve(call, request, body);
      if (answer !== DROP) {
        record.status = answer.status;
        record.code = readErrorCode(answer.status, answer.headers, answer.body);
      }
      return answer;
    } finally {
      this.#underWay -= 1;
    }
  }

  async #serve(call: AwsRequest, request: http.IncomingMessage, body: Buffer): Promise<Answer | typeof DROP> {
    let dropAfter = false;
    for (const answer of this.faults.meet(call)) {
      if (answer.kind === 'delay') await delay(answer.milliseconds);
      else if (answer.kind === 'meanwhile') await answer.run();
      else if (answer.kind === 'throttle')
        return errorAnswer(call.service, throttled(call.service, answer.retryAfter));
      else if (answer.kind === 'drop') {
        if (answer.when === 'before') return DROP;
        dropAfter = true;
      } else {
        const { code, message = 'A fault that the test injected', status = 400, retryAfter } = answer;
        const headers = retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } };
        return errorAnswer(call.service, { code, message, status, ...headers });
      }
    }
    const answer =
      call.service === 'eks'
        ? await this.#options.eks.answer(request, body)
        : await this.#forward(request, body);
    return dropAfter ? DROP : answer;
  }

  /** The host header stays the client's: it is part of what was signed. */
  async #forward(request: http.IncomingMessage, body: Buffer): Promise<Answer> {
    const { moto, now } = this.#options;
    const forwarded = http.request({
      host: '127.0.0.1',
      port: moto.port,
      path: request.url,
      method: request.method,
      headers: { ...request.headers, 'x-lab-now': String(now()), connection: 'close' },
    });
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      forwarded.once('response', resolve).once('error', reject).end(body);
    });
    const answered = await text(response);
    const type = response.headers['content-type'] ?? 'text/xml';
    return { status: response.statusCode ?? 502, headers: { 'content-type': type }, body: answered };
  }

  /** For programs that play a node: `GET /_lab/instances/ID/credentials?hops=2`. */
  async #answerLab(path: string): Promise<Answer> {
    const url = new URL(path, 'http://lab');
    const instanceId = /^\/_lab\/instances\/([^/]+)\/credentials$/.exec(url.pathname)?.[1];
    const json = (status: number, value: unknown): Answer => ({
      status,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });
    if (instanceId === undefined) return json(404, { message: 'The emulator has no such path' });
    const hops = Number(url.searchParams.get('hops') ?? 1);
    const found = (await this.#options.moto.control('instance-credentials', { instanceId, hops })) as object;
    return json('reason' in found ? 404 : 200, found);
  }
}
