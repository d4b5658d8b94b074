// The IAM documents in manifests/environment/aws, with their placeholders filled.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PolicyDocument } from '../../../aws/policy-document.ts';
import { LaminaError } from '../../../runtime/errors.ts';

/** What each document asks for; `domain` is domainOf(partition), `issuer` an OIDC issuer without `https://`. */
export interface DocumentValues {
  'ebs-csi-scoped': {
    readonly partition: string;
    readonly accountId: string;
    readonly clusterName: string;
  };
  'ebs-csi-kms': { readonly kmsKeys: readonly string[] };
  'trust-ec2': { readonly domain: string };
  'trust-pod-identity': {
    readonly accountId: string;
    readonly clusterName: string;
    readonly namespace: string;
    readonly serviceAccount: string;
  };
  'trust-irsa': {
    readonly partition: string;
    readonly accountId: string;
    readonly issuer: string;
    readonly namespace: string;
    readonly serviceAccount: string;
  };
}

type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * Reads a document from the folder `manifests` and fills it.
 * @throws {LaminaError} AWS_DOCUMENT where placeholders and values do not match
 */
export async function readDocument<N extends keyof DocumentValues>(
  manifests: string,
  name: N,
  values: DocumentValues[N],
): Promise<PolicyDocument> {
  const template = JSON.parse(await readFile(path.join(manifests, `${name}.json`), 'utf8')) as unknown;
  return fillDocument(template, values, name) as PolicyDocument;
}

/**
 * Puts values for the placeholders `${name}`, in keys too. A string that is nothing but a placeholder becomes a list
 * where the value is one. IAM's own variables (`${aws:PrincipalTag/…}`, with a colon) stay.
 */
export function fillDocument(template: unknown, values: Values, name: string): unknown {
  const used = new Set<string>();
  const valueOf = (placeholder: string): string | readonly string[] => {
    const value = values[placeholder];
    if (value === undefined) throw mismatch(name, `nothing is given for \${${placeholder}}`);
    used.add(placeholder);
    return value;
  };
  const fillText = (text: string): string | readonly string[] => {
    const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
    if (whole !== undefined) return valueOf(whole);
    return text.replace(/\$\{(\w+)\}/g, (_, placeholder: string) => {
      const value = valueOf(placeholder);
      if (typeof value !== 'string') throw mismatch(name, `\${${placeholder}} is a list inside of "${text}"`);
      return value;
    });
  };
  const fill = (node: unknown): unknown => {
    if (typeof node === 'string') return fillText(node);
    if (Array.isArray(node)) return node.flatMap(fill);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [fillText(key) as string, fill(child)]),
    );
  };
  const filled = fill(template);
  const unknown = Object.keys(values).filter((value) => !used.has(value));
  if (unknown.length > 0) throw mismatch(name, `it has no placeholder \${${unknown.join('}, ${')}}`);
  return filled;
}

const mismatch = (name: string, what: string): LaminaError =>
  new LaminaError('AWS_DOCUMENT', `The IAM document ${name}.json cannot be filled: ${what}`, {
    remedy:
      'The file in manifests/environment/aws and Lamina are of different versions: install one release whole.',
  });
