// How a rollback, and a step between versions, is told wherever a run is told.
import { describe, expect, test } from '@jest/globals';
import { layerFailure } from '../../../src/doors/layer-failure.ts';
import type { LayerPlan, LayerResult, RolledBack } from '../../../src/layers/types.ts';
import { renderPlan } from '../../../src/report/plan.ts';
import { buildReport } from '../../../src/report/report.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderResult } from '../../../src/report/text.ts';
import { failedLayer } from './fixtures.ts';

const back: RolledBack = {
  to: '2026-11-22T12:00:00.000Z',
  ready: true,
  message: 'The revision of 2026-11-22T12:00:00.000Z is running again and ready',
};
const not: RolledBack = {
  ready: false,
  message: 'Not rolled back: it would cost data',
  remedy: 'Keep 4.3.1.',
};
const after = (rolledBack: RolledBack): LayerResult => ({ ...failedLayer, rolledBack });
const cause = failedLayer.failure?.diagnosis?.cause ?? '';

describe('after a rollback', () => {
  test('the failure says both: what failed, and what runs again', () => {
    expect(layerFailure(after(back))).toMatchObject({
      message: `Layer speed: ${cause} ${back.message}`,
      details: { rolledBack: back },
    });
    expect(layerFailure(failedLayer).message).toBe(`Layer speed: ${cause}`);
  });

  test('the remedy of what could not be rolled back comes behind that of the failure', () => {
    expect(layerFailure(after(not)).remedy).toBe(
      `${failedLayer.failure?.diagnosis?.remedy ?? ''} ${not.remedy ?? ''}`,
    );
  });

  test('terminal and summary tell it behind the failure', () => {
    for (const text of [renderResult({ layers: [after(back)] }), renderSummary({ layers: [after(back)] })]) {
      expect(text).toContain('running again and ready');
      expect(text.indexOf('running again')).toBeGreaterThan(text.indexOf('No node takes'));
      expect(text).toContain('not ready');
    }
    for (const text of [renderResult({ layers: [after(not)] }), renderSummary({ layers: [after(not)] })]) {
      expect(text).toContain('it would cost data');
      expect(text).toContain('Keep 4.3.1');
    }
  });

  test('the report holds it as data, and null where there was none', () => {
    const told = (layer: LayerResult) => buildReport({ layers: [layer] }).layers[0]?.rolledBack;
    expect(told(after(back))).toEqual(back);
    expect(told(failedLayer)).toBeNull();
  });
});

test('a plan names steps between versions, refused ones with reason and remedy', () => {
  const plan: LayerPlan = {
    layer: 'speed',
    changes: [],
    helm: [],
    upgrades: [
      { layer: 'speed', what: 'Helm release ops/strimzi', from: '1.1.0', to: '1.2.0' },
      {
        layer: 'speed',
        what: 'Kafka lambda/lambda',
        field: 'spec.kafka.version',
        from: '4.3.1',
        to: '4.2.1',
        refused: { reason: 'it would cost data', remedy: 'Keep 4.3.1.' },
      },
    ],
  };
  expect(renderPlan([plan])).toBe(`speed: nothing to change
  ~ Helm release ops/strimzi: 1.1.0 → 1.2.0
  ! Kafka lambda/lambda (spec.kafka.version): 4.3.1 → 4.2.1 is refused: it would cost data
      Keep 4.3.1.
`);
});
