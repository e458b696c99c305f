import { CreateRepositoryCommand, PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr';
import { DescribeServicesCommand, TagResourceCommand } from '@aws-sdk/client-ecs';
import type { ScriptRule } from '../../src/emulator/runtimes/scripted-rules.js';
import { currentRevision } from '../../src/plan/config-as-it-is.js';
import type { SavedService } from '../../src/plan/saved-plan.js';
import { restart } from '../../src/restart.js';
import { rollbackTo } from '../../src/rollback.js';
import { scaleTo } from '../../src/scale.js';
import { stopBy } from '../../src/stop.js';
import { defaultConfig } from '../support/default-config.js';
import { firstCommit, type ImageStage, secondCommit } from '../support/image-stage.js';
import { deploy, dockerOf, type PolicyScenario } from '../support/policy-stage.js';

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

const plans = new WeakMap<ImageStage, SavedService>();
const savePlan = (stage: ImageStage) =>
  stage.ship({
    ...next(stage),
    builder: dockerOf(stage),
    taskDefinition: { file: 'task.json' },
    dryRun: true,
    planning: { onPlan: async (plan) => void plans.set(stage, plan) },
  });
const savedBy = (stage: ImageStage) => plans.get(stage) as SavedService;

const release = { command: ['migrate'], after: [], timeoutMs: 60_000 };
/** The task of the command is the first of the new revision. */
const migrates = (stage: ImageStage, script: ScriptRule['script']) =>
  stage.service.script({ image: '*/web*', first: 1, script });

/** Every way that docs/iam.md lists but that of several services; together they need every action of every feature. */
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
    name: 'a new repository with a key, tags and accounts that may pull',
    features: [
      'deployment',
      'image',
      'new repository',
      'lifecycle policy',
      'load balancer',
      'repository settings',
    ],
    ship: { repository: { kmsKey, tags: { team: 'a' }, pullAccounts: ['210987654321'] } },
    needs: ['kms:CreateGrant', 'kms:DescribeKey', 'ecr:GetRepositoryPolicy', 'ecr:SetRepositoryPolicy'],
  },
  {
    name: 'a later commit',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer'],
    before: shipped,
    ship: next,
  },
  {
    name: 'a pull request that is planned',
    features: ['deployment', 'image', 'lifecycle policy', 'image scan', 'load balancer'],
    before: shipped,
    ship: (stage) => ({ ...next(stage), dryRun: true }),
    verdict: 'planned',
  },
  {
    name: 'a plan that is saved and performed',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer'],
    before: async (stage) => {
      await shipped(stage);
      await savePlan(stage);
    },
    ship: (stage) => ({ ...next(stage), planning: { saved: savedBy(stage) } }),
  },
  {
    name: 'an earlier revision, by hand',
    features: ['deployment', 'load balancer', 'given image', 'lifecycle policy'],
    before: async (stage) => {
      await shipped(stage);
      await stage.ship({ ...next(stage), taskDefinition: { file: 'task.json' } });
    },
    ship: { taskDefinition: { revision: 'web:3' }, update: { allowOlder: true } },
  },
  {
    name: 'an image that was tested in staging',
    features: ['deployment', 'given image', 'lifecycle policy', 'load balancer'],
    before: (stage) => stage.ecr.send(new CreateRepositoryCommand({ repositoryName })),
    ship: async (stage) => {
      const digest = await (await stage.login()).pushImage('web', firstCommit, 'tested');
      return { image: { reference: `${stage.host}/web@${digest}` } };
    },
  },
  {
    name: 'a registry that another account pulls from',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'repository settings'],
    before: (stage) => stage.ecr.send(new CreateRepositoryCommand({ repositoryName })),
    ship: { repository: { update: true, pullAccounts: ['222222222222'] } },
    needs: ['ecr:GetRepositoryPolicy', 'ecr:SetRepositoryPolicy'],
  },
  {
    name: 'the same content under another commit',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer'],
    before: (stage) => stage.ship({ taskDefinition: { file: 'task.json' }, image: { reuse: 'content' } }),
    ship: { commit: secondCommit, image: { reuse: 'content' } },
    verdict: 'unchanged',
  },
  {
    name: 'a definition that is generated',
    features: ['deployment', 'image', 'new repository', 'lifecycle policy', 'load balancer'],
    file: undefined,
    ship: { taskDefinition: { generate: { port: 8080, healthCheckPath: '/' } } },
  },
  {
    name: 'a scan gate with enhanced scanning',
    features: ['deployment', 'image', 'lifecycle policy', 'image scan', 'enhanced scan', 'load balancer'],
    before: async (stage) => {
      await stage.ecr.send(new CreateRepositoryCommand({ repositoryName }));
      await stage.ecr.send(
        new PutRegistryScanningConfigurationCommand({
          scanType: 'ENHANCED',
          rules: [
            {
              scanFrequency: 'CONTINUOUS_SCAN',
              repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }],
            },
          ],
        }),
      );
    },
    ship: { scan: { gate: 'high' } },
    needs: ['inspector2:ListCoverage', 'inspector2:ListFindings'],
  },
  {
    name: 'a run that is cancelled',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'rollback'],
    before: async (stage) => {
      await shipped(stage);
      stage.service.script({ image: '*/web*', script: { startTakes: 60 } });
    },
    ship: (stage) => ({
      ...next(stage),
      watch: { onCancel: 'rollback' },
      incidents: [{ atSecond: 5, happen: async (service) => service.interrupt() }],
    }),
    verdict: 'cancelled',
  },
  {
    name: 'only in the right account',
    features: [
      'deployment',
      'image',
      'new repository',
      'lifecycle policy',
      'load balancer',
      'allowed accounts',
    ],
    ship: { aws: { allowedAccountIds: ['123456789012'] } },
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
    name: 'a scan gate',
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
    name: 'the copy in that account',
    features: ['deployment', 'given image', 'lifecycle policy', 'load balancer'],
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
    name: 'a copy for another account',
    features: ['deployment', 'image', 'new repository', 'lifecycle policy', 'load balancer', 'copies'],
    arns: {
      'arn:aws:ecr:eu-west-1:210987654321:repository/web': [
        'arn:aws:ecr:eu-central-1:123456789012:repository/copy',
      ],
    },
    before: (stage) => stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'copy' })),
    ship: (stage) => ({ image: { pushTo: [`${stage.host}/copy`] } }),
  },
  {
    name: 'a secret by its name',
    features: ['deployment', 'image', 'new repository', 'lifecycle policy', 'load balancer', 'secret names'],
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
    name: 'a migration before the deployment',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'one-off tasks'],
    before: async (stage) => {
      await shipped(stage);
      migrates(stage, { exit: { code: 0, after: 3 } });
    },
    ship: (stage) => ({ ...next(stage), release }),
    needs: ['ecs:RunTask'],
    misses: ['logs:GetLogEvents'],
  },
  {
    name: 'a migration that takes too long',
    features: ['deployment', 'image', 'lifecycle policy', 'load balancer', 'one-off tasks'],
    before: shipped,
    ship: (stage) => ({ ...next(stage), release }),
    verdict: 'failed',
    misses: ['ecs:StopTask'],
  },
  {
    name: 'a rollback to a commit',
    features: ['deployment', 'given image', 'lifecycle policy', 'load balancer', 'going back'],
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
    features: ['deployment', 'given image', 'lifecycle policy', 'load balancer', 'going back'],
    before: async (stage) => {
      await shipped(stage);
      stage.service.script({ image: 'example/web:9', script: { pullTakes: 3600 } });
      await deploy(stage, 'example/web:9');
    },
    ship: { planning: { work: rollbackTo({ kind: 'previous' }) } },
    misses: ['ecs:StopServiceDeployment', 'ecs:DescribeServiceDeployments'],
  },
  {
    name: 'new tasks of the same revision',
    features: ['deployment', 'given image', 'lifecycle policy', 'load balancer'],
    before: shipped,
    ship: {
      taskDefinition: { revision: currentRevision },
      update: { forceNewDeployment: true, allowOlder: true },
      planning: { work: restart },
    },
  },
  {
    name: 'more tasks',
    features: ['deployment', 'load balancer'],
    ship: { planning: { work: scaleTo(3) } },
  },
  {
    name: 'a review service that goes',
    features: ['deployment', 'review services'],
    before: async ({ service: { ecs } }) => {
      const { services = [] } = await ecs.send(
        new DescribeServicesCommand({ cluster: 'production', services: ['web'] }),
      );
      const tags = [{ key: 'ecs-ship:review', value: 'true' }];
      await ecs.send(new TagResourceCommand({ resourceArn: services[0]?.serviceArn, tags }));
    },
    ship: { planning: { work: stopBy({ deletes: true, deregisters: false, force: false }) } },
    needs: ['ecs:DeleteService'],
  },
];
