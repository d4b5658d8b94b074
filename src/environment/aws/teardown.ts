// Takes EBS access down: only what carries Lamina's mark, in the order that AWS asks for, and says what it leaves.
import type { AwsCall } from '../../aws/aws.ts';
import { AwsError } from '../../aws/errors.ts';
import type { KubernetesClient } from '../../kubernetes/client.ts';
import { LaminaError } from '../../runtime/errors.ts';
import { EBS_DRIVER } from '../csi-drivers.ts';
import { listSome } from '../words.ts';
import { applyCalls } from './apply-calls.ts';
import { checkWish } from './check-wish.ts';
import { isGone } from './gone.ts';
import { identify } from './identity.ts';
import { planEksRemoval } from './teardown/eks.ts';
import { planForeignRoles } from './teardown/nodes.ts';
import { planPolicyRemoval } from './teardown/policies.ts';
import { planProfileRemoval } from './teardown/profile.ts';
import { readOwnRole, removeRole, whyRoleStays } from './teardown/role.ts';
import type {
  EbsAccessRemoval,
  LeftBehind,
  RemovalContext,
  RemovalPart,
  RemoveEbsAccess,
} from './teardown/types.ts';

/** Looks after a refusal: by another run, or because a detachment has not spread yet. */
const ROUNDS = 8;
const PAUSE = 1_000;

/**
 * Plans, then removes; a run that was killed anywhere is finished by the next one, and the one after has nothing to do.
 * @throws {ConfigurationError} for a wish that cannot be, or the wrong account
 * @throws {LaminaError} EBS_ACCESS_IN_USE while volumes of the driver exist, unless `force`
 */
export async function removeEbsAccess(request: RemoveEbsAccess): Promise<EbsAccessRemoval> {
  const { aws, clock, logger, signal, wish, dryRun, onCall, random = Math.random } = request;
  checkWish(wish);
  const account = await identify(aws, wish.allowedAccountIds);
  if (!request.force) await refuseInUse(request.kubernetes, signal);
  const context: RemovalContext = { ...request, account };
  const done: AwsCall[] = [];
  let leftBehind: readonly LeftBehind[] | undefined;
  let refused = '';
  for (let round = 1; ; round += 1) {
    try {
      const plan = await planRemoval(context);
      // What the first look has seen may be why the next one sees less.
      leftBehind ??= plan.leftBehind;
      if (dryRun) return result(plan.calls, leftBehind);
      await applyCalls(plan.calls, {
        aws,
        logger,
        onDone: (call) => {
          done.push(call);
          onCall?.(call);
        },
        isGone: (error) => isGone(error) || error.awsCode === 'InvalidAssociationID.NotFound',
        isRace,
      });
      return result(done, leftBehind);
    } catch (error) {
      const again = passes(error) || (isRace(error) && error.message !== refused);
      if (round === ROUNDS || !again) throw error;
      refused = (error as AwsError).message;
      logger.debug(`${refused}; looking again`);
      await clock.sleep((0.5 + random() / 2) * PAUSE * round, signal);
    }
  }
}

const result = (calls: readonly AwsCall[], leftBehind: readonly LeftBehind[]): EbsAccessRemoval => ({
  changed: calls.length > 0,
  removed: removedBy(calls),
  leftBehind,
  calls,
});

/** What is gone by these calls, for people. */
export const removedBy = (calls: readonly AwsCall[]): string[] =>
  calls.flatMap((call) => WORDS[call.action]?.(call) ?? []);

/** In the order in which the calls must be made. */
async function planRemoval(context: RemovalContext): Promise<RemovalPart> {
  const { wish } = context;
  const [role, profile, foreign] = await Promise.all([
    readOwnRole(context),
    planProfileRemoval(context),
    planForeignRoles(context),
  ]);
  const eks = await planEksRemoval(context, role);
  const use = {
    ownProfile: profile.own ? wish.instanceProfileName : '',
    cluster: wish.clusterName,
    associations: eks.strangers,
  };
  const staying = role === undefined ? [] : whyRoleStays(role, use);
  // Whoever relies on the role comes to it by the profile.
  const throughProfile =
    profile.own && staying.length > 0 && role?.profiles.includes(wish.instanceProfileName) === true;
  const shell: RemovalPart = throughProfile
    ? {
        calls: [],
        leftBehind: [
          {
            what: `Instance profile ${wish.instanceProfileName}`,
            why: `it holds the role ${wish.roleName}, which stays`,
          },
        ],
      }
    : profile;
  const shared =
    role !== undefined && wish.clusterName !== '' && role.clusters.some((name) => name !== wish.clusterName);
  const own = role === undefined || shared ? [] : removeRole(role, staying.length > 0);
  const policies = shared
    ? { calls: [], leftBehind: [] }
    : await planPolicyRemoval(context, role, [...foreign.calls, ...own]);
  const calls = [
    ...eks.calls,
    ...disassociations(shell),
    ...foreign.calls,
    ...rest(shell),
    ...own,
    ...policies.calls,
  ];
  const touched = [...shell.calls, ...foreign.calls].length > 0;
  return {
    calls,
    leftBehind: [
      ...eks.leftBehind,
      ...foreign.leftBehind,
      ...shell.leftBehind,
      ...staying,
      ...policies.leftBehind,
      ...(touched ? [HOP_LIMIT] : []),
    ],
  };
}

const disassociations = ({ calls }: RemovalPart): readonly AwsCall[] =>
  calls.filter(({ service }) => service === 'ec2');
const rest = ({ calls }: RemovalPart): readonly AwsCall[] => calls.filter(({ service }) => service !== 'ec2');

const HOP_LIMIT: LeftBehind = {
  what: 'Metadata hop limit of the nodes',
  why: 'it stays as it is: what it was before is not known, and other pods may have come to need it',
};

/** Who has lost what, for people; calls on the way there say nothing. */
const WORDS: Readonly<Record<string, (call: AwsCall) => string>> = {
  DeletePodIdentityAssociation: ({ resource }) => `Pod Identity association ${resource}`,
  DisassociateIamInstanceProfile: ({ resource }) => `Instance profile of ${resource}`,
  DetachRolePolicy: ({ resource, input }) => `Policy ${String(input['PolicyArn'])} on IAM role ${resource}`,
  DeleteInstanceProfile: ({ resource }) => `Instance profile ${resource}`,
  DeleteRole: ({ resource }) => `IAM role ${resource}`,
  DeletePolicy: ({ resource }) => `IAM policy ${resource}`,
};

interface VolumeSpec {
  readonly csi?: { readonly driver?: string };
  readonly awsElasticBlockStore?: object;
}

/** Without credentials a volume can neither be detached nor deleted: it would be left, and paid for. */
async function refuseInUse(kubernetes: KubernetesClient | undefined, signal: AbortSignal): Promise<void> {
  if (kubernetes === undefined) return;
  const { items } = await kubernetes.list({ apiVersion: 'v1', kind: 'PersistentVolume' }, { signal });
  const names = items
    .filter((volume) => {
      const { csi, awsElasticBlockStore } = (volume['spec'] ?? {}) as VolumeSpec;
      // The driver serves volumes of the former in-tree kind as well.
      return csi?.driver === EBS_DRIVER || awsElasticBlockStore !== undefined;
    })
    .map(({ metadata }) => metadata.name);
  if (names.length === 0) return;
  throw new LaminaError(
    'EBS_ACCESS_IN_USE',
    `${names.length} ${names.length === 1 ? 'volume' : 'volumes'} of the EBS driver would be left without anybody who may attach, detach or delete ${names.length === 1 ? 'it' : 'them'}: ${listSome(names)}. Nothing was removed`,
    {
      remedy:
        'Take down what uses them and delete their claims first, or set force: true (the volumes stay in EC2, and cost).',
      details: { volumes: names },
    },
  );
}

/** IAM has not yet heard everywhere of what was detached or removed a moment ago. */
const passes = (error: unknown): boolean => error instanceof AwsError && error.awsCode === 'DeleteConflict';

/** Somebody else was faster: it is gone by now, or changed. */
const RACES = new Set([
  'NoSuchEntity',
  'ResourceNotFoundException',
  'ResourceInUseException',
  'IncorrectState',
]);

const isRace = (error: unknown): error is AwsError => error instanceof AwsError && RACES.has(error.awsCode);
