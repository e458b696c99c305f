import { usedFeatures } from '../../../src/doctor/access/used-features.js';
import { wantedPermissions } from '../../../src/doctor/access/wanted-permissions.js';
import { defaultConfig } from '../../support/default-config.js';

const here = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const subject = { repository: 'web', cluster: 'prod', services: ['web'] };
const facts = { hasRepository: true, isBalanced: false };

function resourcesFor(action: string, features: ReturnType<typeof usedFeatures>) {
  return wantedPermissions(features, subject, here)
    .filter(({ actions }) => actions.some((one) => one === action))
    .map(({ resource }) => resource);
}

it('asks for each action on what a ship does it to, and never for a pattern', () => {
  const features = usedFeatures(defaultConfig, facts);
  expect(resourcesFor('ecs:UpdateService', features)).toEqual([
    'arn:aws:ecs:eu-central-1:123456789012:service/prod/web',
  ]);
  expect(resourcesFor('ecs:StopServiceDeployment', features)).toEqual([
    'arn:aws:ecs:eu-central-1:123456789012:service-deployment/prod/web/example',
  ]);
  expect(resourcesFor('ecs:RegisterTaskDefinition', features)).toEqual(['*']);
});

it('asks for no action that this configuration does without', () => {
  const given = usedFeatures(
    { ...defaultConfig, image: { ...defaultConfig.image, reference: 'nginx:1' } },
    facts,
  );
  expect(resourcesFor('ecr:InitiateLayerUpload', given)).toEqual([]);
  expect(resourcesFor('ecr:CreateRepository', usedFeatures(defaultConfig, facts))).toEqual([]);
  expect(
    resourcesFor('ecr:CreateRepository', usedFeatures(defaultConfig, { ...facts, hasRepository: false })),
  ).toHaveLength(1);
});

it('leaves the roles that are passed to a question of their own', () => {
  expect(resourcesFor('iam:PassRole', usedFeatures(defaultConfig, facts))).toEqual([]);
});

it('asks for copies in their own registries, and for tags on revisions of the family', () => {
  const place = { registryId: '210987654321', region: 'eu-west-1' };
  const copies = [{ place, host: 'h', repository: 'copy' }];
  const asked = wantedPermissions(['deployment', 'copies'], { ...subject, family: 'web' }, here, copies);
  const on = (action: string) =>
    asked.filter(({ actions }) => actions.some((one) => one === action)).map(({ resource }) => resource);
  expect(on('ecr:InitiateLayerUpload')).toEqual(['arn:aws:ecr:eu-west-1:210987654321:repository/copy']);
  expect(on('ecs:TagResource')).toEqual(['arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1']);
});

it('asks for tasks of the family where a command is run beside the deployment', () => {
  const release = { command: ['migrate'], after: [], timeoutMs: 60_000 };
  const features = usedFeatures({ ...defaultConfig, release }, facts);
  const asked = (family?: string) =>
    wantedPermissions(features, { ...subject, family }, here)
      .filter(({ actions }) => actions.some((one) => one === 'ecs:RunTask'))
      .map(({ resource }) => resource);
  expect(asked('web')).toEqual(['arn:aws:ecs:eu-central-1:123456789012:task-definition/web:example']);
  expect(asked()).toEqual([]);
  expect(usedFeatures({ ...defaultConfig, release: { ...release, command: [] } }, facts)).not.toContain(
    'one-off tasks',
  );
  expect(resourcesFor('ecs:RunTask', usedFeatures(defaultConfig, facts))).toEqual([]);
});
