// `node scripts/release.js TAG NOTES_FILE`: refuses a tag that must not be released, writes what CHANGELOG.md says of it to
// the file, and prints the outputs of the workflow's job, one `name=value` a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { changelogSection } from './release/changelog-section.js';
import { releaseChannels } from './release/release-channels.js';
import { releaseFaults } from './release/release-faults.js';
import { run } from './setup/run.js';

const [tag = '', notes = 'release-notes.md'] = process.argv.slice(2);
const manifest = readFileSync('package.json', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const faults = releaseFaults(tag, { manifest, changelog, repository: process.env.GITHUB_REPOSITORY });

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(notes, `${changelogSection(changelog, tag.slice(1))}\n`);
  const { stdout } = await run(['git', 'tag', '--list']);
  const channels = releaseChannels(tag, stdout.split('\n'));
  console.log(`version=${tag.slice(1)}`);
  console.log(`prerelease=${channels.prerelease}`);
  console.log(`latest=${channels.latest}`);
  console.log(`dist-tag=${channels.distTag}`);
  console.log(`major-tag=${channels.majorTag}`);
}
