// Nodes as they are, asked through the management API of each pod.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import { LaminaError } from '../../../../src/runtime/errors.ts';
import { containerOf, podStatus, type DataPlane, type Role } from './data-plane.ts';

const PORT = 8080;
const TIMEOUT = 60_000;

interface Endpoint {
  readonly HOST_ID?: string;
  readonly STATUS?: string;
  readonly STATUS_WITH_PORT?: string;
  readonly NATIVE_ADDRESS_AND_PORT?: string;
}

export class ManagementApi implements DataPlane {
  async start(pod: KubernetesObject, signal: AbortSignal): Promise<void> {
    await call(pod, 'POST', '/api/v0/lifecycle/start', signal);
  }

  isReady(pod: KubernetesObject): boolean {
    return containerOf(pod)?.ready === true;
  }

  async hostId(pod: KubernetesObject, signal: AbortSignal): Promise<string | undefined> {
    const text = await call(pod, 'GET', '/api/v0/metadata/endpoints', signal);
    const { entity } = JSON.parse(text) as { entity: readonly Endpoint[] };
    const address = podStatus(pod).podIP ?? '';
    const own = entity.find(
      (endpoint) => endpoint.NATIVE_ADDRESS_AND_PORT?.startsWith(`${address}:`) === true,
    );
    const state = own?.STATUS_WITH_PORT ?? own?.STATUS ?? '';
    return state.startsWith('NORMAL') ? own?.HOST_ID : undefined;
  }

  async isHealthy(pods: readonly KubernetesObject[], racks: number, signal: AbortSignal): Promise<boolean> {
    const query = `consistency_level=LOCAL_QUORUM&rf_per_dc=${racks}`;
    try {
      for (const pod of pods) await call(pod, 'GET', `/api/v0/probes/cluster?${query}`, signal);
      return pods.length > 0;
    } catch (error) {
      if (error instanceof LaminaError) return false;
      throw error;
    }
  }

  async ensureRole(pod: KubernetesObject, role: Role, signal: AbortSignal): Promise<void> {
    const query = new URLSearchParams({
      username: role.username,
      password: role.password,
      can_login: 'true',
      is_superuser: String(role.superuser),
    });
    await call(pod, 'POST', `/api/v0/ops/auth/role?${query.toString()}`, signal);
  }

  async reloadSeeds(pod: KubernetesObject, signal: AbortSignal): Promise<void> {
    await call(pod, 'POST', '/api/v0/ops/seeds/reload', signal);
  }

  async drain(pod: KubernetesObject, signal: AbortSignal): Promise<void> {
    await call(pod, 'POST', '/api/v0/ops/node/drain', signal);
  }
}

/** The answer's text. The message of a failure leaves the query out, which may hold a password. */
async function call(
  pod: KubernetesObject,
  method: 'GET' | 'POST',
  path: string,
  signal: AbortSignal,
): Promise<string> {
  const { podIP } = podStatus(pod);
  const what = `${method} ${path.split('?')[0] ?? ''} of pod ${pod.metadata.name}`;
  if (podIP === undefined) throw new LaminaError('MANAGEMENT_API', `${what}: the pod has no address`);
  let response: Response;
  try {
    response = await fetch(`http://${podIP}:${PORT}${path}`, {
      method,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new LaminaError('MANAGEMENT_API', `${what}: no answer`, { cause: error });
  }
  const text = await response.text();
  if (!response.ok)
    throw new LaminaError('MANAGEMENT_API', `${what}: HTTP ${response.status} ${text.slice(0, 300)}`);
  return text;
}
