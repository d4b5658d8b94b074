import { describe, expect, test } from '@jest/globals';
import {
  SettingError,
  cassandraSettings,
  kafkaSettings,
  segmentSizeSetting,
  text,
  whole,
} from '../../../../examples/pageviews/src/settings.ts';

describe('a setting', () => {
  test('that is missing is named with what was expected', () => {
    expect(() => text({}, 'NAME')).toThrow(new SettingError('NAME is not set; expected a text'));
    expect(() => text({ NAME: '' }, 'NAME', 'default')).toThrow('NAME is not set; expected a text');
    expect(() => whole({}, 'COUNT', {})).toThrow(
      new SettingError('COUNT is not set; expected a whole number'),
    );
  });

  test.each(['', ' 5', '-1', '1.5', '1e1', '0x10', 'many', '4', '11', '9'.repeat(30)])(
    'of %j is named with its value and what was expected',
    (value) => {
      const read = (): unknown => whole({ COUNT: value }, 'COUNT', { otherwise: 7, least: 5, most: 10 });
      expect(read).toThrow(new SettingError(`COUNT is "${value}"; expected a whole number from 5 to 10`));
    },
  );

  test('is what is set, or else its default', () => {
    expect(whole({ COUNT: '10' }, 'COUNT', { otherwise: 7, least: 5, most: 10 })).toBe(10);
    expect(whole({}, 'COUNT', { otherwise: 7 })).toBe(7);
    expect(text({}, 'NAME', 'default')).toBe('default');
  });
});

describe('the settings', () => {
  test('of Kafka', () => {
    const env = {
      KAFKA_BOOTSTRAP_SERVERS: ' a:9092, b:9092,',
      KAFKA_USERNAME: 'user',
      KAFKA_PASSWORD: 'word',
    };
    expect(kafkaSettings(env)).toEqual({
      bootstrapServers: ['a:9092', 'b:9092'],
      topic: 'raw-data-stream',
      login: { username: 'user', password: 'word' },
    });
    expect(() => kafkaSettings({})).toThrow('KAFKA_BOOTSTRAP_SERVERS is not set; expected a text');
    expect(() => kafkaSettings({ ...env, KAFKA_PASSWORD: undefined })).toThrow('KAFKA_PASSWORD is not set');
  });

  test('of Cassandra, without a login where none is given', () => {
    expect(cassandraSettings({ CASSANDRA_CONTACT_POINTS: 'a' })).toEqual({
      contactPoints: ['a'],
      datacenter: 'dc1',
      keyspace: 'lambda',
      login: undefined,
    });
    expect(() => cassandraSettings({})).toThrow('CASSANDRA_CONTACT_POINTS is not set; expected a text');
  });

  test('of the segments: at least one event', () => {
    expect(segmentSizeSetting({})).toBe(10_000);
    expect(() => segmentSizeSetting({ SEGMENT_SIZE: '0' })).toThrow(
      'SEGMENT_SIZE is "0"; expected a whole number from 1 to 10000000',
    );
  });
});
