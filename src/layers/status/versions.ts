// Which versions run, as the operator's release and the resources tell.
import { stringAt } from '../../kubernetes/fields.ts';
import { groupOf, type KubernetesObject } from '../../kubernetes/objects.ts';
import type { OperatorState } from '../operator.ts';

/** Of the operator: itself and its chart; one that others installed without Helm tells but one version. */
export function versionsOf(state: OperatorState | undefined): Record<string, string> {
  const { release, foreign } = state ?? {};
  if (release === undefined) return foreign === undefined ? {} : { operator: foreign.version };
  const { appVersion, chartVersion } = release;
  return { operator: appVersion ?? chartVersion, chart: chartVersion };
}

/** Where resources tell the version of what they run; most operators tell only what was asked of them. */
const VERSION_FIELDS: Readonly<Record<string, readonly [name: string, ...path: string[]]>> = {
  'kafka.strimzi.io/Kafka': ['kafka', 'status', 'kafkaVersion'],
  'cassandra.datastax.com/CassandraDatacenter': ['cassandra', 'spec', 'serverVersion'],
  'sparkoperator.k8s.io/SparkApplication': ['spark', 'spec', 'sparkVersion'],
  'sparkoperator.k8s.io/ScheduledSparkApplication': ['spark', 'spec', 'template', 'sparkVersion'],
  'spark.apache.org/SparkApplication': ['spark', 'spec', 'runtimeVersions', 'sparkVersion'],
};

/** Of what the resources run, by the name of that. */
export function versionsIn(objects: readonly KubernetesObject[]): Record<string, string> {
  const found = objects.flatMap((object) => {
    const [name, ...path] = VERSION_FIELDS[`${groupOf(object.apiVersion)}/${object.kind}`] ?? [];
    const version = name === undefined ? undefined : stringAt(object, ...path);
    return name !== undefined && version !== undefined ? [[name, version] as const] : [];
  });
  return Object.fromEntries(found);
}
