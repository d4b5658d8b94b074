// GitHub's names for permissions, as a workflow writes them.

/**
 * Which permission to ask for. GitHub's header has sets apart by `;`, each of permissions apart by `,`, any set being
 * enough: `issues=write; pull_requests=write`. The one that was expected wins where GitHub would take it.
 */
export function namePermission(header: string | number | undefined, expected: string): string {
  const sets = String(header ?? '')
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map((one) => one.trim())
        // Every token has it.
        .filter((one) => /^\w+=\w+$/.test(one) && !one.startsWith('metadata='))
        .map((one) => one.replaceAll('_', '-').replace('=', ': ')),
    )
    .filter((set) => set.length > 0)
    .map((set) => set.join(', '));
  return sets.includes(expected) ? expected : (sets[0] ?? expected);
}
