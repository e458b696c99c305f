import type { DeploymentAlarms } from '@aws-sdk/client-ecs';
import type { AlarmBoard } from '../alarms.js';
import type { AlarmWatch, ServiceDeployment } from './deployment.js';

/**
 * The alarms a new service deployment watches: none at all when one is in ALARM already, so that the deployment
 * that mends what is wrong can go through.
 * Source: ECS developer guide, "How CloudWatch alarms detect Amazon ECS deployment failures".
 */
export function newAlarmWatch(alarms: DeploymentAlarms | undefined, board: AlarmBoard): AlarmWatch {
  const names = alarms?.alarmNames ?? [];
  const watches = alarms?.enable === true && !names.some((name) => board.state(name) === 'ALARM');
  return { status: watches ? 'MONITORING' : 'DISABLED', names, triggered: [] };
}

/** Has one of the watched alarms gone off? The watch notes which. */
export function alarmsTriggered({ alarms }: ServiceDeployment, board: AlarmBoard): boolean {
  if (alarms.status !== 'MONITORING') return false;
  alarms.triggered = alarms.names.filter((name) => board.state(name) === 'ALARM');
  if (alarms.triggered.length === 0) return false;
  alarms.status = 'TRIGGERED';
  return true;
}
