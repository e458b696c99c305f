import { consoleUrl, logUrl, taskUrl } from '../../src/report/console-url.js';

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

const web = 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web';

describe('what failed', () => {
  it('is a task’s page', () => {
    expect(taskUrl(web, '8d1f2a3b')).toBe(
      'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/tasks/8d1f2a3b/configuration?region=eu-west-1',
    );
    expect(taskUrl('arn:aws:ecs:eu-west-1:123456789012:service/web', '8d1f')).toBeUndefined();
    expect(taskUrl(web, 'x](evil)')).toBeUndefined();
  });

  it('and its log’s, whose names the console escapes twice, in the log’s own region', () => {
    expect(logUrl(web, { group: '/ecs/web', name: 'web/web/8d1f' })).toBe(
      'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/' +
        '$252Fecs$252Fweb/log-events/web$252Fweb$252F8d1f',
    );
    expect(logUrl(web, { group: 'g', name: 's', region: 'us-east-1' })).toMatch(
      /^https:\/\/us-east-1\.console\.aws\.amazon\.com\/cloudwatch\/home\?region=us-east-1#/,
    );
  });
});
