// Deployments against the emulated GitHub: one environment for all previews, a task for each.
import { expect, test } from '@jest/globals';
import type { FaultAnswer } from '../../lab/github/index.ts';
import { startSite } from './support.ts';

const SHA = 'a'.repeat(40);
const request = (task: string, transient = true) => ({
  ref: SHA,
  environment: 'preview',
  task,
  description: 'Preview of #12',
  transient,
});

test('a deployment merges nothing and waits for no checks', async () => {
  await using site = await startSite();
  const made = await site.github.createDeployment(request('preview:pr-12'));
  expect(site.emulator.requests[0]?.body).toMatchObject({
    ref: SHA,
    auto_merge: false,
    required_contexts: [],
    transient_environment: true,
    production_environment: false,
  });
  expect(made).toEqual({
    id: site.emulator.deployments()[0]!.id,
    ref: SHA,
    environment: 'preview',
    task: 'preview:pr-12',
  });
});

test('deployments of one task are listed newest first, without those of others', async () => {
  await using site = await startSite();
  const first = await site.github.createDeployment(request('preview:pr-12'));
  await site.github.createDeployment(request('preview:pr-1'));
  await site.github.createDeployment({ ...request('preview:pr-12'), environment: 'production' });
  const last = await site.github.createDeployment(request('preview:pr-12'));
  expect(await site.github.listDeployments(request('preview:pr-12'))).toEqual([last, first]);
});

test('all pages of them', async () => {
  await using site = await startSite();
  for (let index = 0; index < 101; index += 1) await site.github.createDeployment(request('preview:pr-12'));
  expect(await site.github.listDeployments(request('preview:pr-12'))).toHaveLength(101);
});

test('a status has the address, the run and the words', async () => {
  await using site = await startSite();
  const made = await site.github.createDeployment(request('preview:pr-12'));
  await site.github.setDeploymentStatus(made, { state: 'in_progress' });
  await site.github.setDeploymentStatus(made, {
    state: 'success',
    description: 'x'.repeat(200),
    environmentUrl: 'https://pr-12.example.com',
    logUrl: 'https://github.com/octo/pageviews/actions/runs/1',
  });
  expect(site.emulator.deployments()[0]!.statuses).toMatchObject([
    { state: 'in_progress', environmentUrl: '', logUrl: '' },
    {
      state: 'success',
      description: `${'x'.repeat(139)}…`,
      environmentUrl: 'https://pr-12.example.com',
      logUrl: 'https://github.com/octo/pageviews/actions/runs/1',
    },
  ]);
});

test('a success retires what was deployed there before, but no preview of another pull request', async () => {
  await using site = await startSite();
  const { github } = site;
  const states = (): string[] => site.emulator.deployments().map(({ statuses }) => statuses.at(-1)!.state);
  for (const each of [request('preview:pr-1'), request('deploy', false), request('preview:pr-12')]) {
    const made = await github.createDeployment(each);
    await github.setDeploymentStatus(made, { state: 'success' });
  }
  expect(states()).toEqual(['success', 'inactive', 'success']);
});

test.each<FaultAnswer>([
  { kind: 'reset', when: 'after' },
  { kind: 'reset', when: 'body' },
  { kind: 'server-error', status: 502, when: 'after' },
])(
  '%j does not make a second deployment, nor is an earlier one of the same commit taken for it',
  async (answer) => {
    await using site = await startSite();
    const before = await site.github.createDeployment(request('preview:pr-12'));
    using fault = site.emulator.inject({ operation: 'repos/create-deployment', answer });
    const made = await site.github.createDeployment(request('preview:pr-12'));
    expect(fault.met).toBe(1);
    expect(site.emulator.deployments().map(({ id }) => id)).toEqual([before.id, made.id]);
  },
);

test('a deployment that was not made is made at the next try', async () => {
  await using site = await startSite();
  const before = await site.github.createDeployment(request('preview:pr-12'));
  site.emulator.inject({ operation: 'repos/create-deployment', answer: { kind: 'reset', when: 'before' } });
  const made = await site.github.createDeployment(request('preview:pr-12'));
  expect(made.id).not.toBe(before.id);
  expect(site.emulator.deployments()).toHaveLength(2);
});

test('a status whose answer is lost is there once', async () => {
  await using site = await startSite();
  const made = await site.github.createDeployment(request('preview:pr-12'));
  await site.github.setDeploymentStatus(made, { state: 'in_progress' });
  site.emulator.inject({
    operation: 'repos/create-deployment-status',
    answer: { kind: 'reset', when: 'after' },
  });
  await site.github.setDeploymentStatus(made, { state: 'success', description: 'ready' });
  expect(site.emulator.deployments()[0]!.statuses.map(({ state }) => state)).toEqual([
    'in_progress',
    'success',
  ]);
});
