// On what a cluster runs, told from what its nodes and drivers say of themselves.
import type { KubernetesClient } from '../kubernetes/client.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { deadlineSignal } from '../runtime/clock.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import {
  clueOfDriver,
  clueOfServer,
  clueOfVersion,
  cluesOfNode,
  cluesOfUuids,
  type ClueKind,
} from './platform-clues.ts';

/** Milliseconds. */
const DEFAULT_TIMEOUT = 120_000;

export const platforms = ['ec2', 'eks', 'gke', 'local'] as const;
/** `ec2` is a cluster of one's own on EC2 instances. `unknown` is told, never asked for. */
export type Platform = (typeof platforms)[number] | 'unknown';

export interface DetectedPlatform {
  readonly platform: Platform;
  /** What it was told from, most telling first; one line when it was given by hand. */
  readonly evidence: readonly string[];
  /** Names of the CSIDrivers that were seen; absent where the cluster was not asked. */
  readonly csiDrivers?: readonly string[];
}

/**
 * What decides where clues disagree: the managed service over its machines, a cloud's word over that of a tool for
 * laptops, the tool over the machine that it runs on, and the machine over what runs anywhere (k3s on EC2 is EC2).
 */
const precedence: readonly (readonly [Platform, ClueKind])[] = [
  ['gke', 'sure'],
  ['eks', 'sure'],
  ['ec2', 'sure'],
  ['local', 'sure'],
  ['ec2', 'machine'],
  ['local', 'anywhere'],
];

/**
 * Looks at the nodes' provider ids, labels, names and kubelet versions, at the CSI drivers, and at the server.
 * `override` other than '' and `auto` is taken as it is, without a request.
 * @throws {ConfigurationError} when `override` is no platform; a DeadlineError after `timeout` milliseconds
 */
export async function detectPlatform(
  client: KubernetesClient,
  options: { readonly override?: string; readonly signal?: AbortSignal; readonly timeout?: number } = {},
): Promise<DetectedPlatform> {
  const { override = 'auto', signal, timeout = DEFAULT_TIMEOUT } = options;
  if (override !== '' && override !== 'auto') {
    const platform = platforms.find((name) => name === override);
    if (platform === undefined) {
      throw new ConfigurationError(`platform: "${override}" is not known`, {
        remedy: `Write auto or one of ${platforms.join(', ')}.`,
      });
    }
    return { platform, evidence: [`platform ${platform} was asked for`] };
  }
  const what = `the API server ${client.server} to tell what the cluster runs on`;
  using deadline = deadlineSignal(timeout, what, signal);
  const call = { signal: deadline.signal };
  const [nodes, drivers, version] = await Promise.all([
    client.list({ apiVersion: 'v1', kind: 'Node' }, call),
    client.list({ apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver' }, call),
    client.request('GET', '/version', call),
  ]);
  const csiDrivers = drivers.items.map((driver) => driver.metadata.name);
  const judged = judgePlatform({
    nodes: nodes.items,
    drivers: csiDrivers,
    serverVersion: (version as { gitVersion?: string } | undefined)?.gitVersion ?? '',
    server: client.server,
  });
  return { ...judged, csiDrivers };
}

export interface PlatformFacts {
  readonly nodes: readonly KubernetesObject[];
  /** Names of the CSIDriver objects. */
  readonly drivers: readonly string[];
  /** gitVersion of GET /version. */
  readonly serverVersion: string;
  readonly server: string;
}

/** The judgement alone, without a cluster. */
export function judgePlatform(facts: PlatformFacts): DetectedPlatform {
  const clues = [
    ...facts.nodes.flatMap(cluesOfNode),
    ...cluesOfUuids(facts.nodes),
    ...facts.drivers.flatMap(clueOfDriver),
    ...clueOfVersion(facts.serverVersion, 'the API server'),
    ...clueOfServer(facts.server),
  ];
  const deciding = precedence.find(([platform, kind]) =>
    clues.some((clue) => clue.platform === platform && clue.kind === kind),
  );
  if (deciding === undefined) {
    const count = facts.nodes.length;
    return {
      platform: 'unknown',
      evidence: [
        `nothing in ${count} node${count === 1 ? '' : 's'}, the CSI drivers and the server tells it`,
      ],
    };
  }
  const [platform, kind] = deciding;
  const telling = clues
    .filter((clue) => clue.platform === platform)
    .sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
    .map((clue) => clue.fact);
  const others = clues
    .filter((clue) => clue.platform !== platform)
    .map((clue) => `${clue.fact} (would be ${clue.platform})`);
  return { platform, evidence: summarize([...telling, ...others]) };
}

/** A thousand nodes say the same: five lines are enough to see why. */
function summarize(facts: readonly string[]): string[] {
  const distinct = [...new Set(facts)];
  const rest = distinct.length - 5;
  return rest > 0 ? [...distinct.slice(0, 5), `and ${rest} more`] : distinct;
}
