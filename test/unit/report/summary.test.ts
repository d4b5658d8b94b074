import { describe, expect, test } from '@jest/globals';
import { SUMMARY_LIMIT } from '../../../src/report/markdown.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { failedLayer, readyLayer, resource } from './fixtures.ts';

describe('the summary of a deploy', () => {
  test('says the verdict, the endpoints, what changed and how long it took, and folds the rest', () => {
    const environment = { platform: 'local', storageClass: { name: 'local-path' } };
    expect(renderSummary({ layers: [readyLayer], environment })).toBe(`### ✅ speed is ready

1 m 12 s · namespace \`lambda\` · operator \`1.2.0\`

| Endpoint | Address |
| --- | --- |
| bootstrap-servers | \`lambda-kafka-bootstrap.lambda.svc:9092\` |

| State | Resource | Change | Ready after |
| --- | --- | --- | --: |
|  | Helm release \`strimzi-system/strimzi\` | install 1.2.0 |  |
| ✅ ready | Kafka \`lambda/lambda\` | created | 1 m 01 s |
| ✅ ready | KafkaNodePool \`lambda/dual\` | updated | 52.8 s |
|  | KafkaUser \`lambda/old\` | deleted |  |

1 more is unchanged and ready.

<details><summary>Changed fields</summary>

\`\`\`text
KafkaNodePool lambda/dual
  spec.replicas: 1 → 3
\`\`\`

</details>

<details><summary>Timeline</summary>

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %M:%S
  section Phases
  operator :0, 8000
  wait :8200, 69200
  section Resources
  Kafka lambda :done, 8200, 69200
  KafkaNodePool dual :done, 8200, 61000
\`\`\`

</details>

Platform \`local\` · StorageClass \`local-path\`
`);
  });

  test('puts cause and remedy first where it failed, and the evidence behind a fold', () => {
    expect(renderSummary({ layers: [failedLayer] })).toContain(`### ❌ speed is not ready

1 m 12 s · namespace \`lambda\` · operator \`1.2.0\`

**Cause:** No node takes Pod lambda/lambda-dual-0: 1 node has too little cpu (asks for 64, at most 1.5 free: 62.5 short).

**Remedy:** Lower the pod's cpu request, or add nodes with more cpu.

<details><summary>Evidence</summary>

\`\`\`text
Kafka lambda/lambda failed: FatalProblem
The scheduler's words: 0/1 nodes are available: 1 Insufficient cpu.
\`\`\`

</details>

| State | Resource | Change | Ready after |
`);
    expect(renderSummary({ layers: [failedLayer] })).toContain(
      '| ❌ failed | Kafka `lambda/lambda` | created | FatalProblem |',
    );
    expect(renderSummary({ layers: [failedLayer] })).toContain('  Kafka lambda :crit, 8200, 72000\n');
  });

  test('is four lines for an unchanged layer', () => {
    const unchanged = {
      ...readyLayer,
      changed: false,
      endpoints: {},
      plan: { layer: 'speed', changes: [], helm: [] },
      resources: [resource('Kafka', 'lambda', { action: 'none' })],
    };
    expect(renderSummary({ layers: [unchanged] })).toBe(
      '### ✅ speed is ready, nothing changed\n\n1 m 12 s · namespace `lambda` · operator `1.2.0`\n',
    );
  });

  test('of a plan shows the plan', () => {
    const { plan } = readyLayer;
    const planned = { ...readyLayer, ready: false, resources: [], phases: [], endpoints: {} };
    const markdown = renderSummary({ layers: [{ ...planned, plan }] });
    expect(markdown).toMatch(/^### 📋 speed is planned\n\n\*\*Plan for `speed`\*\*: 2 to create/);
  });

  test('of several layers begins with the verdict of all', () => {
    const batch = { ...readyLayer, name: 'batch' };
    expect(renderSummary({ layers: [readyLayer, batch] })).toMatch(
      /^## ✅ 2 layers are ready, in 1 m 12 s\n/,
    );
    expect(renderSummary({ layers: [failedLayer, batch] })).toMatch(/^## ❌ speed failed\n/);
  });

  test('of several layers that are only planned, or not waited for, does not call them ready', () => {
    const applied = { ...readyLayer, ready: false };
    const planned = { ...applied, resources: [] };
    expect(renderSummary({ layers: [planned, planned] })).toMatch(/^## 📋 2 layers are planned\n/);
    expect(renderSummary({ layers: [applied, applied] })).toMatch(
      /^## ⏳ 2 layers are applied in 1 m 12 s, not waited for\n/,
    );
  });

  test('counts the time of layers side by side once, by the wall', () => {
    const beside = { ...readyLayer, startedAt: 1000 };
    const after = { ...readyLayer, name: 'batch', startedAt: 60_000 };
    expect(renderSummary({ layers: [after, beside] })).toMatch(/^## ✅ 2 layers are ready, in 2 m 12 s\n/);
  });

  test('shows others’ words without obeying them', () => {
    const evil = '</details> | a `b` <img src=x> [x](http://y)\n::error::no\n```\n# head';
    const markdown = renderSummary({
      layers: [
        {
          ...failedLayer,
          endpoints: { 'a|b': '`x|y`' },
          failure: {
            message: evil,
            diagnosis: { ...failedLayer.failure!.diagnosis!, cause: evil, evidence: ['````', evil] },
          },
        },
      ],
    });
    expect(markdown).toContain(
      '**Cause:** &lt;/details&gt; \\| a \\`b\\` &lt;img src=x&gt; \\[x\\](http://y) ::error::no \\`\\`\\` # head\n',
    );
    expect(markdown).toContain('| a\\|b | `` `x\\|y` `` |');
    // The evidence holds four backticks, so its fence has five; and nothing in it begins a line with a command.
    expect(markdown).toContain('`````text\n````\n');
    expect(markdown).not.toMatch(/^::/m);
  });

  test('stays below what GitHub takes, closes what it cut, and says so', () => {
    const evidence = Array.from({ length: 30_000 }, (_, index) => `${index} ${'é'.repeat(40)}`);
    const diagnosis = { ...failedLayer.failure!.diagnosis!, evidence };
    const markdown = renderSummary({ layers: [{ ...failedLayer, failure: { message: 'x', diagnosis } }] });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(markdown.slice(-110)).toContain(
      '\n```\n\n</details>\n\n_Trimmed: the rest did not fit; the report file has all of it._\n',
    );
  });
});
