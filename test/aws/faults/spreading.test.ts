// IAM knows what is new only after 30 seconds, EC2 applies only after 20: waited for, by a clock that nobody waits for.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setUps } from './scenarios.ts';
import { asAdmin, expectConverged, expectDone, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Half a second to five between tries: not many more in 30 seconds. */
const TRIES = 20;

test.each(Object.entries(setUps))(
  '%s',
  async (_name, begin) => {
    const clean = await asAdmin(site, await begin(site));
    const { calls } = expectDone(clean);
    const work = await begin(site);
    await site.emulator.setPace({ propagationSeconds: 30, settleSeconds: 20 });
    const slow = await asAdmin(site, work);
    await site.emulator.setPace({});
    expect(
      expectDone(slow)
        .calls.map(({ action }) => action)
        .toSorted(),
    ).toEqual(calls.map(({ action }) => action).toSorted());
    expect(slow.milliseconds).toBeGreaterThan(20_000);
    expect(slow.milliseconds).toBeLessThan(180_000);
    for (const { action, resource } of calls) {
      const tried = slow.calls.filter((call) => call.action === action);
      const each = calls.filter((call) => call.action === action).length;
      expect({ action, resource, many: tried.length > each * TRIES }).toEqual({
        action,
        resource,
        many: false,
      });
    }
    await expectConverged(site, work);
  },
  60_000,
);
