// What the driver does with EC2's volumes, call by call as the real one: a policy that lacks one of them is found out.
import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  DeleteVolumeCommand,
  DescribeAvailabilityZonesCommand,
  DescribeInstancesCommand,
  DescribeVolumesCommand,
  DetachVolumeCommand,
  type CreateVolumeCommandInput,
  type EC2Client,
  type Volume,
} from '@aws-sdk/client-ec2';
import { delayOf, pause, type DriverContext } from '../context.ts';
import type { DelayName } from '../contract/delays.ts';
import { ATTACHING, DELETION, LOG, PROVISIONING } from '../contract/texts.ts';
import { awsCode, GrpcError, operationError } from './errors.ts';

type Call<T> = (ec2: EC2Client, options: { abortSignal: AbortSignal }) => Promise<T>;

const GONE = 'InvalidVolume.NotFound';
/** The emulator's work is not faster than it is, whatever the time scale. */
const LEAST_TIMEOUT = 5_000;

class Timeout extends Error {
  override readonly name = 'Timeout';
}

export class Disks {
  readonly #context: DriverContext;
  readonly #ec2: EC2Client;

  constructor(context: DriverContext, ec2: EC2Client) {
    this.#context = context;
    this.#ec2 = ec2;
  }

  /** The health check of the controller; undefined where all is well. */
  async checkHealth(): Promise<string | undefined> {
    try {
      await this.#send((ec2, options) =>
        ec2.send(new DescribeAvailabilityZonesCommand({ DryRun: true }), options),
      );
    } catch (error) {
      if (awsCode(error) === 'DryRunOperation') return undefined;
      return LOG.unhealthy(operationError('EC2', 'DescribeAvailabilityZones', error));
    }
    return undefined;
  }

  /** @throws {GrpcError} with the driver's sentence. */
  async create(
    name: string,
    input: CreateVolumeCommandInput,
  ): Promise<{ id: string; gibibytes: number; zone: string }> {
    const failed = (why: string): GrpcError => new GrpcError('Internal', PROVISIONING.notCreated(name, why));
    let id = '';
    let made: Volume;
    try {
      made = await this.#send((ec2, options) => ec2.send(new CreateVolumeCommand(input), options));
      id = made.VolumeId ?? '';
    } catch (error) {
      if (awsCode(error) === 'IdempotentParameterMismatch')
        throw new GrpcError('AlreadyExists', PROVISIONING.notCreated(name, PROVISIONING.otherParameters));
      throw failed(PROVISIONING.notInEc2(operationError('EC2', 'CreateVolume', error)));
    }
    try {
      await pause(this.#context, 'creation');
      await this.#until(
        id,
        ['creationLook', 'creationTimeout'],
        ({ State }) => State === 'available' || State === 'in-use',
      );
    } catch (error) {
      this.#context.signal.throwIfAborted();
      // As the real one does, so that nothing is left; its failure is only logged there too.
      await this.delete(id).catch((left: unknown) =>
        this.#context.log(`volume ${id} may be left: ${String(left)}`),
      );
      const why = error instanceof Timeout ? error.message : operationError('EC2', 'DescribeVolumes', error);
      throw failed(PROVISIONING.notAvailable(why));
    }
    return { id, gibibytes: made.Size ?? 0, zone: made.AvailabilityZone ?? '' };
  }

  /** A volume that is not there is deleted. @throws {GrpcError} */
  async delete(id: string): Promise<void> {
    try {
      await this.#send((ec2, options) => ec2.send(new DeleteVolumeCommand({ VolumeId: id }), options));
    } catch (error) {
      if (awsCode(error) === GONE) return;
      throw new GrpcError('Internal', DELETION.notDeleted(id, operationError('EC2', 'DeleteVolume', error)));
    }
  }

  /** Returns the device. @throws {GrpcError} */
  async attach(id: string, instanceId: string): Promise<string> {
    const failed = (why: string): GrpcError =>
      new GrpcError('Internal', ATTACHING.notAttached(id, instanceId, why));
    const device = await this.#freeDevice(id, instanceId).catch((error: unknown) => {
      throw failed(ATTACHING.noInstances(operationError('EC2', 'DescribeInstances', error)));
    });
    const attached = ({ Attachments }: Volume): boolean =>
      Attachments?.some((each) => each.InstanceId === instanceId && each.State === 'attached') === true;
    try {
      if (!device.assigned)
        await this.#send((ec2, options) =>
          ec2.send(
            new AttachVolumeCommand({ VolumeId: id, InstanceId: instanceId, Device: device.path }),
            options,
          ),
        );
    } catch (error) {
      if (awsCode(error) === GONE) throw new GrpcError('NotFound', `Volume "${id}" not found`);
      throw failed(ATTACHING.refused(id, instanceId, operationError('EC2', 'AttachVolume', error)));
    }
    await this.#untilOr(id, attached, failed);
    return device.path;
  }

  /** A volume that is not attached is detached. @throws {GrpcError} */
  async detach(id: string, instanceId: string): Promise<void> {
    const failed = (why: string): GrpcError =>
      new GrpcError('Internal', ATTACHING.notDetached(id, instanceId, why));
    try {
      await this.#send((ec2, options) =>
        ec2.send(new DetachVolumeCommand({ VolumeId: id, InstanceId: instanceId }), options),
      );
    } catch (error) {
      if (
        [GONE, 'IncorrectState', 'InvalidAttachment.NotFound', 'InvalidInstanceID.NotFound'].includes(
          awsCode(error),
        )
      )
        return;
      throw failed(ATTACHING.detachRefused(id, instanceId, operationError('EC2', 'DetachVolume', error)));
    }
    await this.#untilOr(
      id,
      ({ Attachments }) => (Attachments ?? []).every((each) => each.State === 'detached'),
      failed,
    );
  }

  async #freeDevice(id: string, instanceId: string): Promise<{ path: string; assigned: boolean }> {
    const { Reservations } = await this.#send((ec2, options) =>
      ec2.send(new DescribeInstancesCommand({ InstanceIds: [instanceId] }), options),
    );
    const mappings = Reservations?.[0]?.Instances?.[0]?.BlockDeviceMappings ?? [];
    const own = mappings.find(({ Ebs }) => Ebs?.VolumeId === id)?.DeviceName;
    if (own !== undefined) return { path: own, assigned: true };
    const taken = new Set(mappings.map(({ DeviceName }) => DeviceName));
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const path = letters.map((letter) => `/dev/xvda${letter}`).find((each) => !taken.has(each));
    return { path: path ?? '/dev/xvdba', assigned: false };
  }

  async #untilOr(
    id: string,
    done: (volume: Volume) => boolean,
    failed: (why: string) => GrpcError,
  ): Promise<void> {
    try {
      await this.#until(id, ['attachmentLook', 'attachmentTimeout'], done);
    } catch (error) {
      this.#context.signal.throwIfAborted();
      throw failed(
        error instanceof Timeout ? error.message : operationError('EC2', 'DescribeVolumes', error),
      );
    }
  }

  async #until(
    id: string,
    [look, timeout]: readonly [DelayName, DelayName],
    done: (volume: Volume) => boolean,
  ): Promise<void> {
    const { clock } = this.#context;
    // EC2 tells nobody when it is done, so the driver asks again.
    const end = clock.now() + Math.max(delayOf(this.#context, timeout), LEAST_TIMEOUT);
    for (;;) {
      const { Volumes } = await this.#send((ec2, options) =>
        ec2.send(new DescribeVolumesCommand({ VolumeIds: [id] }), options),
      );
      const [volume] = Volumes ?? [];
      if (volume !== undefined && done(volume)) return;
      if (clock.now() >= end) throw new Timeout('timed out waiting for the condition');
      await pause(this.#context, look);
    }
  }

  #send<T>(call: Call<T>): Promise<T> {
    return call(this.#ec2, { abortSignal: this.#context.signal });
  }
}
