// The pod of one rack: two init containers that make the configuration, the node, and its logger.
import { CONTAINER, DATA_VOLUME, LABEL, names, STATE } from '../contract/names.ts';
import { datacenterLabels, operatorLabels, type Datacenter, type Rack } from '../contract/spec.ts';
import type { Settings } from '../settings.ts';

type Part = Readonly<Record<string, unknown>>;

const CASSANDRA_USER = 999;
const GRACE_SECONDS = 120;

/** What the datacenter asks for goes over what the operator says. */
export function renderPodTemplate(datacenter: Datacenter, rack: Rack, settings: Settings): Part {
  const { spec } = datacenter;
  const template = spec.podTemplateSpec ?? {};
  const image = spec.serverImage ?? `${settings.images.cassandra}:${spec.serverVersion}-ubi`;
  const {
    containers = [],
    initContainers = [],
    volumes = [],
    ...rest
  } = (template.spec ?? {}) as Record<string, unknown> & {
    containers?: readonly Part[];
    initContainers?: readonly Part[];
    volumes?: readonly Part[];
  };
  const logs = spec.disableSystemLoggerSidecar === true ? [] : [renderLogger(datacenter, settings)];
  return {
    metadata: {
      labels: {
        ...template.metadata?.labels,
        ...operatorLabels(datacenter),
        ...datacenterLabels(datacenter),
        [LABEL.rack]: rack.name,
        [LABEL.nodeState]: STATE.readyToStart,
      },
      ...(template.metadata?.annotations === undefined ? {} : { annotations: template.metadata.annotations }),
    },
    spec: {
      terminationGracePeriodSeconds: GRACE_SECONDS,
      securityContext: { runAsUser: CASSANDRA_USER, runAsGroup: CASSANDRA_USER, fsGroup: CASSANDRA_USER },
      ...rest,
      affinity: renderAffinity(datacenter, rack),
      ...(spec.tolerations === undefined ? {} : { tolerations: spec.tolerations }),
      initContainers: merged(renderInitContainers(datacenter, rack, image, settings), initContainers),
      containers: merged([renderNode(datacenter, image), ...logs], containers),
      volumes: [
        ...['server-config', 'server-config-base', 'server-logs', 'vector-lib'].map((name) => ({
          name,
          emptyDir: {},
        })),
        ...volumes,
      ],
    },
  };
}

/** What the template of the datacenter says of a container goes over what the operator says; others are added. */
function merged(own: readonly Part[], asked: readonly Part[]): Part[] {
  const names = new Set(own.map(({ name }) => name));
  return [
    ...own.map((container) => ({ ...container, ...asked.find(({ name }) => name === container['name']) })),
    ...asked.filter(({ name }) => !names.has(name)),
  ];
}

function renderAffinity({ spec }: Datacenter, rack: Rack): Part {
  const nodeLabels = Object.entries({ ...spec.nodeAffinityLabels, ...rack.nodeAffinityLabels }).sort();
  const expressions = nodeLabels.map(([key, value]) => ({ key, operator: 'In', values: [value] }));
  const anyNode = [LABEL.cluster, LABEL.datacenter, LABEL.rack].map((key) => ({ key, operator: 'Exists' }));
  return {
    ...(expressions.length === 0
      ? {}
      : {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [{ matchExpressions: expressions }],
            },
          },
        }),
    ...(spec.allowMultipleNodesPerWorker === true
      ? {}
      : {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { labelSelector: { matchExpressions: anyNode }, topologyKey: 'kubernetes.io/hostname' },
            ],
          },
        }),
  };
}

const field = (name: string, fieldPath: string): Part => ({ name, valueFrom: { fieldRef: { fieldPath } } });

function renderInitContainers(datacenter: Datacenter, rack: Rack, image: string, settings: Settings): Part[] {
  const { spec, cluster } = datacenter;
  const base = { name: 'server-config-base', mountPath: '/cassandra-base-config' };
  const seeds = [names.seedService(cluster), names.additionalSeedService(cluster, datacenter.name)];
  const data = {
    ...spec.config,
    'cluster-info': { name: spec.clusterName, seeds: seeds.join(',') },
    'datacenter-info': {
      name: spec.datacenterName ?? datacenter.name,
      'graph-enabled': 0,
      'solr-enabled': 0,
      'spark-enabled': 0,
    },
  };
  return [
    {
      name: 'server-config-init-base',
      image,
      imagePullPolicy: 'IfNotPresent',
      command: ['/bin/sh'],
      args: ['-c', 'cp -rf /etc/cassandra/* /cassandra-base-config/'],
      volumeMounts: [base],
    },
    {
      name: 'server-config-init',
      image: settings.images.client,
      imagePullPolicy: 'IfNotPresent',
      args: ['config', 'build'],
      env: [
        field('POD_IP', 'status.podIP'),
        field('HOST_IP', 'status.hostIP'),
        { name: 'USE_HOST_IP_FOR_BROADCAST', value: 'false' },
        { name: 'RACK_NAME', value: rack.name },
        { name: 'PRODUCT_VERSION', value: spec.serverVersion },
        { name: 'PRODUCT_NAME', value: spec.serverType },
        { name: 'CONFIG_FILE_DATA', value: JSON.stringify(data) },
      ],
      resources: filled(spec.configBuilderResources) ?? {
        requests: { cpu: '1', memory: '256M' },
        limits: { cpu: '1', memory: '384M' },
      },
      volumeMounts: [{ name: 'server-config', mountPath: '/config' }, base],
    },
  ];
}

/** The operator itself writes `{}` where nothing was asked for. */
function filled<T extends object>(resources: T | undefined): T | undefined {
  return resources === undefined || Object.keys(resources).length === 0 ? undefined : resources;
}

function renderNode({ spec }: Datacenter, image: string): Part {
  const probe = (path: string, initialDelaySeconds: number, periodSeconds: number): Part => ({
    httpGet: { path, port: 8080 },
    initialDelaySeconds,
    periodSeconds,
    timeoutSeconds: 10,
  });
  return {
    name: CONTAINER,
    image,
    imagePullPolicy: 'IfNotPresent',
    env: [
      field('POD_NAME', 'metadata.name'),
      field('NODE_NAME', 'spec.nodeName'),
      { name: 'DS_LICENSE', value: 'accept' },
      { name: 'USE_MGMT_API', value: 'true' },
      { name: 'MGMT_API_EXPLICIT_START', value: 'true' },
    ],
    ports: [
      ['native', 9042],
      ['tls-native', 9142],
      ['internode', 7000],
      ['tls-internode', 7001],
      ['jmx', 7199],
      ['mgmt-api-http', 8080],
      ['prometheus', 9103],
      ['metrics', 9000],
    ].map(([name, containerPort]) => ({ name, containerPort, protocol: 'TCP' })),
    livenessProbe: probe('/api/v0/probes/liveness', 15, 15),
    readinessProbe: probe('/api/v0/probes/readiness', 20, 10),
    resources: spec.resources ?? {},
    volumeMounts: [
      { name: 'server-config', mountPath: '/config' },
      { name: 'server-logs', mountPath: '/var/log/cassandra' },
      { name: DATA_VOLUME, mountPath: '/var/lib/cassandra' },
    ],
  };
}

function renderLogger({ spec }: Datacenter, settings: Settings): Part {
  return {
    name: 'server-system-logger',
    image: settings.images.systemLogger,
    imagePullPolicy: 'IfNotPresent',
    resources: filled(spec.systemLoggerResources) ?? {
      requests: { cpu: '100m', memory: '64M' },
      limits: { memory: '128M' },
    },
    volumeMounts: [
      { name: 'server-logs', mountPath: '/var/log/cassandra' },
      { name: 'vector-lib', mountPath: '/var/lib/vector' },
    ],
  };
}
