// The shape of layer.yaml; schemas/layer.schema.json is made from it.
import * as z from 'zod';
import { parseDuration } from '../../runtime/duration.ts';
import { errorMessage } from '../../runtime/errors.ts';
import { POD_SECURITY } from '../namespaces.ts';
import { FALLS, REACHES } from '../upgrade/rules.ts';
import { parseJsonPathTemplate } from './json-path.ts';
import { isKnownKind } from './known-kinds.ts';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** A name that Kubernetes accepts for namespaces and label values alike. */
export const nameSchema = z
  .string()
  .regex(DNS_LABEL, 'expected a name of lower-case letters, digits and dashes (at most 63)');

const durationSchema = z.string().superRefine((value, context) => {
  try {
    parseDuration(value);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `expected a duration such as 90s, 15m or 1h30m (${errorMessage(error)})`,
    });
  }
});

const relativePathSchema = z.string().min(1, 'expected a path relative to this file');
export const helmValuesSchema = z.record(z.string(), z.unknown());

export const patchSchema = z.strictObject({
  target: z
    .strictObject({
      group: z.string().optional().describe('API group'),
      version: z.string().optional().describe('API version'),
      kind: z.string().optional().describe('Kind'),
      name: z.string().optional().describe('A name or a regular expression, as in kustomize'),
    })
    .optional()
    .describe('Which resources are patched; a strategic-merge patch may name its resource itself'),
  patch: z
    .union([z.string().min(1), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .describe('A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)'),
});

const operatorShape = {
  chart: z
    .string()
    .min(1)
    .describe('oci://…/name, or the name of a chart in `repository`, or a path relative to this file')
    .meta({ examples: ['oci://quay.io/strimzi-helm/strimzi-kafka-operator'] }),
  repository: z
    .string()
    .regex(/^https?:\/\//, 'expected an http or https address')
    .describe('The chart repository, for charts that are not OCI artifacts'),
  version: z
    .string()
    .min(1)
    .describe('The exact version of the chart')
    .meta({ examples: ['1.2.0'] }),
  release: nameSchema.describe('The name of the Helm release'),
  namespace: nameSchema.describe('Where the operator runs'),
  values: helmValuesSchema.describe('Helm values of the chart'),
};

const fieldPathSchema = z
  .string()
  .regex(/^(spec|status)(\.[A-Za-z_]\w*)+$/, 'expected a path of fields such as spec.version');

const readinessRuleSchema = z.strictObject({
  apiVersion: z.string().min(1).describe('API version of the kind'),
  kind: z.string().min(1).describe('The kind that is judged'),
  current: z
    .string()
    .min(1)
    .describe('A CEL expression over the object: true once it is ready')
    .meta({ examples: ['status.observedGeneration >= metadata.generation && status.phase == "Running"'] }),
  inProgress: z.string().min(1).optional().describe('A CEL expression: true while it is being worked on'),
  failed: z.string().min(1).optional().describe('A CEL expression: true when waiting will not help'),
});

const stepShape = {
  up: z
    .enum(REACHES)
    .default('any')
    .describe('How far one step up may go: into the next minor or major version, or anywhere'),
  down: z
    .enum(FALLS)
    .default('none')
    .describe('How far a step down may go: nowhere, within the minor version, or anywhere'),
  why: z.string().min(1).describe('What would be lost otherwise; told with a refusal'),
};

const upgradeRuleSchema = z
  .union([
    z.strictObject({
      chart: z.string().min(1).describe("The name of the operator's chart, without its registry"),
      ...stepShape,
    }),
    z.strictObject({
      apiVersion: z.string().min(1).describe('API version of the kind'),
      kind: z.string().min(1).describe('The kind whose versions are judged'),
      field: fieldPathSchema
        .describe('Where the resource asks for a version')
        .meta({ examples: ['spec.version'] }),
      running: fieldPathSchema
        .optional()
        .describe('Where it tells the version that runs')
        .meta({ examples: ['status.version'] }),
      floor: fieldPathSchema
        .optional()
        .describe('A field whose minor version no step down may go below')
        .meta({ examples: ['status.dataVersion'] }),
      ...stepShape,
    }),
  ])
  .describe(
    'What version may follow what, for an operator or for a field of a kind that Lamina does not know',
  );

const outputSchema = z
  .strictObject({
    apiVersion: z.string().min(1).optional().describe('Needed for kinds that Lamina does not know'),
    kind: z.string().min(1).describe('The kind of the object that is read'),
    name: z.string().min(1).describe('The name of the object'),
    path: z
      .string()
      .min(1)
      .superRefine((value, context) => {
        try {
          parseJsonPathTemplate(value);
        } catch (error) {
          context.addIssue({ code: 'custom', message: errorMessage(error) });
        }
      })
      .describe('A JSONPath as kubectl writes it')
      .meta({ examples: ["{.status.listeners[?(@.name=='plain')].bootstrapServers}"] }),
  })
  .superRefine((output, context) => {
    if (output.apiVersion === undefined && !isKnownKind(output.kind)) {
      context.addIssue({
        code: 'custom',
        path: ['kind'],
        message: 'expected a kind that Lamina knows, or an apiVersion beside it',
      });
    }
    if (output.kind === 'Secret' && /\.(data|stringData)\b|\[['"](data|stringData)/.test(output.path)) {
      context.addIssue({
        code: 'custom',
        path: ['path'],
        message: 'expected no content of a Secret, since outputs are printed; give out its name',
      });
    }
  });

const specSchema = z.strictObject({
  description: z.string().optional().describe('One line for people'),
  namespace: nameSchema
    .optional()
    .describe('Where the custom resources go; needed unless `extends` is given'),
  podSecurity: z
    .enum(POD_SECURITY)
    .optional()
    .describe(
      'The Pod Security level of the namespace where Lamina makes it; without it the cluster decides',
    ),
  operator: z
    .strictObject(operatorShape)
    .partial()
    .optional()
    .describe('The operator, installed by Helm before the resources'),
  values: helmValuesSchema.optional().describe("Helm values, merged over the operator's"),
  resources: relativePathSchema.optional().describe('A folder with a kustomization, relative to this file'),
  overlays: z
    .record(nameSchema, relativePathSchema)
    .optional()
    .describe('Folders with a kustomization (or a kustomize Component, where `extends` is given) by name'),
  patches: z.array(patchSchema).optional().describe('Kustomize patches over the rendered resources'),
  allowRemoteResources: z
    .boolean()
    .optional()
    .describe('Lets kustomizations fetch from other hosts; refused otherwise'),
  dependsOn: z
    .array(nameSchema)
    .optional()
    .describe('Layers, or parts of the environment, that must be up before'),
  readiness: z
    .array(readinessRuleSchema)
    .optional()
    .describe('CEL rules for kinds that Lamina does not know'),
  upgrades: z
    .array(upgradeRuleSchema)
    .optional()
    .describe('Rules for versions, before those that Lamina knows'),
  outputs: z
    .record(nameSchema, outputSchema)
    .optional()
    .describe('What the layer tells when it is ready, by name'),
  verify: relativePathSchema.optional().describe('A folder with a kustomization whose Jobs must complete'),
  timeout: durationSchema
    .optional()
    .describe('For the whole layer to become ready; 15m if not given')
    .meta({ examples: ['20m'] }),
});

export const layerFileSchema = z
  .strictObject({
    apiVersion: z.literal('lamina/v1').describe('The version of this format'),
    kind: z.literal('Layer').describe('What the file describes'),
    extends: z
      .string()
      .min(1)
      .optional()
      .describe('A built-in layer by name, or a path (./…) to one of your own; state only what differs'),
    metadata: z
      .strictObject({ name: nameSchema.describe('The name of the layer') })
      .optional()
      .describe('Needed unless `extends` is given'),
    spec: specSchema.describe('What the layer is made of'),
  })
  .describe('A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work');

export type LayerFile = z.output<typeof layerFileSchema>;
export type LayerFileSpec = z.output<typeof specSchema>;
export type OutputSpec = z.output<typeof outputSchema>;
export type ReadinessRuleSpec = z.output<typeof readinessRuleSchema>;
export type UpgradeRuleSpec = z.output<typeof upgradeRuleSchema>;
