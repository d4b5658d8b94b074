// What a layer is made of once its layer.yaml is read, and how a layer that extends another is laid over it.
import path from 'node:path';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { PodSecurity } from '../namespaces.ts';
import type { KustomizePatch } from '../types.ts';
import type { UpgradeRule } from '../upgrade/rules.ts';
import type { LayerFileSpec, OutputSpec, ReadinessRuleSpec } from './layer-schema.ts';
import { mergeValues } from './values.ts';

export interface OperatorSpec {
  readonly chart: string;
  readonly repository?: string;
  readonly version: string;
  readonly release: string;
  readonly namespace: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What one layer.yaml brings to be rendered; absolute paths of kustomization folders. */
interface LayerSource {
  readonly resources?: string;
  readonly overlays: Readonly<Record<string, string>>;
}

/** A layer.yaml with everything that it extends merged in. */
export interface LayerSpec {
  readonly description?: string;
  readonly namespace: string;
  /** Of the namespace, where Lamina makes it. */
  readonly podSecurity?: PodSecurity;
  readonly operator?: OperatorSpec;
  /** From the innermost extended layer to the layer itself. */
  readonly sources: readonly LayerSource[];
  /** Every overlay by name, those of extended layers included; of one name, the folder nearest to the layer itself. */
  readonly overlays: Readonly<Record<string, string>>;
  readonly patches: readonly KustomizePatch[];
  readonly allowRemoteResources: boolean;
  readonly dependsOn: readonly string[];
  readonly readiness: readonly ReadinessRuleSpec[];
  /** Those of the layer itself before those of the layers that it extends. */
  readonly upgrades?: readonly UpgradeRule[];
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  /** Absolute path of the verify kustomization. */
  readonly verify?: string;
  /** Milliseconds for the whole layer. */
  readonly timeout: number;
}

/** What one layer.yaml says for itself, before it is laid over what it extends. */
export type OwnSpec = Omit<LayerSpec, 'namespace' | 'operator' | 'timeout'> & { readonly timeout?: number };

/**
 * The layer's own over what it extends: maps and lists add up, what is one thing is replaced.
 * @param directory of the layer itself, for a chart that lies beside its layer.yaml
 * @throws {ConfigurationError} for an operator of which only a part is known
 */
export function mergeSpec(base: LayerSpec, file: LayerFileSpec, own: OwnSpec, directory: string): LayerSpec {
  const changesOperator = file.operator !== undefined || file.values !== undefined;
  const operator = changesOperator ? mergeOperator(base.operator, file, directory) : base.operator;
  return {
    ...base,
    ...own,
    namespace: file.namespace ?? base.namespace,
    timeout: own.timeout ?? base.timeout,
    sources: [...base.sources, ...own.sources],
    overlays: { ...base.overlays, ...own.overlays },
    patches: [...base.patches, ...own.patches],
    allowRemoteResources: base.allowRemoteResources || own.allowRemoteResources,
    dependsOn: [...new Set([...base.dependsOn, ...own.dependsOn])],
    readiness: [...base.readiness, ...own.readiness],
    upgrades: [...(own.upgrades ?? []), ...(base.upgrades ?? [])],
    outputs: { ...base.outputs, ...own.outputs },
    ...(operator === undefined ? {} : { operator }),
  };
}

/**
 * @param base the operator of the layer that is extended, if that has one
 * @throws {ConfigurationError} for an operator of which only a part is known
 */
export function mergeOperator(
  base: OperatorSpec | undefined,
  file: LayerFileSpec,
  directory: string,
): OperatorSpec {
  const own = file.operator ?? {};
  const {
    chart = base?.chart,
    version = base?.version,
    release = base?.release,
    namespace = base?.namespace,
  } = own;
  if (chart === undefined || version === undefined || release === undefined || namespace === undefined) {
    throw new ConfigurationError(
      `${path.join(directory, 'layer.yaml')}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`,
    );
  }
  const repository = own.repository ?? (own.chart === undefined ? base?.repository : undefined);
  return {
    chart: own.chart?.startsWith('.') === true ? path.resolve(directory, own.chart) : chart,
    version,
    release,
    namespace,
    ...(repository === undefined ? {} : { repository }),
    values: mergeValues(mergeValues(base?.values ?? {}, own.values ?? {}), file.values ?? {}),
  };
}
