// The way to AWS, broken in every way, before the emulator: access to EBS is set up all the same, or it is told.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startFaultProxy, type Fault, type FaultProxy } from '../../lab/fault-proxy.ts';
import { setUps } from '../aws/faults/scenarios.ts';
import {
  expectConverged,
  expectDone,
  openSite,
  run,
  session,
  type Outcome,
  type Site,
  type Work,
} from '../aws/faults/site.ts';
import { lasting, nowAndThen, passing, type When } from './table.ts';

let site: Site;
const proxies: FaultProxy[] = [];
beforeAll(async () => {
  site = await openSite();
}, 300_000);
afterEach(() => {
  for (const proxy of proxies.splice(0)) proxy.close();
});
afterAll(() => site.close());

async function runThrough(fault: Fault, when: When, work: Work): Promise<{ outcome: Outcome; met: number }> {
  const env = await session(site);
  let count = 0;
  let met = 0;
  const proxy = await startFaultProxy({
    upstream: env['AWS_ENDPOINT_URL'] ?? '',
    fault: () => {
      count += 1;
      if (!when(count)) return undefined;
      met += 1;
      return fault;
    },
  });
  proxies.push(proxy);
  const outcome = await run(site, { ...env, AWS_ENDPOINT_URL: proxy.url }, work, {
    // Milliseconds: what is silent is given up so soon, so that a test need not take minutes.
    answerTimeout: 1_000,
  });
  return { outcome, met };
}

test.each(passing)(
  'now and then, $name: access is set up',
  async ({ fault }) => {
    const work = await setUps['instance profiles'](site);
    const { outcome, met } = await runThrough(fault, nowAndThen, work);
    expectDone(outcome);
    expect(met).toBeGreaterThan(3);
    await expectConverged(site, work);
  },
  60_000,
);

test.each(lasting)(
  'for good, $name: is told with the call, the tries and what to do',
  async ({ fault }) => {
    const work = await setUps['instance profiles'](site);
    const { outcome, met } = await runThrough(fault, () => true, work);
    const { code, message, remedy } = outcome.error ?? {};
    expect({ code, message, remedy }).toEqual({
      code: expect.stringMatching(/^AWS_(UNREACHABLE|API)$/),
      message: expect.stringMatching(/sts:GetCallerIdentity[^]*\(\d+ tries in /),
      remedy: expect.stringMatching(/network|rate of calls|again later/),
    });
    expect(met).toBeGreaterThan(2);
    await expectConverged(site, work);
  },
  60_000,
);
