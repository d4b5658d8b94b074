// A real node, end to end: containers with a volume, names and services; and nothing of it left on the machine.
import { readFileSync, readdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ClusterState, clusterDown, clusterStatus, clusterUp } from '../../lab/cluster/index.ts';
import { requireHostPackages } from '../../lab/cluster/host-packages.ts';
import { baseImage } from '../../lab/images/images.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import { exec } from '../../src/runtime/exec.ts';
import { testLogger } from '../cluster/environment.ts';

const name = 'e2e-node';
const context = { logger: testLogger, exec, clock: systemClock, signal: AbortSignal.timeout(25 * 60_000) };
const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

/** What the lab could leave behind, as lines. */
async function traces(): Promise<string[]> {
  const commands = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(`clusters/${name}/`));
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const sysctls = [
    'net/ipv4/ip_forward',
    'vm/overcommit_memory',
    'vm/panic_on_oom',
    'kernel/panic',
    'kernel/panic_on_oops',
  ];
  // On a fresh machine nft arrives with the first cluster; without it there are no tables.
  const tables = await exec('nft', ['list', 'tables'], { env: environment, allowFailure: true }).then(
    ({ stdout }) => stdout.split('\n').filter((line) => line !== ''),
    () => [],
  );
  const groups = mounts
    .filter((line) => / cgroup2? /.test(line))
    .map((line) => line.split(' ')[1] ?? '')
    .flatMap((mount) => readdirSync(mount).map((entry) => join(mount, entry)))
    .filter((path) => path.includes(`lamina-${name}`) || path.endsWith('/kubepods'));
  return [
    ...commands,
    ...mounts.filter((line) => line.includes(`clusters/${name}/`) || line.includes(' /run/netns')),
    ...Object.keys(networkInterfaces()).map((interface_) => `interface ${interface_}`),
    ...tables,
    ...sysctls.map((file) => `${file} ${readFileSync(`/proc/sys/${file}`, 'utf8').trim()}`),
    ...groups,
    ...['/run', '/var/lib', '/var/log'].flatMap((directory) =>
      readdirSync(directory).map((entry) => join(directory, entry)),
    ),
  ].sort();
}

let before: string[];
let cluster: ClusterState;

const kubectl = async (...args: string[]): Promise<string> =>
  (await exec(join(cluster.binDirectory, 'kubectl'), ['--kubeconfig', cluster.kubeconfig, ...args])).stdout;

const sleeper = (podName: string, more: object = {}): object => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: podName, labels: { app: podName } },
  spec: { containers: [{ name: 'main', image: baseImage, command: ['sleep', 'infinity'], ...more }] },
});

beforeAll(async () => {
  // A run that was killed may have left one.
  await clusterDown({ ...context, name, removeData: true });
  // Packages that the machine lacks stay on it: they are not compared.
  await requireHostPackages(context);
  before = await traces();
  cluster = await clusterUp({ ...context, name, node: 'kubelet' });
}, 25 * 60_000);

afterAll(async () => {
  await clusterDown({ ...context, name, removeData: true });
});

describe('a cluster with a real node', () => {
  test('runs a container that writes to a volume of the default class', async () => {
    const claim = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
    };
    const pod = sleeper('writer', { volumeMounts: [{ name: 'data', mountPath: '/data' }] }) as {
      spec: Record<string, unknown>;
    };
    pod.spec['volumes'] = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
    await apply(claim, pod);
    await kubectl('wait', '--for=condition=Ready', 'pod/writer', '--timeout=60s');
    await kubectl('exec', 'writer', '--', 'sh', '-c', 'echo kept > /data/file');
    expect(await kubectl('exec', 'writer', '--', 'cat', '/data/file')).toBe('kept\n');
    expect(
      await kubectl('get', 'pvc', 'data', '-o', 'jsonpath={.status.phase} {.spec.storageClassName}'),
    ).toBe('Bound local-path');
  }, 90_000);

  test('answers names of services, headless services and pods, and carries what is sent to them', async () => {
    const listen =
      'my $s = IO::Socket::INET->new(LocalPort => 8080, Listen => 5) or die; while (my $c = $s->accept) { print $c "hello\\n"; close $c }';
    await apply(
      sleeper('server', {
        command: ['perl', '-MIO::Socket::INET', '-e', listen],
        readinessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 1 },
      }),
      service('server', {}),
      service('server-headless', { clusterIP: 'None' }),
      sleeper('client'),
    );
    await kubectl('wait', '--for=condition=Ready', 'pod/server', 'pod/client', '--timeout=60s');
    const address = await kubectl('get', 'pod', 'server', '-o', 'jsonpath={.status.podIP}');
    const inClient = (script: string): Promise<string> =>
      kubectl('exec', 'client', '--', 'bash', '-c', script);
    expect(await inClient('exec 3<>/dev/tcp/server/80; cat <&3')).toBe('hello\n');
    expect(await inClient('getent hosts server-headless.default.svc.cluster.local')).toContain(address);
    expect(
      await inClient(`getent hosts ${address.replaceAll('.', '-')}.default.pod.cluster.local`),
    ).toContain(address);
    const clusterAddress = await kubectl('get', 'service', 'server', '-o', 'jsonpath={.spec.clusterIP}');
    const fromHost = await exec('bash', ['-c', 'exec 3<>"/dev/tcp/$1/80"; cat <&3', 'bash', clusterAddress]);
    expect(fromHost.stdout).toBe('hello\n');
  }, 90_000);

  test('shows a container log', async () => {
    const pod = sleeper('speaker', { command: ['echo', 'spoken'] }) as { spec: Record<string, unknown> };
    pod.spec['restartPolicy'] = 'Never';
    await apply(pod);
    await kubectl('wait', '--for=jsonpath={.status.phase}=Succeeded', 'pod/speaker', '--timeout=60s');
    expect(await kubectl('logs', 'speaker')).toBe('spoken\n');
  }, 90_000);

  test('refuses a second one beside it, since its proxy knows one table', async () => {
    await expect(clusterUp({ ...context, name: 'e2e-second', node: 'kubelet' })).rejects.toThrow(
      `Cluster ${name} has kube-proxy on this machine`,
    );
  });

  test('leaves no process, mount, interface, nftables table, control group, file or setting when it is down', async () => {
    await clusterDown({ ...context, name, removeData: true });
    expect(await traces()).toEqual(before);
    expect(await clusterStatus(name)).toBeUndefined();
  });
});

const service = (serviceName: string, more: object): object => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: serviceName },
  spec: { selector: { app: 'server' }, ports: [{ port: 80, targetPort: 8080 }], ...more },
});

async function apply(...objects: object[]): Promise<void> {
  // The account that pods run as is made a moment after the namespace.
  await kubectl('wait', '--for=create', '--timeout=30s', 'serviceaccount/default');
  const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
  await exec(
    join(cluster.binDirectory, 'kubectl'),
    ['--kubeconfig', cluster.kubeconfig, 'apply', '--server-side', '-f', '-'],
    { input: list },
  );
}
