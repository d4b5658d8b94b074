// Every version that the lab pins, in one table. A Go module's go.mod and go.sum pin the bytes; this names them.

export const versions = {
  etcd: '3.7.3',
  kubernetes: '1.37.2',
  kwok: '0.8.0',
  helm: '4.3.1',
  coredns: '1.15.0',
  localPathProvisioner: '0.0.30',
  strimzi: '1.2.0',
  kafka: '4.3.1',
  cassOperator: '1.32.0',
  cassandra: '5.0.6',
  k8ssandraClient: '0.8.13',
  sparkOperator: '2.5.2',
  spark: '4.2.0',
  act: '0.2.89',
  actionlint: '1.7.12',
  kapp: '0.64.0',
  helmfile: '1.8.0',
  /** What go.mod asks for. */
  go: '1.26.0',
} as const;

export type ToolName =
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'kubectl'
  | 'kubelet'
  | 'kube-proxy'
  | 'kwok'
  | 'helm'
  | 'coredns'
  | 'local-path-provisioner'
  | 'pause'
  | 'act'
  | 'actionlint'
  | 'kapp'
  | 'helmfile';

export interface ToolSource {
  readonly version: string;
  /** A directory below lab/tools with go.mod and go.sum. */
  readonly module: 'kubernetes' | 'coredns' | 'local-path-provisioner' | 'pause' | 'act' | 'actionlint' | 'kapp' | 'helmfile';
  /** The Go package; its last path element (without a /vN) names what `go build` writes. */
  readonly package: string;
  /** Package variables that an official build stamps at link time. */
  readonly stamps?: Readonly<Record<string, string>>;
  /** The official download for an architecture (amd64, arm64), where there is one. */
  readonly download?: (architecture: string) => {
    readonly url: string;
    /** A file with the checksum, alone or in `sha256sum` form. */
    readonly checksum: string;
    readonly algorithm: 'sha256' | 'sha512';
    /** Path inside of the .tar.gz; without it the download is the program. */
    readonly member?: string;
  };
}

const [major = '', minor = ''] = versions.kubernetes.split('.');
const kubernetesStamps = Object.fromEntries(
  ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((path) => [
    [`${path}.gitVersion`, `v${versions.kubernetes}`],
    [`${path}.gitMajor`, major],
    [`${path}.gitMinor`, minor],
    [`${path}.gitCommit`, ''],
    [`${path}.gitTreeState`, 'archive'],
  ]),
);

const kubernetes = (name: string): ToolSource => ({
  version: versions.kubernetes,
  module: 'kubernetes',
  package: `k8s.io/kubernetes/cmd/${name}`,
  stamps: kubernetesStamps,
  download: (architecture) => {
    const url = `https://dl.k8s.io/release/v${versions.kubernetes}/bin/linux/${architecture}/${name}`;
    return { url, checksum: `${url}.sha256`, algorithm: 'sha256' };
  },
});

export const toolSources: Readonly<Record<ToolName, ToolSource>> = {
  etcd: {
    version: versions.etcd,
    module: 'kubernetes',
    package: 'go.etcd.io/etcd/server/v3',
    download: (architecture) => {
      const release = `https://github.com/etcd-io/etcd/releases/download/v${versions.etcd}`;
      const name = `etcd-v${versions.etcd}-linux-${architecture}`;
      return {
        url: `${release}/${name}.tar.gz`,
        checksum: `${release}/SHA256SUMS`,
        algorithm: 'sha256',
        member: `${name}/etcd`,
      };
    },
  },
  'kube-apiserver': kubernetes('kube-apiserver'),
  'kube-controller-manager': kubernetes('kube-controller-manager'),
  'kube-scheduler': kubernetes('kube-scheduler'),
  kubectl: kubernetes('kubectl'),
  kubelet: kubernetes('kubelet'),
  'kube-proxy': kubernetes('kube-proxy'),
  // KWOK's release has no checksum file, so it is always built: go.sum vouches for it.
  kwok: {
    version: versions.kwok,
    module: 'kubernetes',
    package: 'sigs.k8s.io/kwok/cmd/kwok',
  },
  helm: {
    version: versions.helm,
    module: 'kubernetes',
    package: 'helm.sh/helm/v4/cmd/helm',
    stamps: { 'helm.sh/helm/v4/internal/version.version': `v${versions.helm}` },
    download: (architecture) => {
      const name = `helm-v${versions.helm}-linux-${architecture}.tar.gz`;
      return {
        url: `https://get.helm.sh/${name}`,
        checksum: `https://get.helm.sh/${name}.sha256sum`,
        algorithm: 'sha256',
        member: `linux-${architecture}/helm`,
      };
    },
  },
  // Not CoreDNS's own build: a main of ours with the six plugins that the lab uses.
  coredns: {
    version: versions.coredns,
    module: 'coredns',
    package: 'lamina.dev/lab/tools/coredns',
  },
  'local-path-provisioner': {
    version: versions.localPathProvisioner,
    module: 'local-path-provisioner',
    package: 'github.com/rancher/local-path-provisioner',
    stamps: { 'main.VERSION': `v${versions.localPathProvisioner}` },
  },
  pause: { version: '1', module: 'pause', package: 'lamina.dev/lab/tools/pause' },
  // Runs workflows on this machine, for the end-to-end tests.
  act: {
    version: versions.act,
    module: 'act',
    package: 'github.com/nektos/act',
    download: (architecture) => {
      const release = `https://github.com/nektos/act/releases/download/v${versions.act}`;
      return {
        url: `${release}/act_Linux_${architecture === 'amd64' ? 'x86_64' : architecture}.tar.gz`,
        checksum: `${release}/checksums.txt`,
        algorithm: 'sha256',
        member: 'act',
      };
    },
  },
  actionlint: {
    version: versions.actionlint,
    module: 'actionlint',
    package: 'github.com/rhysd/actionlint/cmd/actionlint',
    download: (architecture) => {
      const release = `https://github.com/rhysd/actionlint/releases/download/v${versions.actionlint}`;
      return {
        url: `${release}/actionlint_${versions.actionlint}_linux_${architecture}.tar.gz`,
        checksum: `${release}/actionlint_${versions.actionlint}_checksums.txt`,
        algorithm: 'sha256',
        member: 'actionlint',
      };
    },
  },
  // For the benchmark alone, which is measured beside them; always built, since go.sum then vouches for them.
  kapp: {
    version: versions.kapp,
    module: 'kapp',
    package: 'carvel.dev/kapp/cmd/kapp',
    stamps: { 'carvel.dev/kapp/pkg/kapp/version.Version': versions.kapp },
  },
  helmfile: {
    version: versions.helmfile,
    module: 'helmfile',
    package: 'github.com/helmfile/helmfile',
    stamps: { 'go.szostok.io/version.version': `v${versions.helmfile}` },
  },
};
