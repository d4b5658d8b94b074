// Whether somebody else already runs the operator that a layer needs.
import { chartName } from '../../helm/chart-source.ts';
import type { KubernetesObject, ObjectReference } from '../../kubernetes/objects.ts';
import { describeReference, referenceTo } from '../../kubernetes/objects.ts';
import type { OperatorSpec } from '../files/layer-spec.ts';
import type { Collaborators } from '../types.ts';

export interface ForeignOperator {
  /** What it came with, for people: `Helm release strimzi/strimzi`, or its Deployment. */
  readonly by: string;
  readonly version: string;
  /** Its Deployment, where one was found. */
  readonly reference?: ObjectReference;
}

/** Labels of an operator's Deployment when it was installed from plain manifests, by the name of its chart. */
const SELECTORS: Readonly<Record<string, string>> = {
  'strimzi-kafka-operator': 'app=strimzi',
  'spark-operator': 'app.kubernetes.io/name=spark-operator',
  'cass-operator': 'app.kubernetes.io/name=cass-operator',
};

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' } as const;

/**
 * A running operator of the same chart, installed under another name or by another tool.
 * @param own also that of the layer's own release, for whoever cannot see releases
 */
export async function findForeignOperator(
  operator: OperatorSpec,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
  { own = false }: { readonly own?: boolean } = {},
): Promise<ForeignOperator | undefined> {
  const chart = chartName(operator);
  const byHelm = await kubernetes.list(DEPLOYMENT, {
    labelSelector: 'app.kubernetes.io/managed-by=Helm',
    signal,
  });
  const selector = SELECTORS[chart];
  const byHand =
    selector === undefined
      ? []
      : (await kubernetes.list(DEPLOYMENT, { labelSelector: selector, signal })).items;
  for (const deployment of [...byHelm.items, ...byHand]) {
    if (deployment.metadata.deletionTimestamp !== undefined || (!own && isOwn(deployment, operator)))
      continue;
    const version =
      versionFromChart(deployment, chart) ??
      (byHand.includes(deployment) ? versionFromImage(deployment) : undefined);
    if (version === undefined) continue;
    const reference = referenceTo(deployment);
    const release = deployment.metadata.annotations?.['meta.helm.sh/release-name'];
    const place = deployment.metadata.annotations?.['meta.helm.sh/release-namespace'] ?? '';
    return {
      by: release === undefined ? describeReference(reference) : `Helm release ${place}/${release}`,
      version,
      reference,
    };
  }
  return undefined;
}

/** What an interrupted installation of our own release has left. */
function isOwn(deployment: KubernetesObject, operator: OperatorSpec): boolean {
  const annotations = deployment.metadata.annotations ?? {};
  return (
    annotations['meta.helm.sh/release-name'] === operator.release &&
    annotations['meta.helm.sh/release-namespace'] === operator.namespace
  );
}

/** `1.2.0` out of the label `helm.sh/chart: strimzi-kafka-operator-1.2.0` (Strimzi writes `chart`). */
function versionFromChart(deployment: KubernetesObject, chart: string): string | undefined {
  const labels = deployment.metadata.labels ?? {};
  const label = labels['helm.sh/chart'] ?? labels['chart'] ?? '';
  return label.startsWith(`${chart}-`) ? label.slice(chart.length + 1) : undefined;
}

function versionFromImage(deployment: KubernetesObject): string | undefined {
  const spec = deployment['spec'] as
    { template?: { spec?: { containers?: readonly { image?: string }[] } } } | undefined;
  const image = spec?.template?.spec?.containers?.[0]?.image ?? '';
  return /:v?(\d+\.\d+\.\d+[^@]*)/.exec(image)?.[1];
}
