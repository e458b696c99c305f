export interface FilesPort {
  /** Throws ShipError with `code` when the file cannot be read. */
  readText(path: string): Promise<string | undefined>;
  isFolder(path: string): Promise<boolean>;
  /** A file, a socket or a folder. */
  exists(path: string): Promise<boolean>;
  /** Bytes of a file; undefined where there is none. */
  size(path: string): Promise<number | undefined>;
  /** Makes the folders on the way to it. Throws ShipError. */
  writeText(path: string, text: string): Promise<void>;
  /** Where this user's caches of builds are kept. */
  cacheFolder(): string;
  /** Puts one folder in the place of another; gives what went wrong, which leaves the other as it was. */
  replaceFolder(from: string, to: string): Promise<string | undefined>;
}
