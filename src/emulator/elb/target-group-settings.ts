import type {
  CreateTargetGroupInput,
  ModifyTargetGroupInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { unsupported, validationError } from './errors.js';

/** A target group's settings in AWS's members; times in seconds. */
export interface TargetGroupSettings extends HealthCheckSettings {
  readonly Protocol: 'HTTP' | 'HTTPS';
  readonly ProtocolVersion: string;
  readonly Port: number;
  readonly VpcId?: string;
  readonly TargetType: 'instance' | 'ip';
  readonly IpAddressType: 'ipv4';
}

export interface HealthCheckSettings {
  readonly HealthCheckEnabled: boolean;
  readonly HealthCheckProtocol: 'HTTP' | 'HTTPS';
  /** `traffic-port`, or a port number as text. */
  readonly HealthCheckPort: string;
  readonly HealthCheckPath: string;
  readonly HealthCheckIntervalSeconds: number;
  readonly HealthCheckTimeoutSeconds: number;
  readonly HealthyThresholdCount: number;
  readonly UnhealthyThresholdCount: number;
  /** Codes that count as success: `200`, `200-299`, `200,302`. */
  readonly Matcher: { readonly HttpCode: string };
}

/** An application load balancer's defaults (user guide, "Health checks for Application Load Balancer target groups"). */
const DEFAULT_CHECK: HealthCheckSettings = {
  HealthCheckEnabled: true,
  HealthCheckProtocol: 'HTTP',
  HealthCheckPort: 'traffic-port',
  HealthCheckPath: '/',
  HealthCheckIntervalSeconds: 30,
  HealthCheckTimeoutSeconds: 5,
  HealthyThresholdCount: 5,
  UnhealthyThresholdCount: 2,
  Matcher: { HttpCode: '200' },
};

export function targetGroupSettings(input: CreateTargetGroupInput): TargetGroupSettings {
  const { Protocol, Port, TargetType = 'instance', ProtocolVersion = 'HTTP1', VpcId } = input;
  if (TargetType !== 'instance' && TargetType !== 'ip') throw unsupported(`Target type '${TargetType}'`);
  if (Protocol === undefined) throw validationError('A protocol must be specified');
  if (Port === undefined) throw validationError('A port must be specified');
  if (Protocol !== 'HTTP' && Protocol !== 'HTTPS') throw unsupported(`Protocol '${Protocol}'`);
  const check = healthCheckSettings(DEFAULT_CHECK, input);
  return {
    Protocol,
    ProtocolVersion,
    Port,
    TargetType,
    IpAddressType: 'ipv4',
    ...(VpcId && { VpcId }),
    ...check,
  };
}

/** What an input changes of the health check, checked as AWS checks it. */
export function healthCheckSettings(
  before: HealthCheckSettings,
  input: Omit<ModifyTargetGroupInput, 'TargetGroupArn'>,
): HealthCheckSettings {
  const protocol = input.HealthCheckProtocol ?? before.HealthCheckProtocol;
  if (protocol !== 'HTTP' && protocol !== 'HTTPS') throw unsupported(`Health check protocol '${protocol}'`);
  const settings: HealthCheckSettings = {
    HealthCheckEnabled: input.HealthCheckEnabled ?? before.HealthCheckEnabled,
    HealthCheckProtocol: protocol,
    HealthCheckPort: input.HealthCheckPort ?? before.HealthCheckPort,
    HealthCheckPath: input.HealthCheckPath ?? before.HealthCheckPath,
    HealthCheckIntervalSeconds: input.HealthCheckIntervalSeconds ?? before.HealthCheckIntervalSeconds,
    HealthCheckTimeoutSeconds: input.HealthCheckTimeoutSeconds ?? before.HealthCheckTimeoutSeconds,
    HealthyThresholdCount: input.HealthyThresholdCount ?? before.HealthyThresholdCount,
    UnhealthyThresholdCount: input.UnhealthyThresholdCount ?? before.UnhealthyThresholdCount,
    Matcher: { HttpCode: input.Matcher?.HttpCode ?? before.Matcher.HttpCode },
  };
  checkRanges(settings);
  return settings;
}

function checkRanges(settings: HealthCheckSettings): void {
  const { HealthCheckIntervalSeconds: interval, HealthCheckTimeoutSeconds: timeout } = settings;
  within('interval', interval, 5, 300);
  within('timeout', timeout, 2, 120);
  within('healthy threshold count', settings.HealthyThresholdCount, 2, 10);
  within('unhealthy threshold count', settings.UnhealthyThresholdCount, 2, 10);
  if (timeout >= interval) {
    throw validationError(
      `Health check timeout '${timeout}' must be smaller than the interval '${interval}'`,
    );
  }
  if (!settings.HealthCheckPath.startsWith('/')) {
    throw validationError(`Health check path '${settings.HealthCheckPath}' must begin with a '/' character`);
  }
  if (!/^\d{3}([-,]\d{3})*$/.test(settings.Matcher.HttpCode)) {
    throw validationError(
      `Health check matcher HTTP code '${settings.Matcher.HttpCode}' must be within '200-499' inclusive`,
    );
  }
}

function within(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw validationError(`Health check ${name} '${value}' must be in the range [${least}, ${most}]`);
}
