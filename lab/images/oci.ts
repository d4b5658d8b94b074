// Images from layers, as the OCI image layout that `ctr images import` reads, streamed without a file in between.
import { createHash } from 'node:crypto';
import type { Layer } from './layers.ts';
import { type TarEntry, tar } from './tar.ts';

export interface Image {
  /** The name that manifests use, tag included. */
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly config: {
    readonly Entrypoint?: readonly string[];
    readonly Cmd?: readonly string[];
    readonly Env?: readonly string[];
    readonly WorkingDir?: string;
    /** `UID:GID` */
    readonly User?: string;
  };
}

interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly bytes: Buffer;
}

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

function jsonBlob(mediaType: string, value: object): Blob {
  const bytes = Buffer.from(JSON.stringify(value));
  return {
    mediaType,
    bytes,
    size: bytes.length,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}

const descriptor = ({ mediaType, digest, size }: Omit<Blob, 'bytes'>): object => ({
  mediaType,
  digest,
  size,
});

function blobsOf(image: Image): { config: Blob; manifest: Blob } {
  const config = jsonBlob('application/vnd.oci.image.config.v1+json', {
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    os: 'linux',
    config: { ...image.config, Env: [PATH, ...(image.config.Env ?? [])] },
    rootfs: { type: 'layers', diff_ids: image.layers.map((layer) => layer.digest) },
  });
  const manifest = jsonBlob('application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor(config),
    layers: image.layers.map(({ digest, size }) =>
      descriptor({ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size }),
    ),
  });
  return { config, manifest };
}

/** What a container runtime calls this very image. */
export const imageDigest = (image: Image): string => blobsOf(image).manifest.digest;

/** An OCI image layout of all the images as a tar; layers that they share are in it once. */
export function imageArchive(images: readonly Image[]): AsyncGenerator<Buffer> {
  const files = new Map<string, TarEntry>();
  const add = (digest: string, content: TarEntry['content']): void => {
    const path = `blobs/${digest.replace(':', '/')}`;
    files.set(path, { path, content });
  };
  const manifests = images.map((image) => {
    const { config, manifest } = blobsOf(image);
    for (const layer of image.layers)
      add(layer.digest, { type: 'file', source: layer.path, size: layer.size });
    for (const blob of [config, manifest]) add(blob.digest, { type: 'bytes', bytes: blob.bytes });
    return { ...descriptor(manifest), annotations: { 'io.containerd.image.name': image.name } };
  });
  const text = (path: string, value: object): TarEntry => ({
    path,
    content: { type: 'bytes', bytes: Buffer.from(JSON.stringify(value)) },
  });
  return tar([
    text('oci-layout', { imageLayoutVersion: '1.0.0' }),
    text('index.json', { schemaVersion: 2, manifests }),
    ...files.values(),
  ]);
}
