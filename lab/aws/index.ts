// The AWS emulator of the lab. What is moto, what is ours, and what is not played: README.md.
import { type Clock, systemClock } from '../../src/runtime/clock.ts';
import { type Exec, exec } from '../../src/runtime/exec.ts';
import type { Logger } from '../../src/runtime/logger.ts';
import { loggerTo } from '../operators/engine/log.ts';
import { EksEmulator } from './eks/eks.ts';
import { Gateway } from './gateway.ts';
import { ensureMoto } from './install.ts';
import { MotoProcess } from './moto-process.ts';
import type {
  AwsEmulator,
  AwsEmulatorOptions,
  AwsEnvironment,
  InstanceCredentials,
  Pace,
  SeededInstance,
} from './types.ts';

export type * from './types.ts';

export interface StartOptions extends AwsEmulatorOptions {
  readonly logger?: Logger;
  readonly exec?: Exec;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
}

interface Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const QUIET = loggerTo(() => undefined);

/**
 * Starts moto and the gateway in front of it, after installing moto into the cache where it is not there yet.
 * Both end with `stop`, or with this process.
 */
export async function startAwsEmulator(options: StartOptions = {}): Promise<AwsEmulator> {
  const { region = 'eu-west-1', accountId = '123456789012', now = Date.now } = options;
  const signal = options.signal ?? new AbortController().signal;
  const python = await ensureMoto({
    logger: options.logger ?? QUIET,
    exec: options.exec ?? exec,
    clock: options.clock ?? systemClock,
    signal,
  });
  const moto = await MotoProcess.start(python, { accountId, region, now, signal });
  const eks = new EksEmulator({
    region,
    accountId,
    now,
    authorize: (call) => moto.control('authorize', call),
  });
  const gateway = new Gateway({ moto, eks, now, port: options.port ?? 0 });
  try {
    const endpoint = await gateway.listen();
    let pace: Pace = options;
    let enforced = options.enforce ?? true;
    const applySettings = async (): Promise<void> => {
      eks.pace = pace;
      await moto.control('settings', {
        enforce: enforced,
        propagation_ms: (pace.propagationSeconds ?? 0) * 1000,
        settle_ms: (pace.settleSeconds ?? 0) * 1000,
        settle_reads: pace.settleReads ?? 0,
      });
    };
    await applySettings();
    const environment = (key: Key): AwsEnvironment => ({
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      ...(key.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: key.sessionToken }),
    });
    const createUser = async (name: string, document?: object): Promise<AwsEnvironment> =>
      environment((await moto.control('user', { name, document })) as Key);
    let users = 0;
    const stop = async (): Promise<void> => {
      await gateway.close();
      await moto.stop();
    };
    return {
      endpoint,
      accountId,
      region,
      adminEnv: await createUser('administrator'),
      calls: gateway.calls,
      clearCalls: () => {
        gateway.calls.length = 0;
      },
      inject: (fault) => gateway.faults.inject(fault),
      enforce: async (on) => {
        enforced = on;
        await applySettings();
      },
      setPace: async (changed) => {
        pace = changed;
        await applySettings();
      },
      seedInstances: async (count, seed = {}) =>
        (await moto.control('instances', { count, ...seed })) as SeededInstance[],
      setInstanceState: async (instanceId, state) => {
        await moto.control('instance-state', { instanceId, state });
      },
      seedRole: async (name, role) => (await moto.control('role', { name, ...role })) as string,
      envForRole: async (name) => environment((await moto.control('assume', { name })) as Key),
      envForUser: async (document) => {
        users += 1;
        return createUser(`user-${users}`, document);
      },
      placeManagedPolicy: async (name, path) => {
        await moto.control('managed-policy', { name, path });
      },
      seedEksCluster: (name, seed = {}) => {
        eks.seed(name, seed);
      },
      instanceCredentials: async (instanceId, { hops = 2 } = {}) => {
        const found = (await moto.control('instance-credentials', { instanceId, hops })) as object;
        return 'reason' in found ? undefined : (found as InstanceCredentials);
      },
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await gateway.close();
    await moto.stop();
    throw error;
  }
}
