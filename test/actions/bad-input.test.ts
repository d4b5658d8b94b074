import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actionNames } from '../../src/actions/names.ts';
import { runAction } from '../support/action-process.ts';

/** A kubeconfig for a server that need not exist. */
const kubeconfig = (server: string): string => `apiVersion: v1
kind: Config
current-context: c
clusters: [{name: k, cluster: {server: "${server}"}}]
users: [{name: u, user: {token: a-token-that-is-secret}}]
contexts: [{name: c, context: {cluster: k, user: u}}]
`;

/** What the log must look like, and that nothing secret is in it. */
function expectFailure(
  run: { exitCode: number | null; log: string; summary: string },
  exitCode: number,
): void {
  expect(run.log).not.toContain('a-token-that-is-secret');
  expect({ exitCode: run.exitCode, log: run.log }).toMatchSnapshot();
  expect(run.exitCode).toBe(exitCode);
  expect(run.summary).toContain('❌');
}

describe.each(actionNames)('%s', (name) => {
  test('refuses an unknown value of an input, naming it and what is known', async () => {
    expectFailure(await runAction(name, { layer: 'speed', summary: 'sometimes' }), 2);
  });
});

describe.each(['bring-up', 'deploy-layer', 'ensure-storageclass', 'teardown', 'verify-layer'])(
  '%s',
  (name) => {
    const inputs = { layer: 'speed', overlay: 'local' };

    test('says where a malformed kubeconfig is wrong', async () => {
      expectFailure(
        await runAction(name, { ...inputs, kubeconfig: 'apiVersion: v1\nclusters: [{name: k\n' }),
        2,
      );
    });

    test('says which context is missing', async () => {
      expectFailure(
        await runAction(name, { ...inputs, kubeconfig: kubeconfig('https://127.0.0.1:1'), context: 'prod' }),
        2,
      );
    });

    test('names a server that does not answer', async () => {
      expectFailure(await runAction(name, { ...inputs, kubeconfig: kubeconfig('http://127.0.0.1:1') }), 1);
    });
  },
);

describe('bring-up', () => {
  test('refuses a report that could not be written, before it connects', async () => {
    expectFailure(
      await runAction('bring-up', { kubeconfig: kubeconfig('http://127.0.0.1:1'), report: 'report.pdf' }),
      2,
    );
  });

  test('names a layer that it does not know', async () => {
    expectFailure(await runAction('bring-up', { layers: 'speed, serve' }), 2);
  });
});

describe('an expired token', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          kind: 'Status',
          apiVersion: 'v1',
          status: 'Failure',
          message: 'Unauthorized',
          reason: 'Unauthorized',
          code: 401,
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is told with the remedy', async () => {
    expectFailure(
      await runAction('deploy-layer', { layer: 'speed', overlay: 'local', kubeconfig: kubeconfig(address) }),
      1,
    );
  });
});

describe('deploy-layer', () => {
  let directory: string;
  let workspace: string;

  beforeAll(async () => {
    directory = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')));
    workspace = path.join(directory, 'workspace');
    await mkdir(path.join(workspace, 'mine'), { recursive: true });
    await writeFile(
      path.join(workspace, 'mine', 'layer.yaml'),
      'apiVersion: lamina/v1\nkind: Layer\nmetadata: {name: mine}\nspec:\n  namespace: lambda\n  resorces: .\n',
    );
    // Nothing is wrong with it but its place.
    await mkdir(path.join(directory, 'elsewhere'));
    await writeFile(
      path.join(directory, 'elsewhere', 'layer.yaml'),
      'apiVersion: lamina/v1\nkind: Layer\nmetadata: {name: elsewhere}\nextends: speed\nspec: {}\n',
    );
    await symlink('../elsewhere', path.join(workspace, 'link'));
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('lists the layers that it knows when it is given an unknown one', async () => {
    expectFailure(await runAction('deploy-layer', { layer: 'sped' }), 2);
  });

  test('lists the overlays of a layer when it is given an unknown one', async () => {
    expectFailure(
      await runAction('deploy-layer', {
        layer: 'speed',
        overlay: 'staging',
        kubeconfig: kubeconfig('http://127.0.0.1:1'),
      }),
      2,
    );
  });

  test('says the line and the column of a typo in layer.yaml', async () => {
    expectFailure(await runAction('deploy-layer', { layer: './mine' }, { workspace }), 2);
  });

  test.each([
    ['a layer outside of the workspace', '../elsewhere'],
    ['a link that leads out of the workspace', './link'],
  ])('refuses %s', async (_, layer) => {
    const run = await runAction('deploy-layer', { layer }, { workspace });
    expectFailure({ ...run, log: run.log.replaceAll(directory, '<directory>') }, 2);
  });

  test('requires a layer', async () => {
    expectFailure(await runAction('deploy-layer', {}), 2);
  });
});
