// The DevTools protocol over one WebSocket: commands by number, events by name, each for one page.

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

type Parameters = Readonly<Record<string, unknown>>;
type Listener = (parameters: Parameters) => void;

const ANSWER_WITHIN = 20_000;

export interface Session {
  send(method: string, parameters?: Parameters): Promise<Parameters>;
  on(event: string, listener: Listener): void;
}

export interface Connection {
  /** Without an id: the browser itself. */
  session(id?: string): Session;
  close(): void;
}

/** Resolves once the browser's socket is open. */
export async function connect(url: string): Promise<Connection> {
  const socket = new WebSocket(url);
  const waiting = new Map<
    number,
    { readonly resolve: (result: Parameters) => void; readonly fail: Listener }
  >();
  const listeners = new Map<string, Listener[]>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no WebSocket at ${url}`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) {
      const key = `${message.sessionId ?? ''}/${message.method ?? ''}`;
      for (const listener of listeners.get(key) ?? []) listener(message.params ?? {});
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) asked?.resolve(message.result ?? {});
    else asked?.fail({ message: message.error.message });
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail({ message: 'the browser has gone' });
  });
  return {
    session: (id = '') => ({
      send: (method, parameters = {}) =>
        new Promise((resolve, reject) => {
          const number = ++last;
          const timer = setTimeout(() => {
            waiting.delete(number);
            reject(new Error(`${method}: no answer in ${ANSWER_WITHIN} ms`));
          }, ANSWER_WITHIN);
          waiting.set(number, {
            resolve: (result) => {
              clearTimeout(timer);
              resolve(result);
            },
            fail: ({ message }) => {
              clearTimeout(timer);
              reject(new Error(`${method}: ${String(message)}`));
            },
          });
          socket.send(
            JSON.stringify({
              id: number,
              method,
              params: parameters,
              ...(id === '' ? {} : { sessionId: id }),
            }),
          );
        }),
      on: (event, listener) => {
        const key = `${id}/${event}`;
        listeners.set(key, [...(listeners.get(key) ?? []), listener]);
      },
    }),
    close: () => socket.close(),
  };
}
