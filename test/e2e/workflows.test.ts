// Workflows as GitHub would run them: the real files and bundles, run by act, on simulated pods with simulated operators.
import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testLogger } from '../cluster/environment.ts';
import { runCli } from '../support/cli.ts';
import type { ActRun } from './workflows/act.ts';
import { begin, beginByNpx } from './workflows/begin.ts';
import { makeSite, type Site } from './workflows/site.ts';
import { openStage, type Stage } from './workflows/stage.ts';

const MINUTES = 60_000;
const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const stackFile = (spec: string): string =>
  `apiVersion: lamina/v1\nkind: Stack\nmetadata: { name: pageviews }\nspec: ${spec}\n`;
/** The log only where it is wanted: in the message of a run that failed. */
const outcome = ({ exitCode, log }: ActRun) => ({ exitCode, log: exitCode === 0 ? '' : log });
const SUCCESS = { exitCode: 0, log: '' };
/** The proof, which is made and goes again. */
const isProof = ({ path: asked }: { path: string }): boolean =>
  /\/lamina-verify-|\/(jobs|kafkatopics|kafkausers)$/.test(asked);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 40 * MINUTES);

afterAll(async () => {
  await stage.close();
}, 5 * MINUTES);

describe('deploy.yml of this repository, on simulated pods', () => {
  let site: Site;
  const push = { workflow: 'deploy.yml', event: 'push', payload: { ref: 'refs/heads/main' } } as const;
  const vars = { LAMINA_ENVIRONMENT: 'production' };

  beforeAll(async () => {
    site = await makeSite(
      { 'deploy.yml': read('.github/workflows/deploy.yml') },
      { 'lamina.yaml': stackFile('{ layers: [speed] }') },
    );
  });
  afterAll(() => site[Symbol.dispose]());

  test(
    'a push to main brings the stack up and says so in outputs, summary and report',
    async () => {
      stage.takeWrites();
      const run = await stage.run(site, { ...push, vars });
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs).toMatchObject({
        'stack.ready': 'true',
        'stack.changed': 'true',
        'stack.bootstrap-servers': 'lambda-kafka-bootstrap.lambda.svc:9092',
      });
      expect(JSON.parse(run.outputs['stack.endpoints'] ?? '')).toMatchObject({ topic: 'raw-data-stream' });
      expect(run.summary).toContain('speed is ready');
      expect(run.summary).toContain('speed passed its verification');
      const report = path.join(site.artifacts, 'lamina-report/lamina-report.html');
      expect(run.outputs['artifact.artifact-url']).toBe(`file://${report}`);
      expect(readFileSync(report, 'utf8')).toContain('lambda-kafka-bootstrap');
      const kafka = JSON.parse(
        await stage.kubectl('get', 'kafka', 'lambda', '-n', 'lambda', '-o', 'json'),
      ) as object;
      expect(kafka).toMatchObject({
        status: { conditions: [expect.objectContaining({ type: 'Ready', status: 'True' })] },
      });
      const [first] = stage.takeWrites();
      const since = (text: string): number => (first?.at ?? NaN) - run.at(text);
      testLogger.info(
        `first write (${first?.method} ${first?.path}): ${since('Set up job')} ms after the job began, ${since('Main Bring the stack up')} ms after the step; whole run ${Math.round(run.milliseconds)} ms`,
      );
    },
    5 * MINUTES,
  );

  test(
    'the next push changes nothing',
    async () => {
      stage.takeWrites();
      const run = await stage.run(site, { ...push, vars });
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs).toMatchObject({ 'stack.ready': 'true', 'stack.changed': 'false' });
      expect(stage.takeWrites().filter((write) => !isProof(write))).toEqual([]);
    },
    2 * MINUTES,
  );

  test(
    'a push deploys nothing where no environment is named',
    async () => {
      stage.takeWrites();
      const run = await stage.run(site, push);
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs).toEqual({});
      expect(stage.takeWrites()).toEqual([]);
    },
    1 * MINUTES,
  );

  test(
    'by hand, a plan shows what other values would change, and changes nothing',
    async () => {
      stage.takeWrites();
      const inputs = {
        environment: 'production',
        layers: 'speed',
        mode: 'plan',
        set: 'logLevel=DEBUG',
        'helm-version': '',
      };
      const payload = { ref: 'refs/heads/main', inputs };
      const run = await stage.run(site, { workflow: 'deploy.yml', event: 'workflow_dispatch', payload });
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['stack.changed']).toBe('true');
      expect(JSON.parse(run.outputs['stack.plan'] ?? '')).toMatchObject({
        helm: [expect.objectContaining({ release: 'strimzi', action: 'upgrade' })],
      });
      expect(run.summary).toContain('strimzi');
      expect(stage.takeWrites()).toEqual([]);
    },
    2 * MINUTES,
  );
});

describe('a repository as init began it, which calls bring-up.yml, on simulated pods', () => {
  let site: Site;
  const push = { workflow: 'deploy.yml', event: 'push', payload: { ref: 'refs/heads/main' } } as const;

  beforeAll(async () => {
    const after = `
  after:
    name: Use what was brought up
    needs: deploy
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - name: Read
        id: after
        env: { ENDPOINTS: '\${{ needs.deploy.outputs.endpoints }}', READY: '\${{ needs.deploy.outputs.ready }}' }
        run: |
          echo "endpoints=$ENDPOINTS" >> "$GITHUB_OUTPUT"
          echo "ready=$READY" >> "$GITHUB_OUTPUT"
`;
    const { workflows, stackFile } = await begin('--layers', 'speed');
    site = await makeSite(
      {
        ...workflows,
        'deploy.yml': `${workflows['deploy.yml'] ?? ''}${after.slice(1)}`,
        'operate.yml': read('examples/operate.yml'),
      },
      { 'lamina.yaml': `${stackFile}  namespace: analytics\n` },
    );
  });
  afterAll(() => site[Symbol.dispose]());

  // act keeps no concurrency groups, so both run at the same time: what holds here is the layer's lock.
  test(
    'two pushes at once: both end well, and the layer is written by one after the other',
    async () => {
      const [one, two] = await Promise.all([stage.run(site, push), stage.run(site, push)]);
      expect([outcome(one), outcome(two)]).toEqual([SUCCESS, SUCCESS]);
      expect([one.outputs['stack.changed'], two.outputs['stack.changed']].sort()).toEqual(['false', 'true']);
      expect(`${one.log}${two.log}`).toMatch(/Waiting for the lock \S+: .* holds it/);
    },
    5 * MINUTES,
  );

  test(
    'the outputs of the called workflow reach the jobs after it',
    async () => {
      const run = await stage.run(site, push);
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['after.ready']).toBe('true');
      expect(JSON.parse(run.outputs['after.endpoints'] ?? '')).toMatchObject({
        'bootstrap-servers': 'lambda-kafka-bootstrap.analytics.svc:9092',
      });
    },
    2 * MINUTES,
  );

  test(
    'a mistake in lamina.yaml ends the run with its line, before anything is written',
    async () => {
      using wrong = await makeSite(
        { 'deploy.yml': read('examples/deploy.yml') },
        { 'lamina.yaml': stackFile('{ layers: [sped] }') },
      );
      stage.takeWrites();
      const run = await stage.run(wrong, push);
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('sped');
      expect(stage.takeWrites()).toEqual([]);
    },
    1 * MINUTES,
  );

  test(
    'a role that is given is taken on, and neither token nor kubeconfig is in the log',
    async () => {
      const aws = {
        LAMINA_AWS_ROLE: 'arn:aws:iam::111122223333:role/deploys',
        LAMINA_REGION: 'eu-central-1',
      };
      const run = await stage.run(site, { ...push, vars: aws });
      expect(outcome(run)).toEqual(SUCCESS);
      expect(readFileSync(path.join(site.artifacts, 'aws-roles'), 'utf8')).toBe(
        'arn:aws:iam::111122223333:role/deploys eu-central-1\n',
      );
      expect(run.log).not.toContain(stage.github.token);
      expect(run.log).not.toContain(stage.clusterToken);
    },
    2 * MINUTES,
  );

  test(
    'on EKS the role leads to the cluster, and the name of a cluster is never a command',
    async () => {
      copyFileSync(stage.kubeconfig, path.join(site.artifacts, 'kubeconfig-of-eks'));
      const cluster = 'analytics"$(touch pwned)';
      const vars = { LAMINA_AWS_ROLE: 'arn:x', LAMINA_REGION: 'eu-central-1', LAMINA_EKS_CLUSTER: cluster };
      const run = await stage.run(site, { ...push, vars, secrets: { KUBECONFIG: '' } });
      expect(outcome(run)).toEqual(SUCCESS);
      expect(readFileSync(path.join(site.artifacts, 'eks-clusters'), 'utf8')).toBe(
        `${cluster} eu-central-1\n`,
      );
      expect(run.outputs['stack.ready']).toBe('true');
      expect(globSync('**/pwned', { cwd: site.directory })).toEqual([]);
    },
    2 * MINUTES,
  );

  const operate = (inputs: object) =>
    ({
      workflow: 'operate.yml',
      event: 'workflow_dispatch',
      payload: {
        ref: 'refs/heads/main',
        inputs: {
          environment: 'production',
          'delete-volumes': 'false',
          ...inputs,
        },
      },
    }) as const;

  test(
    'by hand, the doctor finds nothing wrong',
    async () => {
      stage.takeWrites();
      const run = await stage.run(site, operate({ operation: 'doctor' }));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['doctor.ok']).toBe('true');
      expect(JSON.parse(run.outputs['doctor.findings'] ?? '')).toContainEqual(
        expect.objectContaining({ check: 'Layer speed', state: 'ok' }),
      );
      expect(run.summary).toContain('Default StorageClass');
      expect(stage.takeWrites()).toEqual([]);
    },
    2 * MINUTES,
  );

  test(
    'by hand, a teardown removes the layer and lists the volumes that it keeps; then the doctor misses it',
    async () => {
      const run = await stage.run(site, operate({ operation: 'teardown' }));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(JSON.parse(run.outputs['teardown.removed'] ?? '')).toContainEqual(
        expect.objectContaining({ kind: 'Kafka' }),
      );
      expect(JSON.parse(run.outputs['teardown.left-behind'] ?? '')).toContainEqual(
        expect.objectContaining({ kind: 'PersistentVolume' }),
      );
      const doctor = await stage.run(site, operate({ operation: 'doctor', layers: 'speed' }));
      expect(doctor.exitCode).toBe(1);
      expect(doctor.outputs['doctor.ok']).toBe('false');
      expect(doctor.log).toContain('Layer speed');
    },
    3 * MINUTES,
  );
});

describe('an empty folder in which the first command of the README was run, on simulated pods', () => {
  let site: Site;

  beforeAll(async () => {
    const { workflows, stackFile } = await beginByNpx();
    site = await makeSite(workflows, { 'lamina.yaml': stackFile });
  }, 5 * MINUTES);
  afterAll(() => site[Symbol.dispose]());

  test(
    'its first push brings the whole stack up, and proves each layer',
    async () => {
      const push = { workflow: 'deploy.yml', event: 'push', payload: { ref: 'refs/heads/main' } } as const;
      const run = await stage.run(site, push);
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs).toMatchObject({ 'stack.ready': 'true', 'stack.changed': 'true' });
      for (const layer of ['speed', 'batch', 'serving'])
        expect(run.summary).toContain(`${layer} passed its verification`);
    },
    5 * MINUTES,
  );
});

describe("a pull request's life by preview.yml, on simulated pods", () => {
  let site: Site;
  const OWN = 'octo/pageviews';

  interface Pull {
    readonly number: number;
    readonly sha?: string;
    readonly ref?: string;
    readonly title?: string;
    readonly labels?: readonly string[];
    readonly repository?: string;
  }

  /** What GitHub sends; whether the pull request is like that by now is the emulator's to say. */
  const event = (action: string, pull: Pull) => {
    const {
      number,
      sha = 'a'.repeat(40),
      ref = 'feature',
      title = 'A feature',
      labels = [],
      repository = OWN,
    } = pull;
    const [owner = ''] = repository.split('/');
    const payload = {
      action,
      number,
      pull_request: {
        number,
        title,
        state: action === 'closed' ? 'closed' : 'open',
        merged: false,
        head: {
          ref,
          sha,
          repo: {
            id: repository === OWN ? 1 : 2,
            full_name: repository,
            fork: repository !== OWN,
            owner: { login: owner },
          },
        },
        base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 1, full_name: OWN, fork: false } },
        labels: labels.map((name) => ({ name })),
      },
      repository: {
        id: 1,
        full_name: OWN,
        name: 'pageviews',
        owner: { login: 'octo' },
        default_branch: 'main',
      },
    };
    return { workflow: 'previews.yml', event: 'pull_request', payload } as const;
  };
  const open = (pull: Pull): void =>
    stage.github.setPull({
      number: pull.number,
      state: 'open',
      headSha: pull.sha ?? 'a'.repeat(40),
      headRef: pull.ref ?? 'feature',
      labels: pull.labels ?? [],
      ...(pull.repository === undefined ? {} : { fork: pull.repository }),
    });
  const namespaces = (): Promise<string> => stage.kubectl('get', 'namespaces', '-o', 'name');
  const reap = {
    workflow: 'reap-previews.yml',
    event: 'schedule',
    payload: { schedule: '37 2 * * *' },
  } as const;

  beforeAll(async () => {
    const { workflows, stackFile } = await begin('--layers', 'speed');
    site = await makeSite(workflows, { 'lamina.yaml': stackFile });
  });
  afterAll(() => site[Symbol.dispose]());

  let namespace = '';

  test(
    'opened: it has a namespace of its own, a comment and a deployment',
    async () => {
      open({ number: 7 });
      const run = await stage.run(site, event('opened', { number: 7 }));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs).toMatchObject({ 'preview.state': 'ready', 'preview.changed': 'true' });
      namespace = run.outputs['preview.namespace'] ?? '';
      expect(JSON.parse(await stage.kubectl('get', 'kafkas', '-n', namespace, '-o', 'json'))).toMatchObject({
        items: [{ status: { conditions: [expect.objectContaining({ type: 'Ready', status: 'True' })] } }],
      });
      const [comment, ...more] = stage.github.comments(7);
      expect(more).toEqual([]);
      expect(comment).toMatchObject({
        login: 'github-actions[bot]',
        body: expect.stringContaining(namespace),
      });
      expect(stage.github.deployments()).toEqual([
        expect.objectContaining({ environment: 'preview', sha: 'a'.repeat(40), transient: true }),
      ]);
      expect(stage.github.deployments()[0]?.statuses.at(-1)?.state).toBe('success');
      expect(run.summary).toContain(namespace);
    },
    5 * MINUTES,
  );

  test(
    'synchronized: the same comment tells the new commit',
    async () => {
      const [before] = stage.github.comments(7);
      open({ number: 7, sha: 'c'.repeat(40) });
      const run = await stage.run(site, event('synchronize', { number: 7, sha: 'c'.repeat(40) }));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs).toMatchObject({ 'preview.state': 'ready', 'preview.namespace': namespace });
      expect(stage.github.comments(7).map(({ id }) => id)).toEqual([before?.id]);
      expect(
        stage.github.deployments().map(({ sha, statuses }) => [sha.slice(0, 1), statuses.at(-1)?.state]),
      ).toEqual([
        ['a', 'inactive'],
        ['c', 'success'],
      ]);
    },
    5 * MINUTES,
  );

  test(
    'closed: nothing of it is left, and the comment says so',
    async () => {
      stage.github.setPull({ number: 7, state: 'closed' });
      const run = await stage.run(site, event('closed', { number: 7 }));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['preview.state']).toBe('removed');
      expect(await namespaces()).not.toContain(namespace);
      expect(stage.github.comments(7)).toEqual([
        expect.objectContaining({ body: expect.stringMatching(/removed/i) }),
      ]);
      expect(stage.github.deployments().map(({ statuses }) => statuses.at(-1)?.state)).toEqual([
        'inactive',
        'inactive',
      ]);
    },
    5 * MINUTES,
  );

  test(
    'reaped: the preview whose removal was lost goes, the one of an open pull request stays',
    async () => {
      const deployed: string[] = [];
      for (const number of [8, 9]) {
        open({ number });
        const run = await stage.run(site, event('opened', { number }));
        expect(outcome(run)).toEqual(SUCCESS);
        deployed.push(run.outputs['preview.namespace'] ?? '');
      }
      stage.github.setPull({ number: 8, state: 'closed' });
      const run = await stage.run(site, reap);
      expect(outcome(run)).toEqual(SUCCESS);
      expect(await namespaces()).not.toContain(deployed[0]);
      expect(await namespaces()).toContain(deployed[1]);
      expect(JSON.parse(run.outputs['reap.previews'] ?? '')).toHaveLength(2);
      stage.github.setPull({ number: 9, state: 'closed' });
      expect(outcome(await stage.run(site, event('closed', { number: 9 })))).toEqual(SUCCESS);
    },
    8 * MINUTES,
  );

  test(
    'an event that comes late deploys nothing for a pull request that is closed by now',
    async () => {
      open({ number: 10 });
      stage.github.setPull({ number: 10, state: 'closed' });
      stage.takeWrites();
      const run = await stage.run(site, event('opened', { number: 10 }));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['preview.state']).toBe('closed');
      expect(stage.takeWrites()).toEqual([]);
    },
    2 * MINUTES,
  );

  test(
    'closed while it is being deployed: when both runs have ended, nothing is left',
    async () => {
      open({ number: 11 });
      const deploy = stage.start(site, event('opened', { number: 11 }));
      await deploy.saw('ResourceQuota');
      stage.github.setPull({ number: 11, state: 'closed' });
      const removal = await stage.run(site, event('closed', { number: 11 }));
      const { outputs } = await deploy.done;
      expect(outcome(removal)).toEqual(SUCCESS);
      expect(removal.log).toMatch(/Waiting for the lock \S+: .* holds it/);
      expect(removal.outputs['preview.state']).toBe('removed');
      expect(outputs['preview.namespace']).toBe(removal.outputs['preview.namespace']);
      expect(await namespaces()).not.toContain(outputs['preview.namespace']);
    },
    5 * MINUTES,
  );

  test(
    'names that would be commands, markup or workflow commands are nothing but names',
    async () => {
      const evil = 'x$(touch${IFS}pwned)`touch${IFS}pwned`;touch${IFS}pwned;"\'<img/src=x>::error::';
      const pull = {
        number: 12,
        ref: evil,
        title: `${evil}\n::set-output name=state::owned`,
        labels: [evil, '${{ secrets.KUBECONFIG_PREVIEWS }}'],
      };
      open(pull);
      const run = await stage.run(site, event('labeled', pull));
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['preview.state']).toBe('ready');
      expect(globSync('**/pwned', { cwd: site.directory })).toEqual([]);
      expect(
        `${run.summary}${stage.github
          .comments(12)
          .map(({ body }) => body)
          .join('')}`,
      ).not.toContain('<img/src');
      stage.github.setPull({ number: 12, state: 'closed' });
      expect(outcome(await stage.run(site, event('closed', pull)))).toEqual(SUCCESS);
    },
    5 * MINUTES,
  );

  test(
    'a fork gets a plan, no credentials, and nothing is written',
    async () => {
      const pull = { number: 13, repository: 'mallory/pageviews' };
      open(pull);
      stage.github.addToken({
        token: 'ghs_readOnly',
        login: 'github-actions[bot]',
        permissions: { contents: 'read', pull_requests: 'read' },
      });
      stage.takeWrites();
      const vars = {
        LAMINA_AWS_PREVIEW_ROLE: 'arn:aws:iam::111122223333:role/previews',
        LAMINA_REGION: 'eu-central-1',
      };
      const secrets = { KUBECONFIG: '', KUBECONFIG_PREVIEWS: '', GITHUB_TOKEN: 'ghs_readOnly' }; // as GitHub gives a fork's run
      const run = await stage.run(site, { ...event('opened', pull), secrets, vars });
      expect(outcome(run)).toEqual(SUCCESS);
      expect(run.outputs['preview.state']).toBe('planned');
      expect(run.summary).toContain('Kafka');
      expect(stage.takeWrites()).toEqual([]);
      expect(existsSync(path.join(site.artifacts, 'aws-roles'))).toBe(false);
    },
    2 * MINUTES,
  );

  test(
    'planned: one comment says what a merge would change, and is edited by the next plan',
    async () => {
      open({ number: 14 });
      stage.takeWrites();
      const first = await stage.run(site, { ...event('opened', { number: 14 }), workflow: 'plan.yml' });
      expect(outcome(first)).toEqual(SUCCESS);
      expect(JSON.parse(first.outputs['stack.plan'] ?? '')).toHaveProperty('changes');
      const [comment, ...more] = stage.github.comments(14);
      expect(more).toEqual([]);
      expect(comment?.body).toContain('Plan');
      open({ number: 14, sha: 'c'.repeat(40) });
      const pushed = event('synchronize', { number: 14, sha: 'c'.repeat(40) });
      expect(outcome(await stage.run(site, { ...pushed, workflow: 'plan.yml' }))).toEqual(SUCCESS);
      expect(stage.github.comments(14).map(({ id }) => id)).toEqual([comment?.id]);
      expect(stage.github.comments(14)[0]?.body).toContain('c'.repeat(40));
      expect(stage.takeWrites()).toEqual([]);
    },
    2 * MINUTES,
  );

  test('a plan of a fork is skipped: it has no cluster to compare with', async () => {
    const fork = event('opened', { number: 13, repository: 'mallory/pageviews' });
    const run = await stage.run(site, { ...fork, workflow: 'plan.yml' });
    expect(outcome(run)).toEqual(SUCCESS);
    expect(run.outputs).toEqual({});
  });

  test(
    'in the end no preview is listed, and nothing that one had made is left in the cluster',
    async () => {
      expect(outcome(await stage.run(site, reap))).toEqual(SUCCESS);
      const listed = await runCli(
        ['preview', 'list', '--json', '--repository', OWN, '--kubeconfig', stage.kubeconfig],
        { env: { ...process.env, KUBECONFIG: '' } },
      );
      expect({ exitCode: listed.exitCode, json: listed.json }).toEqual({ exitCode: 0, json: [] });
      const kinds = 'namespaces,clusterroles,clusterrolebindings,kafkas,kafkatopics,kafkausers,leases,pvc';
      expect(await stage.kubectl('get', kinds, '-A', '--no-headers')).not.toContain('preview-');
      const volumes = JSON.parse(await stage.kubectl('get', 'pv', '-o', 'json')) as {
        items: { spec: { claimRef?: { namespace: string } } }[];
      };
      expect(
        volumes.items
          .flatMap(({ spec }) => spec.claimRef?.namespace ?? [])
          .filter((name) => /^preview-/.test(name)),
      ).toEqual([]);
    },
    5 * MINUTES,
  );

  test('what was said to GitHub fits its API', () => {
    expect(stage.github.violations).toEqual([]);
  });
});
