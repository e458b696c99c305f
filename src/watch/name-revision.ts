/** What a revision tells about where it comes from. */
export interface RevisionOrigin {
  /** Full SHA; only a revision that ecs-ship registered carries it. */
  readonly commit?: string | undefined;
  /** The CI run's page. */
  readonly run?: string | undefined;
}

/** `web:3 of commit 0123456789ab, started by https://…`, as far as it is known. */
export function nameRevision(taskDefinitionArn: string, { commit, run }: RevisionOrigin): string {
  const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 12)}`;
  const by = run === undefined ? '' : `, started by ${run}`;
  return `${taskDefinitionArn.split('/').at(-1)}${of}${by}`;
}
