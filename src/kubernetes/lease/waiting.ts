// Waits for another holder by a watch, until it gives the lease back or has not renewed it for its duration.
import { formatDuration } from '../../runtime/clock.ts';
import type { KubernetesObject } from '../objects.ts';
import { durationOf, holderOf, LEASE, runUrlOf } from './record.ts';
import type { LeaseRequest } from './types.ts';

/** Returns the lease as it is once it may be taken; undefined where it was deleted. */
export async function waitForHolder(
  request: LeaseRequest,
  first: KubernetesObject,
): Promise<KubernetesObject | undefined> {
  const { clock, logger, signal } = request;
  announce(request, first);
  const watching = new AbortController();
  const observed = observe(request, first, AbortSignal.any([signal, watching.signal]));
  try {
    let holder = holderOf(first);
    for (;;) {
      const { lease, seenAt } = observed.latest();
      if (lease === undefined || holderOf(lease) === '') return lease;
      if (holderOf(lease) !== holder) announce(request, lease);
      holder = holderOf(lease);
      const duration = durationOf(lease);
      const left = seenAt + duration - clock.now();
      if (left <= 0) {
        logger.warning(
          `Taking the lock ${request.name} over: ${holder} has not renewed it for ${formatDuration(duration)}`,
        );
        return lease;
      }
      await observed.changeOr((stop) => clock.sleep(left, stop));
      signal.throwIfAborted();
    }
  } finally {
    watching.abort();
  }
}

function announce({ name, namespace, logger }: LeaseRequest, lease: KubernetesObject): void {
  const url = runUrlOf(lease);
  logger.notice(
    `Waiting for the lock ${namespace}/${name}: ${holderOf(lease)} holds it${url === undefined ? '' : ` (${url})`}`,
  );
}

/** Follows one lease by a watch and remembers, by our own clock, when it last changed. */
function observe(request: LeaseRequest, first: KubernetesObject, signal: AbortSignal) {
  const { client, clock } = request;
  let state: { lease: KubernetesObject | undefined; seenAt: number } = { lease: first, seenAt: clock.now() };
  let failure: unknown;
  let wake = new AbortController();
  const tell = (): void => {
    wake.abort();
    wake = new AbortController();
  };
  const follow = async (): Promise<void> => {
    let listed = new Set<string>();
    const events = client.watch(LEASE, {
      namespace: request.namespace,
      fieldSelector: `metadata.name=${request.name}`,
      signal,
    });
    for await (const event of events) {
      if (event.type === 'RELISTING') listed = new Set();
      else if (event.type === 'SYNCED') {
        if (!listed.has(request.name)) state = { lease: undefined, seenAt: clock.now() };
      } else if (event.type === 'DELETED') state = { lease: undefined, seenAt: clock.now() };
      else {
        listed.add(event.object.metadata.name);
        if (event.object.metadata.resourceVersion !== state.lease?.metadata.resourceVersion) {
          state = { lease: event.object, seenAt: clock.now() };
        }
      }
      tell();
    }
  };
  follow().catch((error: unknown) => {
    failure = error;
    tell();
  });
  return {
    latest: () => {
      if (failure !== undefined) throw failure as Error;
      return state;
    },
    /** Ends at the next change, or when `sleep` does. */
    changeOr: async (sleep: (stop: AbortSignal) => Promise<void>): Promise<void> => {
      const stop = AbortSignal.any([signal, wake.signal]);
      try {
        await sleep(stop);
      } catch (error) {
        if (!stop.aborted) throw error;
      }
    },
  };
}
