// What the operator makes and removes around an application: the service of its user interface, and the driver.
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { LABEL, names, ownedBy, POD, reference, SERVICE, UI_PORT } from '../contract/names.ts';
import type { Application } from '../contract/spec.ts';
import type { Pass } from './pass.ts';

/** Makes the service or finds the one that is there. */
export async function ensureUiService({ context, application }: Pass): Promise<KubernetesObject> {
  const { client, signal } = context;
  const service = renderUiService(application);
  try {
    return await client.create(service, { signal });
  } catch (error) {
    if (!(error instanceof ApiError && error.reason === 'AlreadyExists')) throw error;
    const where = reference(SERVICE, application.namespace, service.metadata.name);
    return (await client.get(where, { signal })) ?? service;
  }
}

function renderUiService({ namespace, name, object }: Application): KubernetesObject {
  const labels = { [LABEL.application]: name };
  return {
    ...SERVICE,
    metadata: { name: names.uiService(name), namespace, labels, ownerReferences: ownedBy(object) },
    spec: {
      type: 'ClusterIP',
      selector: { ...labels, [LABEL.role]: 'driver' },
      ports: [{ name: 'spark-driver-ui-port', port: UI_PORT, targetPort: UI_PORT, protocol: 'TCP' }],
    },
  };
}

/** Executors go with their driver. */
export async function removeChildren({ context, application }: Pass): Promise<void> {
  const { client, signal, submitter } = context;
  const { namespace, name } = application;
  await submitter.driverEnded(application, signal);
  await client.delete(reference(POD, namespace, names.driver(name)), { signal });
  await client.delete(reference(SERVICE, namespace, names.uiService(name)), { signal });
}
