// The Pod Security level "restricted" (Kubernetes 1.37), as a function from a pod to what it refuses in it.
type Fields = Readonly<Record<string, unknown>>;

const VOLUMES = new Set([
  ...['name', 'configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image'],
  ...['persistentVolumeClaim', 'projected', 'secret'],
]);

/** What of the spec the level refuses, one line each; none where the pod passes. */
export function restrictedViolations(spec: Fields): string[] {
  const pod = (spec['securityContext'] ?? {}) as Fields;
  const list = (value: unknown): readonly Fields[] => (value ?? []) as readonly Fields[];
  const containers = [...list(spec['initContainers']), ...list(spec['containers'])];
  return [
    ...['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => spec[field] === true),
    ...list(spec['volumes']).flatMap((volume) =>
      Object.keys(volume)
        .filter((kind) => !VOLUMES.has(kind))
        .map((kind) => `a volume of ${kind}`),
    ),
    ...(pod['sysctls'] === undefined ? [] : ['sysctls']),
    ...containers.flatMap((container) =>
      violationsOf(container, pod).map((each) => `${String(container['name'])}: ${each}`),
    ),
  ];
}

function violationsOf(container: Fields, pod: Fields): string[] {
  const own = (container['securityContext'] ?? {}) as Fields;
  const either = (field: string): unknown => own[field] ?? pod[field];
  const { add = [], drop = [] } = (own['capabilities'] ?? {}) as { add?: string[]; drop?: string[] };
  const seccomp = (either('seccompProfile') as Fields | undefined)?.['type'];
  const ports = (container['ports'] ?? []) as readonly Fields[];
  const rules: readonly (readonly [boolean, string])[] = [
    [own['privileged'] !== true, 'privileged'],
    [own['allowPrivilegeEscalation'] === false, 'allowPrivilegeEscalation'],
    [drop.includes('ALL'), 'keeps capabilities'],
    [add.every((each) => each === 'NET_BIND_SERVICE'), 'adds capabilities'],
    [either('runAsNonRoot') === true, 'runAsNonRoot'],
    [either('runAsUser') !== 0, 'runAsUser 0'],
    [seccomp === 'RuntimeDefault' || seccomp === 'Localhost', 'seccompProfile'],
    [own['procMount'] === undefined || own['procMount'] === 'Default', 'procMount'],
    [ports.every((port) => port['hostPort'] === undefined), 'hostPort'],
  ];
  return rules.filter(([holds]) => !holds).map(([, what]) => what);
}
