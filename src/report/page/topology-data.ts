// How the layers stand to each other: what flows between them, and what has to be there first.
import { groupOf } from '../../kubernetes/objects.ts';
import type { LayerReport, Report, ResourceReport } from '../report.ts';

/** A layer, or one of the two ends: who sends events, and who reads the views. */
export type Box =
  | { readonly kind: 'end'; readonly name: 'Events' | 'Readers' }
  | { readonly kind: 'layer'; readonly layer: LayerReport };

/** From one box to another, by their places in the row. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** What flows; '' for the order of coming up. */
  readonly label: string;
}

export interface Topology {
  readonly boxes: readonly Box[];
  readonly flows: readonly Edge[];
  /** From a layer to the one that depends on it. */
  readonly needs: readonly Edge[];
}

/** The layers of a Lambda Architecture by their names, in the order in which events reach them. */
const ROLES = ['speed', 'batch', 'serving'];

const FLOWS: readonly (readonly [from: string, to: string, label: string])[] = [
  ['Events', 'speed', ''],
  ['speed', 'batch', 'all of the log'],
  ['speed', 'serving', 'newest events'],
  ['batch', 'serving', 'exact views'],
  ['serving', 'Readers', ''],
];

export function topologyOf({ layers }: Report): Topology {
  const has = (name: string): boolean => layers.some((layer) => layer.name === name);
  const roles = ROLES.flatMap((role) => layers.filter(({ name }) => name === role));
  const others = layers.filter(({ name }) => !ROLES.includes(name));
  const boxes: Box[] = [
    ...(has('speed') ? [{ kind: 'end', name: 'Events' } as const] : []),
    ...roles.map((layer) => ({ kind: 'layer', layer }) as const),
    ...(has('serving') ? [{ kind: 'end', name: 'Readers' } as const] : []),
    ...others.map((layer) => ({ kind: 'layer', layer }) as const),
  ];
  const place = (name: string): number => boxes.findIndex((box) => nameOf(box) === name);
  const isThere = ({ from, to }: Edge): boolean => from >= 0 && to >= 0;
  return {
    boxes,
    flows: FLOWS.map(([from, to, label]) => ({ from: place(from), to: place(to), label })).filter(isThere),
    needs: layers
      .flatMap(({ name, dependsOn }) =>
        dependsOn.map((needed) => ({ from: place(needed), to: place(name), label: '' })),
      )
      .filter(isThere),
  };
}

export const nameOf = (box: Box): string => (box.kind === 'end' ? box.name : box.layer.name);

const MOST_KINDS = 5;
/** Groups that every cluster serves, or that only help others; without a dot there are apps, batch and policy. */
const COMMON_GROUPS =
  /^(?:admissionregistration|apiextensions|apiregistration|coordination|discovery|networking|rbac\.authorization|scheduling|storage)\.k8s\.io$/;

/** What the layer is made of: its own kinds of resources, `KafkaUser ×2`. */
export function mainResources({ resources, operator }: LayerReport): readonly string[] {
  const isCustom = ({ apiVersion }: ResourceReport): boolean =>
    groupOf(apiVersion).includes('.') && !COMMON_GROUPS.test(groupOf(apiVersion));
  const isWorkload = ({ kind, namespace }: ResourceReport): boolean =>
    ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'].includes(kind) &&
    namespace !== operator?.namespace;
  const custom = resources.filter(isCustom);
  const telling = custom.length > 0 ? custom : resources.filter(isWorkload);
  const kinds = [...new Set(telling.map(({ kind }) => kind))];
  const words = kinds.map((kind) => {
    const [first, ...more] = telling.filter((resource) => resource.kind === kind);
    return more.length === 0 ? `${kind} ${first?.name ?? ''}` : `${kind} ×${more.length + 1}`;
  });
  return words.length <= MOST_KINDS
    ? words
    : [...words.slice(0, MOST_KINDS), `${words.length - MOST_KINDS} more kinds`];
}
