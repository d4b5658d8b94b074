// One EKS cluster of the emulator: its description, pod identity associations, add-ons and their updates.
import { randomBytes, randomUUID } from 'node:crypto';
import type { EksClusterSeed } from '../types.ts';
import { defaultVersion, requireVersion } from './catalog.ts';
import { inUse, invalid, notFound } from './error.ts';

export interface ClusterContext {
  readonly region: string;
  readonly accountId: string;
  /** Seconds since the epoch, as EKS writes times. */
  readonly now: () => number;
  /** True once enough time has passed and enough reads have seen it. */
  readonly settling: () => () => boolean;
}

interface Association {
  readonly clusterName: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly associationArn: string;
  readonly associationId: string;
  readonly ownerArn?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: number;
  modifiedAt: number;
  roleArn: string;
}

interface Addon {
  readonly addonName: string;
  readonly clusterName: string;
  readonly addonArn: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: number;
  modifiedAt: number;
  status: 'CREATING' | 'ACTIVE' | 'UPDATING' | 'DELETING';
  addonVersion: string;
  serviceAccountRoleArn?: string;
  configurationValues?: string;
  podIdentityAssociations: string[];
  settled: () => boolean;
}

interface Update {
  readonly id: string;
  readonly type: 'AddonUpdate';
  readonly createdAt: number;
  readonly settled: () => boolean;
}

/** What a request's body may hold; each action takes what it knows. */
export interface EksBody {
  readonly namespace?: string;
  readonly serviceAccount?: string;
  readonly roleArn?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly addonName?: string;
  readonly addonVersion?: string;
  readonly serviceAccountRoleArn?: string;
  readonly configurationValues?: string;
  readonly podIdentityAssociations?: readonly { readonly serviceAccount: string; readonly roleArn: string }[];
}

/** The service account's namespace of each add-on that takes a role. */
const ADDON_NAMESPACE = 'kube-system';

export class Cluster {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly #name: string;
  readonly #seed: EksClusterSeed;
  readonly #context: ClusterContext;
  readonly #createdAt: number;
  readonly #associations = new Map<string, Association>();
  readonly #addons = new Map<string, Addon>();
  readonly #updates = new Map<string, Update>();

  constructor(name: string, seed: EksClusterSeed, context: ClusterContext) {
    this.#name = name;
    this.#seed = seed;
    this.#context = context;
    this.#createdAt = context.now();
    this.arn = this.#arnOf('cluster', name);
    this.tags = seed.tags ?? {};
    for (const [addonName, addonVersion] of Object.entries(seed.addons ?? {}))
      this.#add(addonName, addonVersion, {}, 'ACTIVE');
  }

  #arnOf(kind: string, path: string): string {
    return `arn:aws:eks:${this.#context.region}:${this.#context.accountId}:${kind}/${path}`;
  }

  describe(): object {
    const { version = '1.34', oidcIssuer, autoMode = false } = this.#seed;
    const id = this.#name
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '')
      .padEnd(32, '0');
    const issuer = oidcIssuer ?? `https://oidc.eks.${this.#context.region}.amazonaws.com/id/${id}`;
    return {
      name: this.#name,
      arn: this.arn,
      createdAt: this.#createdAt,
      version,
      status: 'ACTIVE',
      platformVersion: 'eks.1',
      endpoint: `https://${id}.gr7.${this.#context.region}.eks.amazonaws.com`,
      identity: issuer === false ? {} : { oidc: { issuer } },
      computeConfig: { enabled: autoMode },
      storageConfig: { blockStorage: { enabled: autoMode } },
      tags: this.tags,
    };
  }

  // --- Pod identity associations

  associate(body: EksBody, ownerArn?: string): Association {
    const { namespace, serviceAccount, roleArn, tags = {} } = body;
    if (namespace === undefined || serviceAccount === undefined || roleArn === undefined)
      throw invalid('namespace, serviceAccount and roleArn are required');
    const [existing] = this.associations(namespace, serviceAccount);
    if (existing !== undefined) throw inUse(`Association already exists: ${existing.associationId}`);
    const associationId = `a-${randomBytes(9).toString('hex').slice(0, 17)}`;
    const association: Association = {
      clusterName: this.#name,
      namespace,
      serviceAccount,
      roleArn,
      associationId,
      associationArn: this.#arnOf('podidentityassociation', `${this.#name}/${associationId}`),
      tags,
      createdAt: this.#context.now(),
      modifiedAt: this.#context.now(),
      ...(ownerArn === undefined ? {} : { ownerArn }),
    };
    this.#associations.set(associationId, association);
    return association;
  }

  associations(namespace: string | null, serviceAccount: string | null): Association[] {
    return [...this.#associations.values()].filter(
      (each) =>
        (namespace === null || each.namespace === namespace) &&
        (serviceAccount === null || each.serviceAccount === serviceAccount),
    );
  }

  association(id: string): Association {
    const found = this.#associations.get(id);
    if (found === undefined) throw notFound(`Association not found for association id: ${id}`);
    return found;
  }

  updateAssociation(id: string, { roleArn }: EksBody): Association {
    const association = this.association(id);
    if (roleArn !== undefined) association.roleArn = roleArn;
    association.modifiedAt = this.#context.now();
    return association;
  }

  dissociate(id: string): Association {
    const association = this.association(id);
    this.#associations.delete(id);
    return association;
  }

  // --- Add-ons

  createAddon(body: EksBody): object {
    const { addonName = '' } = body;
    const version = body.addonVersion ?? defaultVersion(addonName);
    requireVersion(addonName, version);
    if (this.#findAddon(addonName) !== undefined) throw inUse('Addon already exists.');
    return show(this.#add(addonName, version, body, 'CREATING'));
  }

  #add(addonName: string, addonVersion: string, body: EksBody, status: Addon['status']): Addon {
    const addon: Addon = {
      addonName,
      clusterName: this.#name,
      addonArn: this.#arnOf('addon', `${this.#name}/${addonName}/${randomUUID()}`),
      status,
      addonVersion,
      tags: body.tags ?? {},
      createdAt: this.#context.now(),
      modifiedAt: this.#context.now(),
      podIdentityAssociations: [],
      settled: this.#context.settling(),
    };
    this.#configure(addon, body);
    this.#addons.set(addonName, addon);
    return addon;
  }

  #configure(addon: Addon, body: EksBody): void {
    if (body.serviceAccountRoleArn !== undefined) addon.serviceAccountRoleArn = body.serviceAccountRoleArn;
    if (body.configurationValues !== undefined) addon.configurationValues = body.configurationValues;
    if (body.podIdentityAssociations === undefined) return;
    for (const arn of addon.podIdentityAssociations) this.#associations.delete(arn.split('/').at(-1) ?? '');
    addon.podIdentityAssociations = body.podIdentityAssociations.map(
      (each) => this.associate({ ...each, namespace: ADDON_NAMESPACE }, addon.addonArn).associationArn,
    );
  }

  /** Lets time do its work first: what was being created is active, what was being deleted is gone. */
  #findAddon(addonName: string): Addon | undefined {
    const addon = this.#addons.get(addonName);
    if (addon === undefined || addon.status === 'ACTIVE' || !addon.settled()) return addon;
    if (addon.status !== 'DELETING') {
      addon.status = 'ACTIVE';
      return addon;
    }
    for (const arn of addon.podIdentityAssociations) this.#associations.delete(arn.split('/').at(-1) ?? '');
    this.#addons.delete(addonName);
    return undefined;
  }

  #requireAddon(addonName: string): Addon {
    const addon = this.#findAddon(addonName);
    if (addon === undefined) throw notFound(`No addon: ${addonName} found in cluster: ${this.#name}`);
    return addon;
  }

  describeAddon(addonName: string): object {
    return show(this.#requireAddon(addonName));
  }

  addonNames(): string[] {
    return [...this.#addons.keys()].filter((name) => this.#findAddon(name) !== undefined);
  }

  updateAddon(addonName: string, body: EksBody): object {
    const addon = this.#requireAddon(addonName);
    if (addon.status !== 'ACTIVE') throw inUse(`Addon ${addonName} is ${addon.status}`);
    if (body.addonVersion !== undefined) addon.addonVersion = requireVersion(addonName, body.addonVersion);
    this.#configure(addon, body);
    addon.status = 'UPDATING';
    addon.modifiedAt = this.#context.now();
    addon.settled = this.#context.settling();
    const update: Update = {
      id: randomUUID(),
      type: 'AddonUpdate',
      createdAt: this.#context.now(),
      settled: this.#context.settling(),
    };
    this.#updates.set(update.id, update);
    return showUpdate(update, false);
  }

  describeUpdate(id: string): object {
    const update = this.#updates.get(id);
    if (update === undefined) throw notFound(`No update found for ID: ${id}`);
    return showUpdate(update, update.settled());
  }

  deleteAddon(addonName: string): object {
    const addon = this.#requireAddon(addonName);
    addon.status = 'DELETING';
    addon.settled = this.#context.settling();
    return show(addon);
  }
}

const show = (addon: Addon): object => ({
  ...addon,
  settled: undefined,
  health: { issues: [] },
  publisher: 'eks',
  owner: 'aws',
});

const showUpdate = ({ id, type, createdAt }: Update, over: boolean): object => ({
  id,
  type,
  createdAt,
  status: over ? 'Successful' : 'InProgress',
  params: [],
  errors: [],
});
