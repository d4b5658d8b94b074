// The run as rows of bars: the environment, then each layer with its steps, resources and pods.
import { formatDuration } from '../../runtime/clock.ts';
import type { LayerReport, PodReport, Report, ResourceReport } from '../report.ts';
import { stateOfLayer, stateOfPod, stateOfResource, STATE_WORDS, type State } from './icons.ts';

/** `pending`: not scheduled. `waiting`: on its way. `ready`: since then. `work`: a step of Lamina's own. */
type SegmentKind = 'work' | 'pending' | 'waiting' | 'ready' | 'failed';

interface Segment {
  readonly kind: SegmentKind;
  /** Milliseconds since the run began. */
  readonly from: number;
  readonly to: number;
}

export interface Row {
  readonly state?: State;
  readonly kind: string;
  readonly name: string;
  /** Beside the name; absent for nothing. */
  readonly remark?: string;
  readonly segments: readonly Segment[];
  /** What stands behind the bar: how long it took, or why it is not ready. */
  readonly outcome: string;
  /** The bar in words, for those who do not see it. */
  readonly times: string;
  /** The same with the full name, for those who point at the row. */
  readonly detail: string;
}

export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What is not worth a bar, in one line; '' for nothing. */
  readonly rest: string;
}

export interface Lane {
  readonly row: Row;
  readonly groups: readonly Group[];
}

export interface Timeline {
  readonly total: number;
  readonly environment: Row | undefined;
  readonly layers: readonly Lane[];
  /** Pods of which no layer is known. */
  readonly strays: readonly Row[];
}

/** A bar below this part of the whole is a speck; a line of text tells more. */
const SPECK = 0.01;
const NAMES_IN_REST = 6;

const STEPS: Readonly<Record<string, string>> = {
  render: 'render the resources',
  inspect: 'look at the cluster',
  lock: 'wait for the lock',
  chart: 'fetch the chart',
  crds: 'apply its CRDs',
  helm: 'install with Helm',
  operator: 'operator comes up',
  needs: 'wait for other layers',
  diff: 'compare with the cluster',
  apply: 'apply the resources',
  wait: 'resources come up',
  outputs: 'read the endpoints',
};

export function timelineOf(report: Report): Timeline {
  const { durationMs: total, layers, pods, environment } = report;
  const begun = layers.filter(({ heldBy }) => heldBy === null).map(({ startedAtMs }) => startedAtMs);
  const prepared = environment?.durationMs;
  return {
    total,
    // It comes right before the first layer.
    environment:
      prepared === undefined || begun.length === 0
        ? undefined
        : environmentRow(Math.min(...begun) - prepared, prepared),
    layers: layers.map((layer) => ({
      row: layerRow(layer, total),
      groups: [
        stepsOf(layer, total),
        resourcesOf(layer, total),
        group(
          'Pods',
          (pods ?? []).filter((pod) => pod.layer === layer.name).map((pod) => podRow(pod, total)),
        ),
      ].filter(({ rows, rest }) => rows.length > 0 || rest !== ''),
    })),
    strays: (pods ?? [])
      .filter((pod) => !layers.some(({ name }) => name === pod.layer))
      .map((pod) => podRow(pod, total)),
  };
}

const group = (title: string, rows: readonly Row[], rest = ''): Group => ({ title, rows, rest });

function environmentRow(from: number, durationMs: number): Row {
  const start = Math.max(0, from);
  const times = `from ${formatDuration(start)} to ${formatDuration(start + durationMs)}`;
  return {
    kind: '',
    name: 'Environment',
    segments: [{ kind: 'work', from: start, to: start + durationMs }],
    outcome: formatDuration(durationMs),
    times,
    detail: `platform and storage, ${formatDuration(durationMs)}`,
  };
}

function layerRow(layer: LayerReport, total: number): Row {
  const { name, startedAtMs, durationMs, heldBy } = layer;
  const state = stateOfLayer(layer);
  const end = startedAtMs + durationMs;
  if (heldBy !== null) {
    const times = `needs ${heldBy}, which is not ready`;
    return {
      state,
      kind: '',
      name,
      segments: [],
      outcome: STATE_WORDS[state],
      times,
      detail: `${name} ${times}`,
    };
  }
  const times = `from ${formatDuration(startedAtMs)} to ${formatDuration(end)}`;
  return {
    state,
    kind: '',
    name,
    segments: [
      { kind: state === 'failed' ? 'failed' : 'waiting', from: startedAtMs, to: end },
      ...(state === 'ready' ? [{ kind: 'ready' as const, from: end, to: total }] : []),
    ],
    outcome: formatDuration(durationMs),
    times,
    detail: `${name} ${STATE_WORDS[state]}: ${times}`,
  };
}

function stepsOf({ phases, startedAtMs, operator }: LayerReport, total: number): Group {
  const isLong = ({ durationMs }: LayerReport['phases'][number]): boolean => durationMs >= total * SPECK;
  const rows = phases.filter(isLong).map(({ name, startedAt, durationMs }): Row => {
    const from = startedAtMs + startedAt;
    return {
      kind: '',
      name:
        name === 'operator' && operator !== null
          ? `operator ${operator.release} comes up`
          : (STEPS[name] ?? name),
      segments: [{ kind: 'work', from, to: from + durationMs }],
      outcome: formatDuration(durationMs),
      times: `from ${formatDuration(from)} to ${formatDuration(from + durationMs)}`,
      detail: `from ${formatDuration(from)}, ${formatDuration(durationMs)}`,
    };
  });
  const short = phases
    .filter((phase) => !isLong(phase))
    .map(({ name, durationMs }) => `${STEPS[name] ?? name} ${formatDuration(durationMs)}`);
  return group('Steps', rows, short.length === 0 ? '' : `Short: ${short.join(', ')}`);
}

function resourcesOf({ resources, startedAtMs, durationMs }: LayerReport, total: number): Group {
  const definitions = resources.filter(isDefinition);
  const others = resources.filter((resource) => !isDefinition(resource));
  const drawn = others.filter((resource) => isTelling(resource, total));
  const end = startedAtMs + durationMs;
  const rows = drawn
    .map((resource) => resourceRow(resource, startedAtMs, { end, total }))
    .sort((a, b) => (a.segments[0]?.from ?? 0) - (b.segments[0]?.from ?? 0));
  const quiet = others.filter((resource) => !drawn.includes(resource));
  const rest = [
    ...(definitions.length === 0 ? [] : [`${definitions.length} CRDs`]),
    ...quiet.slice(0, NAMES_IN_REST).map(({ kind, name }) => `${kind} ${name}`),
    ...(quiet.length > NAMES_IN_REST ? [`${quiet.length - NAMES_IN_REST} more`] : []),
  ];
  return group('Resources', rows, rest.length === 0 ? '' : `Ready at once: ${rest.join(', ')}`);
}

const isDefinition = ({ kind, state }: ResourceReport): boolean =>
  kind === 'CustomResourceDefinition' && state === 'ready';

const isTelling = ({ state, action, appliedAtMs, readyAtMs }: ResourceReport, total: number): boolean =>
  state !== 'ready' || (action !== 'none' && (readyAtMs ?? total) - appliedAtMs >= total * SPECK);

function resourceRow(
  resource: ResourceReport,
  offset: number,
  { end, total }: { readonly end: number; readonly total: number },
): Row {
  const { kind, name, namespace, appliedAtMs, readyAtMs, reason, message } = resource;
  const state = stateOfResource(resource);
  const applied = offset + appliedAtMs;
  const ready = readyAtMs === null ? undefined : offset + readyAtMs;
  const where = namespace === undefined ? '' : ` in ${namespace}`;
  const isReady = state === 'ready' && ready !== undefined;
  const times = `applied at ${formatDuration(applied)}, ${isReady ? `ready at ${formatDuration(ready)}` : `${STATE_WORDS[state]}: ${reason} ${message}`}`;
  return {
    state,
    kind,
    name,
    segments: isReady
      ? [
          { kind: 'waiting', from: applied, to: ready },
          { kind: 'ready', from: ready, to: total },
        ]
      : [{ kind: state === 'failed' ? 'failed' : 'waiting', from: applied, to: end }],
    outcome: isReady
      ? formatDuration(Math.max(0, ready - applied))
      : (state === 'failed' && reason) || STATE_WORDS[state],
    times,
    detail: `${kind} ${name}${where}: ${times}`,
  };
}

function podRow(pod: PodReport, total: number): Row {
  const { name, namespace, createdAtMs, scheduledAtMs, readyAtMs, endedAtMs, restarts, reason } = pod;
  const state = stateOfPod(pod);
  const scheduled = scheduledAtMs ?? readyAtMs ?? total;
  const up = readyAtMs ?? endedAtMs ?? total;
  // What ran to its end was at work, though it is not ready any more.
  const started: SegmentKind = state === 'failed' ? 'failed' : state === 'done' ? 'ready' : 'waiting';
  const times = [
    isOlder(pod) ? 'made before the run' : `made at ${atSecond(createdAtMs)}`,
    ...(scheduledAtMs === null ? [] : [`scheduled at ${atSecond(scheduledAtMs)}`]),
    ...(readyAtMs === null ? [] : [`ready at ${atSecond(readyAtMs)}`]),
    ...(endedAtMs === null ? [] : [`ended at ${atSecond(endedAtMs)}`]),
    ...(restarts === 0 ? [] : [restartsOf(pod)]),
    ...(reason === null ? [] : [reason]),
  ].join(', ');
  return {
    state,
    kind: '',
    name,
    ...(restarts === 0 ? {} : { remark: restartsOf(pod) }),
    segments: [
      // One that no node took has failed there already.
      {
        kind: state === 'failed' && scheduledAtMs === null ? 'failed' : 'pending',
        from: createdAtMs,
        to: scheduled,
      },
      ...(scheduledAtMs === null && readyAtMs === null ? [] : [{ kind: started, from: scheduled, to: up }]),
      ...(readyAtMs === null ? [] : [{ kind: 'ready' as const, from: readyAtMs, to: endedAtMs ?? total }]),
    ],
    outcome: podOutcome(pod, state),
    times,
    detail: `${namespace}/${name}: ${times}`,
  };
}

function podOutcome(pod: PodReport, state: State): string {
  const { createdAtMs, readyAtMs, endedAtMs, reason } = pod;
  if (state === 'failed' || state === 'waiting') return reason ?? STATE_WORDS[state];
  const up = state === 'done' ? endedAtMs : readyAtMs;
  if (up === null || isOlder(pod)) return STATE_WORDS[state];
  return `${state === 'done' ? 'done, ' : ''}${atSecond(up - createdAtMs)}`;
}

const restartsOf = ({ restarts }: PodReport): string =>
  `${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`;

/** Made in the second in which the run began, a pod may seem to be a little older. */
const isOlder = ({ createdAtMs }: PodReport): boolean => createdAtMs <= -1000;

/** The API server keeps no fractions of a second. */
function atSecond(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}
