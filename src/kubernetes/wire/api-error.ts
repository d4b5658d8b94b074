// From an HTTP answer, or from none, to an error that says what to do.
import type { IncomingHttpHeaders } from 'node:http';
import { errorMessage } from '../../runtime/errors.ts';
import { parseBoundedJson } from '../../runtime/bounded-json.ts';
import type { ConnectionConfig } from '../connection/connection.ts';
import { ApiError, ApplyConflictError, type FieldConflict } from '../errors.ts';
import { isFields, type Fields } from '../fields.ts';
import { mapsOf } from './received.ts';

/** The part of metav1.Status that matters here. */
interface Status {
  readonly message?: string;
  readonly reason?: string;
  readonly code?: number;
  readonly details?: {
    readonly retryAfterSeconds?: number;
    readonly causes?: readonly Cause[];
  };
}

interface Cause {
  readonly reason?: string;
  readonly message?: string;
  readonly field?: string;
}

export interface Exchanged {
  readonly method: string;
  readonly path: string;
}

/** The error for an answer other than success; `body` is the answer's text. */
export function toApiError(
  status: number,
  headers: IncomingHttpHeaders,
  body: string,
  request: Exchanged,
  config: ConnectionConfig,
): ApiError {
  return statusError(status, parseStatus(body) ?? { message: plainText(body) }, request, config, headers);
}

/** The error for a metav1.Status that came inside a stream (a watch's ERROR event). */
export function toStatusError(object: unknown, request: Exchanged, config: ConnectionConfig): ApiError {
  const status = readStatus(object) ?? { message: cut(JSON.stringify(object)) };
  return statusError(status.code ?? 500, status, request, config, {});
}

function statusError(
  code: number,
  status: Status,
  request: Exchanged,
  config: ConnectionConfig,
  headers: IncomingHttpHeaders,
): ApiError {
  if ((code === 500 || code === 400) && UNDECLARED.test(status.message ?? ''))
    return undeclaredFieldError(code, status.message ?? '', request);
  const reason = status.reason ?? '';
  const message = status.message === undefined || status.message === '' ? `HTTP ${code}` : status.message;
  const conflicts = fieldConflicts(status);
  if (code === 409 && conflicts.length > 0) return conflictError(message, conflicts, request);
  const seconds = status.details?.retryAfterSeconds;
  const retryAfter =
    parseRetryAfter(headers['retry-after']) ?? (seconds === undefined ? undefined : seconds * 1000);
  const remedy = remedyFor(code, message, config);
  return new ApiError(code, reason, describe(code, message, request, config), {
    ...(remedy === undefined ? {} : { remedy }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    details: { method: request.method, path: request.path, server: config.server },
  });
}

/** The server answers a strict apply of an unknown field with a bare 500; trying again would not help. */
const UNDECLARED = /failed to create typed patch object|field not declared in schema|strict decoding error/;

function undeclaredFieldError(code: number, message: string, request: Exchanged): ApiError {
  const fields = [
    ...message.matchAll(/(\.[^\s:]+): field not declared in schema|unknown field "([^"]+)"/g),
  ].map(([, typed, decoded]) => typed ?? decoded);
  return new ApiError(code, 'Invalid', `The manifest does not fit its kind's schema: ${message}`, {
    remedy: `Correct ${fields.length === 0 ? 'the manifest' : fields.join(', ')}: mind the spelling, the place and the apiVersion.`,
    details: { method: request.method, path: request.path, fields },
  });
}

function describe(code: number, message: string, request: Exchanged, config: ConnectionConfig): string {
  if (code === 401)
    return `The API server ${config.server} refused ${config.credentials.description} (401 Unauthorized)`;
  if (code === 429 || code >= 500)
    return `The API server ${config.server} answered ${code} to ${request.method} ${request.path}: ${message}`;
  return message;
}

function remedyFor(code: number, message: string, config: ConnectionConfig): string | undefined {
  if (code === 401) return config.credentials.remedy;
  if (code === 403) return forbiddenRemedy(message);
  if (code === 429) return 'The server is overloaded or limits this client; try again later.';
  if (code === 503)
    return 'Check the health of the API server, and of the webhook or API service that the message names.';
  return undefined;
}

const FORBIDDEN =
  /User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/;

/** Names the RBAC rule that is missing; undefined where something else (quota, pod security) forbade it. */
function forbiddenRemedy(message: string): string | undefined {
  const match = FORBIDDEN.exec(message);
  if (match === null) return undefined;
  const [, user = '', verb = '', resource = '', group = '', namespace] = match;
  const [role, where] =
    namespace === undefined
      ? ['ClusterRole', 'for the whole cluster']
      : ['Role', `in the namespace "${namespace}"`];
  const rule = `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`;
  return `Give "${user}" a ${role} ${where} with the rule ${rule}, and a ${role}Binding to it.`;
}

const CONFLICT_MANAGER = /conflicts? with "([^"]*)"/;

function fieldConflicts(status: Status): FieldConflict[] {
  return (status.details?.causes ?? [])
    .filter((cause) => cause.reason === 'FieldManagerConflict')
    .map((cause) => ({
      manager: CONFLICT_MANAGER.exec(cause.message ?? '')?.[1] ?? cause.message ?? 'unknown',
      field: cause.field ?? '',
    }));
}

function conflictError(message: string, conflicts: readonly FieldConflict[], request: Exchanged): ApiError {
  const managers = [...new Set(conflicts.map((conflict) => `"${conflict.manager}"`))].join(', ');
  return new ApplyConflictError(message, conflicts, {
    remedy:
      `Remove these fields from the manifest to leave them to ${managers}, ` +
      'or take them over on purpose (forced apply).',
    details: { method: request.method, path: request.path },
  });
}

/** Milliseconds from a Retry-After header, which holds seconds or a date. */
function parseRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Whoever answered: only what has its type is taken. undefined for what is no Status. */
function readStatus(value: unknown): Status | undefined {
  if (!isFields(value) || value['kind'] !== 'Status') return undefined;
  const { message, reason, code } = value;
  const details = isFields(value['details']) ? value['details'] : {};
  const seconds = details['retryAfterSeconds'];
  return {
    ...(typeof message === 'string' ? { message: cut(message) } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(Number.isInteger(code) ? { code: Number(code) } : {}),
    details: {
      ...(typeof seconds === 'number' && seconds >= 0 ? { retryAfterSeconds: seconds } : {}),
      causes: mapsOf(details['causes']).map(readCause),
    },
  };
}

function readCause({ reason, message, field }: Fields): Cause {
  return {
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof message === 'string' ? { message: cut(message) } : {}),
    ...(typeof field === 'string' ? { field } : {}),
  };
}

/** No sentence of the server is as long; the patterns that read it may take the square of its length. */
const LONGEST = 10_000;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function parseStatus(body: string): Status | undefined {
  try {
    return readStatus(parseBoundedJson(body));
  } catch {
    return undefined; // Proxies and gateways answer in plain text or HTML.
  }
}

function plainText(body: string): string {
  const text = cut(body)
    .replace(/<(style|script)[^]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ');
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** `sent`: whether the request may have reached the server before the connection failed. */
export function toConnectionError(
  error: unknown,
  sent: boolean,
  request: Exchanged,
  config: ConnectionConfig,
): ApiError {
  const code = (error as { code?: unknown } | null)?.code;
  const { reason, remedy } = explainConnection(typeof code === 'string' ? code : '', sent, config);
  const lead = sent ? 'The connection broke before an answer came from' : 'Cannot reach';
  return new ApiError(
    0,
    sent ? 'Unanswered' : 'Unreachable',
    `${lead} the API server ${config.server} (${config.source}): ${reason ?? errorMessage(error)}`,
    {
      remedy,
      cause: error,
      details: { method: request.method, path: request.path, server: config.server, code },
    },
  );
}

const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_SIGNATURE_FAILURE',
]);

/** Errors that the next try would meet again. */
export function isPermanent(code: unknown): boolean {
  return (
    typeof code === 'string' &&
    (UNTRUSTED.has(code) ||
      /^(ENOTFOUND|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|EPROTO|ERR_SSL_.*)$/.test(
        code,
      ))
  );
}

function explainConnection(
  code: string,
  sent: boolean,
  config: ConnectionConfig,
): { reason?: string; remedy: string } {
  const host = new URL(config.server).hostname;
  if (UNTRUSTED.has(code))
    return {
      remedy:
        'Its certificate is not signed by the certificate-authority of the kubeconfig. If the cluster was created anew, fetch its kubeconfig again.',
    };
  switch (code) {
    case 'ECONNREFUSED':
      return {
        reason: 'connection refused',
        remedy: 'Check that the cluster is running and that the server address of this context is right.',
      };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        reason: `the host name ${host} does not resolve`,
        remedy:
          'Check the server address of this context, DNS, and whether a VPN or a runner inside the network is needed.',
      };
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return {
        remedy:
          'Check firewalls, VPN, the allowed addresses of a private endpoint, and whether a proxy is needed.',
      };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return {
        remedy: `Its certificate is not made out for ${host}: correct the server address or set tls-server-name.`,
      };
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return { remedy: "Renew the server's certificate, or set this machine's clock right." };
    case 'ERR_PROXY_TUNNEL':
      return {
        remedy: `Check the proxy ${new URL(config.proxyUrl ?? config.server).host}, and NO_PROXY for this server.`,
      };
    default:
      if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
        return {
          remedy:
            'The port does not speak TLS as expected: check the server address, its port and https or http.',
        };
      return {
        remedy: sent
          ? 'Try again; if it stays, check the API server and what lies between (load balancer, proxy).'
          : 'Check the server address of this context and the network.',
      };
  }
}
