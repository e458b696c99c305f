import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A workflow that a page shows, whole: what a page leaves out around a part is filled in. */
export interface WorkflowExample {
  /** Page and line: `docs/github.md:12`. */
  readonly where: string;
  readonly text: string;
}

/** Every page of the project that may show a workflow. */
export function pages(): readonly string[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return ['README.md', 'sample-app/README.md', ...docs.map((name) => join('docs', name))];
}

/** The workflows of one page: whole ones, jobs without their trigger, and lists of steps. */
export function workflowExamples(page: string): readonly WorkflowExample[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ index, 1: block = '' }) => {
    const whole = wholeWorkflow(block);
    const line = text.slice(0, index).split('\n').length;
    return whole === undefined ? [] : [{ where: `${page}:${line}`, text: whole }];
  });
}

function wholeWorkflow(block: string): string | undefined {
  const value: unknown = parse(block);
  if (Array.isArray(value)) {
    const steps = value.every((item) => item && ('uses' in item || 'run' in item));
    return steps
      ? `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(block)}`
      : undefined;
  }
  if (typeof value !== 'object' || value === null || !('jobs' in value)) return undefined;
  return 'on' in value ? block : `on: push\n${block}`;
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gm, '      ');
}
