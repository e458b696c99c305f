export const id = 4;
export const ids = [4];
export const modules = {

/***/ 44158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(16928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 47333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FI: () => (/* binding */ buildContextAdapter),
  Pe: () => (/* binding */ listPaths),
  RT: () => (/* binding */ readIgnore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/builder/measure-folder.js


/** Files that are looked at, so that a context like `/` costs seconds and not minutes; what comes after is left out. */
const mostFiles = 200_000;
/** Bytes of all files below a folder, by what lies at its top; links are not followed, what cannot be read is left out. */
async function measureFolder(root) {
    const budget = { files: mostFiles };
    const parts = [];
    for (const entry of await entriesOf(root)) {
        parts.push({ path: entry.name, bytes: await bytesOf(root, entry, budget) });
    }
    parts.sort((a, b) => b.bytes - a.bytes);
    return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}
async function bytesOf(folder, entry, budget) {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (entry.isFile()) {
        budget.files -= 1;
        return (await (0,promises_.lstat)(path).catch(() => undefined))?.size ?? 0;
    }
    if (!entry.isDirectory() || budget.files <= 0)
        return 0;
    const inside = await Promise.all((await entriesOf(path)).map((one) => bytesOf(path, one, budget)));
    return inside.reduce((sum, bytes) => sum + bytes, 0);
}
async function entriesOf(folder) {
    return (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
}

;// CONCATENATED MODULE: ./.build/adapters/builder/build-context.js








/** Files that are read at the same time. */
const width = 16;
/** A build context in the file system, as a builder is given it; reading gigabytes of it ends with the run. */
function buildContextAdapter(workingDirectory, interrupted) {
    return {
        read: async (folder, dockerfile) => {
            const root = (0,external_node_path_.resolve)(workingDirectory, folder);
            const ignore = await readIgnore(root, (0,external_node_path_.resolve)(workingDirectory, dockerfile));
            return readEntries(root, await listPaths(root, '', ignore), interrupted);
        },
        measure: async (folder, dockerfile) => {
            const root = (0,external_node_path_.resolve)(workingDirectory, folder);
            const { file } = await readIgnore(root, (0,external_node_path_.resolve)(workingDirectory, dockerfile));
            return file === undefined ? measureFolder(root) : undefined;
        },
    };
}
/** A `.dockerignore` of the Dockerfile's own name, beside it, wins over the context's (Docker Docs, "Build context"). */
async function readIgnore(root, dockerfile) {
    const own = await textOf(`${dockerfile}.dockerignore`);
    const text = own ?? (await textOf((0,external_node_path_.join)(root, '.dockerignore')));
    const lines = (text ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
    const rules = ignore["default"]().add(lines);
    return {
        ...(text === undefined
            ? {}
            : { file: own === undefined ? '.dockerignore' : `${(0,external_node_path_.basename)(dockerfile)}.dockerignore` }),
        ignores: (path) => rules.ignores(path),
        hasExceptions: lines.some((line) => line.trimStart().startsWith('!')),
    };
}
async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
/** Paths below `folder` that are not ignored, folders included. */
async function listPaths(root, folder, ignore) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const ignored = ignore.ignores(path);
        const enters = entry.isDirectory() && (!ignored || ignore.hasExceptions);
        const inside = enters ? await listPaths(root, path, ignore) : [];
        if (!ignored || inside.length > 0)
            found.push(path, ...inside);
    }
    return found;
}
async function readEntries(root, paths, signal) {
    const entries = [];
    for (let at = 0; at < paths.length; at += width) {
        entries.push(...(await Promise.all(paths.slice(at, at + width).map((path) => readEntry(root, path, signal)))));
    }
    return entries;
}
/** Links are told by where they point, not by what is there; sockets and the like are in no build. */
async function readEntry(root, path, signal) {
    const file = (0,external_node_path_.join)(root, path);
    try {
        const stat = await (0,promises_.lstat)(file);
        const [mode, size] = [stat.mode & 0o7777, stat.size];
        if (stat.isSymbolicLink())
            return { path, kind: 'link', mode: 0, size: 0, content: await (0,promises_.readlink)(file) };
        if (stat.isDirectory())
            return { path, kind: 'folder', mode, size: 0, content: '' };
        if (stat.isFile())
            return { path, kind: 'file', mode, size, content: await digestOf(file, signal) };
        return { path, kind: 'other', mode, size: 0, content: '' };
    }
    catch (error) {
        throw new errors/* ShipError */.f('source-not-found', `${path} of the build context cannot be read: ${error.message}`, {
            remedy: 'Make the file readable, or name it in .dockerignore.',
            cause: error,
        });
    }
}
async function digestOf(file, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash, signal === undefined ? {} : { signal });
    return hash.digest('hex');
}


/***/ }),

/***/ 93669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dockerfileView)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78390);

/** Reads any text: what no builder would take is the builder's to refuse. */
function dockerfileView(path, text, given = {}) {
    const all = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(text.replace(/^\uFEFF/, ''))
        .getInstructions()
        .map((one) => instructionOf(path, one));
    const firstFrom = all.findIndex(({ keyword }) => keyword === 'FROM');
    const globalArguments = all.slice(0, Math.max(0, firstFrom)).filter(({ keyword }) => keyword === 'ARG');
    const defaults = globalArguments.flatMap(({ variables }) => variables);
    const values = new Map(defaults.map(({ name, value }) => [name, given[name] ?? value]));
    const stages = all.flatMap((from, index) => {
        if (from.keyword !== 'FROM')
            return [];
        const next = all.findIndex(({ keyword }, later) => later > index && keyword === 'FROM');
        return [stageOf(from, all.slice(index + 1, next < 0 ? undefined : next), values)];
    });
    return { path, globalArguments, stages };
}
function stageOf(from, instructions, values) {
    const [image = '', as = '', name] = from.words;
    const base = filledIn(image, values);
    return {
        place: from.place,
        instructions,
        ...(base === undefined || base === '' ? {} : { base }),
        ...(as.toUpperCase() === 'AS' && name !== undefined ? { name } : {}),
    };
}
/** With variables replaced (Dockerfile reference, "Environment replacement"); undefined where one is not known. */
function filledIn(text, values) {
    let unknown = false;
    const filled = text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g, (_, bare, braced, fallback) => {
        const value = values.get(bare ?? braced) || fallback;
        unknown ||= value === undefined;
        return value ?? '';
    });
    return unknown || filled.includes('$') ? undefined : filled;
}
function instructionOf(file, parsed) {
    const placeOf = ({ start }) => ({ file, line: start.line + 1, column: start.character + 1 });
    const exec = parsed.getOpeningBracket?.() ? parsed.getJSONStrings?.() : undefined;
    return {
        keyword: parsed.getKeyword(),
        place: placeOf(parsed.getInstructionRange()),
        text: parsed.getArgumentsContent() ?? '',
        words: parsed.getArguments().map((word) => word.getValue()),
        flags: new Map(parsed.getFlags?.().map((flag) => [flag.getName(), flag.getValue() ?? '']) ?? []),
        variables: parsed.getProperties?.().map((one) => ({
            name: one.getName(),
            place: placeOf(one.getRange()),
            ...(one.getValue() === null ? {} : { value: one.getValue() ?? '' }),
        })) ?? [],
        ...(exec === undefined ? {} : { exec: exec.map((word) => word.getJSONValue()) }),
    };
}


/***/ }),

/***/ 38581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withFileNames)
/* harmony export */ });
/** The record with other names for files, such as their paths in the repository. */
function withFileNames(record, rename) {
    const renamed = (one) => ({
        ...one,
        place: { ...one.place, file: rename(one.place.file) },
    });
    return {
        ...record,
        findings: record.findings.map(renamed),
        ignored: record.ignored.map((one) => ({ ...one, finding: renamed(one.finding) })),
        files: record.files.map(rename),
    };
}


/***/ }),

/***/ 56715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/builder/build-context.js + 1 modules
var build_context = __webpack_require__(47333);
;// CONCATENATED MODULE: ./.build/adapters/context-files.js



/** Enough for a script as people write them. */
const headBytes = 65_536;
/** The files that a build of the folder is given, by name; only those that `needsHead` asks for are opened. */
async function contextFiles(workingDirectory, folder, dockerfile, needsHead) {
    const root = (0,external_node_path_.resolve)(workingDirectory, folder);
    const ignore = await (0,build_context/* readIgnore */.RT)(root, (0,external_node_path_.resolve)(workingDirectory, dockerfile));
    const paths = await (0,build_context/* listPaths */.Pe)(root, '', ignore);
    const files = [];
    // One after the other: few are opened, and a context may hold more files than a process may open.
    for (const path of paths) {
        const head = needsHead(path) ? await headOf((0,external_node_path_.join)(root, path)) : undefined;
        files.push({ path, ...(head === undefined ? {} : { head }) });
    }
    return { folder, files, ...(ignore.file === undefined ? {} : { ignoreFile: ignore.file }) };
}
/** Undefined for what cannot be read, or is no file: a build would say so. */
async function headOf(path) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    try {
        const { buffer, bytesRead } = (await file?.read(Buffer.alloc(headBytes), 0, headBytes, 0)) ?? {};
        return buffer?.subarray(0, bytesRead).toString('utf8');
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close();
    }
}

// EXTERNAL MODULE: ./.build/adapters/files.js
var adapters_files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/config/problem.js
var problem = __webpack_require__(7942);
;// CONCATENATED MODULE: ./.build/check/check-ignores.js


/** The option's values, `[YYYY-MM-DD] reason` by name, in parts. Throws for names that no rule has. */
function readCheckIgnores(values, rules) {
    const ignores = Object.entries(values).map(([name, value]) => {
        const [, rule = '', subject] = /^([^/]*)(?:\/(.*))?$/s.exec(name) ?? [];
        const [, until, reason = ''] = /^(?:(\d{4}-\d\d-\d\d)[ \t]+)?(.*)$/s.exec(value) ?? [];
        return {
            name,
            rule,
            reason,
            ...(subject === undefined ? {} : { subject }),
            ...(until === undefined ? {} : { until }),
        };
    });
    const unknown = ignores.filter(({ rule }) => !rules.includes(rule));
    if (unknown.length > 0)
        throw (0,problem/* problemsError */.$)(unknown.map(({ name, rule }) => check_ignores_problem(name, rule, rules)));
    return ignores;
}
function check_ignores_problem(name, rule, rules) {
    const hint = (0,did_you_mean/* didYouMean */.a)(rule, rules) || ' (docs/checks.md lists them)';
    return {
        code: 'option-invalid',
        where: `check-ignore.${name}`,
        message: `there is no rule ${rule}${hint}`,
    };
}
/** Whether the ignore speaks of such a finding, be it over or not. */
function speaksOf(ignore, rule, subject) {
    return ignore.rule === rule && (ignore.subject === undefined || ignore.subject === subject);
}
/** Whether it still holds on the day `YYYY-MM-DD`. */
function holdsOn({ until }, today) {
    return until === undefined || until >= today;
}

// EXTERNAL MODULE: ./.build/check/check-rule.js
var check_rule = __webpack_require__(15584);
;// CONCATENATED MODULE: ./.build/check/check-record.js


/** Runs the rules and sorts what they find. */
function checkRecord({ rules, inputs, ignores, failOn, files, now }) {
    const today = new Date(now).toISOString().slice(0, 10);
    const all = rules.flatMap((rule) => findAll(rule, inputs)).sort(byPlace);
    const ignoreOf = ({ rule, subject }) => ignores.find((one) => speaksOf(one, rule.id, subject) && holdsOn(one, today));
    const findings = all.filter((finding) => ignoreOf(finding) === undefined);
    const ignored = all.flatMap((finding) => {
        const ignore = ignoreOf(finding);
        return ignore === undefined ? [] : [{ finding, ignore }];
    });
    const notices = ignores.flatMap((one) => ignoreNotice(one, all, today));
    const passed = !findings.some(({ rule }) => reaches(rule.severity, failOn));
    return { findings, ignored, notices, files, passed };
}
/** What several services have in common is found once. */
function findAll(rule, inputs) {
    const found = new Map();
    for (const input of inputs)
        for (const hit of rule.find(input))
            found.set(JSON.stringify(hit), { ...hit, rule });
    return [...found.values()];
}
function byPlace({ place: a }, { place: b }) {
    return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
function reaches(severity, failOn) {
    return failOn !== 'never' && check_rule/* checkSeverities */.W.indexOf(severity) <= check_rule/* checkSeverities */.W.indexOf(failOn);
}
function ignoreNotice(ignore, all, today) {
    const { name, until, reason } = ignore;
    if (!all.some(({ rule, subject }) => speaksOf(ignore, rule.id, subject)))
        return [`check-ignore: ${name} finds nothing (any more). Remove it from check-ignore.`];
    if (holdsOn(ignore, today))
        return [];
    return [
        `check-ignore: ${name} was ignored until ${until} (${reason}) and counts again. Fix it, or set a later day.`,
    ];
}

// EXTERNAL MODULE: ./.build/check/check-rules.js + 23 modules
var check_rules = __webpack_require__(87753);
// EXTERNAL MODULE: ./.build/config/yaml-source.js
var yaml_source = __webpack_require__(72358);
// EXTERNAL MODULE: ./.build/check/data-file.js
var data_file = __webpack_require__(20560);
;// CONCATENATED MODULE: ./.build/check/config-places.js


/** `ecs-ship.yml:3:1 environments.production.build-args` */
const inFile = /^(.*):(\d+):(\d+) (\S+)$/;
/**
 * Where options are set. What no file sets is shown at the beginning of the configuration file, for reports that know
 * nothing but files; an entry of a map that a section adds to is looked for in the rest of the file, too.
 */
function configPlaces(file, { origins }) {
    const sound = (0,yaml_source/* parseYaml */.h)(file).problems.length === 0;
    const data = (0,data_file/* readDataFile */.l)(file.path, sound ? file.text : '');
    return (option, key) => {
        const found = inFile.exec(origins.get(option)?.where ?? '');
        if (found === null)
            return { file: file.path, line: 1, column: 1 };
        const path = (found[4] ?? '').split('.');
        const entry = key === undefined ? undefined : entryPlace(data, [...path, key], [option, key]);
        return entry ?? { file: file.path, line: Number(found[2]), column: Number(found[3]) };
    };
}
function entryPlace(data, ...paths) {
    const path = paths.find((one) => data.has(one));
    return path && data.at(path);
}

// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/builds-image.js
var builds_image = __webpack_require__(82843);
// EXTERNAL MODULE: ./.build/plan/definition/parse-task-definition.js
var parse_task_definition = __webpack_require__(75863);
// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/check/dockerfile-view.js
var dockerfile_view = __webpack_require__(93669);
// EXTERNAL MODULE: ./.build/plan/definition/option-members.js
var option_members = __webpack_require__(82673);
// EXTERNAL MODULE: ./.build/plan/definition/override-definition.js + 4 modules
var override_definition = __webpack_require__(57593);
// EXTERNAL MODULE: ./.build/plan/definition/apply-settings.js
var apply_settings = __webpack_require__(65164);
// EXTERNAL MODULE: ./.build/check/json-value.js
var json_value = __webpack_require__(57935);
;// CONCATENATED MODULE: ./.build/check/settled-view.js


/** The definition with what the option `set` says, at the places that say so. */
function settledView(view, settings, placeOf) {
    if (settings.length === 0)
        return view;
    const containerDefinitions = view.containers.map(({ value }) => value);
    const definition = (0,apply_settings/* applySettings */.i)({ ...view.definition, containerDefinitions }, settings);
    const over = (at, above) => (...path) => {
        const setting = settings.find(({ steps }) => isAbout(steps, [...above, ...path]));
        return setting === undefined ? at(...path) : placeOf('set', setting.path);
    };
    return {
        definition,
        at: over(view.at, []),
        containers: (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).map(({ value }) => {
            const name = `${value.name}`;
            const at = view.containers.find((one) => one.name === name)?.at ?? view.at;
            return { name, value, at: over(at, ['containerDefinitions', name]) };
        }),
    };
}
/** Whether the setting decides what is at the path, or something in there; a container as a whole stays where it is. */
function isAbout(steps, path) {
    const names = steps.map((step) => ('member' in step ? step.member : step.key));
    const least = path[0] === 'containerDefinitions' ? 3 : 1;
    if (path.length < Math.min(least, names.length))
        return false;
    return names.slice(0, path.length).every((name, index) => name === path[index]);
}

// EXTERNAL MODULE: ./.build/check/shipped-container.js
var shipped_container = __webpack_require__(504);
;// CONCATENATED MODULE: ./.build/check/effective-definition.js




/**
 * The task definition as a ship would register it: with what options say, at the places that say so. Environment variables
 * stay as the file has them, since each of them has a place of its own.
 */
function effectiveDefinition(view, config, { placeOf, isSet }) {
    const { overrides } = config.taskDefinition;
    const shipped = (0,shipped_container/* shippedContainer */.z)(view, config);
    const over = (at, options) => (...path) => {
        const entry = entryOption(path, overrides);
        if (entry !== undefined)
            return placeOf(...entry);
        const option = path.length === 0 ? undefined : options[`${path[0]}`]?.find((one) => isSet(one));
        return option === undefined ? at(...path) : placeOf(option);
    };
    const overridden = {
        definition: (0,override_definition/* overrideTask */.eS)(view.definition, overrides),
        at: over(view.at, option_members/* taskOptions */.Sx),
        containers: view.containers.map((one) => {
            if (one !== shipped)
                return withImage(one, overrides.images[one.name], placeOf);
            const { environment, ...rest } = (0,override_definition/* overrideContainer */.cv)(one.value, overrides);
            const kept = one.value.environment === undefined ? {} : { environment: one.value.environment };
            return { ...one, value: { ...rest, ...kept }, at: over(one.at, option_members/* containerOptions */.Sb) };
        }),
    };
    return settledView(overridden, overrides.set, placeOf);
}
/** The option that has an entry of a map, and its name there. */
function entryOption(path, overrides) {
    const [member, ...inside] = path;
    const key = `${inside.at(-1)}`;
    if (member === 'dockerLabels' && key in overrides.dockerLabels)
        return ['docker-labels', key];
    const isOption = member === 'logConfiguration' && inside[0] === 'options';
    return isOption && key in overrides.logOptions ? ['log-options', key] : undefined;
}
/** What `images` says of a container that is not the shipped one; the image of this run has no name yet. */
function withImage(container, image, placeOf) {
    if (image === undefined || image === 'built')
        return container;
    const at = (...path) => path[0] === 'image' ? placeOf('images', container.name) : container.at(...path);
    return { ...container, value: { ...container.value, image }, at };
}

// EXTERNAL MODULE: ./.build/check/entry-script.js
var entry_script = __webpack_require__(24973);
// EXTERNAL MODULE: ./.build/plan/definition/generate-definition.js
var generate_definition = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/check/task-definition-view.js
var task_definition_view = __webpack_require__(1156);
;// CONCATENATED MODULE: ./.build/check/generated-view.js



/** Options that say what a member of the generated container is. */
const options = {
    portMappings: 'port',
    healthCheck: 'health-check-path',
};
/**
 * The task definition that a ship would make from options, as far as the files tell; it stands where the options do. What
 * only AWS knows, such as the service's roles and subnets, is taken as right. Throws `task-definition-invalid` like a ship.
 */
function generatedView(config, service, { placeOf, isSet }) {
    const current = { executionRoleArn: config.taskDefinition.overrides.executionRole ?? 'known to AWS' };
    const definition = (0,generate_definition/* generateDefinition */.F)({ config, current, service: snapshotOf(config, service) });
    const view = (0,task_definition_view/* taskDefinitionView */.mQ)('', JSON.stringify(definition));
    const at = (...path) => {
        const option = options[`${path[0]}`];
        return placeOf(option !== undefined && isSet(option) ? option : 'generate-task-definition');
    };
    return { ...view, at, containers: view.containers.map((one) => ({ ...one, at })) };
}
function snapshotOf(config, service) {
    const { generate, container } = config.taskDefinition;
    const name = config.target.service || 'service';
    // A health check without a port asks for the one that a load balancer knows.
    const unknown = generate?.healthCheckPath === undefined || generate.port !== undefined ? [] : [80];
    const ports = portsIn(service);
    return {
        ...{ arn: '', clusterArn: '', name, taskDefinitionArn: '', status: 'ACTIVE', controller: 'ECS' },
        ...{ desired: 1, running: 1, pending: 0, deployments: [], events: [], targetGroupArns: [] },
        circuitBreaker: { enabled: true, rollback: true },
        network: { subnets: [], securityGroups: [], publicAddress: false },
        loadBalancedPorts: ports.length > 0 ? ports : unknown.map((port) => ({ container: container ?? name, port })),
    };
}
function portsIn(service) {
    return (0,json_value/* objectsIn */.Qv)(service?.settings.loadBalancers).flatMap(({ value: { containerName, containerPort } }) => typeof containerName === 'string' && typeof containerPort === 'number'
        ? [{ container: containerName, port: containerPort }]
        : []);
}

// EXTERNAL MODULE: ./.build/plan/lifecycle-file.js + 3 modules
var lifecycle_file = __webpack_require__(69418);
;// CONCATENATED MODULE: ./.build/check/lifecycle-view.js


/** Reads a lifecycle policy file. Throws `lifecycle-policy-invalid` with everything that ECR would refuse. */
function lifecycleView(path, text) {
    const rules = (0,lifecycle_file.parseLifecyclePolicy)(path, text);
    const file = (0,data_file/* readDataFile */.l)(path, text);
    return {
        rules: rules.map((rule, index) => ({
            rule,
            place: file.at(['rules', index, 'selection', 'countNumber']),
        })),
    };
}

// EXTERNAL MODULE: ./.build/check/rules/context-rules.js
var context_rules = __webpack_require__(80064);
// EXTERNAL MODULE: ./.build/check/service-view.js
var service_view = __webpack_require__(50902);
;// CONCATENATED MODULE: ./.build/check/gather-input.js













/** Reads everything that the configuration names. Throws for a file that is missing or no builder and no ECS would take. */
async function gatherInput(sources) {
    const { config, placeOf, isSet, serviceDefinition } = sources;
    const { file } = config.taskDefinition;
    const { policyFile } = config.lifecycle;
    const looked = [];
    const named = async (path, option, read) => {
        if (path === undefined)
            return undefined;
        const text = await sources.readText(path);
        if (text === undefined)
            throw missing(option, path);
        looked.push(path);
        return read(path, text);
    };
    const written = await named(file, 'task-definition', soundTaskDefinition);
    const service = await named(serviceDefinition, 'service-definition', service_view/* serviceView */.r);
    const made = isGenerated(config) ? generatedView(config, service, sources) : written;
    const taskDefinition = made && effectiveDefinition(made, config, sources);
    const lifecycle = await named(policyFile, 'lifecycle-policy', lifecycleView);
    const build = await readBuild(sources);
    if (build.dockerfile !== undefined)
        looked.push(build.dockerfile.path);
    const notices = [
        ...(taskDefinition === undefined ? [noDefinition] : []),
        ...(build.notice === undefined ? [] : [build.notice]),
    ];
    const { notice: _, ...found } = build;
    const input = { config, placeOf, isSet, ...found, ...(0,without_unset/* withoutUnset */.s)({ taskDefinition, service, lifecycle }) };
    return { input, looked, notices };
}
const noDefinition = 'No task definition is looked at: the option task-definition names no file, and AWS is not asked. `aws ecs describe-task-definition --task-definition NAME > task-definition.json` writes the one that runs.';
/** As a ship takes it: a revision that is deployed as it is wins. */
function isGenerated({ taskDefinition: { generate, revision } }) {
    return generate !== undefined && revision === undefined;
}
async function readBuild({ config, isSet, readText, readContext }) {
    const { build } = config;
    if (!(0,builds_image/* buildsImage */.R)(config))
        return {};
    if ((0,remote_context/* isRemoteContext */.u)(build.context))
        return { notice: 'The build is not looked at: its context is remote.' };
    const path = build.dockerfile ?? `${build.context.replace(/\/+$/, '')}/Dockerfile`.replace(/^\.\//, '');
    const text = await readText(path);
    const named = ['dockerfile', 'context'].find((option) => isSet(option));
    if (text === undefined && named !== undefined)
        throw missing(named, path);
    if (text === undefined)
        return {
            notice: `The build is not looked at: there is no ${path}. The options dockerfile and context say where it is.`,
        };
    const dockerfile = (0,dockerfile_view/* dockerfileView */.O)(path, text, build.args);
    const script = (0,entry_script/* entryScriptName */.V9)(dockerfile, build.target);
    const needsText = (file) => (0,context_rules/* needsHead */.i)(file) || file.split('/').at(-1) === script;
    return { dockerfile, context: await readContext(build.context, path, needsText) };
}
function soundTaskDefinition(path, text) {
    (0,parse_task_definition.parseTaskDefinition)(path, text);
    return (0,task_definition_view/* taskDefinitionView */.mQ)(path, text);
}
function missing(option, path) {
    return new errors/* ShipError */.f('source-not-found', `There is no file ${path}.`, {
        remedy: `Correct the option ${option}; it is relative to the working directory.`,
    });
}

// EXTERNAL MODULE: ./.build/check/with-file-names.js
var with_file_names = __webpack_require__(38581);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/check/fingerprints.js

/**
 * Names that stay the same when lines move: of rule, file, subject and message, counted where several have all in common.
 * No value of the files goes into them.
 */
function checkFingerprints(findings) {
    const seen = new Map();
    return findings.map(({ rule, place, subject = '', message }) => {
        const name = [rule.id, place.file, subject, message].join('\0');
        const count = seen.get(name) ?? 0;
        seen.set(name, count + 1);
        return (0,external_node_crypto_.createHash)('sha256').update(`${name}\0${count}`).digest('hex');
    });
}

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/report/check/check-sarif.js


/** The findings of a check as SARIF 2.1.0 (OASIS), every rule described; ignored ones are results with a suppression. */
function checkSarif(record, rules) {
    const { findings, ignored } = record;
    const all = [
        ...findings.map((finding) => ({ finding, justification: undefined })),
        ...ignored.map(({ finding, ignore }) => ({ finding, justification: ignore.reason })),
    ];
    const fingerprints = checkFingerprints(all.map(({ finding }) => finding));
    const document = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'ecs-ship', semanticVersion: version/* version */.r, rules: rules.map(ruleOf) } },
                automationDetails: { id: 'ecs-ship/check/' },
                invocations: [{ executionSuccessful: true }],
                results: all.map(({ finding, justification }, index) => ({
                    ...resultOf(finding, rules.indexOf(finding.rule)),
                    partialFingerprints: { 'check/v1': fingerprints[index] ?? '' },
                    ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', justification }] }),
                })),
            },
        ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function ruleOf({ id, title, explanation, remedy, reference, severity }) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: explanation },
        help: { text: `${explanation}\n\n${remedy}\n\n${reference}` },
        helpUri: reference,
        defaultConfiguration: { level: severity },
    };
}
function resultOf({ rule, place, message }, ruleIndex) {
    return {
        ruleId: rule.id,
        ruleIndex,
        level: rule.severity,
        message: { text: `${message}. ${rule.remedy}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(place.file.replace(/^\.\//, '')) },
                    region: { startLine: place.line, startColumn: place.column },
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.build/report/code-quality.js

const severities = {
    error: 'critical',
    warning: 'major',
    note: 'minor',
};
/** The findings as GitLab's Code Quality report (GitLab Docs, "Code Quality report format"); it knows no ignored ones. */
function codeQuality({ findings }) {
    const fingerprints = checkFingerprints(findings);
    const issues = findings.map(({ rule, place, message }, index) => ({
        description: `${message}. ${rule.remedy}`,
        check_name: rule.id,
        fingerprint: fingerprints[index],
        severity: severities[rule.severity],
        location: { path: place.file.replace(/^\.\//, ''), lines: { begin: place.line } },
    }));
    return `${JSON.stringify(issues, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.build/commands/check.js










/** Looks at the files, and writes the reports that are asked for. Asks AWS nothing. */
async function runCheck(request) {
    const files = (0,adapters_files/* filesAdapter */.V)(request.workingDirectory);
    const ignores = readCheckIgnores(request.ignores, check_rules/* checkRules */.M.map(({ id }) => id));
    const gathered = await Promise.all(request.services.map((service) => gather(request, service)));
    const inputs = gathered.map(({ input }) => input);
    const notices = new Set([...(request.notices ?? []), ...gathered.flatMap((one) => one.notices)]);
    const looked = gathered.flatMap((one) => one.looked);
    const { failOn, now } = request;
    const looks = [...(request.configFile.text === '' ? [] : [request.configFile.path]), ...new Set(looked)];
    const found = checkRecord({ rules: check_rules/* checkRules */.M, inputs, ignores, failOn, files: looks, now });
    const record = { ...found, notices: [...notices, ...found.notices] };
    const named = (0,with_file_names/* withFileNames */.p)(record, request.nameInRepository ?? ((file) => file));
    if (request.sarifFile !== undefined)
        await files.writeText(request.sarifFile, checkSarif(named, check_rules/* checkRules */.M));
    if (request.codeQualityFile !== undefined)
        await files.writeText(request.codeQualityFile, codeQuality(named));
    return record;
}
function gather({ configFile, workingDirectory }, service) {
    return gatherInput({
        config: service.config,
        placeOf: configPlaces(configFile, service),
        isSet: (option) => service.origins.has(option),
        serviceDefinition: service.serviceDefinition,
        readText: (0,adapters_files/* filesAdapter */.V)(workingDirectory).readText,
        readContext: (folder, dockerfile, needsHead) => contextFiles(workingDirectory, folder, dockerfile, needsHead),
    });
}


/***/ }),

/***/ 82843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ buildsImage)
/* harmony export */ });
/** Whether a run builds an image: not where an existing one, or a revision as it is, is deployed. */
function buildsImage({ image, taskDefinition }) {
    return image.reference === undefined && taskDefinition.revision === undefined;
}


/***/ }),

/***/ 98373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readDefinitionDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47060);
/* harmony import */ var _config_first_json_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5200);
/* harmony import */ var _config_yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);
/* harmony import */ var _definition_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38676);





/**
 * Reads a text: JSON where the file is called so, else YAML. The raw output of `aws ecs describe-task-definition` is taken
 * too. Throws `task-definition-invalid` for a text that is neither.
 */
function readDefinitionDocument(path, text) {
    const source = text.replace(/^\uFEFF/, '');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: lines, prettyErrors: false });
    const problem = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        return { offset, text: `${path}:${Math.max(1, line)}:${Math.max(1, col)}: ${message}` };
    };
    const syntax = [...syntaxProblems(path, source, document), ...(0,_config_expand_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMerges */ .I)(document)];
    if (syntax.length > 0) {
        throw (0,_definition_error_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionError */ .m)(path, syntax.map(({ offset, message }) => problem(offset, message)));
    }
    const whole = document.toJS({ maxAliasCount: -1 });
    const wrapped = whole?.taskDefinition != null;
    return {
        path,
        definition: wrapped ? whole.taskDefinition : whole,
        problemAt: (at, of, message) => problem(offsetOf(document, wrapped ? ['taskDefinition', ...at] : at, of), message),
    };
}
/** YAML takes more than JSON does (a missing value, a comma at the end); a .json file must be what it says. */
function syntaxProblems(path, text, document) {
    const json = path.endsWith('.json') ? (0,_config_first_json_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .firstJsonProblem */ .k)(text) : undefined;
    if (json !== undefined)
        return [json];
    return (0,_config_yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlProblems */ .E)(document, text);
}
/** As near to the place as the text itself has it: an alias stands for all that it brings. */
function offsetOf(document, path, of) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [at, step] of path.entries()) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === step) : undefined;
        const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[step] : pair?.value;
        const named = of === 'name' && at === path.length - 1 ? pair?.key : next;
        offset = startOf(named) ?? startOf(pair?.key) ?? offset;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(next) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            break;
        node = next;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 10429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formProblems)
/* harmony export */ });
/* harmony import */ var _limits_form_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13960);
/* harmony import */ var _limits_limit_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36967);
/* harmony import */ var _model_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83182);
/* harmony import */ var _written_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35815);




/** Members that RegisterTaskDefinition does not know, values of another type, and what no task is without. */
function formProblems(definition) {
    if (!isObject(definition)) {
        const text = 'not a task definition: expected an object with family and containerDefinitions';
        return [{ path: [], of: 'value', text }];
    }
    const foreign = (0,_model_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .modelProblems */ .QW)(definition);
    const missing = (0,_limits_limit_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .limitProblems */ .K)(definition, foreign, _limits_form_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formLimits */ .n);
    return [...foreign, ...missing.map((one) => ({ ...one, of: 'value' }))].map(({ path, of, message }) => ({ path, of, text: `${(0,_written_path_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenPath */ .d)(path)}: ${message}` }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 54623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ generateDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _health_check_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91329);
/* harmony import */ var _task_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41493);



/**
 * A Fargate task definition of one container, without its image; options over a task definition come on top. Throws
 * `task-definition-invalid` where ECS would refuse it for this service.
 */
function generateDefinition(input) {
    const { config, service, current } = input;
    const shape = shapeOf(input);
    const { executionRoleArn = config.taskDefinition.overrides.executionRole, taskRoleArn } = current;
    checkSense(input, shape, executionRoleArn);
    return {
        family: service.name,
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        ...sizeOf(config),
        runtimePlatform: { cpuArchitecture: architectureOf(config), operatingSystemFamily: 'LINUX' },
        executionRoleArn,
        ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
        containerDefinitions: [containerOf(input, shape)],
    };
}
function shapeOf({ config: { taskDefinition }, service }) {
    const balanced = service.loadBalancedPorts ?? [];
    const asked = taskDefinition.generate?.port;
    return {
        name: taskDefinition.container ?? balanced[0]?.container ?? service.name,
        ports: [...new Set([...(asked === undefined ? [] : [asked]), ...balanced.map(({ port }) => port)])],
    };
}
/** Fargate's smallest task; where only one of the two is set, the smallest that goes with it. */
function sizeOf({ taskDefinition: { overrides } }) {
    const { cpu, memory } = overrides;
    const mib = memory === undefined ? undefined : (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryMib */ .uD)(memory);
    const fits = [256, 512, 1024, 2048, 4096, 8192, 16384].find((units) => mib === undefined || (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fargateMemory */ .g0)(units)?.includes(mib));
    const units = (cpu === undefined ? fits : (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuUnits */ .MN)(cpu)) ?? 256;
    return { cpu: `${units}`, memory: `${mib ?? (0,_task_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fargateMemory */ .g0)(units)?.[0] ?? units * 2}` };
}
function architectureOf({ build: { platforms } }) {
    const isArm = platforms.length > 0 && platforms.every((one) => one.startsWith('linux/arm64'));
    return isArm ? 'ARM64' : 'X86_64';
}
function containerOf({ config, service }, { name, ports }) {
    const [port] = ports;
    const path = config.taskDefinition.generate?.healthCheckPath;
    const check = { interval: 10, timeout: 5, retries: 3, startPeriod: 60 };
    return {
        name,
        essential: true,
        ...(port === undefined
            ? {}
            : { portMappings: ports.map((containerPort) => ({ containerPort, protocol: 'tcp' })) }),
        ...(path === undefined || port === undefined
            ? {}
            : { healthCheck: { command: (0,_health_check_command_js__WEBPACK_IMPORTED_MODULE_2__/* .healthCheckCommand */ .C)(port, path), ...check } }),
        logConfiguration: {
            logDriver: 'awslogs',
            options: {
                'awslogs-group': `/ecs/${service.name}`,
                'awslogs-region': service.arn.split(':')[3] ?? '',
                'awslogs-stream-prefix': 'ecs',
                'awslogs-create-group': 'true',
            },
        },
    };
}
/** What ECS would only say once the revision is registered, or when its tasks start. */
function checkSense({ config, service }, { name, ports }, executionRole) {
    const { port, healthCheckPath } = config.taskDefinition.generate ?? {};
    const balanced = service.loadBalancedPorts ?? [];
    const wrong = [
        ...(executionRole === undefined
            ? ['Fargate pulls the image and writes logs with an execution role: set execution-role.']
            : []),
        ...(service.network === undefined
            ? [`Tasks of ${service.name} have no network configuration (subnets), which Fargate needs.`]
            : []),
        ...(ports.length === 0 && healthCheckPath !== undefined
            ? ['health-check-path needs a port: set port.']
            : []),
        ...balanced
            .filter((one) => one.container !== name || isElsewhere(port, balanced))
            .map((one) => `Its load balancer sends to port ${one.port} of container ${one.container}.`),
    ];
    if (wrong.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `A generated task definition does not fit ${service.name}: ${wrong.join(' ')}`, {
        remedy: 'Correct the options container, port and execution-role, or write a task definition file.',
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}
function isElsewhere(port, balanced) {
    return port !== undefined && balanced.every((one) => one.port !== port);
}


/***/ }),

/***/ 91329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ healthCheckCommand)
/* harmony export */ });
/**
 * A container health check that asks for a path of the container itself, with whatever its image has: curl (many), wget
 * (Alpine, BusyBox) or bash (Debian's slim images have neither of the two). A status of 400 or more is unhealthy, as is an
 * image without all three.
 */
function healthCheckCommand(port, path) {
    const url = `'http://127.0.0.1:${port}${path}'`;
    const talk = [
        `exec 3<>/dev/tcp/127.0.0.1/${port}`,
        `printf "GET %s HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n" "${path}" >&3`,
        'read -r status <&3',
        '[[ $status == HTTP/*\\ [23]* ]]',
    ].join(' && ');
    const line = [
        `if command -v curl >/dev/null; then curl -fsS -o /dev/null ${url}`,
        `elif command -v wget >/dev/null; then wget -q -O /dev/null ${url}`,
        `else bash -c '${talk}'`,
        'fi || exit 1',
    ].join('; ');
    return ['CMD-SHELL', line];
}


/***/ }),

/***/ 75863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTaskDefinition: () => (/* binding */ parseTaskDefinition)
/* harmony export */ });
/* harmony import */ var _definition_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98373);
/* harmony import */ var _definition_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38676);
/* harmony import */ var _form_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10429);



/**
 * A task definition file's text (JSON or YAML) as RegisterTaskDefinition takes it. The raw output of
 * `aws ecs describe-task-definition` is accepted too. Every problem is reported with its place.
 */
function parseTaskDefinition(path, text) {
    const document = (0,_definition_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDefinitionDocument */ .p)(path, text);
    const problems = (0,_form_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .formProblems */ .X)(document.definition).map((problem) => document.problemAt(problem.path, problem.of, problem.text));
    if (problems.length > 0)
        throw (0,_definition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionError */ .m)(path, problems);
    return document.definition;
}


/***/ }),

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}


/***/ }),

/***/ 84302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteCommit),
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/** Whether a build context is the URL of a git repository, as docker understands it, and not a folder. */
function isRemoteContext(context) {
    return /^(?:https?|git|ssh):\/\/|^git@[^/]+:|^github\.com\//.test(context);
}
/** The commit that the URL's fragment pins, `…#<sha>` or `…#<sha>:folder`. */
function remoteCommit(context) {
    return isRemoteContext(context) ? context.match(/#([0-9a-f]{40})(?::|$)/)?.[1] : undefined;
}


/***/ }),

/***/ 10301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ filtersFor),
/* harmony export */   J2: () => (/* binding */ mostFilters),
/* harmony export */   WI: () => (/* binding */ movingTagFilters),
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   dS: () => (/* binding */ isMovable)
/* harmony export */ });
/** Tags that ecs-ship moves: the repositories it creates exempt them from immutability. */
const movingTagFilters = ['latest', 'ecs-ship.*'];
/** ECR takes no more exclusion filters than this. */
const mostFilters = 5;
/** Tokens that are another text in every run, or for every version, so that a tag with one of them never moves. */
const uniqueTokens = /\{(?:short-sha|run-number|tag|version|patch)\}/;
/** A version or a commit written out, as a workflow's own expressions give it. */
const uniqueText = /^v?\d+\.\d+\.\d+|^[0-9a-f]{7,}$/;
/**
 * The filters that let the option `tags` move what has to move: a template with a text before its first token becomes
 * that text and `*`, any other the tag of this run, since `*` alone would exempt the commits' tags as well. `filled` gives
 * a template's tag, undefined where it has none.
 */
function filtersFor(templates, filled) {
    const moving = templates.filter((one) => !uniqueTokens.test(one) && !uniqueText.test(one));
    const filters = moving.flatMap((template) => {
        const [, text = ''] = template.match(/^([^{]*)\{/) ?? [];
        return text === '' || /^[0-9a-f]+$/.test(text) ? (filled(template) ?? []) : `${text}*`;
    });
    return [...new Set([...movingTagFilters, ...filters])];
}
/** Whether ECR lets `tag` be moved to another image in this repository. */
function isMovable(repository, tag) {
    const excepted = repository.exclusionFilters.some((filter) => matchesWildcard(filter, tag));
    switch (repository.mutability) {
        case 'MUTABLE':
            return true;
        case 'IMMUTABLE':
            return false;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return excepted;
        case 'MUTABLE_WITH_EXCLUSION':
            return !excepted;
    }
}
/** ECR's WILDCARD filter: `*` stands for any characters, the rest is literal. */
function matchesWildcard(filter, tag) {
    const parts = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(tag);
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version this build says it is; a test keeps it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
