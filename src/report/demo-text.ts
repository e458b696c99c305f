/** How one act of the demo went. */
export interface ActResult {
  readonly act: number;
  readonly passed: boolean;
  readonly verdict: string;
  /** The version that the URL answers with afterwards. */
  readonly version: string;
  readonly url: string;
  readonly traffic?: {
    readonly requests: number;
    readonly failed: number;
    readonly failures: readonly string[];
  };
  readonly cause?: string;
}

export interface DemoResult {
  readonly passed: boolean;
  readonly seconds: number;
  readonly acts: readonly ActResult[];
}

/** Everything the demo says between the ships. */
export const demoText = {
  opening: (emulator: string, folder: string, url: string) =>
    [
      'ecs-ship demo: real Docker, real containers, a stand-in for AWS on this machine.',
      `  emulator   ${emulator}   (ECR, ECS, load balancer, logs)`,
      `  sources    ${folder}   (a copy of sample-app, removed at the end)`,
      `  service    ${url}`,
      '',
    ].join('\n'),
  act: (number: number, title: string) => `\nAct ${number} — ${title}\n`,
  actEnd: (result: ActResult) => `${[...trafficLines(result), answerLine(result)].join('\n')}\n`,
  closing: (result: DemoResult) =>
    result.passed
      ? `\nAll three acts went as announced, in ${Math.round(result.seconds)} s.\n${nextStep}\n`
      : '\nThe demo did not go as announced: see the act above.\n',
  interrupted: '\nInterrupted: what the demo has started is being removed.\n',
  kept: (emulator: string, url: string) =>
    [
      '',
      `Left running until you press Ctrl-C: ${url}`,
      `Any AWS client works with it: AWS_ENDPOINT_URL=${emulator} aws ecs list-services --cluster sample`,
      '',
    ].join('\n'),
};

const nextStep =
  'Next: npx ecs-ship init, in the folder of your own program, writes the files for its first ship.';

function trafficLines({ traffic }: ActResult): string[] {
  if (traffic === undefined) return [];
  const line = `  client: ${traffic.requests} requests during the rollout, ${traffic.failed} failed`;
  return [line, ...traffic.failures.map((failure) => `    ${failure}`)];
}

function answerLine({ passed, url, version, verdict }: ActResult): string {
  return `  ${passed ? '✔' : '✖'} verdict ${verdict}; GET ${url} answers with version ${version}`;
}
