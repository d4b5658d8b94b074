// What every simulator is told by its environment, and how each reads the rest.
import { ConfigurationError } from '../../../src/runtime/errors.ts';

export interface CommonSettings {
  /** Factor on every recorded delay: 1 as recorded, 0.1 ten times as fast. */
  readonly timeScale: number;
  /** In a pod the usual one on every address, elsewhere any free port of the loopback address: several may run beside each other. */
  readonly healthPort: number;
  readonly healthHost: string;
}

/** Reads variables of an environment; empty ones are as if they were not there. */
export class Variables {
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  }

  /** @throws {ConfigurationError} with the variable's name and value. */
  number(name: string, least = 0): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (Number.isFinite(number) && number >= least) return number;
    throw new ConfigurationError(`${name} is "${value}", expected a number of at least ${least}`, {
      remedy: `Set ${name} to a number, or leave it out.`,
    });
  }

  list(name: string): readonly string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  /** undefined: all namespaces. */
  namespaces(name: string): readonly string[] | undefined {
    const value = this.text(name);
    return value === undefined || value === '*' ? undefined : this.list(name);
  }

  /**
   * The first one where nothing is said.
   * @throws {ConfigurationError} with the variable's name and value.
   */
  oneOf<Name extends string>(
    name: string,
    allowed: readonly [Name, ...Name[]],
    remedy = `Use one of ${allowed.join(', ')}.`,
  ): Name {
    const value = this.text(name);
    const found = value === undefined ? allowed[0] : allowed.find((each) => each === value);
    if (found !== undefined) return found;
    throw new ConfigurationError(`${name} is "${value ?? ''}"`, { remedy });
  }

  /** @throws {ConfigurationError} like `number`. */
  common(healthPort: number): CommonSettings {
    const inPod = this.text('KUBERNETES_SERVICE_HOST') !== undefined;
    return {
      timeScale: this.number('LAMINA_SIM_TIME_SCALE') ?? 1,
      healthPort: this.number('LAMINA_SIM_HEALTH_PORT') ?? (inPod ? healthPort : 0),
      healthHost: inPod ? '0.0.0.0' : '127.0.0.1',
    };
  }
}
