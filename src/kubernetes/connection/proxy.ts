// Which proxy, if any, leads to the API server: the rules that kubectl follows.
import { BlockList, isIP } from 'node:net';
import { ConfigurationError } from '../../runtime/errors.ts';

/**
 * The cluster's `proxy-url` wins; else HTTPS_PROXY (HTTP_PROXY for an http server) unless NO_PROXY names the host.
 * Loopback hosts are reached directly, as Go's ProxyFromEnvironment does.
 * @throws {ConfigurationError} for a proxy that is not http(s).
 */
export function chooseProxy(
  server: string,
  proxyUrl: string | undefined,
  env: NodeJS.ProcessEnv,
): string | undefined {
  if (proxyUrl !== undefined && proxyUrl !== '') return parseProxy(proxyUrl, 'proxy-url in the kubeconfig');
  const url = new URL(server);
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const value = env[name] ?? env[name.toLowerCase()] ?? '';
  if (value === '') return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isLoopback(host)) return undefined;
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  if (bypassesProxy(host, port, env['NO_PROXY'] ?? env['no_proxy'] ?? '')) return undefined;
  return parseProxy(value.includes('://') ? value : `http://${value}`, name);
}

function parseProxy(value: string, origin: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  const shown = url === undefined ? 'is not a URL' : `has the scheme "${url.protocol.slice(0, -1)}"`;
  throw new ConfigurationError(`The proxy in ${origin} ${shown}; expected http:// or https://`, {
    remedy: `Set ${origin} to an http(s) proxy such as http://proxy.example.com:3128, or remove it.`,
  });
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopback(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host === 'localhost';
  return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

/** NO_PROXY as Go reads it: `*`, an address, a CIDR, a domain with its subdomains, `.domain` for subdomains only, each with an optional port. */
export function bypassesProxy(host: string, port: string, noProxy: string): boolean {
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matchesNoProxy(host.toLowerCase(), port, entry.toLowerCase()));
}

function matchesNoProxy(host: string, port: string, entry: string): boolean {
  if (entry === '*') return true;
  const family = isIP(host);
  const [network, bits] = entry.split('/');
  if (bits !== undefined && network !== undefined) {
    const kind = isIP(network);
    const length = Number(bits);
    if (family === 0 || kind !== family || !Number.isInteger(length) || length < 0) return false;
    if (length > (kind === 6 ? 128 : 32)) return false;
    const list = new BlockList();
    list.addSubnet(network, length, kind === 6 ? 'ipv6' : 'ipv4');
    return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
  }
  const withPort = isIP(entry) === 6 ? null : /^\[?(.*?)\]?:(\d+)$/.exec(entry);
  if (withPort?.[2] !== undefined && withPort[2] !== port) return false;
  const name = (withPort?.[1] ?? entry).replace(/^\*(?=\.)/, '');
  if (name.startsWith('.')) return family === 0 && host.endsWith(name);
  return host === name || (family === 0 && host.endsWith(`.${name}`));
}
