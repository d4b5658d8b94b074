// What a Spark application's driver and executors ask for, by the field names of both operators.
import { isFields } from '../kubernetes/fields.ts';
import { MEBI, parseQuantity } from '../kubernetes/quantity.ts';
import type { PodDemand } from './demand.ts';

/** `spark.kubernetes.memoryOverheadFactor` for Python, which has its own memory beside the JVM's; and the least. */
const OVERHEAD_PERCENT = 40n;
const LEAST_OVERHEAD = 384n * MEBI;

interface Role {
  readonly cores?: number | string;
  readonly coreRequest?: string;
  readonly memory?: string;
  readonly memoryOverhead?: string;
  readonly instances?: number;
}

/** The driver's pod and those of its executors, from the `spec` of an application. */
export function sparkPods(spec: unknown): PodDemand[] {
  const fields = isFields(spec) ? spec : {};
  const conf = isFields(fields['sparkConf']) ? fields['sparkConf'] : {};
  const role = (name: 'driver' | 'executor'): Role => {
    const own = (isFields(fields[name]) ? fields[name] : {}) as Role;
    const set = (key: string): string | undefined => textOf(conf[key]);
    const coreRequest = own.coreRequest ?? set(`spark.kubernetes.${name}.request.cores`);
    const memoryOverhead = own.memoryOverhead ?? set(`spark.${name}.memoryOverhead`);
    return {
      cores: own.cores ?? set(`spark.${name}.cores`) ?? 1,
      memory: own.memory ?? set(`spark.${name}.memory`) ?? '1g',
      instances: own.instances ?? Number(set(`spark.${name}.instances`) ?? (name === 'driver' ? 1 : 2)),
      ...(coreRequest === undefined ? {} : { coreRequest }),
      ...(memoryOverhead === undefined ? {} : { memoryOverhead }),
    };
  };
  return [podOf({ ...role('driver'), instances: 1 }), podOf(role('executor'))];
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function podOf({ cores = 1, coreRequest, memory = '1g', memoryOverhead, instances = 1 }: Role): PodDemand {
  const heap = sparkMemory(memory);
  const share = (heap * OVERHEAD_PERCENT) / 100n;
  const overhead =
    memoryOverhead === undefined
      ? share > LEAST_OVERHEAD
        ? share
        : LEAST_OVERHEAD
      : sparkMemory(memoryOverhead);
  return { count: instances, cpu: parseQuantity(coreRequest ?? cores) ?? 0n, memory: heap + overhead };
}

/** As the JVM writes it: `512m` and `1g` are binary, and a bare number counts mebibytes. */
function sparkMemory(text: string): bigint {
  const [, amount = '0', unit = 'm'] = /^(\d+)([kmgt]?)b?$/i.exec(text) ?? [];
  const suffix = { k: 'Ki', m: 'Mi', g: 'Gi', t: 'Ti' }[unit.toLowerCase()] ?? 'Mi';
  return parseQuantity(`${amount}${suffix}`) ?? 0n;
}
