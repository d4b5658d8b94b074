// Versions as operators and what they run write them: `4.3.1`, `5.0.6`, and Kafka's metadata versions, `4.3-IV0`.

export interface Version {
  readonly major: number;
  readonly minor: number;
  /** Of a metadata version, the number behind IV. */
  readonly patch: number;
}

/** undefined for what is no version; a missing part counts as zero, what follows the numbers is left aside. */
export function parseVersion(text: unknown): Version | undefined {
  if (typeof text !== 'string') return undefined;
  const [, major, minor, patch] = /^v?(\d+)(?:\.(\d+))?(?:(?:\.|-IV)(\d+))?(?![\d.])/.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { major: Number(major), minor: Number(minor ?? 0), patch: Number(patch ?? 0) };
}

/** Negative where `a` is the older one. */
export const compareVersions = (a: Version, b: Version): number => compareMinors(a, b) || a.patch - b.patch;

/** Without regard to the last number. */
export const compareMinors = (a: Version, b: Version): number => a.major - b.major || a.minor - b.minor;
