/** The member that identifies an entry, by the list's name. Source: Amazon ECS API reference, TaskDefinition. */
export const identity: Readonly<Record<string, string>> = {
  containerDefinitions: 'name',
  environment: 'name',
  environmentFiles: 'value',
  secrets: 'name',
  secretOptions: 'name',
  portMappings: 'containerPort',
  mountPoints: 'containerPath',
  volumesFrom: 'sourceContainer',
  dependsOn: 'containerName',
  ulimits: 'name',
  systemControls: 'namespace',
  extraHosts: 'hostname',
  devices: 'hostPath',
  tmpfs: 'containerPath',
  volumes: 'name',
  properties: 'name',
  inferenceAccelerators: 'deviceName',
};

/** Lists of which each entry is a name and its value. */
export const valueMember: Readonly<Record<string, string>> = {
  environment: 'value',
  secrets: 'valueFrom',
  secretOptions: 'valueFrom',
};
