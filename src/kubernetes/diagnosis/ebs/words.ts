// What an error text of the EBS CSI driver names: the action, who was refused, the volume, the instance, the key.

/** Where the text does not name a part, a placeholder in capitals stands for it, as in a documentation. */
export interface EbsWords {
  readonly text: string;
  /** `ec2:CreateVolume`. */
  readonly action: string;
  /** The ARN of who was refused; undefined where the text does not say. */
  readonly principal: string | undefined;
  readonly role: string;
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  readonly volume: string;
  readonly instance: string;
  /** The ARN or name of the KMS key. */
  readonly key: string;
  readonly region: string;
  readonly node: string;
}

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];

/** What a text names; where it names nothing, the placeholders stand. */
export function readEbsText(text: string): EbsWords {
  const principal = first(/(arn:aws[\w-]*:(?:sts|iam)::\d+:(?:assumed-role|role|user)\/[\w/+=,.@-]+)/, text);
  return {
    text,
    action: actionOf(text) ?? 'ACTION',
    principal,
    role: (principal === undefined ? undefined : roleOf(principal)) ?? 'ROLE',
    partition: first(/\barn:(aws[\w-]*):/, text) ?? 'aws',
    volume: first(/\b(vol-[0-9a-z]+)/, text) ?? 'VOLUME_ID',
    // The session of an instance's role has the name of the instance.
    instance: first(/\b(i-[0-9a-f]{8,})\b/, text) ?? 'INSTANCE_ID',
    key: first(/(arn:aws[\w-]*:kms:[\w-]+:\d+:(?:key|alias)\/[\w/-]+)/, text) ?? 'KEY',
    region: first(/\b(?:ec2|sts|kms)\.([a-z]{2}(?:-[a-z]+)+-\d)\./, text) ?? 'REGION',
    node: first(/\bCSINode ([\w.-]+\w)/, text) ?? 'NODE',
  };
}

function actionOf(text: string): string | undefined {
  const named = first(/not authorized to perform:? ([a-z0-9-]+:\w+)/i, text);
  if (named !== undefined) return named;
  // The SDK names the operations from the outer to the inner one: "operation error EC2: CreateVolume, …".
  const operation = [...text.matchAll(/operation error (\w+): (\w+)/g)].at(-1);
  if (operation !== undefined) return `${(operation[1] ?? '').toLowerCase()}:${operation[2] ?? ''}`;
  const tried = /could not (create|attach|detach|delete|modify) (volume|snapshot|disk)/i.exec(text);
  if (tried === null) return undefined;
  const [, verb = '', noun = ''] = tried;
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return `ec2:${capital(verb)}${capital(noun === 'disk' ? 'volume' : noun)}`;
}

function roleOf(principal: string): string | undefined {
  const assumed = first(/:assumed-role\/([^/]+)/, principal);
  return assumed ?? first(/:role\/(?:.*\/)?([^/]+)$/, principal);
}
