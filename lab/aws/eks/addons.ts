// Add-ons of one EKS cluster, with the time that EKS takes for them.
import { randomUUID } from 'node:crypto';
import type { Associations } from './associations.ts';
import { defaultVersion, requireVersion } from './catalog.ts';
import { inUse, notFound } from './error.ts';
import type { ClusterContext, EksBody } from './types.ts';

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
  readonly createdAt: number;
  readonly settled: () => boolean;
}

/** Where the add-ons of the catalogue have their service accounts. */
const NAMESPACE = 'kube-system';

export class Addons {
  readonly #context: ClusterContext;
  readonly #associations: Associations;
  readonly #all = new Map<string, Addon>();
  readonly #updates = new Map<string, Update>();

  constructor(context: ClusterContext, associations: Associations) {
    this.#context = context;
    this.#associations = associations;
  }

  seed(addonName: string, addonVersion: string): void {
    this.#add(addonName, addonVersion, {}, 'ACTIVE');
  }

  create(body: EksBody): object {
    const { addonName = '' } = body;
    const version = body.addonVersion ?? defaultVersion(addonName);
    requireVersion(addonName, version);
    if (this.#find(addonName) !== undefined) throw inUse('Addon already exists.');
    return show(this.#add(addonName, version, body, 'CREATING'));
  }

  #add(addonName: string, addonVersion: string, body: EksBody, status: Addon['status']): Addon {
    const { clusterName, arnOf, now, settling } = this.#context;
    const addon: Addon = {
      addonName,
      clusterName,
      addonArn: arnOf('addon', `${clusterName}/${addonName}/${randomUUID()}`),
      status,
      addonVersion,
      tags: body.tags ?? {},
      createdAt: now(),
      modifiedAt: now(),
      podIdentityAssociations: [],
      settled: settling(),
    };
    this.#configure(addon, body);
    this.#all.set(addonName, addon);
    return addon;
  }

  #configure(addon: Addon, body: EksBody): void {
    if (body.serviceAccountRoleArn !== undefined) addon.serviceAccountRoleArn = body.serviceAccountRoleArn;
    if (body.configurationValues !== undefined) addon.configurationValues = body.configurationValues;
    if (body.podIdentityAssociations === undefined) return;
    this.#associations.deleteOwnedBy(addon.addonArn);
    addon.podIdentityAssociations = body.podIdentityAssociations.map(
      (each) => this.#associations.create({ ...each, namespace: NAMESPACE }, addon.addonArn).associationArn,
    );
  }

  /** Lets time do its work first: what was being created is active, what was being deleted is gone. */
  #find(addonName: string): Addon | undefined {
    const addon = this.#all.get(addonName);
    if (addon === undefined || addon.status === 'ACTIVE' || !addon.settled()) return addon;
    if (addon.status !== 'DELETING') {
      addon.status = 'ACTIVE';
      return addon;
    }
    this.#associations.deleteOwnedBy(addon.addonArn);
    this.#all.delete(addonName);
    return undefined;
  }

  #require(addonName: string): Addon {
    const addon = this.#find(addonName);
    if (addon === undefined)
      throw notFound(`No addon: ${addonName} found in cluster: ${this.#context.clusterName}`);
    return addon;
  }

  describe(addonName: string): object {
    return show(this.#require(addonName));
  }

  names(): string[] {
    return [...this.#all.keys()].filter((name) => this.#find(name) !== undefined);
  }

  update(addonName: string, body: EksBody): object {
    const addon = this.#require(addonName);
    if (addon.status !== 'ACTIVE') throw inUse(`Addon ${addonName} is ${addon.status}`);
    if (body.addonVersion !== undefined) addon.addonVersion = requireVersion(addonName, body.addonVersion);
    this.#configure(addon, body);
    const { now, settling } = this.#context;
    addon.status = 'UPDATING';
    addon.modifiedAt = now();
    addon.settled = settling();
    const update: Update = { id: randomUUID(), createdAt: now(), settled: settling() };
    this.#updates.set(update.id, update);
    return showUpdate(update, false);
  }

  describeUpdate(id: string): object {
    const update = this.#updates.get(id);
    if (update === undefined) throw notFound(`No update found for ID: ${id}`);
    return showUpdate(update, update.settled());
  }

  delete(addonName: string): object {
    const addon = this.#require(addonName);
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

const showUpdate = ({ id, createdAt }: Update, over: boolean): object => ({
  id,
  type: 'AddonUpdate',
  createdAt,
  status: over ? 'Successful' : 'InProgress',
  params: [],
  errors: [],
});
