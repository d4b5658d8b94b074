// The table of docs/air-gapped.md: charts and images that the built-in layers name, from their files.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROBE_IMAGE } from '../../src/environment/storage/probe-objects.ts';
import { formatMarkdown, renderTable, replaceBetween } from './markdown.ts';

const manifests = path.resolve(import.meta.dirname, '../..', 'manifests');

interface LayerFile {
  readonly spec: {
    readonly operator: { readonly chart: string; readonly repository?: string; readonly version: string };
  };
}

/** `text` with its table written anew, formatted. */
export function renderFetched(text: string): Promise<string> {
  const rows = ['speed', 'batch', 'serving'].flatMap((layer) => {
    const { chart, repository, version } = (parse(read(`${layer}/layer.yaml`)) as LayerFile).spec.operator;
    const from = repository === undefined ? chart : `${repository}, ${chart}`;
    return [
      [layer, 'chart', `\`${from}\` ${version}`],
      ...[...imagesIn(layer)].sort().map((image) => [layer, 'image', `\`${image}\``]),
    ];
  });
  rows.push(['StorageClass, with `probe`', 'image', `\`${PROBE_IMAGE}\``]);
  return formatMarkdown(replaceBetween(text, 'fetched', renderTable(['Layer', 'What', 'From'], rows)));
}

const read = (file: string): string => readFileSync(path.join(manifests, file), 'utf8');

const imagesIn = (layer: string): ReadonlySet<string> =>
  new Set(
    globSync(`${layer}/**/*.yaml`, { cwd: manifests }).flatMap((file) =>
      [...read(file).matchAll(/^\s*image: (\S+)$/gm)].map(([, image = '']) => image),
    ),
  );
