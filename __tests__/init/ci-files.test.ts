import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { includeProblems, type Pipeline, pipelineProblems } from '../support/component-problems.js';
import { openInitFolder } from '../support/init-folder.js';

const names = ['--service', 'shop', '--cluster', 'production', '--region', 'eu-central-1'];

it('writes a pipeline that GitLab takes', async () => {
  const sample = await openInitFolder('flask');
  await sample.run('init', ...names, '--ci', 'gitlab');
  const pipeline = parse(readFileSync(join(sample.folder, '.gitlab-ci.yml'), 'utf8')) as Pipeline;
  expect(pipeline.include).toHaveLength(1);
  expect([...includeProblems(pipeline), ...pipelineProblems(pipeline)]).toEqual([]);
  await sample.remove();
});

it('leaves a pipeline alone, and shows what to add: in a stage that it has', async () => {
  const sample = await openInitFolder('existing-pipeline');
  const before = sample.files['.gitlab-ci.yml'] ?? '';
  const { out } = await sample.run('init', ...names);
  expect(readFileSync(join(sample.folder, '.gitlab-ci.yml'), 'utf8')).toBe(before);
  const [, added = ''] = /Add to \.gitlab-ci\.yml:\n\n((?: {4}.*\n)+)/.exec(out) ?? [];
  const pipeline = parse(`${before}${added.replace(/^ {4}/gm, '')}`) as Pipeline;
  expect(pipeline.include[0]?.inputs?.stage).toBe('release');
  expect([...includeProblems(pipeline), ...pipelineProblems(pipeline)]).toEqual([]);
  await sample.remove();
});

it('goes beside a workflow that has the name, and finds its own again', async () => {
  const theirs = 'on: push\njobs: {}\n';
  const sample = await openInitFolder('express', { '.github/workflows/deploy.yml': theirs });
  const read = (name: string) => readFileSync(join(sample.folder, '.github/workflows', name), 'utf8');
  await sample.run('init', ...names);
  expect(read('deploy.yml')).toBe(theirs);
  expect(read('ecs-ship.yml')).toContain('uses: org/ecs-ship@v1');
  expect((await sample.run('init', ...names)).out).toContain('unchanged  .github/workflows/ecs-ship.yml');
  await sample.remove();
});

it.each([
  ['git@github.com:acme/basket.git', 'repo:acme/basket:ref:refs/heads/trunk', 'deploy.yml'],
  [
    'https://token@gitlab.example.com/shops/eu/basket.git',
    'project_path:shops/eu/basket:ref_type:branch:ref:trunk',
    '',
  ],
])('goes by the remote %s', async (remote, subject, workflow) => {
  const sample = await openInitFolder('express');
  const git = (...argv: readonly string[]) => execa('git', argv, { cwd: sample.folder });
  await git('init', '--quiet', '--initial-branch=trunk');
  await git('remote', 'add', 'origin', remote);
  const { code, out } = await sample.run('init', '--json');
  expect(code).toBe(0);
  const { services, files } = JSON.parse(out);
  expect(services).toMatchObject([{ name: 'basket', repository: 'basket', framework: 'Express' }]);
  const paths = files.map(({ path }: { path: string }) => path);
  expect(paths).toContain(workflow === '' ? '.gitlab-ci.yml' : `.github/workflows/${workflow}`);
  const trust = JSON.parse(readFileSync(join(sample.folder, 'ecs-ship-iam/trust-policy.json'), 'utf8'));
  const [condition] = Object.values(trust.Statement[0].Condition.StringLike);
  expect(condition).toContain(subject);
  await sample.remove();
});

it('refuses to write files of CI below the top of the repository', async () => {
  const sample = await openInitFolder('monorepo');
  await execa('git', ['init', '--quiet'], { cwd: sample.folder });
  const { code, err } = await sample.runIn('services/api', 'init', '--ci', 'github');
  expect(code).toBe(2);
  expect(err).toContain('belongs to the top of the repository; this is services/api/');
  expect((await sample.runIn('services/api', 'init', '--ci', 'none')).code).toBe(0);
  await sample.remove();
});
