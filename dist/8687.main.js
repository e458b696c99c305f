export const id = 8687;
export const ids = [8687];
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

/***/ 23072:
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
;// CONCATENATED MODULE: ./.build/adapters/measure-folder.js


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

;// CONCATENATED MODULE: ./.build/adapters/build-context.js








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

/***/ 61121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        // An aborted sleep simply ends early; whoever sleeps looks at the signal itself.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
};


/***/ }),

/***/ 34904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: ./.build/adapters/aws-ports.js + 11 modules
var aws_ports = __webpack_require__(93036);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/adapters/proxy/fetch-through.js
var fetch_through = __webpack_require__(4576);
// EXTERNAL MODULE: ./.build/adapters/proxy/open-request.js
var open_request = __webpack_require__(31094);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/adapters/registry-refusal.js

/** No error of a registry is longer than this many characters. */
const longest = 4096;
/** An answer that is no success, in the words of docker's own push, by which it is judged. Reads the answer to its end. */
async function refusedByRegistry(ask, answer) {
    const { statusCode = 0, statusMessage = '', headers } = answer;
    const status = `unexpected status from ${registry_refusal_name(ask)}: ${statusCode} ${statusMessage}`;
    const wait = headers['retry-after'];
    const reasons = reasonsOf(await readShort(answer));
    const evidence = [...(wait === undefined ? [] : [`Retry-After: ${wait}`]), status, ...reasons];
    return failure(reasons[0] ?? status, evidence);
}
/** A connection that could not be made or broke off. */
function brokenOff(ask, error) {
    if (error instanceof errors/* ShipError */.f)
        return error;
    const { message, code = '' } = error;
    const said = message.includes(code) ? message : `${message} (${code})`;
    return failure(said, [`${registry_refusal_name(ask)}: ${said}`], error);
}
function failure(reason, evidence, cause) {
    const remedy = 'Allow this role to push there (and the repository’s policy, where it is another account’s).';
    return new errors/* ShipError */.f('push-failed', `The registry did not take a layer: ${reason}.`, {
        remedy,
        evidence,
        cause,
    });
}
function registry_refusal_name({ method, url }) {
    return `${method} request to ${url.origin}${url.pathname}`;
}
async function readShort(answer) {
    let text = '';
    try {
        for await (const chunk of answer) {
            text += chunk;
            if (text.length > longest)
                break;
        }
    }
    catch {
        // The status says enough.
    }
    return text;
}
/** `denied: Your authorization token has expired.` Source: OCI distribution specification, "Error Codes". */
function reasonsOf(body) {
    try {
        const { errors = [] } = JSON.parse(body);
        return errors.map(({ code = '', message = '' }) => `${code.toLowerCase().replaceAll('_', ' ')}: ${message}`);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/adapters/blob-copy.js




/** The OCI distribution API as far as a copy needs it; a blob passes through in pieces and is never held whole. */
function blobCopyAdapter(interrupted) {
    return { copyBlob: (copy) => copyBlob(copy, interrupted) };
}
async function copyBlob(copy, signal) {
    const started = await startUpload(copy, signal);
    if (started === 'mounted')
        return 0;
    const body = await download(copy, signal);
    await upload(started, copy, body, signal);
    return copy.blob.size;
}
/** Opens an upload, or has the registry take the blob over from the other repository where it can. */
async function startUpload({ from, to, blob }, signal) {
    const url = new URL(`${baseOf(to)}/blobs/uploads/`);
    if (from.login.registry === to.login.registry) {
        url.searchParams.set('mount', blob.digest);
        url.searchParams.set('from', from.repository);
    }
    const ask = { method: 'POST', url };
    const answer = await send(ask, { ...headersOf(to), 'content-length': 0 }, signal);
    const { location } = answer.headers;
    const isOpen = answer.statusCode === 202 && location !== undefined;
    if (answer.statusCode !== 201 && !isOpen)
        throw await refusedByRegistry(ask, answer);
    answer.resume();
    if (!isOpen)
        return 'mounted';
    const where = new URL(location, url);
    where.searchParams.set('digest', blob.digest);
    return where;
}
async function download({ from, blob }, signal) {
    const ask = { method: 'GET', url: new URL(`${baseOf(from)}/blobs/${blob.digest}`) };
    const answer = await send(ask, headersOf(from), signal);
    if (answer.statusCode === 200)
        return answer;
    throw await refusedByRegistry(ask, answer);
}
async function send(ask, headers, signal) {
    try {
        return await (0,fetch_through/* fetchThrough */.s)(ask.url, { method: ask.method, headers, signal });
    }
    catch (error) {
        throw brokenOff(ask, error);
    }
}
/** A stream of known length. */
async function upload(url, { to, blob, onBytes }, body, signal) {
    const ask = { method: 'PUT', url };
    const lengths = { 'content-length': blob.size, 'content-type': 'application/octet-stream' };
    const sending = (0,open_request/* openRequest */.G)(url, { method: 'PUT', headers: { ...headersOf(to), ...lengths }, signal });
    const answered = new Promise((resolve, reject) => {
        sending.on('response', resolve).on('error', reject);
    });
    // A refusal in the middle closes the connection under the stream: the answer says more than the broken pipe.
    const sent = (0,promises_.pipeline)(body, (chunks) => counted(chunks, onBytes), sending).catch(() => undefined);
    try {
        const answer = await answered;
        if (answer.statusCode !== 201)
            throw await refusedByRegistry(ask, answer);
        answer.resume();
    }
    catch (error) {
        throw brokenOff(ask, error);
    }
    finally {
        body.destroy();
        await sent;
    }
}
async function* counted(chunks, onBytes) {
    for await (const chunk of chunks) {
        onBytes?.(chunk.length);
        yield chunk;
    }
}
function baseOf({ login, repository }) {
    return `${login.isPlain ? 'http' : 'https'}://${login.registry}/v2/${repository}`;
}
function headersOf({ login }) {
    const credentials = Buffer.from(`${login.username}:${login.password}`).toString('base64');
    return { authorization: `Basic ${credentials}` };
}

// EXTERNAL MODULE: ./.build/adapters/build-context.js + 1 modules
var build_context = __webpack_require__(23072);
// EXTERNAL MODULE: ./.build/adapters/clock.js
var clock = __webpack_require__(61121);
// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
;// CONCATENATED MODULE: ./.build/commands/open-ports.js





/** The real world behind the core's ports, but for git and the builders, which are asked before. */
function openPorts({ workingDirectory, interrupted }, session) {
    return {
        ...(0,aws_ports/* awsPorts */.E)(session),
        files: (0,files/* filesAdapter */.V)(workingDirectory),
        context: (0,build_context/* buildContextAdapter */.FI)(workingDirectory, interrupted),
        registry: blobCopyAdapter(interrupted),
        clock: clock/* systemClock */.m,
        random: Math.random,
    };
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ configAsItIs),
/* harmony export */   h: () => (/* binding */ currentRevision)
/* harmony export */ });
/** Stands for whatever revision the service runs, where a revision is named. */
const currentRevision = 'current';
/**
 * The configuration of a run that deploys a revision as it is and asks nothing else of the service: what a build, a task
 * definition, a repository or a scan would need has no say. `revision` is an ARN, `family:revision` or `current`.
 */
function configAsItIs(config, revision, forceNewDeployment = false) {
    const { reference: _, ...image } = config.image;
    const { policyFile: __, ...lifecycle } = config.lifecycle;
    const { overrides } = config.taskDefinition;
    return {
        ...config,
        image: { ...image, pushTo: [] },
        lifecycle,
        scan: { ...config.scan, gate: 'off' },
        taskDefinition: { revision, overrides },
        update: { forceNewDeployment, allowOlder: true },
    };
}


/***/ })

};
