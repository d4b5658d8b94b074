// Nodes where there are none: pods are simulated, a start takes its recorded time, and host ids come from addresses.
import type { KubernetesObject } from '../../../../src/kubernetes/objects.ts';
import type { Clock } from '../../../../src/runtime/clock.ts';
import { LABEL, STATE } from '../contract/names.ts';
import { containerOf, podStatus, type DataPlane } from './data-plane.ts';

export class SimulatedDataPlane implements DataPlane {
  readonly #clock: Clock;
  readonly #startTime: number;
  /** When each pod (by uid) was told to start. */
  readonly #started = new Map<string, number>();

  /** @param startTime milliseconds from the order to start to a node that serves */
  constructor(clock: Clock, startTime: number) {
    this.#clock = clock;
    this.#startTime = startTime;
  }

  start(pod: KubernetesObject): Promise<void> {
    this.#started.set(pod.metadata.uid ?? pod.metadata.name, this.#clock.now());
    return Promise.resolve();
  }

  isReady(pod: KubernetesObject): boolean {
    if (containerOf(pod)?.ready !== true) return false;
    const began = this.#started.get(pod.metadata.uid ?? pod.metadata.name);
    if (began !== undefined) return this.#clock.now() >= began + this.#startTime;
    // Started before this process was: its label is all that is left to know it by.
    return pod.metadata.labels?.[LABEL.nodeState] !== STATE.readyToStart;
  }

  /** As in the recordings: 10.244.0.44 is 00000000-0000-0000-0000-000010244044. */
  hostId(pod: KubernetesObject): Promise<string | undefined> {
    const address = podStatus(pod).podIP ?? '';
    const [a = '', b = '', c = '', d = ''] = address.split('.');
    if (!this.isReady(pod)) return Promise.resolve(undefined);
    return Promise.resolve(
      `00000000-0000-0000-0000-${`${a}${b}${c}${d.padStart(3, '0')}`.padStart(12, '0')}`,
    );
  }

  isHealthy(pods: readonly KubernetesObject[]): Promise<boolean> {
    return Promise.resolve(pods.length > 0);
  }

  ensureRole(): Promise<void> {
    return Promise.resolve();
  }

  reloadSeeds(): Promise<void> {
    return Promise.resolve();
  }

  drain(): Promise<void> {
    return Promise.resolve();
  }
}
