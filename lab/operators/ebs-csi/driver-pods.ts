// The driver's own pods: each starts, finds its metadata and its credentials or crashes, and is tried again.
import { randomUUID } from 'node:crypto';
import type { EC2Client } from '@aws-sdk/client-ec2';
import { Disks } from './aws/disks.ts';
import { openEc2 } from './aws/session.ts';
import { delayOf, pause, type DriverContext } from './context.ts';
import { PROBE_FAILURES } from './contract/delays.ts';
import { NODE, POD, SERVICE_ACCOUNT, type Container, type Node, type Pod } from './contract/kinds.ts';
import { ANNOTATION, APP, DRIVER, PLUGIN } from './contract/names.ts';
import { KUBELET, LOG } from './contract/texts.ts';
import { instanceOf } from './instances.ts';
import { readMetadata } from './metadata.ts';
import { WELL, writePodStatus } from './pod-status.ts';
import { register, unregister } from './registration.ts';
import type { ControllerOptions } from './volume-request.ts';

/** A controller pod that works: what its sidecars ask is asked of it. */
export interface Controller {
  readonly pod: Pod;
  readonly disks: Disks;
  readonly options: ControllerOptions;
  /** Who its events are from. */
  readonly component: string;
}

interface Incarnation {
  readonly pod: Pod;
  crashes: number;
  probeFailures: number;
  controller: Controller | undefined;
  ec2: EC2Client | undefined;
}

export class DriverPods {
  readonly #context: DriverContext;
  readonly #onController: () => void;
  readonly #pods = new Map<string, Incarnation>();

  /** `onController` is called whenever a controller has begun to work. */
  constructor(context: DriverContext, onController: () => void) {
    this.#context = context;
    this.#onController = onController;
  }

  /** The one that leads: the oldest that works. undefined where none does, and then nothing is provisioned. */
  get leader(): Controller | undefined {
    const working = [...this.#pods.values()].flatMap(({ controller }) => controller ?? []);
    return working.sort((a, b) => age(a.pod).localeCompare(age(b.pod)))[0];
  }

  /** Returns after how many milliseconds to look again. */
  async reconcile(namespace: string, name: string): Promise<number | undefined> {
    const key = `${namespace}/${name}`;
    const pod = this.#context.store.get({ ...POD, namespace, name }) as Pod | undefined;
    const before = this.#pods.get(key);
    const ended = pod === undefined || pod.metadata.deletionTimestamp !== undefined;
    if (before !== undefined && (ended || pod.metadata.uid !== before.pod.metadata.uid))
      await this.#end(key, before);
    if (ended) return undefined;
    const { nodeName } = pod.spec;
    const node = nodeName === undefined ? undefined : this.#context.store.get({ ...NODE, name: nodeName });
    if (node === undefined) return undefined;
    let incarnation = this.#pods.get(key);
    if (incarnation === undefined) {
      incarnation = { pod, crashes: 0, probeFailures: 0, controller: undefined, ec2: undefined };
      this.#pods.set(key, incarnation);
      await pause(this.#context, 'podStart');
    }
    return pod.metadata.labels?.['app'] === APP.controller
      ? this.#controller(incarnation, node as Node)
      : this.#node(incarnation, node as Node);
  }

  /** Its metadata is read once, when it starts: a hop limit that is lowered later does it no harm. */
  async #node(incarnation: Incarnation, node: Node): Promise<number | undefined> {
    const { pod } = incarnation;
    const found = await readMetadata(
      this.#context,
      node,
      this.#hops(pod),
      argument(pod, '--metadata-sources'),
    );
    if (found.instance === undefined)
      return this.#crash(
        incarnation,
        new Map([
          [PLUGIN, found.log.join('\n')],
          ['node-driver-registrar', ''],
        ]),
      );
    await register(this.#context, node, found.instance);
    await writePodStatus(this.#context, pod, { ...WELL, restarts: incarnation.crashes });
    return undefined;
  }

  async #controller(incarnation: Incarnation, node: Node): Promise<number | undefined> {
    if (incarnation.controller !== undefined) return this.#probe(incarnation, incarnation.controller);
    const { pod } = incarnation;
    let region = environment(pod, 'AWS_REGION');
    if (region === undefined) {
      const found = await readMetadata(this.#context, node, this.#hops(pod), undefined);
      if (found.instance === undefined) {
        const log = [...found.log, LOG.regionHint].join('\n');
        return this.#crash(incarnation, new Map([[PLUGIN, log], ...sidecars(pod, log)]));
      }
      ({ region } = found.instance);
    }
    const account = pod.spec.serviceAccountName ?? 'default';
    const roleArn = await this.#roleOf(pod.metadata.namespace, account);
    incarnation.ec2 = openEc2(this.#context, {
      region,
      instanceId: instanceOf(node)?.instanceId,
      hops: this.#hops(pod),
      webIdentity:
        roleArn === undefined
          ? undefined
          : { roleArn, namespace: pod.metadata.namespace, serviceAccount: account },
    });
    const disks = new Disks(this.#context, incarnation.ec2);
    const sick = await disks.checkHealth();
    if (sick !== undefined)
      return this.#crash(incarnation, new Map([[PLUGIN, sick], ...sidecars(pod, sick)]));
    incarnation.probeFailures = 0;
    incarnation.controller = {
      pod,
      disks,
      options: controllerOptions(pod),
      component: `${DRIVER}_${pod.metadata.name}_${randomUUID()}`,
    };
    await writePodStatus(this.#context, pod, { ...WELL, restarts: incarnation.crashes });
    this.#context.log(
      `controller ${pod.metadata.name}: works in ${region}, as ${roleArn ?? "its instance's role"}`,
    );
    this.#onController();
    return delayOf(this.#context, 'probe');
  }

  async #probe(incarnation: Incarnation, { pod, disks }: Controller): Promise<number | undefined> {
    const sick = await disks.checkHealth();
    if (sick === undefined) {
      incarnation.probeFailures = 0;
      return delayOf(this.#context, 'probe');
    }
    incarnation.probeFailures += 1;
    for (const message of [KUBELET.unready, KUBELET.unalive])
      await this.#context.events.record(pod, {
        type: 'Warning',
        reason: 'Unhealthy',
        message,
        component: 'kubelet',
      });
    if (incarnation.probeFailures < PROBE_FAILURES) return delayOf(this.#context, 'probe');
    return this.#crash(incarnation, new Map([[PLUGIN, sick], ...sidecars(pod, sick)]));
  }

  async #crash(incarnation: Incarnation, crashes: ReadonlyMap<string, string>): Promise<number> {
    const { pod } = incarnation;
    const { name, namespace, uid } = pod.metadata;
    this.#close(incarnation);
    incarnation.crashes += 1;
    const { firstCrash, longestCrash } = {
      firstCrash: delayOf(this.#context, 'firstCrash'),
      longestCrash: delayOf(this.#context, 'longestCrash'),
    };
    const backOff = Math.min(longestCrash, firstCrash * 2 ** (incarnation.crashes - 1));
    const restarts = incarnation.crashes - 1;
    await writePodStatus(this.#context, pod, {
      crashes,
      restarts,
      backOff: Math.round(backOff / 1000),
      ready: false,
    });
    for (const container of crashes.keys())
      await this.#context.events.record(pod, {
        ...{ type: 'Warning', reason: 'BackOff', component: 'kubelet' },
        message: KUBELET.backOff(container, name, namespace, uid),
      });
    this.#context.log(`pod ${name}: ${crashes.get(PLUGIN) ?? ''}`);
    return backOff;
  }

  async #end(key: string, incarnation: Incarnation): Promise<void> {
    this.#pods.delete(key);
    this.#close(incarnation);
    const { metadata, spec } = incarnation.pod;
    if (metadata.labels?.['app'] === APP.node && spec.nodeName !== undefined)
      await unregister(this.#context, spec.nodeName);
  }

  #close(incarnation: Incarnation): void {
    incarnation.ec2?.destroy();
    incarnation.ec2 = undefined;
    incarnation.controller = undefined;
  }

  #hops({ spec }: Pod): number {
    return spec.hostNetwork === true ? 1 : this.#context.settings.metadataHops;
  }

  /** As the webhook of EKS gives it to a container when it starts. */
  async #roleOf(namespace: string, name: string): Promise<string | undefined> {
    const account = await this.#context.client.get({ ...SERVICE_ACCOUNT, namespace, name });
    return account?.metadata.annotations?.[ANNOTATION.roleArn];
  }
}

const age = ({ metadata }: Pod): string => `${metadata.creationTimestamp ?? ''}/${metadata.name}`;
const container = (pod: Pod, name: string): Container | undefined =>
  pod.spec.containers.find((each) => each.name === name);
const environment = (pod: Pod, name: string): string | undefined =>
  container(pod, PLUGIN)?.env?.find((each) => each.name === name)?.value;

function argument(pod: Pod, name: string, of: string = PLUGIN): string | undefined {
  const found = container(pod, of)?.args?.find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** Those that end when the driver does not answer their probe; liveness-probe goes on. */
const sidecars = ({ spec }: Pod, why: string): [string, string][] =>
  spec.containers
    .filter(({ name }) => name.startsWith('csi-'))
    .map(({ name }) => [name, LOG.sidecarProbe(why)]);

function controllerOptions(pod: Pod): ControllerOptions {
  const tags = argument(pod, '--extra-tags') ?? '';
  const pairs = tags.split(',').filter((pair) => pair.includes('='));
  return {
    clusterId: argument(pod, '--k8s-tag-cluster-id'),
    extraTags: Object.fromEntries(
      pairs.map((pair): [string, string] => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), pair.slice(equals + 1)];
      }),
    ),
    extraCreateMetadata:
      container(pod, 'csi-provisioner')?.args?.some((each) => each.startsWith('--extra-create-metadata')) ===
      true,
    defaultFsType: argument(pod, '--default-fstype', 'csi-provisioner') ?? 'ext4',
  };
}
