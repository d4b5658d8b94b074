// Passwords as Kafka keeps them: salted, derived, and written to the brokers.
import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { alterUserScramCredentialsV0, ScramMechanisms, type Admin } from '@platformatic/kafka';
import { LaminaError } from '../../../../src/runtime/errors.ts';

const deriveKey = promisify(pbkdf2);
const ITERATIONS = 4096;
const mechanism = ScramMechanisms.SCRAM_SHA_512;

/** @throws {LaminaError} KAFKA_BROKERS where no broker answers */
export async function writeScram(admin: Admin, user: string, password: string): Promise<void> {
  const salt = randomBytes(24);
  const saltedPassword = await deriveKey(password, salt, ITERATIONS, 64, 'sha512');
  await alter(admin, [], [{ name: user, mechanism, iterations: ITERATIONS, salt, saltedPassword }]);
}

/** @throws {LaminaError} KAFKA_BROKERS where no broker answers; the client's own error where the user has none */
export const removeScram = (admin: Admin, user: string): Promise<void> =>
  alter(admin, [{ name: user, mechanism }], []);

type Alteration = Parameters<typeof alterUserScramCredentialsV0.api.async>;

async function alter(admin: Admin, deletions: Alteration[1], upsertions: Alteration[2]): Promise<void> {
  const { brokers } = await admin.metadata({ topics: [] });
  const id = [...brokers.keys()][0];
  const connection = id === undefined ? undefined : (await admin.connectToBrokers([id])).get(id);
  if (connection === undefined) throw new LaminaError('KAFKA_BROKERS', 'no broker answers');
  await alterUserScramCredentialsV0.api.async(connection, deletions, upsertions);
}
