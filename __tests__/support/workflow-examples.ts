import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A workflow that a page shows, whole: what a page leaves out around a part is filled in. */
export interface WorkflowExample {
  /** Page and line: `docs/github.md:12`. */
  readonly where: string;
  /** Page, heading and which one under it: `docs/github.md, A monorepo`, `docs/github.md, A monorepo, 2`. */
  readonly name: string;
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
  const seen = new Map<string, number>();
  // A block in a list is indented as a whole.
  const blocks = [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```$/gm)];
  return blocks.flatMap(({ index, 1: indent = '', 2: block = '' }) => {
    const whole = wholeWorkflow(block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
    if (whole === undefined) return [];
    const before = text.slice(0, index);
    const heading = `${page}, ${headingAbove(before)}`;
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    const name = count === 1 ? heading : `${heading}, ${count}`;
    return [{ where: `${page}:${before.split('\n').length}`, name, text: whole }];
  });
}

/** A comment in a block looks like one. */
function headingAbove(text: string): string | undefined {
  const prose = text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
  return [...prose.matchAll(/^#+ (.*)$/gm)].at(-1)?.[1];
}

function wholeWorkflow(block: string): string | undefined {
  const value: unknown = parse(block);
  if (Array.isArray(value)) {
    const steps = value.every((item) => item && ('uses' in item || 'run' in item));
    return steps ? `${jobBefore}${stepsOf(block)}` : undefined;
  }
  if (typeof value !== 'object' || value === null || !('jobs' in value)) return undefined;
  return 'on' in value ? block : `on: push\n${block}`;
}

const jobBefore = `on: push
permissions: { contents: read, id-token: write }
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
`;

/** Steps alone come after the checkout. */
function stepsOf(block: string): string {
  const checkout = block.includes('actions/checkout@') ? '' : '- uses: actions/checkout@v6\n';
  return `${checkout}${block}`.replace(/^(?=.)/gm, '      ');
}
