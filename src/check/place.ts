/** Where something stands: a file as the user names it, line and column from 1 on. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
