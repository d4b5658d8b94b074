// install-helm: puts a Helm that satisfies the asked version on the PATH.
import { installHelmHere } from '../../doors/helm-program.ts';
import { defineAction, summaryInput } from '../action.ts';
import { secretText, text } from '../inputs.ts';
import { addPath } from '../workflow-commands.ts';

export const action = defineAction({
  name: 'install-helm',
  inputs: { version: text(), sha256: text(), mirror: text(), token: secretText(), ...summaryInput },
  outputs: ['version', 'path', 'source'],
  async run({ inputs, logger, signal, env, output, summarize }) {
    const helm = await logger.group('Install Helm', () =>
      installHelmHere({
        version: inputs.version,
        sha256: inputs.sha256,
        mirror: inputs.mirror,
        token: inputs.token,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        logger,
        signal,
        env,
      }),
    );
    addPath(helm.directory);
    output('version', helm.version);
    output('path', helm.path);
    output('source', helm.source);
    summarize(`Helm ${helm.version} (${helm.source})\n`);
  },
});
