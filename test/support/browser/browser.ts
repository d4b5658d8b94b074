// A headless Chromium with a profile of its own, driven by the DevTools protocol; nothing of it stays.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type Session } from './cdp.ts';

const READY_WITHIN = 30_000;
const GONE_WITHIN = 5_000;

export interface View {
  readonly width: number;
  readonly height?: number;
  readonly theme: 'light' | 'dark';
  /** What a reader who gets sick of moving things asks for. */
  readonly motion?: 'reduce' | undefined;
}

export interface OpenedPage {
  /** Errors and warnings that the browser or the page itself has told, exceptions included. */
  readonly complaints: readonly string[];
  /** Everything that was asked for besides the page. */
  readonly requests: readonly string[];
  /** The value of an expression, as JSON; what a promise resolves to. */
  evaluate<T>(expression: string): Promise<T>;
  /** Shows the page as it would be printed. */
  print(): Promise<void>;
  /** A PNG of the whole page, or of an element. */
  screenshot(selector?: string): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Browser extends AsyncDisposable {
  open(url: string, view: View): Promise<OpenedPage>;
}

/** With a profile of its own, which goes with it. */
export async function launchBrowser(program: string): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'lamina-browser-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(
    program,
    [
      '--headless',
      ...root,
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Not 'close': its own children may hold standard error for a while longer.
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill('SIGKILL'), GONE_WITHIN);
    await gone;
    clearTimeout(timer);
    child.stderr.destroy();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const connection = await connect(await addressOf(child));
    const browser = connection.session();
    return {
      open: async (url, view) => {
        const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
        const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
        const page = connection.session(String(sessionId));
        const close = async (): Promise<void> => {
          await browser.send('Target.closeTarget', { targetId });
        };
        return { ...(await openPage(page, url, view)), close };
      },
      [Symbol.asyncDispose]: async () => {
        // It takes its renderers with it, where a signal would leave them. It may be gone before it answers; that it
        // goes is seen to below.
        browser.send('Browser.close').catch(() => undefined);
        await end();
        connection.close();
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await end();
    throw error;
  }
}

/** The browser tells its address on standard error. */
function addressOf({ stderr }: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(
      () => reject(new Error(`The browser did not start in ${READY_WITHIN} ms: ${text.slice(-500)}`)),
      READY_WITHIN,
    );
    stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    stderr?.once('close', () => {
      clearTimeout(timer);
      reject(new Error(`The browser ended: ${text.slice(-500)}`));
    });
  });
}

async function openPage(
  page: Session,
  url: string,
  { width, height = 900, theme, motion }: View,
): Promise<Omit<OpenedPage, 'close'>> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('Log.entryAdded', ({ entry }) => complaints.push((entry as { text: string }).text));
  page.on('Runtime.consoleAPICalled', ({ args }) => complaints.push(JSON.stringify(args)));
  page.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    complaints.push(JSON.stringify(exceptionDetails)),
  );
  page.on('Network.requestWillBeSent', ({ request }) => {
    const asked = (request as { url: string }).url;
    if (asked !== url) requests.push(asked);
  });
  for (const domain of ['Log', 'Runtime', 'Network', 'Page']) await page.send(`${domain}.enable`);
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: motion ?? 'no-preference' },
  ];
  await page.send('Emulation.setEmulatedMedia', { features });
  const mobile = width < 600;
  await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile });
  const loaded = new Promise<void>((resolve) => page.on('Page.loadEventFired', () => resolve()));
  await page.send('Page.navigate', { url });
  await loaded;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  };
  return {
    complaints,
    requests,
    evaluate,
    print: async () => {
      await page.send('Emulation.setEmulatedMedia', { media: 'print', features });
    },
    screenshot: async (selector = 'html') => {
      const box = await evaluate<object>(
        `(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
      );
      const { data } = await page.send('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip: { ...box, scale: 1 },
      });
      return Buffer.from(String(data), 'base64');
    },
  };
}
