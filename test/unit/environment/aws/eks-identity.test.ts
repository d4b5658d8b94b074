import { describe, expect, test } from '@jest/globals';
import type { EksCluster } from '../../../../src/environment/aws/eks/cluster.ts';
import { examineEks } from '../../../../src/environment/aws/eks/examine.ts';
import { compareServiceAccount, examineOidcProvider } from '../../../../src/environment/aws/eks/irsa.ts';
import {
  examineAgent,
  examinePodIdentityAssociation,
} from '../../../../src/environment/aws/eks/pod-identity.ts';
import { OWNER, OWNER_TAG } from '../../../../src/environment/aws/tags.ts';
import { FakeClient } from '../../../support/fake-client.ts';
import { VirtualClock } from '../../../support/virtual-clock.ts';
import { recordingLogger } from '../../kubernetes/support/recording-logger.ts';
import { account } from './ec2-support.ts';
import { scriptedAws, type Script } from './eks-support.ts';
import { manifests, wish } from './wish.ts';

const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';
const cluster: EksCluster = {
  name: 'prod',
  issuer: ISSUER,
  ownDriver: false,
};
const ROLE = 'arn:aws:iam::123456789012:role/lamina-ebs-csi-prod';
const OTHER = 'arn:aws:iam::123456789012:role/theirs';
const signal = new AbortController().signal;

describe('the association', () => {
  const examine = (association?: object, script: Script = {}) => {
    const aws = scriptedAws({
      ...script,
      ListPodIdentityAssociations: {
        associations: association === undefined ? [] : [{ associationId: 'a-1', ...association }],
      },
      DescribePodIdentityAssociation: { association: { associationId: 'a-1', ...association } },
    });
    return { aws, examined: examinePodIdentityAssociation({ aws, wish, cluster }, ROLE) };
  };
  const ours = { tags: { [OWNER_TAG]: OWNER } };

  test('is made where there is none, with the mark, and pods are to be restarted', async () => {
    const { aws, examined } = examine();
    const { requirements, warnings } = await examined;
    expect(requirements[0]?.calls[0]?.input).toEqual({
      clusterName: 'prod',
      namespace: 'kube-system',
      serviceAccount: 'ebs-csi-controller-sa',
      roleArn: ROLE,
      tags: { team: 'data', [OWNER_TAG]: OWNER },
    });
    expect(warnings.join()).toContain('rollout restart');
    expect(aws.asked).toEqual(['eks:ListPodIdentityAssociations']);
  });

  test('that gives the role is left alone, whoever made it', async () => {
    for (const more of [ours, {}, { ownerArn: 'arn:aws:eks:r:1:addon/prod/aws-ebs-csi-driver/1' }]) {
      const { requirements, warnings } = await examine({ roleArn: ROLE, ...more }).examined;
      expect(requirements).toMatchObject([{ state: 'ok', calls: [] }]);
      expect(warnings).toEqual([]);
    }
  });

  test.each([
    ['another role', { roleArn: OTHER }],
    ['no session tags, which the trust asks for', { roleArn: ROLE, disableSessionTags: true }],
  ])('with %s is changed only where Lamina made it', async (_what, association) => {
    const changed = await examine({ ...association, ...ours }).examined;
    expect(changed.requirements[0]?.calls).toMatchObject([
      {
        action: 'UpdatePodIdentityAssociation',
        input: { clusterName: 'prod', associationId: 'a-1', roleArn: ROLE, disableSessionTags: false },
      },
    ]);
    expect(changed.warnings.join()).toContain('rollout restart');
    const kept = await examine(association).examined;
    expect(kept.requirements).toMatchObject([{ state: 'wrong', calls: [] }]);
    expect(kept.requirements[0]?.remedy).toContain('update-pod-identity-association');
  });

  test('of an add-on is left to it, and its role is looked at', async () => {
    const ownerArn = 'arn:aws:eks:eu-west-1:1:addon/prod/aws-ebs-csi-driver/42';
    const attached = (PolicyName: string): Script => ({
      ListAttachedRolePolicies: {
        AttachedPolicies: [{ PolicyName, PolicyArn: `arn:aws:iam::aws:policy/service-role/${PolicyName}` }],
      },
    });
    const association = { roleArn: OTHER, ownerArn };
    const able = await examine(association, attached('AmazonEBSCSIDriverPolicy')).examined;
    expect(able.requirements).toMatchObject([{ state: 'ok', calls: [] }]);
    expect(able.warnings.join()).toContain('by the add-on aws-ebs-csi-driver');
    const unable = await examine(association, attached('ReadOnlyAccess')).examined;
    expect(unable.requirements).toMatchObject([{ state: 'wrong', calls: [] }]);
    expect(unable.requirements[0]?.remedy).toContain('role-name: theirs');
  });
});

describe('the agent', () => {
  test('is installed only where it was asked for', async () => {
    const examine = (install: boolean) => examineAgent({ aws: scriptedAws({}), wish, cluster }, install);
    expect((await examine(true)).requirements[0]?.calls).toHaveLength(1);
    expect(await examine(false)).toMatchObject({
      requirements: [{ state: 'missing', calls: [] }],
      pending: false,
    });
  });

  test('that is degraded is told', async () => {
    const issues = [{ code: 'AccessDenied', message: 'eks:addon-manager may not' }];
    const DescribeAddon = { addon: { status: 'DEGRADED', health: { issues } } };
    const examined = await examineAgent({ aws: scriptedAws({ DescribeAddon }), wish, cluster }, true);
    expect(examined.requirements).toMatchObject([
      { state: 'wrong', detail: expect.stringContaining('eks:addon-manager may not'), calls: [] },
    ]);
  });
});

describe('the OIDC provider', () => {
  const examine = (provider?: object, partition = 'aws') =>
    examineOidcProvider({
      aws: scriptedAws(provider === undefined ? {} : { GetOpenIDConnectProvider: provider }),
      account: { ...account, partition },
      wish,
      cluster,
    });

  test('is made with the audience of EKS, by its own partition', async () => {
    const [requirement] = (await examine(undefined, 'aws-us-gov')).requirements;
    expect(requirement?.calls[0]).toMatchObject({
      resource: `arn:aws-us-gov:iam::123456789012:oidc-provider/${ISSUER}`,
      input: { Url: `https://${ISSUER}`, ClientIDList: ['sts.amazonaws.com'] },
    });
  });

  test('for other audiences is not changed', async () => {
    expect((await examine({ ClientIDList: ['sts.amazonaws.com'] })).requirements[0]?.state).toBe('ok');
    const [requirement] = (await examine({ ClientIDList: ['kubernetes'] })).requirements;
    expect(requirement).toMatchObject({
      state: 'wrong',
      detail: expect.stringContaining('kubernetes'),
      remedy: expect.stringContaining('add-client-id-to-open-id-connect-provider'),
      calls: [],
    });
  });

  test('cannot be where the cluster has no issuer', async () => {
    const request = { aws: scriptedAws({}), account, wish, cluster: { ...cluster, issuer: '' } };
    await expect(examineOidcProvider(request)).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });
});

describe('the service account', () => {
  const withRole = (role?: string) =>
    new FakeClient([
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: {
          name: 'ebs-csi-controller-sa',
          namespace: 'kube-system',
          ...(role === undefined ? {} : { annotations: { 'eks.amazonaws.com/role-arn': role } }),
        },
      },
    ]);

  test('is compared where it is there', async () => {
    const compare = (client?: FakeClient) => compareServiceAccount(client, ROLE, signal);
    expect(await compare()).toEqual([]);
    expect(await compare(new FakeClient())).toEqual([]);
    expect(await compare(withRole(ROLE))).toEqual([]);
    expect((await compare(withRole(OTHER))).join()).toContain(`has the role ${OTHER}`);
    expect((await compare(withRole())).join()).toContain('has no annotation');
  });
});

describe('together', () => {
  const examine = (mode: 'pod-identity' | 'irsa', explicit = true, more: Partial<EksCluster> = {}) =>
    examineEks(
      {
        aws: scriptedAws({
          GetPolicy: { Policy: { Arn: 'arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicyV2' } },
        }),
        wish,
        manifests,
        logger: recordingLogger(),
        clock: new VirtualClock(),
        signal,
      },
      account,
      { mode, explicit, reason: 'asked for', warnings: [], cluster: { ...cluster, ...more } },
    );
  const actions = async (plan: ReturnType<typeof examine>): Promise<string[]> =>
    (await plan).calls.map(({ action }) => action);

  test('the agent comes first, credentials last', async () => {
    expect(await actions(examine('pod-identity'))).toEqual([
      'CreateAddon',
      'CreateRole',
      'AttachRolePolicy',
      'CreatePodIdentityAssociation',
    ]);
    expect(await actions(examine('irsa'))).toEqual([
      'CreateOpenIDConnectProvider',
      'CreateRole',
      'AttachRolePolicy',
    ]);
  });

  test('the agent that is on its way is to be waited for', async () => {
    expect((await examine('pod-identity')).awaitAgentOf).toBe('prod');
    expect((await examine('irsa')).awaitAgentOf).toBe('');
  });

  test('on EKS Auto Mode there is nothing to do, unless a mode was asked for by name', async () => {
    expect(await examine('pod-identity', false, { ownDriver: true })).toMatchObject({
      calls: [],
      requirements: [{ state: 'ok', detail: expect.stringContaining('Auto Mode') }],
      roleArn: '',
    });
    expect(await actions(examine('pod-identity', true, { ownDriver: true }))).not.toEqual([]);
  });
});
