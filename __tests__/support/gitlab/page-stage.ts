import { DescribeServicesCommand, ECSClient, type Service } from '@aws-sdk/client-ecs';
import { execa } from 'execa';
import { testResource } from '../test-machine.js';
import { gitlabPage } from './gitlab-page.js';
import { type GitlabStage, openGitlabStage, type PipelineRun } from './gitlab-stage.js';
import { openTofuComponent, openTofuProgram } from './opentofu-stand-in.js';
import type { PipelineEnd } from './run-pipeline.js';
import { openTrustingAccount } from './trusting-account.js';

/** The project and the account that docs/gitlab.md speaks of. */
export interface PageStage extends GitlabStage {
  /** Runs the pipeline of a push to the default branch. */
  push(run?: PipelineRun): Promise<PipelineEnd>;
  /** Runs the pipeline of a merge request of a branch, which is checked out until the next one. */
  mergeRequest(branch: string, run?: PipelineRun): Promise<PipelineEnd>;
  describe(cluster: string, service: string): Promise<Service | undefined>;
}

const REGION = 'eu-central-1';
const definition = (family: string) => ({
  family,
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/web-execution',
  containerDefinitions: [{ name: 'web', image: 'example/web:1', essential: true }],
});
/** Without tasks a deployment is over at once; whether tasks are followed rightly, other tests ask. */
const service = (cluster: string, name = 'web') => ({
  ...{ cluster, serviceName: name, taskDefinition: 'web', desiredCount: 0, launchType: 'FARGATE' },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } },
});

/** The account's roles trust what the page's policies say. */
export async function openPageStage(): Promise<PageStage> {
  const [ofMain = {}, ofBranches = {}] = gitlabPage().trustPolicies;
  const roles = { 'deploy-web': ofMain, 'plan-web': ofBranches, 'review-web': ofBranches };
  const account = await openTrustingAccount(roles);
  const stage = await openGitlabStage({
    ...{ runtime: 'scripted', speed: 20, desiredCount: 0 },
    components: [openTofuComponent],
    programs: {
      aws: [`exec '${testResource('AWS')}' "$@"`],
      ...openTofuProgram({ cluster: 'production', service: 'shop', family: 'shop' }),
    },
    seed: {
      ...account.seed,
      region: REGION,
      clusters: ['production', 'staging', 'review'],
      taskDefinitions: ['web', 'web-review', 'shop'].map(definition),
      services: [service('production'), service('staging'), service('production', 'shop')],
    },
  });
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
  const ecs = new ECSClient({ region: REGION, endpoint: stage.emulator.url, credentials });
  const run = (branch: string, more: PipelineRun, variables: Record<string, string> = {}) => {
    const token = account.idToken(branch);
    const tokens = { ECS_SHIP_ID_TOKEN: token, AWS_ID_TOKEN: token };
    return stage.run({ keys: false, ...more, variables: { ...tokens, ...variables, ...more.variables } });
  };
  return {
    ...stage,
    push: async (more = {}) => run('main', more),
    mergeRequest: async (branch, more = {}) => {
      await execa('git', ['checkout', '--quiet', '-B', branch], { cwd: stage.workspace.folder });
      const asked = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: '3' };
      const source = { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: branch };
      return run(branch, { unset: ['CI_COMMIT_BRANCH'], ...more }, { ...asked, ...source });
    },
    describe: async (cluster, name) => {
      const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [name] }));
      return services?.find(({ status }) => status === 'ACTIVE');
    },
    close: async () => {
      ecs.destroy();
      await stage.close();
      await account.close();
    },
  };
}
