import { describe, expect, test } from '@jest/globals';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { compileCelRules, type CelRuleSpec } from '../../../src/kubernetes/readiness/cel.ts';
import { createRuleSet } from '../../../src/kubernetes/readiness/rules.ts';
import { ConfigurationError } from '../../../src/runtime/errors.ts';
import { look, object, verdict } from './support.ts';

const kind = { apiVersion: 'example.com/v1', kind: 'Widget' };

async function judge(rule: Omit<CelRuleSpec, 'apiVersion' | 'kind'>, it: KubernetesObject): Promise<string> {
  const rules = createRuleSet(await compileCelRules([{ ...kind, ...rule }], 'layer.yaml'));
  return verdict(it, { rules });
}

const widget = (status: unknown, metadata = {}): KubernetesObject =>
  object(kind.apiVersion, kind.kind, { metadata, spec: { replicas: 3 }, status });
const working = widget({
  replicas: 3,
  phase: 'Running',
  conditions: [{ type: 'Ready', status: 'True', reason: 'Up' }],
});

describe('a CEL rule', () => {
  test.each([
    ["status.phase == 'Running'"],
    ['status.replicas == spec.replicas'],
    ['status.replicas + 1 == 4'],
    ["status.?conditions.orValue([]).exists(c, c.type == 'Ready' && c.status == 'True')"],
    ["status.conditions.filter(c, c.type == 'Ready').all(c, c.status == 'True')"],
    ['has(status.phase) && !has(status.error)'],
    ["self.metadata.name == 'it'"],
  ])('%s holds', async (current) => {
    expect(await judge({ current }, working)).toBe('ready Current');
  });

  test.each([
    ['status.missing == 1'],
    ['status.missing.deeper.still > 3'],
    ["status.conditions[5].type == 'Ready'"],
    ['missing.altogether'],
    ['status.phase > 3'],
    ['status.phase'],
    ["status.?conditions.orValue([]).exists(c, c.type == 'Gone')"],
  ])('%s does not hold yet, and is no error', async (current) => {
    expect(await judge({ current }, working)).toMatch(/^progressing/);
  });

  test('tells what it could not decide', async () => {
    const rules = createRuleSet(
      await compileCelRules([{ ...kind, current: "status.nope == 'x'" }], 'layer.yaml'),
    );
    expect(look(widget({ phase: 'New' }), { rules }).message).toContain('No such key: nope');
  });

  test.each([
    [
      'inProgress comes before failed',
      { inProgress: 'true', failed: 'true', current: 'true' },
      'progressing',
    ],
    ['failed comes before current', { inProgress: 'false', failed: 'true', current: 'true' }, 'failed'],
    [
      'what cannot be decided counts as false',
      { inProgress: 'status.x', failed: 'status.x > 1', current: 'true' },
      'ready',
    ],
  ])('%s', async (_, rule, state) => {
    expect((await judge(rule, working)).split(' ')[0]).toBe(state);
  });

  test('tells reason and message of the object where there are any', async () => {
    const broken = widget({
      conditions: [{ type: 'Ready', status: 'False', reason: 'Full', message: 'no room' }],
    });
    const rules = createRuleSet(
      await compileCelRules(
        [{ ...kind, current: 'false', failed: "status.conditions.exists(c, c.status == 'False')" }],
        'layer.yaml',
      ),
    );
    expect(look(broken, { rules })).toMatchObject({ state: 'failed', reason: 'Full', message: 'no room' });
  });

  test('is not asked before this generation is observed', async () => {
    const stale = widget({ observedGeneration: 1, phase: 'Running' }, { generation: 2 });
    expect(await judge({ current: "status.phase == 'Running'" }, stale)).toBe(
      'progressing LatestGenerationNotObserved',
    );
  });

  test('may replace a row of the table', async () => {
    const rules = createRuleSet(
      await compileCelRules([{ apiVersion: 'batch/v1', kind: 'Job', current: 'true' }], 'layer.yaml'),
    );
    expect(verdict(object('batch/v1', 'Job', { status: { active: 1 } }), { rules })).toBe('ready Current');
  });
});

describe('an expression that cannot be a rule is refused when it is loaded', () => {
  test.each([
    ['status.phase ==', 'line 1, column 16'],
    ['status.phase == (1', 'line 1, column 19'],
    ['true &&\n  status.phase === 1', 'line 2, column 18'],
    ['nosuch(status.phase)', 'line 1, column 1'],
    ["'a' == 1", 'line 1, column 1'],
    ["'Running'", 'line 1, column 1'],
  ])('%s', async (current, position) => {
    const loading = compileCelRules([{ ...kind, current }], 'speed/layer.yaml');
    await expect(loading).rejects.toThrow(ConfigurationError);
    await expect(loading).rejects.toThrow(`speed/layer.yaml: spec.readiness[0].current, ${position}`);
  });

  test('names the field and the rule', async () => {
    const loading = compileCelRules(
      [
        { ...kind, current: 'true' },
        { ...kind, current: 'true', failed: '(' },
      ],
      'layer.yaml',
    );
    await expect(loading).rejects.toThrow('spec.readiness[1].failed');
  });
});
