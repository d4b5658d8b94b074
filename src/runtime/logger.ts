// The seam between the domain and whoever reads its log: an Actions runner, a terminal, a test.

export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  /** Annotations in Actions; plain lines elsewhere. */
  notice(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  error(message: string, properties?: AnnotationProperties): void;
  /** Runs `work` inside a log group that always closes. */
  group<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Hides `secret` in everything logged from here on. Call it before the first use. */
  mask(secret: string): void;
}
