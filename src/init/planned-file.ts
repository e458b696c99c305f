/** A file that init would write. */
export interface PlannedFile {
  /** Below the folder, '/' between. */
  readonly path: string;
  readonly text: string;
}

/** What somebody has to bring into a file by hand. */
export interface Addition {
  readonly path: string;
  readonly text: string;
}
