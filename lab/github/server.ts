// The HTTP side of the emulator: recorded, broken on demand, judged by the contract, answered.
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { errorMessage } from '../../src/runtime/errors.ts';
import { Faults } from '../faults.ts';
import { invalid, notFound, refusal, type Answer } from './answer.ts';
import { readContract, type Contract } from './contract.ts';
import { answerInstead, matchesRequest } from './faults.ts';
import { findGrant, refuse } from './gate.ts';
import { handlers } from './handlers.ts';
import { createWriter } from './objects.ts';
import { OPERATIONS, type OperationId } from './operations.ts';
import type { State } from './state.ts';
import type { FaultAnswer, RecordedRequest, TokenGrant } from './types.ts';
import { parse, send, sendHalf } from './transmit.ts';
import { answerGraphql } from './viewer.ts';

const LAB = '/_lab/';
const ENTERPRISE = '/api/v3';
/** Compiled once in a process. */
let contract: Contract | undefined;

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** Answers what is below `/_lab/`. */
export type Control = (received: Received) => Answer;

export class GitHubServer {
  readonly state: State;
  readonly faults = new Faults(matchesRequest);
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  readonly #contract = (contract ??= readContract());
  readonly #control: (server: GitHubServer) => Control;
  readonly #server: http.Server;
  readonly #closing = new AbortController();
  readonly #enterprise: boolean;
  #url = '';
  #served = 0;

  constructor(state: State, control: (server: GitHubServer) => Control, enterprise: boolean) {
    this.state = state;
    this.#enterprise = enterprise;
    this.#control = control;
    this.#server = http.createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push(`the emulator failed: ${errorMessage(error)}`);
        response.destroy();
      });
    });
  }

  /** Where REST begins. */
  get url(): string {
    return this.#enterprise ? `${this.#url}${ENTERPRISE}` : this.#url;
  }

  async listen(port: number): Promise<void> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    const raw = await buffer(request);
    const received: Received = {
      method: request.method ?? 'GET',
      url,
      body: raw.length === 0 ? undefined : parse(raw.toString('utf8')),
      authorization: request.headers.authorization,
    };
    if (url.pathname.startsWith(LAB)) {
      this.#tell(response, this.#control(this)(received));
      return;
    }
    await this.#play(this.#enterprise ? withoutPrefix(received) : received, response);
  }

  async #play(received: Received, response: http.ServerResponse): Promise<void> {
    const { method, url, body } = received;
    const query = Object.fromEntries(url.searchParams);
    const found = this.#contract.find(method, url.pathname);
    const grant = findGrant(this.state, received.authorization);
    const operation =
      method === 'POST' && url.pathname === '/graphql' ? ('graphql' as const) : (found?.id ?? '');
    const record: RecordedRequest = {
      operation,
      method,
      path: url.pathname,
      query,
      body,
      login: grant?.login ?? '',
      status: 0,
    };
    this.requests.push(record);
    const faults = this.faults.meet(record);
    for (const fault of faults)
      if (fault.kind === 'slow')
        await delay(fault.milliseconds, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    if (response.destroyed) return;
    const cut = faults.find((fault) => fault.kind === 'reset');
    if (cut?.when === 'before') {
      response.destroy();
      return;
    }
    const stale = faults.some((fault) => fault.kind === 'stale');
    const answer =
      this.#insteadOf(faults, record, grant) ?? this.#answer({ ...received, stale }, record, found, grant);
    // What was done is done, although the caller is not told.
    const late = faults.find((fault) => fault.kind === 'server-error' && fault.when === 'after');
    const told = late?.kind === 'server-error' ? refusal(late.status, 'Server Error') : answer;
    if (cut?.when === 'after') {
      response.destroy();
      return;
    }
    if (cut !== undefined) {
      await sendHalf(response, told);
      response.destroy();
      return;
    }
    if (faults.some((fault) => fault.kind === 'stall')) {
      await sendHalf(response, told);
      return;
    }
    record.status = told.status;
    this.#tell(response, told);
  }

  #insteadOf(
    faults: readonly FaultAnswer[],
    { operation }: RecordedRequest,
    grant: TokenGrant | undefined,
  ): Answer | undefined {
    const isPlayed = operation !== '' && operation !== 'graphql';
    for (const fault of faults) {
      if (fault.kind === 'server-error' && fault.when === 'after') continue;
      const answer = answerInstead(fault, {
        documentation: isPlayed ? this.#contract.documentation(operation) : 'https://docs.github.com/graphql',
        permissions: isPlayed ? OPERATIONS[operation].permissions : '',
        login: grant?.login ?? '',
        now: this.state.now(),
      });
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  #answer(
    received: Received & { readonly stale: boolean },
    { operation, query }: RecordedRequest,
    found: ReturnType<Contract['find']>,
    grant: TokenGrant | undefined,
  ): Answer {
    if (operation === 'graphql') {
      const { answer, problem } = answerGraphql(this.state, grant, received.body);
      if (problem !== undefined) this.violations.push(problem);
      return answer;
    }
    if (found === undefined) {
      this.violations.push(`${received.method} ${received.url.pathname} is not played`);
      return notFound();
    }
    const { id, parameters } = found;
    const answer = this.#decide(id, { ...received, path: parameters, query }, grant);
    if (answer.beyondContract === true) return answer;
    const problems = this.#contract.checkAnswer(id, answer.status, answer.body);
    if (problems.length === 0) {
      const permissions = { 'x-accepted-github-permissions': OPERATIONS[id].permissions };
      return { ...answer, headers: { ...permissions, ...answer.headers } };
    }
    this.violations.push(...problems.map((problem) => `${id}: the emulator's ${problem}`));
    return refusal(500, `The emulator's answer does not fit GitHub's description: ${problems.join('; ')}`);
  }

  #decide(
    id: OperationId,
    request: Received & {
      readonly stale: boolean;
      readonly path: Readonly<Record<string, string>>;
      readonly query: Readonly<Record<string, string>>;
    },
    grant: TokenGrant | undefined,
  ): Answer {
    const { state } = this;
    const documentation = this.#contract.documentation(id);
    const { path, query, body } = request;
    const refused = refuse(state, id, grant, documentation);
    if (refused !== undefined) return refused;
    if (`${path['owner'] ?? ''}/${path['repo'] ?? ''}`.toLowerCase() !== state.fullName.toLowerCase())
      return notFound(documentation);
    const problems = this.#contract.checkRequest(id, { path, query, body });
    if (problems.length > 0) {
      this.violations.push(...problems.map((problem) => `${id}: ${problem}`));
      const errors = problems.map((message) => ({ code: 'custom', message }));
      return { ...invalid(documentation, errors), beyondContract: true };
    }
    return handlers[id]({
      state,
      write: createWriter(state, { api: this.url, site: `${this.#url}/_site` }),
      login: grant?.login ?? '',
      path,
      query,
      body: (body ?? {}) as Readonly<Record<string, unknown>>,
      documentation,
      address: `${this.url}${request.url.pathname}`,
      stale: request.stale,
    });
  }

  #tell(response: http.ServerResponse, answer: Answer): void {
    this.#served += 1;
    send(response, answer, { served: this.#served, now: this.state.now() });
  }
}

/** What github.com would have been asked for. */
function withoutPrefix(received: Received): Received {
  const url = new URL(received.url);
  const isRest = url.pathname.startsWith(`${ENTERPRISE}/repos/`);
  if (url.pathname === '/api/graphql') url.pathname = '/graphql';
  else url.pathname = isRest ? url.pathname.slice(ENTERPRISE.length) : '/elsewhere';
  return { ...received, url };
}
