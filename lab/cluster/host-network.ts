// The bridge between pods and machine, the firewall table beside it, and the sysctls that routing needs.
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { ConfigurationError } from '../../src/runtime/errors.ts';
import { hostPath } from './host-packages.ts';
import type { HostTraces, LabContext } from './types.ts';

export const SERVICE_CIDR = '10.96.0.0/16';

/** What routing between pods needs. */
const ROUTING = ['net.ipv4.ip_forward', 'net.bridge.bridge-nf-call-iptables'] as const;
/** What the kubelet sets as it likes it. */
const KUBELET = [
  'kernel.keys.root_maxbytes',
  'kernel.keys.root_maxkeys',
  'kernel.panic',
  'kernel.panic_on_oops',
  'vm.overcommit_memory',
  'vm.panic_on_oom',
] as const;
const sysctlPath = (name: string): string => `/proc/sys/${name.replaceAll('.', '/')}`;

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, PATH: hostPath() });

/** Tables that kube-proxy makes; it knows one name only, so one such proxy can serve a machine. */
export const KUBE_PROXY_TABLES = ['ip kube-proxy', 'ip6 kube-proxy'] as const;

/** The nftables of the host, as `inet name`. */
export async function listTables({ exec, signal }: Pick<LabContext, 'exec' | 'signal'>): Promise<string[]> {
  const { stdout } = await exec('nft', ['list', 'tables'], { signal, env: environment() });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('table '))
    .map((line) => line.slice('table '.length).trim());
}

/** A /24 of 10.244.0.0/16 that no interface of the machine is in. */
export function chooseSubnet(): { subnet: string; gateway: string } {
  const taken = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address);
  for (let index = 0; index < 256; index += 1) {
    const prefix = `10.244.${index}.`;
    if (!taken.some((address) => address.startsWith(prefix)))
      return { subnet: `${prefix}0/24`, gateway: `${prefix}1` };
  }
  throw new ConfigurationError('All of 10.244.0.0/16 is in use on this machine', {
    remedy:
      'Take a cluster down that is not needed, or bring this one up with --node kwok, which needs no network.',
  });
}

/** Names this run of the machine. */
export const readBootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

/** The values of the sysctls that a node changes. */
export async function readSysctls(): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const name of [...ROUTING, ...KUBELET])
    if (existsSync(sysctlPath(name))) values[name] = (await readFile(sysctlPath(name), 'utf8')).trim();
  return values;
}

/** Makes the bridge with the node's address, the sysctls, and a table that masks pods and shuts strangers out. */
export async function prepareNetwork(host: HostTraces, context: LabContext): Promise<void> {
  const { exec, signal } = context;
  const ip = (...args: string[]): Promise<unknown> => exec('ip', args, { signal, env: environment() });
  if (!existsSync(sysctlPath('net.bridge.bridge-nf-call-iptables')))
    await exec('modprobe', ['br_netfilter'], { signal, env: environment(), allowFailure: true });
  for (const name of ROUTING) if (existsSync(sysctlPath(name))) await writeFile(sysctlPath(name), '1');
  await ip('link', 'add', host.bridge, 'type', 'bridge');
  await ip('address', 'add', `${host.nodeAddress}/24`, 'dev', host.bridge);
  await ip('link', 'set', host.bridge, 'up');
  // Without any route a machine that has no default one refuses before kube-proxy's rules are asked. Goes with the bridge.
  await ip('route', 'add', SERVICE_CIDR, 'dev', host.bridge, 'src', host.nodeAddress);
  await exec('nft', ['-f', '-'], { signal, env: environment(), input: renderTable(host) });
}

/** Drops what strangers send to a port of this machine that only the machine and its pods may reach. */
export async function shutOut(port: number, host: HostTraces, context: LabContext): Promise<void> {
  const rule = `add rule ip ${host.nftTable} input iifname != { "lo", "${host.bridge}" } tcp dport ${port} drop\n`;
  await context.exec('nft', ['-f', '-'], { signal: context.signal, env: environment(), input: rule });
}

/**
 * What comes to the node's address or to the pods comes from this machine or its pods; what pods send elsewhere leaves
 * under the machine's own address.
 */
const renderTable = ({ nftTable, bridge, subnet }: HostTraces): string => `
table ip ${nftTable} {
  chain input {
    type filter hook input priority -10; policy accept;
    iifname != { "lo", "${bridge}" } ip daddr ${subnet} drop
  }
  chain forward {
    type filter hook forward priority -10; policy accept;
    iifname != "${bridge}" oifname "${bridge}" ct state new drop
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr ${subnet} oifname != "${bridge}" masquerade
  }
}
`;

/** Takes back what `prepareNetwork`, kube-proxy and the CNI plugins did; what is gone already is no error. */
export async function restoreNetwork(host: HostTraces, context: LabContext): Promise<void> {
  const { exec, signal } = context;
  const options = { signal, env: environment(), allowFailure: true };
  const { stdout } = await exec('ip', ['-o', 'link', 'show', 'master', host.bridge], options);
  // Interfaces of pods vanish with their network namespaces; this is for those whose namespace something still holds.
  for (const line of stdout.split('\n')) {
    const name = /^\d+: ([^:@]+)/.exec(line)?.[1];
    if (name !== undefined) await exec('ip', ['link', 'delete', name], options);
  }
  await exec('ip', ['link', 'delete', host.bridge], options);
  const tables = new Set(await listTables(context));
  for (const table of [`ip ${host.nftTable}`, ...KUBE_PROXY_TABLES])
    if (tables.has(table)) await exec('nft', ['delete', 'table', ...table.split(' ')], options);
  for (const [name, value] of Object.entries(host.sysctls)) await writeFile(sysctlPath(name), value);
}
