import { CreateRepositoryCommand } from '@aws-sdk/client-ecr';
import { DescribeServicesCommand, TagResourceCommand } from '@aws-sdk/client-ecs';
import { rollbackTo } from '../../src/rollback.js';
import { stopBy } from '../../src/stop.js';
import { defaultConfig } from '../support/default-config.js';
import { firstCommit, type ImageStage, secondCommit } from '../support/image-stage.js';
import { deploy, type PolicyScenario } from '../support/policy-stage.js';

const shipped = (stage: ImageStage) => stage.ship({ taskDefinition: { file: 'task.json' } });
const kmsKey = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555';
const repositoryName = 'web';
const { overrides } = defaultConfig.taskDefinition;
const next = (stage: ImageStage) => {
  stage.write('app.txt', 'two');
  return { commit: secondCommit };
};
const dies = async (stage: ImageStage) =>
  stage.service.script({ image: '*/web*', script: { pullError: 'manifest unknown' } });

const sick = async (stage: ImageStage) =>
  stage.service.script({ image: '*/web*', script: { probes: [{ from: 0, answer: { status: 503 } }] } });

/** Together they need every action of every feature. */
export const policyScenarios: readonly PolicyScenario[] = [
  {
    name: 'a first ship',
    features: ['deployment', 'image', 'new repository', 'lifecycle policy', 'image scan', 'load balancer'],
    ship: { scan: { gate: 'report' } },
    needs: [
      'ecs:DescribeServices',
      'ecs:DescribeTaskDefinition',
      'ecs:RegisterTaskDefinition',
      'ecs:UpdateService',
      'iam:PassRole',
      'ecr:DescribeRepositories',
      'ecr:CreateRepository',
      'ecr:TagResource',
      'ecr:GetAuthorizationToken',
      'ecr:BatchGetImage',
      'ecr:BatchCheckLayerAvailability',
      'ecr:InitiateLayerUpload',
      'ecr:UploadLayerPart',
      'ecr:CompleteLayerUpload',
      'ecr:PutImage',
      'ecr:GetLifecyclePolicy',
      'ecr:PutLifecyclePolicy',
    ],
    misses: [
      'ecs:TagResource',
      'ecs:ListServiceDeployments',
      'ecs:DescribeServiceDeployments',
      'ecr:DescribeImageScanFindings',
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticloadbalancing:DescribeLoadBalancers',
      'elasticloadbalancing:DescribeListeners',
    ],
  },
  {
    name: 'a first ship with a key, tags and accounts that may pull',
    features: [
      'deployment',
      'image',
      'new repository',
      'lifecycle policy',
      'load balancer',
      'repository settings',
    ],
    subject: { key: kmsKey },
    ship: { repository: { kmsKey, tags: { team: 'a' }, pullAccounts: ['210987654321'] } },
    needs: ['kms:CreateGrant', 'kms:DescribeKey', 'ecr:GetRepositoryPolicy', 'ecr:SetRepositoryPolicy'],
  },
  {
    name: 'a second commit',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer'],
    before: shipped,
    ship: next,
  },
  {
    name: 'a lifecycle policy that takes images',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer'],
    before: async (stage) => {
      await stage.ecr.send(new CreateRepositoryCommand({ repositoryName }));
      const client = await stage.login();
      for (const tag of ['a', 'b', 'c']) await client.pushImage('web', tag, tag);
      stage.service.clock.advance(60_000);
      await stage.ship({ taskDefinition: { file: 'task.json' }, lifecycle: { mode: 'off' } });
    },
    ship: (stage) => ({ ...next(stage), lifecycle: { keepImages: 2 } }),
    misses: [
      'ecr:StartLifecyclePolicyPreview',
      'ecr:GetLifecyclePolicyPreview',
      'ecr:ListImages',
      'ecs:ListTasks',
      'ecs:DescribeTasks',
      'ecs:DescribeServiceRevisions',
    ],
  },
  {
    name: 'a scan that nobody has begun',
    features: ['deployment', 'image', 'lifecycle policy', 'image scan', 'load balancer'],
    before: (stage) => stage.ecr.send(new CreateRepositoryCommand({ repositoryName })),
    ship: { scan: { gate: 'high' } },
    needs: ['ecr:StartImageScan', 'ecr:DescribeImageScanFindings'],
  },
  {
    name: 'a repository that is brought up to date',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'repository settings'],
    before: (stage) => stage.ecr.send(new CreateRepositoryCommand({ repositoryName })),
    ship: { repository: { update: true, tags: { team: 'a' }, pullAccounts: ['210987654321'] } },
    needs: ['ecr:ListTagsForResource', 'ecr:PutImageScanningConfiguration', 'ecr:PutImageTagMutability'],
  },
  {
    name: 'a given image',
    features: ['deployment', 'given image', 'load balancer'],
    before: async (stage) => {
      await shipped(stage);
      // Which image a tag was when it was deployed is asked of the service revision.
      await deploy(stage, `${stage.host}/web:${firstCommit}`);
      await stage.login().then((client) => client.pushImage('web', 'other', 'other'));
    },
    ship: (stage) => ({ image: { reference: `${stage.host}/web:other` } }),
    misses: ['ecr:GetDownloadUrlForLayer', 'ecr:PutImage', 'ecs:DescribeServiceRevisions'],
  },
  {
    name: 'a copy',
    features: ['deployment', 'image', 'new repository', 'lifecycle policy', 'load balancer', 'copies'],
    subject: { repository: '*' },
    before: (stage) => stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'copy' })),
    ship: (stage) => ({ image: { pushTo: [`${stage.host}/copy`] } }),
  },
  {
    name: 'a secret by its name',
    features: ['deployment', 'image', 'new repository', 'lifecycle policy', 'load balancer', 'secret names'],
    subject: { secret: 'app/db' },
    secrets: { 'app/db': { user: 'amy' } },
    ship: { taskDefinition: { overrides: { ...overrides, secrets: { DB: 'app/db' } } } },
    needs: ['secretsmanager:DescribeSecret'],
  },
  {
    name: 'an image that cannot be pulled, rolled back',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'diagnosis', 'rollback'],
    before: async (stage) => {
      await shipped(stage);
      await dies(stage);
    },
    ship: (stage) => ({ ...next(stage), watch: { onFailure: 'rollback' } }),
    verdict: 'rolled-back',
    misses: ['ecs:StopServiceDeployment'],
  },
  {
    name: 'a health check that never passes',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'diagnosis', 'rollback'],
    before: async (stage) => {
      await shipped(stage);
      await sick(stage);
    },
    ship: (stage) => ({ ...next(stage), watch: { onFailure: 'rollback' } }),
    verdict: 'rolled-back',
    misses: [
      'elasticloadbalancing:DescribeTargetHealth',
      'elasticloadbalancing:DescribeTargetGroups',
      'logs:GetLogEvents',
    ],
  },
  {
    name: 'old revisions that go',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'old revisions'],
    subject: { cluster: '*', services: ['*'] },
    before: async (stage) => {
      for (const n of [1, 2, 3]) {
        stage.write('app.txt', `${n}`);
        await stage.ship({ commit: `${n}`.repeat(40), taskDefinition: { file: 'task.json' } });
      }
      stage.service.clock.advance(3_600_000);
    },
    ship: (stage) => {
      stage.write('app.txt', 'last');
      return { commit: '4'.repeat(40), update: { keepRevisions: 2 } };
    },
    misses: [
      'ecs:ListTaskDefinitions',
      'ecs:ListClusters',
      'ecs:ListServices',
      'ecs:DeregisterTaskDefinition',
    ],
  },
  {
    name: 'a rollback to a commit',
    features: ['deployment', 'given image', 'load balancer', 'going back'],
    before: async (stage) => {
      await shipped(stage);
      await stage.ship({ ...next(stage), taskDefinition: { file: 'task.json' } });
    },
    ship: { planning: { work: rollbackTo({ kind: 'commit', commit: firstCommit }) } },
    needs: ['ecs:ListTaskDefinitions'],
    misses: ['ecs:ListServiceDeployments', 'ecs:DescribeServiceRevisions'],
  },
  {
    name: 'a rollback of what is under way',
    features: ['deployment', 'given image', 'load balancer', 'going back'],
    before: async (stage) => {
      await shipped(stage);
      stage.service.script({ image: 'example/web:9', script: { pullTakes: 3600 } });
      await deploy(stage, 'example/web:9');
    },
    ship: { planning: { work: rollbackTo({ kind: 'previous' }) } },
    misses: ['ecs:StopServiceDeployment', 'ecs:DescribeServiceDeployments'],
  },
  {
    name: 'a review service that goes',
    features: ['deployment', 'review services'],
    before: async ({ service: { ecs } }) => {
      const { services = [] } = await ecs.send(
        new DescribeServicesCommand({ cluster: 'prod', services: ['web'] }),
      );
      const tags = [{ key: 'ecs-ship:review', value: 'true' }];
      await ecs.send(new TagResourceCommand({ resourceArn: services[0]?.serviceArn, tags }));
    },
    ship: { planning: { work: stopBy({ deletes: true, deregisters: false, force: false }) } },
    needs: ['ecs:DeleteService'],
  },
];
