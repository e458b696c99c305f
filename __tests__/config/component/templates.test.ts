import { readdirSync, readFileSync } from 'node:fs';
import { components } from '../../../src/config/component/components.js';
import { options, optionsOf } from '../../../src/config/options.js';
import { gitlabCiProblems } from '../../support/gitlab-ci-schema.js';
import { extended, readTemplate } from '../../support/interpolate-template.js';

const names = ['ship', 'plan', 'check', 'rollback', 'stop'];
const templates = Object.fromEntries(
  names.map((name) => [name, readTemplate(readFileSync(`gitlab-component/templates/${name}.yml`, 'utf8'))]),
);
const template = (name: string) => templates[name] ?? fail(name);
const inputsOf = (name: string) => template(name).header.spec.inputs;
const job = (name: string, inputs: object = {}) => {
  const jobs = template(name).jobs({ ...inputs });
  return extended(jobs, Object.keys(jobs).at(-1) ?? '');
};
const environments = {
  production: {},
  none: { 'environment-name': '' },
  review: {
    'environment-name': 'review/$CI_COMMIT_REF_SLUG',
    'environment-tier': 'development',
    'on-stop': 'stop',
    'auto-stop-in': '1 week',
  },
};

function fail(name: string): never {
  throw new Error(`no template ${name}`);
}

it('are the five components and nothing else', () => {
  expect(readdirSync('gitlab-component/templates').sort()).toEqual(names.map((name) => `${name}.yml`).sort());
  expect(components.map(({ name }) => name)).toEqual(names);
});

describe.each(names)('%s.yml', (name) => {
  it('has inputs that the option table and the README have, in the same words', () => {
    const readme = readFileSync('gitlab-component/README.md', 'utf8');
    const [, table = ''] = readme.split(`<!-- ${name}-inputs:begin -->`);
    const rows = table.split(`<!-- ${name}-inputs:end -->`)[0]?.trim().split('\n').slice(2) ?? [];
    const told = rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '').trim()));
    expect(told.map(([input, type, , description]) => [input, type, description])).toEqual(
      Object.entries(inputsOf(name)).map(([input, { type, description }]) => [
        `\`${input}\``,
        type,
        description.replaceAll('|', '\\|'),
      ]),
    );
    const known = new Map(options.map((row) => [row.name as string, row]));
    const variables = job(name).variables as Record<string, unknown>;
    for (const [input, { options: choices }] of Object.entries(inputsOf(name))) {
      const row = known.get(input);
      if (row === undefined) continue;
      expect(variables).toHaveProperty(`ECS_SHIP_${input.toUpperCase().replaceAll('-', '_')}`);
      expect(choices).toEqual('choices' in row ? row.choices : undefined);
    }
  });

  it('has a default for every input, of its type and within its own rules', () => {
    for (const [input, { type, default: value, regex, options: choices, description }] of Object.entries(
      inputsOf(name),
    )) {
      expect([input, Array.isArray(value) ? 'array' : typeof value]).toEqual([input, type]);
      if (regex !== undefined) expect(value).toMatch(new RegExp(regex));
      if (choices !== undefined) expect(choices).toContain(value);
      expect(description.length).toBeLessThanOrEqual(1024);
    }
  });

  it('sets only variables of its own, and those of Docker and the runner', () => {
    for (const variable of Object.keys(job(name).variables as object))
      expect(variable).toMatch(/^ECS_SHIP_|^DOCKER_|^GIT_STRATEGY$|^FF_/);
  });

  it('has no keyword of the whole pipeline, and no job that another include could have', () => {
    const jobs = template(name).jobs({ 'job-name': 'a job of mine' });
    for (const one of Object.keys(jobs)) expect(one).toMatch(/^\.?a job of mine/);
  });

  it('leaves no input in its jobs unfilled', () => {
    expect(JSON.stringify(template(name).jobs())).not.toContain('$[[');
  });
});

describe('GitLab’s published schema', () => {
  const problems = gitlabCiProblems();

  it('tells right from wrong', () => {
    expect(problems({ job: { script: ['true'], artifacts: { reports: { junitt: 'x' } } } })).not.toEqual([]);
    expect(problems({ spec: { inputs: { x: { type: 'text' } } } })).not.toEqual([]);
  });

  it.each(names)('has the inputs of %s', (name) => {
    expect(problems(template(name).header)).toEqual([]);
  });

  const ways = names.flatMap((name) =>
    Object.entries(environments).flatMap(([environment, inputs]) =>
      ['dind', 'socket', 'none'].map((docker) => [name, environment, docker, inputs] as const),
    ),
  );
  it.each(ways)('has the job of %s, environment %s, docker %s', (name, _, docker, inputs) => {
    expect(problems(template(name).jobs({ ...inputs, docker, 'runner-tags': ['aws'] }))).toEqual([]);
    const merged = job(name, { ...inputs, docker, 'runner-tags': ['aws'], 'allow-refused': true });
    expect(problems({ job: merged })).toEqual([]);
  });
});

describe('the job of ship', () => {
  it('passes every option of the component on', () => {
    const variables = job('ship').variables as Record<string, unknown>;
    for (const row of optionsOf('gitlab'))
      expect(variables[`ECS_SHIP_${row.name.toUpperCase().replaceAll('-', '_')}`]).toBeDefined();
  });

  it('gets to Docker as it was told', () => {
    expect(job('ship')).toMatchObject({
      services: [{ name: expect.stringMatching(/^docker:.+-dind$/), alias: 'docker' }],
      variables: { DOCKER_HOST: 'tcp://docker:2376', DOCKER_TLS_CERTDIR: '/certs', DOCKER_TLS_VERIFY: '1' },
    });
    expect(job('ship', { docker: 'socket' })).not.toHaveProperty('services');
    expect(job('ship', { docker: 'none' }).variables).not.toHaveProperty('DOCKER_HOST');
  });

  it('is a deployment to an environment, or to none', () => {
    expect(job('ship').environment).toEqual({
      name: 'production',
      url: '$SERVICE_URL',
      auto_stop_in: 'never',
    });
    expect(job('ship', environments.none)).not.toHaveProperty('environment');
    expect(job('ship', environments.review).environment).toEqual({
      name: 'review/$CI_COMMIT_REF_SLUG',
      url: '$SERVICE_URL',
      deployment_tier: 'development',
      on_stop: 'stop',
      auto_stop_in: '1 week',
    });
  });

  it('has the pipeline’s own runner tags unless it is given others', () => {
    expect(job('ship')).not.toHaveProperty('tags');
    expect(job('ship', { 'runner-tags': ['aws'] }).tags).toEqual(['aws']);
  });

  it('is a warning only when it was refused, and only where that is wanted', () => {
    expect(job('ship')).not.toHaveProperty('allow_failure');
    expect(job('ship', { 'allow-refused': true }).allow_failure).toEqual({ exit_codes: [3] });
  });

  it('needs nothing of other jobs, so that it can be run again alone', () => {
    expect(job('ship').dependencies).toEqual([]);
    expect(inputsOf('ship')['allow-older']?.default).toBe(true);
  });

  it('collects each report where it is written', () => {
    const { artifacts, variables } = job('ship') as {
      artifacts: { paths: string[]; reports: Record<string, string> };
      variables: Record<string, string>;
    };
    expect(artifacts.reports).toEqual({
      dotenv: variables.ECS_SHIP_DOTENV,
      annotations: variables.ECS_SHIP_ANNOTATIONS,
      junit: variables.ECS_SHIP_JUNIT,
      container_scanning: variables.ECS_SHIP_SCAN_GITLAB_REPORT,
    });
    expect(artifacts.paths).toEqual([variables.ECS_SHIP_SCAN_SARIF]);
  });

  it('lets variables of the job through its checks', () => {
    const { regex = 'none' } = inputsOf('ship').tag ?? {};
    expect('$CI_COMMIT_TAG').toMatch(new RegExp(regex));
    expect('not a tag').not.toMatch(new RegExp(regex));
  });
});

describe('the other jobs', () => {
  it('plan is shown in the merge request', () => {
    expect(job('plan')).toMatchObject({
      rules: [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }],
      artifacts: { expose_as: 'ECS plan', paths: ['ecs-ship-plan.md'] },
      variables: { ECS_SHIP_PLAN_MARKDOWN: 'ecs-ship-plan.md' },
    });
  });

  it('check has no credentials', () => {
    expect(job('check')).not.toHaveProperty('id_tokens');
    expect(inputsOf('check')).not.toHaveProperty('role-to-assume');
  });

  it('stop ends the environment without a checkout', () => {
    expect(job('stop')).toMatchObject({
      environment: { name: 'review/$CI_COMMIT_REF_SLUG', action: 'stop' },
      variables: { GIT_STRATEGY: 'none' },
    });
    expect(job('stop', { checkout: true }).variables).not.toHaveProperty('GIT_STRATEGY');
  });

  it('rollback is done by hand', () => {
    expect(job('rollback').rules).toEqual([expect.objectContaining({ when: 'manual' })]);
  });
});
