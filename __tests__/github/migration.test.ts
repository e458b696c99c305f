import { readFileSync } from 'node:fs';
import { options } from '../../src/config/options.js';

const page = readFileSync('docs/github.md', 'utf8').split('## Coming from the five actions')[1] ?? '';

/** The inputs of each action's metadata file, at the versions of the summer of 2026. */
const theirs = {
  'aws-actions/configure-aws-credentials':
    'aws-region aws-profile overwrite-aws-profile role-to-assume aws-access-key-id aws-secret-access-key aws-session-token web-identity-token-file role-chaining audience http-proxy no-proxy mask-aws-account-id role-duration-seconds role-external-id role-session-name role-skip-session-tagging transitive-tag-keys inline-session-policy managed-session-policies output-credentials output-env-credentials unset-current-credentials disable-retry retry-max-attempts special-characters-workaround use-existing-credentials allowed-account-ids force-skip-oidc action-timeout-s custom-tags sts-endpoint',
  'aws-actions/amazon-ecr-login': 'http-proxy mask-password registries registry-type skip-logout',
  'docker/build-push-action':
    'add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token',
  'aws-actions/amazon-ecs-render-task-definition':
    'task-definition task-definition-arn task-definition-family task-definition-revision container-name image environment-variables log-configuration-log-driver log-configuration-options docker-labels command task-role-arn execution-role-arn env-files secrets',
  'aws-actions/amazon-ecs-deploy-task-definition':
    'task-definition desired-count service cluster wait-for-service-stability wait-for-minutes wait-max-delay-seconds codedeploy-appspec codedeploy-application codedeploy-deployment-group codedeploy-deployment-description codedeploy-deployment-config force-new-deployment service-managed-ebs-volume-name service-managed-ebs-volume run-task run-task-container-overrides run-task-security-groups run-task-subnets run-task-assign-public-IP run-task-capacity-provider-strategy run-task-launch-type run-task-started-by run-task-tags run-task-managed-ebs-volume-name run-task-managed-ebs-volume wait-for-task-stopped enable-ecs-managed-tags propagate-tags keep-null-value-keys max-retries',
};

/** Rows of the table under an action's name: what its inputs are, what stands for them here. */
function rowsOf(action: string): readonly (readonly [string, string])[] {
  const section = page.split(`\n### ${action}\n`)[1]?.split('\n### ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => [line.split(' | ')[0] ?? '', line.split(' | ')[1] ?? '']);
}

describe.each(Object.entries(theirs))('%s', (action, inputs) => {
  it('has each of its inputs in its table, once', () => {
    const named = rowsOf(action).flatMap(([left]) => codeIn(left));
    expect(named.sort()).toEqual(inputs.split(' ').sort());
  });

  it('is pointed to options that there are', () => {
    const named = rowsOf(action).flatMap(([left, right]) => [
      ...(right.includes('the same name') ? codeIn(left) : []),
      ...codeIn(right).filter((code) => /^[a-z][a-z-]*$/.test(code)),
    ]);
    const names = [...options.map(({ name }) => name as string), ...notOptions];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** Keys of a job and a step. */
const notOptions = ['env', 'timeout-minutes'];

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
