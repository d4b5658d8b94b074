// A client whose user holds certain rights, told by the reviews that Kubernetes answers.
import { isGranted, type Access, type AccessRule } from '../../src/kubernetes/access.ts';
import type { CallOptions } from '../../src/kubernetes/client.ts';
import { FakeClient } from './fake-client.ts';

const NAMESPACE = 'lambda';
const API = '/apis/authorization.k8s.io/v1';

export interface Rights {
  /** Held everywhere, and in namespaces. */
  readonly everywhere?: readonly AccessRule[];
  readonly inside?: readonly AccessRule[];
  /** Whether the server can list them. */
  readonly listed?: boolean;
}

/** A server that answers reviews as RBAC does. */
export class ReviewingClient extends FakeClient {
  readonly asked: string[] = [];
  mostAtOnce = 0;
  readonly #rights: Rights;
  #atOnce = 0;

  constructor(rights: Rights) {
    super([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } }]);
    this.#rights = rights;
  }

  override async request(
    _: string,
    where: string,
    options: CallOptions & { body?: unknown } = {},
  ): Promise<unknown> {
    this.asked.push(where.replace(`${API}/`, ''));
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    this.#atOnce -= 1;
    const { everywhere = [], inside = [], listed = true } = this.#rights;
    const { spec } = options.body as { spec: { namespace?: string; resourceAttributes?: Access } };
    const rulesIn = (namespace: string | undefined): readonly AccessRule[] =>
      namespace === NAMESPACE ? [...everywhere, ...inside] : everywhere;
    if (spec.resourceAttributes !== undefined) {
      const { namespace } = spec.resourceAttributes;
      return { status: { allowed: isGranted(spec.resourceAttributes, rulesIn(namespace)) } };
    }
    return { status: { resourceRules: listed ? rulesIn(spec.namespace) : [], incomplete: !listed } };
  }
}
