// When an operator may be given work: its workloads run, and its webhooks are answered.
import type { ReleaseRevision } from '../../helm/release-secret.ts';
import { referenceTo, type KubernetesObject, type ObjectReference } from '../../kubernetes/objects.ts';
import { parseManifests } from '../render/manifests.ts';
import type { Collaborators } from '../types.ts';
import type { ForeignOperator } from './foreign.ts';

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);
const WEBHOOKS = new Set(['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration']);
const SERVICE_LABEL = 'kubernetes.io/service-name';

/** The workloads that run an operator. */
export function workloadReferences(
  release: ReleaseRevision | undefined,
  namespace: string,
  foreign: ForeignOperator | undefined,
): ObjectReference[] {
  return release === undefined
    ? foreign?.reference === undefined
      ? []
      : [foreign.reference]
    : parseManifests(release.manifest, `Helm release ${release.chart}`)
        .filter(({ kind }) => WORKLOADS.has(kind))
        .map((object) => ({ namespace, ...referenceTo(object) }));
}

/** The same as they live. */
export async function operatorWorkloads(
  release: ReleaseRevision | undefined,
  namespace: string,
  foreign: ForeignOperator | undefined,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<KubernetesObject[]> {
  const references = workloadReferences(release, namespace, foreign);
  const found = await Promise.all(references.map((reference) => kubernetes.get(reference, { signal })));
  return references.map((reference, index) => found[index] ?? nameOnly(reference));
}

/** Of what does not live, or whose state does not matter, as an object. */
export const nameOnly = ({ apiVersion, kind, ...metadata }: ObjectReference): KubernetesObject => ({
  apiVersion,
  kind,
  metadata,
});

interface Webhook {
  readonly clientConfig?: { readonly service?: { readonly name: string; readonly namespace: string } };
}

/** The Services that answer the release's admission webhooks, as `namespace/name`. */
function webhookServices(release: ReleaseRevision): string[] {
  const webhooks = parseManifests(release.manifest, `Helm release ${release.chart}`)
    .filter(({ kind }) => WEBHOOKS.has(kind))
    .flatMap((configuration) => (configuration['webhooks'] ?? []) as readonly Webhook[]);
  const services = webhooks.flatMap(({ clientConfig }) => clientConfig?.service ?? []);
  return [...new Set(services.map(({ namespace, name }) => `${namespace}/${name}`))];
}

/** Waits until something answers the release's admission webhooks. Ends quietly when the signal aborts. */
export async function waitForWebhooks(
  release: ReleaseRevision,
  context: Pick<Collaborators, 'kubernetes' | 'logger' | 'signal'>,
): Promise<void> {
  await Promise.all(webhookServices(release).map((service) => waitForEndpoints(service, context)));
}

/** Waits until a Service has an endpoint that is ready. Ends quietly when the signal aborts. */
async function waitForEndpoints(
  service: string,
  { kubernetes, logger, signal }: Pick<Collaborators, 'kubernetes' | 'logger' | 'signal'>,
): Promise<void> {
  const [namespace = '', name = ''] = service.split('/');
  const found = new AbortController();
  logger.debug(`Waiting for an endpoint of the webhook service ${service}`);
  const events = kubernetes.watch(
    { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' },
    {
      namespace,
      labelSelector: `${SERVICE_LABEL}=${name}`,
      signal: AbortSignal.any([signal, found.signal]),
    },
  );
  for await (const event of events) {
    if ((event.type === 'ADDED' || event.type === 'MODIFIED') && hasReadyEndpoint(event.object))
      found.abort();
  }
}

function hasReadyEndpoint(slice: KubernetesObject): boolean {
  const endpoints = (slice['endpoints'] ?? []) as readonly { conditions?: { ready?: boolean } }[];
  // The convention of EndpointSlice: an absent condition counts as ready.
  return endpoints.some(({ conditions }) => conditions?.ready !== false);
}
