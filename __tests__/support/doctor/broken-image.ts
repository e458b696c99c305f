import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchDeleteImageCommand, SetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import type { BrokenSetup } from './broken-setup.js';
import type { DoctorSetup } from './doctor-setup.js';
import { SECRET_VALUE } from './healthy-setup.js';

/** Deploys an image that exists, in the words of a pipeline that has built it. */
function givenImage({ options }: DoctorSetup, tag: string): void {
  options.image = `123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:${tag}`;
}

/** What the next revision would be, where it is not what runs. */
function nextIs({ files, definition }: DoctorSetup, change: object): void {
  files['task-definition.json'] = JSON.stringify({ ...definition, ...change });
}

const everybody = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: ['ecr:BatchGetImage'] }],
};

/** What is wrong with the repository, images and the task definition. */
export const brokenImage: readonly BrokenSetup[] = [
  {
    what: 'nobody scans images',
    change: ({ repository, options }) => {
      delete repository.imageScanningConfiguration;
      options.scan = 'off';
    },
    ...{
      finds: 'repository-scan',
      as: 'warning',
      says: /Nobody scans the images of web/,
      remedy: /Set scan to report/,
    },
  },
  {
    what: 'the tag that has to move cannot be moved',
    change: ({ repository, options }) => {
      repository.imageTagMutability = 'IMMUTABLE';
      delete repository.imageTagMutabilityExclusionFilters;
      options.latest = true;
    },
    ...{
      finds: 'tag-mutability',
      as: 'failed',
      says: /latest.* cannot be moved to a new image/,
      remedy: /latest: false/,
    },
  },
  {
    what: 'a commit’s image could be overwritten',
    change: ({ repository }) => {
      repository.imageTagMutability = 'MUTABLE';
      delete repository.imageTagMutabilityExclusionFilters;
    },
    ...{
      finds: 'tag-mutability',
      as: 'warning',
      says: /Tags of commits can be overwritten in web \(MUTABLE\)/,
    },
    remedy: /Set repository-update/,
  },
  {
    what: 'images are kept for ever',
    change: ({ options }) => {
      options.lifecycle = 'off';
    },
    ...{ finds: 'lifecycle-policy', as: 'warning', says: /No lifecycle policy, and lifecycle is off/ },
    remedy: /Leave lifecycle: off out/,
  },
  {
    what: 'the lifecycle policy may take what runs',
    change: ({ repository, options }) => {
      const rule = {
        rulePriority: 1,
        selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 1 },
        action: { type: 'expire' },
      };
      repository.lifecyclePolicyText = JSON.stringify({ rules: [rule] });
      options.lifecycle = 'off';
    },
    ...{ finds: 'lifecycle-policy', as: 'warning', says: /may expire the image that the service runs/ },
    remedy: /keeps what runs/,
  },
  {
    what: 'everybody may pull',
    change: ({ atLast }) =>
      atLast.push(({ ecr }) =>
        ecr.send(
          new SetRepositoryPolicyCommand({ repositoryName: 'web', policyText: JSON.stringify(everybody) }),
        ),
      ),
    ...{ finds: 'repository-policy', as: 'warning', says: /lets everybody with an AWS account in/ },
    remedy: /Name the accounts/,
  },
  {
    what: 'what would be built is not committed',
    change: ({ atLast }) => atLast.push(({ folder }) => writeFileSync(join(folder, 'run.sh'), 'exit 1\n')),
    ...{ finds: 'source', as: 'warning', says: /./, remedy: /checkout of a commit without changes/ },
  },
  {
    what: 'the image that is to be deployed was never pushed',
    change: (it) => givenImage(it, 'v9'),
    ...{ finds: 'image', as: 'failed', says: /web.*v9/, remedy: /push it first/ },
  },
  {
    what: 'the image is for another processor than the tasks',
    change: (it) => {
      givenImage(it, 'v1');
      nextIs(it, { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } });
    },
    ...{
      finds: 'image-platform',
      as: 'failed',
      says: /is for linux\/amd64, but the tasks run on linux\/arm64/,
    },
    remedy: /Build for it \(platforms: linux\/arm64\)/,
  },
  {
    what: 'the image that runs was deleted',
    change: ({ atLast }) =>
      atLast.push(({ ecr }) =>
        ecr.send(new BatchDeleteImageCommand({ repositoryName: 'web', imageIds: [{ imageTag: 'v1' }] })),
      ),
    ...{ finds: 'running-image', as: 'warning', says: /The image that the service runs is gone/ },
    remedy: /Ship a commit soon/,
  },
  {
    what: 'the task definition is not where it is said to be',
    change: ({ files }) => {
      files['task-definition.json'] = undefined;
    },
    ...{
      finds: 'task-definition',
      as: 'failed',
      says: /task-definition\.json/,
      remedy: /./,
      unknown: 'most',
    },
  },
  {
    what: 'the task definition is no JSON',
    change: ({ files }) => {
      files['task-definition.json'] = '{ "family": "web",';
    },
    ...{
      finds: 'task-definition',
      as: 'failed',
      says: /task-definition\.json/,
      remedy: /./,
      unknown: 'most',
    },
  },
  {
    what: 'the next revision has no execution role to read its secrets with',
    change: (it) => nextIs(it, { executionRoleArn: undefined }),
    ...{ finds: 'task-definition', as: 'failed', says: /task-definition\.json/, unknown: 'most' },
  },
  {
    what: 'a password stands in the task definition',
    change: (it) => {
      const [web] = it.definition.containerDefinitions;
      const environment = [{ name: 'MAIL_PASSWORD', value: SECRET_VALUE }];
      nextIs(it, { containerDefinitions: [{ ...web, environment }] });
    },
    ...{ finds: 'task-definition-check', as: 'warning', says: /MAIL_PASSWORD.*\(secret-in-environment\)/ },
    remedy: /./,
  },
  {
    what: 'a port of the host is asked for where there is none',
    change: (it) => {
      const [web] = it.definition.containerDefinitions;
      const portMappings = [{ containerPort: 8080, hostPort: 80 }];
      nextIs(it, { containerDefinitions: [{ ...web, portMappings }] });
    },
    ...{
      finds: 'task-definition',
      as: 'failed',
      says: /hostPort: 80 is not the containerPort/,
      unknown: 'most',
    },
  },
];
