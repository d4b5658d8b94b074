/** What percent signs stand for; the text itself where they stand for nothing (a password may hold one of its own). */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
