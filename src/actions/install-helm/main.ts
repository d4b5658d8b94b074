// install-helm: puts a Helm that satisfies the asked version on the PATH.
import * as core from '@actions/core';
import { installHelmHere } from '../../doors/helm-program.ts';
import { defineAction, summaryInput } from '../action.ts';
import { secretText, text } from '../inputs.ts';

export const action = defineAction({
  name: 'install-helm',
  inputs: { version: text(), sha256: text(), mirror: text(), token: secretText(), ...summaryInput },
  outputs: ['version', 'path', 'source'],
  async run({ inputs, logger, signal, env, workspace, output, summarize }) {
    const helm = await logger.group('Install Helm', () =>
      installHelmHere({
        version: inputs.version,
        sha256: inputs.sha256,
        mirror: inputs.mirror,
        token: inputs.token,
        workspace,
        logger,
        signal,
        env,
      }),
    );
    core.addPath(helm.directory);
    output('version', helm.version);
    output('path', helm.path);
    output('source', helm.source);
    summarize(`Helm ${helm.version} (${helm.source})\n`);
  },
});
