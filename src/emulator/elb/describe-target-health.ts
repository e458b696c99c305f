import type {
  DescribeTargetHealthInput,
  DescribeTargetHealthOutput,
  TargetDescription,
  TargetHealthDescription,
  TargetHealthReasonEnum,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import type { RegisteredTarget } from './registered-target.js';

/** The reasons that this load balancer gives. */
const REASONS: readonly string[] = [
  'Elb.InitialHealthChecking',
  'Elb.RegistrationInProgress',
  'Target.DeregistrationInProgress',
  'Target.FailedHealthChecks',
  'Target.NotInUse',
  'Target.ResponseCodeMismatch',
  'Target.Timeout',
] satisfies TargetHealthReasonEnum[];

/** The health of all targets, or of those asked for; one that is not registered is `unused`. */
export function describeTargetHealth(elb: Elb, input: DescribeTargetHealthInput): DescribeTargetHealthOutput {
  const group = elb.targetGroup(input.TargetGroupArn);
  const checkPort = group.settings.HealthCheckPort;
  if (input.Targets === undefined || input.Targets.length === 0) {
    return { TargetHealthDescriptions: group.targets.map((registered) => describe(registered, checkPort)) };
  }
  const descriptions = input.Targets.map((asked) => {
    const found = group.targets.find(({ target }) => isAsked(target, asked));
    return found === undefined ? notRegistered(asked) : describe(found, checkPort);
  });
  return { TargetHealthDescriptions: descriptions };
}

function describe({ target, health }: RegisteredTarget, checkPort: string): TargetHealthDescription {
  const { state, reason, description } = health;
  return {
    Target: { Id: target.id, Port: target.port },
    HealthCheckPort: checkPort === 'traffic-port' ? String(target.port) : checkPort,
    TargetHealth: {
      State: state,
      ...(isReason(reason) && { Reason: reason }),
      ...(description && { Description: description }),
    },
  };
}

function isAsked(
  target: { readonly id: string; readonly port: number },
  { Id, Port }: TargetDescription,
): boolean {
  return target.id === Id && (Port === undefined || target.port === Port);
}

function notRegistered(Target: TargetDescription): TargetHealthDescription {
  const Description = 'Target is not registered to the target group';
  return { Target, TargetHealth: { State: 'unused', Reason: 'Target.NotRegistered', Description } };
}

function isReason(reason: string | undefined): reason is TargetHealthReasonEnum {
  return reason !== undefined && REASONS.includes(reason);
}
