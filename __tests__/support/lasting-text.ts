/**
 * What of a summary stays as it is however fast the machine is that plays it: not when something happened, how long it took,
 * how often ECS was asked meanwhile, nor an image that is named after the emulator's port.
 */
export function lastingText(markdown: string): string {
  return markdown
    .replace(/```mermaid\n[\s\S]*?\n```/g, '(a timeline)')
    .replace(/<details><summary>(?:ECS events|Stages) [\s\S]*?<\/details>/g, '(folded)')
    .replace(/(\(folded\)\s*)+/g, '(folded)\n\n')
    .replace(/sha256:[0-9a-f]+/g, 'sha256:…')
    .replace(/\b\d+(?:\.\d+)?(?: (?:s|min|h))?\b(?: \d+ (?:s|min))?/g, '0');
}
