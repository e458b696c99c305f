import { consoleUrl } from '../../src/report/console-url.js';

describe('consoleUrl', () => {
  it.each([
    [
      'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
      'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments?region=eu-west-1',
    ],
    [
      'arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/web',
      'https://cn-north-1.console.amazonaws.cn/ecs/v2/clusters/prod/services/web/deployments?region=cn-north-1',
    ],
    [
      'arn:aws-us-gov:ecs:us-gov-west-1:123456789012:service/prod/web-api_2',
      'https://us-gov-west-1.console.amazonaws-us-gov.com/ecs/v2/clusters/prod/services/web-api_2/deployments?region=us-gov-west-1',
    ],
    ['arn:aws:ecs:eu-west-1:123456789012:service/web', undefined],
    ['arn:aws-iso:ecs:us-iso-east-1:123456789012:service/prod/web', undefined],
    ['', undefined],
  ])('of %s', (arn, url) => {
    expect(consoleUrl(arn)).toBe(url);
  });
});
