import { readFileSync } from 'node:fs';
import { gitlabCiProblems } from './gitlab-ci-schema.js';
import { readTemplate, type TemplateInput } from './interpolate-template.js';

export interface Include {
  readonly component: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}
export type Pipeline = Readonly<Record<string, unknown>> & { readonly include: readonly Include[] };

const ofOurs =
  /^\$CI_SERVER_FQDN\/org\/ecs-ship\/(ship|plan|check|rollback|stop)@(?:1|~latest|\d+\.\d+\.\d+)$/;

/** What is wrong with how a pipeline includes our components: names, inputs, and values that GitLab would refuse. */
export function includeProblems({ include }: Pipeline): readonly string[] {
  return oursOf(include).flatMap(({ component, inputs = {} }) => {
    const name = ofOurs.exec(component)?.[1];
    if (name === undefined) return [component];
    const known = templateOf(name).header.spec.inputs;
    return Object.entries(inputs).flatMap(([input, value]) => {
      const problem = problemOf(value, known[input]);
      return problem === undefined ? [] : [`${name} ${input}: ${JSON.stringify(value)} ${problem}`];
    });
  });
}

/** What GitLab's schema says of the pipeline, its components filled in. */
export function pipelineProblems({ include, ...own }: Pipeline): readonly string[] {
  const jobs = oursOf(include).map(({ component, inputs }) =>
    templateOf(ofOurs.exec(component)?.[1] ?? '').jobs(inputs),
  );
  return gitlabCiProblems()(Object.assign({}, ...jobs, own));
}

function oursOf(include: readonly Include[]): readonly Include[] {
  return include.filter(({ component }) => component.includes('/org/'));
}

function templateOf(name: string) {
  return readTemplate(readFileSync(`gitlab-component/templates/${name}.yml`, 'utf8'));
}

/** Why GitLab would refuse an input, which gitlab-ci-local does not always do. */
function problemOf(value: unknown, input: TemplateInput | undefined): string | undefined {
  if (input === undefined) return 'is no input';
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (type !== input.type) return `is a ${type}, no ${input.type}`;
  if (input.options !== undefined && !input.options.includes(value)) return 'is not among the choices';
  if (input.regex !== undefined && !new RegExp(input.regex).test(String(value))) return 'is not of its form';
  return undefined;
}
