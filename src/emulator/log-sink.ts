/** Where awslogs containers write; implemented in `logs/`. */
export interface LogSink {
  groupExists(logGroup: string): boolean;
  /** Creates the group when `awslogs-create-group` asks for it. */
  createGroup(logGroup: string): void;
  /** Appends one line; the stream is created by its first line. Timestamp in milliseconds since the epoch. */
  append(logGroup: string, logStream: string, timestamp: number, message: string): void;
}
