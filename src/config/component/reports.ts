/** Where a run that changes a service writes what GitLab reads. */
export const reportPaths = {
  ECS_SHIP_DOTENV: 'ecs-ship.env',
  ECS_SHIP_ANNOTATIONS: 'ecs-ship-annotations.json',
  ECS_SHIP_JUNIT: 'ecs-ship-junit.xml',
} as const;

/** The same as a job's `artifacts:reports`. */
export const reports = {
  dotenv: reportPaths.ECS_SHIP_DOTENV,
  annotations: reportPaths.ECS_SHIP_ANNOTATIONS,
  junit: reportPaths.ECS_SHIP_JUNIT,
} as const;
