// docs/layer-yaml.md and docs/lamina-yaml.md: every field of the two files, from the schemas that check them.
import * as z from 'zod';
import { layerFileSchema } from '../../src/layers/files/layer-schema.ts';
import { stackFileSchema } from '../../src/layers/files/stack-file.ts';
import { formatMarkdown, plain, renderTable } from './markdown.ts';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly default?: string | number | boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
}

const REFERENCES = {
  'docs/layer-yaml.md': {
    schema: layerFileSchema,
    head: `# layer.yaml

Every field of a layer's file, written from its schema by \`npm run docs\`; how to write one is told in [Writing a layer](layers.md). Editors complete and check it with the [JSON Schema](../schemas/layer.schema.json), which the first line of a file names.`,
  },
  'docs/lamina-yaml.md': {
    schema: stackFileSchema,
    head: `# lamina.yaml

Every field of a repository's stack file, written from its schema by \`npm run docs\`. It stands at the root of the repository; without one, Lamina brings speed, batch and serving up. Everything in it can be said by a flag or an input as well, which goes before it. \`lamina init\` writes one.`,
  },
};

export const referenceFiles = Object.keys(REFERENCES) as (keyof typeof REFERENCES)[];

/** The whole document, formatted. */
export async function renderReference(file: keyof typeof REFERENCES): Promise<string> {
  const { schema, head } = REFERENCES[file];
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as Node;
  const rows = rowsBelow(json, '').map(([field = '', ...rest]) => [`\`${field}\``, ...rest]);
  const table = renderTable(['Field', 'Takes', 'What it is'], rows);
  return formatMarkdown(`${head}\n\n${table}\n`);
}

/** `[]` is each item of a list, `<name>` each key of a map that is the user's to name. */
function rowsBelow(node: Node, path: string): string[][] {
  const branches = node.anyOf?.filter(({ properties }) => properties !== undefined);
  if (branches !== undefined && branches.length > 0)
    return unique(branches.flatMap((one) => rowsBelow(one, path)));
  if (node.items !== undefined) return rowsBelow(node.items, `${path}[]`);
  if (typeof node.additionalProperties === 'object')
    return rowsBelow(node.additionalProperties, `${path}.<name>`);
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const field = path === '' ? name : `${path}.${name}`;
    const required = node.required?.includes(name) === true ? '**Needed.** ' : '';
    const row = [field, takes(child), `${required}${describe(child)}`.trim()];
    return [row, ...rowsBelow(child, field)];
  });
}

/** Alternatives share fields; each is told once. */
const unique = (rows: readonly string[][]): string[][] =>
  [...new Map(rows.toReversed().map((row) => [row[0], row] as const)).values()].toReversed();

function takes(node: Node): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(takes))].join(' or ');
  if (node.type === 'array')
    return `list of ${takes(node.items ?? {})}`.replace(/list of (map|text|number)/, 'list of $1s');
  if (node.type === 'object') return 'map';
  if (node.type === 'string') return 'text';
  if (node.type === 'integer') return 'number';
  return node.type === 'boolean' ? '`true` or `false`' : 'anything';
}

function describe({ description = '', examples = [], default: preset }: Node): string {
  const shown = examples.map(
    (example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
  );
  const parts = [
    description === '' ? '' : `${plain(description)}.`,
    shown.length === 0 ? '' : `Such as ${shown.join(', ')}.`,
    preset === undefined ? '' : `\`${String(preset)}\` if not given.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
