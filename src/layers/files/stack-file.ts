// lamina.yaml: what a repository brings up, and how its environments differ. Everything in it can be a flag as well.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { accessModes, existingProfilePolicies, policyModes } from '../../aws/ebs-choices.ts';
import { ConfigurationError } from '../../runtime/errors.ts';
import type { KustomizePatch } from '../types.ts';
import { didYouMean } from './did-you-mean.ts';
import { helmValuesSchema, nameSchema, patchSchema } from './layer-schema.ts';
import { toKustomizePatch } from './patches.ts';
import { mergeValues, type Values } from './values.ts';
import { parseConfigurationFile, type PathProblem } from './yaml-source.ts';

const PLATFORMS = ['auto', 'ec2', 'eks', 'gke', 'local'] as const;
const STACK_FILE = 'lamina.yaml';

const layerReference = z.string().min(1);

/** The inputs of setup-ebs-access, in this file's spelling. */
const awsSchema = z
  .strictObject({
    region: z.string().optional().describe('Region of the nodes; AWS_REGION if not given'),
    clusterName: z.string().optional().describe('EKS and the scoped policy need it'),
    mode: z
      .enum(['auto', ...accessModes])
      .optional()
      .describe('How the driver comes by its credentials'),
    policyMode: z.enum(policyModes).optional().describe('Which policy the driver gets'),
    roleName: z
      .string()
      .optional()
      .describe('Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given'),
    instanceProfileName: z
      .string()
      .optional()
      .describe('Name of the instance profile; that of the role if not given'),
    path: z.string().optional().describe('IAM path of everything that is created'),
    permissionsBoundary: z.string().optional().describe('ARN of a policy that bounds the role'),
    tags: z.record(z.string(), z.string()).optional().describe('For everything that is created'),
    kmsKeys: z.array(z.string()).optional().describe('ARNs of the keys that volumes are encrypted with'),
    nodes: z.string().optional().describe('auto, instance ids apart by commas, or tag:KEY=VALUE'),
    onExistingProfile: z
      .enum(existingProfilePolicies)
      .optional()
      .describe('What to do about a node that has another instance profile'),
    hopLimit: z
      .int()
      .min(2)
      .max(64)
      .optional()
      .describe('Hops that an answer of the metadata service may take'),
    allowedAccountIds: z
      .array(z.string().regex(/^\d{12}$/))
      .optional()
      .describe('Account ids; nothing is done in any other account'),
  })
  .describe('How the pods of a cluster on AWS get EBS volumes');

const choices = {
  platform: z.enum(PLATFORMS).optional().describe('What the cluster runs on; found out if not given'),
  namespace: nameSchema.optional().describe("Instead of each layer's own namespace"),
  overlay: nameSchema.optional().describe('The overlay of each layer that has one of that name'),
  aws: awsSchema.optional(),
  layers: z
    .array(layerReference)
    .min(1, 'expected at least one layer')
    .optional()
    .describe('In order: built-in layers by name, your own by path (./…)')
    .meta({ examples: [['speed', 'serving', './layers/clicks']] }),
  patches: z.record(layerReference, z.array(patchSchema)).optional().describe('Kustomize patches by layer'),
  values: z
    .record(layerReference, helmValuesSchema)
    .optional()
    .describe("Helm values of the operators' charts by layer"),
};

export const stackFileSchema = z
  .strictObject({
    apiVersion: z.literal('lamina/v1').describe('The version of this format'),
    kind: z.literal('Stack').describe('What the file describes'),
    metadata: z.strictObject({ name: nameSchema.describe('The name of the stack') }).describe('Who it is'),
    spec: z
      .strictObject({
        ...choices,
        environments: z
          .record(nameSchema, z.strictObject(choices))
          .optional()
          .describe('What differs in production, preview, …; on top of what stands beside it'),
      })
      .describe('What is brought up'),
  })
  .describe('A stack: the layers of one Lambda Architecture, and its environments');

export type StackFile = z.output<typeof stackFileSchema>;
/** What a stack says about AWS; what it leaves open has the defaults of setup-ebs-access. */
export type StackAws = z.output<typeof awsSchema>;
type StackPlatform = (typeof PLATFORMS)[number];
type Choices = StackFile['spec'];

export interface StackFlags {
  readonly environment?: string;
  readonly platform?: StackPlatform;
  readonly namespace?: string;
  readonly overlay?: string;
  readonly layers?: readonly string[];
}

interface ResolvedLayer {
  /** As `loadLayer` takes it. */
  readonly layer: string;
  readonly patches: readonly KustomizePatch[];
  /** Helm values over those of layer.yaml. */
  readonly values: Values;
}

export interface ResolvedStack {
  readonly name: string | undefined;
  readonly environment: string | undefined;
  readonly platform: StackPlatform;
  readonly namespace: string | undefined;
  readonly overlay: string | undefined;
  /** undefined where the file does not speak of AWS. */
  readonly aws: StackAws | undefined;
  readonly layers: readonly ResolvedLayer[];
}

/**
 * @param file as it should appear in messages.
 * @throws {ConfigurationError} with file:line:column of every problem.
 */
export function parseStackFile(text: string, file: string): StackFile {
  return parseConfigurationFile(text, file, stackFileSchema, ({ spec }) => [
    ...strayLayers(spec, ['spec'], spec.layers),
    ...Object.entries(spec.environments ?? {}).flatMap(([name, environment]) =>
      strayLayers(environment, ['spec', 'environments', name], environment.layers ?? spec.layers),
    ),
  ]);
}

/** Patches and values for a layer that the stack does not have are a typo. */
function strayLayers(
  spec: Omit<Choices, 'environments'>,
  at: readonly string[],
  layers: readonly string[] | undefined,
): PathProblem[] {
  if (layers === undefined) return [];
  return (['patches', 'values'] as const).flatMap((field) =>
    Object.keys(spec[field] ?? {})
      .filter((layer) => !layers.includes(layer))
      .map((layer) => ({
        path: [...at, field],
        key: layer,
        message: `${field} for "${layer}", which is none of the layers ${layers.join(', ')}`,
      })),
  );
}

/** The lamina.yaml at the root of the workspace, or the one that is named; undefined where there is none. */
export async function loadStackFile(workspace: string, file?: string): Promise<StackFile | undefined> {
  const shown = file ?? STACK_FILE;
  try {
    return parseStackFile(await readFile(path.resolve(workspace, shown), 'utf8'), shown);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (file === undefined) return undefined;
    throw new ConfigurationError(`There is no stack file ${file}`, { cause: error });
  }
}

/**
 * What is to be brought up: flags win over the environment, the environment over the rest of the file.
 * @param defaultLayers where neither flags nor file name any.
 * @throws {ConfigurationError} for an environment that the file does not have.
 */
export function resolveStack(
  file: StackFile | undefined,
  flags: StackFlags,
  defaultLayers: readonly string[],
): ResolvedStack {
  const spec: Choices = file?.spec ?? {};
  const environment = findEnvironment(spec, flags.environment);
  const layers = flags.layers ?? environment.layers ?? spec.layers ?? defaultLayers;
  return {
    name: file?.metadata.name,
    environment: flags.environment,
    platform: flags.platform ?? environment.platform ?? spec.platform ?? 'auto',
    namespace: flags.namespace ?? environment.namespace ?? spec.namespace,
    overlay: flags.overlay ?? environment.overlay ?? spec.overlay,
    aws: spec.aws === undefined ? environment.aws : { ...spec.aws, ...environment.aws },
    layers: layers.map((layer) => ({
      layer,
      patches: [...(own(spec.patches, layer) ?? []), ...(own(environment.patches, layer) ?? [])].map(
        toKustomizePatch,
      ),
      values: mergeValues(own(spec.values, layer) ?? {}, own(environment.values, layer) ?? {}),
    })),
  };
}

/** A layer may be called `constructor`, and every map seems to have one. */
const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

function findEnvironment(spec: Choices, name: string | undefined): Omit<Choices, 'environments'> {
  if (name === undefined) return {};
  const known = Object.keys(spec.environments ?? {});
  const found = known.includes(name) ? spec.environments?.[name] : undefined;
  if (found !== undefined) return found;
  throw new ConfigurationError(`Unknown environment "${name}"${didYouMean(name, known)}`, {
    remedy:
      known.length === 0 ? `${STACK_FILE} names no environments.` : `${STACK_FILE} has ${known.join(', ')}.`,
  });
}
