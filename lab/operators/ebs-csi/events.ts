// Events as client-go's recorder writes them: the same again counts up instead of making another.
import { randomBytes } from 'node:crypto';
import type { KubernetesClient } from '../../../src/kubernetes/client.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import { referenceTo, type KubernetesObject, type ObjectReference } from '../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../src/runtime/clock.ts';
import { timestamp } from '../engine/timestamp.ts';

export interface NewEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  /** Who says it: `ebs.csi.aws.com_<pod>_<id>`, `kubelet`. */
  readonly component: string;
}

interface Recorded {
  readonly reference: ObjectReference;
  count: number;
}

export class EventRecorder {
  readonly #client: KubernetesClient;
  readonly #clock: Clock;
  readonly #recorded = new Map<string, Recorded>();

  constructor(client: KubernetesClient, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
  }

  async record(object: KubernetesObject, event: NewEvent): Promise<void> {
    const now = timestamp(this.#clock.now());
    const { type, reason, message, component } = event;
    const key = JSON.stringify([object.metadata.uid, type, reason, message, component]);
    const before = this.#recorded.get(key);
    if (before !== undefined) {
      before.count += 1;
      const counted = { count: before.count, lastTimestamp: now };
      if (await this.#patched(before.reference, counted)) return;
    }
    const { name, namespace = 'default', uid, resourceVersion } = object.metadata;
    const created = await this.#client
      .create({
        apiVersion: 'v1',
        kind: 'Event',
        metadata: { name: `${name}.${randomBytes(8).toString('hex')}`, namespace },
        involvedObject: {
          apiVersion: object.apiVersion,
          kind: object.kind,
          name,
          ...(object.metadata.namespace === undefined ? {} : { namespace }),
          uid,
          resourceVersion,
        },
        ...{ type, reason, message, source: { component } },
        ...{ reportingComponent: component, reportingInstance: '' },
        ...{ firstTimestamp: now, lastTimestamp: now, count: 1 },
      })
      .catch((error: unknown) => {
        // A namespace that is being deleted takes no events any more, and its objects need none.
        if (error instanceof ApiError && (error.reason === 'Forbidden' || error.reason === 'NotFound'))
          return undefined;
        throw error;
      });
    if (created !== undefined) this.#recorded.set(key, { reference: referenceTo(created), count: 1 });
  }

  /** false where the event has expired meanwhile. */
  async #patched(reference: ObjectReference, change: object): Promise<boolean> {
    try {
      await this.#client.mergePatch(reference, change);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.reason === 'NotFound') return false;
      throw error;
    }
  }
}
