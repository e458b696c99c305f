import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { singleFileTar } from '../../src/emulator/runtimes/docker/single-file-tar.js';

const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** Writes an OCI image layout (`oci:FOLDER:TAG` to skopeo) of one file; gives the image's digest. */
export function writeOciLayout(folder: string, tag: string, content: string): string {
  const blobs = join(folder, 'blobs', 'sha256');
  mkdirSync(blobs, { recursive: true });
  const keep = (mediaType: string, body: Buffer) => {
    const hex = sha256(body);
    writeFileSync(join(blobs, hex), body);
    return { mediaType, digest: `sha256:${hex}`, size: body.length };
  };
  const keepJson = (mediaType: string, value: object) => keep(mediaType, Buffer.from(JSON.stringify(value)));
  const tar = singleFileTar('content', Buffer.from(content));
  const layers = [keep(LAYER, gzipSync(tar))];
  const rootfs = { type: 'layers', diff_ids: [`sha256:${sha256(tar)}`] };
  const config = keepJson(CONFIG, {
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['/content'] },
    rootfs,
  });
  const manifest = keepJson(MANIFEST, { schemaVersion: 2, mediaType: MANIFEST, config, layers });
  const annotations = { 'org.opencontainers.image.ref.name': tag };
  const index = { schemaVersion: 2, manifests: [{ ...manifest, annotations }] };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  return manifest.digest;
}

function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
