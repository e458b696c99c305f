import { readFileSync } from 'node:fs';
import { execa } from 'execa';
import { parse } from 'yaml';
import { version } from '../../../src/version.js';
import { gitlabCiProblems } from '../../support/gitlab-ci-schema.js';

const text = readFileSync('gitlab-component/.gitlab-ci.yml', 'utf8');
const pipeline = parse(text, { logLevel: 'silent', merge: true });
const names = ['ship', 'plan', 'check', 'rollback', 'stop'];

it('is a pipeline by GitLab’s published schema', () => {
  expect(gitlabCiProblems()(pipeline)).toEqual([]);
});

it('tests every component at its own commit, on whichever instance it is', () => {
  const included = pipeline.include.map(({ component }: { component: string }) => component);
  expect(included).toEqual(names.map((name) => `$CI_SERVER_FQDN/$CI_PROJECT_PATH/${name}@$CI_COMMIT_SHA`));
});

it('names no instance, and neither do the templates', () => {
  const texts = names.map((name) => readFileSync(`gitlab-component/templates/${name}.yml`, 'utf8'));
  for (const one of [text, ...texts]) expect(one).not.toMatch(/gitlab\.com/i);
});

describe('the release', () => {
  const { script, release, rules } = pipeline.release;
  const run = (tag: string) =>
    execa('sh', ['-ec', script.join('\n')], {
      cwd: 'gitlab-component',
      env: { CI_COMMIT_TAG: tag },
      reject: false,
    });

  it('is made by the keyword, of tags that are versions', () => {
    const tags = new RegExp(rules[0].if.replace(/^\$CI_COMMIT_TAG =~ \/(.*)\/$/, '$1'));
    expect(['1.2.3', '2.0.0-rc.1'].every((tag) => tags.test(tag))).toBe(true);
    expect(['v1.2.3', '1.2', 'next'].some((tag) => tags.test(tag))).toBe(false);
    expect(release.tag_name).toBe('$CI_COMMIT_TAG');
  });

  it('is of the version that the templates run, or of none', async () => {
    expect(await run(version)).toMatchObject({ exitCode: 0 });
    expect(await run('9.9.9')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('runs another version of ecs-ship than 9.9.9'),
    });
  });
});
