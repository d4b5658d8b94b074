// Which tool returns before the operator is done: every quirk for every tool, each in a namespace with an operator of its own.
import path from 'node:path';
import { createLimiter } from '../../src/runtime/limiter.ts';
import { errorMessage, InterruptedError } from '../../src/runtime/errors.ts';
import type { KubernetesObject } from '../../src/kubernetes/objects.ts';
import type { Bench } from '../bench.ts';
import {
  helmPeer,
  k8sDeployPeer,
  kappPeer,
  kubectlPeer,
  deliver,
  laminaPeer,
  type Peer,
  type Workload,
} from '../peers.ts';
import { runProcess } from '../process.ts';
import { readyRows, type ReadyRow } from './rows.ts';

/** What a tool made of a quirk. */
type Verdict = 'right' | 'too early' | 'never' | 'failed' | 'lost';

export type Verdicts = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

/** Milliseconds; all operators are done long before. */
const LIMIT = 30_000;
/** Where nothing will ever be done. */
const SHORT_LIMIT = 15_000;
/** Tools at work at once; most of their time is the operators'. */
const AT_ONCE = 6;

/** Helmfile runs Helm, which waits: its answers are Helm's. */
const judged = ({ root, programs: { kapp } }: Bench): Peer[] => [
  laminaPeer({ root }),
  helmPeer,
  ...(kapp === undefined ? [] : [kappPeer(kapp), kappPeer(kapp, 'none')]),
  kubectlPeer,
  k8sDeployPeer,
];

export async function judgeReadiness(bench: Bench): Promise<Verdicts> {
  const crds = ['strimzi', 'spark', 'cass'].map((name) =>
    path.join(bench.root, 'lab/operators', name, 'chart/crds'),
  );
  for (const folder of crds) {
    const args = ['apply', '--server-side', '--force-conflicts', '-f', folder];
    const applied = await runProcess('kubectl', args, { env: bench.env });
    if (applied.exitCode !== 0) throw new Error(applied.output);
  }
  bench.client.forgetDiscovery();
  const inLine = createLimiter(AT_ONCE);
  const { signal } = new AbortController();
  const rows = readyRows.map(async (row, index) => {
    const cells = judged(bench).map(async (peer): Promise<[string, Verdict]> => {
      const namespace = `${bench.tag}-ready-${index}-${peer.name.replaceAll(' ', '-')}`;
      try {
        const verdict = await inLine(() => judge(bench, row, peer, namespace), signal);
        bench.log(`${row.quirk}: ${peer.name} ${verdict}`);
        return [peer.name, verdict];
      } catch (error) {
        bench.lost.push(`${row.quirk}, ${peer.name}: ${errorMessage(error)}`);
        return [peer.name, 'lost'];
      }
    });
    return [row.quirk, Object.fromEntries(await Promise.all(cells))] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function judge(bench: Bench, row: ReadyRow, peer: Peer, namespace: string): Promise<Verdict> {
  const { client, directory, clock, env } = bench;
  const over = new AbortController();
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  // Made before the controller does it, since pods are refused without it.
  await client.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } });
  const settings = {
    LAMINA_SIM_DATA_PLANE: 'none',
    LAMINA_SIM_TIME_SCALE: String(1 / row.speed),
    [row.operator.namespaces]: namespace,
  };
  row.operator.start({ client, clock, env: settings, signal: over.signal });
  const isDone = async (when: RegExp): Promise<boolean> =>
    when.test(await row.operator.tell({ client, namespace }));
  const put = async (objects: readonly KubernetesObject[], timeout: number): ReturnType<typeof deliver> => {
    const workload: Workload = {
      ...row,
      namespace,
      objects: objects.map((object) => ({ ...object, metadata: { ...object.metadata, namespace } })),
    };
    const folder = path.join(directory, namespace);
    await peer.write(folder, workload);
    return deliver(peer, folder, workload, { env, timeout });
  };
  try {
    if (row.before !== undefined && row.doneBefore !== undefined) {
      // Whatever the tool makes of it; one that does not see the end is not waited for.
      const first = put(row.before, LIMIT);
      const deadline = clock.now() + LIMIT;
      while (!(await isDone(row.doneBefore))) {
        if (clock.now() > deadline) throw new Error('the state before was not reached');
        await clock.sleep(200);
      }
      await first;
    }
    const { failed } = await put(row.wanted, typeof row.done === 'string' ? SHORT_LIMIT : LIMIT);
    if (row.done === 'silence')
      return failed === undefined ? 'too early' : failed.timedOut ? 'right' : 'failed';
    if (row.done === 'refused')
      return failed === undefined ? 'too early' : failed.timedOut ? 'never' : 'right';
    if (failed !== undefined) return failed.timedOut ? 'never' : 'failed';
    return (await isDone(row.done)) ? 'right' : 'too early';
  } finally {
    over.abort(new InterruptedError('the row is over'));
  }
}

const WORDS: Readonly<Record<Verdict, string>> = {
  right: 'right',
  'too early': '**too early**',
  never: 'no answer',
  failed: 'failed',
  lost: '(lost)',
};

export function renderVerdicts(verdicts: Verdicts): string {
  const tools = [...new Set(Object.values(verdicts).flatMap((row) => Object.keys(row)))];
  const rows = Object.entries(verdicts).map(
    ([quirk, row]) => `| ${quirk} | ${tools.map((tool) => WORDS[row[tool] ?? 'lost']).join(' | ')} |`,
  );
  const count = tools.map((tool) => Object.values(verdicts).filter((row) => row[tool] === 'right').length);
  const all = Object.keys(verdicts).length;
  return [
    `| quirk | ${tools.join(' | ')} |`,
    `|---|${tools.map(() => '---').join('|')}|`,
    ...rows,
    `| right of ${all} | ${count.join(' | ')} |`,
    '',
  ].join('\n');
}
