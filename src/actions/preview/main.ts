// preview: a pull request's layers in a namespace of their own; removed again, or reaped.
import { runPreview } from '../../doors/preview/run.ts';
import { renderProgressLine } from '../../report/progress.ts';
import { defineAction } from '../action.ts';
import { clusterInputs } from '../cluster-inputs.ts';
import {
  duration,
  flag,
  keyValues,
  list,
  oneOf,
  requiredOneOf,
  secretText,
  text,
  optional,
} from '../inputs.ts';

export const action = defineAction({
  name: 'preview',
  inputs: {
    ...clusterInputs,
    action: requiredOneOf(['deploy', 'remove', 'reap']),
    'pull-request': text(),
    repository: text(),
    token: secretText(),
    layers: list(),
    environment: text(),
    overlay: text(),
    mode: oneOf(['apply', 'plan'], 'apply'),
    ttl: duration('72h'),
    quota: keyValues(),
    'chart-mirror': text(),
    timeout: duration(),
    'clear-finalizers': flag(true),
    comment: flag(true),
  },
  outputs: [
    'namespace',
    'state',
    'changed',
    'url',
    'endpoints',
    'expires-at',
    'removed',
    'left-behind',
    'previews',
  ],
  async run({ inputs, logger, signal, env, workspace, installation, output, summarize }) {
    const { action: operation, quota, ttl = 0, token, kubeconfig, context, repository } = inputs;
    const { outputs, summary, failure } = await logger.group(`Preview: ${operation}`, () =>
      runPreview({
        ...{ operation, quota, ttl, token, kubeconfig, context, repository },
        ...optional('environment', inputs.environment),
        ...optional('overlay', inputs.overlay),
        ...optional('chartMirror', inputs['chart-mirror']),
        ...optional('timeout', inputs.timeout),
        ...(inputs.layers.length === 0 ? {} : { layers: inputs.layers }),
        pullRequest: inputs['pull-request'],
        mode: inputs['dry-run'] ? 'plan' : inputs.mode,
        dryRun: inputs['dry-run'],
        clearFinalizers: inputs['clear-finalizers'],
        comments: inputs.comment,
        records: true,
        onProgress: (progress) => logger.info(renderProgressLine(progress)),
        ...{ env, logger, signal, workspace, installation },
      }),
    );
    for (const [name, value] of Object.entries(outputs)) output(name, value);
    summarize(summary);
    if (failure !== undefined) throw failure;
  },
});
