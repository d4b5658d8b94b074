// List, then watch: nothing lost and nothing invented over cuts, expired versions and an overloaded server.
import type { Clock } from '../../runtime/clock.ts';
import { formatDuration } from '../../runtime/clock.ts';
import { errorMessage } from '../../runtime/errors.ts';
import { parseBoundedJson } from '../../runtime/bounded-json.ts';
import type { Logger } from '../../runtime/logger.ts';
import { toStatusError } from './api-error.ts';
import type { ApiResource, ListOptions, ObjectList, WatchEvent } from '../client.ts';
import { ApiError } from '../errors.ts';
import { isFields, type Fields } from '../fields.ts';
import { createLineDecoder } from './json-lines.ts';
import { listPages, selectors } from './list.ts';
import type { KubernetesObject } from '../objects.ts';
import { receivedObject } from './received.ts';
import { resourcePath } from './resource-path.ts';
import type { Transport } from './transport.ts';

export interface WatchDependencies {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly logger: Logger;
  /** A number in [0, 1); replaced in tests. */
  readonly random?: () => number;
}

export type WatchOptions = ListOptions & { readonly signal: AbortSignal; readonly from?: ObjectList };

/** Milliseconds, as the next. */
const BASE_DELAY = 100;
const MAX_DELAY = 10_000;
const SERVER_TIMEOUT_SECONDS = 300;
/** Milliseconds after which a connection that brought nothing counts as progress all the same. */
const QUIET_PROGRESS = 30_000;

interface ObjectEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly object: KubernetesObject;
}
type WireEvent = ObjectEvent | { readonly type: 'ERROR'; readonly object: Fields };

/** Yields until the signal aborts, then ends; throws what will not mend itself (any 4xx but 408, 410 and 429). */
export async function* watchObjects(
  dependencies: WatchDependencies,
  resource: ApiResource,
  options: WatchOptions,
): AsyncGenerator<WatchEvent, void, undefined> {
  try {
    yield* listAndFollow(dependencies, resource, options);
  } catch (error) {
    // Asked here and not before, so that an abort in the middle of anything ends the loop quietly.
    if (!options.signal.aborted) throw error;
  }
}

async function* listAndFollow(
  dependencies: WatchDependencies,
  resource: ApiResource,
  options: WatchOptions,
): AsyncGenerator<WatchEvent, void, undefined> {
  const pace = createPace(dependencies, options.signal);
  for (let first = true; ; first = false) {
    if (!first) yield { type: 'RELISTING' };
    let version: string | undefined;
    try {
      version =
        first && options.from !== undefined
          ? yield* repeat(options.from)
          : yield* listAll(dependencies.transport, resource, options);
    } catch (error) {
      // The first list fails for the caller to see; a later one must outlive the server's bad minutes.
      if (!isExpired(error) && (first || !isPassing(error))) throw error;
      await pace.failed(error, resource);
    }
    if (version === undefined) continue;
    yield { type: 'SYNCED' };
    yield* follow(dependencies, resource, options, version, pace);
  }
}

async function* listAll(
  transport: Transport,
  resource: ApiResource,
  options: WatchOptions,
): AsyncGenerator<WatchEvent, string, undefined> {
  let version = '';
  for await (const page of listPages(transport, resource, options)) {
    for (const object of page.items) yield { type: 'ADDED', object };
    version = page.resourceVersion;
  }
  return version;
}

function* repeat({ items, resourceVersion }: ObjectList): Generator<WatchEvent, string, undefined> {
  for (const object of items) yield { type: 'ADDED', object };
  return resourceVersion;
}

/** Watches from `version` over any number of connections; returns when only a new list helps. */
async function* follow(
  dependencies: WatchDependencies,
  resource: ApiResource,
  options: WatchOptions,
  version: string,
  pace: Pace,
): AsyncGenerator<WatchEvent, void, undefined> {
  let current = version;
  for (;;) {
    const before = current;
    const begun = dependencies.clock.now();
    let failure: unknown;
    try {
      for await (const event of connect(dependencies, resource, options, current)) {
        current = event.object.metadata.resourceVersion ?? current;
        if (event.type !== 'BOOKMARK') yield { type: event.type, object: event.object };
      }
    } catch (error) {
      options.signal.throwIfAborted();
      if (isExpired(error)) {
        await pace.failed(error, resource);
        return;
      }
      if (!isPassing(error)) throw error;
      failure = error;
    }
    // A bookmark is progress, and so is a long quiet connection of a server that sends none.
    if (current !== before || dependencies.clock.now() - begun >= QUIET_PROGRESS) pace.progressed();
    await pace.failed(failure, resource);
  }
}

/** One connection. Throws an ERROR event as the ApiError that it stands for. */
async function* connect(
  { transport, random = Math.random }: WatchDependencies,
  resource: ApiResource,
  options: WatchOptions,
  version: string,
): AsyncGenerator<ObjectEvent, void, undefined> {
  const request = {
    method: 'GET',
    path: resourcePath(resource, { namespace: options.namespace }),
    query: {
      ...selectors(options),
      watch: '1',
      allowWatchBookmarks: 'true',
      resourceVersion: version,
      // Jittered, so that many watches do not come back in the same moment.
      timeoutSeconds: String(Math.round(SERVER_TIMEOUT_SECONDS * (0.9 + 0.2 * random()))),
    },
    signal: options.signal,
  };
  const decoder = createLineDecoder();
  for await (const chunk of await transport.stream(request)) {
    for (const line of decoder.push(chunk)) {
      const event = parseEvent(line);
      if (event.type === 'ERROR') throw toStatusError(event.object, request, transport.config);
      yield event;
    }
  }
}

function parseEvent(line: string): WireEvent {
  try {
    const event = parseBoundedJson(line);
    if (isFields(event) && isFields(event['object'])) {
      const { type, object } = event;
      if (type === 'ERROR') return { type, object };
      if (type === 'BOOKMARK') return { type, object: receivedObject(object, 'The watch', 'nameless') };
      if (type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED')
        return { type, object: receivedObject(object, 'The watch', 'named') };
    }
  } catch {
    // Falls through: all are the same to the reader.
  }
  throw new ApiError(0, 'Unanswered', `The watch brought something that is no event: ${line.slice(0, 200)}`);
}

function isExpired(error: unknown): boolean {
  return error instanceof ApiError && error.status === 410;
}

/** What a later try may well overcome: no answer, an overloaded or failing server. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500)
  );
}

interface Pace {
  progressed(): void;
  /** Waits before the next try: not at all the first time after progress, then longer and longer. */
  failed(error: unknown, resource: ApiResource): Promise<void>;
}

function createPace({ clock, logger, random = Math.random }: WatchDependencies, signal: AbortSignal): Pace {
  let failures = 0;
  return {
    progressed() {
      failures = 0;
    },
    async failed(error, resource) {
      signal.throwIfAborted();
      failures += 1;
      const asked = error instanceof ApiError ? error.retryAfter : undefined;
      const backoff =
        failures === 1 ? 0 : Math.min(MAX_DELAY, BASE_DELAY * 2 ** (failures - 2)) * (0.5 + random() / 2);
      const pause = Math.min(MAX_DELAY, Math.max(asked ?? 0, backoff));
      const why = error === undefined ? 'the server closed it' : errorMessage(error);
      logger.debug(`Watch of ${resource.kind}: ${why}; going on in ${formatDuration(pause)}`);
      if (pause > 0) await clock.sleep(pause, signal);
    },
  };
}
