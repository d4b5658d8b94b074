// A queue of objects of one kind, by namespace and name.
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { WorkQueue, type WorkQueueOptions } from './work-queue.ts';

/** The key of an object; an object of the whole cluster has none but its name. */
export const queueKey = ({ metadata }: Pick<KubernetesObject, 'metadata'>): string =>
  keyIn(metadata, metadata.name);

/** The key of the object of that name in the namespace of another. */
export const keyIn = ({ namespace = '' }: KubernetesObject['metadata'], name: string): string =>
  `${namespace}/${name}`;

/** @param work returns after how many milliseconds the object is due again by itself */
export function objectQueue(
  name: string,
  work: (namespace: string, name: string) => Promise<number | undefined>,
  options: Omit<WorkQueueOptions, 'name' | 'work'>,
): WorkQueue {
  return new WorkQueue({
    ...options,
    name,
    work: (key) => {
      const [namespace = '', object = ''] = key.split('/');
      return work(namespace, object);
    },
  });
}
