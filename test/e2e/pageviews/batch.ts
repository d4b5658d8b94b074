// Batch runs when a test wants one.
import { setTimeout as delay } from 'node:timers/promises';
import type { Site } from './site.ts';

interface Application {
  metadata: Record<string, unknown>;
  spec: {
    driver: { env: { name: string; value?: string }[] };
    restartPolicy: object;
    mainApplicationFile: string;
    volumes: object[];
  };
  status?: { applicationState?: { state?: string }; executionAttempts?: number };
}

/** Starts a run as the layer's own application would be run, under another name and only once. */
export async function startRun(
  site: Site,
  name: string,
  settings: Record<string, string> = {},
  another?: { readonly program: string; readonly configMap: string },
): Promise<void> {
  const application = JSON.parse(
    await site.kubectl('get', 'sparkapplication', 'pageviews', '-o', 'json'),
  ) as Application;
  const { driver } = application.spec;
  driver.env = driver.env.filter(({ name: key }) => key !== 'APPLICATION');
  for (const [key, value] of Object.entries({ APPLICATION: name, ...settings }))
    driver.env.push({ name: key, value });
  application.spec.restartPolicy = { type: 'Never' };
  if (another !== undefined) {
    application.spec.mainApplicationFile = `local:///opt/pageviews/${another.program}`;
    application.spec.volumes = [{ name: 'program', configMap: { name: another.configMap } }];
  }
  delete application.status;
  await site.apply({ ...application, metadata: { name } });
}

/** What has become of a run, of how many attempts, and its driver's last words. `FAILING` is on the way only. */
export async function endOfRun(
  site: Site,
  name: string,
  limit = 180_000,
): Promise<{ state: string; attempts: number; words: string }> {
  const deadline = performance.now() + limit;
  for (;;) {
    const application = JSON.parse(
      await site.kubectl('get', 'sparkapplication', name, '-o', 'json'),
    ) as Application;
    const state = application.status?.applicationState?.state ?? '';
    if (['COMPLETED', 'FAILED'].includes(state)) {
      const words = await site.kubectl(
        ...['get', 'pod', `${name}-driver`, '-o'],
        'jsonpath={.status.containerStatuses[0].state.terminated.message}',
      );
      return { state, attempts: application.status?.executionAttempts ?? 0, words: words.trim() };
    }
    if (performance.now() > deadline) throw new Error(`run ${name} is ${state} after ${limit} ms`);
    await delay(500);
  }
}
