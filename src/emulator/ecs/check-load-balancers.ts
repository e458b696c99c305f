import type { DeploymentConfiguration, LoadBalancer } from '@aws-sdk/client-ecs';
import { shiftsTraffic } from '../engine/deployment-strategy.js';
import { invalidParameter } from './errors.js';

/** Refuses load balancers that cannot shift traffic (source: ECS developer guide, "Troubleshooting … blue/green deployments"). */
export function checkLoadBalancers(
  loadBalancers: readonly LoadBalancer[],
  configuration: DeploymentConfiguration,
): void {
  const advanced = loadBalancers.filter(({ advancedConfiguration }) => advancedConfiguration !== undefined);
  if (advanced.length > 0 && advanced.length < loadBalancers.length) {
    throw invalidParameter(
      'Either all or none of the provided loadBalancers must have advancedConfiguration defined',
    );
  }
  if (shiftsTraffic(configuration) && advanced.length < loadBalancers.length) {
    throw invalidParameter(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    );
  }
  checkTargetGroups(loadBalancers);
  for (const loadBalancer of advanced) checkRules(loadBalancer);
}

function checkTargetGroups(loadBalancers: readonly LoadBalancer[]): void {
  const arns = loadBalancers.flatMap(({ targetGroupArn, advancedConfiguration }) => [
    ...(targetGroupArn === undefined || advancedConfiguration === undefined ? [] : [targetGroupArn]),
    ...(advancedConfiguration?.alternateTargetGroupArn === undefined
      ? []
      : [advancedConfiguration.alternateTargetGroupArn]),
  ]);
  const twice = arns.find((arn, at) => arns.indexOf(arn) !== at);
  if (twice !== undefined) throw invalidParameter(`Duplicate targetGroupArn found: ${twice}`);
}

function checkRules({ advancedConfiguration }: LoadBalancer): void {
  const { productionListenerRule, testListenerRule } = advancedConfiguration ?? {};
  for (const [name, arn] of Object.entries({ productionListenerRule, testListenerRule })) {
    if (arn === undefined || arn.includes(':listener-rule/')) continue;
    throw invalidParameter(
      `${name} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${arn}`,
    );
  }
  if (productionListenerRule !== undefined && productionListenerRule === testListenerRule) {
    throw invalidParameter(
      `The following rules cannot be used as both production and test listener rules: ${testListenerRule}`,
    );
  }
}
