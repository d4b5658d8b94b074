// Reads off an HTTP request which AWS call it is.
import type { IncomingMessage } from 'node:http';
import { eksAction } from './eks/routes.ts';

export interface AwsRequest {
  readonly service: string;
  readonly action: string;
  readonly write: boolean;
  readonly accessKeyId: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

const READS = /^(Get|List|Describe|Simulate|Decode|AssumeRole)/;

const CREDENTIAL = /Credential=([^/,\s]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/;

/** `body` is the whole body; the service comes from the signature's scope, or is STS, whose token calls are unsigned. */
export function readCall(request: IncomingMessage, body: Buffer): AwsRequest {
  const [, accessKeyId, service = 'sts'] = CREDENTIAL.exec(request.headers.authorization ?? '') ?? [];
  const url = new URL(request.url ?? '/', 'http://aws');
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const parameters =
    service === 'eks'
      ? {}
      : Object.fromEntries(form ? new URLSearchParams(body.toString()) : url.searchParams);
  const action =
    service === 'eks' ? (eksAction(request.method ?? '', url.pathname) ?? '') : (parameters['Action'] ?? '');
  return { service, action, write: !READS.test(action), accessKeyId, parameters };
}
