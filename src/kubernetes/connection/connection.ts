// What it takes to talk to one API server, wherever it was read from.

/** What one request is sent with. */
export interface Credentials {
  /** The whole header: `Bearer …` or `Basic …`. */
  readonly authorization?: string;
  /** PEM. */
  readonly certificate?: string;
  /** PEM. */
  readonly key?: string;
}

/** Where credentials come from; some expire and are fetched again. */
export interface CredentialSource {
  /** For messages: `the token of user "ci"`. */
  readonly description: string;
  /** What to do when the server refuses them for good. */
  readonly remedy: string;
  get(signal?: AbortSignal): Promise<Credentials>;
  /** After a 401 for `refused`: forgets them. true if asking once more may give others. */
  renew(refused: Credentials): boolean;
}

export interface ConnectionConfig {
  /** Scheme, host, port, and a base path where the server sits behind a gateway; no trailing slash. */
  readonly server: string;
  /** For messages: `context "lab" of /home/me/.kube/config`. */
  readonly source: string;
  readonly context?: string;
  readonly cluster?: string;
  readonly user?: string;
  /** The context's namespace, `default` if it names none. */
  readonly namespace: string;
  /** PEM; without it the system's own authorities are trusted. */
  readonly certificateAuthority?: string;
  readonly insecureSkipTlsVerify: boolean;
  /** The name that the server's certificate must carry, if not the host of `server`. */
  readonly tlsServerName?: string;
  /** http:// or https:// proxy, already decided by proxy-url, HTTPS_PROXY and NO_PROXY. */
  readonly proxyUrl?: string;
  readonly credentials: CredentialSource;
}
