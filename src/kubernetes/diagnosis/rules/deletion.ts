// Resources that are to go and do not.
import { describeReference, findCondition, type ObjectReference } from '../../objects.ts';
import type { Facts } from '../facts.ts';
import { tidy } from '../../../runtime/redact.ts';
import type { Finding, Rule } from '../rule.ts';

interface KnownFinalizer {
  readonly name: string;
  readonly waitsFor: string;
  readonly remedy: (reference: ObjectReference) => string;
}

const release = ({ kind, name, namespace }: ObjectReference): string =>
  `kubectl ${namespace === undefined ? '' : `-n ${namespace} `}patch ${kind.toLowerCase()} ${name} --type=merge -p '{"metadata":{"finalizers":null}}'`;

const KNOWN: readonly KnownFinalizer[] = [
  {
    name: 'strimzi.io/topic-operator',
    waitsFor: 'the topic operator, which lives only as long as its Kafka cluster',
    remedy: (reference) =>
      `If Kafka still runs, look at its entity operator and at delete.topic.enable; if Kafka is gone, the topic is gone with it: ${release(reference)}`,
  },
  {
    name: 'kubernetes.io/pvc-protection',
    waitsFor: 'the pods that still use it',
    remedy: () => 'End the pods that mount the claim; it goes by itself then.',
  },
  {
    name: 'kubernetes.io/pv-protection',
    waitsFor: 'the claim that is bound to it',
    remedy: () => 'Delete the claim first.',
  },
  {
    name: 'foregroundDeletion',
    waitsFor: 'its children, which go first',
    remedy: () => 'Look at which of its children has a finalizer of its own, or a pod that does not end.',
  },
  {
    name: 'finalizer.cassandra.datastax.com',
    waitsFor: 'cass-operator',
    remedy: (reference) =>
      `Bring cass-operator back until the datacenter is gone; without it: ${release(reference)} (its claims stay then).`,
  },
];

export const finalizerStuck: Rule = {
  code: 'FINALIZER_STUCK',
  recognises: 'An object is being deleted and waits for a finalizer that nobody removes.',
  find: (facts): Finding | undefined => {
    const { target, reference } = facts;
    if (target?.metadata.deletionTimestamp === undefined) return undefined;
    if (reference.kind === 'Namespace') return explainNamespace(facts);
    const [first, ...others] = target.metadata.finalizers ?? [];
    if (first === undefined) return undefined;
    const known = KNOWN.find(({ name }) => name === first);
    const more = others.length === 0 ? '' : ` (and ${others.join(', ')})`;
    return {
      culprit: reference,
      cause: `${describeReference(reference)} is being deleted since ${target.metadata.deletionTimestamp} and waits for the finalizer ${first}${more}: ${known?.waitsFor ?? 'whoever set it has to remove it'}.`,
      remedy:
        known?.remedy(reference) ??
        `Look at whether the controller behind ${first} runs; only if it is gone for good: ${release(reference)}`,
    };
  },
};

function explainNamespace({ reference, target }: Facts): Finding | undefined {
  if (target === undefined) return undefined;
  const telling = [
    'NamespaceFinalizersRemaining',
    'NamespaceContentRemaining',
    'NamespaceDeletionContentFailure',
    'NamespaceDeletionDiscoveryFailure',
  ]
    .map((type) => findCondition(target, type))
    .find((condition) => condition?.status === 'True');
  if (telling === undefined) return undefined;
  const finalizer = /finalizers remaining: (\S+) in/.exec(telling.message ?? '')?.[1];
  return {
    culprit: reference,
    cause: `Namespace ${reference.name} cannot go: ${tidy(telling.message ?? telling.reason ?? telling.type)}`,
    remedy:
      finalizer === 'strimzi.io/topic-operator'
        ? `Its KafkaTopics wait for a topic operator that is gone. Release them: kubectl -n ${reference.name} get kafkatopics -o name | xargs kubectl -n ${reference.name} patch --type=merge -p '{"metadata":{"finalizers":null}}'`
        : 'Delete what the message names; where its controller is gone for good, remove the finalizer by hand.',
  };
}
