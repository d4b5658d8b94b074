import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mirrorChart } from '../../../src/helm/chart-source.ts';

const source = { chart: 'oci://quay.io/strimzi-helm/strimzi-kafka-operator', version: '1.2.0' };

describe('a mirror takes the place of the chart’s own repository', () => {
  test('none leaves the source as it is', () => {
    expect(mirrorChart(source, undefined)).toBe(source);
    expect(mirrorChart(source, '')).toBe(source);
  });

  test('a registry keeps the name', () => {
    expect(mirrorChart(source, 'oci://127.0.0.1:5000/mirror/', { plainHttp: true })).toEqual({
      chart: 'oci://127.0.0.1:5000/mirror/strimzi-kafka-operator',
      version: '1.2.0',
      plainHttp: true,
    });
  });

  test('an index takes the name and drops the old repository', () => {
    const named = {
      chart: 'cass-operator',
      repository: 'https://helm.k8ssandra.io/stable',
      version: '0.64.1',
    };
    expect(mirrorChart(named, 'https://mirror.example/charts')).toEqual({
      chart: 'cass-operator',
      repository: 'https://mirror.example/charts',
      version: '0.64.1',
    });
  });

  test('another scheme is refused', () => {
    expect(() => mirrorChart(source, 's3://bucket')).toThrow(/"s3:\/\/bucket" is of no known form/);
  });

  describe('a folder', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'mirror-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    test('holds the chart unpacked or packed', async () => {
      const packed = path.join(folder, 'strimzi-kafka-operator-1.2.0.tgz');
      await writeFile(packed, '');
      expect(mirrorChart(source, folder)).toEqual({ chart: packed, version: '1.2.0' });
      await mkdir(path.join(folder, 'strimzi-kafka-operator'));
      expect(mirrorChart(source, folder).chart).toBe(path.join(folder, 'strimzi-kafka-operator'));
    });

    test('that lacks it is told with the names that would do', () => {
      expect(() => mirrorChart(source, folder)).toThrow(/does not hold strimzi-kafka-operator 1\.2\.0/);
    });
  });
});
