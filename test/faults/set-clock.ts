// Loaded before a program (`node --import`): sets the machine's clock, as far as this process can tell, a moment after the
// start. What the system counts evenly (timers, performance) is left alone, as it is when an administrator sets the clock.
const jump = Number(process.env['TEST_CLOCK_JUMP'] ?? 0);
const Real = Date;
let offset = 0;
setTimeout(
  () => {
    offset = jump;
  },
  Number(process.env['TEST_CLOCK_AFTER'] ?? 0),
).unref();

globalThis.Date = class extends Real {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(Real.now() + offset);
    else super(...(given as []));
  }

  static override now(): number {
    return Real.now() + offset;
  }
} as DateConstructor;
