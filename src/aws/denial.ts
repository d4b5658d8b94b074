// What AWS says when somebody may not do something: who, what, on what, and the statement that would allow it.

export interface Denial {
  /** '' where AWS does not say. */
  readonly principal: string;
  /** As in a policy: `iam:PassRole`, which is often another than that of the call. */
  readonly action: string;
  /** An ARN, or `*`. */
  readonly resource: string;
  /** A policy forbids it: one that allows it would not help. */
  readonly explicit: boolean;
  readonly statement: Readonly<Record<string, unknown>>;
}

/**
 * Both forms name the three facts: "User: ARN is not authorized to perform: ACTION on resource: RESOURCE because …"
 * (IAM User Guide, "Troubleshoot access denied error messages"); EC2 puts a sentence before and an encoded one behind.
 */
export function readDenial(
  message: string,
  call: { readonly service: string; readonly action: string },
): Denial {
  const principal = /User: (\S+)/.exec(message)?.[1] ?? '';
  const action =
    /not authorized to perform:? ([\w-]+:\w+)/i.exec(message)?.[1] ?? `${call.service}:${call.action}`;
  const named = /on resource: (.+?)(?=,| because | with an explicit |\.? Encoded |\.?$)/s.exec(message)?.[1];
  const resource = named === undefined ? '*' : resourceArn(named.trim(), principal);
  return {
    principal,
    action,
    resource,
    explicit: /explicit deny/i.test(message),
    statement: {
      Effect: 'Allow',
      Action: action,
      Resource: resource,
      ...(action === 'iam:PassRole' && call.service !== 'eks'
        ? { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }
        : {}),
    },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  role: 'role',
  'instance profile': 'instance-profile',
  user: 'user',
  group: 'group',
};

/** IAM names what exists by words (`role NAME`, `policy ARN`), without the path that an ARN needs. */
function resourceArn(named: string, principal: string): string {
  const arn = /arn:\S+/.exec(named)?.[0];
  if (arn !== undefined) return arn;
  const [, words = '', name = ''] = /^([a-z ]+) (\S+)$/i.exec(named) ?? [];
  const kind = KINDS[words.toLowerCase()];
  const [, partition, account] = /^arn:([^:]+):[^:]+::(\d+):/.exec(principal) ?? [];
  if (kind === undefined || partition === undefined || account === undefined) return '*';
  return `arn:${partition}:iam::${account}:${kind}/*${name}`;
}
