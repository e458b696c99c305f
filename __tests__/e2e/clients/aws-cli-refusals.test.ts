import type { DescribeServicesResponse } from '@aws-sdk/client-ecs';
import type { GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { type AwsCli, awsCli, type Refusal, SERVICE_ERROR, WAITER_FAILED } from '../../support/aws-cli.js';
import { openPlace } from '../../support/e2e-place.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

const place = openPlace();
let emulator: Emulator;
let aws: AwsCli;

beforeAll(async () => {
  emulator = await startTestEmulator();
  aws = awsCli(emulator.url, place);
  await aws.json('ecs', 'create-cluster', '--cluster-name', 'prod');
  await aws.json('ecr', 'create-repository', '--repository-name', 'known');
});

afterAll(async () => {
  await emulator.close();
  place.remove();
});

const refused = (operation: string, exception: string, text: string): Refusal => ({
  exitCode: SERVICE_ERROR,
  stderr: `An error occurred (${exception}) when calling the ${operation} operation: ${text}`,
});

describe('the AWS CLI says what is wrong, with exit code 254', () => {
  it.each([
    [
      'a cluster that is not there',
      'ecs describe-services --cluster nowhere --services web',
      refused('DescribeServices', 'ClusterNotFoundException', 'Cluster not found.'),
    ],
    [
      'a service that is not there',
      'ecs update-service --cluster prod --service nobody --desired-count 1',
      refused('UpdateService', 'ServiceNotFoundException', 'Service not found.'),
    ],
    [
      'the deployments of a service that is not there',
      'ecs list-service-deployments --cluster prod --service nobody',
      refused('ListServiceDeployments', 'ServiceNotFoundException', 'Service not found.'),
    ],
    [
      'a task definition that is not there',
      'ecs describe-task-definition --task-definition nothing',
      refused('DescribeTaskDefinition', 'ClientException', 'Unable to describe task definition.'),
    ],
    [
      'a size that Fargate does not have',
      'ecs register-task-definition --family odd --requires-compatibilities FARGATE --network-mode awsvpc --cpu 300 --memory 512 --container-definitions name=app,image=app',
      refused(
        'RegisterTaskDefinition',
        'ClientException',
        'No Fargate configuration exists for given values.',
      ),
    ],
    [
      'a repository that is there already',
      'ecr create-repository --repository-name known',
      refused(
        'CreateRepository',
        'RepositoryAlreadyExistsException',
        "The repository with name 'known' already exists in the registry with id '123456789012'",
      ),
    ],
    [
      'a repository that is not there',
      'ecr describe-repositories --repository-names nowhere',
      refused(
        'DescribeRepositories',
        'RepositoryNotFoundException',
        "The repository with name 'nowhere' does not exist in the registry with id '123456789012'",
      ),
    ],
    [
      'an image that is not there',
      'ecr describe-images --repository-name known --image-ids imageTag=gone',
      refused(
        'DescribeImages',
        'ImageNotFoundException',
        "The image with imageId {imageDigest:'null', imageTag:'gone'} does not exist within the repository with name 'known' in the registry with id '123456789012'",
      ),
    ],
    [
      'a name that no repository can have',
      'ecr create-repository --repository-name Not-Valid',
      refused(
        'CreateRepository',
        'InvalidParameterException',
        "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''",
      ),
    ],
  ])('%s', async (_, command, expected) => {
    await expect(aws.refusal(...command.split(' '))).resolves.toEqual(expected);
  });

  it('lists a missing ECS service as a failure where AWS does not refuse, and its waiter gives up', async () => {
    const where = ['--cluster', 'prod', '--services', 'nobody'];
    const [answer, waiter] = await Promise.all([
      aws.json<DescribeServicesResponse>('ecs', 'describe-services', ...where),
      aws.refusal('ecs', 'wait', 'services-stable', ...where),
    ]);
    const arn = 'arn:aws:ecs:eu-central-1:123456789012:service/prod/nobody';
    expect(answer).toEqual({ services: [], failures: [{ arn, reason: 'MISSING' }] });
    expect(waiter.exitCode).toBe(WAITER_FAILED);
    expect(waiter.stderr).toContain(
      'Waiter ServicesStable failed: Waiter encountered a terminal failure state',
    );
  });
});

describe('aws sts get-caller-identity', () => {
  it('names the account whose services these are', async () => {
    const identity = await aws.json<GetCallerIdentityResponse>('sts', 'get-caller-identity');
    expect(identity.Account).toBe('123456789012');
    expect(identity.Arn).toMatch(/^arn:aws:(iam|sts)::123456789012:/);
  });
});
