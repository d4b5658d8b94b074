// The report's page in a real browser: quiet, still, inside the screen, readable in both themes.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderReportPage } from '../../src/report/page/page.ts';
import type { Report } from '../../src/report/report.ts';
import { launchBrowser, type Browser, type OpenedPage, type View } from '../support/browser/browser.ts';
import { findBrowser } from '../support/browser/find.ts';
import { CONTRASTS, spills } from '../support/browser/probes.ts';
import { failedRun, wholeRun } from '../unit/report/page/runs.ts';

const found = await findBrowser();
const describeHere = 'program' in found ? describe : describe.skip;
const why = 'program' in found ? '' : ` (skipped: ${found.missing})`;

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 768, 1280];
const LONG = 'x'.repeat(250);
/** Six layers, and no blank at which a name could be broken. */
const oddRun: Report = {
  ...failedRun,
  layers: [
    ...failedRun.layers,
    ...wholeRun.layers.map((layer) => ({ ...layer, name: LONG, dependsOn: [LONG] })),
  ],
  pods: (failedRun.pods ?? []).map((pod) => ({ ...pod, name: LONG, reason: LONG })),
};
const RUNS: Readonly<Record<string, Report>> = { whole: wholeRun, failed: failedRun, odd: oddRun };
const VIEWS = Object.keys(RUNS).flatMap((run) =>
  WIDTHS.flatMap((width) => THEMES.map((theme) => [run, width, theme] as const)),
);
/** What WCAG asks of text at level AA. */
const AA = 4.5;

describeHere(`the report's page in Chromium${why}`, () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lamina-page-'));
    for (const [name, report] of Object.entries(RUNS))
      await writeFile(path.join(folder, `${name}.html`), renderReportPage(report));
    if ('program' in found) browser = await launchBrowser(found.program);
  });

  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const look = async <T>(run: string, view: View, at: (page: OpenedPage) => Promise<T>): Promise<T> => {
    const page = await browser.open(pathToFileURL(path.join(folder, `${run}.html`)).href, view);
    try {
      return await at(page);
    } finally {
      await page.close();
    }
  };
  const unfold = (page: OpenedPage): Promise<unknown> =>
    page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);

  test.each(VIEWS)(
    '%s at %i px, %s: no complaint, no request, nothing beside the screen',
    (run, width, theme) =>
      look(run, { width, theme }, async (page) => {
        expect(await page.evaluate(spills(width))).toEqual([]);
        await unfold(page);
        expect(await page.evaluate(spills(width))).toEqual([]);
        expect({ complaints: page.complaints, requests: page.requests }).toEqual({
          complaints: [],
          requests: [],
        });
      }),
  );

  test.each(VIEWS)('%s at %i px, %s: every text stands out from its ground', (run, width, theme) =>
    look(run, { width, theme }, async (page) => {
      await unfold(page);
      const contrasts = await page.evaluate<{ text: string; contrast: number }[]>(CONTRASTS);
      expect(contrasts.length).toBeGreaterThan(100);
      expect(contrasts.filter(({ contrast }) => contrast < AA)).toEqual([]);
    }),
  );

  test('the themes have grounds of their own, and so do their bars', async () => {
    const colours = await Promise.all(
      THEMES.map((theme) =>
        look('whole', { width: 1280, theme }, (page) =>
          page.evaluate<string[]>(
            `['body', '.verdict', '.top rect.ready'].map((selector) => {
              const style = getComputedStyle(document.querySelector(selector));
              return selector.includes('rect') ? style.fill : style.backgroundColor;
            })`,
          ),
        ),
      ),
    );
    const [light = [], dark = []] = colours;
    light.forEach((colour, index) => expect(colour).not.toBe(dark[index]));
    expect(new Set(light).size).toBe(3);
  });

  test('its style is let in by its own policy, and nobody else’s is', () =>
    look('whole', { width: 1280, theme: 'light' }, async (page) => {
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.row')).display`)).toBe('grid');
      await page.evaluate(
        `document.body.insertAdjacentHTML('beforeend', '<p id="late" style="display:none">late</p><img src="https://example.invalid/x.png">')`,
      );
      expect(await page.evaluate(`getComputedStyle(document.querySelector('#late')).display`)).toBe('block');
      expect(page.complaints.join('\n')).toContain('Content Security Policy');
    }));

  test('the layers stand beside each other where there is room, and below each other on a phone', async () => {
    const tops = (width: number): Promise<number[]> =>
      look('whole', { width, theme: 'light' }, (page) =>
        page.evaluate<number[]>(
          `[...document.querySelectorAll('.box')].map((box) => Math.round(box.getBoundingClientRect().top))`,
        ),
      );
    expect(new Set(await tops(1280)).size).toBe(1);
    expect(new Set(await tops(360)).size).toBe(3);
  });

  test('on a phone no link to a section is broken in the middle of its word', () =>
    look('whole', { width: 360, theme: 'light' }, async (page) => {
      const lines = await page.evaluate<number[]>(
        `[...document.querySelectorAll('nav a')].map((link) => {
          const words = document.createRange();
          words.selectNodeContents(link);
          return words.getClientRects().length;
        })`,
      );
      expect(lines).toEqual([1, 1, 1, 1, 1]);
    }));

  test('bars stand under their marks: a batch that began after 78 of 191 seconds does so on the screen', () =>
    look('whole', { width: 1280, theme: 'light' }, async (page) => {
      const [grid, bar] = await page.evaluate<{ x: number; width: number }[]>(
        `['.grid', '.chart > details:nth-of-type(2) > summary rect'].map((selector) => {
          const { x, width } = document.querySelector(selector).getBoundingClientRect();
          return { x, width };
        })`,
      );
      expect(((bar?.x ?? 0) - (grid?.x ?? 0)) / (grid?.width ?? 1)).toBeCloseTo(77.95 / 191, 2);
    }));

  test('a reader can fold and unfold without a script, and one click takes a whole address', () =>
    look('whole', { width: 1280, theme: 'light' }, async (page) => {
      const isOpen = `document.querySelector('.layer[open]') !== null && document.querySelectorAll('.layer[open]').length`;
      expect(await page.evaluate(isOpen)).toBe(3);
      await page.evaluate(`document.querySelector('.layer > summary').click()`);
      expect(await page.evaluate(isOpen)).toBe(2);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.copy')).userSelect`)).toBe('all');
    }));

  test('on paper it is light, and nothing is folded away', () =>
    look('whole', { width: 1280, theme: 'dark' }, async (page) => {
      const hidden = `[...document.querySelectorAll('.group .row, .changes li')].filter((row) => !row.checkVisibility()).length`;
      expect(await page.evaluate(hidden)).toBeGreaterThan(40);
      await page.print();
      expect(await page.evaluate(hidden)).toBe(0);
      expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe(
        'rgb(255, 255, 255)',
      );
    }));
});
