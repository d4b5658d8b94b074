// The live page of examples/pageviews in a real browser: what it shows of the merge, and what it does when that fails.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { launchBrowser, type Browser, type OpenedPage, type View } from '../support/browser/browser.ts';
import { findBrowser } from '../support/browser/find.ts';
import { CONTRASTS, spills } from '../support/browser/probes.ts';
import { knowledge, nothing, takeOver } from '../support/pageviews-knowledge.ts';
import {
  startPageviewsService,
  type Knowledge,
  type PageviewsService,
} from '../support/pageviews-service.ts';

const found = await findBrowser();
const describeHere = 'program' in found ? describe : describe.skip;
const why = 'program' in found ? '' : ` (skipped: ${found.missing})`;

/** What WCAG asks of text at level AA. */
const AA = 4.5;
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const HOSTILE = [
  `/${'x'.repeat(250)}`,
  '/<img src=x onerror="document.title=1">',
  '/"><script>document.title=1</script>',
  '/\u202egnp.exe?a=b&c=%2e%2e#d',
  '/\ud800',
  '/',
  '..',
];
const REFUSAL = {
  status: 503,
  body: {
    error: {
      code: 'NO_CASSANDRA',
      message: 'Two of three nodes are down.',
      remedy: 'Look at the serving layer.',
    },
  },
};
const late = (): Knowledge => ({
  ...knowledge(),
  freshness: { asOf: '2026-11-28T12:41:56.000Z', lagMs: 7521, behind: 18_204 },
});
const STATES: Readonly<Record<string, () => Knowledge>> = {
  'a usual day': knowledge,
  'no event yet': nothing,
  'no run yet': () => ({ ...knowledge(), run: null, previousRun: null }),
  'hostile names': () => knowledge(HOSTILE),
  'huge numbers': () => ({ ...knowledge(undefined, 4e8), uniques: 1e12 }),
  late,
  refused: () => ({ ...knowledge(), refusal: REFUSAL }),
};
const VIEWS = Object.keys(STATES).flatMap((state) =>
  WIDTHS.flatMap((width) => THEMES.map((theme) => [state, width, theme] as const)),
);
const WIDE: View = { width: 1280, theme: 'light' };

const text = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).innerText`;
const texts = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText)`;
const level = `document.querySelector('.verdict').dataset.level`;
const press = (key: string): string =>
  `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`;

/** Waits in the page until an expression is true of it. */
async function until(page: OpenedPage, condition: string, within = 10_000): Promise<void> {
  const met = await page.evaluate<boolean>(`new Promise((resolve) => {
    const end = performance.now() + ${within};
    const look = () => {
      if (${condition}) resolve(true);
      else if (performance.now() > end) resolve(false);
      else setTimeout(look, 10);
    };
    look();
  })`);
  if (!met)
    throw new Error(
      `Not within ${within} ms: ${condition}\n${await page.evaluate<string>('document.body.innerText')}`,
    );
}
const answered = (page: OpenedPage): Promise<void> =>
  until(page, `document.querySelector('.detail').innerText !== ''`);

describeHere(`the live page of page views in Chromium${why}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    if ('program' in found) browser = await launchBrowser(found.program);
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
  });

  /** Opens the page on a service of its own, and waits for the first answers. */
  const look = async (
    known: Knowledge,
    view: View,
    at: (page: OpenedPage, service: PageviewsService) => Promise<void>,
    hash = '',
  ): Promise<void> => {
    await using service = await startPageviewsService(known);
    const page = await browser.open(service.url + hash, view);
    try {
      await answered(page);
      await at(page, service);
    } finally {
      await page.close();
    }
  };

  test.each(VIEWS)('%s at %i px, %s: calm, at home, inside the screen, readable', (state, width, theme) =>
    look(STATES[state]!(), { width, theme }, async (page, service) => {
      expect(await page.evaluate(spills(width))).toEqual([]);
      await page.evaluate(
        `document.querySelector('details').open = true; document.querySelector('.bar')?.focus({ focusVisible: true })`,
      );
      expect(await page.evaluate(spills(width))).toEqual([]);
      const contrasts = await page.evaluate<{ text: string; contrast: number }[]>(CONTRASTS);
      expect(contrasts.length).toBeGreaterThan(30);
      expect(contrasts.filter(({ contrast }) => contrast < AA)).toEqual([]);
      expect(page.complaints.filter((each) => !each.includes('503'))).toEqual([]);
      expect(
        page.requests.filter((each) => !each.startsWith(service.url) && !each.startsWith('data:')),
      ).toEqual([]);
    }),
  );

  test('each hour has a bar that says its views, those of batch and those of speed; so does a row of the table', () =>
    look(knowledge(), WIDE, async (page) => {
      const bars = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.bar')].map((bar) => bar.ariaLabel)`,
      );
      expect(bars).toHaveLength(24);
      expect(bars[0]).toBe('13:00–14:00 UTC: 100 views, batch 100, speed 0');
      expect(bars[22]).toBe('11:00–12:00 UTC: 2,300 views, batch 1,800, speed 500');
      expect(bars[23]).toBe('12:00–13:00 UTC: 2,400 views, batch 0, speed 2,400');
      const rows = await page.evaluate<string[]>(
        `[...document.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent).join(' '))`,
      );
      expect(rows).toHaveLength(24);
      expect(rows[22]).toBe('11:00–12:00 2,300 1,800 500');
      expect(await page.evaluate(texts('.mark'))).toEqual(
        ['0', '500', '1 k', '1.5 k', '2 k', '2.5 k'].map(glued),
      );
    }));

  test('that no page was viewed is said when the service has said so, not before', async () => {
    const saysSo = `document.querySelector('.pages .none').checkVisibility()`;
    await look({ ...nothing(), refusal: REFUSAL }, WIDE, async (page, { knowledge: known }) => {
      expect(await page.evaluate(saysSo)).toBe(false);
      known.refusal = undefined;
      await until(page, saysSo);
    });
  });

  test('a bar is as high as its number is on the axis, batch below speed', () =>
    look(knowledge(), WIDE, async (page) => {
      const [plot = 0, batch = 0, speed = 0, order = 0] = await page.evaluate<number[]>(
        `(([plot, batch, speed]) => [plot.height, batch.height, speed.height, batch.top - speed.bottom])(
          ['.plot', '.bars li:nth-child(23) .batch', '.bars li:nth-child(23) .speed'].map((selector) =>
            document.querySelector(selector).getBoundingClientRect()))`,
      );
      expect(batch / plot).toBeCloseTo(1800 / 2500, 2);
      expect(speed / plot).toBeCloseTo(500 / 2500, 2);
      expect(order).toBeCloseTo(0, 1);
    }));

  test('sums, visitors, freshness, the run and the log are told', () =>
    look({ ...knowledge(), exact: true }, WIDE, async (page, service) => {
      const totals = async (): Promise<string[]> =>
        (await page.evaluate<string[]>(texts('.totals dd'))).map((each) => each.trim());
      expect(await totals()).toEqual(['30,000', '27,100 90%', '2,900 10%', 'exact 1,204']);
      expect(await page.evaluate(text('.title'))).toBe(
        glued('Everything until 12:42:03.120 is counted (0.4 s ago)'),
      );
      expect(await page.evaluate(text('.detail'))).toBe('3 events behind.');
      expect(await page.evaluate(texts('.run dd'))).toEqual([
        '3f2a91c0',
        glued('11:48:10 (53 min ago)'),
        'a81b22d0, 10:48:09',
      ]);
      expect(
        await page.evaluate(`document.querySelectorAll('.log li')[2].querySelector('.strip').ariaLabel`),
      ).toBe('Batch has counted 10,000, speed 2,000 more; 1 event behind.');
      expect(await page.evaluate(texts('.log li:nth-child(3) dd'))).toEqual(['10,000', '12,000', '12,001']);
      service.knowledge.exact = false;
      await until(page, `${text('.total-uniques dd')}.includes('about')`);
      expect((await totals())[3]).toBe('about 1,204');
    }));

  test.each(THEMES)('%s: batch and speed differ without their hues, by stripes and an edge', (theme) =>
    look(knowledge(), { width: 1280, theme }, async (page) => {
      const [batch, speed] = await page.evaluate<{ stripes: string; edge: string }[]>(
        `['.stack > .batch', '.stack > .speed'].map((selector) => {
          const style = getComputedStyle(document.querySelector(selector));
          return { stripes: style.backgroundImage, edge: style.boxShadow };
        })`,
      );
      expect(batch).toEqual({ stripes: 'none', edge: 'none' });
      expect(speed?.stripes).toMatch(/^repeating-linear-gradient/);
      expect(speed?.edge).toMatch(/inset$/);
    }),
  );

  test('another page is one click away, stays chosen, and its address can be handed on', async () => {
    await look(knowledge(), WIDE, async (page, service) => {
      expect(await page.evaluate(texts('.choice'))).toEqual([
        '/home\n30,000',
        '/chairs\n15,000',
        '/tables\n10,000',
      ]);
      await page.evaluate(`document.querySelectorAll('.choice input')[1].click()`);
      await until(page, `${text('#page')} === 'Views of /chairs'`);
      expect(service.asked).toContain('/views/%2Fchairs');
      expect(await page.evaluate('location.hash')).toBe('#%2Fchairs');
      // It is overtaken, and overtakes; the choice and the focus go with it.
      await page.evaluate(`document.querySelectorAll('.choice input')[1].focus()`);
      service.knowledge.pages = service.knowledge.pages.toReversed().slice(1);
      await until(page, `${text('.choice')}.startsWith('/chairs')`);
      expect(
        await page.evaluate(`document.activeElement === document.querySelector('.choice input:checked')`),
      ).toBe(true);
      expect(await page.evaluate(text('#page'))).toBe('Views of /chairs');
    });
    const few = knowledge(['/home', '/rare']);
    few.pages = few.pages.slice(0, 1);
    await look(
      few,
      WIDE,
      async (page) => {
        expect(await page.evaluate(text('#page'))).toBe('Views of /rare');
        expect(await page.evaluate(texts('.choice'))).toEqual(['/home\n30,000', '/rare\n15,000']);
      },
      '#%2Frare',
    );
  });

  test('the chart is one stop for the Tab key; arrows go from bar to bar, Escape puts the bubble away', () =>
    look(knowledge(), WIDE, async (page) => {
      const focused = `document.activeElement.ariaLabel.slice(0, 5)`;
      const bubble = `document.activeElement.querySelector('.tip').checkVisibility()`;
      expect(await page.evaluate(`document.querySelectorAll('.bar[tabindex="0"]').length`)).toBe(1);
      await page.evaluate(`document.querySelector('.bar[tabindex="0"]').focus({ focusVisible: true })`);
      expect(await page.evaluate(focused)).toBe('12:00');
      expect(await page.evaluate(bubble)).toBe(true);
      expect(await page.evaluate(`document.activeElement.querySelector('.tip').innerText`)).toBe(
        '12:00–13:00 UTC\n2,400 views\n0 batch + 2,400 speed',
      );
      await page.evaluate(press('Escape'));
      expect(await page.evaluate(bubble)).toBe(false);
      await page.evaluate(press('ArrowLeft'));
      expect(await page.evaluate(focused)).toBe('11:00');
      expect(await page.evaluate(bubble)).toBe(true);
      await page.evaluate(press('Home'));
      await page.evaluate(press('ArrowLeft'));
      expect(await page.evaluate(focused)).toBe('13:00');
      expect(await page.evaluate(`document.querySelectorAll('.bar[tabindex="0"]').length`)).toBe(1);
      await page.evaluate(press('End'));
      expect(await page.evaluate(focused)).toBe('12:00');
    }));

  test('every bubble is inside a narrow screen', () =>
    look(knowledge(), { width: 360, theme: 'light' }, async (page) => {
      for (let index = 0; index < 24; index += 1) {
        await page.evaluate(`document.querySelectorAll('.bar')[${index}].focus({ focusVisible: true })`);
        expect(await page.evaluate(spills(360))).toEqual([]);
      }
    }));

  const seeTakeOver = (motion: View['motion'], at: (page: OpenedPage) => Promise<void>): Promise<void> =>
    look(knowledge(), { ...WIDE, motion }, async (page, service) => {
      expect(await page.evaluate(text('.message'))).toBe('');
      await page.evaluate(`
        globalThis.heights = [];
        const bar = document.querySelector('.bars li:nth-child(24)');
        const note = () => {
          heights.push(['batch', 'speed'].map((part) => bar.querySelector('.' + part).getBoundingClientRect().height));
          requestAnimationFrame(note);
        };
        note();`);
      takeOver(service.knowledge);
      await until(page, `${text('.message')} !== ''`);
      await at(page);
    });

  test('a batch run that takes over is announced, noted, and seen: the bars change hands and keep their height', () =>
    seeTakeOver(undefined, async (page) => {
      expect(await page.evaluate(`document.querySelector('.message').ariaLive`)).toBe('polite');
      expect(await page.evaluate(text('.message'))).toBe(
        'Batch run 7be41aa0 took over: 1,500 events moved from speed to batch.',
      );
      expect(await page.evaluate(texts('.takeovers li'))).toEqual(['12:42:03\n7be41aa0\n1,500']);
      expect(
        (await page.evaluate<string[]>(texts('.totals dd'))).map((each) => each.trim()).slice(0, 3),
      ).toEqual(['30,000', '30,000 100%', '0 0%']);
      await until(page, `!document.body.classList.contains('handover')`);
      const heights = await page.evaluate<[number, number][]>('heights');
      const [first, last] = [heights[0]!, heights.at(-1)!];
      expect(first[0]).toBe(0);
      expect(last).toEqual([first[1], 0]);
      const between = heights.filter(([batch]) => batch > 1 && batch < last[0] - 1);
      expect(between.length).toBeGreaterThan(3);
      // Speed stays visible to its last pixels.
      for (const [batch, speed] of between) expect(Math.abs(batch + speed - last[0])).toBeLessThan(5);
    }));

  test('who asks for less motion sees the take-over without any', () =>
    seeTakeOver('reduce', async (page) => {
      await until(page, `!document.body.classList.contains('handover')`);
      const batch = (await page.evaluate<[number, number][]>('heights')).map(([height]) => height);
      expect(new Set(batch).size).toBe(2);
    }));

  test('the first batch run takes over everything; the last five are kept; an older one takes back', () =>
    look({ ...knowledge(), run: null, previousRun: null }, WIDE, async (page, { knowledge: known }) => {
      expect(await page.evaluate(text('.run-id'))).toBe('none yet, speed counts everything');
      for (const [number, bound] of [100, 200, 300, 400, 500, 450].entries()) {
        known.run = { id: `run-000${number}-x`, startedAt: known.now, bound: { 0: bound } };
        await until(page, `${text('.message')}.includes('run-000${number}')`);
      }
      expect(await page.evaluate(text('.message'))).toBe(
        'Batch run run-0005 took over: 50 events moved back from batch to speed.',
      );
      const log = await page.evaluate<string[]>(texts('.takeovers li'));
      expect(log).toHaveLength(5);
      expect(log[0]).toBe('12:42:03\nrun-0005\n50\nback to speed');
      expect(log[4]).toBe('12:42:03\nrun-0001\n100');
    }));

  test('lag is alarming, said once, and over when it is over', () =>
    look(knowledge(), WIDE, async (page, { knowledge: known }) => {
      expect(await page.evaluate(level)).toBe('good');
      expect(await page.evaluate(text('.alarm'))).toBe('');
      const calm = known.freshness;
      known.freshness = late().freshness;
      await until(page, `${level} === 'late'`);
      const title = glued('Late: everything until 12:41:56.000 is counted (7.5 s ago)');
      expect(await page.evaluate(text('.title'))).toBe(title);
      expect(await page.evaluate(text('.detail'))).toBe('18,204 events behind.');
      expect(await page.evaluate(text('.alarm'))).toBe(title);
      expect(await page.evaluate('document.title')).toBe('⚠ Page views, live');
      known.freshness = { ...known.freshness, lagMs: 8521 };
      await until(page, `${text('.title')}.includes('8.5')`);
      expect(await page.evaluate(text('.alarm'))).toBe(title);
      known.freshness = calm;
      await until(page, `${level} === 'good'`);
      expect(await page.evaluate(text('.alarm'))).toBe('The numbers are fresh again.');
      expect(await page.evaluate('document.title')).toBe('Page views, live');
    }));

  test('while the service refuses, the last numbers stay and are marked as old', () =>
    look(knowledge(), WIDE, async (page, { knowledge: known }) => {
      const marks = `[...document.querySelectorAll('.since')].filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => each.innerText)`;
      expect(await page.evaluate(marks)).toEqual([]);
      known.refusal = REFUSAL;
      await until(page, `${level} === 'bad'`);
      expect(await page.evaluate(text('.title'))).toBe('The service cannot count at the moment (503).');
      expect(await page.evaluate(text('.detail'))).toMatch(
        /^The numbers are old, since 12:42:03 \([\d.]+\ss ago\)\. Two of three nodes are down\. Look at the serving layer\.$/,
      );
      expect(await page.evaluate(marks)).toEqual(Array(3).fill('old, since 12:42:03'));
      expect(await page.evaluate(text('.total-views dd'))).toBe('30,000');
      known.refusal = undefined;
      await until(page, `${level} === 'good'`);
      expect(await page.evaluate(marks)).toEqual([]);
    }));

  test('while nobody answers, too', () =>
    look(knowledge(), WIDE, async (page, service) => {
      await service.stop();
      await until(page, `${level} === 'bad'`);
      expect(await page.evaluate(text('.title'))).toBe('The service cannot be reached.');
      expect(await page.evaluate(text('.detail'))).toContain('The numbers are old, since 12:42:03');
      expect(await page.evaluate(text('.total-views dd'))).toBe('30,000');
    }));

  test('an answer that does not come in time is none, and what comes later is taken again', () =>
    look(knowledge(), WIDE, async (page, { knowledge: known }) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      known.hold = promise;
      await until(page, `${level} === 'bad'`);
      expect(await page.evaluate(text('.detail'))).toContain('It did not answer within 4 seconds.');
      known.hold = undefined;
      resolve(undefined);
      await until(page, `${level} === 'good'`);
    }));

  test('one request at a time, about one round a second, none while the page is not seen', () =>
    look(knowledge(), WIDE, async (page, service) => {
      const rounds = (): number => service.asked.filter((each) => each === '/status').length;
      const begun = Date.now();
      const before = rounds();
      await until(page, `performance.getEntriesByName(location.origin + '/status').length >= ${before + 3}`);
      expect(Date.now() - begun).toBeGreaterThan(1900);
      expect(service.atOnce()).toBe(1);
      expect(service.asked.slice(0, 4)).toEqual([
        '/status',
        '/top?limit=8',
        '/views/%2Fhome',
        '/uniques/%2Fhome?from=2026-11-28T12%3A00%3A00.000Z&to=2026-11-28T13%3A00%3A00.000Z',
      ]);
      const turn = (hidden: boolean): string =>
        `Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} }); document.dispatchEvent(new Event('visibilitychange'))`;
      await page.evaluate(turn(true));
      // What is under way ends; a clock of the page's own then shows that two rounds' time passes.
      await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 500))`);
      const hidden = service.asked.length;
      await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 2200))`);
      expect(service.asked.length).toBe(hidden);
      await page.evaluate(turn(false));
      await until(page, `performance.getEntriesByName(location.origin + '/status').length > ${rounds()}`);
    }));

  test('names are text: nothing of them becomes a part of the page', () =>
    look(knowledge(HOSTILE), WIDE, async (page, service) => {
      const names = `[...document.querySelectorAll('.choice .name')].map((name) => name.textContent.toWellFormed())`;
      expect(await page.evaluate(names)).toEqual(HOSTILE.map((name) => name.toWellFormed()));
      for (const [index, name] of HOSTILE.entries()) {
        if (!name.startsWith('/')) continue;
        await page.evaluate(`document.querySelectorAll('.choice input')[${index}].click()`);
        const shown = JSON.stringify(name.toWellFormed());
        await until(page, `document.querySelector('.shown').textContent === ${shown}`);
        expect(service.asked).toContain(`/views/${encodeURIComponent(name.toWellFormed())}`);
      }
      expect(await page.evaluate(`document.querySelectorAll('main img, main script').length`)).toBe(0);
      expect(await page.evaluate('document.title')).toBe('Page views, live');
      expect(await page.evaluate(`document.querySelectorAll('.choice input')[6].disabled`)).toBe(true);
      expect(page.complaints).toEqual([]);
    }));

  test('its own policy lets in nobody else’s style or script', () =>
    look(knowledge(), WIDE, async (page) => {
      expect(await page.evaluate(`getComputedStyle(document.querySelector('main')).display`)).toBe('grid');
      await page.evaluate(
        `document.body.insertAdjacentHTML('beforeend', '<p id="late" style="display:none">late</p><img src="x" onerror="document.title = 1">')`,
      );
      expect(await page.evaluate(`getComputedStyle(document.querySelector('#late')).display`)).toBe('block');
      expect(page.complaints.join('\n')).toContain('Content Security Policy');
    }));

  test.each(WIDTHS)('at %i px nothing moves while numbers grow', (width) =>
    look(knowledge(), { width, theme: 'light' }, async (page, service) => {
      const places = (): Promise<unknown> =>
        page.evaluate(
          `[...document.querySelectorAll('section, .totals > div, .plot, .choice, .log li')].map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return [each.className, x, y, width, height].join(' ');
          })`,
        );
      const before = await places();
      const { hours, pages, partitions } = knowledge(undefined, 3.7e6);
      Object.assign(service.knowledge, { hours, pages, partitions, uniques: 123_456_789 });
      await until(page, `${text('.total-uniques')}.includes('123\u00a0M')`);
      expect(await places()).toEqual(before);
      // With a font whose digits are all as wide as each other anyway, the above would not see this.
      expect(
        await page.evaluate(`getComputedStyle(document.querySelector('.totals b')).fontVariantNumeric`),
      ).toBe('tabular-nums');
    }),
  );
});

/** Numbers and their units never part. */
const glued = (words: string): string => words.replaceAll(/(?<=\d) (?=(k|s|h|min)\b)/g, '\u00a0');
