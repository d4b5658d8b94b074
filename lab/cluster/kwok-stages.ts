// What the simulated nodes and pods do. A pod's annotation `lab.lamina.dev/pod` asks for another fate than Ready.

/** Values of the pod annotation `lab.lamina.dev/pod`. */
type PodFate = 'pending' | 'crash-loop' | 'image-pull-error' | 'fail';

/** On a pod: what is to become of it, where it is not simply to run. */
export const podFateAnnotation = 'lab.lamina.dev/pod';

const fateKey = `.metadata.annotations["${podFateAnnotation}"]`;
const exists = (key: string): object => ({ key, operator: 'Exists' });
const absent = (key: string): object => ({ key, operator: 'DoesNotExist' });
const oneOf = (key: string, ...values: string[]): object => ({ key, operator: 'In', values });
const noneOf = (key: string, ...values: string[]): object => ({ key, operator: 'NotIn', values });
const alive = absent('.metadata.deletionTimestamp');
const readyStatus = '.status.conditions.[] | select( .type == "Ready" ) | .status';

const stage = (
  name: string,
  kind: 'Node' | 'Pod',
  matchExpressions: object[],
  next: object,
  delay?: object,
): object => ({
  apiVersion: 'kwok.x-k8s.io/v1alpha1',
  kind: 'Stage',
  metadata: { name },
  spec: {
    resourceRef: { apiGroup: 'v1', kind },
    selector: { matchExpressions },
    ...(delay === undefined ? {} : { delay }),
    next,
  },
});

const NODE_READY = `
{{ $now := Now }}
conditions:
{{ range NodeConditions }}
- lastHeartbeatTime: {{ $now | Quote }}
  lastTransitionTime: {{ $now | Quote }}
  message: {{ .message | Quote }}
  reason: {{ .reason | Quote }}
  status: {{ .status | Quote }}
  type: {{ .type | Quote }}
{{ end }}
addresses:
{{ with NodeIP }}
- address: {{ . | Quote }}
  type: InternalIP
{{ end }}
{{ with NodeName }}
- address: {{ . | Quote }}
  type: Hostname
{{ end }}
`;

const INIT_DONE = `
initContainerStatuses:
{{ range .spec.initContainers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: true
  restartCount: 0
  state:
    terminated: {exitCode: 0, reason: Completed, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }}}
{{ end }}
`;

const ADDRESSES = `
{{ $hostIPs := NodeIPsWith .spec.nodeName }}
{{ with $hostIPs }}
hostIP: {{ index . 0 | Quote }}
{{ end }}
{{ $podIPs := PodIPsWith .spec.nodeName ( or .spec.hostNetwork false ) ( or .metadata.uid "" ) ( or .metadata.name "" ) ( or .metadata.namespace "" ) }}
{{ with $podIPs }}
podIP: {{ index . 0 | Quote }}
podIPs:
{{ range . }}
- ip: {{ . | Quote }}
{{ end }}
{{ end }}
startTime: {{ $now | Quote }}
`;

const conditions = (ready: 'True' | 'False', reason?: string): string => `
conditions:
${['Initialized', 'Ready', 'ContainersReady']
  .map((type) => {
    const status = type === 'Initialized' ? 'True' : ready;
    const why = reason === undefined || status === 'True' ? '' : `, reason: ${reason}`;
    return `- {type: ${type}, status: "${status}", lastTransitionTime: {{ $now | Quote }}${why}}`;
  })
  .join('\n')}
- {type: PodScheduled, status: "True", lastTransitionTime: {{ $now | Quote }}}
`;

/** \`body\` is the flow-style rest of one container's status. */
const containers = (body: string): string => `
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
${body}
{{ end }}
`;

const podStatus = (...parts: string[]): object => ({
  statusTemplate: ['{{ $now := Now }}', ...parts].join('\n'),
});

const RUNNING =
  '  ready: true\n  started: true\n  restartCount: 0\n  state: {running: {startedAt: {{ $now | Quote }}}}';
const ENDED = (exitCode: number, reason: string): string =>
  `terminated: {exitCode: ${exitCode}, reason: ${reason}, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }}}`;
const STOPPED = (exitCode: number, reason: string): string =>
  `  ready: false\n  started: false\n  restartCount: 0\n  state: {${ENDED(exitCode, reason)}}`;
const CRASHING = `  ready: false\n  started: false\n  restartCount: 5\n  state: {waiting: {reason: CrashLoopBackOff, message: "back-off 2m40s restarting failed container (simulated)"}}\n  lastState: {${ENDED(1, 'Error')}}`;
const NO_IMAGE =
  '  ready: false\n  started: false\n  restartCount: 0\n  state: {waiting: {reason: ImagePullBackOff, message: "Back-off pulling image (simulated)"}}';

/** The stages, as documents of a KWOK configuration. */
export function kwokStages(): readonly object[] {
  const pending = oneOf('.status.phase', 'Pending');
  const withFate = (fate: PodFate): object => oneOf(fateKey, fate);
  return [
    stage('node-ready', 'Node', [noneOf(readyStatus, 'True')], { statusTemplate: NODE_READY }),
    stage(
      'pod-ready',
      'Pod',
      [alive, pending, absent(fateKey), noneOf(readyStatus, 'True')],
      podStatus(conditions('True'), containers(RUNNING), INIT_DONE, ADDRESSES, 'phase: Running'),
    ),
    // Nothing runs in it, so a pod that is not to be restarted for ever comes to its end: a Job's, or a probe.
    stage(
      'pod-complete',
      'Pod',
      [alive, oneOf('.status.phase', 'Running'), oneOf('.spec.restartPolicy', 'Never', 'OnFailure')],
      podStatus(conditions('False', 'PodCompleted'), containers(STOPPED(0, 'Completed')), 'phase: Succeeded'),
      { durationMilliseconds: 500 },
    ),
    stage(
      'pod-crash-loop',
      'Pod',
      [alive, pending, withFate('crash-loop')],
      podStatus(
        conditions('False', 'ContainersNotReady'),
        containers(CRASHING),
        INIT_DONE,
        ADDRESSES,
        'phase: Running',
      ),
    ),
    stage(
      'pod-image-pull-error',
      'Pod',
      [alive, pending, withFate('image-pull-error'), noneOf(readyStatus, 'False')],
      podStatus(conditions('False', 'ContainersNotReady'), containers(NO_IMAGE), ADDRESSES, 'phase: Pending'),
    ),
    stage(
      'pod-fail',
      'Pod',
      [alive, pending, withFate('fail')],
      podStatus(
        conditions('False', 'PodFailed'),
        containers(STOPPED(1, 'Error')),
        ADDRESSES,
        'phase: Failed',
      ),
    ),
    stage('pod-delete', 'Pod', [exists('.metadata.deletionTimestamp')], { delete: true }),
  ];
}
