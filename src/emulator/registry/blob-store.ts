import { createHash, type Hash, randomUUID } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  type ReadStream,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDigest } from './digest.js';

/** A blob that is being uploaded: its bytes so far are in a file of its own. */
export interface Upload {
  readonly id: string;
  readonly file: string;
  readonly hash: Hash;
  size: number;
}

/** Blobs on disk by digest; never held in memory whole. */
export class BlobStore {
  readonly #blobs: string;
  readonly #uploads: string;
  readonly #open = new Map<string, Upload>();

  /** Makes `directory` when it is missing. */
  constructor(directory: string) {
    this.#blobs = join(directory, 'blobs', 'sha256');
    this.#uploads = join(directory, 'uploads');
    mkdirSync(this.#blobs, { recursive: true });
    rmSync(this.#uploads, { recursive: true, force: true });
    mkdirSync(this.#uploads, { recursive: true });
  }

  startUpload(): Upload {
    const id = randomUUID();
    const upload = { id, file: join(this.#uploads, id), hash: createHash('sha256'), size: 0 };
    this.#open.set(id, upload);
    return upload;
  }

  findUpload(id: string): Upload | undefined {
    return this.#open.get(id);
  }

  /** Appends as the bytes arrive; a broken stream keeps what had come, so that a client can go on from there. */
  async append(upload: Upload, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const file = await open(upload.file, 'a');
    try {
      for await (const chunk of chunks) await appendChunk(upload, file, chunk);
    } finally {
      await file.close();
    }
  }

  /** Keeps the upload as a blob when its digest is the expected one; returns the digest it really has. */
  async finish(upload: Upload, expected: string): Promise<string> {
    this.#open.delete(upload.id);
    const actual = `sha256:${upload.hash.digest('hex')}`;
    if (upload.size === 0) await (await open(upload.file, 'a')).close();
    if (actual === expected) await rename(upload.file, this.#path(actual));
    else await rm(upload.file, { force: true });
    return actual;
  }

  async cancel(upload: Upload): Promise<void> {
    this.#open.delete(upload.id);
    await rm(upload.file, { force: true });
  }

  /** The digests of all blobs. */
  all(): string[] {
    return readdirSync(this.#blobs)
      .map((name) => `sha256:${name}`)
      .filter(isDigest);
  }

  has(digest: string): boolean {
    return isDigest(digest) && existsSync(this.#path(digest));
  }

  /** Size in bytes; undefined when there is no such blob. */
  size(digest: string): number | undefined {
    return isDigest(digest) ? statSync(this.#path(digest), { throwIfNoEntry: false })?.size : undefined;
  }

  /** Reads a blob; `start` and `end` are the first and last byte, both inclusive. */
  read(digest: string, range?: { readonly start: number; readonly end: number }): ReadStream {
    return createReadStream(this.#path(digest), range);
  }

  /** Deletes those of the blobs that nobody holds any more. */
  removeUnheld(digests: Iterable<string>, isHeld: (digest: string) => boolean): void {
    for (const digest of digests) {
      if (!isHeld(digest)) rmSync(this.#path(digest), { force: true });
    }
  }

  #path(digest: string): string {
    return join(this.#blobs, digest.replace('sha256:', ''));
  }
}

async function appendChunk(upload: Upload, file: FileHandle, chunk: Uint8Array): Promise<void> {
  await file.writeFile(chunk);
  upload.hash.update(chunk);
  upload.size += chunk.length;
}
