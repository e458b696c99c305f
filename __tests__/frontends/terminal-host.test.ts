import { terminalHost } from '../../src/frontends/cli/terminal.js';
import type { ReportEvent } from '../../src/report/report-event.js';
import type { RolloutView } from '../../src/watch/rollout-view.js';
import { Recorder } from '../report/record.js';

const serviceArn = 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web';
const page = 'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod/services/web/deployments';

const counts = { requested: 1, running: 0, pending: 1 };
const view: RolloutView = { to: 'web:12', counts, oldRunning: 1, failed: 0, serviceArn };

it.each([
  ['names the console of AWS', {}, true],
  ['names none where the emulator is shipped to', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, false],
])('a terminal %s', async (_, env, named) => {
  const [one, several] = [new Recorder(80), new Recorder(80)];
  const host = terminalHost(env);
  const event: ReportEvent = { kind: 'rollout', at: 0, stage: 'watch', view };
  const switches = { json: false, verbose: false, dryRun: false };
  const alone = await host.openReport(one, switches);
  alone(event);
  const report = await host.openServicesReport(several, switches);
  report.begin(['web'], 'Shipping');
  report.of('web')(event);
  for (const { text } of [one, several]) expect(text.includes(page)).toBe(named);
});
