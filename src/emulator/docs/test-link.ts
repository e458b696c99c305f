/** A link from docs/ to a test, by its path below `__tests__/` without `.test.ts`. */
export function testLink(test: string): string {
  return `[${test}](../__tests__/${test}.test.ts)`;
}
