// What setup-ebs-access tells of a run that failed half-way: its outputs, log and summary stand all the same.
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/inputs.ts';
import { action } from '../../../src/actions/setup-ebs-access/main.ts';
import { LaminaError } from '../../../src/runtime/errors.ts';
import { recordingLogger } from '../../unit/kubernetes/support/recording-logger.ts';
import { seedNodes } from './scenarios.ts';
import { openSite, session, type Site } from './site.ts';

const installation = { root: path.join(import.meta.dirname, '../../..') };
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Told {
  readonly error: LaminaError | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

/** The action in this process, by the real clock. */
async function act(inputs: Readonly<Record<string, string>>): Promise<Told> {
  Object.assign(process.env, await session(site));
  const logger = recordingLogger();
  const outputs: Record<string, string> = {};
  let summary = '';
  let error: unknown;
  try {
    await action.run({
      inputs: readInputs(
        action.inputs,
        (name) => ({ mode: 'instance-profile', ...inputs })[name] ?? '',
        () => undefined,
      ),
      logger,
      signal: new AbortController().signal,
      env: process.env,
      workspace: installation.root,
      installation,
      output: (name, value) => {
        outputs[name] = String(value);
      },
      summarize: (markdown) => {
        summary += markdown;
      },
    });
  } catch (thrown) {
    error = thrown;
  }
  if (error !== undefined && !(error instanceof LaminaError)) {
    throw new Error('not an error of Lamina', { cause: error });
  }
  return { error, outputs, log: logger.lines.join('\n'), summary };
}

const actionsIn = (plan = ''): string[] =>
  (JSON.parse(plan) as { action: string }[]).map((call) => call.action);
const denied = (action: string) =>
  site.emulator.inject({
    action,
    times: Infinity,
    answer: { kind: 'error', code: 'AccessDenied', status: 403, message: 'No.' },
  });

test('a set-up that is refused half-way tells what it did until then', async () => {
  const nodes = (await seedNodes(site, 2)).join(',');
  const inputs = { 'role-name': site.name(), nodes };
  const fault = denied('AddRoleToInstanceProfile');
  const failed = await act(inputs);
  fault[Symbol.dispose]();
  expect(failed.error?.code).toBe('AWS_DENIED');
  expect(failed.outputs['changed']).toBe('true');
  const made = ['CreateRole', 'AttachRolePolicy', 'CreateInstanceProfile'];
  expect(actionsIn(failed.outputs['plan'])).toEqual(made);
  expect(failed.log).toContain('Made before it failed, and kept:');
  expect(failed.summary).toContain('❌ setup-ebs-access');
  expect(failed.summary).toContain('iam:AddRoleToInstanceProfile');
  for (const each of made) {
    expect(failed.log).toMatch(new RegExp(`^iam:${each} `, 'm'));
    expect(failed.summary).toContain(`iam:${each}`);
  }
  expect(actionsIn((await act(inputs)).outputs['plan'])[0]).toBe('AddRoleToInstanceProfile');
});

test('a teardown that is refused half-way tells what is gone', async () => {
  const nodes = (await seedNodes(site, 1)).join(',');
  const inputs = { 'role-name': site.name(), nodes };
  await act(inputs);
  const fault = denied('DeleteRole');
  const { error, outputs } = await act({ ...inputs, operation: 'teardown' });
  fault[Symbol.dispose]();
  expect(error?.code).toBe('AWS_DENIED');
  expect(outputs['changed']).toBe('true');
  expect(JSON.parse(outputs['removed'] ?? '')).toContain(`Instance profile ${inputs['role-name']}`);
  expect(outputs['removed']).not.toContain('"IAM role');
});

test('a run that is refused at once says that nothing was changed', async () => {
  const { error, outputs, log, summary } = await act({
    'role-name': site.name(),
    nodes: 'i-0123456789abcdef0',
  });
  expect(error?.code).toBe('CONFIGURATION');
  expect(outputs).toMatchObject({ changed: 'false', plan: '[]' });
  expect(log).not.toContain('Made before');
  expect(summary).toContain('Nothing is known to have been changed.');
});

test('a run whose time is up says what it was waiting for', async () => {
  const [node = ''] = await seedNodes(site, 1);
  await site.emulator.setPace({ settleSeconds: 3_600 });
  const { error, outputs } = await act({ 'role-name': site.name(), nodes: node, timeout: '3s' });
  await site.emulator.setPace({});
  expect(error).toMatchObject({
    code: 'DEADLINE',
    message: expect.stringMatching(new RegExp(`waiting for .*: ${node}$`)) as unknown,
    remedy: expect.stringContaining('goes on where it stopped') as unknown,
  });
  expect(actionsIn(outputs['plan'])).toContain('AssociateIamInstanceProfile');
});
