// How the operator writes a status: many small writes, each with one fact, and a time for each condition that changes.
import type { KubernetesClient } from '../../../../src/kubernetes/client.ts';
import { ApiError } from '../../../../src/kubernetes/errors.ts';
import { referenceTo, type Condition, type KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../../src/runtime/clock.ts';
import { timestamp } from '../../engine/timestamp.ts';

export type Progress = 'Updating' | 'Ready';

export interface NodeStatus {
  readonly hostID?: string;
  readonly ip?: string;
  readonly rack?: string;
}

interface DatacenterStatus {
  readonly cassandraOperatorProgress?: Progress;
  readonly conditions?: readonly Condition[];
  readonly nodeStatuses?: Readonly<Record<string, NodeStatus>>;
  readonly [field: string]: unknown;
}

export interface ConditionFields {
  readonly reason?: string;
  readonly message?: string;
  readonly also?: Readonly<Record<string, unknown>>;
}

/** The status of one datacenter during one pass: what it was told last stands here before the watch brings it back. */
export class StatusWriter {
  readonly #client: KubernetesClient;
  readonly #clock: Clock;
  readonly #object: KubernetesObject;
  #status: DatacenterStatus;

  constructor(client: KubernetesClient, clock: Clock, object: KubernetesObject) {
    this.#client = client;
    this.#clock = clock;
    this.#object = object;
    this.#status = (object['status'] as DatacenterStatus | undefined) ?? {};
  }

  get current(): DatacenterStatus {
    return this.#status;
  }

  condition(type: string): Condition | undefined {
    return this.#status.conditions?.find((condition) => condition.type === type);
  }

  isTrue(type: string): boolean {
    return this.condition(type)?.status === 'True';
  }

  /** Writes these fields if one of them is new; false: they stood there. */
  async set(fields: DatacenterStatus): Promise<boolean> {
    const news = Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(this.#status[name]) !== JSON.stringify(value),
    );
    if (news.length === 0) return false;
    const patch = Object.fromEntries(news);
    this.#status = { ...this.#status, ...patch };
    try {
      await this.#client.mergePatch(referenceTo(this.#object), { status: patch }, { subresource: 'status' });
    } catch (error) {
      // Deleted meanwhile: there is nobody left to tell.
      if (!(error instanceof ApiError && error.status === 404)) throw error;
    }
    return true;
  }

  /** A condition keeps its place in the list; a new one goes to the end. `also` is written with it. */
  async setCondition(
    type: string,
    value: boolean,
    { reason = '', message = '', also = {} }: ConditionFields = {},
  ): Promise<boolean> {
    const status = value ? 'True' : 'False';
    if (this.condition(type)?.status === status) return false;
    const lastTransitionTime = timestamp(this.#clock.now());
    const condition: Condition = { lastTransitionTime, message, reason, status, type };
    const { conditions = [] } = this.#status;
    const known = conditions.some((one) => one.type === type);
    return this.set({
      ...also,
      conditions: known
        ? conditions.map((one) => (one.type === type ? condition : one))
        : [...conditions, condition],
    });
  }
}
