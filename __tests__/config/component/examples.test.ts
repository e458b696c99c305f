import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { gitlabCiProblems } from '../../support/gitlab-ci-schema.js';
import { readTemplate, type TemplateInput } from '../../support/interpolate-template.js';
import { pages } from '../../support/workflow-examples.js';

interface Include {
  readonly component: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}
type Pipeline = Readonly<Record<string, unknown>> & { readonly include: readonly Include[] };

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
const ofOurs =
  /^\$CI_SERVER_FQDN\/org\/ecs-ship\/(ship|plan|check|rollback|stop)@(?:1|~latest|\d+\.\d+\.\d+)$/;
const templateOf = (name: string) =>
  readTemplate(readFileSync(`gitlab-component/templates/${name}.yml`, 'utf8'));

/** Why GitLab would refuse an input, which gitlab-ci-local does not always do. */
function problemOf(value: unknown, input: TemplateInput | undefined): string | undefined {
  if (input === undefined) return 'is no input';
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (type !== input.type) return `is a ${type}, no ${input.type}`;
  if (input.options !== undefined && !input.options.includes(value)) return 'is not among the choices';
  if (input.regex !== undefined && !new RegExp(input.regex).test(String(value))) return 'is not of its form';
  return undefined;
}

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

describe.each(examples)('%s', (_, { include, ...own }) => {
  const ours = include.filter(({ component }) => component.includes('/org/'));

  it('names components that there are, and inputs with values that GitLab takes', () => {
    const problems = ours.flatMap(({ component, inputs = {} }) => {
      const name = ofOurs.exec(component)?.[1];
      if (name === undefined) return [component];
      const known = templateOf(name).header.spec.inputs;
      return Object.entries(inputs).flatMap(([input, value]) => {
        const problem = problemOf(value, known[input]);
        return problem === undefined ? [] : [`${name} ${input}: ${JSON.stringify(value)} ${problem}`];
      });
    });
    expect(problems).toEqual([]);
  });

  it('is a pipeline by GitLab’s schema, its components filled in', () => {
    const jobs = ours.map(({ component, inputs }) =>
      templateOf(ofOurs.exec(component)?.[1] ?? '').jobs(inputs),
    );
    expect(gitlabCiProblems()(Object.assign({}, ...jobs, own))).toEqual([]);
  });
});
