// The way to GitHub, broken in every way, before the emulated API: what is written is there once, or it is told.
import { expect, test } from '@jest/globals';
import { startFaultProxy, type Fault } from '../../lab/fault-proxy.ts';
import type { GitHub } from '../../src/github/github.ts';
import { BOT, refusalOf, startSite, type Site } from '../github/support.ts';
import { lasting, nowAndThen, passing, type When } from './table.ts';

const request = {
  ref: 'a'.repeat(40),
  environment: 'preview',
  task: 'preview:pr-12',
  description: 'Preview of #12',
  transient: true,
};

interface Way extends AsyncDisposable {
  readonly site: Site;
  readonly github: GitHub;
  readonly met: () => number;
}

async function open(fault: Fault, when: When): Promise<Way> {
  const site = await startSite();
  let count = 0;
  let met = 0;
  const proxy = await startFaultProxy({
    upstream: site.emulator.url,
    fault: () => {
      count += 1;
      if (!when(count)) return undefined;
      met += 1;
      return fault;
    },
  });
  return {
    site,
    // Milliseconds: what is silent is given up so soon, so that a test need not take minutes.
    github: site.open({ apiUrl: proxy.url, answerTimeout: 1_000 }),
    met: () => met,
    [Symbol.asyncDispose]: async () => {
      proxy.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

test.each(passing)(
  'now and then, $name: comment and deployment are there once',
  async ({ fault }) => {
    await using way = await open(fault, nowAndThen);
    const { github, site } = way;
    await github.keepComment({ number: 12, marker: 'preview', body: 'text' });
    const made = await github.createDeployment(request);
    await github.setDeploymentStatus(made, { state: 'success' });
    expect(await github.openPullRequests()).toEqual(new Set([12]));
    expect(way.met()).toBeGreaterThan(1);
    expect(site.emulator.comments(12).filter(({ login }) => login === BOT)).toHaveLength(1);
    expect(site.emulator.deployments()).toHaveLength(1);
  },
  60_000,
);

test.each(lasting)(
  'for good, $name: is told with the call and what to do',
  async ({ fault }) => {
    await using way = await open(fault, () => true);
    const error = await refusalOf(way.github.openPullRequests());
    expect(error.message).toMatch(/pulls/);
    expect(error.remedy).toBeDefined();
    expect(way.met()).toBeGreaterThan(1);
  },
  60_000,
);
