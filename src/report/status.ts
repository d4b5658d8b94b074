// How the layers are, at a glance.
import type { LayerStatus } from '../layers/status.ts';
import { logSafe } from './terminal.ts';

/** A block for each layer. */
export function renderStatus(layers: readonly LayerStatus[]): string {
  return layers.map(renderLayer).join('\n');
}

function renderLayer({
  name,
  namespace,
  ready,
  reason,
  message,
  versions,
  pods,
  drift,
  endpoints,
}: LayerStatus): string {
  const lines = [
    `${ready ? '✔' : '✘'} ${name} in ${namespace}: ${ready ? 'ready' : logSafe(`${reason}${message === '' ? '' : `: ${message}`}`)}`,
  ];
  for (const [part, version] of Object.entries(versions)) lines.push(`    ${part} ${logSafe(version)}`);
  for (const [endpoint, address] of Object.entries(endpoints))
    lines.push(`    ${endpoint}: ${logSafe(address)}`);
  for (const pod of pods) lines.push(`    pod ${pod.name}: ${logSafe(pod.message)}`);
  for (const change of drift) {
    const what = 'release' in change ? `Helm release ${change.release}` : `${change.kind} ${change.name}`;
    // As in a plan: a new object is all new, and its fields would say nothing.
    const fields =
      'fields' in change && change.action === 'update' ? change.fields.map(({ path }) => path) : [];
    const note = 'note' in change ? [change.note] : [];
    const told = logSafe([...note, ...fields].join(', '));
    lines.push(`    drift: ${change.action} ${what}${told === '' ? '' : ` (${told})`}`);
  }
  return `${lines.join('\n')}\n`;
}
