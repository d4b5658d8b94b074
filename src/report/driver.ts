// What install-ebs-csi-driver found and did, for the job summary.
import type { InstallEbsCsiDriverResult } from '../environment/ebs-csi/types.ts';
import { code, escapeMarkdown, table, trimMarkdown } from './markdown.ts';

export function renderDriver(result: InstallEbsCsiDriverResult): string {
  const { skipped, version, changed, nodes, nodesReady, installedBy, probe, plan } = result;
  if (skipped !== undefined) return `EBS CSI driver: nothing to install, since ${escapeMarkdown(skipped)}\n`;
  const whose = installedBy === undefined ? '' : `, installed by ${escapeMarkdown(installedBy)}`;
  const lines = [
    `EBS CSI driver ${code(version)}${whose}: registered on ${nodesReady} of ${nodes.length} nodes${changed ? ', changed' : ''}`,
  ];
  if (probe !== undefined) {
    const left = probe.removed ? 'all of it is removed' : probe.left.map(escapeMarkdown).join('; ');
    lines.push('', `A pod has written to a volume of class ${code(probe.storageClass)}; ${left}`);
  }
  const changes = plan.filter(({ action }) => action !== 'none');
  if (changes.length > 0) {
    const rows = changes.map(({ kind, name, action, reason }) => [
      `${kind} ${code(name)}`,
      action,
      escapeMarkdown(reason),
    ]);
    lines.push('', table(['Object', 'Change', 'Why'], rows));
  }
  const others = nodes.filter(({ state }) => state !== 'ready');
  if (others.length > 0) {
    const rows = others.map(({ name, state, reason = '' }) => [code(name), state, escapeMarkdown(reason)]);
    lines.push('', table(['Node', 'State', 'Why'], rows));
  }
  return trimMarkdown(`${lines.join('\n')}\n`);
}
