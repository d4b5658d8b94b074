// The templates for Spark's pods: what upstream's mutating webhook would add to them, and their owner.
import { CONTAINER, ownedBy } from '../contract/names.ts';
import type { Application, PodPart } from '../contract/spec.ts';

type Json = Readonly<Record<string, unknown>>;

/** As a Pod, for Spark's podTemplateFile or to be completed by the simulator. */
export function podTemplate(application: Application, role: 'driver' | 'executor'): Json {
  const { spec, object } = application;
  const part = spec[role];
  const mounted = [
    ...(part.configMaps ?? []).map(({ name, path }) => ({
      volume: { name: `${name}-vol`, configMap: { name } },
      mount: { name: `${name}-vol`, mountPath: path },
    })),
    ...(part.secrets ?? []).map(({ name, path }) => ({
      volume: { name: `${name}-vol`, secret: { secretName: name } },
      mount: { name: `${name}-vol`, mountPath: path },
    })),
  ];
  const used = new Set((part.volumeMounts ?? []).map((mount) => mount['name']));
  const volumes = (spec.volumes ?? []).filter((volume) => used.has(volume['name']));
  const nodeSelector = { ...spec.nodeSelector, ...part.nodeSelector };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...(part.labels === undefined ? {} : { labels: part.labels }),
      ...(part.annotations === undefined ? {} : { annotations: part.annotations }),
      // Spark makes the executors the driver's.
      ...(role === 'driver' ? { ownerReferences: ownedBy(object) } : {}),
    },
    spec: {
      restartPolicy: 'Never',
      ...defined({
        affinity: part.affinity,
        tolerations: part.tolerations,
        securityContext: part.podSecurityContext,
        priorityClassName: part.priorityClassName,
        terminationGracePeriodSeconds: part.terminationGracePeriodSeconds,
      }),
      ...(Object.keys(nodeSelector).length === 0 ? {} : { nodeSelector }),
      volumes: [...volumes, ...mounted.map(({ volume }) => volume)],
      containers: [
        {
          name: CONTAINER[role],
          ...defined({ envFrom: part.envFrom, securityContext: part.securityContext }),
          env: environment(part),
          volumeMounts: [...(part.volumeMounts ?? []), ...mounted.map(({ mount }) => mount)],
        },
      ],
    },
  };
}

function environment({ env = [], envVars = {}, envSecretKeyRefs = {} }: PodPart): readonly Json[] {
  return [
    ...env,
    ...Object.entries(envVars).map(([name, value]) => ({ name, value })),
    ...Object.entries(envSecretKeyRefs).map(([name, secretKeyRef]) => ({
      name,
      valueFrom: { secretKeyRef },
    })),
  ];
}

const defined = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
