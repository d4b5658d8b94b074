import type { ServerResponse } from 'node:http';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { ConnectionConfig } from '../../../src/kubernetes/connection/connection.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import type { Timeouts } from '../../../src/kubernetes/wire/exchange.ts';
import { createTransport, type Transport } from '../../../src/kubernetes/wire/transport.ts';
import { makeCertificates } from './support/certificates.ts';
import { connectionTo, hastyClock, type HastyClock } from './support/connection.ts';
import { recordingLogger } from './support/recording-logger.ts';
import {
  scriptedServer,
  sendJson,
  sendStatus,
  silentServer,
  tunnelProxy,
  type Handler,
} from './support/scripted-server.ts';

const certificates = makeCertificates();
const open: Transport[] = [];
afterAll(() => open.forEach((transport) => transport.close()));

function transportTo(
  config: ConnectionConfig,
  clock: HastyClock = hastyClock(),
  timeouts: Partial<Timeouts> = {},
): Transport {
  const transport = createTransport(config, { logger: recordingLogger(), clock, timeouts });
  open.push(transport);
  return transport;
}

async function failure(work: Promise<unknown>): Promise<ApiError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

/** Answers with the first handlers once each, then always with the last. */
function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]!(request, response);
}

const fine: Handler = (_request, response) => sendJson(response, { fine: true });
const refuse =
  (code: number, headers: object = {}): Handler =>
  (_request, response) =>
    sendStatus(response, code, 'Because', 'no', headers);
const hangUp: Handler = (_request, response) => void response.socket?.destroy();

const GET = { method: 'GET', path: '/x' };
const POST = { method: 'POST', path: '/x', body: { a: 1 } };

describe('a request', () => {
  test('carries JSON, the credentials and the query, below the base path of the server', async () => {
    await using server = await scriptedServer(fine);
    const transport = transportTo(connectionTo(`${server.url}/k8s/clusters/c-1`));
    const { text } = await transport.send({ ...POST, query: { dryRun: 'All', a: 'ä&b' } });
    expect(JSON.parse(text)).toEqual({ fine: true });
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: 'POST', path: '/k8s/clusters/c-1/x', body: '{"a":1}' });
    expect(seen?.headers).toMatchObject({ authorization: 'Bearer good', 'content-type': 'application/json' });
    expect(seen?.query.get('a')).toBe('ä&b');
  });

  test('reuses one connection', async () => {
    await using server = await scriptedServer(fine);
    const transport = transportTo(connectionTo(server.url));
    for (let index = 0; index < 5; index += 1) await transport.send(GET);
    expect(server.sockets.size).toBe(1);
  });

  test('waits in line behind 32 others', async () => {
    const held: ServerResponse[] = [];
    let most = 0;
    const answerAll = (): void => held.splice(0).forEach((response) => sendJson(response, {}));
    await using server = await scriptedServer((_request, response) => {
      held.push(response);
      most = Math.max(most, held.length);
      // The pause is for a 33rd, which must not come.
      if (held.length === 32 || server.seen.length === 100) setTimeout(answerAll, 20);
    });
    const transport = transportTo(connectionTo(server.url));
    await Promise.all(Array.from({ length: 100 }, () => transport.send(GET)));
    expect(server.seen).toHaveLength(100);
    expect(most).toBe(32);
  });

  test('ends with the reason of the abort, while it waits for an answer and while it waits in line', async () => {
    await using server = await scriptedServer(() => undefined);
    const transport = transportTo(connectionTo(server.url));
    const reason = new Error('enough');
    const controller = new AbortController();
    const all = Array.from({ length: 40 }, () => transport.send({ ...GET, signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 50);
    for (const result of await Promise.allSettled(all)) expect(result).toMatchObject({ reason });
    server.handler = fine;
    await transport.send(GET);
  });

  test('ends when the connection is closed, whoever forgot to end it, and is not tried again', async () => {
    await using server = await scriptedServer(() => transport.close());
    const transport = transportTo(connectionTo(server.url));
    await expect(transport.send(GET)).rejects.toThrow('was closed');
    expect(server.seen).toHaveLength(1);
  });

  test('passes on a warning of the server once', async () => {
    await using server = await scriptedServer((_request, response) =>
      sendJson(response, {}, 200, { warning: '299 - "batch/v1beta1 is deprecated"' }),
    );
    const logger = recordingLogger();
    const transport = createTransport(connectionTo(server.url), { logger, clock: hastyClock() });
    open.push(transport);
    await transport.send(GET);
    await transport.send(GET);
    expect(logger.lines.filter((line) => line.startsWith('warning'))).toEqual([
      'warning: The API server says: batch/v1beta1 is deprecated',
    ]);
  });
});

describe('trying again', () => {
  test('a repeatable request gets over 500s, a lost connection and a cut body', async () => {
    const cutBody: Handler = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"half');
      setTimeout(() => response.socket?.destroy(), 5);
    };
    await using server = await scriptedServer(inTurn(refuse(500), hangUp, cutBody, refuse(503), fine));
    const { text } = await transportTo(connectionTo(server.url)).send(GET);
    expect(JSON.parse(text)).toEqual({ fine: true });
    expect(server.seen).toHaveLength(5);
  });

  test.each([
    ['seconds', '3', 3000],
    ['more than the longest pause', '3600', 10_000],
  ])('Retry-After in %s is obeyed', async (_name, value, least) => {
    const clock = hastyClock();
    await using server = await scriptedServer(inTurn(refuse(429, { 'retry-after': value }), fine));
    await transportTo(connectionTo(server.url), clock).send(POST);
    expect(clock.pauses).toHaveLength(1);
    expect(clock.pauses[0]).toBeGreaterThanOrEqual(least);
    expect(clock.pauses[0]).toBeLessThanOrEqual(Math.max(10_000, least));
  });

  test('Retry-After as a date is obeyed', async () => {
    const clock = hastyClock();
    const date = new Date(Date.now() + 6000).toUTCString();
    await using server = await scriptedServer(inTurn(refuse(503, { 'retry-after': date }), fine));
    await transportTo(connectionTo(server.url), clock).send(GET);
    expect(clock.pauses[0]).toBeGreaterThan(4000);
    expect(clock.pauses[0]).toBeLessThan(6500);
  });

  test('gives up after six tries, with the last answer', async () => {
    const clock = hastyClock();
    await using server = await scriptedServer(refuse(503));
    const error = await failure(transportTo(connectionTo(server.url), clock).send(GET));
    expect(error).toMatchObject({ status: 503, reason: 'Because' });
    expect(error.remedy).toContain('health');
    expect(server.seen).toHaveLength(6);
    expect(clock.pauses).toHaveLength(5);
  });

  test.each([
    ['a 500', refuse(500)],
    ['a lost connection', hangUp],
  ])('a create is not repeated after %s, since it may have been carried out', async (_name, handler) => {
    await using server = await scriptedServer(inTurn(handler, fine));
    await failure(transportTo(connectionTo(server.url)).send(POST));
    expect(server.seen).toHaveLength(1);
  });

  test('a create is repeated where no connection stood', async () => {
    const probe = await scriptedServer(fine);
    await probe.close();
    const clock = hastyClock();
    const error = await failure(transportTo(connectionTo(probe.url), clock).send(POST));
    expect(error).toMatchObject({ status: 0, reason: 'Unreachable' });
    expect(clock.pauses).toHaveLength(5);
  });

  test.each([400, 403, 404, 409, 422])('%d is an answer, not a failure to repeat', async (code) => {
    await using server = await scriptedServer(refuse(code));
    expect((await failure(transportTo(connectionTo(server.url)).send(GET))).status).toBe(code);
    expect(server.seen).toHaveLength(1);
  });

  test('says that a try may have been carried out', async () => {
    await using server = await scriptedServer(inTurn(hangUp, fine));
    let told = 0;
    await transportTo(connectionTo(server.url)).send({
      method: 'DELETE',
      path: '/x',
      repeatable: true,
      onUnanswered: () => (told += 1),
    });
    expect(told).toBe(1);
  });
});

describe('a server that does not answer', () => {
  test('at all: the answer timeout ends it', async () => {
    await using server = await silentServer();
    const config = connectionTo(`http://127.0.0.1:${server.port}`);
    const error = await failure(transportTo(config, hastyClock(), { answer: 30 }).send(POST));
    expect(error.message).toContain('no answer within 30 ms');
    expect(error.reason).toBe('Unanswered');
  });

  test('the TLS handshake: the connect timeout ends it, and nothing was sent', async () => {
    await using server = await silentServer();
    const config = connectionTo(`https://127.0.0.1:${server.port}`);
    const error = await failure(transportTo(config, hastyClock(), { connect: 30 }).send(GET));
    expect(error).toMatchObject({ reason: 'Unreachable' });
    expect(error.message).toContain('no connection within 30 ms');
  });

  test('to its end: the idle timeout ends it', async () => {
    await using server = await scriptedServer((_request, response) => void response.write('{'));
    const error = await failure(
      transportTo(connectionTo(server.url), hastyClock(), { idle: 30 }).send({ ...GET, repeatable: false }),
    );
    expect(error.message).toContain('nothing came for 30 ms');
  });

  test('quickly: a slow drip is no failure', async () => {
    await using server = await scriptedServer(async (_request, response) => {
      for (const part of '{"slow":true}') {
        response.write(part);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      response.end();
    });
    const { text } = await transportTo(connectionTo(server.url), hastyClock(), { idle: 100 }).send(GET);
    expect(text).toBe('{"slow":true}');
    expect(server.seen).toHaveLength(1);
  });
});

describe('errors say what to do', () => {
  test('401: whose credentials were refused', async () => {
    await using server = await scriptedServer(refuse(401));
    const error = await failure(transportTo(connectionTo(server.url)).send(GET));
    expect(error.message).toContain('refused the token of user "test"');
    expect(error.remedy).toBe('Renew it.');
    expect(server.seen).toHaveLength(1);
  });

  test('403: the RBAC rule that is missing', async () => {
    const message =
      'kafkas.kafka.strimzi.io "k" is forbidden: User "system:serviceaccount:ci:runner" cannot patch resource "kafkas" in API group "kafka.strimzi.io" in the namespace "lambda"';
    await using server = await scriptedServer((_request, response) =>
      sendStatus(response, 403, 'Forbidden', message),
    );
    const error = await failure(transportTo(connectionTo(server.url)).send(GET));
    expect(error.message).toBe(message);
    expect(error.remedy).toBe(
      'Give "system:serviceaccount:ci:runner" a Role in the namespace "lambda" with the rule {apiGroups: ["kafka.strimzi.io"], resources: ["kafkas"], verbs: ["patch"]}, and a RoleBinding to it.',
    );
  });

  test('403 by a quota: no RBAC advice', async () => {
    await using server = await scriptedServer((_request, response) =>
      sendStatus(response, 403, 'Forbidden', 'pods "x" is forbidden: exceeded quota: small'),
    );
    expect((await failure(transportTo(connectionTo(server.url)).send(GET))).remedy).toBeUndefined();
  });

  test('nobody listens: the address and the context', async () => {
    const probe = await scriptedServer(fine);
    await probe.close();
    const error = await failure(transportTo(connectionTo(probe.url)).send(GET));
    expect(error.message).toBe(
      `Cannot reach the API server ${probe.url} (context "test" of nowhere): connection refused`,
    );
    expect(error.remedy).toContain('cluster is running');
  });

  test('a name that does not resolve, without trying for long', async () => {
    const clock = hastyClock();
    const error = await failure(transportTo(connectionTo('https://nowhere.invalid'), clock).send(GET));
    expect(error.message).toContain('nowhere.invalid does not resolve');
  });

  test('an HTML page of something in between is shown as text', async () => {
    await using server = await scriptedServer((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<html><style>p{}</style><body><h1>No such</h1> page</body></html>');
    });
    expect((await failure(transportTo(connectionTo(server.url)).send(GET))).message).toBe('No such page');
  });
});

describe('TLS', () => {
  const trusting = { certificateAuthority: certificates.ca };

  test('the authority of the kubeconfig is trusted, the client certificate shown', async () => {
    const tls = { ...certificates.server, ca: certificates.ca, requestCert: true, rejectUnauthorized: true };
    await using server = await scriptedServer(fine, tls);
    const { cert, key } = certificates.client;
    const credentials = { ...connectionTo('').credentials, get: async () => ({ certificate: cert, key }) };
    await transportTo(connectionTo(server.url, { ...trusting, credentials })).send(GET);
    expect(server.seen).toHaveLength(1);
  });

  test('another authority is not, without a second try', async () => {
    await using server = await scriptedServer(fine, certificates.server);
    const clock = hastyClock();
    const error = await failure(transportTo(connectionTo(server.url), clock).send(GET));
    expect(error).toMatchObject({ reason: 'Unreachable' });
    expect(error.remedy).toContain('certificate-authority');
    expect(clock.pauses).toEqual([]);
  });

  test('unless verification is switched off', async () => {
    await using server = await scriptedServer(fine, certificates.server);
    await transportTo(connectionTo(server.url, { insecureSkipTlsVerify: true })).send(GET);
  });

  test('the certificate must be made out for the host, or for tls-server-name', async () => {
    await using server = await scriptedServer(fine, certificates.server);
    await transportTo(connectionTo(server.url, { ...trusting, tlsServerName: 'lamina.test' })).send(GET);
    await transportTo(connectionTo(server.url, { ...trusting, tlsServerName: '127.0.0.1' })).send(GET);
    const address = connectionTo(server.url, { ...trusting, tlsServerName: '127.0.0.2' });
    expect((await failure(transportTo(address).send(GET))).remedy).toContain('tls-server-name');
    const other = connectionTo(server.url, { ...trusting, tlsServerName: 'other.test' });
    expect((await failure(transportTo(other).send(GET))).remedy).toContain('tls-server-name');
  });

  test('an expired certificate is called so', async () => {
    await using server = await scriptedServer(fine, certificates.expired);
    const error = await failure(transportTo(connectionTo(server.url, trusting)).send(GET));
    expect(error.remedy).toContain("Renew the server's certificate");
  });

  test('https to a port that speaks http', async () => {
    await using server = await scriptedServer(fine);
    const error = await failure(transportTo(connectionTo(server.url.replace('http', 'https'))).send(GET));
    expect(error.remedy).toContain('does not speak TLS');
  });
});

describe('a proxy', () => {
  test('is asked to CONNECT, with its credentials; TLS goes through to the server', async () => {
    await using server = await scriptedServer(fine, certificates.server);
    await using proxy = await tunnelProxy();
    const config = connectionTo(`https://lamina.test:${server.port}`, {
      certificateAuthority: certificates.ca,
      proxyUrl: proxy.url.replace('//', '//me:secret@'),
    });
    const transport = transportTo(config);
    await transport.send(GET);
    await transport.send(GET);
    expect(proxy.asked).toEqual([
      {
        target: `lamina.test:${server.port}`,
        authorization: `Basic ${Buffer.from('me:secret').toString('base64')}`,
      },
    ]);
    expect(server.seen).toHaveLength(2);
  });

  test('that refuses is named', async () => {
    await using proxy = await tunnelProxy(403);
    const config = connectionTo('https://lamina.test:6443', { proxyUrl: proxy.url });
    const error = await failure(transportTo(config).send(GET));
    expect(error.reason).toBe('Unreachable');
    expect(error.remedy).toContain(new URL(proxy.url).host);
  });
});
