// The end of a run on a terminal: verdict, endpoints, and the cause of a failure with its remedy.
import type { LayerResult, RolledBack } from '../layers/types.ts';
import { formatDuration } from '../runtime/clock.ts';
import { logSafe, padEnd, painter, widthOf } from './terminal.ts';

export interface TextOptions {
  readonly colour?: boolean;
}

/** One block for each layer. */
export function renderResult(
  { layers }: { readonly layers: readonly LayerResult[] },
  options: TextOptions = {},
): string {
  return layers.map((layer) => renderLayerResult(layer, options)).join('\n');
}

function renderLayerResult(layer: LayerResult, options: TextOptions): string {
  const paint = painter(options.colour ?? false);
  const { name, ready, changed, durationMs, operatorVersion, namespace, failure, rolledBack } = layer;
  const verdict =
    failure !== undefined
      ? paint('red', '✘ not ready')
      : ready
        ? paint('green', '✔ ready')
        : paint('yellow', '… applied, not waited for');
  const facts = [
    formatDuration(durationMs),
    changed ? 'changed' : 'unchanged',
    `namespace ${namespace}`,
    ...(operatorVersion === undefined ? [] : [`operator ${operatorVersion}`]),
  ];
  return [
    `${paint('bold', name)}  ${verdict}  ${paint('dim', facts.join(', '))}`,
    ...indent(renderEndpoints(layer.endpoints)),
    ...(failure === undefined ? [] : ['', ...indent(renderFailureText(failure, options))]),
    ...(rolledBack === undefined ? [] : indent(renderRollback(rolledBack, options))),
    '',
  ].join('\n');
}

/** Names and addresses in two columns, a line each. */
function renderEndpoints(endpoints: Readonly<Record<string, string>>): string {
  const names = Object.keys(endpoints);
  const columns = Math.max(0, ...names.map(widthOf));
  return names.map((name) => `${padEnd(name, columns)}  ${logSafe(endpoints[name] ?? '')}\n`).join('');
}

/** Cause, remedy, evidence. */
function renderFailureText(
  { message, diagnosis }: NonNullable<LayerResult['failure']>,
  { colour = false }: TextOptions = {},
): string {
  const paint = painter(colour);
  if (diagnosis === undefined) return `${paint('red', 'Failed:')} ${logSafe(message)}\n`;
  const { cause, remedy, evidence } = diagnosis;
  const lines = [`${paint('red', 'Cause:')}  ${logSafe(cause)}`];
  if (remedy !== '') lines.push(`${paint('green', 'Remedy:')} ${logSafe(remedy)}`);
  if (message !== cause) lines.push(`${paint('dim', 'Status:')} ${logSafe(message)}`);
  if (evidence.length > 0)
    lines.push('Evidence:', ...evidence.map((line) => `  ${paint('dim', logSafe(line))}`));
  return `${lines.join('\n')}\n`;
}

function renderRollback({ ready, message, remedy }: RolledBack, { colour = false }: TextOptions): string {
  const paint = painter(colour);
  const lines = [paint(ready ? 'green' : 'yellow', logSafe(message))];
  if (remedy !== undefined) lines.push(`${paint('green', 'Remedy:')} ${logSafe(remedy)}`);
  return `${lines.join('\n')}\n`;
}

const indent = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `  ${line}`);
