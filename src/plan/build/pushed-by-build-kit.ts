/**
 * The digest that BuildKit says it has pushed under a reference. Inside the engine docker then pushes the same once more and
 * fails where tags are immutable, although all is there.
 */
export function pushedByBuildKit(output: string, reference: string): string | undefined {
  const [, digest] = output.match(/ pushing manifest for \S+@(sha256:[0-9a-f]{64})[^\n]* done/) ?? [];
  return output.includes(` pushing manifest for ${reference}@${digest}`) ? digest : undefined;
}
