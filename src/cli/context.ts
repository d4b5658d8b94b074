// What every command is given beside its options.
import type { Installation } from '../doors/installation.ts';
import type { Logger } from '../runtime/logger.ts';
import type { Screen } from './screen.ts';

export interface CommandContext {
  readonly installation: Installation;
  readonly logger: Logger;
  readonly screen: Screen;
  /** Whether the answer on stdout may be coloured. */
  readonly colour: boolean;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}
