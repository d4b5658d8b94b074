// setup-ebs-access: lets the pods of a cluster on AWS use EBS volumes, or takes that back.
import type { AwsCall } from '../../aws/aws.ts';
import { accessModes, existingProfilePolicies, policyModes } from '../../aws/ebs-choices.ts';
import { openEbsAccess } from '../../doors/ebs-access.ts';
import { awsManifests } from '../../doors/installation.ts';
import { setUpEbsAccess } from '../../environment/aws/setup.ts';
import { removedBy, removeEbsAccess } from '../../environment/aws/teardown.ts';
import type { EbsAccessWish } from '../../environment/aws/types.ts';
import { makeWish } from '../../environment/aws/wish.ts';
import {
  renderEbsAccess,
  renderMade,
  renderOutcome,
  renderRemoval,
  renderRemovalMarkdown,
  renderUnfinished,
} from '../../report/ebs-access.ts';
import { deadlineSignal, systemClock } from '../../runtime/clock.ts';
import { errorMessage, LaminaError } from '../../runtime/errors.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import { duration, flag, keyValues, list, oneOf, text, wholeNumber, type InputsOf } from '../inputs.ts';
import { platformInput } from '../platform-input.ts';

const TIMEOUT = 600_000;

/** What a wish is made of. */
const wishInputs = {
  mode: oneOf(['auto', ...accessModes], 'auto'),
  'cluster-name': text(),
  'policy-mode': oneOf(policyModes, 'managed-v2'),
  'role-name': text(),
  'instance-profile-name': text(),
  path: text('/'),
  'permissions-boundary': text(),
  tags: keyValues(),
  'kms-keys': list(),
  nodes: text('auto'),
  'on-existing-profile': oneOf(existingProfilePolicies, 'attach-policy'),
  'hop-limit': wholeNumber(2, 64, 2),
  'allowed-account-ids': list(),
} as const;

export const action = defineAction({
  name: 'setup-ebs-access',
  inputs: {
    ...clusterInputs,
    operation: oneOf(['setup', 'teardown'], 'setup'),
    platform: platformInput,
    region: text(),
    ...wishInputs,
    force: flag(false),
    timeout: duration('10m'),
  },
  outputs: [
    'changed',
    'skipped',
    'mode',
    'policy-arn',
    'role-arn',
    'instance-profile-arn',
    'service-account-role-arn',
    'instance-ids',
    'plan',
    'removed',
    'left-behind',
  ],
  async run({ inputs, logger, signal: interrupted, env, installation, output, summarize }) {
    const { timeout = TIMEOUT, operation, 'dry-run': dryRun, force } = inputs;
    const wish = wishOf(inputs);
    using deadline = deadlineSignal(timeout, 'EBS access', interrupted);
    const { signal } = deadline;
    const made: AwsCall[] = [];
    const onCall = (call: AwsCall): void => void made.push(call);
    try {
      await using opened = await openEbsAccess({ ...inputs, wish, env, logger, signal });
      output('skipped', opened.skipped ?? '');
      if (opened.skipped !== undefined) {
        logger.notice(`EBS access is not set up: ${opened.skipped}`);
        output('changed', false);
        return;
      }
      const request = { ...opened, wish, dryRun, logger, clock: systemClock, signal, onCall };
      if (operation === 'teardown') {
        const result = await logger.group('Take EBS access down', () =>
          removeEbsAccess({ ...request, force }),
        );
        output('changed', result.changed);
        output('plan', JSON.stringify(result.calls));
        output('removed', JSON.stringify(result.removed));
        output('left-behind', JSON.stringify(result.leftBehind));
        logger.info(renderRemoval(result, dryRun));
        summarize(renderRemovalMarkdown(result, dryRun));
        return;
      }
      const result = await logger.group('Set up EBS access', () =>
        setUpEbsAccess({ ...request, timeout, manifests: awsManifests(installation) }),
      );
      output('changed', result.changed);
      output('mode', result.mode);
      output('policy-arn', result.policyArn);
      output('role-arn', result.roleArn);
      output('instance-profile-arn', result.instanceProfileArn);
      output('service-account-role-arn', result.serviceAccountRoleArn);
      output('instance-ids', JSON.stringify(result.instanceIds));
      output('plan', JSON.stringify(result.calls));
      logger.info(renderOutcome(result, dryRun));
      summarize(renderEbsAccess(result, dryRun));
    } catch (error) {
      output('changed', made.length > 0);
      output('plan', JSON.stringify(made));
      if (operation === 'teardown') output('removed', JSON.stringify(removedBy(made)));
      const told = renderMade(made);
      if (told !== '') logger.info(told);
      const remedy = error instanceof LaminaError ? error.remedy : undefined;
      summarize(renderUnfinished({ message: errorMessage(error), remedy }, made));
      throw error;
    }
  },
});

function wishOf(inputs: InputsOf<typeof wishInputs>): EbsAccessWish {
  return makeWish({
    mode: inputs.mode,
    policyMode: inputs['policy-mode'],
    clusterName: inputs['cluster-name'],
    roleName: inputs['role-name'],
    instanceProfileName: inputs['instance-profile-name'],
    path: inputs.path,
    permissionsBoundary: inputs['permissions-boundary'],
    tags: inputs.tags,
    kmsKeys: inputs['kms-keys'],
    nodes: inputs.nodes,
    onExistingProfile: inputs['on-existing-profile'],
    hopLimit: inputs['hop-limit'],
    allowedAccountIds: inputs['allowed-account-ids'],
  });
}
