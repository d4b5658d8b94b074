// The init container `server-config-init`: reads /cassandra-base-config and CONFIG_FILE_DATA, writes /config.
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ConfigurationError } from '../../../../src/runtime/errors.ts';
import { buildConfig, type ConfigFileData } from './build.ts';

const BASE = '/cassandra-base-config';
const TARGET = '/config';

function required(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new ConfigurationError(`${name} is not set`, { remedy: 'cass-operator sets it in the pod.' });
}

const optionsOf = async (file: string): Promise<string[]> =>
  (await readFile(`${BASE}/${file}`, 'utf8')).split('\n').filter((line) => line.startsWith('-'));

const built = buildConfig({
  data: JSON.parse(required('CONFIG_FILE_DATA')) as ConfigFileData,
  base: parse(await readFile(`${BASE}/cassandra.yaml`, 'utf8')) as Record<string, unknown>,
  options: {
    'jvm-server': await optionsOf('jvm-server.options'),
    'jvm17-server': await optionsOf('jvm17-server.options'),
  },
  rack: required('RACK_NAME'),
  podIp: required('POD_IP'),
});
for (const file of await readdir(BASE)) await copyFile(`${BASE}/${file}`, `${TARGET}/${file}`);
for (const [file, content] of Object.entries(built)) await writeFile(`${TARGET}/${file}`, content);
process.stdout.write(`wrote ${Object.keys(built).join(', ')}\n`);
