import { readFileSync } from 'node:fs';
import { pages, workflowExamples } from '../workflow-examples.js';

const sample = 'sample-app/.github/workflows/deploy.yml';
/** A workflow that runs nothing of ours, such as what stood there before, has nothing to show here. */
const ours = /org\/ecs-ship@|npx ecs-ship|uses: \.\/\.github\/workflows\//;

/** Every workflow that a page shows and that uses ecs-ship, by the example's name. */
export function shownWorkflows(): ReadonlyMap<string, string> {
  const all = [...pages().flatMap(workflowExamples), { name: sample, text: readFileSync(sample, 'utf8') }];
  return new Map(all.filter(({ text }) => ours.test(text)).map(({ name, text }) => [name, text]));
}
