// Row for k8ssandra-operator, whose cluster is as ready as each of its datacenters.
import { listAt, recordAt, stringAt } from '../../fields.ts';
import { trueCondition, type KubernetesObject } from '../../objects.ts';
import { isObserved } from '../proof.ts';
import { failed, progressing, ready, type Rule, type RuleContext } from '../rule.ts';
import type { Assessment } from '../types.ts';
import { judgeDatacenter } from './cassandra.ts';

/** The operator tells an error of each reconcile that fails; most are gone with the next. */
const ERROR_GRACE = 60_000;

const CLUSTER_LABEL = 'k8ssandra.io/cluster-name';

function judgeCluster(object: KubernetesObject, context: RuleContext): Assessment {
  const error = stringAt(object, 'status', 'error') ?? '';
  if (error !== '' && error !== 'None') {
    const until = context.memory.since(`error ${error}`, context.now) + ERROR_GRACE;
    return context.now >= until ? failed('Error', error) : progressing('Error', error, until);
  }
  for (const name of datacentersOf(object)) {
    const verdict = judgeMember(object, name, context);
    if (verdict.state !== 'ready') return { ...verdict, message: `datacenter ${name}: ${verdict.message}` };
  }
  if (trueCondition(object, 'CassandraInitialized') === undefined)
    return progressing('NotInitialized', 'its condition CassandraInitialized is not True');
  return ready('Ready', 'all datacenters are up');
}

const datacentersOf = (object: KubernetesObject): string[] =>
  listAt(object, 'spec', 'cassandra', 'datacenters').flatMap((datacenter) => {
    const name = stringAt(datacenter, 'metadata', 'name');
    return name === undefined ? [] : [name];
  });

/** By the status that the cluster holds of it, and by the datacenter itself where it can be seen. */
function judgeMember(object: KubernetesObject, name: string, context: RuleContext): Assessment {
  const status = recordAt(object, 'status', 'datacenters', name)['cassandra'];
  if (status === undefined) return progressing('New', 'its operator has not made it yet');
  const verdict = judgeDatacenter({ ...object, spec: {}, status });
  const own = context.observed
    .list('cassandra.datastax.com', 'CassandraDatacenter', object.metadata.namespace)
    .find(
      ({ metadata }) => metadata.name === name && metadata.labels?.[CLUSTER_LABEL] === object.metadata.name,
    );
  if (verdict.state !== 'ready' || own === undefined) return verdict;
  if (!isObserved(own, own.metadata.generation ?? 0))
    return progressing('LatestGenerationNotObserved', 'its last change has not been seen to yet');
  return judgeDatacenter(own);
}

export const k8ssandraRules: readonly Rule[] = [
  {
    group: 'k8ssandra.io',
    kind: 'K8ssandraCluster',
    proof: 'anyStatus',
    doc: 'No error, CassandraInitialized, and every datacenter of the spec ready, in the status and by itself. An error that stands for a minute is a failure.',
    source: 'k8ssandra-operator v1alpha1 API; there are no recordings of it',
    related: [
      {
        apiVersion: 'cassandra.datastax.com/v1beta1',
        kind: 'CassandraDatacenter',
        scope: 'namespace',
        optional: true,
        concerns(datacenter) {
          const name = stringAt(datacenter.metadata, 'labels', CLUSTER_LABEL);
          return name === undefined ? [] : [name];
        },
      },
    ],
    judge: judgeCluster,
  },
];
