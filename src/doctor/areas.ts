/** What lines are about, in the order in which they are told, with their headings. */
export const areas = {
  access: 'Access to AWS',
  tools: 'Tools on this machine',
  repository: 'Repository',
  image: 'Image',
  'task-definition': 'Task definition',
  roles: 'Roles',
  secrets: 'Secrets',
  logs: 'Logs',
  cluster: 'Cluster',
  service: 'Service',
  network: 'Network',
  'load-balancer': 'Load balancer',
} as const;

export type Area = keyof typeof areas;
