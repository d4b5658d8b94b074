// How much a preview may take: what its layers ask for and half as much again, for verification and for a second run
// beside the first; or what the caller says.
import { MEBI, MILLI, ONE, parseQuantity } from '../kubernetes/quantity.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import type { Demand } from './demand.ts';

export type Quota = Readonly<Record<string, string>>;

/** For what a layer does not say in its objects: helpers, debugging pods, kinds that are not known. */
const SPARE = { cpu: 500n * MILLI, memory: 1024n * MEBI, pods: 5, claims: 1 } as const;

const COUNTED = [
  'configmaps',
  'cpu',
  'ephemeral-storage',
  'memory',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
  'requests.storage',
];
/** `count/jobs.batch`, `requests.nvidia.com/gpu`, `gp3.storageclass.storage.k8s.io/requests.storage`. */
const EXTENDED =
  /^(?:count\/[a-z0-9]+(?:[.-][a-z0-9]+)*|[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+\/[A-Za-z0-9._-]+)$/;

/** @throws {ConfigurationError} that names the key or the value, for what no ResourceQuota can say. */
export function checkQuota(quota: Quota): void {
  for (const [key, value] of Object.entries(quota)) {
    if (!COUNTED.includes(key) && !EXTENDED.test(key)) {
      throw new ConfigurationError(`quota "${key}" is nothing that a ResourceQuota counts`, {
        remedy: `Give one of ${COUNTED.join(', ')}, count/<resource>.<group>, or an extended resource.`,
      });
    }
    const amount = parseQuantity(value);
    if (amount === undefined || amount < 0n)
      throw new ConfigurationError(`quota ${key}: "${value}" is no quantity such as 500m, 4 or 8Gi`);
  }
}

/** What is asked for in all, by the names of a ResourceQuota. */
interface Totals {
  readonly cpu: bigint;
  readonly memory: bigint;
  readonly storage: bigint;
  readonly pods: number;
  readonly claims: number;
}

function totalsOf({ pods, claims }: Demand): Totals {
  return {
    cpu: pods.reduce((sum, { count, cpu }) => sum + BigInt(count) * cpu, 0n),
    memory: pods.reduce((sum, { count, memory }) => sum + BigInt(count) * memory, 0n),
    storage: claims.reduce((sum, { count, storage }) => sum + BigInt(count) * storage, 0n),
    pods: pods.reduce((sum, { count }) => sum + count, 0),
    claims: claims.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Half as much again as the layers ask for, and some to spare; what is wished for goes before it. */
export function quotaFor(demand: Demand, wished: Quota): Quota {
  const { cpu, memory, storage, pods, claims } = totalsOf(demand);
  return {
    'requests.cpu': cores(half(cpu) + SPARE.cpu),
    'requests.memory': mebibytes(half(memory) + SPARE.memory),
    'requests.storage': mebibytes(half(storage) + 1024n * MEBI),
    persistentvolumeclaims: String(Math.ceil(claims * 1.5) + SPARE.claims),
    pods: String(Math.ceil(pods * 1.5) + SPARE.pods),
    'services.loadbalancers': String(demand.loadBalancers),
    ...wished,
  };
}

/** What is wished to be less than the layers ask for: some of their pods or claims will not be made. */
export function tooSmall(demand: Demand, wished: Quota): string[] {
  const { cpu, memory, storage, pods, claims } = totalsOf(demand);
  const needs: Readonly<Record<string, readonly [amount: bigint, text: string]>> = {
    'requests.cpu': [cpu, cores(cpu)],
    'requests.memory': [memory, mebibytes(memory)],
    'requests.storage': [storage, mebibytes(storage)],
    pods: [BigInt(pods) * ONE, String(pods)],
    persistentvolumeclaims: [BigInt(claims) * ONE, String(claims)],
    'services.loadbalancers': [BigInt(demand.loadBalancers) * ONE, String(demand.loadBalancers)],
  };
  return Object.entries(wished).flatMap(([key, value]) => {
    const need = needs[key];
    if (need === undefined || (parseQuantity(value) ?? 0n) >= need[0]) return [];
    return [`${key}=${value} is less than the ${need[1]} that the layers ask for`];
  });
}

const half = (amount: bigint): bigint => (amount * 3n) / 2n;
const roundUp = (amount: bigint, unit: bigint): bigint => (amount + unit - 1n) / unit;
const cores = (amount: bigint): string => `${roundUp(amount, MILLI)}m`;
const mebibytes = (amount: bigint): string => `${roundUp(amount, MEBI)}Mi`;
