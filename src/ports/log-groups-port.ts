/** Where containers write. */
export interface LogGroupsPort {
  /** Undefined when there is none; the region is the run's own where it is left out. */
  findLogGroup(name: string, region?: string): Promise<LogGroup | undefined>;
}

export interface LogGroup {
  /** Days; absent: for ever. */
  readonly retentionDays?: number;
}
