// Workflows as GitHub would run them: the real files and bundles, run by act, on simulated pods with simulated operators.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActRun } from './workflows/act.ts';
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
/** What a run writes that changes nothing: whose turn it is, and the proof, which goes again. */
const isPassing = ({ path: asked }: { path: string }): boolean =>
  /\/leases(\/|$)|\/lamina-verify-|\/(jobs|kafkatopics|kafkausers)$/.test(asked);

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
      console.info(
        `from the start of the job to the first write: ${(first?.at ?? NaN) - run.began} ms, ${first?.method} ${first?.path}; whole run ${Math.round(run.milliseconds)} ms`,
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
      expect(stage.takeWrites().filter((write) => !isPassing(write))).toEqual([]);
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

describe('a repository that calls bring-up.yml, on simulated pods', () => {
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
    site = await makeSite(
      { 'deploy.yml': `${read('examples/deploy.yml')}${after.slice(1)}` },
      { 'lamina.yaml': stackFile('{ layers: [speed], namespace: analytics }') },
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
      expect(`${one.log}${two.log}`).toMatch(/is being changed by|holds/);
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
    'neither the kubeconfig nor the token is in the log',
    async () => {
      const run = await stage.run(site, push);
      expect(run.log).not.toContain(stage.github.token);
      expect(existsSync(path.join(site.artifacts, 'aws-roles'))).toBe(false);
    },
    2 * MINUTES,
  );
});
