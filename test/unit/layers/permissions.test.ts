// What a deploy asks to be allowed, held against the roles that are shipped: neither knows more than the other.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import type { AccessRule } from '../../../src/kubernetes/access.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { checkPermissions } from '../../../src/layers/permissions.ts';
import { grantsOf, readRoles } from '../../cluster/proof.ts';
import { ReviewingClient, type Rights } from '../../support/reviewing-client.ts';
import { REPOSITORY } from './support.ts';

const signal = new AbortController().signal;
const NAMESPACE = 'lambda';

const ADMIN: readonly AccessRule[] = [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }];

const documents = async (file: string): Promise<KubernetesObject[]> =>
  parseAllDocuments(await readFile(path.join(REPOSITORY, file), 'utf8')).map(
    (document) => document.toJS() as KubernetesObject,
  );

/** One of each kind of the built-in layers. */
async function builtIn(): Promise<KubernetesObject[]> {
  const kinds = [
    ...['Kafka', 'KafkaNodePool', 'KafkaTopic', 'KafkaUser'].map((kind) => ['kafka.strimzi.io/v1', kind]),
    ...['SparkApplication', 'ScheduledSparkApplication'].map((kind) => [
      'sparkoperator.k8s.io/v1beta2',
      kind,
    ]),
    ...['ConfigMap', 'PersistentVolumeClaim'].map((kind) => ['v1', kind]),
    ['cassandra.datastax.com/v1beta1', 'CassandraDatacenter'],
    ['batch/v1', 'Job'],
  ] as [string, string][];
  return [
    ...kinds.map(([apiVersion, kind]) => ({ apiVersion, kind, metadata: { name: 'some' } })),
    ...(await documents('manifests/batch/shared/account.yaml')),
  ];
}

const check = async (rights: Rights): Promise<ReviewingClient> => {
  const client = new ReviewingClient(rights);
  await checkPermissions(await builtIn(), NAMESPACE, { client, signal }, { layer: 'some' });
  return client;
};

const DEPLOYING = ['lamina-read-layer', 'lamina-plan-layer', 'lamina-deploy-layer', 'lamina-give-to-spark'];

async function deploying(): Promise<readonly AccessRule[]> {
  return (await readRoles()).filter(({ name }) => DEPLOYING.includes(name)).flatMap(({ rules }) => rules);
}

describe('asking what a user may do', () => {
  test('costs one request for whoever may do everything', async () => {
    const { asked, calls } = await check({ everywhere: ADMIN });
    expect({ asked, calls }).toEqual({ asked: ['selfsubjectrulesreviews'], calls: [] });
  });

  test('costs two where the server cannot list his rights', async () => {
    expect((await check({ everywhere: ADMIN, listed: false })).asked).toEqual([
      'selfsubjectrulesreviews',
      'selfsubjectaccessreviews',
    ]);
  });

  test('costs a few for the namespace of whoever may work there alone', async () => {
    // Twice: what it may do, and whether it has what it is to give.
    expect((await check({ inside: await deploying() })).asked).toEqual(
      Array.from({ length: 4 }, () => 'selfsubjectrulesreviews'),
    );
  });

  test('goes through every access, eight at a time, where the server cannot list them', async () => {
    const { asked, mostAtOnce } = await check({ inside: await deploying(), listed: false });
    expect(asked.length).toBeGreaterThan(50);
    expect(mostAtOnce).toBe(8);
  });

  test('does not take the rights of a namespace for those of the cluster', async () => {
    const map = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'some' } };
    const client = new ReviewingClient({ inside: ADMIN });
    const checked = checkPermissions([map], NAMESPACE, { client, signal });
    await expect(checked).rejects.toThrow(/create, patch on nodes in the cluster/);
  });
});

describe('the shipped roles', () => {
  test('hold what a deploy of the built-in layers needs, and each verb of it is missed', async () => {
    const rules = await deploying();
    await check({ inside: rules });
    const kinds =
      /kafka|spark|cassandra|configmaps|serviceaccounts|persistentvolumeclaims|jobs|roles|rolebindings/;
    const grants = grantsOf(await readRoles()).filter(
      ({ role, resource, verb }) =>
        DEPLOYING.includes(role) && kinds.test(resource) && !['watch'].includes(verb),
    );
    expect(grants.length).toBeGreaterThan(40);
    for (const { role, verb, group, resource } of grants) {
      const less = rules.flatMap((rule) =>
        (rule.resources ?? []).map((each) => ({
          ...rule,
          resources: [each],
          verbs: rule.verbs.filter(
            (one) => each !== resource || one !== verb || rule.apiGroups?.includes(group) !== true,
          ),
        })),
      );
      const named = new RegExp(`\\b${verb}\\b[a-z, ]* on ${resource}[^;]*\\(ClusterRole ${role}\\)`);
      await expect(check({ inside: less })).rejects.toThrow(named);
    }
  });

  test('give Spark exactly what the batch layer and its verification give', async () => {
    const given = [
      ...(await documents('manifests/batch/shared/account.yaml')),
      ...(await documents('manifests/batch/verify/account.yaml')),
    ].flatMap((object) => (object['rules'] ?? []) as AccessRule[]);
    const flat = (rules: readonly AccessRule[]): string[] => [
      ...new Set(
        rules.flatMap(({ verbs, apiGroups = [], resources = [] }) =>
          verbs.flatMap((verb) =>
            apiGroups.flatMap((group) => resources.map((resource) => `${verb} ${resource} ${group}`)),
          ),
        ),
      ),
    ];
    const held = (await readRoles()).filter(({ toBeGiven }) => toBeGiven).flatMap(({ rules }) => rules);
    const bind = 'bind roles rbac.authorization.k8s.io';
    expect(flat(held).sort()).toEqual([...flat(given), bind].sort());
  });

  test('know no wildcard, and no impersonation', async () => {
    for (const { name, rules } of await readRoles())
      for (const { verbs, apiGroups = [], resources = [] } of rules)
        expect({
          name,
          all: [...verbs, ...apiGroups, ...resources].filter((each) => /\*|imperson/.test(each)),
        }).toEqual({
          name,
          all: [],
        });
  });

  test('bound by name what they may make of rights', async () => {
    for (const { name, rules } of await readRoles())
      for (const { verbs, resources = [], resourceNames = [] } of rules) {
        const makesRights = resources.includes('clusterroles') && verbs.includes('patch');
        if (makesRights || verbs.includes('escalate') || verbs.includes('bind'))
          expect({ name, bounded: resourceNames.length > 0 }).toEqual({ name, bounded: true });
      }
  });
});
