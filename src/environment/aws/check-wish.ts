// Refuses a wish that AWS would refuse halfway, before anything is asked of AWS.
import { partitions } from '../../aws/arn.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import { ATTACHED_TAG, OWNER_TAG } from './tags.ts';
import type { EbsAccessWish } from './types.ts';

/** IAM takes 50 tags; two are Lamina's. */
const TAGS = 48;
const PARTITION = `(${partitions.join('|')})`;

/**
 * Checks a complete wish (names filled in). The limits are those of the IAM User Guide, "IAM and AWS STS quotas", and of
 * EC2's ModifyInstanceMetadataOptions.
 * @throws {ConfigurationError} naming the first input that cannot be
 */
export function checkWish(wish: EbsAccessWish): void {
  checkName('role-name', wish.roleName, 64);
  checkName('instance-profile-name', wish.instanceProfileName, 128);
  checkCluster(wish);
  if (!/^\/([!-~]+\/)?$/.test(wish.path) || wish.path.length > 512) {
    refuse(`path: "${wish.path}" is not an IAM path`, 'Write "/", or a name between slashes: /platform/.');
  }
  if (
    wish.permissionsBoundary !== '' &&
    !new RegExp(`^arn:${PARTITION}:iam::(\\d{12}|aws):policy/\\S+$`).test(wish.permissionsBoundary)
  ) {
    refuse(
      `permissions-boundary: "${wish.permissionsBoundary}" is not the ARN of a policy`,
      'Write arn:aws:iam::ACCOUNT:policy/NAME.',
    );
  }
  checkTags(wish.tags);
  for (const key of wish.kmsKeys) {
    if (!new RegExp(`^arn:${PARTITION}:kms:[a-z0-9-]+:\\d{12}:key/[\\w-]+$`).test(key)) {
      refuse(
        `kms-keys: "${key}" is not the ARN of a key`,
        'Write arn:aws:kms:REGION:ACCOUNT:key/ID ("aws kms describe-key --key-id alias/NAME" shows it): IAM policies do not follow aliases.',
      );
    }
  }
  checkNodes(wish);
  if (!Number.isInteger(wish.hopLimit) || wish.hopLimit < 1 || wish.hopLimit > 64) {
    refuse(
      `hop-limit: ${wish.hopLimit} is not a whole number from 1 to 64`,
      'Write 2, or 3 behind an overlay.',
    );
  }
  const account = wish.allowedAccountIds.find((id) => !/^\d{12}$/.test(id));
  if (account !== undefined) {
    refuse(`allowed-account-ids: "${account}" is not an account id`, 'Write its twelve digits.');
  }
}

function checkName(input: string, name: string, longest: number): void {
  if (!/^[\w+=,.@-]+$/.test(name) || name.length > longest) {
    refuse(
      `${input}: "${name}" (${name.length} characters) is not a name that IAM takes`,
      `Use at most ${longest} letters, digits and any of _+=,.@-.${name.length > longest ? ' Without this input, the name is made of that of the cluster.' : ''}`,
    );
  }
}

/** The name becomes part of a tag's key, `kubernetes.io/cluster/NAME`, of at most 128 characters. */
function checkCluster({ clusterName, policyMode, mode }: EbsAccessWish): void {
  const needing =
    policyMode === 'scoped'
      ? 'policy-mode: scoped'
      : mode === 'pod-identity' || mode === 'irsa'
        ? `mode: ${mode}`
        : undefined;
  if (clusterName === '' && needing !== undefined) {
    refuse(
      `${needing} needs cluster-name, and none was given`,
      "Give the cluster's name, the same to install-ebs-csi-driver: the driver marks its volumes with it.",
    );
  }
  if (clusterName !== '' && !/^[A-Za-z0-9][\w.-]{0,99}$/.test(clusterName)) {
    refuse(
      `cluster-name: "${clusterName}" is not the name of a cluster`,
      'Use at most 100 letters, digits, "-", "_" and ".", beginning with a letter or digit.',
    );
  }
}

/** IAM User Guide, "Tags for IAM resources". */
function checkTags(tags: Readonly<Record<string, string>>): void {
  const entries = Object.entries(tags);
  if (entries.length > TAGS) refuse(`tags: ${entries.length} are too many`, `Give at most ${TAGS}.`);
  const twin = entries.findIndex(([key], index) =>
    entries.slice(0, index).some(([other]) => other.toLowerCase() === key.toLowerCase()),
  );
  if (twin >= 0) {
    refuse(
      `tags: "${entries[twin]?.[0]}" is given twice: IAM does not tell capitals apart`,
      'Leave one out.',
    );
  }
  for (const [key, value] of entries) {
    if (key === OWNER_TAG || key === ATTACHED_TAG) {
      refuse(`tags: "${key}" is Lamina's own mark`, 'Leave it out.');
    }
    if (/^aws:/i.test(key))
      refuse(`tags: "${key}" begins with aws:, which AWS keeps for itself`, 'Rename it.');
    const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
    if (key === '' || key.length > 128 || value.length > 256 || !allowed.test(key) || !allowed.test(value)) {
      refuse(
        `tags: "${key}=${value}" is not a tag that IAM takes`,
        'Use letters, digits, spaces and any of _.:/=+-@: at most 128 in the key, 256 in the value.',
      );
    }
  }
}

function checkNodes({ nodes }: EbsAccessWish): void {
  const remedy = 'Write auto, or ids apart by commas, or one or more tag:KEY=VALUE.';
  if (nodes.by === 'ids') {
    const wrong = nodes.ids.find((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
    if (nodes.ids.length === 0) refuse('nodes: no instance id was given', remedy);
    if (wrong !== undefined) refuse(`nodes: "${wrong}" is not the id of an instance`, remedy);
  }
  if (nodes.by === 'tags' && Object.keys(nodes.tags).length === 0) refuse('nodes: no tag was given', remedy);
}

function refuse(message: string, remedy: string): never {
  throw new ConfigurationError(message, { remedy });
}
