// What the stories play on: a simulated cluster, simulated operators, an emulated GitHub, and act in place of a runner.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { clusterDown, clusterUp, startOperatorProcess } from '../../../lab/cluster/index.ts';
import { startApiProxy, type ApiProxy } from '../../../lab/api-proxy.ts';
import { startGitHubEmulator, type GitHubEmulator } from '../../../lab/github/index.ts';
import { ensureTools } from '../../../lab/tools/tools.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { exec } from '../../../src/runtime/exec.ts';
import { INSTALLER, openAccount, type Account } from '../../cluster/accounts.ts';
import { testLogger } from '../../cluster/environment.ts';
import { startAct, type ActProcess, type ActRequest, type ActRun } from './act.ts';
import type { Site } from './site.ts';

const CLUSTER = 'e2e-workflows';
/** One for each layer. */
const OPERATORS = ['strimzi', 'spark', 'cass'];
const root = path.resolve(import.meta.dirname, '../../..');

/** Before everything else on the runner's PATH. */
const OURS = ['test/e2e/stand-ins/bin', 'node_modules/.bin'];

export interface Write {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
}

type Given = Pick<ActRequest, 'workflow' | 'event' | 'payload'> &
  Partial<Pick<ActRequest, 'secrets' | 'vars'>>;

export interface Stage {
  readonly github: GitHubEmulator;
  readonly kubeconfig: string;
  /** What in the kubeconfig is secret. */
  readonly clusterToken: string;
  /** Whatever was asked of the API server that changes something: neither reads, nor dry runs, nor questions. */
  takeWrites(): readonly Write[];
  start(site: Site, given: Given): ActProcess;
  run(site: Site, given: Given): Promise<ActRun>;
  kubectl(...args: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const context = { logger: testLogger, exec, clock: systemClock, signal: AbortSignal.timeout(35 * 60_000) };
  const { act } = await ensureTools(['act'], context);
  const state = await clusterUp({ ...context, name: CLUSTER, node: 'kwok', operators: OPERATORS });
  const env = { LAMINA_SIM_DATA_PLANE: 'none', LAMINA_SIM_TIME_SCALE: '0.05' };
  for (const operator of OPERATORS) await startOperatorProcess(state, operator, { ...context, env });
  const github = await startGitHubEmulator({ repository: 'octo/pageviews' });
  const writes: Write[] = [];
  const proxies: ApiProxy[] = [];
  /** The path of a kubeconfig of the account that is shipped for this, whose writes are noted. */
  const open = async (account: Account): Promise<string> => {
    const proxy = await startApiProxy(
      await openAccount(state, account, account === 'previews' ? INSTALLER : []),
      {
        // Beside the embedded cluster's own, it would stand for that cluster.
        kubeconfigFile: path.join(await proxied, account),
        fault: (method, asked) => {
          const changes = /^(POST|PUT|PATCH|DELETE)$/.test(method) && !/[?&]dryRun=All/.test(asked);
          if (changes && !/\/(selfsubject\w+|tokenreviews)\b/.test(asked))
            writes.push({ at: Date.now(), method, path: asked.replace(/\?.*/, '') });
          return undefined;
        },
      },
    );
    proxies.push(proxy);
    return proxy.kubeconfig;
  };
  const proxied = mkdtemp(path.join(tmpdir(), 'lamina-proxied-'));
  const kubeconfig = await open('bring-up');
  const read = async (account: Account): Promise<string> => readFileSync(await open(account), 'utf8');
  const secrets = {
    KUBECONFIG: readFileSync(kubeconfig, 'utf8'),
    KUBECONFIG_PREVIEWS: await read('previews'),
    KUBECONFIG_READ_ONLY: await read('plan'),
    KUBECONFIG_TEARDOWN: await read('teardown'),
  };
  const start: Stage['start'] = (site, given) =>
    startAct(site, {
      ...given,
      act,
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository },
      secrets: {
        ...secrets,
        GITHUB_TOKEN: github.token,
        ...given.secrets,
      },
      vars: { LAMINA_CHART_MIRROR: state.chartMirror ?? '', ...given.vars },
      path: [...OURS.map((folder) => path.join(root, folder)), state.binDirectory, process.env['PATH']].join(
        path.delimiter,
      ),
    });
  const { users } = parse(secrets.KUBECONFIG) as { users: { user: { token: string } }[] };
  return {
    github,
    kubeconfig,
    clusterToken: users[0]?.user.token ?? '',
    takeWrites: () => writes.splice(0),
    start,
    run: (site, given) => start(site, given).done,
    kubectl: async (...args) =>
      (await exec(path.join(state.binDirectory, 'kubectl'), ['--kubeconfig', state.kubeconfig, ...args]))
        .stdout,
    close: async () => {
      for (const proxy of proxies) proxy.close();
      await rm(await proxied, { recursive: true });
      await github.stop();
      await clusterDown({ ...context, name: CLUSTER, removeData: true });
    },
  };
}
