// Whether pods reach the metadata service of their node: each hop between a pod and the node costs one.
import { awsCall } from '../../../aws/aws.ts';
import { listSome, partOf } from '../../words.ts';
import type { Examination, Requirement } from '../types.ts';
import type { NodeInstance } from './find-instances.ts';

export interface ExamineMetadata {
  readonly instances: readonly NodeInstance[];
  /** Raised to this where it is lower, never lowered. */
  readonly hopLimit: number;
  readonly region: string;
}

export interface MetadataExamination extends Examination {
  /** Instances whose options are not in force, or will not be for a moment after the calls: for `settle`. */
  readonly unsettled: readonly string[];
}

/** What EC2 takes where nobody said otherwise. */
const DEFAULT_HOP_LIMIT = 1;

/** Judges without a call: DescribeInstances has told the options already. */
export function examineMetadata({ instances, hopLimit, region }: ExamineMetadata): MetadataExamination {
  const closed = instances.filter(({ metadata }) => metadata.HttpEndpoint === 'disabled');
  const open = instances.filter((instance) => !closed.includes(instance));
  const low = open.filter(({ metadata }) => hopLimitOf(metadata) < hopLimit);
  const pending = open.filter(({ metadata, state }) => metadata.State === 'pending' && state === 'running');
  return {
    requirements: [
      judgeEndpoint(closed, instances.length, hopLimit, region),
      ...(open.length === 0 ? [] : [judgeHopLimit({ low, pending, all: open.length, hopLimit, region })]),
    ],
    warnings: [],
    unsettled: [...new Set([...low, ...pending].map(({ id }) => id))],
  };
}

/** EC2 leaves it out where nobody has set it. */
export const hopLimitOf = ({ HttpPutResponseHopLimit }: NodeInstance['metadata']): number =>
  HttpPutResponseHopLimit ?? DEFAULT_HOP_LIMIT;

/** Somebody closed it on purpose: opening it is theirs to decide. */
function judgeEndpoint(
  closed: readonly NodeInstance[],
  all: number,
  hopLimit: number,
  region: string,
): Requirement {
  const check = 'Metadata service of the nodes';
  const [first] = closed;
  if (first === undefined) return { check, state: 'ok', detail: `enabled on ${partOf(all, all)}`, calls: [] };
  return {
    check,
    state: 'wrong',
    detail: `disabled on ${partOf(closed.length, all)} (${listSome(closed.map(({ id }) => id))}): neither the driver's node pods nor its controller work there`,
    remedy: `Enable it, for each of them: ${command(first.id, region, `--http-endpoint enabled --http-put-response-hop-limit ${hopLimit}`)}`,
    calls: [],
  };
}

function judgeHopLimit({
  low,
  pending,
  all,
  hopLimit,
  region,
}: {
  low: readonly NodeInstance[];
  pending: readonly NodeInstance[];
  all: number;
  hopLimit: number;
  region: string;
}): Requirement {
  const check = 'Metadata hop limit';
  const [first] = low;
  if (first === undefined) {
    const still = pending.length === 0 ? '' : ` (${partOf(pending.length, all)} still taking it over)`;
    return { check, state: 'ok', detail: `${hopLimit} or more on ${partOf(all, all)}${still}`, calls: [] };
  }
  const byLimit = [...Map.groupBy(low, ({ metadata }) => hopLimitOf(metadata))].sort(
    ([left], [right]) => left - right,
  );
  const found = byLimit.map(
    ([limit, nodes]) => `${partOf(nodes.length, all)} at ${limit} (${listSome(nodes.map(({ id }) => id))})`,
  );
  return {
    check,
    state: 'wrong',
    detail: `${found.join(', ')}, needs ${hopLimit}`,
    remedy: `For each of them: ${command(first.id, region, `--http-put-response-hop-limit ${hopLimit}`)}`,
    // EC2 keeps what a call does not name: to repeat tokens, endpoint or tags would undo what somebody changes meanwhile.
    calls: low.map(({ id, metadata }) =>
      awsCall(
        'ec2',
        'ModifyInstanceMetadataOptions',
        { InstanceId: id, HttpPutResponseHopLimit: hopLimit },
        { resource: id, reason: `its hop limit is ${hopLimitOf(metadata)}, pods need ${hopLimit}` },
      ),
    ),
  };
}

const command = (id: string, region: string, options: string): string =>
  `aws ec2 modify-instance-metadata-options --region ${region} --instance-id ${id} ${options}`;
