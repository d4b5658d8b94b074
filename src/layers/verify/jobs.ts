// The Jobs of a verification: they are what is run, and everything else is what they need.
import { groupOf, type KubernetesObject } from '../../kubernetes/objects.ts';

export const isJob = ({ apiVersion, kind }: KubernetesObject): boolean =>
  groupOf(apiVersion) === 'batch' && kind === 'Job';
