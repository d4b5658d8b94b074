// A real HTTP server on loopback that serves made Helm archives, and the archives themselves.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A ustar archive; contents by path. */
export function makeTar(files: Readonly<Record<string, string>>, options: { type?: string } = {}): Buffer {
  const blocks: Buffer[] = [];
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write('0000755\0', 100);
    header.write('0000000\0', 108);
    header.write('0000000\0', 116);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write(options.type ?? '0', 156);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A program that answers `version` like Helm does. */
export const helmScript = (version: string): string => `#!/bin/sh\necho v${version}\n`;

export function makeArchive(version: string, platform = 'linux-amd64', says = version): Buffer {
  return gzipSync(
    makeTar({
      [`${platform}/LICENSE`]: 'text',
      [`${platform}/helm`]: helmScript(says),
      [`${platform}/README.md`]: '',
    }),
  );
}

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

type Answer = Buffer | string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  readonly url: string;
  /** Paths in the order of the requests. */
  readonly requests: string[];
  readonly headers: IncomingMessage['headers'][];
  /** What is served by path. */
  readonly files: Map<string, Answer>;
  /** Serves an archive and its checksum file as get.helm.sh does, below `base`. */
  publish(version: string, options?: { base?: string; platform?: string; says?: string }): Buffer;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const files = new Map<string, Answer>();
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    headers.push(request.headers);
    // A proxy is asked with the whole address.
    const answer = files.get(path) ?? files.get(path.replace(/\?.*/, ''));
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end('404 page not found');
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    headers,
    files,
    publish(version, { base = '', platform = 'linux-amd64', says = version } = {}) {
      const archive = makeArchive(version, platform, says);
      const name = `helm-v${version}-${platform}.tar.gz`;
      files.set(`${base}/${name}`, archive);
      files.set(`${base}/${name}.sha256sum`, `${sha256(archive)}  ${name}\n`);
      return archive;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
