// EKS, which moto lacks in the parts that matter here: clusters to describe, pod identities, add-ons.
import type http from 'node:http';
import { type Answer, type AwsFailure, errorAnswer } from '../error-answer.ts';
import type { EksClusterSeed, Pace } from '../types.ts';
import { addonVersions } from './catalog.ts';
import { Cluster } from './cluster.ts';
import { EksError, inUse, invalid, notFound } from './error.ts';
import { findRoute } from './routes.ts';
import type { EksBody } from './types.ts';

export interface EksOptions {
  readonly region: string;
  readonly accountId: string;
  readonly now: () => number;
  /** Checks the signature and the permissions; answers `{}` or what to refuse with. */
  readonly authorize: (call: object) => Promise<unknown>;
}

interface EksCall {
  readonly action: string;
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  readonly body: EksBody;
}

export class EksEmulator {
  pace: Pace = {};
  readonly #options: EksOptions;
  readonly #clusters = new Map<string, Cluster>();

  constructor(options: EksOptions) {
    this.#options = options;
  }

  seed(name: string, seed: EksClusterSeed): void {
    if (this.#clusters.has(name)) throw inUse(`Cluster already exists with name: ${name}`);
    const { region, now } = this.#options;
    this.#clusters.set(
      name,
      new Cluster(seed, {
        clusterName: name,
        region,
        arnOf: (kind, path) => this.#arn(kind, path),
        now: () => now() / 1000,
        settling: () => this.#settling(),
      }),
    );
  }

  #arn(kind: string, path: string): string {
    const { region, accountId } = this.#options;
    const partition = region.startsWith('cn-')
      ? 'aws-cn'
      : region.startsWith('us-gov-')
        ? 'aws-us-gov'
        : 'aws';
    return `arn:${partition}:eks:${region}:${accountId}:${kind}/${path}`;
  }

  #settling(): () => boolean {
    const until = this.#options.now() + (this.pace.settleSeconds ?? 0) * 1000;
    let reads = this.pace.settleReads ?? 0;
    return () => {
      const over = reads <= 0 && this.#options.now() >= until;
      reads -= 1;
      return over;
    };
  }

  async answer(request: http.IncomingMessage, raw: Buffer): Promise<Answer> {
    const url = new URL(request.url ?? '/', 'http://eks');
    const route = findRoute(request.method ?? '', url.pathname);
    try {
      if (route === undefined)
        throw new EksError(
          404,
          'UnknownOperationException',
          `The emulator does not play ${request.method} ${url.pathname}`,
        );
      const text = raw.toString();
      const call: EksCall = {
        ...route,
        query: url.searchParams,
        body: text === '' ? {} : (JSON.parse(text) as EksBody),
      };
      const refused = await this.#authorize(call, request, text);
      if (refused !== undefined) return errorAnswer('eks', refused);
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.#perform(call)),
      };
    } catch (error) {
      if (!(error instanceof EksError)) throw error;
      return errorAnswer('eks', error);
    }
  }

  #cluster(name: string | undefined): Cluster {
    const found = this.#clusters.get(name ?? '');
    if (found === undefined) throw notFound(`No cluster found for name: ${name ?? ''}.`);
    return found;
  }

  #perform({ action, names, query, body }: EksCall): object {
    const [clusterName, id = ''] = names;
    switch (action) {
      case 'ListClusters':
        return { clusters: [...this.#clusters.keys()] };
      case 'DescribeAddonVersions':
        return addonVersions(query.get('addonName'), query.get('kubernetesVersion'));
      case 'DescribeCluster':
        return { cluster: this.#cluster(clusterName).describe() };
      case 'DescribeUpdate':
        return { update: this.#cluster(clusterName).addons.describeUpdate(id) };
      case 'CreatePodIdentityAssociation':
        return { association: this.#cluster(clusterName).associations.create(body) };
      case 'ListPodIdentityAssociations': {
        const found = this.#cluster(clusterName).associations.list(
          query.get('namespace'),
          query.get('serviceAccount'),
        );
        const { page: associations, nextToken } = paged(found, query);
        return { associations, nextToken };
      }
      case 'DescribePodIdentityAssociation':
        return { association: this.#cluster(clusterName).associations.get(id) };
      case 'UpdatePodIdentityAssociation':
        return { association: this.#cluster(clusterName).associations.update(id, body) };
      case 'DeletePodIdentityAssociation':
        return { association: this.#cluster(clusterName).associations.delete(id) };
      case 'CreateAddon':
        return { addon: this.#cluster(clusterName).addons.create(body) };
      case 'ListAddons': {
        const { page, nextToken } = paged(this.#cluster(clusterName).addons.names(), query);
        return { addons: page, nextToken };
      }
      case 'DescribeAddon':
        return { addon: this.#cluster(clusterName).addons.describe(id) };
      case 'UpdateAddon':
        return { update: this.#cluster(clusterName).addons.update(id, body) };
      default:
        return { addon: this.#cluster(clusterName).addons.delete(id) };
    }
  }

  /** By moto's side, with the same rules as for IAM and EC2; the resources are those of EKS's service reference. */
  async #authorize(
    { action, names, body }: EksCall,
    request: http.IncomingMessage,
    text: string,
  ): Promise<AwsFailure | undefined> {
    const [clusterName, id] = names;
    const cluster = this.#clusters.get(clusterName ?? '');
    const own = { PodIdentityAssociation: 'podidentityassociation', Addon: 'addon' };
    const kind = Object.entries(own).find(([suffix]) => action.endsWith(suffix) && id !== undefined)?.[1];
    const resource =
      clusterName === undefined
        ? action === 'ListClusters'
          ? this.#arn('cluster', '*')
          : '*'
        : kind === undefined
          ? this.#arn('cluster', clusterName)
          : this.#arn(kind, `${clusterName}/${id ?? ''}${kind === 'addon' ? '/*' : ''}`);
    const tags = Object.entries(kind === undefined ? (cluster?.tags ?? {}) : {});
    const requested = Object.entries(body.tags ?? {});
    const roleArn = body.roleArn ?? body.podIdentityAssociations?.[0]?.roleArn;
    const refusal = (await this.#options.authorize({
      method: request.method,
      path: request.url,
      headers: canonicalHeaders(request),
      body: text,
      action,
      resource,
      context: {
        ...Object.fromEntries(tags.map(([key, value]) => [`aws:ResourceTag/${key}`, [value]])),
        ...Object.fromEntries(requested.map(([key, value]) => [`aws:RequestTag/${key}`, [value]])),
        ...(requested.length === 0 ? {} : { 'aws:TagKeys': requested.map(([key]) => key) }),
      },
      ...(roleArn === undefined ? {} : { passRole: { arn: roleArn, service: 'pods.eks.amazonaws.com' } }),
    })) as Partial<AwsFailure>;
    return refusal.status === undefined ? undefined : (refusal as AwsFailure);
  }
}

/** moto looks headers up by their usual names. */
const canonicalHeaders = (request: http.IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name.replaceAll(/(^|-)[a-z]/g, (letters) => letters.toUpperCase()),
      String(value),
    ]),
  );

function paged<T>(items: readonly T[], query: URLSearchParams): { page: T[]; nextToken: string | null } {
  const size = Number(query.get('maxResults') ?? 100);
  if (!(size >= 1 && size <= 100)) throw invalid(`maxResults ${size}: expected 1 to 100`);
  const start = Number(query.get('nextToken') ?? 0);
  const end = start + size;
  return { page: items.slice(start, end), nextToken: end < items.length ? String(end) : null };
}
