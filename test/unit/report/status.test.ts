import { expect, test } from '@jest/globals';
import type { LayerStatus } from '../../../src/layers/status.ts';
import { renderStatus } from '../../../src/report/status.ts';

const layer: LayerStatus = {
  name: 'serving',
  namespace: 'lambda',
  ready: true,
  reason: 'Ready',
  message: '',
  versions: { operator: '1.32.0', chart: '0.66.0' },
  pods: [],
  drift: [],
  endpoints: { datacenter: 'dc1' },
};

test('a layer in order is told in a line, with its versions and endpoints', () => {
  expect(renderStatus([layer])).toBe(
    '✔ serving in lambda: ready\n    operator 1.32.0\n    chart 0.66.0\n    datacenter: dc1\n',
  );
});

test('what is not in order is told with the pod, and with what a deploy would do and why', () => {
  const text = renderStatus([
    {
      ...layer,
      ready: false,
      reason: 'ContainersNotReady',
      message: 'CassandraDatacenter dc1: not so well',
      pods: [
        { name: 'node-0', namespace: 'lambda', reason: 'Error', message: 'container c died', restarts: 1 },
      ],
      drift: [
        {
          layer: 'serving',
          kind: 'Job',
          name: 'schema',
          action: 'update',
          fields: [{ path: 'spec.template' }],
          note: 'made anew: it has failed',
        },
      ],
    },
  ]);
  expect(text).toContain('✘ serving in lambda: ContainersNotReady: CassandraDatacenter dc1: not so well\n');
  expect(text).toContain('    pod node-0: container c died\n');
  expect(text).toContain('    drift: update Job schema (made anew: it has failed, spec.template)\n');
});

test('of what a deploy would create, the fields are not listed: they are all of them', () => {
  const fields = [{ path: 'spec.size', to: 3 }];
  const drift = [
    { layer: 'serving', kind: 'CassandraDatacenter', name: 'dc1', action: 'create', fields } as const,
  ];
  const text = renderStatus([{ ...layer, drift }]);
  expect(text).toContain('    drift: create CassandraDatacenter dc1\n');
});

test('others’ words stay on their line, and neither colour, clear nor command what reads them', () => {
  const words = 'a\n::error::b\u001b[2Jc\u0007 ##[error]d';
  const text = renderStatus([
    {
      ...layer,
      ready: false,
      message: words,
      versions: { kafka: words },
      endpoints: { topic: words },
      pods: [{ name: 'node-0', namespace: 'lambda', reason: 'Error', message: words, restarts: 1 }],
      drift: [
        {
          layer: 'serving',
          kind: 'Job',
          name: 'schema',
          action: 'update',
          fields: [{ path: words }],
          note: words,
        },
      ],
    },
  ]);
  const safe = 'a ::error::bc  # #[error]d';
  expect(text).toBe(
    [
      `✘ serving in lambda: Ready: ${safe}`,
      `    kafka ${safe}`,
      `    topic: ${safe}`,
      `    pod node-0: ${safe}`,
      `    drift: update Job schema (${safe}, ${safe})`,
      '',
    ].join('\n'),
  );
});
