// Jest runs tests in a realm of their own, where errors of Node's core are no instance of Error: the AWS SDK would wrap
// a dropped connection beyond recognition, which it does nowhere else.

/** Has `instanceof Error` be true for errors of every realm; subclasses stay as they are. */
export function acceptNodeErrors(): void {
  const usual = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(this: ErrorConstructor, value: unknown): boolean {
      return (
        usual.call(this, value) ||
        (this === Error && Object.prototype.toString.call(value) === '[object Error]')
      );
    },
  });
}
