// What tests and programs see of the AWS emulator.
import type { InjectedFault, ScriptedFault } from '../faults.ts';

/** Environment variables by which any AWS SDK or CLI talks to the emulator. */
export type AwsEnvironment = Readonly<Record<string, string>>;

export interface RecordedCall {
  readonly service: string;
  /** As IAM names it: `CreateRole`. */
  readonly action: string;
  /** Whether it would change something. */
  readonly write: boolean;
  /** Top-level parameters of IAM, STS and EC2 calls, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly accessKeyId: string | undefined;
  /** Milliseconds since the epoch by the emulator's clock. */
  readonly at: number;
  /** Calls under way when it came, itself included. */
  readonly concurrent: number;
  /** HTTP status of the answer; undefined while it is open, or if the connection was dropped. */
  readonly status: number | undefined;
  /** AWS's error code, where the answer was an error. */
  readonly code: string | undefined;
}

export type FaultAnswer =
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly message?: string;
      /** Default 400. */
      readonly status?: number;
      /** Seconds, in a Retry-After header. */
      readonly retryAfter?: number;
    }
  /** As the service throttles: `Throttling` with HTTP 400, EC2 `RequestLimitExceeded` with 503, EKS 429. */
  | { readonly kind: 'throttle'; readonly retryAfter?: number }
  /** The connection ends without an answer, before or after the call did its work. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The call goes on after `run`: for what others do in between. */
  | { readonly kind: 'meanwhile'; readonly run: () => Promise<void> };

export interface Fault extends ScriptedFault<FaultAnswer> {
  readonly service?: string;
  readonly action?: string | RegExp;
  readonly accessKeyId?: string;
}

export type InstanceState = 'pending' | 'running' | 'stopping' | 'stopped' | 'shutting-down' | 'terminated';

export interface InstanceSeed {
  /** Name of an instance profile that exists. */
  readonly profile?: string;
  /** Default 1, as EC2's. */
  readonly hopLimit?: number;
  readonly httpTokens?: 'optional' | 'required';
  readonly tags?: Readonly<Record<string, string>>;
  readonly state?: InstanceState;
  /** Tags each with Name PREFIX-1, PREFIX-2, … */
  readonly namePrefix?: string;
}

export interface SeededInstance {
  readonly instanceId: string;
  readonly privateIp: string;
  readonly privateDnsName: string;
  readonly zone: string;
}

/** As the instance metadata service gives them to the SDKs. */
export interface InstanceCredentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly Token: string;
  readonly Expiration: string;
}

/** How slowly AWS is played. */
export interface Pace {
  /** Seconds for which a new role, profile, policy or attachment is unknown to what depends on it. */
  readonly propagationSeconds?: number;
  /** Seconds for which metadata options stay `pending` and associations `associating`. */
  readonly settleSeconds?: number;
  /** Reads that say so in any case. */
  readonly settleReads?: number;
}

export interface EksClusterSeed {
  /** Default 1.34. */
  readonly version?: string;
  /** The issuer's URL, or false for a cluster without one. */
  readonly oidcIssuer?: string | false;
  /** EKS Auto Mode, which has a block storage driver of its own. */
  readonly autoMode?: boolean;
  readonly tags?: Readonly<Record<string, string>>;
  /** Versions of add-ons that are there, by name. */
  readonly addons?: Readonly<Record<string, string>>;
}

export interface AwsEmulatorOptions extends Pace {
  /** Default eu-west-1. */
  readonly region?: string;
  /** Default 123456789012. */
  readonly accountId?: string;
  /** Milliseconds since the epoch; a test's virtual clock moves propagation and expiry with it. */
  readonly now?: () => number;
  /** Port of the gateway; a free one by default. */
  readonly port?: number;
  /** Whether permissions are looked at; default true. */
  readonly enforce?: boolean;
}

export interface AwsEmulator extends AsyncDisposable {
  readonly endpoint: string;
  readonly accountId: string;
  readonly region: string;
  /** Of a user who may do everything. */
  readonly adminEnv: AwsEnvironment;
  /** Every AWS call since the start or `clearCalls`, in order of arrival. */
  readonly calls: readonly RecordedCall[];
  clearCalls(): void;
  inject(fault: Fault): InjectedFault;
  enforce(on: boolean): Promise<void>;
  setPace(pace: Pace): Promise<void>;
  seedInstances(count: number, seed?: InstanceSeed): Promise<SeededInstance[]>;
  setInstanceState(instanceId: string, state: InstanceState): Promise<void>;
  /** A role with one inline policy; it trusts the account unless `trust` says otherwise. Known everywhere at once. */
  seedRole(name: string, role: { policy?: object; trust?: object }): Promise<string>;
  /** Credentials of a role that trusts the account, as sts:AssumeRole by the administrator would give. */
  envForRole(roleName: string): Promise<AwsEnvironment>;
  /** Credentials of a new user with this policy alone. */
  envForUser(policyDocument: object): Promise<AwsEnvironment>;
  /** Moves a policy of AWS's own to another path (`/service-role/`), or takes it away: AWS's texts differ about some. */
  placeManagedPolicy(name: string, path: string | undefined): Promise<void>;
  seedEksCluster(name: string, seed?: EksClusterSeed): void;
  /** What a pod that is `hops` (default 2) hops away gets from the instance's metadata service, if anything. */
  instanceCredentials(
    instanceId: string,
    options?: { hops?: number },
  ): Promise<InstanceCredentials | undefined>;
  stop(): Promise<void>;
}
