import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, makeWorkTree } from '../work-tree.js';
import { dressService } from './dress-service.js';

/** @typedef {'sample-app' | 'packed-app' | 'service-app'} ImageName */

/**
 * An image that is built: what it is, and what makes a work tree of it.
 * @typedef {object} BuildImage
 * @property {ImageName} name
 * @property {string} title
 * @property {boolean} [isLong] left out of the pair that is not counted
 * @property {(folder: string) => void} dress adds files that no build has seen before to a copy of the sample app
 */

const VENDOR_FILES = 4;
const VENDOR_FILE_BYTES = 8 * 1024 * 1024;

const PACKED = `ARG BASE_IMAGE=python:3.13-slim
FROM \${BASE_IMAGE} AS build
WORKDIR /src
COPY vendor ./vendor
COPY *.py ./
RUN python3 -m zipfile --create app.zip vendor *.py

FROM \${BASE_IMAGE}
WORKDIR /srv/app
COPY --from=build /src/app.zip ./
USER 10001:10001
CMD ["python3", "app.zip"]
`;

/** @type {readonly BuildImage[]} */
export const buildImages = [
  {
    name: 'sample-app',
    title: 'sample app',
    dress: (folder) =>
      appendFileSync(join(folder, 'requirements.txt'), `# ${randomBytes(8).toString('hex')}\n`),
  },
  { name: 'packed-app', title: 'packed app', dress: dressPacked },
  { name: 'service-app', title: 'service app', dress: dressService, isLong: true },
];

/** As with a jar, a bundle or a Go program, a changed line makes one large file anew; random, so that nothing shrinks it. */
/** @param {string} folder */
function dressPacked(folder) {
  mkdirSync(join(folder, 'vendor'));
  for (let number = 1; number <= VENDOR_FILES; number += 1) {
    writeFileSync(join(folder, 'vendor', `library-${number}.bin`), randomBytes(VENDOR_FILE_BYTES));
  }
  writeFileSync(join(folder, 'Dockerfile'), PACKED);
  appendFileSync(join(folder, '.dockerignore'), '!vendor\n');
}

/**
 * A committed work tree of an image of which no layer but the base image's was ever built.
 * @param {BuildImage} image
 * @param {string} folder
 */
export async function makeBuildTree(image, folder) {
  await makeWorkTree(folder);
  image.dress(folder);
  await commitAll(folder, image.title);
}

/**
 * The images that a pair builds; the one that is not counted only those that are quick.
 * @param {number} pair from 0
 * @returns {readonly BuildImage[]}
 */
export function imagesOf(pair) {
  return buildImages.filter(({ isLong }) => pair > 0 || isLong !== true);
}
