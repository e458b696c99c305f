import { systemClock } from '../adapters/clock.js';
import { type FollowInput, followLogs } from '../logs/follow-logs.js';
import { type ServicesRequest, withServices } from './with-services.js';

export type LogsRequest = ServicesRequest & Omit<FollowInput, 'services' | 'clock'>;

/** Reads the logs of services in CloudWatch Logs. Throws ShipError. */
export function runLogs(request: LogsRequest): Promise<void> {
  return withServices(request, (opened) => {
    const services = opened.map(({ name, config, ports }) => ({ name, ports, ...config.target }));
    return followLogs({ ...request, services, clock: systemClock });
  });
}
