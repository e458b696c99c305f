import type { OptionRow } from '../option-row.js';

/** The rows of the group Image. */
export const imageOptions = [
  {
    name: 'repository',
    kind: 'string',
    placeholder: 'name',
    group: 'Image',
    description: 'Name of the ECR repository to push to (not its URI). It is created where it is missing.',
    defaultNote: "the service's name",
    example: 'team/web',
    grammar: 'repository',
  },
  {
    name: 'image',
    kind: 'string',
    placeholder: 'reference',
    group: 'Image',
    description: 'An existing image to deploy instead of building one, by tag or by digest.',
    example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2',
    grammar: 'image',
  },
  {
    name: 'tag',
    kind: 'string',
    group: 'Image',
    description: "Tag of the image, used instead of the commit's SHA.",
    defaultNote: "the commit's SHA",
    example: 'v1.4.2',
    grammar: 'tag',
  },
  {
    name: 'tags',
    kind: 'list',
    group: 'Image',
    description:
      'Further tags of the image. `{short-sha}`, `{branch}`, `{tag}`, `{version}`, `{major}`, `{minor}`, `{patch}`, `{run-number}` and `{environment}` are filled in; a tag whose token has no value in this run is left out.',
    example: '{version},{major}.{minor},{branch}-{short-sha}',
    grammar: 'tag-template',
  },
  {
    name: 'latest',
    kind: 'choice',
    choices: ['auto', 'true', 'false'],
    group: 'Image',
    description:
      'Also move the tag `latest` to the image; `auto` does so on the default branch and outside CI.',
    default: 'auto',
  },
  {
    name: 'require-clean',
    kind: 'boolean',
    group: 'Image',
    description: 'Refuse to ship a work tree that is not exactly a commit.',
    default: 'false',
  },
  {
    name: 'reuse',
    kind: 'choice',
    choices: ['commit', 'content', 'off'],
    group: 'Image',
    description:
      'When the image is not built again: `commit` where the repository has one of this commit, `content` also where nothing that goes into the build has changed since an earlier image, `off` never.',
    default: 'commit',
  },
  {
    name: 'push-to',
    kind: 'list',
    group: 'Image',
    description:
      'Further ECR repositories that get the image under the same tags, by URI; they may be in other regions and accounts.',
    example: '123456789012.dkr.ecr.us-east-1.amazonaws.com/web',
    grammar: 'repository-uri',
  },
] as const satisfies readonly OptionRow[];
