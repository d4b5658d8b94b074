// etcd, API server, controller manager and scheduler: the same for both node types.
import { X509Certificate, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterBuilder } from './cluster-builder.ts';
import { answersOk } from './http.ts';
import { findFreePorts } from './ports.ts';

export interface ControlPlaneOptions {
  /** Where the API server listens; everything else is on loopback. */
  readonly bindAddress: string;
  /** Where pods reach the API server; loopback means that there are no real pods. */
  readonly advertiseAddress: string;
  readonly serviceCidr: string;
}

// The defaults spare a shared API server; here they would only make a thousand objects take a minute.
const UNTHROTTLED = ['--kube-api-qps=1000', '--kube-api-burst=2000'];

const AUTH_FILES = ['sa.key', 'tokens.csv'] as const;

/**
 * Who asks for what, of the service accounts in namespace `lamina` alone: the tests compare what Lamina asks for with
 * what its shipped roles allow. Nobody else is written down, and no contents of objects.
 */
const AUDIT_POLICY = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived', 'ResponseStarted'],
  rules: [{ level: 'Metadata', userGroups: ['system:serviceaccounts:lamina'] }, { level: 'None' }],
};

/** Where the API server of a cluster keeps it, beside its state. */
export const AUDIT_LOG = 'audit.log';

/** Keys and tokens, made once per cluster and kept with its data. */
async function ensureSecrets(pki: string): Promise<string> {
  const [key, tokens] = AUTH_FILES.map((file) => join(pki, file)) as [string, string];
  if (!existsSync(key)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  if (!existsSync(tokens))
    await writeFile(
      tokens,
      `${randomBytes(24).toString('hex')},lamina-admin,lamina-admin,"system:masters"\n`,
      {
        mode: 0o600,
      },
    );
  return (await readFile(tokens, 'utf8')).split(',')[0] ?? '';
}

const renderKubeconfig = (name: string, server: string, ca: string, token: string): string =>
  JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': `lamina-${name}`,
      clusters: [
        {
          name: `lamina-${name}`,
          cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') },
        },
      ],
      contexts: [
        {
          name: `lamina-${name}`,
          context: { cluster: `lamina-${name}`, user: `lamina-${name}`, namespace: 'default' },
        },
      ],
      users: [{ name: `lamina-${name}`, user: { token } }],
    },
    undefined,
    2,
  );

/** Starts the four and waits until objects can be made in namespace `default`. */
export async function startControlPlane(
  builder: ClusterBuilder,
  options: ControlPlaneOptions,
): Promise<void> {
  const { cluster, context } = builder;
  const program = (name: string): string => join(cluster.binDirectory, name);
  const pki = await builder.makeDirectory('pki');
  const token = await ensureSecrets(pki);
  context.logger.mask(token);
  const port = await findFreePorts(['etcd', 'etcdPeer', 'apiserver', 'controllerManager', 'scheduler']);
  const loopback = '127.0.0.1';

  const etcd = `http://${loopback}:${port.etcd}`;
  const etcdPeer = `http://${loopback}:${port.etcdPeer}`;
  await builder.start('etcd', {
    command: program('etcd'),
    port: port.etcd,
    args: [
      ...['--name', 'lab', '--data-dir', join(builder.directory, 'etcd')],
      ...['--listen-client-urls', etcd, '--advertise-client-urls', etcd],
      ...['--listen-peer-urls', etcdPeer, '--initial-advertise-peer-urls', etcdPeer],
      ...['--initial-cluster', `lab=${etcdPeer}`],
      ...['--unsafe-no-fsync', '--log-level', 'warn'],
    ],
    ready: (signal) => answersOk({ url: `${etcd}/readyz` }, signal),
  });

  // The certificate that the API server makes for itself names the address that it is bound to, else `localhost`.
  const server = `https://${options.bindAddress === loopback ? loopback : 'localhost'}:${port.apiserver}`;
  const certificate = join(pki, 'apiserver.crt');
  const key = join(pki, 'sa.key');
  const auditPolicy = join(pki, 'audit-policy.json');
  await writeFile(auditPolicy, JSON.stringify(AUDIT_POLICY));
  const withoutPods = options.advertiseAddress === loopback;
  await builder.start('kube-apiserver', {
    command: program('kube-apiserver'),
    port: port.apiserver,
    args: [
      `--etcd-servers=${etcd}`,
      `--secure-port=${port.apiserver}`,
      `--bind-address=${options.bindAddress}`,
      `--advertise-address=${options.advertiseAddress}`,
      // Loopback is no valid endpoint, and without real pods nobody asks for one.
      ...(withoutPods ? ['--endpoint-reconciler-type=none'] : []),
      `--cert-dir=${pki}`,
      `--token-auth-file=${join(pki, 'tokens.csv')}`,
      '--authorization-mode=Node,RBAC',
      `--audit-policy-file=${auditPolicy}`,
      `--audit-log-path=${join(builder.directory, AUDIT_LOG)}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${key}`,
      `--service-account-signing-key-file=${key}`,
      `--service-cluster-ip-range=${options.serviceCidr}`,
      '--allow-privileged=true',
      '--kubelet-preferred-address-types=InternalIP',
      '--profiling=false',
      '--v=0',
    ],
    ready: async (signal) => {
      if (!existsSync(certificate)) return false;
      const certificateAuthority = await readFile(certificate, 'utf8');
      if (!certificateAuthority.trimEnd().endsWith('-----')) return false;
      return answersOk({ url: `${server}/readyz`, token, certificateAuthority }, signal);
    },
  });
  const ca = await readFile(certificate, 'utf8');
  context.logger.debug(`API server's certificate is for ${new X509Certificate(ca).subjectAltName ?? ''}`);
  await writeFile(cluster.kubeconfig, renderKubeconfig(cluster.name, server, ca, token), { mode: 0o600 });
  await builder.update({ server });

  const healthz = (at: number) => (signal: AbortSignal) =>
    answersOk({ url: `https://${loopback}:${at}/healthz` }, signal);
  await builder.together(
    builder.start('kube-controller-manager', {
      command: program('kube-controller-manager'),
      port: port.controllerManager,
      args: [
        `--kubeconfig=${cluster.kubeconfig}`,
        `--bind-address=${loopback}`,
        `--secure-port=${port.controllerManager}`,
        `--service-account-private-key-file=${key}`,
        `--root-ca-file=${certificate}`,
        '--leader-elect=false',
        ...UNTHROTTLED,
        '--v=0',
      ],
      ready: healthz(port.controllerManager),
    }),
    builder.start('kube-scheduler', {
      command: program('kube-scheduler'),
      port: port.scheduler,
      args: [
        `--kubeconfig=${cluster.kubeconfig}`,
        `--bind-address=${loopback}`,
        `--secure-port=${port.scheduler}`,
        '--leader-elect=false',
        ...UNTHROTTLED,
        '--v=0',
      ],
      ready: healthz(port.scheduler),
    }),
  );
  // Pods are refused until the controllers have made the account that they run as.
  await builder.kubectl(['wait', '--for=create', '--timeout=60s', '-n', 'default', 'serviceaccount/default']);
}
