import type { TrafficRules, TrafficWeights } from '../../../src/emulator/traffic-rules.js';

const ELB = 'arn:aws:elasticloadbalancing:us-east-1:123456789012';

export const BLUE = `${ELB}:targetgroup/blue/0123456789abcdef`;
export const GREEN = `${ELB}:targetgroup/green/0123456789abcdef`;
export const PRODUCTION = `${ELB}:listener-rule/app/front/0123456789abcdef/0123456789abcdef/0000000000000001`;
export const TEST = `${ELB}:listener-rule/app/front/0123456789abcdef/0123456789abcdef/0000000000000002`;

/** A service's load balancer whose production and test rules lead to two target groups. */
export const SHIFTING = {
  loadBalancers: [
    {
      targetGroupArn: BLUE,
      containerName: 'app',
      containerPort: 80,
      advancedConfiguration: {
        alternateTargetGroupArn: GREEN,
        productionListenerRule: PRODUCTION,
        testListenerRule: TEST,
        roleArn: 'arn:aws:iam::123456789012:role/ecs-elb',
      },
    },
  ],
};

/** Listener rules that only remember their weights. */
export class PlayedTraffic implements TrafficRules {
  readonly rules = new Map<string, TrafficWeights>([
    [PRODUCTION, weights(100, 0)],
    [TEST, weights(0, 1)],
  ]);

  weights(ruleArn: string): TrafficWeights | undefined {
    return this.rules.get(ruleArn);
  }

  shift(ruleArn: string, shifted: TrafficWeights): void {
    this.rules.set(ruleArn, shifted);
  }

  /** `blue 950 green 50`. */
  said(ruleArn: string): string {
    const found = this.rules.get(ruleArn);
    return `blue ${found?.get(BLUE)} green ${found?.get(GREEN)}`;
  }
}

export function weights(blue: number, green: number): TrafficWeights {
  return new Map([
    [BLUE, blue],
    [GREEN, green],
  ]);
}
