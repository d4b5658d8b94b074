// The seam between the domain and whoever reads its log: an Actions runner, a terminal, a test.

export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

export interface Logger {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  /** Annotations in Actions; plain lines elsewhere. */
  readonly notice: (message: string, properties?: AnnotationProperties) => void;
  readonly warning: (message: string, properties?: AnnotationProperties) => void;
  readonly error: (message: string, properties?: AnnotationProperties) => void;
  /** Runs `work` inside a log group that always closes. */
  readonly group: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Hides `secret` in everything logged from here on. Call it before the first use. */
  readonly mask: (secret: string) => void;
}
