// A logger that remembers.
import type { Logger } from '../../../../src/runtime/logger.ts';

export interface RecordingLogger extends Logger {
  readonly lines: string[];
  readonly masked: string[];
}

export function recordingLogger(): RecordingLogger {
  const lines: string[] = [];
  const masked: string[] = [];
  const record =
    (level: string) =>
    (message: string): void =>
      void lines.push(`${level}: ${message}`);
  return {
    lines,
    masked,
    debug: record('debug'),
    info: record('info'),
    notice: record('notice'),
    warning: record('warning'),
    error: record('error'),
    group: (_name, work) => work(),
    mask: (secret) => void masked.push(secret),
  };
}
