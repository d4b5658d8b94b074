// Pod identity associations of one EKS cluster: which service account is which role.
import { randomBytes } from 'node:crypto';
import { inUse, invalid, notFound } from './error.ts';
import type { ClusterContext, EksBody } from './types.ts';

export interface Association {
  readonly clusterName: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly associationArn: string;
  readonly associationId: string;
  /** Of the add-on that made it. */
  readonly ownerArn?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: number;
  modifiedAt: number;
  roleArn: string;
}

export class Associations {
  readonly #context: ClusterContext;
  readonly #all = new Map<string, Association>();

  constructor(context: ClusterContext) {
    this.#context = context;
  }

  create(body: EksBody, ownerArn?: string): Association {
    const { namespace, serviceAccount, roleArn, tags = {} } = body;
    if (namespace === undefined || serviceAccount === undefined || roleArn === undefined)
      throw invalid('namespace, serviceAccount and roleArn are required');
    const [existing] = this.list(namespace, serviceAccount);
    if (existing !== undefined) throw inUse(`Association already exists: ${existing.associationId}`);
    const { clusterName, arnOf, now } = this.#context;
    const associationId = `a-${randomBytes(9).toString('hex').slice(0, 17)}`;
    const association: Association = {
      clusterName,
      namespace,
      serviceAccount,
      roleArn,
      associationId,
      associationArn: arnOf('podidentityassociation', `${clusterName}/${associationId}`),
      tags,
      createdAt: now(),
      modifiedAt: now(),
      ...(ownerArn === undefined ? {} : { ownerArn }),
    };
    this.#all.set(associationId, association);
    return association;
  }

  list(namespace: string | null, serviceAccount: string | null): Association[] {
    return [...this.#all.values()].filter(
      (each) =>
        (namespace === null || each.namespace === namespace) &&
        (serviceAccount === null || each.serviceAccount === serviceAccount),
    );
  }

  get(id: string): Association {
    const found = this.#all.get(id);
    if (found === undefined) throw notFound(`Association not found for association id: ${id}`);
    return found;
  }

  update(id: string, { roleArn }: EksBody): Association {
    const association = this.get(id);
    if (roleArn !== undefined) association.roleArn = roleArn;
    association.modifiedAt = this.#context.now();
    return association;
  }

  delete(id: string): Association {
    const association = this.get(id);
    this.#all.delete(id);
    return association;
  }

  deleteOwnedBy(ownerArn: string): void {
    for (const each of this.#all.values())
      if (each.ownerArn === ownerArn) this.#all.delete(each.associationId);
  }
}
