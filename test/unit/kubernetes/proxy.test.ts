import { expect, test } from '@jest/globals';
import { bypassesProxy, chooseProxy } from '../../../src/kubernetes/connection/proxy.ts';

test.each([
  ['api.example.com', '443', 'example.com', true],
  ['example.com', '443', 'example.com', true],
  ['notexample.com', '443', 'example.com', false],
  ['example.com', '443', '.example.com', false],
  ['api.example.com', '443', '.example.com', true],
  ['api.example.com', '443', '*.example.com', true],
  ['API.example.com', '443', 'api.EXAMPLE.com', true],
  ['x.test', '6443', 'a, x.test:6443', true],
  ['x.test', '443', 'x.test:6443', false],
  ['10.1.2.3', '443', '10.0.0.0/8', true],
  ['11.1.2.3', '443', '10.0.0.0/8', false],
  ['10.1.2.3', '443', '10.1.2.3', true],
  ['10.1.2.3', '443', '2.3', false],
  ['fd00::5', '443', 'fd00::/8', true],
  ['fd00::5', '443', '10.0.0.0/8,fd00::5', true],
  ['x.test', '443', '10.0.0.0/99 nonsense/x', false],
  ['x.test', '443', '*', true],
  ['x.test', '443', '', false],
])('NO_PROXY: %s port %s and "%s": %s', (host, port, noProxy, bypassed) => {
  expect(bypassesProxy(host, port, noProxy)).toBe(bypassed);
});

test.each([
  ['https://api.test', { HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128/'],
  ['https://api.test', { https_proxy: 'p:3128' }, 'http://p:3128/'],
  ['http://api.test', { HTTPS_PROXY: 'http://p:3128' }, undefined],
  ['https://api.test', { HTTPS_PROXY: 'http://p', NO_PROXY: 'api.test' }, undefined],
  ['https://api.test', { HTTPS_PROXY: 'http://p', no_proxy: 'api.test' }, undefined],
  ['https://127.0.0.1:6443', { HTTPS_PROXY: 'http://p' }, undefined],
  ['https://[::1]:6443', { HTTPS_PROXY: 'http://p' }, undefined],
  ['https://localhost:6443', { HTTPS_PROXY: 'http://p' }, undefined],
])('%s with %j goes through %s', (server, env, proxy) => {
  expect(chooseProxy(server, undefined, env)).toBe(proxy);
});
