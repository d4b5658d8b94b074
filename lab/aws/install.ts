// moto, which the AWS emulator is made of.
import { join } from 'node:path';
import type { LabContext } from '../cluster/types.ts';
import { ensurePythonPackages } from '../tools/python.ts';

/**
 * Path of a Python that has moto, installed into the cache if it is not there yet.
 * @throws {ConfigurationError} where there is no Python that fits, or no venv module, and apt cannot bring them.
 */
export async function ensureMoto(context: LabContext): Promise<string> {
  const bin = await ensurePythonPackages(
    {
      title: 'moto for the AWS emulator',
      directory: 'aws-emulator',
      requirements: join(import.meta.dirname, 'requirements.txt'),
    },
    context,
  );
  return join(bin, 'python');
}
