import type { EnumMembers } from '../protocol/check-enums.js';

/** Members of ECS inputs whose values AWS checks; `status` means different things in different operations. */
export const ecsEnums: EnumMembers = {
  action: 'DeploymentLifecycleHookAction',
  assignPublicIp: 'AssignPublicIp',
  availabilityZoneRebalancing: 'AvailabilityZoneRebalancing',
  condition: 'ContainerCondition',
  desiredStatus: 'DesiredStatus',
  ipcMode: 'IpcMode',
  launchType: 'LaunchType',
  logDriver: 'LogDriver',
  networkMode: 'NetworkMode',
  pidMode: 'PidMode',
  propagateTags: 'PropagateTags',
  protocol: 'TransportProtocol',
  schedulingStrategy: 'SchedulingStrategy',
  stopType: 'StopServiceDeploymentStopType',
  strategy: 'DeploymentStrategy',
  versionConsistency: 'VersionConsistency',
};
