import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DeleteRepositoryCommand,
} from '@aws-sdk/client-ecr';
import { secondCommit } from '../../support/image-stage.js';
import type { PlanScenario, PlanStage } from '../../support/plan-scenario.js';

const create =
  (input: Partial<CreateRepositoryCommandInput> = {}) =>
  (stage: PlanStage) =>
    stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'web', ...input }));
const shipped = (stage: PlanStage) => stage.ship();
const movable = ['latest', 'ecs-ship.*'].map((filter) => ({ filterType: 'WILDCARD' as const, filter }));
const wanted = { tags: { team: 'checkout' }, pullAccounts: ['210987654321'] };
const kmsKey = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555';
const there = (stage: PlanStage) => `${new URL(stage.other.url).host}/mirror/web`;
const far = '210987654321.dkr.ecr.us-east-1.amazonaws.com/web';

async function farRepository({ service }: PlanStage): Promise<void> {
  const { ECRClient } = await import('@aws-sdk/client-ecr');
  const { clientConfig } = await import('../../support/start-test-emulator.js');
  const ecr = new ECRClient({ ...clientConfig(service.emulator), region: 'us-east-1' });
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'web', registryId: '210987654321' }));
  ecr.destroy();
}

/** The image and its repositories. */
export const imageScenarios: readonly PlanScenario[] = [
  {
    name: 'a first ship, whose repository is missing',
    sends: ['ecr:CreateRepository', 'ecr:PutImage', 'ecr:PutLifecyclePolicy'],
  },
  {
    name: 'a first ship with a key, tags and accounts that may pull',
    ship: { repository: { ...wanted, kmsKey } },
    sends: ['ecr:CreateRepository', 'ecr:SetRepositoryPolicy'],
  },
  { name: 'a rerun of what runs', before: shipped, verdict: 'unchanged' },
  {
    name: 'a second commit',
    before: shipped,
    ship: (stage) => {
      stage.write('app.txt', 'two');
      return { commit: secondCommit };
    },
    sends: ['ecr:PutImage', 'ecs:UpdateService'],
  },
  {
    name: 'a further tag of an image that is there',
    before: shipped,
    ship: { image: { tags: ['1.4.2'] } },
    verdict: 'unchanged',
    sends: ['ecr:PutImage'],
  },
  {
    name: 'several tags and latest',
    ship: { image: { tags: ['a', 'b'], latest: true } },
    sends: ['ecr:PutImage'],
  },
  {
    name: 'an image of the same content',
    before: (stage) => stage.ship({ image: { reuse: 'content' } }),
    ship: { image: { reuse: 'content' }, commit: secondCommit },
    verdict: 'unchanged',
    sends: ['ecr:PutImage'],
  },
  { name: 'a work tree with changes', ship: { dirty: true }, sends: ['ecs:RegisterTaskDefinition'] },
  { name: 'a repository of somebody else’s settings', before: create(), sends: ['ecr:PutImage'] },
  {
    name: 'a repository that is brought up to date',
    before: create(),
    ship: { repository: { ...wanted, update: true } },
    sends: [
      'ecr:PutImageScanningConfiguration',
      'ecr:PutImageTagMutability',
      'ecr:TagResource',
      'ecr:SetRepositoryPolicy',
    ],
  },
  {
    name: 'a repository whose tags cannot move',
    before: create({ imageTagMutability: 'IMMUTABLE' }),
    sends: ['ecr:PutImage'],
  },
  {
    name: 'a repository whose tags cannot move, and another commit',
    before: async (stage) => {
      await create({ imageTagMutability: 'IMMUTABLE' })(stage);
      await stage.ship();
      stage.write('app.txt', 'two');
    },
    ship: { commit: secondCommit },
    sends: ['ecr:PutImage'],
  },
  {
    name: 'a repository that was deleted under a running service',
    before: async (stage) => {
      await stage.ship();
      await stage.ecr.send(new DeleteRepositoryCommand({ repositoryName: 'web', force: true }));
      stage.write('app.txt', 'two');
    },
    sends: ['ecr:CreateRepository'],
  },
  {
    name: 'a registry cache',
    before: create({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: movable,
    }),
    ship: { build: { cache: 'registry' } },
    sends: ['ecr:PutImage'],
  },
  {
    name: 'a copy beside the image',
    before: create({ repositoryName: 'copy' }),
    ship: (stage) => ({ image: { pushTo: [`${stage.host}/copy`] } }),
    sends: ['ecr:InitiateLayerUpload'],
  },
  {
    name: 'a copy in another registry',
    ship: (stage) => ({ image: { pushTo: [there(stage)] } }),
    sends: ['ecr:InitiateLayerUpload'],
  },
  {
    name: 'a copy that is there',
    before: (stage) => stage.ship({ image: { pushTo: [there(stage)] } }),
    ship: (stage) => ({ image: { pushTo: [there(stage)] } }),
    verdict: 'unchanged',
  },
  {
    name: 'a further tag of a copy',
    before: (stage) => stage.ship({ image: { pushTo: [there(stage)] } }),
    ship: (stage) => ({ image: { pushTo: [there(stage)], tags: ['1.4.2'] } }),
    verdict: 'unchanged',
    sends: ['ecr:PutImage'],
  },
  {
    name: 'a copy of an image that is there',
    before: shipped,
    ship: (stage) => ({ image: { pushTo: [there(stage)] } }),
    verdict: 'unchanged',
    sends: ['ecr:InitiateLayerUpload'],
  },
  {
    name: 'a copy in another region and account',
    before: farRepository,
    ship: { image: { pushTo: [far] } },
    sends: ['ecr:PutImage'],
  },
];
