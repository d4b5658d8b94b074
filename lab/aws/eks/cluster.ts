// One EKS cluster of the emulator.
import type { EksClusterSeed } from '../types.ts';
import { Addons } from './addons.ts';
import { Associations } from './associations.ts';
import type { ClusterContext } from './types.ts';

export class Cluster {
  readonly associations: Associations;
  readonly addons: Addons;
  readonly tags: Readonly<Record<string, string>>;
  readonly #seed: EksClusterSeed;
  readonly #context: ClusterContext;
  readonly #createdAt: number;

  constructor(seed: EksClusterSeed, context: ClusterContext) {
    this.#seed = seed;
    this.#context = context;
    this.#createdAt = context.now();
    this.tags = seed.tags ?? {};
    this.associations = new Associations(context);
    this.addons = new Addons(context, this.associations);
    for (const [name, version] of Object.entries(seed.addons ?? {})) this.addons.seed(name, version);
  }

  describe(): object {
    const { version = '1.34', oidcIssuer, autoMode = false } = this.#seed;
    const { clusterName, region, arnOf } = this.#context;
    const id = clusterName
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '')
      .padEnd(32, '0');
    const issuer = oidcIssuer ?? `https://oidc.eks.${region}.amazonaws.com/id/${id}`;
    return {
      name: clusterName,
      arn: arnOf('cluster', clusterName),
      createdAt: this.#createdAt,
      version,
      status: 'ACTIVE',
      platformVersion: 'eks.1',
      endpoint: `https://${id}.gr7.${region}.eks.amazonaws.com`,
      identity: issuer === false ? {} : { oidc: { issuer } },
      computeConfig: { enabled: autoMode },
      storageConfig: { blockStorage: { enabled: autoMode } },
      tags: this.tags,
    };
  }
}
