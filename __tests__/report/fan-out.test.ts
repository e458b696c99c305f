import { consoleUrl } from '../../src/report/console-url.js';
import { fanOutReport } from '../../src/report/fan-out.js';
import { start } from './record.js';

describe('fanOutReport', () => {
  it('tells every report, also after one has thrown', () => {
    const seen: string[] = [];
    const failing = () => {
      throw new Error('disk full');
    };
    const report = fanOutReport([failing, (event) => seen.push(event.kind)], (error) =>
      seen.push(String(error)),
    );
    report(start('image'));
    expect(seen).toEqual(['Error: disk full', 'stage-started']);
  });
});

describe('consoleUrl', () => {
  it.each([
    ['arn:aws:ecs:eu-west-1:123456789012:service/prod/web', 'https://eu-west-1.console.aws.amazon.com/'],
    ['arn:aws-cn:ecs:cn-north-1:123456789012:service/prod/web', 'https://cn-north-1.console.amazonaws.cn/'],
  ])('links %s', (arn, host) => {
    expect(consoleUrl(arn)?.startsWith(`${host}ecs/v2/clusters/prod/services/web/deployments?region=`)).toBe(
      true,
    );
  });

  it.each(['arn:aws:ecs:eu-west-1:123456789012:service/web', 'web', 'arn:aws-iso:ecs:x:1:service/a/b'])(
    'links nothing for %s',
    (arn) => {
      expect(consoleUrl(arn)).toBeUndefined();
    },
  );
});
