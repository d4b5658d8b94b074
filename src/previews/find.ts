// All previews of a repository, as their namespaces tell.
import type { Repository } from '../github/github.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Collaborators } from '../layers/types.ts';
import { identify, type PreviewId } from './identity.ts';

export interface FoundPreview {
  readonly id: PreviewId;
  readonly namespace: KubernetesObject;
}

/**
 * One list, in pages. Of everything that Lamina has made, and not by the repository's label: a namespace that has lost
 * it would be found by nobody for ever.
 */
export async function findPreviews(
  repository: Repository,
  { kubernetes, signal }: Pick<Collaborators, 'kubernetes' | 'signal'>,
): Promise<readonly FoundPreview[]> {
  const { items } = await kubernetes.list(
    { apiVersion: 'v1', kind: 'Namespace' },
    { labelSelector: 'app.kubernetes.io/managed-by=lamina', signal },
  );
  return items
    .flatMap((namespace) => {
      const id = identify(namespace, repository);
      return id === undefined ? [] : [{ id, namespace }];
    })
    .sort((a, b) => a.id.pullRequest - b.id.pullRequest);
}
