// The API server's own limit: nothing but the writes, over connections that are kept, several at a time.
// node bench/bare-client.ts KUBECONFIG OBJECTS.json CONCURRENCY
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import { parse } from 'yaml';

interface Plain {
  readonly metadata: { readonly name: string; readonly namespace: string };
}

const [kubeconfig = '', file = '', concurrency = '16'] = process.argv.slice(2);
const config = parse(await readFile(kubeconfig, 'utf8')) as {
  readonly clusters: readonly { readonly cluster: Readonly<Record<string, string>> }[];
  readonly users: readonly { readonly user: Readonly<Record<string, string>> }[];
};
const server = new URL(config.clusters[0]?.cluster['server'] ?? '');
const authorization = `Bearer ${config.users[0]?.user['token'] ?? ''}`;
const ca = Buffer.from(config.clusters[0]?.cluster['certificate-authority-data'] ?? '', 'base64');
const agent = new https.Agent({ keepAlive: true, maxSockets: Number(concurrency), ca });
const objects = (JSON.parse(await readFile(file, 'utf8')) as readonly Plain[]).values();

const write = (object: Plain): Promise<void> =>
  new Promise((resolve, reject) => {
    const { name, namespace } = object.metadata;
    const body = JSON.stringify(object);
    const request = https.request(
      {
        agent,
        host: server.hostname,
        port: server.port,
        method: 'PATCH',
        path: `/api/v1/namespaces/${namespace}/configmaps/${name}?fieldManager=bare&force=true`,
        headers: {
          authorization,
          'content-type': 'application/apply-patch+yaml',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        answer.resume().on('end', () => {
          if ((answer.statusCode ?? 500) < 300) resolve();
          else reject(new Error(`${name}: ${answer.statusCode ?? ''}`));
        });
      },
    );
    request.on('error', reject).end(body);
  });

const work = async (): Promise<void> => {
  for (const object of objects) await write(object);
};
await Promise.all(Array.from({ length: Number(concurrency) }, work));
process.exit(0);
