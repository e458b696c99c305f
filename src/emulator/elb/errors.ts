import { AwsError } from '../aws-error.js';

export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

export function targetGroupNotFound(): AwsError {
  return new AwsError('TargetGroupNotFound', 'One or more target groups not found');
}

export function loadBalancerNotFound(names: readonly string[]): AwsError {
  return new AwsError('LoadBalancerNotFound', `Load balancers '[${names.join(', ')}]' not found`);
}

export function listenerNotFound(): AwsError {
  return new AwsError('ListenerNotFound', 'One or more listeners not found');
}

export function ruleNotFound(): AwsError {
  return new AwsError('RuleNotFound', 'One or more rules not found');
}

export function priorityInUse(priority: number): AwsError {
  return new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`);
}

export function operationNotPermitted(message: string): AwsError {
  return new AwsError('OperationNotPermitted', message);
}

export function duplicateTargetGroupName(name: string): AwsError {
  return new AwsError(
    'DuplicateTargetGroupName',
    `A target group with the same name '${name}' exists, but with different settings`,
  );
}

export function duplicateLoadBalancerName(name: string): AwsError {
  return new AwsError(
    'DuplicateLoadBalancerName',
    `A load balancer with the same name '${name}' exists, but with different settings`,
  );
}

export function duplicateListener(loadBalancerArn: string): AwsError {
  return new AwsError(
    'DuplicateListener',
    `A listener already exists on this port for this load balancer '${loadBalancerArn}'`,
  );
}

export function targetGroupInUse(arn: string): AwsError {
  return new AwsError('ResourceInUse', `Target group '${arn}' is currently in use by a listener or a rule`);
}

/** What an application load balancer has on AWS and this one has not. */
export function unsupported(what: string): AwsError {
  return new AwsError('UnsupportedProtocol', `${what} is not supported by the emulator`);
}
