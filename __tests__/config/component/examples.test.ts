import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { includeProblems, type Pipeline, pipelineProblems } from '../../support/component-problems.js';
import { pages } from '../../support/workflow-examples.js';

/** Pipelines that a page shows, by page and line. */
function examplesOf(page: string): readonly (readonly [where: string, pipeline: Pipeline])[] {
  const text = readFileSync(page, 'utf8');
  if (page.endsWith('.yml')) return [[page, parse(text)]];
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ index, 1: block = '' }) => {
    const line = text.slice(0, index).split('\n').length;
    return block.includes('component: $CI_SERVER_FQDN/org/')
      ? [[`${page}:${line}`, parse(block)] as const]
      : [];
  });
}

const files = [...pages(), 'gitlab-component/README.md', 'sample-app/.gitlab-ci.yml'];
const examples = files.flatMap(examplesOf);

it('finds the pipelines of every page that shows one', () => {
  const shown = new Set(examples.map(([where]) => where.replace(/:\d+$/, '')));
  expect([...shown].sort()).toEqual(
    [
      'README.md',
      'docs/environments.md',
      'docs/gitlab.md',
      'gitlab-component/README.md',
      'sample-app/.gitlab-ci.yml',
    ].sort(),
  );
});

describe.each(examples)('%s', (_, pipeline) => {
  it('names components that there are, and inputs with values that GitLab takes', () => {
    expect(includeProblems(pipeline)).toEqual([]);
  });

  it('is a pipeline by GitLab’s schema, its components filled in', () => {
    expect(pipelineProblems(pipeline)).toEqual([]);
  });
});
