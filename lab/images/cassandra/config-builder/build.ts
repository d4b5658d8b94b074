// Renders a node's configuration from what cass-operator hands to its init container, as k8ssandra-client does.

export interface BuilderInput {
  /** `spec.config` with `cluster-info` and `datacenter-info`, which the operator adds. */
  readonly data: ConfigFileData;
  /** The image's own cassandra.yaml. */
  readonly base: Readonly<Record<string, unknown>>;
  /** Lines of the image's own jvm-server.options and jvm17-server.options. */
  readonly options: Readonly<Record<'jvm-server' | 'jvm17-server', readonly string[]>>;
  readonly rack: string;
  readonly podIp: string;
}

export interface ConfigFileData {
  readonly 'cluster-info': { readonly name: string; readonly seeds: string };
  readonly 'datacenter-info': { readonly name: string };
  readonly 'cassandra-yaml'?: Readonly<Record<string, unknown>>;
  readonly 'jvm-server-options'?: JvmOptions;
  readonly 'jvm17-server-options'?: JvmOptions;
  readonly [more: string]: unknown;
}

type JvmOptions = Readonly<Record<string, unknown>>;

/** What the lab understands of `jvm-server-options`; upstream knows a longer table. */
const JVM_FLAGS: Readonly<Record<string, string>> = {
  initial_heap_size: '-Xms',
  max_heap_size: '-Xmx',
  heap_size_young_generation: '-Xmn',
};

/** Content by file name. cassandra.yaml is JSON, which is YAML too. */
export function buildConfig({ data, base, options, rack, podIp }: BuilderInput): Record<string, string> {
  const cassandra = {
    ...base,
    ...data['cassandra-yaml'],
    cluster_name: data['cluster-info'].name,
    // Upstream's image brings a seed provider of its own; Cassandra's asks DNS just as well.
    seed_provider: [
      {
        class_name: 'org.apache.cassandra.locator.SimpleSeedProvider',
        parameters: [
          { seeds: data['cluster-info'].seeds, resolve_multiple_ip_addresses_per_dns_record: 'true' },
        ],
      },
    ],
    listen_address: podIp,
    rpc_address: '0.0.0.0',
    broadcast_rpc_address: podIp,
    endpoint_snitch: 'GossipingPropertyFileSnitch',
  };
  return {
    'cassandra.yaml': `${JSON.stringify(cassandra, null, 2)}\n`,
    'cassandra-rackdc.properties': `dc=${data['datacenter-info'].name}\nrack=${rack}\n`,
    'jvm-server.options': lines([...options['jvm-server'], ...jvmOptions(data['jvm-server-options'])]),
    'jvm17-server.options': lines([...options['jvm17-server'], ...jvmOptions(data['jvm17-server-options'])]),
  };
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

function jvmOptions(options: JvmOptions = {}): string[] {
  const flags = Object.entries(JVM_FLAGS).flatMap(([name, flag]) => {
    const value = options[name];
    return typeof value === 'string' || typeof value === 'number' ? [`${flag}${value}`] : [];
  });
  const additional = options['additional-jvm-opts'];
  return [...flags, ...(Array.isArray(additional) ? additional.map(String) : [])];
}
