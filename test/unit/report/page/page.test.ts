// The page: what stands on it, that others' words stay words, and that it needs nothing but itself.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { html } from '../../../../src/report/page/html.ts';
import { renderReportPage } from '../../../../src/report/page/page.ts';
import { buildReport, type Report } from '../../../../src/report/report.ts';
import { readyLayer } from '../fixtures.ts';
import { failedRun, FILES, wholeRun } from './runs.ts';

const RUNS: readonly (readonly [string, Report])[] = [
  ['a run that went well', wholeRun],
  ['a run that failed', failedRun],
  ['a run of no layer', buildReport({ layers: [] })],
];

const body = (page: string): string => page.slice(page.indexOf('<body>'));
/** What a reader sees, in order. */
const textOf = (page: string): string =>
  body(page)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
/** What a screen reader says, in order: pictures by their words. */
const heardOf = (page: string): string =>
  textOf(page.replaceAll(/<[^>]*\srole="img"\s+aria-label="([^"]*)"[^>]*>/g, ' $1 '));
const tagsOf = (page: string): readonly string[] =>
  [...body(page).matchAll(/<(\/?[a-z][\w-]*)(\s[^>]*)?>/gi)].map(([, name = '', attributes = '']) =>
    [
      name,
      ...[...attributes.replaceAll(/"[^"]*"/g, '').matchAll(/\s([\w-]+)=/g)].map(
        ([, attribute]) => attribute,
      ),
    ].join(' '),
  );

describe.each(RUNS)('the page of %s', (_what, report) => {
  const page = renderReportPage(report);

  test('runs and loads nothing', () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/i);
    expect(body(page)).not.toMatch(/<[^>]*\s(on\w+|style|src|srcset)=/i);
    for (const [, target] of page.matchAll(/\s(?:xlink:)?href="([^"]*)"/g)) expect(target).toMatch(/^#/);
    expect(page).not.toMatch(/@import|url\((?!#)/);
  });

  test('forbids everything by its policy but its own style, by hash', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style.length).toBeGreaterThan(1000);
  });

  test('has headings that go down one level at a time', () => {
    const levels = [...body(page).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeGreaterThan(1);
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });

  test('says in words what each of its pictures shows, but for those that are only decoration', () => {
    for (const [, attributes = ''] of body(page).matchAll(/<svg([^>]*)>/g))
      expect(attributes).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"|^$/);
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    for (const [whole, slash, name = ''] of body(page).matchAll(/<(\/?)([a-z][\w-]*)[^>]*>/gi)) {
      if (whole.endsWith('/>') || name === 'br') continue;
      if (slash === '') open.push(name);
      else if (name !== 'html')
        expect(`${open.pop() ?? 'nothing'} closed by ${name}`).toBe(`${name} closed by ${name}`);
    }
    expect(open).toEqual([]);
  });
});

test('three layers and sixty pods are less than 150 kB', () => {
  expect(wholeRun.pods).toHaveLength(60);
  expect(Buffer.byteLength(renderReportPage(wholeRun))).toBeLessThan(150_000);
});

describe('others’ words', () => {
  /** Names that the page itself decides by. */
  const OWN = new Set(['state', 'action', 'phase', 'startedAt', 'heldBy', 'layer', 'apiVersion']);
  const replaceWords = (value: unknown, words: string): unknown => {
    if (typeof value === 'string') return words + value;
    if (Array.isArray(value)) return value.map((item) => replaceWords(item, words));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key === 'bootstrap-servers' ? words : key,
        OWN.has(key) ? each : replaceWords(each, words),
      ]),
    );
  };
  const pageWith = (report: Report, words: string): string =>
    renderReportPage(replaceWords(report, words) as Report);

  test.each([
    ['an element', '<script>alert(1)</script>'],
    ['the end of what they stand in', '"></title></style></pre></code></svg><img src=x onerror=alert(1)>'],
    ['an attribute', `" onmouseover="alert(1)" x='`],
    ['an entity', '&lt;script&gt;'],
    ['a comment', '--><!-- '],
    ['a template', '${alert(1)}'],
  ])('that would be %s add no element and no attribute anywhere', (_what, words) => {
    for (const report of [wholeRun, failedRun])
      expect(tagsOf(pageWith(report, words))).toEqual(tagsOf(pageWith(report, 'x')));
  });

  test('are shown as they are, without colours, controls and turned directions', () => {
    expect(html`<b title="${`a"b'c`}">${'<i>&\u001b[31mred\u001b[0m\u0007\u202etxt.exe'}</b>`.text).toBe(
      '<b title="a&quot;b&#39;c">&lt;i&gt;&amp;red  txt.exe</b>',
    );
    expect(textOf(pageWith(failedRun, '<b>'))).toContain('&lt;b&gt;No node takes Pod');
  });
});

describe('a run that went well', () => {
  const page = renderReportPage(wholeRun);
  const text = textOf(page);

  test('begins with the verdict, then the timeline, the topology, the proof, the endpoints, the changes', () => {
    const ready = 'speed, batch and serving are ready';
    const words = [ready, 'Timeline', 'Topology', 'Proof', 'Endpoints', 'Changes'];
    const places = words.map((word) => text.indexOf(` ${word} `));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('3 m 11 s · changed · 2026-11-22 21:04:05 UTC');
  });

  test('tells to those who do not see the bars when each layer, resource and pod was at what', () => {
    const heard = heardOf(page);
    expect(heard).toContain(' ready speed from 3.6 s to 1 m 18 s 1 m 14 s ');
    expect(heard).toContain(' resources come up from 17.3 s to 1 m 18 s 1 m 00 s ');
    expect(heard).toContain(' ready KafkaTopic raw-data-stream applied at 17.2 s, ready at 1 m 17 s 59.7 s ');
    expect(heard).toContain(' ready lambda-dual-0 made at 19 s, scheduled at 21 s, ready at 52 s 33 s ');
    expect(heardOf(renderReportPage(failedRun))).toContain(
      ' not begun batch needs speed, which is not ready not begun ',
    );
  });

  test('tells of each layer what runs it, what it is made of and where it is reached', () => {
    expect(text).toContain('operator cass-operator 1.32.0 in cass-operator-system');
    expect(text).toContain('SparkApplication batch-view ScheduledSparkApplication batch-view-nightly');
    expect(text).toContain('KafkaUser ×2');
    expect(text).toContain('bootstrap-servers lambda-kafka-bootstrap.lambda.svc:9092');
  });

  test('tells of the environment', () => {
    expect(text).toContain('StorageClass lamina-gp3 ebs.csi.aws.com, made by this run');
    expect(text).toContain('+ IAM role lamina-ebs-csi no role of that name; made by this run');
    expect(text).toContain('EBS CSI driver 1.62.0 by helm, on 3 of 3 nodes');
    expect(text).toContain('Helm 4.3.1');
  });

  test('lists what was changed, field by field, with a word for each sign', () => {
    expect(heardOf(page)).toContain(' updated ~ KafkaNodePool lambda/dual ');
    expect(text).toContain('speed 1 installed, 10 created, 1 updated');
    expect(text).toContain('~ KafkaNodePool lambda/dual spec.replicas 3 → 6');
  });
});

describe('a run that failed', () => {
  const page = renderReportPage(failedRun);
  const text = textOf(page);

  test('says the cause, the remedy and the evidence before anything else', () => {
    expect(text).toMatch(
      /speed is not ready 5 m 04 s .* Cause No node takes Pod lambda\/lambda-dual-2: .* Remedy Lower the pod&#39;s memory request, .* UNSCHEDULABLE at Pod lambda\/lambda-dual-2 Evidence Kafka lambda\/lambda is not ready: .* Timeline /,
    );
    expect(page).toContain('<title>Lamina: speed is not ready</title>');
  });

  test('tells the layer that was not begun from the one that failed, and both from the one that did not care', () => {
    expect(text).toContain('speed failed, 5 m 00 s batch not begun: needs speed serving ready, 3 m 07 s');
    expect(text.split('Cause')).toHaveLength(2);
  });

  test('does not call done what a failed layer only planned', () => {
    expect(heardOf(page)).toContain(' to install + Helm release strimzi-system/strimzi ');
    expect(text).toContain('speed 1 to install, 10 to create, 1 to update');
    expect(text).toContain('serving 1 installed');
  });

  test('names the namespaces whose pods it could not see', () => {
    expect(text).toContain('1 more pod was there already and did not restart.');
    expect(text).toContain('Pods of spark-operator-system could not be read: pods is forbidden');
  });

  test('a failure that nobody explained is told as it is', () => {
    const layers = [{ ...readyLayer, ready: false, failure: { message: 'helm ended with exit code 1' } }];
    const plain = textOf(renderReportPage(buildReport({ layers })));
    expect(plain).toContain('Cause helm ended with exit code 1 ');
    expect(plain).not.toContain('Remedy');
  });

  test.each([
    [true, 'remedy'],
    [false, 'cause'],
  ])('tells what became of a rollback: ready again is %s', (ready, look) => {
    const rolledBack = { ready, message: 'Went back to revision 3', remedy: 'Look at it' };
    const layers = [{ ...failedRun.layers[0]!, rolledBack }];
    const lines = renderReportPage({ ...failedRun, layers }).replace(/\s+/g, ' ');
    expect(lines).toContain(
      `<p class="${look}"> <b>Rollback</b> <span>Went back to revision 3. Look at it</span> </p>`,
    );
  });

  test('a culprit without a name is none', () => {
    const failure = failedRun.layers[0]!.failure!;
    const layers = [
      { ...failedRun.layers[0]!, failure: { ...failure, culprit: { ...failure.culprit!, name: '' } } },
    ];
    expect(textOf(renderReportPage({ ...failedRun, layers }))).not.toContain('UNSCHEDULABLE at');
  });
});

describe('a run with little to tell', () => {
  test('of no layer says so, and has no empty sections', () => {
    const text = textOf(renderReportPage(buildReport({ layers: [] })));
    expect(text).toContain('No layer was brought up nothing changed');
    expect(text).not.toMatch(/Timeline|Topology|Endpoints|Changes/);
  });

  test('in which nothing changed says so, and has no changes', () => {
    const layers = [
      {
        ...readyLayer,
        changed: false,
        plan: { layer: 'speed', changes: [], helm: [] },
        resources: readyLayer.resources.map((resource) => ({ ...resource, action: 'none' as const })),
      },
    ];
    const text = textOf(renderReportPage(buildReport({ layers })));
    expect(text).toContain('speed is ready 1 m 12 s · nothing changed');
    expect(text).toContain('Ready at once: Kafka lambda, KafkaNodePool dual, KafkaTopic raw-data-stream');
    expect(text).not.toContain('Changes');
  });

  test('that was not waited for is neither ready nor failed', () => {
    const text = textOf(renderReportPage(buildReport({ layers: [{ ...readyLayer, ready: false }] })));
    expect(text).toContain('speed is applied, not waited for');
  });
});

test('a layer that is ready and not proved is told as the failure of the run', () => {
  const verified = [
    { name: 'speed', passed: true, evidence: { consumed: 1000 } },
    { name: 'serving', passed: false, evidence: { cause: 'the node <b>dc1</b> is away', wrong: 3 } },
  ];
  const layers = [readyLayer, { ...readyLayer, name: 'serving' }];
  const page = renderReportPage(buildReport({ layers, verified }));
  expect(page).toContain('class="verdict failed"');
  const text = textOf(page);
  expect(text).toContain('serving did not pass its verification');
  expect(text).toContain('speed passed consumed 1000');
  expect(text).toContain('cause the node &lt;b&gt;dc1&lt;/b&gt; is away wrong 3');
});

test('layers of one’s own have a place, whatever they are called', () => {
  const layers = ['clicks', 'speed', 'a', 'b', 'c'].map((name) => ({ ...readyLayer, name }));
  const files = [...FILES, { name: 'clicks', spec: { dependsOn: ['speed', 'storage'] } }];
  const text = textOf(renderReportPage(buildReport({ layers, files, environment: { platform: 'local' } })));
  expect(text).toContain('needs speed, storage');
  for (const { name } of layers) expect(text).toMatch(new RegExp(` ${name} .* Topology .* ${name} `));
});
