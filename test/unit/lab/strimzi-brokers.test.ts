// What brokers are told: listeners, security, restarts; certificates, settings and health of the simulator.
import { describe, expect, test } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { openSslCertificates } from '../../../lab/operators/strimzi/certificates.ts';
import { fromAcl, sameRule, toAcl } from '../../../lab/operators/strimzi/data-plane/acls.ts';
import { rulesOf } from '../../../lab/operators/strimzi/entity/users.ts';
import { serveHealth } from '../../../lab/operators/engine/health.ts';
import {
  renderServerConfig,
  restartFingerprint,
} from '../../../lab/operators/strimzi/kafka/broker-config.ts';
import { buildClusterModel, nodesOf } from '../../../lab/operators/strimzi/kafka/cluster-model.ts';
import { renderPod } from '../../../lab/operators/strimzi/kafka/render-pods.ts';
import { parseSettings } from '../../../lab/operators/strimzi/settings.ts';
import { exec } from '../../../src/runtime/exec.ts';
import type { KubernetesObject } from '../../../src/kubernetes/objects.ts';
import { kafka, pool } from './strimzi-bench.ts';

function configOf(change: (kafkaSpec: Record<string, unknown>) => void = () => undefined): string {
  const object = kafka();
  change((object['spec'] as { kafka: Record<string, unknown> }).kafka);
  return render(object);
}

function render(object: KubernetesObject): string {
  const model = buildClusterModel(object, [pool()]);
  return renderServerConfig(
    model,
    nodesOf(model)[1]!,
    new Map([['external', { host: '${LAB_NODE_HOST}', port: 30094 }]]),
  );
}

describe('server.config', () => {
  test('names the quorum by the nodes of the headless Service', () => {
    expect(configOf()).toContain(
      'controller.quorum.voters=0@lambda-dual-0.lambda-kafka-brokers.lambda.svc:9090,' +
        '1@lambda-dual-1.lambda-kafka-brokers.lambda.svc:9090,2@lambda-dual-2.lambda-kafka-brokers.lambda.svc:9090\n',
    );
  });

  test('asks SCRAM of a listener with that authentication, and never keeps a password itself', () => {
    const config = configOf();
    expect(config).toContain('PLAIN-9092:SASL_PLAINTEXT');
    expect(config).toContain('listener.name.plain-9092.sasl.enabled.mechanisms=SCRAM-SHA-512');
    expect(config).toContain('password="${LAB_INTERNAL_PASSWORD}"');
  });

  test('trusts only the operator and the brokers beyond the rules', () => {
    const config = configOf((spec) => (spec['authorization'] = { type: 'simple', superUsers: ['boss'] }));
    expect(config).toContain('super.users=User:lamina-lab-internal;User:boss\n');
    expect(config).toContain('StandardAuthorizer');
    expect(configOf((spec) => delete spec['authorization'])).not.toContain('Authorizer');
  });

  test('advertises the machine and its port on a listener for clients outside', () => {
    const config = configOf((spec) =>
      (spec['listeners'] as unknown[]).push({ name: 'external', port: 9094, type: 'nodeport', tls: false }),
    );
    expect(config).toContain('EXTERNAL-9094://${LAB_NODE_HOST}:30094');
    expect(config).toContain('EXTERNAL-9094://0.0.0.0:9094');
  });

  test('leaves out what the operator keeps to itself', () => {
    const config = configOf(
      (spec) => (spec['config'] = { 'super.users': 'User:me', 'node.id': 9, 'num.partitions': 3 }),
    );
    expect(config).not.toContain('User:me');
    expect(config).not.toContain('node.id=9');
    expect(config).toContain('num.partitions=3');
  });

  test('asks for a restart only where one is needed', () => {
    const withConfig = (config: unknown): string =>
      restartFingerprint(configOf((spec) => (spec['config'] = config)));
    const before = withConfig({});
    expect(withConfig({ 'log.retention.ms': 5 })).toBe(before);
    expect(withConfig({ 'log.retention.hours': 5 })).not.toBe(before);
  });
});

describe('pods', () => {
  test('take memory, heap and template from the pool', () => {
    const shaped = pool();
    Object.assign(shaped['spec'] as object, {
      jvmOptions: { '-Xmx': '512m' },
      template: { pod: { priorityClassName: 'high', metadata: { annotations: { mine: 'yes' } } } },
    });
    const model = buildClusterModel(kafka(), [shaped]);
    const pod = renderPod(model, nodesOf(model)[0]!, {
      image: 'kafka',
      serverConfig: '',
      unschedulable: false,
    });
    expect(pod['spec']).toMatchObject({
      priorityClassName: 'high',
      hostname: 'lambda-dual-0',
      subdomain: 'lambda-kafka-brokers',
      containers: [
        { resources: { requests: { cpu: '0.1' } }, env: [{ value: '-Xms128m -Xmx512m' }, {}, {}] },
      ],
    });
    expect(pod.metadata.annotations).toMatchObject({
      mine: 'yes',
      'strimzi.io/revision': expect.any(String),
    });
  });
});

describe('rules of a user', () => {
  test('are one for each operation, and the same when read back from Kafka', () => {
    const rules = rulesOf([
      {
        resource: { type: 'topic', name: 'raw', patternType: 'prefix' },
        operations: ['Read', 'DescribeConfigs'],
      },
      { resource: { type: 'cluster' }, operations: ['IdempotentWrite'], type: 'deny', host: '10.0.0.1' },
    ]);
    expect(rules).toHaveLength(3);
    for (const rule of rules) expect(sameRule(fromAcl(toAcl('User:me', rule)), rule)).toBe(true);
    expect(rules[2]).toMatchObject({ resourceName: 'kafka-cluster', type: 'deny' });
  });
});

describe('certificates', () => {
  test('are signed by their authority for the names that were asked', async () => {
    const certificates = openSslCertificates(exec);
    const authority = await certificates.createAuthority('/O=io.strimzi/CN=cluster-ca v0');
    const pair = await certificates.issue(authority, {
      subject: '/CN=lambda-kafka',
      dnsNames: ['a.b.svc'],
      ipAddresses: ['10.244.0.1'],
    });
    const certificate = new X509Certificate(pair.certificate);
    expect(certificate.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true);
    expect(certificate.checkHost('a.b.svc')).toBe('a.b.svc');
    expect(certificate.checkIP('10.244.0.1')).toBe('10.244.0.1');
    expect(pair.key).toContain('BEGIN PRIVATE KEY');
    expect((await certificates.bundle(pair, 'secret')).length).toBeGreaterThan(500);
  });
});

describe('settings', () => {
  test('have defaults, and refuse what they do not know by its name', () => {
    expect(parseSettings({})).toMatchObject({
      scenario: 'none',
      timeScale: 1,
      namespaces: undefined,
      dataPlane: 'kafka',
    });
    expect(parseSettings({})).toMatchObject({ healthPort: 0, healthHost: '127.0.0.1' });
    expect(parseSettings({ KUBERNETES_SERVICE_HOST: '10.96.0.1' })).toMatchObject({ healthPort: 8080 });
    expect(parseSettings({ STRIMZI_NAMESPACE: 'a, b' }).namespaces).toEqual(['a', 'b']);
    expect(parseSettings({ STRIMZI_KAFKA_IMAGES: '4.3.1=mine' }).kafkaImages.get('4.3.1')).toBe('mine');
    for (const [name, value] of [
      ['LAMINA_SIM_SCENARIO', 'chaos'],
      ['LAMINA_SIM_TIME_SCALE', 'fast'],
      ['LAMINA_SIM_DATA_PLANE', 'kafla'],
      ['STRIMZI_KAFKA_IMAGES', 'nonsense'],
    ] as const)
      expect(() => parseSettings({ [name]: value })).toThrow(value);
  });
});

describe('health', () => {
  test('is told apart from readiness', async () => {
    let ready = false;
    const server = await serveHealth(0, '127.0.0.1', () => ready);
    const status = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${server.port}${path}`)).status;
    expect([await status('/healthy'), await status('/ready'), await status('/x')]).toEqual([204, 503, 404]);
    ready = true;
    expect(await status('/ready')).toBe(204);
    await server.close();
  });
});
