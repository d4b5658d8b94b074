import { describe, expect, test } from '@jest/globals';
import { probeVolume, type VolumeProbeRequest } from '../../../src/environment/storage/probe-volume.ts';
import { ApiError } from '../../../src/kubernetes/errors.ts';
import type { KubernetesObject, ObjectReference } from '../../../src/kubernetes/objects.ts';
import { InterruptedError } from '../../../src/runtime/errors.ts';
import { FakeClient, forbidden, type FakeCall } from '../../support/fake-client.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';
import { never, recordingLogger, storageClass } from './support.ts';

const EBS = 'ebs.csi.aws.com';
const NAME = 'lamina-probe-x';
const PV = 'pvc-1';
const DENIED =
  'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-1": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, RequestID: 1, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/nodes/i-0abcdef12 is not authorized to perform: ec2:CreateVolume on resource: arn:aws:ec2:eu-west-1:111122223333:volume/* because no identity-based policy allows the ec2:CreateVolume action.';

type Moment = 'pod-made' | 'claim-deleted';
type Acts = Partial<Record<Moment, (lab: Lab) => void>>;

/** A server, and the parts of a cluster that the fake one lacks: each test says what they do. */
class Lab {
  readonly clock = new VirtualClock();
  readonly logger = recordingLogger();
  readonly client: FakeClient;
  namespace = NAME;

  constructor(
    acts: Acts,
    objects: readonly KubernetesObject[],
    refuse: (call: FakeCall) => Error | undefined = () => undefined,
  ) {
    const soon = (act: ((lab: Lab) => void) | undefined): void => {
      if (act !== undefined) setImmediate(() => act(this));
    };
    this.client = new FakeClient({
      objects,
      now: () => this.clock.now(),
      onCall: (call) => {
        const refusal = refuse(call);
        if (refusal !== undefined) throw refusal;
        const what = `${call.verb} ${call.kind}`;
        if (what === 'create Namespace') soon((lab) => lab.addServiceAccount());
        if (what === 'create Pod' && !this.client.objects.some(({ kind }) => kind === 'ServiceAccount')) {
          // As the API server does in a namespace that is a moment old.
          throw new ApiError(403, 'Forbidden', 'error looking up service account: "default" not found');
        }
        if (what === 'create Pod') soon(acts['pod-made'] ?? succeed);
        if (what === 'delete PersistentVolumeClaim') soon(acts['claim-deleted'] ?? reclaim);
      },
    });
  }

  reference(kind: string): ObjectReference {
    return { apiVersion: 'v1', kind, name: NAME, namespace: this.namespace };
  }

  addServiceAccount(): void {
    const metadata = { name: 'default', namespace: this.namespace };
    this.client.set({ apiVersion: 'v1', kind: 'ServiceAccount', metadata });
  }

  bind(policy = 'Delete'): void {
    this.client.set({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: PV },
      spec: { persistentVolumeReclaimPolicy: policy },
    });
    const claim = this.client.objects.find(
      ({ kind, metadata }) => kind === 'PersistentVolumeClaim' && metadata.name === NAME,
    )!;
    claim['spec'] = { ...(claim['spec'] as object), volumeName: PV };
    claim['status'] = { phase: 'Bound' };
    this.client.set(claim);
  }

  endPod(phase: string): void {
    this.client.setStatus(this.reference('Pod'), { phase });
  }

  complain(message: string, serial = 1, kind = 'PersistentVolumeClaim', name = NAME): void {
    const namespace = kind === 'PersistentVolume' ? 'default' : this.namespace;
    this.client.set({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `${name}.${serial}`, namespace },
      involvedObject: { kind, name, namespace },
      type: 'Warning',
      reason: 'ProvisioningFailed',
      message,
    });
  }

  probe(request: Partial<VolumeProbeRequest> = {}) {
    const { client: kubernetes, logger, clock } = this;
    if (request.namespace !== undefined) {
      this.namespace = request.namespace;
      this.addServiceAccount();
    }
    return probeVolume({ kubernetes, logger, clock, signal: never, suffix: 'x', ...request });
  }

  /** Of the kinds that a probe makes. */
  get left(): string[] {
    return this.client.objects
      .filter(({ kind }) => /^(Namespace|PersistentVolume|PersistentVolumeClaim|Pod)$/.test(kind))
      .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  }

  get writes(): readonly FakeCall[] {
    return this.client.calls.filter(({ verb }) => !['get', 'list', 'watch'].includes(verb));
  }
}

const succeed = (lab: Lab): void => {
  lab.bind();
  lab.endPod('Succeeded');
};
const reclaim = (lab: Lab): void => {
  lab.client.remove({ apiVersion: 'v1', kind: 'PersistentVolume', name: PV });
};
const gp3 = storageClass('gp3', EBS, { isDefault: true });
const labOf = (acts: Acts = {}, ...objects: KubernetesObject[]) => new Lab(acts, [gp3, ...objects]);
/** All here is played, so a number of turns is enough, however busy the machine is; a number of milliseconds is not. */
const settled = async () => {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('a volume that works', () => {
  test('is bound, written, and gone again with everything that was made for it', async () => {
    const lab = labOf();
    expect(await lab.probe()).toEqual({
      bound: true,
      volume: PV,
      storageClass: 'gp3',
      provisioner: EBS,
      written: true,
      durationMs: 0,
      removed: true,
      left: [],
    });
    expect(lab.left).toEqual([]);
    expect(lab.client.openWatches).toBe(0);
  });

  test('is asked for by a pod that the level "restricted" lets in, with commands that no shell reads', async () => {
    let pod: KubernetesObject | undefined;
    const lab = labOf({
      'pod-made': (made) => {
        pod = made.client.objects.find(({ kind }) => kind === 'Pod');
        succeed(made);
      },
    });
    await lab.probe({ image: 'example.test/tools:1' });
    const spec = pod?.['spec'] as Record<string, unknown> & {
      containers: Record<string, unknown>[];
      initContainers: Record<string, unknown>[];
    };
    expect(spec).toMatchObject({
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    for (const container of [...spec.initContainers, ...spec.containers]) {
      expect(container).toMatchObject({
        image: 'example.test/tools:1',
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      });
      expect(container['command']).not.toContain('sh');
    }
  });

  test('in a namespace that is there: it stays, and nothing else in it is touched', async () => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'lambda' } };
    const data = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: 'lambda' },
    };
    const lab = labOf({}, namespace);
    lab.client.set(data);
    expect(await lab.probe({ namespace: 'lambda' })).toMatchObject({ removed: true });
    expect(lab.left).toEqual(['Namespace lambda', 'PersistentVolumeClaim data']);
  });

  test('needs no right to see events', async () => {
    const lab = new Lab({}, [gp3], (call) => (call.kind === 'Event' ? forbidden(call) : undefined));
    expect(await lab.probe()).toMatchObject({ written: true, removed: true });
  });
});

describe('the StorageClass', () => {
  test('is the newest of several defaults, as Kubernetes takes it', async () => {
    const older = storageClass('older', 'x.csi', { isDefault: true, created: '2020-01-01T00:00:00Z' });
    expect(await new Lab({}, [older, gp3]).probe()).toMatchObject({ storageClass: 'gp3' });
  });

  test('that is named must exist, or nothing is made', async () => {
    const lab = labOf();
    await expect(lab.probe({ storageClass: 'fast' })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'storage-class: "fast" does not exist; the cluster has gp3',
    });
    expect(lab.writes).toEqual([]);
  });

  test('must be named where none is the default', async () => {
    const lab = new Lab({}, [storageClass('gp2', EBS)]);
    await expect(lab.probe()).rejects.toMatchObject({
      code: 'VOLUME_PROBE_FAILED',
      message: 'No StorageClass is the default; the cluster has gp2',
      remedy: expect.stringContaining('ensure-storageclass'),
    });
    expect(lab.writes).toEqual([]);
    expect(await lab.probe({ storageClass: 'gp2' })).toMatchObject({ storageClass: 'gp2' });
  });
});

describe('a refusal that waiting does not mend', () => {
  const denied = { 'pod-made': (lab: Lab) => lab.complain(DENIED, 1) };

  test('ends the probe once it is repeated after the grace', async () => {
    const lab = labOf(denied);
    const failure = expect(lab.probe({ grace: 30_000 })).rejects.toMatchObject({
      code: 'VOLUME_PROBE_FAILED',
      message: expect.stringMatching(
        /^StorageClass gp3 gives no volume that works: .*AWS refuses ec2:CreateVolume to arn:aws:sts::111122223333:assumed-role\/nodes/,
      ),
      remedy: expect.stringContaining('aws iam attach-role-policy --role-name nodes'),
      details: { cause: 'EBS_UNAUTHORIZED', storageClass: 'gp3', provisioner: EBS },
    });
    await settled();
    await lab.clock.advance(29_000, settled);
    lab.complain(DENIED, 2);
    await settled();
    expect(lab.left).toHaveLength(3);
    await lab.clock.advance(2_000, settled);
    lab.complain(DENIED, 3);
    await failure;
    expect(lab.left).toEqual([]);
  });

  test('is forgiven while the right spreads', async () => {
    const lab = labOf(denied);
    const probe = lab.probe({ grace: 30_000 });
    await settled();
    await lab.clock.advance(63_000, settled);
    // What was said before is only repeated by a new list; that is no new refusal.
    lab.client.relist();
    await settled();
    succeed(lab);
    expect(await probe).toMatchObject({ bound: true, removed: true, durationMs: 63_000 });
  });

  test('ends at once without a grace', async () => {
    await expect(labOf(denied).probe({ grace: 0 })).rejects.toMatchObject({ code: 'VOLUME_PROBE_FAILED' });
  });

  test('is none where AWS is only slow', async () => {
    const slow = 'operation error EC2: CreateVolume, api error RequestLimitExceeded: Request limit exceeded.';
    const lab = labOf({ 'pod-made': (made) => made.complain(slow) });
    const probe = lab.probe({ grace: 0 });
    await settled();
    succeed(lab);
    expect(await probe).toMatchObject({ written: true });
  });
});

describe('a probe that fails', () => {
  test('by its pod says so and leaves nothing', async () => {
    const lab = labOf({
      'pod-made': (made) => {
        made.bind();
        made.endPod('Failed');
      },
    });
    await expect(lab.probe()).rejects.toMatchObject({
      code: 'VOLUME_PROBE_FAILED',
      message: expect.stringContaining(`Pod ${NAME}/${NAME} failed`),
    });
    expect(lab.left).toEqual([]);
  });

  test('by its deadline is diagnosed before it is removed', async () => {
    const lab = labOf({
      'pod-made': (made) =>
        made.complain('rpc error: code = ResourceExhausted desc = api error VolumeLimitExceeded: too much'),
    });
    await expect(lab.probe({ timeout: 2_000, grace: 60_000 })).rejects.toMatchObject({
      code: 'VOLUME_PROBE_FAILED',
      details: {
        cause: 'EBS_QUOTA',
        evidence: expect.arrayContaining([expect.stringContaining('too much')]),
      },
    });
    expect(lab.left).toEqual([]);
    expect(lab.client.openWatches).toBe(0);
  });

  test('by a quota names it, and removes the claim', async () => {
    const words =
      'pods "lamina-probe-x" is forbidden: exceeded quota: tight, requested: pods=1, used: pods=4, limited: pods=4';
    const lab = new Lab({}, [gp3], ({ verb, kind }) =>
      verb === 'create' && kind === 'Pod' ? new ApiError(403, 'Forbidden', words) : undefined,
    );
    await expect(lab.probe()).rejects.toMatchObject({
      code: 'VOLUME_PROBE_FAILED',
      details: { cause: 'QUOTA_EXCEEDED' },
    });
    expect(lab.left).toEqual([]);
  });

  test('by an interruption rejects with its reason and leaves nothing', async () => {
    const controller = new AbortController();
    const lab = labOf({ 'pod-made': () => controller.abort(new InterruptedError()) });
    await expect(lab.probe({ signal: controller.signal })).rejects.toBeInstanceOf(InterruptedError);
    expect(lab.left).toEqual([]);
  });

  test('of an interrupted run tells of the interruption, not of what it broke', async () => {
    const controller = new AbortController();
    const lab = new Lab({}, [gp3], ({ verb, kind }) => {
      if (verb !== 'create' || kind !== 'Pod') return undefined;
      controller.abort(new InterruptedError());
      return new ApiError(0, 'Unanswered', 'The connection broke');
    });
    await expect(lab.probe({ signal: controller.signal })).rejects.toBeInstanceOf(InterruptedError);
  });

  test('because others deleted its claim does not wait for the deadline', async () => {
    const lab = labOf({ 'pod-made': (made) => made.client.remove(made.reference('PersistentVolumeClaim')) });
    await expect(lab.probe()).rejects.toMatchObject({ code: 'VOLUME_PROBE_FAILED' });
  });
});

describe('what is left', () => {
  test('a volume that its class retains stays, and the reader is told how to remove it', async () => {
    const lab = labOf({
      'pod-made': (made) => {
        made.bind('Retain');
        made.endPod('Succeeded');
      },
      'claim-deleted': () => undefined,
    });
    const probe = await lab.probe();
    expect(probe).toMatchObject({ written: true, removed: false });
    expect(probe.left).toEqual([
      expect.stringContaining(`reclaimPolicy Retain; to remove it: kubectl delete pv ${PV}`),
    ]);
    expect(lab.left).toEqual([`PersistentVolume ${PV}`]);
    expect(lab.writes.some(({ kind }) => kind === 'PersistentVolume')).toBe(false);
  });

  test('a volume that AWS does not delete is told with the cause', async () => {
    const words = `rpc error: code = Internal desc = Could not delete volume ID "vol-0aaaabbbb": DeleteDisk could not delete volume: operation error EC2: DeleteVolume, https response error StatusCode: 403, RequestID: 1, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::1:assumed-role/nodes/i-1 is not authorized to perform: ec2:DeleteVolume on resource: arn:aws:ec2:eu-west-1:1:volume/vol-0aaaabbbb because no identity-based policy allows the ec2:DeleteVolume action.`;
    const lab = labOf({ 'claim-deleted': (made) => made.complain(words, 1, 'PersistentVolume', PV) });
    const { removed, left } = await lab.probe({ removalTimeout: 60 });
    expect(removed).toBe(false);
    expect(left).toEqual([
      expect.stringMatching(
        /^PersistentVolume pvc-1 is still there after 60 ms: AWS refuses ec2:DeleteVolume/,
      ),
    ]);
    expect(lab.logger.lines.join('\n')).toContain('AWS refuses ec2:DeleteVolume');
  });

  test('of a probe that was killed is removed by a later one, that of a living one is not', async () => {
    const before = (name: string, expires: string) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name,
        labels: { 'lamina.dev/probe': 'volume' },
        annotations: { 'lamina.dev/probe-expires': expires },
      },
    });
    const lab = labOf(
      {},
      before('lamina-probe-dead', '2026-11-22T20:59:59Z'),
      before('lamina-probe-alive', '2026-11-22T21:00:01Z'),
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'lamina-probe-by-hand' } },
    );
    await lab.probe();
    expect(lab.left).toEqual(['Namespace lamina-probe-alive', 'Namespace lamina-probe-by-hand']);
  });
});
