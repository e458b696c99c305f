import { ecrAddress } from '../../src/plan/ecr-address.js';

const registryId = '123456789012';

describe('the address of an ECR repository', () => {
  it.each([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/web', { registryId, region: 'eu-central-1' }],
    ['123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/web', { registryId, region: 'us-east-1' }],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/web', { registryId, region: 'cn-north-1' }],
    ['123456789012.dkr-ecr.eu-west-1.on.aws/web', { registryId, region: 'eu-west-1' }],
    ['127.0.0.1:4566/web', { endpoint: 'http://127.0.0.1:4566' }],
    ['localhost:4566/web', { endpoint: 'http://localhost:4566' }],
  ])('%s', (uri, place) => {
    expect(ecrAddress(uri)).toMatchObject({ place, repository: 'web' });
  });

  it.each(['web', 'library/web', 'docker.io/library/web', 'public.ecr.aws/x/web', 'ghcr.io/x/web'])(
    '%s is none',
    (uri) => {
      expect(ecrAddress(uri)).toBeUndefined();
    },
  );
});
