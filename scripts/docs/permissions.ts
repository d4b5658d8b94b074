// The tables of docs/permissions.md, written from the roles as they are shipped.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { replaceBetween } from './markdown.ts';

const folder = path.resolve(import.meta.dirname, '../../manifests/roles/base');

interface Role {
  readonly metadata: { readonly name: string };
  readonly rules: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

/** `text` with everything between the two marks replaced by a section for each role. */
export async function renderPermissions(text: string): Promise<string> {
  const { resources } = parse(await readFile(path.join(folder, 'kustomization.yaml'), 'utf8')) as {
    resources: readonly string[];
  };
  const sections = await Promise.all(
    resources.map(async (file) => renderRole(await readFile(path.join(folder, file), 'utf8'))),
  );
  return replaceBetween(text, 'roles', sections.join('\n').trimEnd());
}

function renderRole(text: string): string {
  const { metadata, rules } = parse(text) as Role;
  const said = /^(?:#.*\n)+/.exec(text)?.[0] ?? '';
  const words = said
    .split('\n')
    .map((line) => line.replace(/^# ?/, ''))
    .join('\n')
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');
  const rows = rules.map(({ apiGroups, resources, resourceNames = [], verbs }) => {
    const group = apiGroups.join(', ');
    const names = resourceNames.length === 0 ? '' : `: ${resourceNames.join(', ')}`;
    return `- \`${verbs.join(', ')}\` on ${resources.join(', ')}${group === '' ? '' : ` (${group})`}${names}`;
  });
  return `### ${metadata.name}\n\n${words}\n\n${rows.join('\n')}\n`;
}
