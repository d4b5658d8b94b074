// What the lab's Cassandra image does by itself: configuration from the operator's JSON, and answers from nodetool's text.
import { describe, expect, test } from '@jest/globals';
import { buildConfig } from '../../../lab/images/cassandra/config-builder/build.ts';
import { membersOf, parseGossip } from '../../../lab/images/cassandra/management/node-tools.ts';
import { createRole } from '../../../lab/images/cassandra/management/roles.ts';

describe('the config builder', () => {
  const build = (more: Record<string, unknown> = {}): Record<string, string> =>
    buildConfig({
      data: {
        'cluster-info': { name: 'lambda', seeds: 'lambda-seed-service,lambda-dc1-additional-seed-service' },
        'datacenter-info': { name: 'dc1' },
        ...more,
      },
      base: { num_tokens: 16, authenticator: 'AllowAllAuthenticator' },
      options: { 'jvm-server': ['-Xss512k'], 'jvm17-server': ['--add-opens=a/b=ALL-UNNAMED'] },
      rack: 'r2',
      podIp: '10.244.0.7',
    });
  const yaml = (files: Record<string, string>): Record<string, unknown> =>
    JSON.parse(files['cassandra.yaml'] ?? '') as Record<string, unknown>;

  test('puts the datacenter’s settings over the image’s, and the node’s own over both', () => {
    const asked = {
      authenticator: 'PasswordAuthenticator',
      listen_address: '1.2.3.4',
      cluster_name: 'other',
    };
    expect(yaml(build({ 'cassandra-yaml': asked }))).toMatchObject({
      num_tokens: 16,
      authenticator: 'PasswordAuthenticator',
      cluster_name: 'lambda',
      listen_address: '10.244.0.7',
      broadcast_rpc_address: '10.244.0.7',
      endpoint_snitch: 'GossipingPropertyFileSnitch',
      seed_provider: [{ parameters: [{ seeds: 'lambda-seed-service,lambda-dc1-additional-seed-service' }] }],
    });
  });

  test('names datacenter and rack', () => {
    expect(build()['cassandra-rackdc.properties']).toBe('dc=dc1\nrack=r2\n');
  });

  test('takes the heap and further options from the datacenter, after the image’s own', () => {
    const files = build({
      'jvm-server-options': {
        initial_heap_size: '512M',
        max_heap_size: '768M',
        'additional-jvm-opts': ['-Da=b'],
      },
    });
    expect(files['jvm-server.options']?.trim().split('\n')).toEqual([
      '-Xss512k',
      '-Xms512M',
      '-Xmx768M',
      '-Da=b',
    ]);
    expect(files['jvm17-server.options']).toBe('--add-opens=a/b=ALL-UNNAMED\n');
  });
});

describe('the management API', () => {
  test('reads gossip as nodetool prints it', () => {
    const text = `/10.0.0.1
  generation:1795400409
  heartbeat:63
  STATUS:29:NORMAL,-19197
  HOST_ID:2:d3c032e4
  NATIVE_ADDRESS_AND_PORT:3:10.0.0.1:9042
  TOKENS:27:<hidden>
localhost/10.0.0.2
  STATUS_WITH_PORT:28:shutdown,true
`;
    expect(parseGossip(text)).toEqual([
      {
        ENDPOINT_IP: '10.0.0.1',
        STATUS: 'NORMAL,-19197',
        HOST_ID: 'd3c032e4',
        NATIVE_ADDRESS_AND_PORT: '10.0.0.1:9042',
        TOKENS: '<hidden>',
      },
      { ENDPOINT_IP: '10.0.0.2', STATUS_WITH_PORT: 'shutdown,true' },
    ]);
  });

  test('tells who is up from the table that nodetool prints', () => {
    const text = `Datacenter: dc1
--  Address      Load        Tokens  Owns (effective)  Host ID  Rack
UN  10.244.0.15  182.41 KiB  16      100.0%            178c     r2
DN  10.244.0.13  175.93 KiB  16      100.0%            7b07     r1
`;
    expect(membersOf(text)).toEqual([
      { up: true, address: '10.244.0.15' },
      { up: false, address: '10.244.0.13' },
    ]);
  });

  test('makes a role whatever its name and password hold', () => {
    const text = createRole({ username: 'a"b', password: "it's", superuser: true });
    expect(text).toContain(`CREATE ROLE IF NOT EXISTS "a""b" WITH SUPERUSER = true`);
    expect(text).toContain(`PASSWORD = 'it''s'`);
  });
});
