// AWS's errors in the form of each service's protocol.

export interface AwsFailure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A refusal in the form of its service: JSON of EKS, XML of the others. */
export function errorAnswer(service: string, failure: AwsFailure): Answer {
  const { status, code, message, headers } = failure;
  if (service === 'eks')
    return {
      status,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': code, ...headers },
      body: JSON.stringify({ message }),
    };
  const error = `<Code>${escape(code)}</Code><Message>${escape(message)}</Message>`;
  const body =
    service === 'ec2'
      ? `<Response><Errors><Error>${error}</Error></Errors><RequestID>lab</RequestID></Response>`
      : `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>lab</RequestId></ErrorResponse>`;
  return {
    status,
    headers: { 'content-type': 'text/xml', ...headers },
    body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
  };
}

/** The error code of an answer that is an error. */
export function readErrorCode(
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
): string | undefined {
  if (status < 400) return undefined;
  const type = headers['x-amzn-errortype'];
  return typeof type === 'string' ? type : /<Code>([^<]+)<\/Code>/.exec(body)?.[1];
}

/** As each service says that it was asked too much. */
export function throttled(service: string, retryAfter: number | undefined): AwsFailure {
  const headers = retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } };
  if (service === 'ec2')
    return { status: 503, code: 'RequestLimitExceeded', message: 'Request limit exceeded.', ...headers };
  if (service === 'eks')
    return { status: 429, code: 'ThrottlingException', message: 'Rate exceeded', ...headers };
  return { status: 400, code: 'Throttling', message: 'Rate exceeded', ...headers };
}
