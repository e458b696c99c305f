export const id = 2676;
export const ids = [2676];
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

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchThrough)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _open_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31094);


/** Redirects that are followed; ECR sends a layer's reader on once, to Amazon S3. */
const most = 5;
/** An answer without its body read, like `fetch`, which knows no proxy; a redirect to elsewhere gets no credentials. */
async function fetchThrough(url, asked) {
    let [at, request] = [url, asked];
    for (let followed = 0;; followed += 1) {
        const sent = (0,_open_request_js__WEBPACK_IMPORTED_MODULE_1__/* .openRequest */ .G)(at, request).end();
        const [answer] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(sent, 'response'));
        const { location } = answer.headers;
        const moved = [301, 302, 303, 307, 308].includes(answer.statusCode ?? 0);
        if (!moved || location === undefined || followed === most)
            return answer;
        answer.resume();
        const next = new URL(location, at);
        if (next.origin !== at.origin)
            request = withoutCredentials(request);
        at = next;
    }
}
function withoutCredentials(request) {
    const { authorization: _authorization, ...headers } = request.headers;
    return { ...request, headers };
}


/***/ }),

/***/ 31094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openRequest)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _proxy_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67413);
/* harmony import */ var _tunnel_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21703);




/** Milliseconds without a byte either way after which a connection is given up. */
const idleMs = 60_000;
const agent = new _tunnel_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelAgent */ .a({ keepAlive: true });
/** Begins an HTTP or HTTPS request, by way of the proxy that the environment names for its address. */
function openRequest(url, { method, headers, signal }) {
    const options = {
        headers,
        timeout: idleMs,
        ...(method === undefined ? {} : { method }),
        ...(signal === undefined ? {} : { signal }),
    };
    const request = begin(url, options);
    const idle = Object.assign(new Error(`nothing came for ${idleMs / 1000} s`), { code: 'ETIMEDOUT' });
    return request.once('timeout', () => request.destroy(idle));
}
function begin(url, options) {
    if (url.protocol === 'https:')
        return (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent });
    const proxy = (0,_proxy_for_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url);
    if (proxy === undefined)
        return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
    const { protocol, hostname, port } = proxy;
    const request = protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_0__.request : node_https__WEBPACK_IMPORTED_MODULE_1__.request;
    const headers = { host: url.host, ...options.headers, ...proxy.headers };
    // In absolute form: RFC 9112, section 3.2.2.
    return request({ ...options, hostname, port, path: url.href, headers });
}


/***/ }),

/***/ 37674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The payload of the event that started a GitHub workflow run; undefined elsewhere, or where it cannot be read. */
async function readEvent(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    if (!path)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js
var PutLifecyclePolicyCommand = __webpack_require__(91745);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = __webpack_require__(2548);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js
var GetLifecyclePolicyCommand = __webpack_require__(41516);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/adapters/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(1135);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 8 modules
var ECRClient = __webpack_require__(62745);
;// CONCATENATED MODULE: ./.build/adapters/ecr-clients.js

/** One client for each region or address, made when it is first needed. */
function ecrClients(session) {
    const clients = new Map();
    return ({ region, endpoint } = {}) => {
        const key = `${region ?? ''} ${endpoint ?? ''}`;
        const known = clients.get(key);
        if (known !== undefined)
            return known;
        const settings = {
            ...session.shared,
            ...(region === undefined ? {} : { region }),
            ...(endpoint === undefined ? {} : { endpoint }),
        };
        const client = session.watch(new ECRClient/* ECRClient */.S(settings));
        clients.set(key, client);
        return client;
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = __webpack_require__(38029);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = __webpack_require__(16993);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = __webpack_require__(11560);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchCheckLayerAvailabilityCommand.js
var BatchCheckLayerAvailabilityCommand = __webpack_require__(70904);
// EXTERNAL MODULE: ./.build/adapters/proxy/fetch-through.js
var fetch_through = __webpack_require__(4576);
;// CONCATENATED MODULE: ./.build/adapters/ecr-images.js






/** Every manifest form that a push can leave, so that BatchGetImage gives it back byte for byte. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** The most identifiers that one request takes. */
const atOnce = 100;
/** No image configuration is near this size; a blob that is larger is none. */
const largestText = 4 * 1024 * 1024;
/** Images of a registry: the run's own, or the one of a place. */
function ecrImages(clients) {
    return {
        findTags: async (repository, tags, place) => {
            const pages = slices(tags).map((some) => findSome(clients, repository, some, place));
            return (await Promise.all(pages)).flat();
        },
        readBlob: (repository, digest, place) => readBlob(clients, repository, digest, place),
        addTag: (repository, tag, image, place) => addTag(clients, repository, tag, image, place),
        findMissingLayers: async (repository, digests, place) => {
            const pages = slices(digests).map((some) => missingOf(clients, repository, some, place));
            return (await Promise.all(pages)).flat();
        },
    };
}
async function findSome(clients, repositoryName, references, place) {
    const imageIds = references.map((one) => one.startsWith('sha256:') ? { imageDigest: one } : { imageTag: one });
    const input = { repositoryName, imageIds, acceptedMediaTypes: manifestTypes, ...(0,write_requests/* registryOf */.Fv)(place) };
    try {
        const answer = await clients(place).send(new BatchGetImageCommand/* BatchGetImageCommand */.P(input));
        return (answer.images ?? []).map((image) => ({
            tag: image.imageId?.imageTag ?? '',
            digest: image.imageId?.imageDigest ?? '',
            manifest: image.imageManifest ?? '',
            mediaType: image.imageManifestMediaType ?? '',
        }));
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'RepositoryNotFoundException'))
            return [];
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:BatchGetImage');
    }
}
async function readBlob(clients, repositoryName, layerDigest, place) {
    const command = new GetDownloadUrlForLayerCommand/* GetDownloadUrlForLayerCommand */.p({ repositoryName, layerDigest, ...(0,write_requests/* registryOf */.Fv)(place) });
    return (0,aws_failure/* callAws */.IY)('ecr:GetDownloadUrlForLayer', async () => {
        const { downloadUrl = '' } = await clients(place).send(command);
        const response = await (0,fetch_through/* fetchThrough */.s)(new URL(downloadUrl), { headers: {} });
        const size = Number(response.headers['content-length'] ?? 0);
        if (response.statusCode === 200 && size <= largestText)
            return (0,consumers_.text)(response);
        response.destroy();
        throw new errors/* ShipError */.f('aws-unavailable', `${layerDigest} of ${repositoryName}: HTTP ${response.statusCode}`, {
            remedy: 'Run again in a minute.',
        });
    });
}
/** Tagging an image again needs its manifest only; that the tag is already there is as good. */
async function addTag(clients, repositoryName, imageTag, image, place) {
    const command = new PutImageCommand/* PutImageCommand */.S((0,write_requests/* putImageInput */.Nk)(repositoryName, imageTag, image, place));
    try {
        await clients(place).send(command);
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'ImageAlreadyExistsException'))
            return;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:PutImage');
    }
}
async function missingOf(clients, repositoryName, layerDigests, place) {
    const input = { repositoryName, layerDigests: [...layerDigests], ...(0,write_requests/* registryOf */.Fv)(place) };
    const answer = await (0,aws_failure/* callAws */.IY)('ecr:BatchCheckLayerAvailability', () => clients(place).send(new BatchCheckLayerAvailabilityCommand/* BatchCheckLayerAvailabilityCommand */.Y(input)));
    const there = (answer.layers ?? []).filter((layer) => layer.layerAvailability === 'AVAILABLE');
    const known = new Set(there.map((layer) => layer.layerDigest));
    return layerDigests.filter((digest) => !known.has(digest));
}
function slices(all) {
    const count = Math.ceil(all.length / atOnce);
    return Array.from({ length: count }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImagesCommand.js
var ListImagesCommand = __webpack_require__(86348);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartLifecyclePolicyPreviewCommand.js
var StartLifecyclePolicyPreviewCommand = __webpack_require__(288);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyPreviewCommand.js
var GetLifecyclePolicyPreviewCommand = __webpack_require__(82304);
;// CONCATENATED MODULE: ./.build/adapters/ecr-lifecycle.js


/** Previews of lifecycle policies, and the tags they are judged by. */
function ecrLifecycle(client) {
    return {
        listTags: (repository) => listTags(client, repository),
        startLifecyclePreview: (repository, policy) => start(client, repository, policy),
        readLifecyclePreview: (repository, part = {}) => read(client, repository, part),
    };
}
const mostPages = 10;
async function listTags(client, repositoryName) {
    const tags = [];
    let nextToken;
    for (let page = 0; page < mostPages; page += 1) {
        const command = new ListImagesCommand/* ListImagesCommand */.W({
            repositoryName,
            maxResults: 1000,
            filter: { tagStatus: 'TAGGED' },
            ...(nextToken === undefined ? {} : { nextToken }),
        });
        const answer = await (0,aws_failure/* callAws */.IY)('ecr:ListImages', () => client.send(command));
        tags.push(...(answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []));
        nextToken = answer.nextToken;
        if (nextToken === undefined)
            break;
    }
    return tags;
}
async function start(client, repositoryName, lifecyclePolicyText) {
    try {
        await client.send(new StartLifecyclePolicyPreviewCommand/* StartLifecyclePolicyPreviewCommand */.o({ repositoryName, lifecyclePolicyText }));
        return 'started';
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LifecyclePolicyPreviewInProgressException'))
            return 'busy';
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:StartLifecyclePolicyPreview');
    }
}
async function read(client, repositoryName, { page, digests }) {
    // Paging and asking for certain images exclude each other.
    const part = digests
        ? { imageIds: digests.map((imageDigest) => ({ imageDigest })) }
        : { maxResults: 100, ...(page === undefined ? {} : { nextToken: page }) };
    try {
        return preview(await client.send(new GetLifecyclePolicyPreviewCommand/* GetLifecyclePolicyPreviewCommand */.y({ repositoryName, ...part })));
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LifecyclePolicyPreviewNotFoundException'))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetLifecyclePolicyPreview');
    }
}
function preview(answer) {
    const { expiringImageTotalCount = 0, transitioningImageTotalCounts = [] } = answer.summary ?? {};
    return {
        status: answer.status ?? 'IN_PROGRESS',
        policy: answer.lifecyclePolicyText ?? '',
        expiring: expiringImageTotalCount,
        archiving: transitioningImageTotalCounts.reduce((sum, one) => sum + (one.imageTotalCount ?? 0), 0),
        images: (answer.previewResults ?? []).map(doomedImage),
        ...(answer.nextToken === undefined ? {} : { nextPage: answer.nextToken }),
    };
}
function doomedImage(result) {
    return {
        digest: result.imageDigest ?? '',
        tags: result.imageTags ?? [],
        pushedAt: result.imagePushedAt?.getTime() ?? 0,
        action: result.action?.type === 'TRANSITION' ? 'archive' : 'expire',
        rulePriority: result.appliedRulePriority ?? 0,
    };
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = __webpack_require__(34798);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = __webpack_require__(70345);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = __webpack_require__(56958);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageScanningConfigurationCommand.js
var PutImageScanningConfigurationCommand = __webpack_require__(53201);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js
var PutImageTagMutabilityCommand = __webpack_require__(84192);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = __webpack_require__(43458);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/SetRepositoryPolicyCommand.js
var SetRepositoryPolicyCommand = __webpack_require__(68640);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRepositoryPolicyCommand.js
var GetRepositoryPolicyCommand = __webpack_require__(30692);
;// CONCATENATED MODULE: ./.build/adapters/ecr-repositories.js



/** What ECR knows about a repository itself. */
function ecrRepositories(client) {
    return {
        findRepository: (name) => findRepository(client, name),
        createRepository: (repository) => createRepository(client, repository),
        changeRepository: (repository, change) => changeRepository(client, repository, change),
        findRepositoryTags: async (resourceArn) => {
            const command = new ListTagsForResourceCommand/* ListTagsForResourceCommand */.a({ resourceArn });
            const { tags = [] } = await (0,aws_failure/* callAws */.IY)('ecr:ListTagsForResource', () => client.send(command));
            return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
        },
        findRepositoryPolicy: (name) => findPolicy(client, name),
    };
}
async function findRepository(client, name) {
    try {
        const answer = await client.send(new DescribeRepositoriesCommand/* DescribeRepositoriesCommand */.p({ repositoryNames: [name] }));
        return answer.repositories?.map(repositoryOf)[0];
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'RepositoryNotFoundException'))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:DescribeRepositories');
    }
}
async function createRepository(client, repository) {
    const command = new CreateRepositoryCommand/* CreateRepositoryCommand */.W((0,write_requests/* createRepositoryInput */.$M)(repository));
    try {
        return repositoryOf((await client.send(command)).repository ?? {});
    }
    catch (error) {
        // Two pipelines of a new service begin at the same time: the one that comes second uses what the first made.
        const raced = (0,aws_failure/* isException */.KT)(error, 'RepositoryAlreadyExistsException');
        const existing = raced ? await findRepository(client, repository.name) : undefined;
        if (existing !== undefined)
            return existing;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:CreateRepository');
    }
}
/** One request for each setting that changes. */
async function changeRepository(client, one, change) {
    const inputs = (0,write_requests/* repositoryChangeInputs */.yK)(one, change);
    const { PutImageScanningConfiguration: scanning, PutImageTagMutability: mutability } = inputs;
    const { TagResource: tags, SetRepositoryPolicy: policy } = inputs;
    if (scanning !== undefined) {
        const command = new PutImageScanningConfigurationCommand/* PutImageScanningConfigurationCommand */.B(scanning);
        await (0,aws_failure/* callAws */.IY)('ecr:PutImageScanningConfiguration', () => client.send(command));
    }
    if (mutability !== undefined) {
        const command = new PutImageTagMutabilityCommand/* PutImageTagMutabilityCommand */.c(mutability);
        await (0,aws_failure/* callAws */.IY)('ecr:PutImageTagMutability', () => client.send(command));
    }
    if (tags !== undefined)
        await (0,aws_failure/* callAws */.IY)('ecr:TagResource', () => client.send(new TagResourceCommand/* TagResourceCommand */.e(tags)));
    if (policy !== undefined) {
        const command = new SetRepositoryPolicyCommand/* SetRepositoryPolicyCommand */.I(policy);
        await (0,aws_failure/* callAws */.IY)('ecr:SetRepositoryPolicy', () => client.send(command));
    }
}
async function findPolicy(client, repositoryName) {
    try {
        return (await client.send(new GetRepositoryPolicyCommand/* GetRepositoryPolicyCommand */.M({ repositoryName }))).policyText;
    }
    catch (error) {
        const none = ['RepositoryPolicyNotFoundException', 'RepositoryNotFoundException'];
        if (none.some((name) => (0,aws_failure/* isException */.KT)(error, name)))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetRepositoryPolicy');
    }
}
function repositoryOf(described) {
    return {
        name: described.repositoryName ?? '',
        uri: described.repositoryUri ?? '',
        registryId: described.registryId ?? '',
        arn: described.repositoryArn ?? '',
        mutability: described.imageTagMutability ?? 'MUTABLE',
        exclusionFilters: (described.imageTagMutabilityExclusionFilters ?? []).map((one) => one.filter ?? ''),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: encryptionOf(described),
    };
}
function encryptionOf({ encryptionConfiguration }) {
    const { encryptionType: type = 'AES256', kmsKey } = encryptionConfiguration ?? {};
    if (type === 'AES256')
        return { type };
    return kmsKey === undefined ? { type } : { type, kmsKey };
}

;// CONCATENATED MODULE: ./.build/adapters/ecr.js








/** Amazon ECR through the SDK. */
function ecrAdapter(session) {
    const clients = ecrClients(session);
    const client = clients();
    const images = ecrImages(clients);
    return {
        ...ecrRepositories(client),
        ...images,
        login: (place) => login(clients(place), place?.registryId),
        findLifecyclePolicy: (repository) => findLifecyclePolicy(client, repository),
        putLifecyclePolicy: async (repository, policy) => {
            const command = new PutLifecyclePolicyCommand/* PutLifecyclePolicyCommand */.R((0,write_requests/* putLifecyclePolicyInput */.O4)(repository, policy));
            await (0,aws_failure/* callAws */.IY)('ecr:PutLifecyclePolicy', () => client.send(command));
        },
        findImage: async (repository, digest) => (await images.findTags(repository, [digest]))[0],
        ...ecrLifecycle(client),
    };
}
/** Naming the registry gives its own address, although the token itself is good for every one that lets us in. */
async function login(client, registryId) {
    const answer = await (0,aws_failure/* callAws */.IY)('ecr:GetAuthorizationToken', () => client.send(new GetAuthorizationTokenCommand/* GetAuthorizationTokenCommand */.E(registryId === undefined ? {} : { registryIds: [registryId] })));
    const data = answer.authorizationData?.[0];
    const [username, ...password] = Buffer.from(data?.authorizationToken ?? '', 'base64')
        .toString()
        .split(':');
    if (data?.proxyEndpoint === undefined || username === undefined) {
        throw new errors/* ShipError */.f('aws-refused', 'ECR gave no authorization token.', { remedy: 'Run again.' });
    }
    const isPlain = data.proxyEndpoint.startsWith('http://');
    const registry = data.proxyEndpoint.replace(/^https?:\/\//, '');
    return { registry, username, password: password.join(':'), ...(isPlain ? { isPlain } : {}) };
}
async function findLifecyclePolicy(client, repositoryName) {
    try {
        return (await client.send(new GetLifecyclePolicyCommand/* GetLifecyclePolicyCommand */.O({ repositoryName }))).lifecyclePolicyText;
    }
    catch (error) {
        const none = ['LifecyclePolicyNotFoundException', 'RepositoryNotFoundException'];
        if (none.some((name) => (0,aws_failure/* isException */.KT)(error, name)))
            return undefined;
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:GetLifecyclePolicy');
    }
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js
var DescribeImageScanFindingsCommand = __webpack_require__(53141);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js
var StartImageScanCommand = __webpack_require__(8018);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/plan/scan-finding.js
var scan_finding = __webpack_require__(57475);
;// CONCATENATED MODULE: ./.build/adapters/ecr-finding.js


/** A finding of basic scanning: package and version are attributes. */
function basicFinding({ name, description, uri, severity, attributes, }) {
    const attribute = (pattern) => attributes?.find(({ key }) => pattern.test(key ?? ''))?.value || undefined;
    const packageName = attribute(/^package_name$/i);
    const score = Number(attribute(/^CVSS\d*_SCORE$/i));
    return (0,without_unset/* withoutUnset */.s)({
        name: name || 'unnamed',
        severity: severityOf(severity),
        description,
        url: uri,
        score: Number.isFinite(score) ? score : undefined,
        platforms: [],
        packages: packageName === undefined
            ? []
            : [
                (0,without_unset/* withoutUnset */.s)({
                    name: packageName,
                    installed: attribute(/^package_version$/i),
                    fixedIn: attribute(/^(fixed|patched)_?(in_?)?versions?$/i),
                }),
            ],
    });
}
/** A finding of Amazon Inspector. */
function enhancedFinding(finding) {
    const details = finding.packageVulnerabilityDetails;
    return (0,without_unset/* withoutUnset */.s)({
        name: details?.vulnerabilityId || finding.title || finding.findingArn || 'unnamed',
        severity: severityOf(finding.severity),
        description: finding.description ?? finding.title,
        url: details?.sourceUrl ?? finding.remediation?.recommendation?.url,
        score: finding.score,
        platforms: [],
        packages: (details?.vulnerablePackages ?? []).map(foundPackage),
    });
}
/** Findings that Inspector's own suppression rules hide, or that are closed, do not count. */
function isActive({ status }) {
    return status === undefined || status === 'ACTIVE';
}
function foundPackage({ name, version, release, fixedInVersion, filePath }) {
    const installed = release ? `${version}-${release}` : version;
    return (0,without_unset/* withoutUnset */.s)({
        name: name || 'unnamed',
        installed,
        fixedIn: fixedInVersion && fixedInVersion !== 'NotAvailable' ? fixedInVersion : undefined,
        path: filePath || undefined,
    });
}
/** A severity that AWS adds one day counts as not rated. */
function severityOf(severity) {
    return scan_finding/* severities */.gO.find((one) => one === severity) ?? 'UNDEFINED';
}

;// CONCATENATED MODULE: ./.build/adapters/ecr-scan.js





/** The most that DescribeImageScanFindings gives at once; so much of an image is read in few requests. */
const pageSize = 1000;
/** No image that anybody ships has more; a service that never ends its pages must not keep us. */
const ecr_scan_mostPages = 50;
/** Image scans of Amazon ECR, basic ones and Amazon Inspector's. */
function imageScanAdapter(session) {
    const opened = new Map();
    const client = (maxAttempts = session.shared.maxAttempts) => {
        const one = opened.get(maxAttempts) ?? session.watch(new ECRClient/* ECRClient */.S({ ...session.shared, maxAttempts }));
        opened.set(maxAttempts, one);
        return one;
    };
    return {
        findScan: (manifest, signal) => findScan(client(), manifest, signal),
        // The SDK takes "one scan a day" for throttling and would ask again and again.
        startScan: (manifest) => startScan(client(1), manifest),
    };
}
async function findScan(client, manifest, signal) {
    const pages = [];
    try {
        for (let nextToken; pages.length === 0 || nextToken !== undefined;) {
            const command = new DescribeImageScanFindingsCommand/* DescribeImageScanFindingsCommand */.T({
                ...(0,write_requests/* scannedImageInput */.QF)(manifest),
                maxResults: pageSize,
                ...(nextToken === undefined ? {} : { nextToken }),
            });
            const page = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
            pages.push(page);
            nextToken = pages.length < ecr_scan_mostPages ? page.nextToken : undefined;
        }
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'ScanNotFoundException'))
            return undefined;
        if ((0,aws_failure/* isException */.KT)(error, 'ImageNotFoundException'))
            throw noSuchImage(manifest, error);
        if (signal?.aborted)
            throw lateAnswer(error);
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:DescribeImageScanFindings');
    }
    return imageScan(pages);
}
function imageScan(pages) {
    const { status = 'FINDINGS_UNAVAILABLE', description } = pages[0]?.imageScanStatus ?? {};
    const results = pages.flatMap(({ imageScanFindings }) => imageScanFindings ?? []);
    const scannedAt = results[0]?.imageScanCompletedAt?.getTime();
    return {
        status,
        ...(description === undefined ? {} : { description }),
        ...(results.length === 0 ? {} : { findings: results.flatMap(findingsOf) }),
        ...(scannedAt === undefined ? {} : { scannedAt }),
    };
}
function findingsOf({ findings = [], enhancedFindings = [] }) {
    return [...findings.map(basicFinding), ...enhancedFindings.filter(isActive).map(enhancedFinding)];
}
function noSuchImage({ repository, digest }, cause) {
    return new errors/* ShipError */.f('image-not-found', `Repository ${repository} has no image ${digest}.`, {
        remedy: 'Check the option image; a lifecycle policy may have expired it.',
        cause,
    });
}
function lateAnswer(cause) {
    return new errors/* ShipError */.f('aws-unreachable', 'ECR did not tell the scan’s findings in time.', {
        remedy: 'Look at the image in ECR’s console, or ship the commit again.',
        cause,
    });
}
/** Enhanced scanning answers StartImageScan with `ValidationException: This feature is disabled`. */
async function startScan(client, manifest) {
    try {
        await client.send(new StartImageScanCommand/* StartImageScanCommand */.Q((0,write_requests/* scannedImageInput */.QF)(manifest)));
        return 'started';
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LimitExceededException'))
            return 'had-one-today';
        if ((0,aws_failure/* isException */.KT)(error, 'ValidationException'))
            return 'not-by-hand';
        if ((0,aws_failure/* isException */.KT)(error, 'UnsupportedImageTypeException'))
            return 'unsupported';
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:StartImageScan');
    }
}

// EXTERNAL MODULE: ./.build/adapters/ecs.js + 7 modules
var ecs = __webpack_require__(39870);
;// CONCATENATED MODULE: ./.build/adapters/identity.js

/** STS; its client is loaded only when somebody asks who we are. */
function identityAdapter(session) {
    return {
        region: () => session.region(),
        whoAmI: async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(1791)]).then(__webpack_require__.bind(__webpack_require__, 71791));
            const client = session.watch(new STSClient(session.shared));
            const answer = await (0,aws_failure/* callAws */.IY)('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            client.destroy();
            return { accountId: answer.Account ?? '', arn: answer.Arn ?? '' };
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/load-balancing.js

/** Elastic Load Balancing v2; its client is loaded only for a service behind a target group. */
function loadBalancingAdapter(session) {
    return {
        findUrl: (targetGroupArn) => findUrl(session, targetGroupArn),
        findHealthCheck: (targetGroupArn) => findHealthCheck(session, targetGroupArn),
        findUnhealthyTargets: (targetGroupArn) => findUnhealthyTargets(session, targetGroupArn),
        countTargets: (targetGroupArn) => countTargets(session, targetGroupArn),
    };
}
async function findHealthCheck(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    client.destroy();
    const [group] = answer.TargetGroups ?? [];
    if (group?.HealthCheckPath === undefined)
        return undefined;
    return {
        path: group.HealthCheckPath,
        port: group.HealthCheckPort ?? 'traffic-port',
        successCodes: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? '200',
        ...(group.HealthCheckTimeoutSeconds === undefined ? {} : { timeout: group.HealthCheckTimeoutSeconds }),
        ...(group.HealthCheckIntervalSeconds === undefined ? {} : { interval: group.HealthCheckIntervalSeconds }),
        ...(group.UnhealthyThresholdCount === undefined
            ? {}
            : { unhealthyThreshold: group.UnhealthyThresholdCount }),
    };
}
async function describeTargets(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetHealth', () => client.send(new elb.DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn })));
    client.destroy();
    return answer.TargetHealthDescriptions ?? [];
}
async function findUnhealthyTargets(session, targetGroupArn) {
    const targets = await describeTargets(session, targetGroupArn);
    return targets
        .filter(({ TargetHealth }) => TargetHealth?.State === 'unhealthy')
        .map(({ Target, TargetHealth }) => ({
        address: Target?.Id ?? '',
        port: Target?.Port ?? 0,
        reason: TargetHealth?.Reason ?? '',
        description: TargetHealth?.Description ?? '',
    }));
}
async function countTargets(session, targetGroupArn) {
    const targets = await describeTargets(session, targetGroupArn);
    const states = targets.map(({ TargetHealth }) => TargetHealth?.State);
    return {
        healthy: states.filter((state) => state === 'healthy').length,
        total: states.filter((state) => state !== 'draining' && state !== 'unused').length,
    };
}
async function findUrl(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const groups = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    const arn = groups.TargetGroups?.[0]?.LoadBalancerArns?.[0];
    if (arn === undefined)
        return undefined;
    const [balancers, listeners] = await Promise.all([
        (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeLoadBalancers', () => client.send(new elb.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }))),
        (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeListeners', () => client.send(new elb.DescribeListenersCommand({ LoadBalancerArn: arn }))),
    ]);
    client.destroy();
    return url(balancers.LoadBalancers?.[0]?.DNSName, listeners.Listeners ?? []);
}
/** HTTPS before HTTP; the scheme's own port is left out. Other protocols have no URL. */
function url(host, listeners) {
    const listener = listeners.find((one) => one.Protocol === 'HTTPS') ?? listeners.find((one) => one.Protocol === 'HTTP');
    if (host === undefined || listener?.Protocol === undefined)
        return undefined;
    return new URL(`${listener.Protocol.toLowerCase()}://${host}:${listener.Port}/`).href;
}

;// CONCATENATED MODULE: ./.build/adapters/logs.js

/** CloudWatch Logs; its client is loaded only when a deployment went wrong. */
function logsAdapter(session) {
    return {
        lastLines: async (region, logGroupName, logStreamName, limit) => {
            const { CloudWatchLogsClient, GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2508), __webpack_require__.e(2961)]).then(__webpack_require__.bind(__webpack_require__, 62961));
            const client = session.watch(new CloudWatchLogsClient({ ...session.shared, ...(region === undefined ? {} : { region }) }));
            try {
                const command = new GetLogEventsCommand({ logGroupName, logStreamName, limit, startFromHead: false });
                const { events = [] } = await client.send(command);
                return events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
            }
            catch (error) {
                if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                    return [];
                throw (0,aws_failure/* awsFailure */.MT)(error, 'logs:GetLogEvents');
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/secrets.js

/** AWS Secrets Manager; its client is loaded only for secrets that are given by name. */
function secretsAdapter(session) {
    return {
        findSecret: async (name) => {
            const { SecretsManagerClient, DescribeSecretCommand } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 13243));
            const client = session.watch(new SecretsManagerClient(session.shared));
            try {
                const { ARN, DeletedDate } = await client.send(new DescribeSecretCommand({ SecretId: name }));
                return ARN === undefined ? undefined : { arn: ARN, isDeleted: DeletedDate !== undefined };
            }
            catch (error) {
                if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                    return undefined;
                throw (0,aws_failure/* awsFailure */.MT)(error, 'secretsmanager:DescribeSecret');
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws-ports.js







/** Every port that AWS is behind. */
function awsPorts(session) {
    return {
        ecr: ecrAdapter(session),
        imageScans: imageScanAdapter(session),
        ecs: (0,ecs/* ecsAdapter */.D)(session),
        logs: logsAdapter(session),
        secrets: secretsAdapter(session),
        loadBalancing: loadBalancingAdapter(session),
        identity: identityAdapter(session),
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/adapters/proxy/open-request.js
var open_request = __webpack_require__(31094);
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
        ...awsPorts(session),
        files: (0,files/* filesAdapter */.V)(workingDirectory),
        context: (0,build_context/* buildContextAdapter */.FI)(workingDirectory, interrupted),
        registry: blobCopyAdapter(interrupted),
        clock: clock/* systemClock */.m,
        random: Math.random,
    };
}


/***/ }),

/***/ 95380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ ciContext),
/* harmony export */   Yp: () => (/* binding */ outsideCi),
/* harmony export */   ok: () => (/* binding */ isDefaultBranch)
/* harmony export */ });
/** What is known where nobody says anything: a machine of somebody's own. */
const outsideCi = { isCi: false, isPullRequest: false };
/**
 * What the host's variables say; `event` is the parsed payload of GitHub's event file.
 * Sources: GitHub Docs, "Variables reference"; GitLab Docs, "Predefined CI/CD variables reference".
 */
function ciContext(variables, event) {
    if (variables.GITHUB_ACTIONS === 'true')
        return githubContext(variables, event);
    if (variables.GITLAB_CI === 'true')
        return gitlabContext(variables);
    return { isCi: isSet(variables.CI), isPullRequest: false };
}
function githubContext(variables, event) {
    const isPullRequest = variables.GITHUB_EVENT_NAME?.startsWith('pull_request') ?? false;
    const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name, GITHUB_HEAD_REF: head } = variables;
    return {
        isCi: true,
        isPullRequest,
        ...named('branch', isPullRequest ? head : type === 'branch' ? name : undefined),
        ...named('defaultBranch', defaultBranchOf(event)),
        ...named('gitTag', type === 'tag' ? name : undefined),
        ...named('runNumber', variables.GITHUB_RUN_NUMBER),
        ...(isSet(variables.ACTIONS_RUNTIME_TOKEN) ? { hasGithubCache: true } : {}),
    };
}
function gitlabContext(variables) {
    const isPullRequest = isSet(variables.CI_MERGE_REQUEST_IID);
    const { CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: source } = variables;
    return {
        isCi: true,
        isPullRequest,
        ...named('branch', isPullRequest ? source : branch),
        ...named('defaultBranch', variables.CI_DEFAULT_BRANCH),
        ...named('gitTag', variables.CI_COMMIT_TAG),
        ...named('runNumber', variables.CI_PIPELINE_IID),
        ...named('environment', variables.CI_ENVIRONMENT_NAME),
    };
}
/** A variable that nobody has set often arrives as an empty one. */
function named(name, value) {
    return value ? { [name]: value } : {};
}
function isSet(value) {
    return value !== undefined && value !== '' && value !== 'false';
}
function defaultBranchOf(event) {
    const { repository } = (event ?? {});
    return typeof repository?.default_branch === 'string' ? repository.default_branch : undefined;
}
/** Whether `latest: auto` moves the tag: on the default branch, and outside CI. A pull request is never it. */
function isDefaultBranch({ isCi, isPullRequest, branch, defaultBranch }) {
    if (!isCi)
        return true;
    return !isPullRequest && branch !== undefined && branch === defaultBranch;
}


/***/ }),

/***/ 67005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ generateDefinition)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/plan/definition/health-check-command.js
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

// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/plan/definition/generate-definition.js



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
    const mib = memory === undefined ? undefined : (0,task_size/* memoryMib */.uD)(memory);
    const fits = [256, 512, 1024, 2048, 4096, 8192, 16384].find((units) => mib === undefined || (0,task_size/* fargateMemory */.g0)(units)?.includes(mib));
    const units = (cpu === undefined ? fits : (0,task_size/* cpuUnits */.MN)(cpu)) ?? 256;
    return { cpu: `${units}`, memory: `${mib ?? (0,task_size/* fargateMemory */.g0)(units)?.[0] ?? units * 2}` };
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
            : { healthCheck: { command: healthCheckCommand(port, path), ...check } }),
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
    throw new errors/* ShipError */.f('task-definition-invalid', `A generated task definition does not fit ${service.name}: ${wrong.join(' ')}`, {
        remedy: 'Correct the options container, port and execution-role, or write a task definition file.',
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    });
}
function isElsewhere(port, balanced) {
    return port !== undefined && balanced.every((one) => one.port !== port);
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** The page of the CI run we are part of, as the host's variables tell; undefined elsewhere. */
function runUrl(environment) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CI_JOB_URL } = environment;
    if (GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_RUN_ID !== undefined) {
        return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    }
    return CI_JOB_URL;
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

/***/ 61509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ship)
});

// EXTERNAL MODULE: ./.build/errors.js
var _build_errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/ci-context.js
var ci_context = __webpack_require__(95380);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/plan/revision-tags.js

/** Tags that tell what a revision was made from; read again by the order check. */
const commitTag = 'ecs-ship:commit';
const committedAtTag = 'ecs-ship:committed-at';
const runTag = 'ecs-ship:run';
const versionTag = 'ecs-ship:version';
/**
 * The tags of a new revision: those of the file or, without one, of the revision it follows, and what it was made from.
 * `runUrl` is the CI run's page.
 */
function revisionTags(base, git, runUrl) {
    const given = base.file === undefined ? base.revision.tags : tagsOfFile(base.file);
    const kept = Object.entries(given).filter(([key]) => !/^(aws|ecs-ship):/.test(key));
    const clean = git !== undefined && git.changedPaths.length === 0;
    return {
        ...Object.fromEntries(kept),
        ...(clean
            ? { [commitTag]: git.commit, [committedAtTag]: new Date(git.committedAt * 1000).toISOString() }
            : {}),
        ...(runUrl === undefined ? {} : { [runTag]: runUrl }),
        [versionTag]: version/* version */.r,
    };
}
function tagsOfFile(file) {
    const list = (file.tags ?? []);
    return Object.fromEntries(list.map(({ key = '', value = '' }) => [key, value]));
}
/** Whether ecs-ship registered the revision. */
function isOurs(tags) {
    return tags[versionTag] !== undefined;
}
/** Where a revision says it comes from; one of a work tree that was no commit names only the CI run's page. */
function revisionOrigin(tags) {
    return { commit: tags[commitTag], run: tags[runTag] };
}
function deployedCommit(tags) {
    const commit = tags[commitTag];
    const committedAt = Date.parse(tags[committedAtTag] ?? '');
    if (commit === undefined || Number.isNaN(committedAt))
        return undefined;
    const run = tags[runTag];
    return { commit, committedAt, ...(run === undefined ? {} : { run }) };
}

// EXTERNAL MODULE: ./.build/plan/builds-image.js
var builds_image = __webpack_require__(82843);
// EXTERNAL MODULE: ./.build/plan/ecr-address.js
var ecr_address = __webpack_require__(3803);
;// CONCATENATED MODULE: ./.build/plan/copy-target.js


/** The repositories of `push-to`. Throws `option-invalid` for a host that is no ECR registry. */
function copyTargets(uris) {
    return uris.map((uri, index) => {
        const address = (0,ecr_address/* ecrAddress */.r)(uri);
        if (address !== undefined)
            return { ...address, uri };
        throw new _build_errors/* ShipError */.f('option-invalid', `push-to[${index}]: "${uri}" is not in an ECR registry`, {
            remedy: 'Write 123456789012.dkr.ecr.region.amazonaws.com/name, without a tag.',
        });
    });
}

;// CONCATENATED MODULE: ./.build/plan/builder-missing.js

/** How it is called, the tool it takes, and what to install. */
const named = {
    buildx: {
        name: 'docker buildx',
        tool: 'docker',
        install: 'Docker Engine and its buildx plugin (Debian: docker.io docker-buildx)',
    },
    docker: { name: 'docker', tool: 'docker', install: 'Docker Engine (Debian: docker.io)' },
    podman: { name: 'podman', tool: 'podman', install: 'podman (Debian, Fedora: podman)' },
    buildah: { name: 'buildah', tool: 'buildah', install: 'buildah (Debian, Fedora: buildah)' },
};
/** The refusal where what is asked for does not answer: installed and silent, or not installed. */
function builderMissing(wanted, { trouble = {} }) {
    const tools = wanted === 'auto' ? ['docker', 'podman', 'buildah'] : [named[wanted].tool];
    const silent = tools.find((tool) => trouble[tool] !== undefined);
    if (silent !== undefined)
        return doesNotAnswer(silent, trouble[silent] ?? []);
    if (wanted === 'auto') {
        return new _build_errors/* ShipError */.f('builder-missing', 'Neither docker nor podman nor buildah is installed.', {
            remedy: `Install ${named.buildx.install}, or podman, or buildah; or deploy an existing image with --image.`,
        });
    }
    const { name, install } = named[wanted];
    return new _build_errors/* ShipError */.f('builder-missing', `The builder ${name} is not installed.`, {
        remedy: `Install ${install}, or name another builder.`,
    });
}
function doesNotAnswer(tool, evidence) {
    if (tool === 'docker') {
        return new _build_errors/* ShipError */.f('builder-missing', 'Docker is installed, but its engine does not answer.', {
            remedy: 'Start Docker (systemctl start docker), check DOCKER_HOST and that this user may use it.',
            evidence,
        });
    }
    return new _build_errors/* ShipError */.f('builder-missing', `${tool} is installed, but does not work.`, {
        remedy: `Run ${tool} info, which says why.`,
        evidence,
    });
}

;// CONCATENATED MODULE: ./.build/plan/inabilities.js
/** What of a build a builder cannot do, each to follow "cannot"; empty: it can do it all. */
function inabilities(build, builder) {
    const { platforms, reproducible, secrets, ssh, provenance, sbom } = build;
    const { kind, makesIndexes, rewritesTimes, inEngine, buildKit } = builder;
    const why = inEngine && kind !== 'docker' && !makesIndexes ? ' without the containerd image store' : '';
    const times = why || ' (that takes a buildx builder of its own with BuildKit 0.13, podman or buildah)';
    const attests = buildKit && makesIndexes;
    const isLegacy = kind === 'docker' && !buildKit;
    return [
        ...(platforms.length > 1 && !makesIndexes ? [`build for ${platforms.join(' and ')} at once${why}`] : []),
        ...(reproducible && !rewritesTimes ? [`give every file the commit’s time${times}`] : []),
        ...(attests || (provenance === 'off' && !sbom) ? [] : [`attach ${attestation(build)}${why}`]),
        ...(isLegacy && Object.keys(secrets).length > 0 ? ['give a build secrets (build-secrets)'] : []),
        ...(isLegacy && ssh.length > 0 ? ['let a build use SSH (ssh)'] : []),
    ];
}
function attestation({ provenance }) {
    return provenance === 'off' ? 'a bill of materials (sbom)' : 'a provenance (provenance)';
}

;// CONCATENATED MODULE: ./.build/plan/builder.js



/** The best builder that answers and can do what is asked; undefined where there is none. */
function findBuilder(build, abilities) {
    return candidates(build, abilities).find((builder) => inabilities(build, builder).length === 0);
}
/** Why `findBuilder` finds none. */
function noBuilder(build, abilities) {
    const [best] = candidates(build, abilities);
    if (best === undefined)
        return builderMissing(build.builder, abilities);
    return new _build_errors/* ShipError */.f('builder-missing', `${best.name} cannot ${inabilities(build, best)[0]}.`, {
        remedy: 'Name another builder with the option builder; docs/images.md says what each can do.',
    });
}
function candidates(build, abilities) {
    const answering = [
        ...buildxBuilder(build, abilities),
        ...dockerBuilder(abilities),
        ...containersBuilder('podman', abilities.podman),
        ...containersBuilder('buildah', abilities.buildah),
    ];
    return answering.filter(({ kind }) => build.builder === 'auto' || optionOf(kind) === build.builder);
}
function optionOf(kind) {
    return kind === 'engine' ? 'buildx' : kind;
}
/**
 * The engine's own buildx driver pushes twice, by itself and by docker, so that docker alone is quicker; but docker gives
 * the tag to each image of an index in turn, which a repository with immutable tags refuses.
 */
function buildxBuilder(build, { engine, buildx }) {
    if (buildx === undefined)
        return [];
    const inEngine = buildx.driver === 'docker';
    if (inEngine && engine === undefined)
        return [];
    const able = !inEngine || buildx.containerdStore;
    return [
        {
            kind: inEngine && !makesIndex(build) ? 'engine' : 'buildx',
            tool: 'docker',
            name: inEngine ? `buildx in Docker ${engine}` : `buildx builder ${buildx.name} (${buildx.driver})`,
            inEngine,
            buildKit: true,
            writesCache: able,
            makesIndexes: able,
            // Since BuildKit 0.13, which is in Docker 26; there by way of a file, and so by docker's push.
            rewritesTimes: inEngine
                ? able && isAtLeast(engine, 26, 0) && !makesIndex(build)
                : isAtLeast(buildx.buildKit, 0, 13),
        },
    ];
}
function dockerBuilder({ engine, buildx, isLegacy }) {
    if (engine === undefined)
        return [];
    const buildKit = buildx !== undefined && isLegacy !== true;
    const name = `docker build of Docker ${engine}${buildKit ? '' : ' (without BuildKit)'}`;
    const able = { inEngine: true, writesCache: false, makesIndexes: false, rewritesTimes: false };
    return [{ kind: 'docker', tool: 'docker', name, buildKit, ...able }];
}
function containersBuilder(tool, version) {
    if (version === undefined)
        return [];
    const able = {
        inEngine: false,
        buildKit: false,
        writesCache: false,
        makesIndexes: true,
        rewritesTimes: true,
    };
    return [{ kind: tool, tool, name: `${tool} ${version}`, ...able }];
}
/** Whether several manifests are pushed under the one tag. */
function makesIndex({ platforms, provenance, sbom }) {
    return platforms.length > 1 || provenance !== 'off' || sbom;
}
function isAtLeast(version, major, minor) {
    const [, one = '0', two = '0'] = version?.match(/(\d+)\.(\d+)/) ?? [];
    return Number(one) > major || (Number(one) === major && Number(two) >= minor);
}

// EXTERNAL MODULE: ./.build/plan/probe-order.js
var probe_order = __webpack_require__(16651);
;// CONCATENATED MODULE: ./.build/steps/image/choose-builder.js


/** The best builder that answers; a weaker one is only asked where no better one will do. Throws `builder-missing`. */
async function chooseBuilder(run) {
    const { build } = run.config;
    let known = {};
    for (const tools of probe_order/* probeOrder */.v[build.builder]) {
        const { trouble, ...answering } = await run.ports.builder.probe(tools);
        known = { ...known, ...answering, trouble: { ...known.trouble, ...trouble } };
        const builder = findBuilder(build, known);
        if (builder !== undefined)
            return known.trouble?.docker === undefined ? builder : instead(builder);
    }
    throw noBuilder(build, known);
}
/** Who has Docker installed wants to know why something else builds. */
function instead(builder) {
    return { ...builder, name: `${builder.name} (Docker’s engine does not answer)` };
}

// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
;// CONCATENATED MODULE: ./.build/plan/definition/shipped-image.js

/**
 * The image that a revision which exists is about: the one of the service's repository, else that of the only essential
 * container, else of the first one. Undefined for a definition without containers.
 */
function shippedImage(definition, repository) {
    const containers = (definition.containerDefinitions ?? []);
    const essential = containers.filter((one) => one.essential !== false);
    const ours = containers.filter((one) => (0,repository_of/* repositoryOf */._)(`${one.image ?? ''}`).endsWith(`/${repository}`));
    const image = [ours, essential, containers].find(([first]) => first !== undefined)?.[0]?.image;
    return image === undefined ? undefined : `${image}`;
}

;// CONCATENATED MODULE: ./.build/steps/run.js

function learn(run, facts) {
    run.known.facts = { ...run.known.facts, ...facts };
}
function notice(run, message) {
    if (message === undefined || run.company?.hasTold(message))
        return;
    run.known.notices.push(message);
    run.report({ kind: 'notice', at: run.ports.clock.now(), message });
}
/** Runs one stage, timed and reported; its failure is reported as the stage's and passed on. */
async function runStage(run, stage, work) {
    if (run.interrupted.aborted)
        throw interrupted(stage);
    const { clock } = run.ports;
    const startedAt = clock.now();
    run.report({ kind: 'stage-started', at: startedAt, stage });
    try {
        const found = await work(voiceOf(run, stage));
        const result = found.failed ? 'failed' : found.skipped ? 'skipped' : 'done';
        end(run, { stage, result, summary: found.summary, durationMs: clock.now() - startedAt });
        return found.fact;
    }
    catch (error) {
        const summary = error instanceof Error ? error.message : String(error);
        end(run, { stage, result: 'failed', summary, durationMs: clock.now() - startedAt });
        throw error;
    }
}
/** An interrupted run begins nothing new. */
function interrupted(stage) {
    return new _build_errors/* ShipError */.f('interrupted', `Interrupted before ${stage}.`, {
        remedy: 'Run again; what is done is not done twice.',
    });
}
function voiceOf(run, stage) {
    const at = () => run.ports.clock.now();
    return {
        progress: (line) => run.report({ kind: 'stage-progress', at: at(), stage, line }),
        output: (text) => run.report({ kind: 'stage-output', at: at(), stage, text }),
        build: (view) => run.report({ kind: 'build', at: at(), stage, view }),
        rollout: (view) => run.report({ kind: 'rollout', at: at(), stage, view }),
    };
}
function end(run, record) {
    run.known.stages.push(record);
    run.report({ kind: 'stage-ended', at: run.ports.clock.now(), ...record });
}

;// CONCATENATED MODULE: ./.build/steps/image/locate-image.js



/**
 * The image as its ECR registry knows it, of whichever account and region; undefined for any other registry, and where this
 * one does not let us look. Throws `image-not-found`.
 */
async function locateImage(run, reference, remedy) {
    const uri = (0,repository_of/* repositoryOf */._)(reference);
    const address = (0,ecr_address/* ecrAddress */.r)(uri);
    if (address === undefined)
        return undefined;
    const asked = reference.split('@')[1] ?? (reference.slice(uri.length + 1) || 'latest');
    const found = await look(run, address, asked);
    if (found === 'refused')
        return undefined;
    if (found !== undefined)
        return { repository: address.repository, place: address.place, image: found };
    throw new _build_errors/* ShipError */.f('image-not-found', missing(address, asked), { remedy });
}
/** Credentials that are wrong altogether are told by everything else that is read at the same time. */
async function look({ ports, report }, { repository, place }, asked) {
    try {
        return (await ports.ecr.findTags(repository, [asked], place))[0];
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        const line = `The image’s registry does not let it be looked up: ${error.message}`;
        report({ kind: 'stage-progress', at: ports.clock.now(), stage: 'image', line });
        return 'refused';
    }
}
function missing({ repository, place }, asked) {
    const where = place.registryId === undefined ? '' : ` of account ${place.registryId} in ${place.region}`;
    return asked.startsWith('sha256:')
        ? `Repository ${repository}${where} has no image ${asked}.`
        : `Repository ${repository}${where} has no image tagged ${asked}.`;
}
/** What is told of a reference by tag. */
function unpinnedImage(reference) {
    return `${reference} is not pinned to a digest: what the tag points at may change under the service.`;
}

;// CONCATENATED MODULE: ./.build/steps/image/given-image.js




/** Pinned to its digest where its registry is ECR, of whichever account and region; undefined when one is to be built. */
async function readGivenImage(run, looking) {
    const reference = await findReference(run, looking);
    if (reference === undefined)
        return undefined;
    return runStage(run, 'image', async () => {
        const located = await locateImage(run, reference, remedyFor(run));
        const digest = located?.image.digest ?? reference.split('@')[1];
        const pinned = digest === undefined ? reference : `${(0,repository_of/* repositoryOf */._)(reference)}@${digest}`;
        if (digest === undefined)
            notice(run, unpinnedImage(reference));
        learn(run, { image: pinned, imageUri: reference, ...(digest === undefined ? {} : { digest }) });
        return {
            fact: { reference: pinned, ...(located === undefined ? {} : await found(run, reference, located)) },
            summary: `given: ${pinned}`,
        };
    });
}
/** A revision that is deployed as it is brings its image along. What cannot be read is told by whoever reads it. */
async function findReference({ config }, looking) {
    if (config.taskDefinition.revision === undefined)
        return config.image.reference;
    const world = await looking.catch(() => undefined);
    return world?.asIs && shippedImage(world.asIs.definition, config.image.repository);
}
function remedyFor({ config }) {
    return config.taskDefinition.revision === undefined
        ? 'Check the option image, or ship the commit first so that its image is pushed.'
        : 'No task of this revision could start: name a newer one, or ship its commit again.';
}
/** The image for those that look at it; ECR's scans are only asked of the run's own registry. */
async function found(run, reference, located) {
    const { repository, image, place = {} } = located;
    if (run.config.scan.gate === 'off')
        return { located };
    const isOwn = place.region === undefined
        ? (await run.ports.ecr.findRepository(repository))?.uri === (0,repository_of/* repositoryOf */._)(reference)
        : place.region === (await run.ports.identity.region());
    if (!isOwn)
        return { located };
    const { registryId } = place;
    const { digest, manifest } = image;
    return {
        located,
        inEcr: { repository, digest, manifest, ...(registryId === undefined ? {} : { registryId }) },
    };
}

// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/plan/image.js


/**
 * Builds nothing that is there, moves no tag that is in place, and asks for no tag that ECR would refuse: throws
 * `tag-immutable` where one belongs to another image for good.
 */
function decideImage(question) {
    const { reusable, existing, further } = question;
    const tags = [sourceTagOf(question), ...further, ...(movesLatest(question) ? ['latest'] : [])];
    for (const tag of tags)
        refuseTaken(question, tag);
    if (reusable === undefined)
        return { kind: 'build', tags };
    const missingTags = tags.filter((tag) => existing.find((other) => other.tag === tag)?.digest !== reusable.digest);
    return { kind: 'reuse', image: reusable, tags, missingTags };
}
function sourceTagOf(question) {
    const { tag, spareTag } = question;
    return spareTag !== undefined && blocked(question, tag) !== undefined ? spareTag : tag;
}
function movesLatest(question) {
    return question.latest && blocked(question, 'latest') === undefined;
}
/** The image that keeps this tag from ours: it is another one, and ECR does not let the tag move. */
function blocked({ repository, existing, reusable }, tag) {
    const holder = existing.find((one) => one.tag === tag);
    if (repository === undefined || holder === undefined || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        return undefined;
    return holder.digest === reusable?.digest ? undefined : holder;
}
function refuseTaken(question, tag) {
    const holder = blocked(question, tag);
    if (holder !== undefined)
        throw tagTaken(`${question.repository?.name}`, tag, holder.digest);
}
/** The refusal for a tag that belongs to another image for good. */
function tagTaken(repository, tag, digest) {
    return new _build_errors/* ShipError */.f('tag-immutable', `The tag ${tag} of ${repository} is immutable and belongs to another image, ${digest}.`, {
        remedy: 'Ship another commit, name another tag, or let the image be reused (reuse: commit); if this tag is to move, exempt it from the repository’s immutability ' +
            '(repository-update: true does it for the tags of the option tags), or remove it from the other image.',
    });
}
/** What to tell when `latest` was asked for and stays where it is. */
function latestNotice(question) {
    const holder = question.latest ? blocked(question, 'latest') : undefined;
    if (holder === undefined)
        return undefined;
    return `Tags of ${question.repository?.name} are immutable, so latest stays on ${holder.digest.slice(0, 19)}. Exempt latest from immutability, or set latest: false.`;
}

;// CONCATENATED MODULE: ./.build/plan/image-manifest.js
/** The images of an index by platform; undefined for a manifest of one image. Attestations, of no platform, are left out. */
function imagesOfIndex(text) {
    const children = parsed(text).manifests;
    return children?.flatMap(({ platform = {}, digest }) => {
        const name = platformName(platform);
        return name === undefined || digest === undefined ? [] : [{ platform: name, digest }];
    });
}
/** Bytes of an image's layers as they are stored and sent; undefined for an index, whose images are elsewhere. */
function imageBytes(text) {
    return parsed(text).layers?.reduce((sum, { size = 0 }) => sum + size, 0);
}
/** Digest of the configuration of one image. */
function configDigest(text) {
    return parsed(text).config?.digest;
}
/** `os/architecture[/variant]` of an image's configuration; undefined where it does not say. */
function platformOfConfig(text) {
    return platformName(parsed(text));
}
/** The commit that the image says it was built from. */
function revisionOfConfig(text) {
    return parsed(text).config?.Labels?.['org.opencontainers.image.revision'];
}
function platformName({ os, architecture, variant }) {
    if (!os || !architecture || os === 'unknown')
        return undefined;
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
/** What is not JSON says nothing. */
function parsed(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/steps/together.js

/** Waits for all, even when one fails, so that every problem is reported at once and nothing runs on unseen. */
async function together(promises) {
    const settled = await Promise.allSettled(promises);
    const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (reasons.length > 0)
        throw combined(reasons);
    return settled.map((one) => one.value);
}
/** A bug comes before any user's mistake; several mistakes become one error that lists them. */
function combined(reasons) {
    const bug = reasons.find((reason) => !(reason instanceof _build_errors/* ShipError */.f));
    const errors = distinct(reasons);
    const [first, ...others] = errors;
    if (bug !== undefined || first === undefined || others.length === 0)
        return bug ?? first;
    const evidence = [
        ...first.evidence,
        ...others.flatMap((error) => [`also: ${error.message}`, ...error.evidence, `fix: ${error.remedy}`]),
    ];
    return new _build_errors/* ShipError */.f(first.code, first.message, { remedy: first.remedy, evidence, cause: first });
}
/** Bad credentials fail every call alike: said once. */
function distinct(errors) {
    return errors.filter((error, index) => errors.findIndex((one) => one.code === error.code) === index);
}

;// CONCATENATED MODULE: ./.build/steps/passing.js
const unanswered = ['throttled', 'aws-unreachable', 'aws-unavailable'];
const refused = ['credentials-refused', 'credentials-missing'];
/** Would AWS answer the same question a moment later? */
function passing({ code }) {
    return unanswered.includes(code);
}
/** Credentials that were good a moment ago may be rotated right now. */
function refusesCredentials({ code }) {
    return refused.includes(code);
}
/** Was the request refused unseen, so that sending it again cannot do it twice? */
function throttled({ code }) {
    return code === 'throttled';
}

;// CONCATENATED MODULE: ./.build/watch/throttle-floor.js
/** The shortest and longest interval that throttling forces, in milliseconds. */
const least = 2000;
const most = 30_000;
/**
 * The interval below which AWS is not asked, after one more answer: doubled by each throttled one, and given back slowly,
 * so that many watchers of one account share its rate evenly instead of starving one another.
 */
function throttleFloorMs(floorMs, throttled) {
    if (throttled)
        return Math.min(Math.max(2 * floorMs, least), most);
    const eased = 0.85 * floorMs;
    return eased < least / 2 ? 0 : eased;
}
/** Spreads a wait by a fifth either way, so that watchers that began together do not stay together. */
function jittered(waitMs, random) {
    return waitMs * (0.8 + 0.4 * random());
}
/** Puts off a wait by up to a tenth, 0.1 s at most: watchers do not come in step, and none comes too soon. */
function spread(waitMs, random) {
    return waitMs + Math.min(waitMs / 10, 100) * random();
}

;// CONCATENATED MODULE: ./.build/steps/patiently.js



const mayPass = (error) => passing(error) || refusesCredentials(error);
/** A few seconds: for what is good to have, and can be asked twice. */
const briefly = { waits: [500, 1000, 2000, 4000], tries: 6, mayPass };
/** A second or two: for the last words of an interrupted run. */
const hastily = { waits: [200, 400], tries: 4, mayPass, evenInterrupted: true };
/** Five minutes: for what the whole run hangs on, while many others of the account want the same. */
const stubbornly = { waits: [1000, 2000, 4000, 8000], tries: 40, mayPass: throttled };
/** Tries again what AWS did not let through, after a jittered wait; an interrupt ends most tries. */
async function patiently(run, patience, call) {
    const { waits, tries, mayPass, evenInterrupted = false } = patience;
    const given = () => run.interrupted.aborted && !evenInterrupted;
    for (let tried = 1;; tried += 1) {
        try {
            return await call();
        }
        catch (error) {
            const again = error instanceof _build_errors/* ShipError */.f && mayPass(error) && tried < tries;
            if (!again || given())
                throw error;
            const wait = waits[Math.min(tried, waits.length) - 1] ?? 1000;
            await run.ports.clock.sleep(jittered(wait, run.ports.random), evenInterrupted ? undefined : run.interrupted);
        }
    }
}

;// CONCATENATED MODULE: ./.build/steps/image/add-tags.js




/** Adds tags by manifest and waits out what passes; what does not is the push's failure, for the image is not all there. */
async function addTags(run, { repository, image, tags, place }) {
    const add = (tag) => run.ports.ecr.addTag(repository, tag, image, place);
    await together(tags.map((tag) => patiently(run, briefly, () => add(tag)).catch((error) => {
        throw run.interrupted.aborted ? error : untagged(tag, error);
    })));
}
function untagged(tag, error) {
    if (!(error instanceof _build_errors/* ShipError */.f) || !passing(error))
        return error;
    return new _build_errors/* ShipError */.f('push-failed', `The image is pushed, but not tagged ${tag}: ${error.message}`, {
        remedy: 'Run again in a minute: only the tag is missing.',
        evidence: error.evidence,
        cause: error,
    });
}

// EXTERNAL MODULE: ./.build/plan/deployment-tag.js
var deployment_tag = __webpack_require__(78164);
;// CONCATENATED MODULE: ./.build/plan/cache-tag.js

/**
 * The tag of a build's registry cache. The lifecycle policy's first rule keeps it, and it moves, so that there is never
 * more than one image for each name; what it leaves is untagged and expires. No dot follows, as in a service's tags.
 */
function cacheTag(name) {
    const base = deployment_tag/* reservedTags */.Wm.replace('*', 'cache');
    return name === undefined ? base : `${base}-${name.replace(/[^0-9A-Za-z_-]/g, '-')}`.slice(0, 128);
}

;// CONCATENATED MODULE: ./.build/plan/build/options/build-cache.js


/** A cache that cannot be used is no reason to fail: the build goes without, and says so where it was asked for. */
function decideCache(question) {
    const { cache: wanted } = question.build;
    if (wanted === 'none' || (wanted === 'auto' && !question.isCi))
        return { cache: { kind: 'none' } };
    const problem = cacheProblem(question);
    if (problem === undefined)
        return { cache: cacheOf(question) };
    if (wanted === 'auto')
        return { cache: { kind: 'none' } };
    return {
        cache: { kind: 'none' },
        notice: `cache: ${wanted} is not used, since ${problem}. What the builder itself remembers is.`,
    };
}
function cacheProblem(question) {
    const { build, builder, repository } = question;
    if (!builder.writesCache) {
        return `${builder.name} cannot write it (Docker needs buildx and the containerd image store, or a buildx builder of another driver)`;
    }
    if (build.cache === 'gha' && !question.hasGithubCache) {
        return 'this is no job of GitHub Actions (ACTIONS_RUNTIME_TOKEN is not set)';
    }
    const tag = cacheTag(nameOf(question));
    const isInRegistry = build.cache === 'registry' || build.cache === 'auto';
    if (!isInRegistry || repository === undefined || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        return undefined;
    return `the tag ${tag} could not move: exempt ecs-ship.* from the repository’s immutability (repository-update: true)`;
}
function cacheOf(question) {
    const { build, repositoryName, folder } = question;
    const name = nameOf(question);
    const scope = [repositoryName, name].filter((part) => part).join('-');
    if (build.cache === 'gha')
        return { kind: 'gha', scope };
    if (build.cache === 'local')
        return { kind: 'local', folder: `${folder}/${scope.replace(/[^\w.-]+/g, '-')}` };
    return { kind: 'registry', tag: cacheTag(name) };
}
/** Builds that have little in common do not overwrite each other's cache. */
function nameOf({ variant, build: { target, platforms } }) {
    return [variant, target, ...platforms].filter((part) => part).join('-') || undefined;
}

;// CONCATENATED MODULE: ./.build/plan/build/options/cache-arguments.js
/**
 * What buildx reads its cache from and writes it to, all steps of all stages. ECR takes a cache only as an OCI image
 * (Amazon ECR, "Announcing remote cache support in Amazon ECR for BuildKit clients").
 */
function cacheArguments(cache, repositoryUri, reads) {
    if (cache.kind === 'none')
        return [];
    const { from, to } = placesOf(cache, repositoryUri);
    const write = ['--cache-to', `${to},mode=max,ignore-error=true`];
    return reads ? ['--cache-from', from, ...write] : write;
}
/** A folder is written anew beside the one that is read: what a build no longer uses would stay in it for good. */
function nextFolder(folder) {
    return `${folder}.next`;
}
function placesOf(cache, repositoryUri) {
    switch (cache.kind) {
        case 'registry': {
            const place = `type=registry,ref=${repositoryUri}:${cache.tag}`;
            return { from: place, to: `${place},image-manifest=true,oci-mediatypes=true` };
        }
        case 'gha': {
            const place = `type=gha,scope=${cache.scope}`;
            return { from: place, to: place };
        }
        case 'local':
            return {
                from: `type=local,src=${cache.folder}`,
                to: `type=local,dest=${nextFolder(cache.folder)}`,
            };
    }
}

;// CONCATENATED MODULE: ./.build/steps/image/build-cache.js



/** Where this build's steps are remembered; says so when that is not what was asked for. */
function chooseCache(run, builder, { repository }) {
    const { config, ci, ports } = run;
    const decision = decideCache({
        ...{ build: config.build, builder, repository, repositoryName: config.image.repository },
        variant: config.image.variant,
        ...{ isCi: ci.isCi, hasGithubCache: ci.hasGithubCache ?? false },
        folder: ports.files.cacheFolder(),
    });
    notice(run, decision.notice);
    return decision.cache;
}
/** The first of each kind: a cache that fails does so layer by layer. */
function tellCacheTroubles(run, troubles) {
    const words = {
        read: 'read, so that steps are run again',
        write: 'written, so that the next build runs more steps',
    };
    for (const does of ['read', 'write']) {
        const trouble = troubles.find((one) => one.does === does);
        notice(run, trouble && `The build cache could not be ${words[does]}: ${trouble.why}`);
    }
}
/** Puts a cache folder that was written anew in the place of the one that was read. */
async function keepCache(run, cache) {
    if (cache?.kind !== 'local')
        return;
    const problem = await run.ports.files.replaceFolder(nextFolder(cache.folder), cache.folder);
    notice(run, problem && `The build cache could not be kept in ${cache.folder}: ${problem}`);
}

// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
;// CONCATENATED MODULE: ./.build/plan/image-tags.js


/** Names the image after the commit, and never after a commit it was not built from. */
function sourceTag(config, git, now) {
    if (git === undefined)
        return withoutCommit(config, now);
    if (git.changedPaths.length > 0)
        return withChanges(config, git, now);
    return { tag: ownTag(config.image, git.commit), commit: git.commit };
}
function withoutCommit({ image, build }, now) {
    const commit = (0,remote_context/* remoteCommit */.S)(build.context);
    if (commit !== undefined)
        return { tag: ownTag(image, commit), commit };
    const why = (0,remote_context/* isRemoteContext */.u)(build.context)
        ? `${build.context} does not pin a commit (…#<sha>)`
        : `${build.context} is not in a git work tree with a commit`;
    if (image.requireClean) {
        throw new _build_errors/* ShipError */.f('work-tree-dirty', `require-clean is set, but ${why}.`, {
            remedy: 'Ship from a checkout (in CI: check the repository out first), or drop require-clean.',
        });
    }
    if (image.tag !== undefined)
        return { tag: ownTag(image, image.tag) };
    const tag = ownTag(image, `untracked-${compactTime(now)}`);
    return { tag, notice: `${why}, so there is no commit SHA to tag with: the image is tagged ${tag}.` };
}
function withChanges({ image }, git, now) {
    const why = `the work tree differs from commit ${git.commit.slice(0, 12)} (${listed(git.changedPaths)})`;
    if (image.requireClean) {
        throw new _build_errors/* ShipError */.f('work-tree-dirty', `require-clean is set, but ${why}.`, {
            remedy: 'Commit or remove the changes, or drop require-clean.',
        });
    }
    if (image.tag !== undefined)
        return { tag: ownTag(image, image.tag), isDirty: true };
    const tag = ownTag(image, `${git.commit}-dirty-${(git.treeId ?? '').slice(0, 12)}`);
    const notice = `${why}, so the image is tagged ${tag}, not as that commit.`;
    return { tag, isDirty: true, spareTag: `${tag}-${compactTime(now)}`, notice };
}
/** The option `tag`, or what names the source; told apart where the repository gets two images of one source. */
function ownTag({ tag, variant }, source) {
    return [tag ?? source, variant].filter((part) => part !== undefined).join('-');
}
/** Whether the tag is the commit's own, which no image of another commit can have. */
function namesCommit(image, { tag, commit }) {
    return commit !== undefined && tag === ownTag({ ...image, tag: commit }, commit);
}
/** `20261121T084600Z` */
function compactTime(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}
function listed(paths) {
    const more = paths.length - 3;
    return paths.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/config/grammars.js
var grammars = __webpack_require__(91883);
// EXTERNAL MODULE: ./.build/plan/reserved-tag.js
var reserved_tag = __webpack_require__(37471);
;// CONCATENATED MODULE: ./.build/plan/tag-template.js




/** As many hexadecimal digits as git and registries usually show. */
const shortLength = 12;
/** A name longer than this is cut, and made unique by a hash, so that a tag of several tokens still fits. */
const longestName = 60;
function tokenValues(ci, commit) {
    const tokens = {
        'short-sha': commit?.slice(0, shortLength),
        branch: ci.branch && tagText(ci.branch),
        tag: ci.gitTag && tagText(ci.gitTag),
        ...versionValues(ci.gitTag),
        'run-number': ci.runNumber,
        environment: ci.environment && tagText(ci.environment),
    };
    return Object.fromEntries(Object.entries(tokens).filter(([, value]) => value));
}
/** What the shipped git tag calls this version, where there is one. */
function versionOf({ version, tag }) {
    return version ?? tag;
}
/** Fills in the templates; duplicates, and those in `taken`, are dropped. Throws `option-invalid` for what ECR would refuse. */
function fillTags(templates, values, taken) {
    const tags = new Set();
    const leftOut = [];
    for (const template of templates) {
        const missing = tokensOf(template).find((name) => values[name] === undefined);
        if (missing !== undefined)
            leftOut.push(template === `{${missing}}` ? template : `${template} (no {${missing}})`);
        else
            tags.add(checked(template, fill(template, values)));
    }
    return { tags: [...tags].filter((tag) => !taken.includes(tag)), leftOut };
}
/** Every run of characters that a tag may not have becomes one `-`; none is left at the start, where `.` may not be either. */
function tagText(name) {
    const text = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[.-]+/, '');
    if (text.length <= longestName)
        return text;
    return `${text.slice(0, longestName - 9)}-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8)}`;
}
/** A version is `1.4.2` or `v1.4.2`; a pre-release has a version, but no parts, so that it moves no `{major}`. */
function versionValues(gitTag) {
    const match = gitTag?.match(/^v?((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/);
    const [, version, major, minor, patch, preRelease] = match ?? [];
    if (version === undefined)
        return {};
    const parts = { major, minor, patch };
    return { version: tagText(version), ...(preRelease === undefined ? parts : {}) };
}
function tokensOf(template) {
    return [...template.matchAll(/\{([a-z-]+)\}/g)].map((match) => match[1]);
}
function fill(template, values) {
    return template.replace(/\{([a-z-]+)\}/g, (_, name) => values[name] ?? '');
}
function checked(template, tag) {
    const problem = (0,reserved_tag/* isReservedTag */.H)(tag)
        ? `"${tag}" is a name that ecs-ship keeps for itself`
        : (0,grammars/* grammarProblem */.n)('tag', tag);
    if (problem === undefined)
        return tag;
    const of = template === tag ? '' : ` (of ${template})`;
    throw new _build_errors/* ShipError */.f('option-invalid', `tags: ${problem}${of}`, {
        remedy: 'Correct the option tags; ECR takes at most 128 characters.',
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/plan/build/large-context.js

/** Bytes from which a context without a .dockerignore is worth a word. */
const large = 100_000_000;
/** How many of the largest parts are named. */
const large_context_named = 3;
/** What to say of a context that is large for want of a .dockerignore; undefined where nothing is to be said. */
function largeContextNotice(folder, size) {
    if (size === undefined || size.bytes <= large)
        return undefined;
    const parts = size.parts.slice(0, large_context_named).filter(({ bytes }) => bytes * 20 > size.bytes);
    const list = parts.map(({ path, bytes }) => `${path} (${(0,build_summary/* sizeWords */.p)(bytes)})`).join(', ');
    const where = folder === '.' ? '' : ` in ${folder}`;
    return `The build context holds ${(0,build_summary/* sizeWords */.p)(size.bytes)}, and no .dockerignore${where} leaves anything out. Largest: ${list}.`;
}

;// CONCATENATED MODULE: ./.build/steps/image/context-size.js




/** Says once what makes a build context large; a builder that sends it all says nothing of it. */
async function tellContextSize(run) {
    const { context, dockerfile = (0,external_node_path_.join)(context, 'Dockerfile') } = run.config.build;
    if ((0,remote_context/* isRemoteContext */.u)(context))
        return;
    notice(run, largeContextNotice(context, await run.ports.context.measure(context, dockerfile)));
}

;// CONCATENATED MODULE: ./.build/plan/push-failure.js
/** The first that matches a line decides; what names a reason stands before what only names a status. */
const rules = [
    { kind: 'log-in', pattern: /authorization token has expired|no basic auth credentials/i },
    { kind: 'log-in', pattern: /\b401 \(?Unauthorized|authentication required|\bunauthorized: /i },
    {
        kind: 'refused',
        pattern: /tag invalid: .*|name (?:unknown|invalid): .*|is not authorized to perform: .*|\bdenied: .*/i,
    },
    { kind: 'refused', pattern: /LimitExceeded.*|quota.*|x509: .*|invalid reference format/i },
    { kind: 'again', pattern: /\btoomanyrequests: .*|too many requests to registry|\brate exceeded\b/i },
    { kind: 'forbidden', pattern: /(?<=status.*)\b403 \(?Forbidden\)?/i },
    { kind: 'again', pattern: /(?<=status.*)\b(?:408|429|5\d\d) \(?[A-Z][A-Za-z ]+\)?/ },
    { kind: 'refused', pattern: /(?<=status.*)\b4\d\d \(?[A-Z][A-Za-z ]+\)?/ },
    {
        kind: 'again',
        pattern: /connection (?:reset by peer|refused|timed out)|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|deadline exceeded.*|no route to host|network is unreachable|no such host|server misbehaving|Temporary failure in name resolution|client connection lost|GOAWAY|unexpected EOF|\bEOF$/,
    },
    {
        kind: 'again',
        pattern: /\bE(?:CONN(?:RESET|REFUSED)|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|(?:HOST|NET)UNREACH)\b|socket hang up|Premature close/,
    },
];
/** Judges by the last line that says something, since the tools retry as well and tell of that before. */
function judgePush(output) {
    const lines = output.flatMap((text) => text.split('\n')).map((line) => line.trim());
    for (const line of lines.toReversed()) {
        const found = judgeLine(line);
        if (found !== undefined)
            return { ...found, ...waitOf(lines) };
    }
    return undefined;
}
/** Only our own requests tell of it; a date instead of seconds is left to the usual wait. */
function waitOf(lines) {
    const seconds = lines.findLast((line) => /^Retry-After: \d+$/i.test(line))?.match(/\d+/)?.[0];
    return seconds === undefined ? {} : { afterMs: Number(seconds) * 1000 };
}
function judgeLine(line) {
    for (const { pattern, kind } of rules) {
        const match = pattern.exec(line);
        if (match !== null)
            return { kind, cause: inWords(match[0]) };
    }
    return undefined;
}
/** What Node calls by a code. */
const codes = {
    ECONNRESET: 'connection reset by the registry (ECONNRESET)',
    ECONNREFUSED: 'connection refused (ECONNREFUSED)',
    'socket hang up': 'the registry closed the connection',
};
function inWords(text) {
    const known = codes[text];
    if (known !== undefined)
        return known;
    if (/EOF$/.test(text))
        return 'the registry closed the connection (EOF)';
    return text.replace(/^(\d{3}) \((.*)\)$/, '$1 $2').replace(/[\s.,:)]+$/, '');
}

;// CONCATENATED MODULE: ./.build/steps/image/refused-push.js

/** A push whose every try was broken off. */
function unfinishedPush(error, { kind, cause }, tried) {
    if (kind !== 'again')
        return refusedPush(error, { kind, cause });
    return pushFailed(`The registry did not take the image in ${tried} tries: ${cause}.`, 'Run again: what was uploaded is kept. If it stays so, check the way to the registry (proxy, VPC endpoint, security group).', error);
}
/** A push that another try would not help. */
function refusedPush(error, { cause }) {
    const remedy = refusesLook(error) ? lookRemedy : refused_push_remedyFor(cause);
    return pushFailed(`The registry refuses the image: ${cause}.`, remedy, error);
}
/** The answer to HEAD has no body that could name the action. Source: ECR user guide, "Required IAM permissions for pushing". */
function refusesLook(error) {
    return error.evidence.some((line) => /HEAD request to \S*\/blobs\/\S*:.*\b403\b/.test(line));
}
const lookRemedy = 'Allow ecr:BatchCheckLayerAvailability on this repository to this role: the builder may not look which layers are there.';
function pushFailed(message, remedy, error) {
    return new _build_errors/* ShipError */.f('push-failed', message, {
        remedy,
        evidence: error.evidence,
        cause: error,
    });
}
function refused_push_remedyFor(cause) {
    if (/tag invalid|^400/.test(cause))
        return 'The repository’s tags are immutable and this one seems to be taken: ship another commit, or set the option tag.';
    if (/name unknown|^404/.test(cause))
        return 'Somebody deleted the repository meanwhile: run again, and it is created.';
    if (/x509/.test(cause))
        return 'Have the machine (and Docker’s engine) trust the certificate of the registry, or of the proxy before it.';
    if (/limit|quota/i.test(cause))
        return 'Have the quota raised (Service Quotas, Amazon ECR), or remove images.';
    return 'Allow the push actions of ECR on this repository to this role (ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:BatchCheckLayerAvailability, ecr:PutImage).';
}

;// CONCATENATED MODULE: ./.build/steps/image/keep-pushing.js




/** How often a login, a push or a layer is tried in all. */
const pushTries = 5;
/** Milliseconds between two tries; together more than a registry's short outage. */
const waits = [1000, 2000, 4000, 8000];
/** No registry is obeyed that asks for a longer wait than this many milliseconds. */
const longest = 60_000;
/** Tries until it has arrived, is refused, or an interrupt comes. Throws `push-failed`. */
async function keepPushing(run, sending) {
    let renewals = 0;
    for (let tried = 1;; tried += 1) {
        try {
            return await sending.work();
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure === undefined || run.interrupted.aborted)
                throw error;
            if (!isWorthwhile(failure, renewals))
                throw refusedPush(error, failure);
            if (tried === pushTries)
                throw unfinishedPush(error, failure, tried);
            if (failure.kind === 'again')
                await pause(run, sending, failure, tried);
            else {
                renewals += 1;
                sending.tell(`The registry no longer takes the login (${failure.cause}); logging in again.`);
                await sending.renew();
            }
            if (run.interrupted.aborted)
                throw error;
        }
    }
}
function failureOf(error) {
    if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'push-failed')
        return undefined;
    return judgePush(error.evidence);
}
/** A bare 403 that a new login does not end is a refusal; a token that expires twice in one push is none. */
function isWorthwhile({ kind }, renewals) {
    if (kind === 'refused')
        return false;
    return kind === 'again' || renewals < (kind === 'forbidden' ? 1 : 2);
}
async function pause(run, sending, failure, tried) {
    const { cause, afterMs = 0 } = failure;
    const wait = Math.max(jittered(waits[tried - 1] ?? 0, run.ports.random), Math.min(afterMs, longest));
    const seconds = (wait / 1000).toFixed(1);
    sending.tell(`${sending.name}, try ${tried} of ${pushTries}: ${cause}; again in ${seconds} s.`);
    await run.ports.clock.sleep(wait, run.interrupted);
}

;// CONCATENATED MODULE: ./.build/steps/image/push-patiently.js


function visitRegistry(run, login, tool) {
    const credentials = { login, tool, accepted: false };
    let entering;
    return {
        logIn: () => {
            entering = pushPatiently(run, credentials, async () => undefined);
            return entering;
        },
        push: async (work) => {
            await entering;
            return pushPatiently(run, credentials, work);
        },
    };
}
function pushPatiently(run, credentials, work) {
    return keepPushing(run, {
        name: 'Push',
        work: async () => {
            await useLogin(run, credentials);
            return work();
        },
        renew: async () => {
            credentials.login = await run.ports.ecr.login();
            credentials.accepted = false;
        },
        tell: (line) => notice(run, line),
    });
}
async function useLogin(run, credentials) {
    if (credentials.accepted)
        return;
    await run.ports.builder.login(credentials.login, credentials.tool);
    credentials.accepted = true;
}

;// CONCATENATED MODULE: ./.build/plan/build/web-url.js
/** The page of a repository by its remote address; undefined for an address that is on no web host. */
function webUrl(remote) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::(\d+))?\/(.+)$/.exec(remote) ??
        /^(?:[^@/]+@)([^/:]+):()([^/].*)$/.exec(remote);
    const [, host, port, path] = match ?? [];
    if (!host || !path)
        return undefined;
    const isWeb = remote.startsWith('http');
    const place = isWeb && port ? `${host}:${port}` : host;
    const scheme = remote.startsWith('http://') ? 'http' : 'https';
    return `${scheme}://${place}/${path.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}

;// CONCATENATED MODULE: ./.build/plan/build/image-labels.js

/** `name=value`: the standard labels of OCI's image-spec as far as they are known, then the user's own, which win. */
function imageLabels({ labels }, git, version) {
    return [...standard(git, version), ...Object.entries(labels).map(([name, value]) => `${name}=${value}`)];
}
function standard(git, version) {
    if (git === undefined)
        return [];
    const created = new Date(git.committedAt * 1000).toISOString();
    const isClean = git.changedPaths.length === 0;
    const url = git.remote && webUrl(git.remote);
    return [
        ...(isClean ? [`org.opencontainers.image.revision=${git.commit}`] : []),
        `org.opencontainers.image.created=${created}`,
        ...(git.remote === undefined ? [] : [`org.opencontainers.image.source=${git.remote}`]),
        ...(isClean && version !== undefined ? [`org.opencontainers.image.version=${version}`] : []),
        ...(url ? [`org.opencontainers.image.url=${url}`] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/build/options/access-arguments.js
/**
 * What `RUN --mount=type=secret` and `type=ssh` may reach. The builder reads a secret's variable or file itself, so that no
 * argument holds its value; buildx, podman and buildah spell it alike.
 */
function accessArguments({ secrets, ssh }) {
    return [
        ...Object.entries(secrets).flatMap(([id, source]) => ['--secret', `id=${id},${sourceText(source)}`]),
        ...ssh.flatMap((one) => ['--ssh', one]),
    ];
}
function sourceText(source) {
    return source.startsWith('env:')
        ? `env=${source.slice('env:'.length)}`
        : `src=${source.slice('file:'.length)}`;
}

;// CONCATENATED MODULE: ./.build/plan/build/build-arguments.js


/** The arguments that every builder's build command takes alike: the user's own last, then the context. */
function buildArguments({ build, git, version, }) {
    return [
        ...one('--file', build.dockerfile),
        ...one('--target', build.target),
        ...one('--platform', build.platforms.join(',')),
        ...Object.entries(build.args).flatMap(([name, value]) => [
            '--build-arg',
            isReserved(name) ? `${name}=${value}` : name,
        ]),
        ...imageLabels(build, git, version).flatMap((label) => ['--label', label]),
        ...(build.noCache ? ['--no-cache'] : []),
        ...(build.pull ? ['--pull'] : []),
        ...one('--network', build.network),
        ...accessArguments(build),
        ...build.options,
        build.context,
    ];
}
/** Build argument values travel by environment, so that no argv shows them. */
function buildEnvironment({ build, git }) {
    const values = Object.entries(build.args).filter(([name]) => !isReserved(name));
    return {
        ...Object.fromEntries(values),
        // The same commit gives the same timestamps, hence the same digest where the Dockerfile allows.
        ...(git === undefined ? {} : { SOURCE_DATE_EPOCH: String(git.committedAt) }),
    };
}
function one(flag, value) {
    return value === undefined || value === '' ? [] : [flag, value];
}
/** Names that a builder itself reads from its environment cannot carry a build argument there. */
function isReserved(name) {
    return /^(PATH|HOME|TMPDIR|SOURCE_DATE_EPOCH|REGISTRY_AUTH_FILE|XDG_.*|(DOCKER|BUILDX|BUILDKIT|BUILDAH|CONTAINERS?|STORAGE|SSH)_.*|(HTTPS?|NO|ALL)_PROXY)$/i.test(name);
}

;// CONCATENATED MODULE: ./.build/plan/build/options/attestation-arguments.js
/**
 * BuildKit attaches a provenance by itself unless it is told not to; that would make every image an index with a manifest
 * for "unknown/unknown" (Docker Docs, "Provenance attestations").
 */
function attestationArguments({ provenance, sbom }) {
    return [
        provenance === 'off' ? '--provenance=false' : `--provenance=mode=${provenance}`,
        ...(sbom ? ['--sbom=true'] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/build/buildx-steps.js



/** A buildx builder that builds and pushes in one go, and leaves the digest in a file. */
function buildxSteps(request) {
    const metadata = `${request.privateFolder}/build-metadata.json`;
    const argv = [
        ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
        ...[...output(request), '--metadata-file', metadata],
        ...buildArguments(request),
    ];
    const command = { tool: 'docker', argv, env: buildEnvironment(request) };
    return { steps: [{ does: 'build and push', command }], digest: { metadata } };
}
function output({ build, git, reference }) {
    if (!build.reproducible || git === undefined)
        return ['--push', '--tag', reference];
    return ['--output', `type=image,name=${reference},push=true,rewrite-timestamp=true`];
}
/** What every command of BuildKit takes; its progress is read. */
function buildKitFlags({ build }) {
    return ['--progress', 'plain', ...attestationArguments(build)];
}
/** Where buildx keeps a cache; `no-cache` is renewed, not read. */
function cacheFlags({ build, cache, reference, isCacheBroken }) {
    const uri = reference.slice(0, reference.lastIndexOf(':'));
    return cacheArguments(cache ?? { kind: 'none' }, uri, !build.noCache && isCacheBroken !== true);
}

// EXTERNAL MODULE: ./.build/plan/loopback.js
var loopback = __webpack_require__(74899);
;// CONCATENATED MODULE: ./.build/plan/build/containers-steps.js




/** podman and buildah take the same words. Several platforms are built into a manifest list, which is pushed as an index. */
function containersSteps(request) {
    const file = `${request.privateFolder}/digest`;
    const { reference } = request;
    const push = [...plain(reference), '--digestfile', file];
    if (request.build.platforms.length < 2) {
        const steps = [
            step('build', request, buildWords(request, ['--layers', '--tag', reference])),
            step('push', request, ['push', ...push, reference]),
        ];
        return { steps, digest: { file } };
    }
    const list = localList(request);
    const steps = [
        // buildah 1.28 takes a remembered layer of one platform for another's where both start from scratch.
        step('build', request, buildWords(request, ['--layers=false', '--manifest', list])),
        step('push', request, [
            'manifest',
            'push',
            '--all',
            '--format=oci',
            ...push,
            list,
            `docker://${reference}`,
        ]),
        step('tidy', request, ['manifest', 'rm', list]),
    ];
    return { steps, digest: { file } };
}
function step(does, request, argv) {
    return {
        does,
        command: { tool: request.builder.tool, argv, env: does === 'build' ? variables(request) : {} },
    };
}
function buildWords(request, words) {
    return ['build', ...words, ...times(request), ...buildArguments({ ...request, build: containers_steps_named(request) })];
}
/** The times of the image and of its layers' files; beside them newer versions refuse the variable. */
function times({ build, git }) {
    if (git === undefined)
        return [];
    const at = `${git.committedAt}`;
    const declared = 'SOURCE_DATE_EPOCH' in build.args ? [] : ['--build-arg', `SOURCE_DATE_EPOCH=${at}`];
    return ['--timestamp', at, ...declared];
}
function variables(request) {
    return { ...buildEnvironment({ build: request.build }), ...(request.git && { SOURCE_DATE_EPOCH: '' }) };
}
/** A Containerfile beside it would win over the Dockerfile. */
function containers_steps_named({ build }) {
    const { dockerfile, context } = build;
    if (dockerfile !== undefined || (0,remote_context/* isRemoteContext */.u)(context))
        return build;
    return { ...build, dockerfile: (0,external_node_path_.join)(context, 'Dockerfile') };
}
/** A name that no other run has, since a list that exists is added to. */
function localList({ privateFolder }) {
    return `localhost/ecs-ship-list:${(0,external_node_path_.basename)(privateFolder).replace(/[^\w.-]/g, '')}`;
}
function plain(reference) {
    return (0,loopback/* isLoopback */.U)(reference.split('/')[0] ?? '') ? ['--tls-verify=false'] : [];
}

;// CONCATENATED MODULE: ./.build/plan/build/docker-steps.js


/** `docker build` and `docker push`, whatever builds behind the first of them. */
function dockerSteps(request) {
    const { builder, reference } = request;
    const argv = [
        ...['build', ...(builder.buildKit ? buildKitFlags(request) : []), '--tag', reference],
        ...buildArguments(request),
    ];
    const command = { tool: 'docker', argv, env: buildEnvironment(request) };
    return { steps: [{ does: 'build', command }, dockerPush(reference)], digest: 'push output' };
}
/** The engine pushes one reference. */
function dockerPush(reference) {
    return { does: 'push', command: { tool: 'docker', argv: ['push', reference], env: {} } };
}

;// CONCATENATED MODULE: ./.build/plan/build/engine-steps.js



/** buildx builds inside the engine, which then pushes. */
function engineSteps(request) {
    const { build, git, reference, privateFolder } = request;
    if (!build.reproducible || git === undefined)
        return buildThenPush(request, ['--load', '--tag', reference]);
    // The engine's own exporter refuses to change times ("conflicts with unpack"), so the image takes the way over a file.
    const file = `${privateFolder}/image.tar`;
    const output = `type=oci,dest=${file},name=${reference},rewrite-timestamp=true`;
    return buildThenPush(request, ['--output', output], ['load', '--quiet', '--input', file]);
}
function buildThenPush(request, output, load) {
    const argv = [
        ...['buildx', 'build', ...buildKitFlags(request), ...cacheFlags(request)],
        ...[...output, ...buildArguments(request)],
    ];
    const building = engine_steps_step(argv, buildEnvironment(request));
    const steps = [building, ...(load === undefined ? [] : [engine_steps_step(load, {})]), dockerPush(request.reference)];
    return { steps, digest: 'push output' };
}
function engine_steps_step(argv, env) {
    return { does: 'build', command: { tool: 'docker', argv, env } };
}

;// CONCATENATED MODULE: ./.build/plan/build/build-steps.js




/** The commands that build and push the image, by the builder that was chosen. */
function buildSteps(request) {
    return stepsOf[request.builder.kind](request);
}
const stepsOf = {
    buildx: buildxSteps,
    engine: engineSteps,
    docker: dockerSteps,
    podman: containersSteps,
    buildah: containersSteps,
};

;// CONCATENATED MODULE: ./.build/plan/build/lost-cache.js
/**
 * Whether a build failed for a layer that its cache names and no longer has: BuildKit fetches layers late, and then gives
 * up instead of running the step (moby/buildkit, "failed to compute cache key").
 */
function isLostCache(error, { build, cache, isCacheBroken }) {
    if (cache === undefined || cache.kind === 'none' || build.noCache || isCacheBroken)
        return false;
    if (error.code !== 'build-failed')
        return false;
    return error.evidence.some((line) => /ERROR: .*(httpReadSeeker|could not fetch content descriptor|failed to copy: |blob (sha256:)?[0-9a-f]* ?not found)/.test(line));
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/stepped-build.js
/** A step that begins. */
function newStep(name, since) {
    return { name, since, ended: undefined, isFetched: false, error: undefined };
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/buildkit-line.js

/**
 * Takes a line of BuildKit's plain progress: `#7 [build 2/4] RUN make`, then `#7 0.3 what it prints`, and at last
 * `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: why`. False for any other line.
 */
function readBuildKitLine({ steps }, line, at) {
    const match = /^#(\d+) (.+)$/.exec(line);
    const [, number = '', text = ''] = match ?? [];
    if (match === null || number === '0')
        return match !== null;
    const step = steps.get(number);
    if (step === undefined)
        steps.set(number, newStep(text, at));
    else
        note(step, text);
    return true;
}
function note(step, text) {
    if (/^sha256:[0-9a-f]{64} /.test(text))
        step.isFetched = true;
    else if (text === 'CACHED')
        step.ended = 'cached';
    else if (/^DONE \d/.test(text))
        step.ended ??= 'done';
    else if (text === 'CANCELED')
        step.ended = 'failed';
    else if (text.startsWith('ERROR: ')) {
        step.ended = 'failed';
        step.error = text.slice('ERROR: '.length);
    }
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/instruction-line.js

/**
 * Takes a line of a builder that numbers instructions: `[2/3] STEP 1/4: RUN make` of podman and buildah, `Step 1/4 : RUN
 * make` of docker without BuildKit. A step ends where the next one begins, or with the layer's id.
 */
function readInstructionLine(build, line, at) {
    const [, stage = '', number = '', instruction = ''] = /^(?:\[(\d+\/\d+)\] )?(?:STEP|Step) (\d+\/\d+) ?: (.+)$/.exec(line) ?? [];
    if (number !== '') {
        instruction_line_end(build, 'done');
        build.current = newStep(`[${stage === '' ? '' : `${stage} `}${number}] ${instruction}`, at);
        build.steps.set(`${build.steps.size}`, build.current);
    }
    else if (/^ ?-*> Using cache\b/.test(line))
        instruction_line_end(build, 'cached');
    else if (/^ ?-*> [0-9a-f]{11,12}$|^(?:\[\d+\/\d+\] )?COMMIT /.test(line))
        instruction_line_end(build, 'done');
}
function instruction_line_end({ current }, how) {
    if (current !== undefined)
        current.ended ??= how;
}

;// CONCATENATED MODULE: ./.build/plan/build/progress/build-progress.js


/** Understands BuildKit's plain progress, podman's and buildah's steps, and those of `docker build` without BuildKit. */
function buildProgress() {
    const build = { steps: new Map(), current: undefined };
    let rest = '';
    return {
        push: (chunk, at) => {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (!readBuildKitLine(build, line, at))
                    readInstructionLine(build, line, at);
        },
        view: () => viewOf([...build.steps.values()]),
    };
}
function viewOf(steps) {
    const own = steps.filter(isOfDockerfile);
    return {
        cached: own.filter(isCached).length,
        run: own.filter((step) => step.ended === 'done' && !isCached(step)).length,
        running: steps.filter((step) => step.ended === undefined).map(({ name, since }) => ({ name, since })),
        cacheTroubles: steps.flatMap(cacheTrouble),
    };
}
/** A layer that is fetched was not made: BuildKit calls such a step done, not cached. */
function isCached({ ended, isFetched }) {
    return ended === 'cached' || (ended === 'done' && isFetched);
}
/** `[stage 2/4] RUN …`; what BuildKit does for itself has no number, and a base image is no work of this build. */
function isOfDockerfile({ name }) {
    return /^\[[^\]]*\d+\/\d+\] (?!FROM )/i.test(name);
}
/** A cache that was never written is none to warn about. */
function cacheTrouble({ name, error }) {
    if (error === undefined)
        return [];
    if (name.startsWith('exporting cache'))
        return [{ does: 'write', why: error }];
    const isNew = /^failed to configure \S+ cache importer: .*: not found$/.test(error);
    return name.startsWith('importing cache') && !isNew ? [{ does: 'read', why: error }] : [];
}

;// CONCATENATED MODULE: ./.build/plan/build/pushed-by-build-kit.js
/**
 * The digest that BuildKit says it has pushed under a reference. Inside the engine docker then pushes the same once more and
 * fails where tags are immutable, although all is there.
 */
function pushedByBuildKit(output, reference) {
    const [, digest] = output.match(/ pushing manifest for \S+@(sha256:[0-9a-f]{64})[^\n]* done/) ?? [];
    return output.includes(` pushing manifest for ${reference}@${digest}`) ? digest : undefined;
}

;// CONCATENATED MODULE: ./.build/plan/build/failed-instruction.js
/**
 * Finds it in what a builder printed. BuildKit shows the Dockerfile's lines and marks those that failed; podman, buildah
 * and `docker build` without BuildKit only name the step they were at, so that it is looked for in the Dockerfile: undefined
 * where it stands there more than once. `name`: the Dockerfile's, without its folder.
 */
function failedInstruction(output, dockerfile, name) {
    return byExcerpt(output, name) ?? byStep(output, dockerfile);
}
/** `Dockerfile:4`, a rule, `4 | >>> RUN false`, a rule. The last one counts: a build may be tried again. */
function byExcerpt(output, name) {
    const lines = output.split(/\r?\n/);
    const head = lines.findLastIndex((line, at) => line.startsWith(`${name}:`) && /^-{10,}$/.test(lines[at + 1] ?? ''));
    if (head < 0)
        return undefined;
    const line = Number(/:(\d+)$/.exec(lines[head] ?? '')?.[1]);
    const marked = lines.slice(head + 2).find((one) => /^\s*\d+ \| >>> /.test(one));
    const text = marked?.replace(/^\s*\d+ \| >>> /, '').trim();
    return text === undefined || Number.isNaN(line) ? undefined : { line, text };
}
const failed_instruction_step = /^(?:\[\d+\/\d+\] )?step \d+(?:\/\d+)? ?: (.+)$/i;
function byStep(output, dockerfile) {
    const last = output.split(/\r?\n/).findLast((line) => failed_instruction_step.test(line));
    const wanted = words(failed_instruction_step.exec(last ?? '')?.[1] ?? '');
    if (wanted === '')
        return undefined;
    const found = dockerfile.split(/\r?\n/).flatMap((text, at) => {
        const begun = /^(.*\S)\s*\\\s*$/.exec(text)?.[1];
        const isIt = begun === undefined ? words(text) === wanted : wanted.startsWith(words(begun));
        return isIt ? [{ line: at + 1, text: text.trim() }] : [];
    });
    return found.length === 1 ? found[0] : undefined;
}
/** Builders write white space and the instruction's case in their own way. */
function words(text) {
    const [instruction = '', ...rest] = text.trim().split(/\s+/);
    return [instruction.toUpperCase(), ...rest].join(' ').trim();
}

;// CONCATENATED MODULE: ./.build/steps/image/placed-build-failure.js




/** A build's error with the Dockerfile's line that it failed at as its first evidence, where that can be told. */
async function placedBuildFailure(run, error, output) {
    if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'build-failed')
        return error;
    const { build } = run.config;
    if (build.dockerfile === undefined && (0,remote_context/* isRemoteContext */.u)(build.context))
        return error;
    const file = build.dockerfile ?? (0,external_node_path_.join)(build.context, 'Dockerfile');
    const text = await run.ports.files.readText(file).catch(() => undefined);
    const found = text === undefined ? undefined : failedInstruction(output, text, (0,external_node_path_.basename)(file));
    if (found === undefined)
        return error;
    return new _build_errors/* ShipError */.f(error.code, error.message, {
        remedy: error.remedy,
        evidence: [`${file}:${found.line}: ${found.text}`, ...error.evidence],
        ...(error.docs === undefined ? {} : { docs: error.docs }),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./.build/steps/image/run-build.js








/** Builds and pushes. A cache that cannot be read, written or trusted costs time, not the build. */
async function runBuild(run, request, around) {
    try {
        return await buildOnce(run, request, around);
    }
    catch (error) {
        if (run.interrupted.aborted || !(error instanceof _build_errors/* ShipError */.f) || !isLostCache(error, request))
            throw error;
        notice(run, 'The build cache names a layer that is no longer there: building again without reading it.');
        return buildOnce(run, { ...request, isCacheBroken: true }, around);
    }
}
async function buildOnce(run, request, around) {
    const progress = buildProgress();
    const digest = await perform(run, request, around, progress);
    const view = progress.view();
    tellCacheTroubles(run, view.cacheTroubles);
    await keepCache(run, request.cache);
    return { digest, view };
}
async function perform(run, request, { registry, voice }, progress) {
    const { steps, digest } = buildSteps(request);
    const secrets = Object.values(request.build.secrets);
    let printed = '';
    try {
        for (const step of steps.filter(({ does }) => does !== 'tidy')) {
            printed = '';
            const output = (text) => {
                printed += text;
                if (step.does.startsWith('build'))
                    progress.push(text, run.ports.clock.now());
                voice.output(text);
                if (run.live)
                    voice.build(progress.view());
            };
            const work = () => runStep(run, step, secrets, output);
            await (step.does.endsWith('push') ? registry.push(work) : work());
        }
    }
    catch (error) {
        const pushed = pushedByBuildKit(printed, request.reference);
        if (run.interrupted.aborted)
            throw error;
        if (pushed === undefined)
            throw await placedBuildFailure(run, error, printed);
        return pushed;
    }
    finally {
        for (const step of steps.filter(({ does }) => does === 'tidy'))
            await tidy(run, step);
    }
    return readDigest(run, digest, printed);
}
/** What is left lying is no reason to fail, and what is interrupted starts nothing. */
async function tidy(run, step) {
    if (run.interrupted.aborted)
        return;
    await run.ports.builder.run(step.command, () => undefined, 'build-failed').catch(() => undefined);
}
function runStep({ ports }, { does, command }, secrets, output) {
    const failure = does === 'push' ? 'push-failed' : 'build-failed';
    return ports.builder.run({ ...command, secrets }, output, failure);
}
async function readDigest({ ports: { files } }, digest, printed) {
    if (digest === 'push output')
        return printed.match(/digest: (sha256:[0-9a-f]{64})/)?.[1];
    if ('file' in digest)
        return (await files.readText(digest.file))?.trim();
    const metadata = JSON.parse((await files.readText(digest.metadata)) ?? '{}');
    return metadata['containerimage.digest'];
}

;// CONCATENATED MODULE: ./.build/steps/image/build-image.js











/** Logs in, builds meanwhile, and pushes. The layers travel once: further tags are added by manifest. */
async function buildImage(run, order, { builder, cache, login }) {
    const { ecr, builder: port } = run.ports;
    const { name, uri } = order.repository;
    await port.prepare(login, builder.tool);
    const registry = visitRegistry(run, login, builder.tool);
    const [tag = '', ...missing] = order.tags;
    const { build } = run.config;
    const { git, wanted } = order.source;
    const request = {
        ...{ build, builder, cache, git, version: versionOf(wanted.values) },
        ...{ reference: `${uri}:${tag}`, privateFolder: port.privateFolder() },
    };
    try {
        const loggingIn = registry.logIn();
        const building = runBuild(run, request, { registry, voice: order.voice });
        const [{ digest, view }] = await together([building, loggingIn, tellContextSize(run)]);
        const [tagged] = await patiently(run, briefly, () => ecr.findTags(name, [tag]));
        if (tagged !== undefined && (digest ?? tagged.digest) === tagged.digest)
            return { tagged, missing, view };
    }
    catch (error) {
        return { tagged: await takenMeanwhile(run, order, tag, error), missing };
    }
    throw new _build_errors/* ShipError */.f('push-failed', `${uri}:${tag} is not the image that was just pushed.`, {
        remedy: 'Another pipeline pushed the same tag at the same time, or a pull-through rule stands in between: run again.',
    });
}
/**
 * A push that fails because its tag is taken by now: another pipeline shipped the same commit, and its image is as good;
 * any other holder of the tag is told as such.
 */
async function takenMeanwhile(run, { source, repository }, tag, error) {
    const isPush = error instanceof _build_errors/* ShipError */.f && error.code === 'push-failed';
    if (!isPush || (0,tag_mutability/* isMovable */.dS)(repository, tag))
        throw error;
    const [holder] = await run.ports.ecr.findTags(repository.name, [tag]).catch(() => []);
    if (holder === undefined)
        throw error;
    if (!namesCommit(run.config.image, source.tag) || run.config.image.reuse === 'off') {
        throw tagTaken(repository.name, tag, holder.digest);
    }
    notice(run, `Another pipeline pushed ${tag.slice(0, 12)} at the same time; its image is taken.`);
    return holder;
}

;// CONCATENATED MODULE: ./.build/plan/platform.js

/**
 * The platform that a task definition's containers run on, `linux/amd64`; undefined where the definition leaves it to the
 * container instances. Source: Amazon ECS API reference, RuntimePlatform.
 */
function taskPlatform({ runtimePlatform, requiresCompatibilities }) {
    const { cpuArchitecture, operatingSystemFamily } = (runtimePlatform ?? {});
    const onFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
    if (cpuArchitecture === undefined && operatingSystemFamily === undefined && !onFargate)
        return undefined;
    const os = operatingSystemFamily?.startsWith('WINDOWS') ? 'windows' : 'linux';
    return `${os}/${cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64'}`;
}
/** Whether an image for these platforms runs on that one. A variant is not asked for: it tells of instructions, not of a machine. */
function runsOn(platforms, wanted) {
    return platforms.some((one) => base(one) === base(wanted));
}
/** The platforms of `wanted` that an image does not have; a variant counts where both name one. */
function missingPlatforms(platforms, wanted) {
    return wanted.filter((one) => !platforms.some((other) => one === other || (isBare(one, other) && base(one) === base(other))));
}
function isBare(one, other) {
    return one === base(one) || other === base(other);
}
function base(platform) {
    return platform.split('/').slice(0, 2).join('/');
}
/** The refusal of an image that its tasks could not start; `what` is the image or the option that says so. */
function platformMismatch(what, platforms, wanted) {
    const message = `${what} is for ${platforms.join(' and ')}, but the task definition runs on ${wanted}.`;
    return new _build_errors/* ShipError */.f('platform-mismatch', message, {
        remedy: `Build for it (platforms: ${wanted}), or set the task definition’s runtimePlatform to what the image is for.`,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html',
    });
}

;// CONCATENATED MODULE: ./.build/steps/image/image-facts.js

/**
 * The platforms of an image; undefined where they cannot be read, which is no reason to fail. An index says it itself, one
 * image's configuration costs a request and a download.
 */
async function platformsOf(run, located) {
    const index = imagesOfIndex(located.image.manifest);
    if (index !== undefined)
        return index.length === 0 ? undefined : index.map((one) => one.platform);
    const config = await configOf(run, located);
    const platform = config === undefined ? undefined : platformOfConfig(config);
    return platform === undefined ? undefined : [platform];
}
/** The commit an image says it was built from. */
async function revisionOf(run, located) {
    const child = imagesOfIndex(located.image.manifest)?.[0];
    if (child === undefined)
        return revisionIn(await configOf(run, located));
    const { repository, place } = located;
    const [image] = await run.ports.ecr.findTags(repository, [child.digest], place);
    return image === undefined ? undefined : revisionIn(await configOf(run, { repository, image, place }));
}
function revisionIn(config) {
    return config === undefined ? undefined : revisionOfConfig(config);
}
/** Reading a layer is a permission of its own, and of other accounts a policy's. */
async function configOf(run, { repository, image, place }) {
    const digest = configDigest(image.manifest);
    if (digest === undefined)
        return undefined;
    return run.ports.ecr.readBlob(repository, digest, place).catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/steps/image/reusable.js





/** The image in the repository that is as good as a build of this source; undefined when there is none. */
async function findReusable(run, source, world) {
    if (run.config.image.reuse === 'off')
        return undefined;
    const content = tagged(world, source.contentTag);
    const commit = source.tag.isDirty ? undefined : tagged(world, source.tag.tag);
    if (commit !== undefined && (await isOfCommit(run, source, commit, content))) {
        if (await hasPlatforms(run, world, commit))
            return commit;
    }
    // Arguments and platforms are part of a content tag, so there is nothing more to compare.
    return content;
}
function tagged({ tags }, tag) {
    return tag === undefined ? undefined : tags.find((one) => one.tag === tag);
}
/** A tag of the user's own choice says nothing of the commit: the image itself has to. */
async function isOfCommit(run, source, image, content) {
    const { tag, commit } = source.tag;
    if (commit === undefined || namesCommit(run.config.image, source.tag) || image.digest === content?.digest)
        return true;
    const revision = await revisionOf(run, { repository: run.config.image.repository, image });
    if (revision === commit)
        return true;
    const of = revision === undefined ? 'does not say its commit' : `is of commit ${revision.slice(0, 12)}`;
    notice(run, `The image tagged ${tag} ${of}, so it is not taken for commit ${commit.slice(0, 12)}.`);
    return false;
}
async function hasPlatforms(run, { revision }, image) {
    const wanted = run.config.build.platforms;
    if (wanted.length === 0 || (wanted.length === 1 && isRunning(revision.definition, image)))
        return true;
    const found = await platformsOf(run, { repository: run.config.image.repository, image });
    const missing = found === undefined ? [] : missingPlatforms(found, wanted);
    if (missing.length === 0)
        return true;
    notice(run, `The image tagged ${image.tag} is not for ${missing.join(' and ')}, so it is built again.`);
    return false;
}
/** What the service runs already has proven to be for its platform, so that a rerun asks nothing. */
function isRunning(definition, image, uri) {
    const containers = (definition.containerDefinitions ?? []);
    return containers.some(({ image: reference }) => {
        const [, digest] = `${reference}`.split('@');
        return digest === image.digest && (uri === undefined || (0,repository_of/* repositoryOf */._)(`${reference}`) === uri);
    });
}

;// CONCATENATED MODULE: ./.build/steps/image/platform.js




/** Refuses a build whose option `platforms` leaves out what the tasks run on. Throws `platform-mismatch`. */
function checkBuildPlatforms({ config }, definition) {
    const { platforms } = config.build;
    const wanted = taskPlatform(definition);
    if (wanted === undefined || platforms.length === 0 || runsOn(platforms, wanted))
        return;
    throw platformMismatch(`The image to build (option platforms)`, platforms, wanted);
}
/** Refuses an image that its tasks could not start. Throws `platform-mismatch`; what cannot be read is let through. */
async function checkImagePlatform(run, world, definition, located) {
    const wanted = taskPlatform(definition);
    const proven = wanted === taskPlatform(world.revision.definition) && isRunning(world.revision.definition, located.image);
    if (wanted === undefined || proven)
        return;
    const platforms = await platformsOf(run, located);
    if (platforms === undefined)
        return notice(run, unread(located, wanted));
    const { repository, image } = located;
    if (!runsOn(platforms, wanted))
        throw platformMismatch(`${repository}@${image.digest.slice(0, 19)}`, platforms, wanted);
}
function unread({ repository, image }, wanted) {
    const what = `${repository}@${image.digest.slice(0, 19)}`;
    return `Whether ${what} is for ${wanted} could not be read (ecr:GetDownloadUrlForLayer).`;
}

;// CONCATENATED MODULE: ./.build/steps/image/image.js










/** Decides before anything is changed; a build without a builder, or without a login for its push, is refused here. */
async function planImage(run, source, world, definition, choosing) {
    const question = ask(source, world, await findReusable(run, source, world));
    const decision = decideImage(question);
    notice(run, latestNotice(question));
    if (decision.kind === 'reuse') {
        const { image } = decision;
        await checkImagePlatform(run, world, definition, { repository: run.config.image.repository, image });
        return { decision };
    }
    checkBuildPlatforms(run, definition);
    const [builder, login] = await together([choosing, world.login ?? run.ports.ecr.login()]);
    return { decision, builder, cache: chooseCache(run, builder, world), login };
}
function ask(source, world, reusable) {
    const { tag, wanted, contentTag } = source;
    return {
        tag: tag.tag,
        ...(tag.spareTag === undefined ? {} : { spareTag: tag.spareTag }),
        further: [...wanted.further, ...(contentTag === undefined ? [] : [contentTag])],
        latest: wanted.latest,
        reusable,
        repository: world.repository,
        existing: world.tags,
    };
}
/** Makes sure that the source's image is in the repository under its tags: reused, or built and pushed. */
async function provideImage(run, source, planned, repository) {
    return runStage(run, 'image', async (voice) => {
        const { tags } = planned.decision;
        const { uri, name, scanOnPush } = await repository;
        const order = { source, repository: await repository, tags, voice };
        const { tagged, missing, view } = 'builder' in planned ? await buildInTurn(run, order, planned) : reuse(planned.decision);
        await addTags(run, { repository: name, image: tagged, tags: missing });
        const { digest } = tagged;
        const by = 'builder' in planned ? ` by ${planned.builder.name}${counted(tagged, view)}` : '';
        learn(run, { image: `${uri}@${digest}`, imageUri: `${uri}:${tags[0]}`, digest, tags });
        return {
            fact: {
                reference: `${uri}@${digest}`,
                tagged,
                inEcr: {
                    repository: name,
                    digest,
                    manifest: tagged.manifest,
                    scannedOnPush: scanOnPush && 'builder' in planned,
                },
            },
            summary: `${verb(planned.decision)} ${tags.map(shortTag).join(' + ')} (${digest.slice(0, 19)})${by}`,
            skipped: !('builder' in planned) && missing.length === 0,
        };
    });
}
/** Not more than a few of a run's images are built at a time. */
function buildInTurn(run, order, means) {
    const build = () => buildImage(run, order, means);
    return run.company === undefined ? build() : run.company.build(build);
}
function reuse({ image, missingTags }) {
    return { tagged: image, missing: missingTags };
}
/** `: 3 steps cached, 2 run, 12.3 MB` */
function counted({ manifest }, view) {
    const summary = view === undefined ? '' : (0,build_summary/* buildSummary */.f)(view, imageBytes(manifest));
    return summary === '' ? '' : `: ${summary}`;
}
function verb(decision) {
    if (decision.kind === 'build')
        return 'built and pushed';
    return decision.missingTags.length === 0
        ? 'already pushed:'
        : `reused, tagged ${decision.missingTags.join(', ')}:`;
}
/** A commit SHA is told by its first twelve characters, as git does; a content tag by as many of its hash. */
function shortTag(tag) {
    return tag.replace(/^(content-)?([0-9a-f]{12})[0-9a-f]{28,}/, '$1$2');
}

;// CONCATENATED MODULE: ./.build/steps/image/other-images.js




/**
 * The images that `images` names besides the one of this run, pinned to their digests where their registry is ECR; any other
 * stays as it is written, with a word about a tag. Throws `image-not-found`.
 */
async function readOtherImages(run) {
    const { overrides, revision } = run.config.taskDefinition;
    const written = revision === undefined ? Object.values(overrides.images) : [];
    const references = [...new Set(written)].filter((one) => one !== 'built' && !one.includes('@'));
    const pinned = await together(references.map((reference) => pin(run, reference)));
    return Object.fromEntries(references.map((reference, index) => [reference, pinned[index] ?? reference]));
}
async function pin(run, reference) {
    const located = await locateImage(run, reference, 'Correct the option images.');
    if (located !== undefined)
        return `${(0,repository_of/* repositoryOf */._)(reference)}@${located.image.digest}`;
    notice(run, unpinnedImage(reference));
    return reference;
}

;// CONCATENATED MODULE: ./.build/plan/new-repository.js

/** The repository as ecs-ship creates it: scanned on push, encrypted, its commit tags never overwritten. */
function newRepository(name, { tags, kmsKey }, filters) {
    return {
        name,
        mutability: 'IMMUTABLE_WITH_EXCLUSION',
        exclusionFilters: filters.slice(0, tag_mutability/* mostFilters */.J2),
        scanOnPush: true,
        encryption: kmsKey === undefined ? { type: 'AES256' } : { type: 'KMS', kmsKey },
        tags: { 'managed-by': 'ecs-ship', ...tags },
    };
}

;// CONCATENATED MODULE: ./.build/plan/repository-policy.js
/** Marks the statement that is ours. */
const ours = 'EcsShipPull';
/** What a pull needs (Amazon ECR user guide, "Private repository policy examples"). */
const pullActions = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
/**
 * The policy with a statement that lets these accounts pull; statements of others stay as they are. `undefined` when it
 * lets them already. A policy that is not JSON is ECR's to refuse and is treated as none.
 */
function policyForAccounts(current, accounts) {
    if (lackingAccounts(current, accounts).length === 0)
        return undefined;
    const { Version = '2012-10-17', ...policy } = repository_policy_parsed(current);
    const others = statementsOf(policy).filter((one) => one.Sid !== ours);
    const granted = statementsOf(policy)
        .filter((one) => one.Sid === ours)
        .flatMap(accountsOf);
    return JSON.stringify({
        ...policy,
        Version,
        Statement: [...others, pullStatement(union(granted, accounts))],
    });
}
/** The accounts that the policy does not let pull. */
function lackingAccounts(current, accounts) {
    const allowed = new Set(statementsOf(repository_policy_parsed(current)).filter(letsPull).flatMap(accountsOf));
    return accounts.filter((account) => !allowed.has(account));
}
/** Whether anybody with an AWS account may do something with the repository: `Principal: *` and no condition. */
function isOpenToEveryone(current) {
    return statementsOf(repository_policy_parsed(current)).some((one) => one.Effect === 'Allow' && namesEveryone(one.Principal) && isEmpty(one.Condition));
}
function pullStatement(accounts) {
    // An account's id stands for its root user in every partition, and ECR writes the ARN itself.
    return { Sid: ours, Effect: 'Allow', Principal: { AWS: [...accounts] }, Action: pullActions };
}
function letsPull({ Effect, Action, Condition }) {
    const actions = [Action ?? []].flat().map((one) => new RegExp(`^${one.replace(/\*/g, '.*')}$`, 'i'));
    return (Effect === 'Allow' && isEmpty(Condition) && pullActions.every((one) => actions.some((a) => a.test(one))));
}
/** Account ids among the principals; a role of the account is not the account. */
function accountsOf({ Principal }) {
    const all = Principal === null || typeof Principal !== 'object' ? [] : [Principal.AWS ?? []];
    return all
        .flat()
        .flatMap((one) => `${one}`.match(/^(?:arn:aws[a-z-]*:iam::)?(\d{12})(?::root)?$/)?.[1] ?? []);
}
function namesEveryone(principal) {
    if (principal === '*')
        return true;
    if (principal === null || typeof principal !== 'object')
        return false;
    return Object.values(principal).flat().includes('*');
}
function isEmpty(condition) {
    return condition === undefined || Object.keys(condition).length === 0;
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function statementsOf({ Statement: statements }) {
    return statements === undefined ? [] : [statements].flat();
}
function repository_policy_parsed(policy) {
    try {
        return (JSON.parse(policy ?? '{}') ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/plan/repository-drift.js


/** Compares by effect and not by letter: an exemption that is wider than ours is somebody's wish. */
function repositoryDrift(found, wanted, { pullAccounts, tags }) {
    const parts = [
        scanDrift(found.repository),
        mutabilityDrift(found.repository, wanted),
        tagDrift(found.tags, tags),
        policyDrift(found.policy, pullAccounts),
    ];
    return {
        differences: parts.flatMap((part) => part.differences),
        change: Object.assign({}, ...parts.map((part) => part.change)),
        lasting: encryptionDrift(found.repository, wanted),
    };
}
const none = { differences: [], change: {} };
function scanDrift({ scanOnPush }) {
    if (scanOnPush)
        return none;
    return {
        differences: [{ what: 'images are not scanned on push', isAsked: false }],
        change: { scanOnPush: true },
    };
}
function mutabilityDrift(repository, wanted) {
    const overwrites = repository.mutability.startsWith('MUTABLE');
    const stuck = wanted.exclusionFilters.filter((filter) => !(0,tag_mutability/* isMovable */.dS)(repository, filter));
    if (!overwrites && stuck.length === 0)
        return none;
    const difference = overwrites
        ? { what: 'tags of commits can be overwritten', isAsked: false }
        : {
            what: `${stuck.join(', ')} cannot be moved`,
            isAsked: stuck.some((filter) => !tag_mutability/* movingTagFilters */.WI.includes(filter)),
        };
    const kept = overwrites ? [] : repository.exclusionFilters;
    const exclusionFilters = withoutCovered([...kept, ...wanted.exclusionFilters]).slice(0, tag_mutability/* mostFilters */.J2);
    return {
        differences: [difference],
        change: { mutability: { setting: wanted.mutability, exclusionFilters } },
    };
}
function withoutCovered(filters) {
    const distinct = [...new Set(filters)];
    return distinct.filter((one) => !distinct.some((other) => other !== one && (0,tag_mutability/* matchesWildcard */._W)(other, one)));
}
/** Only the tags that the user asks for: that one of ours is missing from a repository of somebody else is no fault. */
function tagDrift(found, wanted) {
    const entries = Object.entries(wanted).filter(([key, value]) => found?.[key] !== value);
    if (found === undefined || entries.length === 0)
        return none;
    const keys = entries.map(([key]) => key).join(', ');
    return {
        differences: [{ what: `tags differ (${keys})`, isAsked: true }],
        change: { tags: Object.fromEntries(entries) },
    };
}
function policyDrift(current, accounts) {
    const policy = policyForAccounts(current, accounts);
    if (policy === undefined)
        return none;
    const lacking = lackingAccounts(current, accounts).join(', ');
    const what = `its policy does not let ${lacking} pull`;
    return { differences: [{ what, isAsked: true }], change: { policy } };
}
/** Encryption is decided when a repository is created. Only a key that was asked for is missed. */
function encryptionDrift({ encryption }, wanted) {
    if (wanted.encryption.type === 'AES256')
        return [];
    const { kmsKey = '' } = wanted.encryption;
    const used = encryption.type === 'AES256' ? '' : (encryption.kmsKey ?? '');
    if (encryption.type !== 'AES256' && sameKey(used, kmsKey))
        return [];
    return [`it is encrypted with ${used || 'AES-256'}, not with ${kmsKey}`];
}
/** ECR tells a key by its ARN; an alias cannot be compared with it, and is believed. */
function sameKey(used, wanted) {
    return used === wanted || wanted.includes('alias/') || used.endsWith(`/${wanted.split('/').at(-1)}`);
}

;// CONCATENATED MODULE: ./.build/plan/repository.js



/** A repository that exists is changed only with `repository-update`; otherwise its differences are told. */
function decideRepository(config, found, filters) {
    const { image, repository: wanted } = config;
    const create = newRepository(image.repository, wanted, filters);
    const policy = policyForAccounts(found?.policy, wanted.pullAccounts);
    if (found === undefined)
        return { kind: 'create', create, ...(policy === undefined ? {} : { policy }) };
    const { repository } = found;
    const { differences, change, lasting } = repositoryDrift(found, create, wanted);
    const notices = [...openNotice(found), ...lastingNotice(repository, lasting)];
    if (wanted.update && differences.length > 0)
        return { kind: 'change', repository, change, why: differences.map(({ what }) => what), notices };
    const differs = differences.filter(({ isAsked }) => !isAsked).map(({ what }) => what);
    return {
        kind: 'keep',
        repository,
        differs,
        notices: [...notices, ...driftNotice(repository, differences)],
    };
}
/** Only what was asked for and is not so deserves a notice in every run. */
function driftNotice({ name }, differences) {
    const asked = differences.filter(({ isAsked }) => isAsked).map(({ what }) => what);
    if (asked.length === 0)
        return [];
    return [`Repository ${name}: ${asked.join('; ')}. repository-update: true changes that.`];
}
/** What the stage and the plan say of a repository that stays as it is. */
function keptInWords({ uri }, differs) {
    return differs.length === 0 ? uri : `${uri} (${differs.join('; ')}; repository-update: true changes that)`;
}
function lastingNotice({ name }, lasting) {
    return lasting.map((one) => `Repository ${name}: ${one}; that can only be chosen for a new repository.`);
}
function openNotice({ repository, policy }) {
    if (!isOpenToEveryone(policy))
        return [];
    return [
        `The policy of repository ${repository.name} lets everybody with an AWS account in (Principal "*" without a condition). Name the accounts, or add a condition.`,
    ];
}

;// CONCATENATED MODULE: ./.build/steps/image/repository.js




/** Decides before anything is changed, and says what is asked for and not so. */
function planRepository(run, source, world) {
    const { repository, repositoryTags, repositoryPolicy } = world;
    const found = repository === undefined ? undefined : { repository, tags: repositoryTags, policy: repositoryPolicy };
    const filled = (template) => fillTags([template], source.wanted.values, []).tags[0];
    const decision = decideRepository(run.config, found, (0,tag_mutability/* filtersFor */.DY)(run.config.image.tags, filled));
    if (decision.kind !== 'create')
        for (const line of decision.notices)
            notice(run, line);
    return decision;
}
/** The world as the decision leaves it: what may be tagged depends on settings that are about to change. */
function withRepository(world, decision) {
    if (decision?.kind !== 'change')
        return world;
    return { ...world, repository: { ...decision.repository, ...after(decision.change) } };
}
/** Makes sure that the repository exists; an existing one is left as it is unless told otherwise. */
async function ensureRepository(run, decision) {
    return runStage(run, 'repository', async () => {
        const { ecr } = run.ports;
        if (decision.kind === 'keep') {
            const { repository, differs } = decision;
            return { fact: repository, summary: keptInWords(repository, differs), skipped: true };
        }
        if (decision.kind === 'change') {
            const { repository, change, why } = decision;
            await ecr.changeRepository(repository, change);
            return { fact: { ...repository, ...after(change) }, summary: `brought up to date: ${why.join('; ')}` };
        }
        const created = await ecr.createRepository(decision.create);
        if (decision.policy !== undefined)
            await ecr.changeRepository(created, { policy: decision.policy });
        return { fact: created, summary: `created ${created.uri}: scan on push, immutable tags` };
    });
}
function after({ mutability, scanOnPush }) {
    return {
        ...(mutability === undefined
            ? {}
            : { mutability: mutability.setting, exclusionFilters: mutability.exclusionFilters }),
        ...(scanOnPush === undefined ? {} : { scanOnPush }),
    };
}

;// CONCATENATED MODULE: ./.build/plan/commit-order.js

/**
 * Refuses to put an older commit over a newer one: by history where git knows it, else by commit time. Two commits of
 * different branches are not older or newer than one another.
 */
function checkOrder(ours, deployed, { oursIsAncestor }) {
    if (deployed.commit === ours.commit)
        return;
    const older = oursIsAncestor ?? ours.committedAt < deployed.committedAt;
    if (!older)
        return;
    const evidence = [
        `running: ${deployed.commit} of ${new Date(deployed.committedAt).toISOString()}${deployed.run === undefined ? '' : ` (${deployed.run})`}`,
        `to ship: ${ours.commit} of ${new Date(ours.committedAt).toISOString()}`,
    ];
    throw new _build_errors/* ShipError */.f('commit-older', 'The service runs a newer commit than the one to ship.', {
        evidence,
        remedy: 'Ship the newest commit; to go back on purpose, set allow-older.',
    });
}

;// CONCATENATED MODULE: ./.build/watch/name-revision.js
/** `web:3 of commit 0123456789ab, started by https://…`, as far as it is known. */
function nameRevision(taskDefinitionArn, { commit, run }) {
    const of = commit === undefined ? '' : ` of commit ${commit.slice(0, 12)}`;
    const by = run === undefined ? '' : `, started by ${run}`;
    return `${taskDefinitionArn.split('/').at(-1)}${of}${by}`;
}

;// CONCATENATED MODULE: ./.build/steps/read-origin.js



/** Whose deployment it is, in one request; what cannot be read is left out: it changes nothing about ours. */
async function readOrigin(run, deployment) {
    if (deployment === undefined)
        return {};
    try {
        const arn = deployment.taskDefinitionArn;
        const { definition, tags } = await patiently(run, briefly, () => run.ports.ecs.describeTaskDefinition(arn));
        return { image: imageOf(definition), ...revisionOrigin(tags) };
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return {};
        throw error;
    }
}
/** Of the first essential container, as the definition gives it. */
function imageOf({ containerDefinitions = [] }) {
    const containers = containerDefinitions;
    return containers.find(({ essential = true }) => essential)?.image;
}

;// CONCATENATED MODULE: ./.build/steps/tell-of-others.js




/** Before anything is changed: another deployment is under way. */
function tellOfOthers(run, { service, revision }) {
    const other = inProgress(service);
    if (other === undefined)
        return;
    const named = nameRevision(other.taskDefinitionArn, revisionOrigin(revision.tags));
    notice(run, `Deployment ${other.id} (${named}) is still in progress; another revision replaces it.`);
}
/** After the update: one that began since we looked, while the image was built, has been replaced. */
async function tellOfReplaced(run, { service }, after) {
    const told = inProgress(service)?.id;
    const replaced = after.deployments.filter((one) => one.status === 'ACTIVE' && one.rolloutState === 'IN_PROGRESS' && one.id !== told);
    for (const other of replaced) {
        const named = nameRevision(other.taskDefinitionArn, await readOrigin(run, other));
        notice(run, `Ours replaces deployment ${other.id} (${named}), which began meanwhile and was in progress.`);
    }
}
function inProgress(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY' && one.rolloutState === 'IN_PROGRESS');
}

;// CONCATENATED MODULE: ./.build/steps/order.js



/** Refuses an older commit over a newer one, and tells of a deployment that ours would replace. */
async function checkDeploymentOrder(run, source, world) {
    tellOfOthers(run, world);
    const deployed = deployedCommit(world.revision.tags);
    const ours = world.asIs === undefined ? commitOf(source) : deployedCommit(world.asIs.tags);
    if (run.config.update.allowOlder || deployed === undefined || ours === undefined)
        return;
    const { context } = run.config.build;
    const oursIsAncestor = await run.ports.git.isAncestor(context, ours.commit, deployed.commit);
    checkOrder(ours, deployed, { oursIsAncestor });
}
function commitOf(source) {
    if (source?.git === undefined || source.tag.commit === undefined)
        return undefined;
    return { commit: source.git.commit, committedAt: source.git.committedAt * 1000 };
}

// EXTERNAL MODULE: ./.build/steps/read-files.js
var read_files = __webpack_require__(77462);
;// CONCATENATED MODULE: ./.build/steps/revision-as-it-is.js


/** The revision that is to be deployed as it is; undefined where none is named. Throws `revision-unusable`. */
async function readRevisionAsItIs(run, service) {
    const { revision: reference } = run.config.taskDefinition;
    if (reference === undefined)
        return undefined;
    checkHome(reference, service);
    const reading = patiently(run, stubbornly, () => run.ports.ecs.describeTaskDefinition(reference));
    const revision = await reading.catch((error) => {
        if (!(error instanceof _build_errors/* ShipError */.f) || !/Unable to describe/.test(error.message))
            throw error;
        throw unusable(`There is no revision ${revision_as_it_is_nameOf(reference)}.`, [error.message]);
    });
    if (revision.definition.status === 'ACTIVE')
        return revision;
    throw unusable(`${revision_as_it_is_nameOf(reference)} is ${revision.definition.status ?? 'gone'}: it was deregistered, so no service can be updated to it.`);
}
/** ECS takes a revision of the service's own account and region only. */
function checkHome(reference, service) {
    if (!reference.startsWith('arn:'))
        return;
    const [home, its] = [service.arn, reference].map((arn) => arn.split(':').slice(3, 5));
    if (`${home}` === `${its}`)
        return;
    throw unusable(`${revision_as_it_is_nameOf(reference)} is a revision of account ${its?.[1]} in ${its?.[0]}, the service ${service.name} of account ${home?.[1]} in ${home?.[0]}.`);
}
function unusable(message, evidence = []) {
    return new _build_errors/* ShipError */.f('revision-unusable', message, {
        evidence,
        remedy: 'Correct the option task-definition-arn (aws ecs list-task-definitions shows the ACTIVE revisions), or ship the commit again.',
    });
}
function revision_as_it_is_nameOf(reference) {
    return reference.split('/').at(-1) ?? reference;
}

;// CONCATENATED MODULE: ./.build/plan/definition/secret-reference.js
/** Members of an ARN of Secrets Manager before ECS's own. */
const arnMembers = 7;
/**
 * Reads `app/db:password::`, `secretsmanager:app/db`, `/app/db`, `ssm:db` or an ARN. ECS takes all of key, stage and version or
 * none of them. Source: developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables".
 */
function secretReference(text) {
    const words = text.split(':');
    if (words[0] === 'arn' && words[2] !== 'secretsmanager')
        return { kind: 'arn', arn: text, part: '' };
    if (words[0] === 'arn' && words.length >= arnMembers)
        return { kind: 'arn', arn: words.slice(0, arnMembers).join(':'), part: partOf(words.slice(arnMembers)) };
    if (words[0] === 'ssm' && words[1])
        return { kind: 'parameter', name: words[1] };
    if (text.startsWith('/') && words.length === 1)
        return { kind: 'parameter', name: text };
    const [name = '', ...rest] = words[0] === 'secretsmanager' && words[1] ? words.slice(1) : words;
    return { kind: 'secret', name, part: partOf(rest) };
}
/** The names that only Secrets Manager can tell the ARNs of. */
function namedSecrets(secrets) {
    const references = Object.values(secrets).map(secretReference);
    return [...new Set(references.flatMap((one) => (one.kind === 'secret' ? [one.name] : [])))];
}
function partOf(words) {
    if (words.every((word) => word === ''))
        return '';
    return `:${[0, 1, 2].map((index) => words[index] ?? '').join(':')}`;
}

;// CONCATENATED MODULE: ./.build/steps/secret-names.js




/** ARNs of the secrets that are given by name. Throws `secret-not-found` with all that cannot be had, each with its place. */
async function readSecretNames(run) {
    const { overrides, revision } = run.config.taskDefinition;
    if (revision !== undefined)
        return {};
    const names = namedSecrets(overrides.secrets);
    const found = await together(names.map((name) => find(run, name)));
    const problems = found.flatMap((one, index) => one?.isDeleted === false ? [] : [`${placeOf(run, names[index])}: ${secret_names_missing(names[index], one)}`]);
    if (problems.length === 0)
        return Object.fromEntries(names.map((name, index) => [name, found[index]?.arn ?? name]));
    throw new _build_errors/* ShipError */.f('secret-not-found', problems[0] ?? '', {
        evidence: problems.slice(1),
        remedy: 'Correct the name under secrets; one of another account or region is written as its full ARN.',
    });
}
/** Who may not look can still write the ARN, which only ECS has to read. */
async function find(run, name) {
    try {
        return await patiently(run, stubbornly, () => run.ports.secrets.findSecret(name));
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        throw new _build_errors/* ShipError */.f(error.code, `${placeOf(run, name)}: ${error.message}`, {
            evidence: error.evidence,
            remedy: 'Allow secretsmanager:DescribeSecret on it, or write its full ARN under secrets.',
            cause: error,
        });
    }
}
function secret_names_missing(name, found) {
    return found === undefined
        ? `Secrets Manager has no secret ${JSON.stringify(name)} in this account and region.`
        : `the secret ${JSON.stringify(name)} is being deleted, so that no task could read it.`;
}
/** Where the first variable is written that wants the secret. */
function placeOf(run, name) {
    const { taskDefinition, places = {} } = run.config;
    const { secrets } = taskDefinition.overrides;
    const isWanted = (text) => {
        const reference = secretReference(text);
        return reference.kind === 'secret' && reference.name === name;
    };
    const variable = Object.keys(secrets).find((one) => isWanted(secrets[one] ?? '')) ?? '';
    return places[`secrets.${variable}`] ?? `secrets.${variable}`;
}

;// CONCATENATED MODULE: ./.build/plan/wanted-tags.js


/** Whether the options ask for names that a plain clone may have to tell. */
function needsRefs({ tags }) {
    return tags.some((tag) => /\{(?:branch|tag|version|major|minor|patch)\}/.test(tag));
}
function wantedTags(image, ci, source) {
    const latest = image.latest === 'auto' ? (0,ci_context/* isDefaultBranch */.ok)(ci) : image.latest;
    const taken = [source.tag, ...(latest ? ['latest'] : [])];
    const values = tokenValues(wanted_tags_named(image, ci), source.commit);
    const { tags, leftOut } = fillTags(image.tags, values, taken);
    return {
        further: tags,
        latest,
        values,
        ...(leftOut.length === 0 ? {} : { notice: leftOutNotice(leftOut) }),
    };
}
/** The option says it best: the host's word may be a URL or a review app's name. */
function wanted_tags_named({ environment }, ci) {
    return environment === undefined ? ci : { ...ci, environment };
}
function leftOutNotice(leftOut) {
    return `Tags left out, since their tokens have no value in this run: ${leftOut.join(', ')}.`;
}

;// CONCATENATED MODULE: ./.build/plan/content-hash.js

/** Says by which rules a hash was made; another number whenever the rules change. */
const content_hash_rules = 'ecs-ship content 3';
/**
 * The tag that names what goes into a build; two builds with the same tag are given the same files, names, modes,
 * arguments, stage and platforms, and the same secrets by name. Labels, times, owners and what secrets hold are left out.
 * See docs/reuse.md for what it cannot know.
 */
function contentTag({ dockerfile, entries, build }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (...words) => hash.update(`${JSON.stringify(words)}\n`);
    add(content_hash_rules);
    add('dockerfile', dockerfile);
    add('builder', build.builder);
    add('target', build.target ?? '');
    add('platforms', ...build.platforms);
    add('network', build.network ?? '');
    add('reproducible', String(build.reproducible));
    add('secrets', ...Object.keys(build.secrets).sort());
    add('ssh', ...build.ssh.map((one) => one.split('=', 1)[0] ?? '').sort());
    add('attestations', build.provenance, String(build.sbom));
    add('options', ...build.options);
    for (const [name, value] of sorted(Object.entries(build.args), ([key]) => key))
        add('arg', name, value);
    for (const { path, kind, mode, content } of sorted([...entries], (one) => one.path)) {
        add(kind, path, mode.toString(8), content);
    }
    return `content-${hash.digest('hex')}`;
}
/** By code unit, so that no locale has a say. */
function sorted(values, key) {
    return values.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/steps/image/content-tag.js




/** The tag that names what goes into the build, where the run is to go by it. */
async function readContentTag(run) {
    const { build, image } = run.config;
    if (image.reuse !== 'content')
        return undefined;
    if (build.noCache || build.pull || (0,remote_context/* isRemoteContext */.u)(build.context)) {
        const why = (0,remote_context/* isRemoteContext */.u)(build.context)
            ? 'the context is a URL'
            : 'no-cache or pull asks for a fresh build';
        notice(run, `reuse: content is not used, since ${why}.`);
        return undefined;
    }
    const { files, context } = run.ports;
    const path = build.dockerfile ?? (0,external_node_path_.join)(build.context, 'Dockerfile');
    const [dockerfile, entries] = await Promise.all([files.readText(path), context.read(build.context, path)]);
    return contentTag({ dockerfile: dockerfile ?? '', entries, build });
}

;// CONCATENATED MODULE: ./.build/steps/source.js






/** Looks at the build context; undefined when nothing is built. Changes nothing. */
async function readSource(run) {
    if (!(0,builds_image/* buildsImage */.R)(run.config))
        return undefined;
    return runStage(run, 'source', async () => {
        const { build, image } = run.config;
        const git = (0,remote_context/* isRemoteContext */.u)(build.context)
            ? undefined
            : await run.ports.git.inspect(build.context, build.dockerfile);
        const tag = sourceTag(run.config, git, run.ports.clock.now());
        notice(run, tag.notice);
        const wanted = wantedTags(image, await withRefs(run), tag);
        notice(run, wanted.notice);
        const contentTag = await readContentTag(run);
        return { fact: { tag, git, wanted, contentTag }, summary: describe(tag) };
    });
}
/** Git is asked only where the CI host says nothing and a tag needs to know. */
async function withRefs({ config, ports, ci }) {
    const host = ci.branch ?? ci.gitTag;
    const { context } = config.build;
    const asks = needsRefs(config.image) || (ci.isCi && config.image.latest === 'auto');
    if (host !== undefined || !asks || (0,remote_context/* isRemoteContext */.u)(context))
        return ci;
    const { branch, defaultBranch, tag } = await ports.git.refs(context);
    return {
        ...ci,
        ...(branch === undefined ? {} : { branch }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(tag === undefined ? {} : { gitTag: tag }),
    };
}
function describe(tag) {
    return tag.commit === undefined ? `tag ${tag.tag}` : `commit ${tag.commit.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./.build/plan/definition/definition-change-lines.js
const marks = { added: '+', removed: '-', changed: '~' };
/** A line for each change: `~ cpu: "256" → "512"`; of a hidden value only that it is another one, of `{}` nothing. */
function definitionChangeLines(changes) {
    return changes.map((change) => `${marks[change.kind]} ${change.path}${values(change)}`);
}
function values(change) {
    const sides = ['before', 'after'].filter((side) => side in change);
    if (sides.length === 1 && sides.every((side) => told(change[side]) === '{}'))
        return '';
    if (sides.length === 0)
        return change.kind === 'changed' ? ' (value not shown)' : '';
    return `: ${sides.map((side) => told(change[side])).join(' → ')}`;
}
const definition_change_lines_longest = 200;
function told(value) {
    const text = JSON.stringify(value);
    return text.length > definition_change_lines_longest ? `${text.slice(0, definition_change_lines_longest)}…` : text;
}

// EXTERNAL MODULE: ./.build/plan/definition/task-definition.js
var task_definition = __webpack_require__(68009);
// EXTERNAL MODULE: ./.build/plan/definition/task-size.js
var task_size = __webpack_require__(41493);
;// CONCATENATED MODULE: ./.build/plan/definition/canonical-definition.js


/** What ECS fills in when a member is left out, by member name: present with this value means the same as absent. */
const defaults = {
    essential: true,
    cpu: 0,
    protocol: 'tcp',
    hostPort: 0,
    interval: 30,
    timeout: 5,
    retries: 3,
    readOnly: false,
};
/** What users name the members of: no name has a meaning in there. */
const maps = new Set(['dockerLabels', 'options', 'driverOpts', 'labels']);
/** Lists whose order carries no meaning, with the member that identifies an entry. */
const unordered = {
    environment: 'name',
    secrets: 'name',
    requiresCompatibilities: '',
};
/** A definition as it can be compared: without what ECS only describes or fills in, in one order, without tags. */
function canonicalDefinition(definition) {
    const { tags: _tags, ...rest } = strippedOfDescribe(definition);
    return simplify(withoutRouterUser(withoutHostPorts(withUnits(rest))));
}
/** Rendering without a change of image drops what only a description has. */
function strippedOfDescribe(definition) {
    const containers = (definition.containerDefinitions ?? []);
    const first = containers[0];
    if (first === undefined)
        return definition;
    return (0,task_definition/* renderTaskDefinition */.P)({ definition, image: `${first.image}`, container: `${first.name}` });
}
/** ECS turns `1 vCPU` and `2 GB` into units and MiB. */
function withUnits(definition) {
    const { cpu, memory } = definition;
    const units = typeof cpu === 'string' ? (0,task_size/* cpuUnits */.MN)(cpu) : undefined;
    const mib = typeof memory === 'string' ? (0,task_size/* memoryMib */.uD)(memory) : undefined;
    return {
        ...definition,
        ...(units === undefined ? {} : { cpu: `${units}` }),
        ...(mib === undefined ? {} : { memory: `${mib}` }),
    };
}
/** Under awsvpc and host networking ECS sets the host port to the container port, so that it says nothing. */
function withoutHostPorts(definition) {
    if (definition.networkMode !== 'awsvpc' && definition.networkMode !== 'host')
        return definition;
    const containers = (definition.containerDefinitions ?? []);
    return {
        ...definition,
        containerDefinitions: containers.map((container) => ({
            ...container,
            portMappings: (container.portMappings ?? []).map(({ hostPort, ...mapping }) => hostPort === mapping.containerPort
                ? mapping
                : { ...mapping, ...(hostPort !== undefined && { hostPort }) }),
        })),
    };
}
/** ECS gives a log router the user 0 (hashicorp/terraform-provider-aws, pull request 41394), so that it says nothing there. */
function withoutRouterUser(definition) {
    const containers = (definition.containerDefinitions ?? []);
    return {
        ...definition,
        containerDefinitions: containers.map(({ user, ...container }) => user === undefined || (user === '0' && container.firelensConfiguration)
            ? container
            : { ...container, user }),
    };
}
/** Sorted keys, without defaults, nulls and empty lists: equal values become equal text. */
function simplify(value, name = '') {
    if (Array.isArray(value))
        return canonical_definition_sorted(value.map((one) => simplify(one)), unordered[name]);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value)
        .map(([key, member]) => [key, simplify(member, key)])
        .filter(([key, member]) => !meansAbsent(maps.has(name) ? '' : key, member))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
}
function meansAbsent(name, value) {
    if (value === undefined || value === null || value === defaults[name])
        return true;
    return Array.isArray(value) && value.length === 0;
}
function canonical_definition_sorted(list, by) {
    if (by === undefined)
        return list;
    const key = (one) => (by === '' ? `${one}` : `${one[by]}`);
    return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

// EXTERNAL MODULE: ./.build/plan/definition/named-entries.js
var named_entries = __webpack_require__(81252);
;// CONCATENATED MODULE: ./.build/plan/definition/definition-diff.js


/**
 * What differs in meaning, by path; neither what ECS fills in nor the order of entries that have a name. `shown`: the
 * environment variables whose values may be told.
 */
function diffDefinitions(current, wanted, shown = []) {
    const before = membersOf(current);
    const after = membersOf(wanted);
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        if (JSON.stringify(old?.value) === JSON.stringify(now?.value))
            return [];
        const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
        const { variable, isSecret } = old ?? now ?? {};
        if (variable !== undefined && (isSecret || !shown.includes(variable)))
            return { kind, path };
        return { kind, path, ...(old && { before: old.value }), ...(now && { after: now.value }) };
    });
}
/** Every value of a definition by its path; a list of entries without identity is one value. */
function membersOf(definition) {
    return new Map(members('', '', canonicalDefinition(definition)));
}
function members(path, name, value) {
    if (isObject(value)) {
        const at = path === '' ? '' : `${path}.`;
        return Object.entries(value).flatMap(([key, member]) => members(`${at}${key}`, key, member));
    }
    const entries = Array.isArray(value) ? identified(value, name) : undefined;
    if (entries === undefined)
        return [[path, { value }]];
    const only = named_entries/* valueMember */.c[name];
    return entries.flatMap(({ key, entry }) => {
        const at = `${path}[${key}]`;
        if (only !== undefined)
            return [[at, { value: entry[only], variable: key, isSecret: name !== 'environment' }]];
        return Object.keys(entry).length === 0 ? [[at, { value: {} }]] : members(at, '', entry);
    });
}
/** Entries without the member that identifies them; the second of one name gets `#2`. */
function identified(list, name) {
    const by = named_entries/* identity */.D[name];
    if (by === undefined || !list.every(isObject))
        return undefined;
    const seen = new Map();
    return list.map(({ [by]: key, ...entry }) => {
        const times = (seen.get(`${key}`) ?? 0) + 1;
        seen.set(`${key}`, times);
        return { key: times === 1 ? `${key}` : `${key}#${times}`, entry };
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/plan/definition/generate-definition.js + 1 modules
var generate_definition = __webpack_require__(67005);
// EXTERNAL MODULE: ./.build/plan/definition/definition-error.js
var definition_error = __webpack_require__(38676);
// EXTERNAL MODULE: ./.build/plan/definition/limits/limit-problems.js + 13 modules
var limit_problems = __webpack_require__(36967);
// EXTERNAL MODULE: ./.build/plan/definition/option-at.js + 1 modules
var option_at = __webpack_require__(66341);
// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/refuse-limits.js




/** Refuses a task definition that breaks limits of ECS, all at once, each at its path or at the option that causes it. */
function refuseLimits({ rendered, image, taken, name, options }) {
    const before = new Set(taken === undefined ? [] : (0,limit_problems/* limitProblems */.K)(taken).map(keyOf));
    const found = (0,limit_problems/* limitProblems */.K)(rendered).filter((finding) => !before.has(keyOf(finding)));
    if (found.length === 0)
        return;
    const containers = (rendered.containerDefinitions ?? []);
    const chosen = containers.findIndex((one) => one.image === image);
    const problems = found.map((finding) => {
        const where = (0,option_at/* optionAt */.H)(finding, { rendered, chosen }, options);
        if (where !== undefined)
            return (0,option_at/* optionProblem */.D)(where, finding.message, options.places);
        return {
            text: [name, (0,written_path/* writtenPath */.d)(finding.path), finding.message].filter((one) => one !== '').join(': '),
        };
    });
    throw (0,definition_error/* definitionError */.m)(name, problems, taken === undefined ? undefined : overTaken);
}
const overTaken = 'Correct the options over it, or name a task definition file with task-definition.';
function keyOf({ path, message }) {
    return JSON.stringify([path, message]);
}

;// CONCATENATED MODULE: ./.build/plan/definition/same-task-definition.js

/** Whether registering `wanted` would only repeat `current` (as described, with what ECS filled in). */
function sameTaskDefinition(current, wanted) {
    return JSON.stringify(canonicalDefinition(current)) === JSON.stringify(canonicalDefinition(wanted));
}

;// CONCATENATED MODULE: ./.build/plan/definition/settled-overrides.js

/** The options with every name as the task definition is to have it. */
function settledOverrides(overrides, here) {
    const { images = {}, secrets = {} } = here.resolved ?? {};
    return {
        ...overrides,
        images: mapValues(overrides.images, (reference) => images[reference] ?? reference),
        secrets: mapValues(overrides.secrets, (text) => valueFrom(text, secrets, here.service.arn)),
    };
}
function valueFrom(text, arns, serviceArn) {
    const reference = secretReference(text);
    if (reference.kind === 'arn')
        return `${reference.arn}${reference.part}`;
    if (reference.kind === 'secret')
        return `${arns[reference.name] ?? reference.name}${reference.part}`;
    const [, partition, , region, account] = serviceArn.split(':');
    return `arn:${partition}:ssm:${region}:${account}:parameter/${reference.name.replace(/^\//, '')}`;
}
function mapValues(map, change) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

;// CONCATENATED MODULE: ./.build/steps/task-definition.js










/** The family's latest revision, where it gets the image. */
async function readFamily(run) {
    const { family, file, revision } = run.config.taskDefinition;
    return family === undefined || file !== undefined || revision !== undefined
        ? undefined
        : describeFamily(run, family);
}
async function describeFamily(run, family) {
    const reading = patiently(run, stubbornly, () => run.ports.ecs.describeTaskDefinition(family));
    const { definition, tags, unknown } = await reading.catch((error) => {
        if (!(error instanceof _build_errors/* ShipError */.f) || !/Unable to describe/.test(error.message))
            throw error;
        throw new _build_errors/* ShipError */.f('task-definition-unreadable', `The family ${family} has no active task definition.`, {
            evidence: [error.message],
            remedy: 'Correct the option task-definition-family, or leave it out to use the service’s current revision.',
        });
    });
    tellOfUnknown(run, unknown);
    return { ...definition, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) };
}
/** What the SDK does not know cannot be registered again; it must not get lost in silence. */
function tellOfUnknown(run, unknown = []) {
    if (unknown.length === 0)
        return;
    const names = unknown.join(', ');
    notice(run, `This version of ecs-ship does not know ${names}: a new revision will be without. Update ecs-ship.`);
}
/** The definition that is made from options; undefined where another source is to be used. */
function generateFor({ config }, { service, revision, asIs }) {
    if (config.taskDefinition.generate === undefined || asIs !== undefined)
        return undefined;
    return (0,generate_definition/* generateDefinition */.F)({ config, service, current: revision.definition });
}
/** Renders with the given image; throws when it is not clear which container gets it, and for what ECS would refuse. */
function renderFor(run, world, file, image) {
    if (world.asIs !== undefined)
        return world.asIs.definition;
    const { file: path, family, container, overrides, generate } = run.config.taskDefinition;
    const definition = file ?? world.revision.definition;
    const settled = settledOverrides(overrides, world);
    const rendered = (0,task_definition/* renderTaskDefinition */.P)({ definition, image, container, overrides: settled });
    const taken = path === undefined && generate === undefined ? definition : undefined;
    const name = path ?? family ?? (generate === undefined ? task_definition_nameOf(world.revision.arn) : 'the new definition');
    refuseLimits({ rendered, image, taken, name, options: run.config });
    return rendered;
}
/** The revision to deploy: the one that is named, else the current one when nothing would change, else a new one. */
async function provideRevision(run, world, rendered, tags) {
    return runStage(run, 'task-definition', async () => {
        const current = world.revision.arn;
        learn(run, { previousTaskDefinitionArn: current });
        if (world.asIs !== undefined)
            return takeAsItIs(run, world.asIs, world);
        if (sameTaskDefinition(world.revision.definition, rendered)) {
            learn(run, { taskDefinitionArn: current });
            return { fact: current, summary: `${task_definition_nameOf(current)} is already this`, skipped: true };
        }
        const changes = diffDefinitions(world.revision.definition, rendered, run.shownValues);
        learn(run, { taskDefinitionChanges: definitionChangeLines(changes) });
        const arn = await register(run, rendered, tags);
        learn(run, { taskDefinitionArn: arn });
        const summary = `registered ${task_definition_nameOf(arn)} (was ${task_definition_nameOf(current)})${besidesImage(changes)}`;
        return { fact: arn, summary };
    });
}
function takeAsItIs(run, { arn, definition }, world) {
    const changes = diffDefinitions(world.revision.definition, definition, run.shownValues);
    learn(run, { taskDefinitionArn: arn, taskDefinitionChanges: definitionChangeLines(changes) });
    const was = world.revision.arn === arn ? 'which runs already' : `was ${task_definition_nameOf(world.revision.arn)}`;
    return { fact: arn, summary: `${task_definition_nameOf(arn)} as it is (${was})`, skipped: true };
}
/** Tags need a permission of their own; without it the revision is registered all the same. */
async function register(run, { tags: _tags, ...rendered }, tags) {
    try {
        return await patiently(run, stubbornly, () => run.ports.ecs.registerTaskDefinition(rendered, tags));
    }
    catch (error) {
        const refused = error instanceof _build_errors/* ShipError */.f && error.code === 'permission-denied';
        if (!refused || !/ecs:TagResource/.test(error.message))
            throw error;
        notice(run, 'The revision carries no tags, so its commit cannot be told later: allow ecs:TagResource.');
        return patiently(run, stubbornly, () => run.ports.ecs.registerTaskDefinition(rendered, {}));
    }
}
/** The image always changes; what else does is worth a word. */
function besidesImage(changes) {
    const others = changes.filter(({ path }) => !/^containerDefinitions\[.+\]\.image$/.test(path));
    const [first] = others;
    if (first === undefined)
        return '';
    return others.length === 1
        ? `: also ${first.path} ${first.kind}`
        : `: ${others.length} members besides the image`;
}
function task_definition_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/steps/image/ask-for-login.js
/**
 * The login for a push, asked for as soon as the tags say that the source's image is not there: the service is still being
 * read then. Whoever needs no login never hears how it went.
 */
function askForLogin(run, source, found) {
    if (source === undefined)
        return undefined;
    const { tag, contentTag } = source;
    const isThere = found.some((image) => image.tag === tag.tag || image.tag === contentTag);
    if (isThere && run.config.image.reuse !== 'off')
        return undefined;
    const asked = run.ports.ecr.login();
    asked.catch(() => undefined);
    return asked;
}

// EXTERNAL MODULE: ./.build/plan/lifecycle-policy.js + 2 modules
var lifecycle_policy = __webpack_require__(71313);
// EXTERNAL MODULE: ./.build/plan/lifecycle-rule.js
var lifecycle_rule = __webpack_require__(25495);
;// CONCATENATED MODULE: ./.build/plan/spares-marks.js


/**
 * Does a policy leave what ecs-ship has marked alone: by the rule that keeps it, before any other about tagged images? A
 * policy that cannot be read is taken for one that does.
 */
function sparesMarks(policy) {
    const aboutTags = (0,lifecycle_rule/* inOrder */.a)((0,lifecycle_policy/* rulesIn */.BZ)(policy) ?? []).filter(({ selection }) => selection.tagStatus !== 'untagged');
    const [first] = aboutTags;
    return first === undefined || (0,lifecycle_policy/* isProtectingRule */.gO)(first);
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-marks.js
/**
 * The tags to move, in an order in which no wanted image is without a tag on the way. An image that carries one of the
 * tags already gets no second one; a spare tag that holds nothing wanted any more goes to the current image, so that it
 * keeps no old one. `tags` are where the tags are now, digests by tag.
 */
function decideMarks(tags, now, wanted) {
    const after = new Map(now);
    for (const role of ['current', 'previous', 'next']) {
        const digest = wanted[role];
        if (digest !== undefined)
            after.set(tags[role], digest);
    }
    const left = holdOthers(tags, after, wanted);
    park(tags, after, wanted);
    const moves = [...after].filter(([tag, digest]) => now.get(tag) !== digest);
    return { moves: inSafeOrder(tags, now, moves, wanted), left };
}
/** Gives each uncovered image a spare tag; what finds none is left. */
function holdOthers({ held }, after, wanted) {
    const { current, previous, next, others } = wanted;
    return [...new Set(others)].filter((digest) => {
        if ([...after.values()].includes(digest))
            return false;
        // One that holds nothing at all of use saves the two a swap.
        const spare = held.find((tag) => isCovered(after, tag, [current, previous, next, ...others])) ??
            held.find((tag) => isCovered(after, tag, others));
        if (spare !== undefined)
            after.set(spare, digest);
        return spare === undefined;
    });
}
function park({ current, held }, after, { others }) {
    const home = after.get(current);
    for (const tag of held) {
        const digest = after.get(tag);
        if (home !== undefined && digest !== undefined && !others.includes(digest))
            after.set(tag, home);
    }
}
/** First a tag whose image is covered otherwise, or wanted no more; a circle is opened by a spare tag. */
function inSafeOrder({ held }, now, moves, { current, previous, next, others }) {
    const needed = [current, previous, next, ...others];
    const state = new Map(now);
    const open = new Map(moves);
    const ordered = [];
    const move = (tag, digest) => {
        open.delete(tag);
        state.set(tag, digest);
        ordered.push({ tag, digest });
    };
    while (open.size > 0) {
        const [first] = open.keys();
        const safe = [...open.keys()].find((tag) => isCovered(state, tag, needed));
        const spare = held.find((tag) => !open.has(tag) && isCovered(state, tag, needed));
        const tag = safe ?? first ?? '';
        if (safe === undefined && spare !== undefined)
            move(spare, state.get(tag) ?? '');
        move(tag, open.get(tag) ?? '');
    }
    return ordered;
}
function isCovered(state, tag, needed) {
    const digest = state.get(tag);
    const elsewhere = [...state].some(([other, held]) => other !== tag && held === digest);
    return digest === undefined || elsewhere || !needed.includes(digest);
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/put-marks.js




/** Puts a service's tags where they are wanted. */
async function mark(run, marks, wanted) {
    if (!marks.movable)
        return markForGood(run, marks, wanted);
    const { moves, left } = decideMarks(marks.names, marks.now, wanted);
    for (const { tag, digest } of moves)
        await put(run, marks, tag, digest);
    if (left.length > 0)
        notice(run, `${left.length} more images of ${run.config.target.service} run than can be marked.`);
}
/** A tag that cannot move would keep the wrong image for ever; one of the image's own is never wrong. */
async function markForGood(run, marks, wanted) {
    const { cluster, service } = run.config.target;
    const digests = new Set([wanted.current, wanted.next, ...wanted.others].flatMap((one) => one || []));
    const covered = () => [...marks.now.values()];
    const missing = [...digests].filter((digest) => !covered().includes(digest));
    if (missing.length === 0)
        return;
    const names = missing.map((digest) => (0,deployment_tag/* lastingTag */.hq)(cluster, service, digest));
    for (const { tag, digest } of await run.ports.ecr.findTags(marks.repository.name, names))
        marks.now.set(tag, digest);
    const left = missing.filter((digest) => !covered().includes(digest));
    for (const digest of left)
        await put(run, marks, (0,deployment_tag/* lastingTag */.hq)(cluster, service, digest), digest);
    if (left.length > 0)
        tellLasting(run, marks);
}
function tellLasting(run, { repository }) {
    const told = `Tags of ${repository.name} are immutable, so every image that ${run.config.target.service} gets keeps a tag of its own and never expires. Exempt ${deployment_tag/* reservedTags */.Wm} from immutability to let old ones expire.`;
    if (!run.known.notices.includes(told))
        notice(run, told);
}
async function put(run, marks, tag, digest) {
    const { name } = marks.repository;
    const image = marks.images.get(digest) ?? (await run.ports.ecr.findImage(name, digest));
    if (image === undefined) {
        notice(run, `${name} no longer has ${digest.slice(0, 19)}, which ${run.config.target.service} runs: a task that starts again cannot pull it.`);
        return;
    }
    marks.images.set(digest, image);
    await run.ports.ecr.addTag(name, tag, image);
    marks.now.set(tag, digest);
}
/** A mark that fails is said and forgiven: the deployment itself does not depend on it. */
async function forgiving(run, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        notice(run, `An image that runs could not be marked for the lifecycle policy: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/marks.js









/** Every name under which our service may have marked an image. */
function markNames({ config }) {
    const { current, previous, next, held } = (0,deployment_tag/* deploymentTags */.pH)(config.target.cluster, config.target.service);
    return [current, previous, next, ...held];
}
/** Undefined where marks have no purpose: the policy is left alone on purpose. */
function openMarks(run, repository, known) {
    const { lifecycle, target } = run.config;
    if (lifecycle.mode === 'off')
        return undefined;
    const names = (0,deployment_tag/* deploymentTags */.pH)(target.cluster, target.service);
    const all = markNames(run);
    return {
        repository,
        names,
        movable: (0,tag_mutability/* isMovable */.dS)(repository, names.current),
        images: new Map(known.map((image) => [image.digest, image])),
        now: new Map(known.filter(({ tag }) => all.includes(tag)).map(({ tag, digest }) => [tag, digest])),
        running: [],
    };
}
/** The marks in the repository of a given image; undefined when that is not in our service's own account and region. */
async function openGivenMarks(run, reference, { service }) {
    const uri = (0,repository_of/* repositoryOf */._)(reference);
    const address = (0,ecr_address/* ecrAddress */.r)(uri);
    if (address === undefined || run.config.lifecycle.mode === 'off')
        return undefined;
    const { place, repository: name } = address;
    const [region, account] = service.arn.split(':').slice(3, 5);
    if (place.region !== undefined && (place.region !== region || place.registryId !== account)) {
        notice(run, elsewhere(uri));
        return undefined;
    }
    return forgiving(run, async () => {
        const { ecr } = run.ports;
        const [repository, policy] = await together([ecr.findRepository(name), readPolicy(run, name)]);
        if (repository?.uri !== uri)
            return undefined;
        if (policy !== undefined && !sparesMarks(policy))
            notice(run, unsparing(name));
        return openMarks(run, repository, await ecr.findTags(name, markNames(run)));
    });
}
/** Only to warn: the policy there is not ours to set, so that looking at it may be forbidden. */
async function readPolicy({ ports }, name) {
    return ports.ecr.findLifecyclePolicy(name).catch((error) => {
        if (error instanceof _build_errors/* ShipError */.f && error.code === 'permission-denied')
            return undefined;
        throw error;
    });
}
function unsparing(name) {
    return `The lifecycle policy of ${name} may expire images that run: its first rule does not keep ${deployment_tag/* reservedTags */.Wm} (docs/lifecycle.md tells the rule).`;
}
function elsewhere(uri) {
    return `${uri} is of another account or region, where ecs-ship marks nothing: see to it that the lifecycle policy there keeps what runs here.`;
}

;// CONCATENATED MODULE: ./.build/steps/world.js







/** Reads everything a plan needs, side by side; the source is awaited only where its tag is needed. */
async function readWorld(run, source) {
    return runStage(run, 'identity', async () => {
        const [, registry, running] = await together([
            checkAccount(run),
            readRegistry(run, source),
            readService(run),
        ]);
        const { service, revision } = running;
        const [region, account] = service.arn.split(':').slice(3, 5);
        const summary = `account ${account}, ${region}; ${service.name} runs ${revision.arn.split('/').at(-1)}`;
        return { fact: { ...registry, ...running }, summary };
    });
}
async function readRegistry(run, source) {
    const { ecr } = run.ports;
    const { image, lifecycle } = run.config;
    if (!(0,builds_image/* buildsImage */.R)(run.config))
        return noRegistry;
    const name = image.repository;
    // A source that cannot be read is reported by its own stage.
    const readable = source.catch(() => undefined);
    const tags = readable.then(async (known) => {
        const found = known === undefined ? [] : await ecr.findTags(name, [...namesOf(known), ...markNames(run)]);
        return { found, login: askForLogin(run, known, found) };
    });
    const [repository, { found, login }, lifecyclePolicy, repositoryPolicy] = await together([
        ecr.findRepository(name),
        tags,
        lifecycle.mode === 'off' ? undefined : ecr.findLifecyclePolicy(name),
        world_readPolicy(run, name),
    ]);
    const repositoryTags = repository === undefined || Object.keys(run.config.repository.tags).length === 0
        ? undefined
        : await ecr.findRepositoryTags(repository.arn);
    return { repository, tags: found, lifecyclePolicy, repositoryPolicy, repositoryTags, login };
}
const noRegistry = {
    repository: undefined,
    tags: [],
    lifecyclePolicy: undefined,
    repositoryPolicy: undefined,
    repositoryTags: undefined,
    login: undefined,
};
/** Every tag that the decision about the image looks at. */
function namesOf({ tag, wanted, contentTag }) {
    return [
        tag.tag,
        ...wanted.further,
        ...(contentTag === undefined ? [] : [contentTag]),
        ...(wanted.latest ? ['latest'] : []),
    ];
}
/** Looking is a permission of its own, and only needed where the policy may have to be changed. */
async function world_readPolicy({ config, ports }, name) {
    const reading = ports.ecr.findRepositoryPolicy(name);
    if (config.repository.pullAccounts.length > 0)
        return reading;
    return reading.catch((error) => {
        if (error instanceof _build_errors/* ShipError */.f && error.code === 'permission-denied')
            return undefined;
        throw error;
    });
}
/** The service and the revision it runs; a revision never changes, so a known one is not read again. */
async function readService(run, known) {
    const { clock, ecs } = run.ports;
    const { cluster, service: name } = run.config.target;
    const service = await patiently(run, stubbornly, () => ecs.describeService(cluster, name));
    const readAt = clock.now();
    checkService(service);
    const arn = service.taskDefinitionArn;
    const readRevision = () => patiently(run, stubbornly, () => ecs.describeTaskDefinition(arn));
    const revision = known?.revision.arn === arn ? known.revision : await readRevision();
    return { readAt, service, revision };
}
function checkService(service) {
    if (service.controller !== 'ECS') {
        throw new _build_errors/* ShipError */.f('service-unsupported', `${service.name} is deployed by ${service.controller}, not by ECS.`, {
            remedy: 'ecs-ship drives the ECS deployment controller; change the service’s deploymentController to ECS.',
        });
    }
    if (service.status === 'DRAINING') {
        throw new _build_errors/* ShipError */.f('service-not-found', `${service.name} is being deleted (status DRAINING).`, {
            remedy: 'Wait until it is gone and create it again, or correct the option service.',
        });
    }
}
/** Guards against the right name in the wrong account; asks only when there is something to compare with. */
async function checkAccount({ config, ports }) {
    const allowed = config.aws.allowedAccountIds;
    if (allowed.length === 0)
        return;
    const { accountId, arn } = await ports.identity.whoAmI();
    if (allowed.includes(accountId))
        return;
    throw new _build_errors/* ShipError */.f('account-not-allowed', `These credentials are for account ${accountId} (${arn}).`, {
        remedy: `allowed-account-ids lets only ${allowed.join(', ')} through: use that account’s role.`,
    });
}

;// CONCATENATED MODULE: ./.build/steps/check.js
















/** Everything that can be known, and refused, before anything is changed. */
async function check(run) {
    const { definition: written, policy } = await (0,read_files/* readFiles */.U)(run);
    copyTargets(run.config.image.pushTo);
    const reading = readSource(run);
    const choosing = askForBuilder(run);
    const looking = lookAround(run, reading);
    const [source, given, world, family] = await together([
        reading,
        readGivenImage(run, looking),
        looking,
        readFamily(run),
    ]);
    const file = written ?? family ?? generateFor(run, world);
    if (file === undefined && world.asIs === undefined)
        tellOfUnknown(run, world.revision.unknown);
    const named = given?.reference ?? world.repository?.uri ?? run.config.image.repository;
    const definition = renderFor(run, world, file, named);
    const repository = source && planRepository(run, source, world);
    const [image] = await together([
        source && choosing && planImage(run, source, withRepository(world, repository), definition, choosing),
        given?.located && checkImagePlatform(run, world, definition, given.located),
        checkDeploymentOrder(run, source, world),
    ]);
    return { source, given, world, file, policy, definition, repository, image };
}
async function lookAround(run, source) {
    const [world, images, secrets] = await together([
        readWorld(run, source),
        readOtherImages(run),
        readSecretNames(run),
    ]);
    return { ...world, resolved: { images, secrets }, asIs: await readRevisionAsItIs(run, world.service) };
}
/** Asked while AWS is, though a rerun will not need it: the tools take as long to answer as everything else together. */
function askForBuilder(run) {
    if (!(0,builds_image/* buildsImage */.R)(run.config))
        return undefined;
    const choosing = chooseBuilder(run);
    choosing.catch(() => undefined);
    return choosing;
}

;// CONCATENATED MODULE: ./.build/steps/company.js
/** The service that every change is to be taken back for, once there is one. */
function recalledFor({ company }) {
    return company?.recall.aborted ? company.recall.reason : undefined;
}
/** Does the work, unless another service of the run does it already. */
function once({ company }, what, work) {
    return company === undefined ? { value: work() } : company.once(what, work);
}

;// CONCATENATED MODULE: ./.build/outcome.js
const exitCodes = {
    stable: 0,
    unchanged: 0,
    planned: 0,
    'rolled-back': 5,
    failed: 5,
    stopped: 5,
    'timed-out': 6,
    superseded: 7,
    'not-started': 5,
    cancelled: 130,
};
/** The contract's exit code for a verdict of ECS (an error before it carries its own). */
function exitCodeOfVerdict(verdict) {
    return exitCodes[verdict];
}

;// CONCATENATED MODULE: ./.build/steps/conclude.js

/** The outcome of a run that ECS (or a finding that nothing is to do) has decided. */
function settled(run, ending) {
    const { verdict, diagnosis } = ending;
    return conclude_end(run, {
        ...common(run),
        verdict,
        exitCode: exitCodeOfVerdict(verdict),
        headline: headline(run, ending),
        ...(diagnosis === undefined ? {} : { diagnosis }),
    });
}
/** The outcome of a run that failed or was refused before ECS could decide anything. */
function failed(run, error) {
    if (run.interrupted.aborted)
        return settled(run, { verdict: 'cancelled' });
    const { code, message, remedy, evidence, docs } = error;
    return conclude_end(run, {
        ...common(run),
        verdict: 'failed',
        exitCode: error.exitCode,
        headline: message,
        failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
    });
}
/** The outcome of a dry run. */
function planned(run, plan) {
    run.report({ kind: 'planned', at: run.ports.clock.now(), plan });
    const headline = plan.changes
        ? 'Nothing was changed: this is what a run would do.'
        : 'A run would change nothing.';
    return conclude_end(run, { ...common(run), verdict: 'planned', exitCode: 0, headline });
}
function common(run) {
    const { facts, stages, notices } = run.known;
    return {
        facts,
        stages,
        notices,
        durationSeconds: Math.round((run.ports.clock.now() - run.startedAt) / 100) / 10,
    };
}
function conclude_end(run, outcome) {
    run.report({ kind: 'ended', at: run.ports.clock.now(), outcome });
    return outcome;
}
function headline(run, { verdict, left, restored, next, because }) {
    const { service } = run.config.target;
    const { facts } = run.known;
    const ours = conclude_nameOf(facts.taskDefinitionArn);
    const before = nameBefore(restored, facts);
    const sentences = {
        stable: `${service} is stable on ${ours}.`,
        unchanged: `${service} runs ${ours} already: nothing to do.`,
        'rolled-back': `${service} was rolled back from ${ours} to ${before}, which serves again.`,
        failed: `The deployment of ${ours} failed and was not rolled back; ${service} may run it in part.`,
        stopped: `The deployment of ${ours} was stopped before it was done.`,
        superseded: `Another deployment of ${service} replaced ${ours} before it was done.`,
        'timed-out': `${service} is not stable on ${ours} yet; ${next ?? 'ECS goes on without us.'}`,
        cancelled: `Interrupted${conclude_interrupted(run, ours, before, left)}.`,
        planned: '',
        'not-started': `${service} was not started, because ${because?.name} ${because?.how}.`,
    };
    return sentences[verdict];
}
/** What is true now, and what ECS does next, when nobody watches any more. */
function conclude_interrupted(run, ours, before, left) {
    const { known, config } = run;
    const { service } = config.target;
    if (known.updateUnanswered)
        return ` before ECS said whether it deploys ${ours}: look at ${service} before the next run`;
    if (known.facts.deploymentId === undefined)
        return ' before the service was touched';
    if (left === 'asked-to-end')
        return `; ECS was asked to end the deployment of ${ours} and does so without us`;
    if (left === 'rolling-back')
        return `; ECS goes on rolling ${service} back from ${ours} to ${before} without us`;
    return `; ECS goes on deploying ${ours} without us`;
}
/** A deployment that was only followed began before we could see what ran. */
function nameBefore(restored, facts) {
    const { previousTaskDefinitionArn: previous, taskDefinitionArn } = facts;
    const seen = restored ?? (previous === taskDefinitionArn ? undefined : previous);
    return conclude_nameOf(seen) ?? 'what ran before';
}
function conclude_nameOf(arn) {
    return arn?.split('/').at(-1);
}

;// CONCATENATED MODULE: ./.build/iam/resources.js
/** The ARN that a service is known by tells partition, region and account. */
function hereOf(arn) {
    const [, partition = 'aws', , region = '', account = ''] = arn.split(':');
    return { partition, region, account };
}
/** ARNs, with `*` where the run cannot know: what a policy's Resource would name. */
function resourcesOf(kind, subject, here) {
    const { partition, region, account } = here;
    const arn = (service, rest) => `arn:${partition}:${service}:${region}:${account}:${rest}`;
    const { cluster = '*', services = ['*'] } = subject;
    switch (kind) {
        case 'repository':
            return [repositoryArn(subject, here)];
        case 'service':
            return services.map((service) => arn('ecs', `service/${resources_nameOf(cluster)}/${service}`));
        case 'service deployment':
            return services.map((service) => arn('ecs', `service-deployment/${resources_nameOf(cluster)}/${service}/*`));
        case 'service revision':
            return services.map((service) => arn('ecs', `service-revision/${resources_nameOf(cluster)}/${service}/*`));
        case 'task':
            return [arn('ecs', `task/${resources_nameOf(cluster)}/*`)];
        case 'log stream':
            return [arn('logs', `log-group:${subject.logGroup ?? '*'}:log-stream:*`)];
        case 'secret':
            return [arn('secretsmanager', subject.secret ? `secret:${subject.secret}-??????` : 'secret:*')];
        case 'role':
            return subject.roles ?? [`arn:${partition}:iam::${account}:role/*`];
        case 'key':
            return [subject.key ?? arn('kms', 'key/*')];
        default:
            return ['*'];
    }
}
function repositoryArn({ repository = '*', registry }, here) {
    const { registryId = here.account, region = here.region } = registry ?? {};
    return `arn:${here.partition}:ecr:${region}:${registryId}:repository/${repository}`;
}
function resources_nameOf(cluster) {
    return cluster.split('/').at(-1) ?? cluster;
}

;// CONCATENATED MODULE: ./.build/plan/plan.js
/** A stage that has nothing to do, and why. */
function skipped(stage, summary) {
    return { stage, action: 'skip', summary };
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-users.js

/** Which of the images that would go are needed; an exact digest counts, else the tag. */
function imagesInUse(doomed, users) {
    return doomed.flatMap((image) => {
        const needing = users.filter(({ digest, tag }) => digest === undefined ? tag !== undefined && image.tags.includes(tag) : digest === image.digest);
        return needing.length === 0 ? [] : [{ image, users: [...new Set(needing.map(({ who }) => who))] }];
    });
}
/** The refusal of a policy: each image with those who need it. */
function refusedPolicy(repository, inUse) {
    const images = inUse.length === 1 ? 'an image that is' : `${inUse.length} images that are`;
    return new _build_errors/* ShipError */.f('image-in-use', `The new lifecycle policy of ${repository} would take ${images} in use; it was not set.`, {
        evidence: inUse.map(({ image, users }) => `${imageInWords(image)}: ${users.join(', ')}`),
        remedy: 'Ship those services with ecs-ship once, which marks what they run, or keep more: keep-images, untagged-days, or a rule of the policy file.',
    });
}
/** `sha256:0123456789ab (v1, latest) would expire by rule 3` */
function imageInWords({ digest, tags, action, rulePriority }) {
    const named = tags.length === 0 ? 'untagged' : tags.slice(0, 3).join(', ');
    return `${digest.slice(0, 19)} (${named}) would ${action === 'expire' ? 'expire' : 'be archived'} by rule ${rulePriority}`;
}
/** What goes, for a stage's line: how many, and the oldest and newest of them. */
function goesInWords({ expiring, archiving }, images) {
    const counts = [
        ...(expiring > 0 ? [`${expiring} ${expiring === 1 ? 'image expires' : 'images expire'}`] : []),
        ...(archiving > 0 ? [`${archiving} ${archiving === 1 ? 'image is' : 'images are'} archived`] : []),
    ];
    const byAge = [...images].sort((a, b) => a.pushedAt - b.pushedAt);
    const [oldest, newest] = [byAge[0], byAge.at(-1)];
    if (counts.length === 0 || oldest === undefined || newest === undefined)
        return counts;
    const examples = oldest === newest ? [oldest] : [oldest, newest];
    return [`${counts.join(', ')} (${examples.map(example).join(' to ')})`];
}
function example({ digest, tags, pushedAt }) {
    return `${tags[0]?.slice(0, 19) ?? digest.slice(0, 19)} of ${new Date(pushedAt).toISOString().slice(0, 10)}`;
}

;// CONCATENATED MODULE: ./.build/plan/plan-lifecycle.js



/** Images that a plan names one by one. */
const plan_lifecycle_most = 10;
/** What a run would do about the lifecycle policy, and the images that would go by it. */
function planLifecycle({ config, world, policy, preview, }) {
    const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(config.lifecycle, world.lifecyclePolicy, policy);
    if ('skip' in decision)
        return skipped('lifecycle', decision.skip);
    const { put, why, changes } = decision;
    return {
        stage: 'lifecycle',
        action: 'update',
        summary: [why, ...plan_lifecycle_inWords(preview)].join('; '),
        changes: [...changes, ...takenLines(preview)],
        input: JSON.parse(put),
    };
}
function plan_lifecycle_inWords(preview) {
    if (preview === undefined)
        return [];
    if ('goes' in preview)
        return preview.goes;
    if ('unseen' in preview)
        return [`what goes is not known: ${preview.unseen}`];
    return [`what goes is not known: ${preview.postponed}`];
}
/** By the rules' order, the oldest first. */
function takenLines(preview) {
    if (preview === undefined || !('images' in preview))
        return [];
    const images = [...preview.images].sort((a, b) => a.rulePriority - b.rulePriority || a.pushedAt - b.pushedAt);
    const more = images.length - plan_lifecycle_most;
    return [
        ...images.slice(0, plan_lifecycle_most).map((image) => `- ${imageInWords(image)}`),
        ...(more > 0 ? [`- ${more} more`] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/definition/without-values.js
/** A definition to be shown: of variables and secrets only the names, as a diff tells them. */
function withoutValues(definition) {
    return { ...definition, containerDefinitions: listIn(definition, 'containerDefinitions').map(ofContainer) };
}
function ofContainer(container) {
    const { environment, secrets, logConfiguration } = container;
    const logging = (logConfiguration ?? {});
    return {
        ...container,
        ...(environment !== undefined && { environment: without_values_hidden(listIn(container, 'environment'), 'value') }),
        ...(secrets !== undefined && { secrets: without_values_hidden(listIn(container, 'secrets'), 'valueFrom') }),
        ...(logging.secretOptions !== undefined && {
            logConfiguration: { ...logging, secretOptions: without_values_hidden(listIn(logging, 'secretOptions'), 'valueFrom') },
        }),
    };
}
function without_values_hidden(entries, member) {
    return entries.map(({ name }) => ({ name, [member]: '(hidden)' }));
}
function listIn(holder, member) {
    return (holder[member] ?? []);
}

;// CONCATENATED MODULE: ./.build/plan/service-update.js
/** Only the members that change are sent: an untouched member must stay with whoever owns it. */
function decideServiceUpdate(cluster, service, taskDefinitionArn, wanted) {
    const primary = service.deployments.find((one) => one.status === 'PRIMARY');
    const newRevision = service.taskDefinitionArn !== taskDefinitionArn;
    const newCount = wanted.desiredCount !== undefined && wanted.desiredCount !== service.desired;
    // The same revision starts no deployment by itself, so a failed one is only tried again when forced.
    const retry = !newRevision && primary?.rolloutState === 'FAILED';
    const force = wanted.forceNewDeployment || retry;
    if (!newRevision && !newCount && !force) {
        return primary?.rolloutState === 'IN_PROGRESS'
            ? { kind: 'follow', deployment: primary }
            : { kind: 'unchanged' };
    }
    const update = {
        cluster,
        service: service.name,
        ...(newRevision ? { taskDefinition: taskDefinitionArn } : {}),
        ...(newCount && wanted.desiredCount !== undefined ? { desiredCount: wanted.desiredCount } : {}),
        ...(force ? { forceNewDeployment: true } : {}),
    };
    return { kind: 'update', update, why: reason({ newRevision, newCount, retry }) };
}
function reason(change) {
    if (change.newRevision)
        return 'new revision';
    if (change.retry)
        return 'the last deployment of this revision failed';
    return change.newCount ? 'new desired count' : 'force-new-deployment';
}

;// CONCATENATED MODULE: ./.build/plan/plan-service.js


/** What the service would be asked to do with a revision, and whether that starts a deployment. */
function planService({ config, world }, revision) {
    const { service } = world;
    const decision = decideServiceUpdate(config.target.cluster, service, revision, config.update);
    if (decision.kind === 'unchanged')
        return [skipped('service', 'unchanged')];
    if (decision.kind === 'follow')
        return [
            skipped('service', `${decision.deployment.id} is under way`),
            watch('follow the deployment until ECS is done'),
        ];
    const { update, why } = decision;
    const starts = startsDeployment(update);
    return [
        {
            stage: 'service',
            action: 'deploy',
            summary: `update ${service.name}: ${why}; ${starts ? 'starts a new deployment' : 'starts no deployment, only the number of tasks changes'}`,
            changes: changedLines(update, service),
            input: update,
        },
        watch(starts ? 'follow the deployment until ECS is done' : 'follow the service until it runs that many'),
    ];
}
/** A new number of tasks alone starts none. Source: Amazon ECS API reference, UpdateService. */
function startsDeployment({ taskDefinition, forceNewDeployment }) {
    return taskDefinition !== undefined || forceNewDeployment === true;
}
function changedLines(update, service) {
    const { taskDefinition, desiredCount, forceNewDeployment } = update;
    return [
        ...(taskDefinition === undefined
            ? []
            : [`~ taskDefinition: ${plan_service_nameOf(service.taskDefinitionArn)} → ${plan_service_nameOf(taskDefinition)}`]),
        ...(desiredCount === undefined ? [] : [`~ desiredCount: ${service.desired} → ${desiredCount}`]),
        ...(forceNewDeployment ? ['+ forceNewDeployment: every task is replaced'] : []),
    ];
}
function watch(summary) {
    return { stage: 'watch', action: 'watch', summary };
}
function plan_service_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

// EXTERNAL MODULE: ./.build/plan/unknown.js
var unknown = __webpack_require__(51866);
;// CONCATENATED MODULE: ./.build/plan/plan-revision.js









/** What would be registered, and what the service would be asked to do with it. */
function planRevision(input, image) {
    const { config, world, file, shownValues } = input;
    if (world.asIs !== undefined)
        return planAsItIs(input, world.asIs);
    const { container } = config.taskDefinition;
    const overrides = settledOverrides(config.taskDefinition.overrides, world);
    const definition = file ?? world.revision.definition;
    const rendered = (0,task_definition/* renderTaskDefinition */.P)({ definition, image, container, overrides });
    const current = world.revision.arn;
    const same = sameTaskDefinition(world.revision.definition, rendered);
    const next = same ? current : unknown/* newRevision */.yg;
    const register = same
        ? skipped('task-definition', `${plan_revision_nameOf(current)} is already this`)
        : {
            stage: 'task-definition',
            action: 'register',
            summary: `register a new revision of ${rendered.family}${config.taskDefinition.generate ? ', generated from the options' : ''}`,
            changes: definitionChangeLines(diffDefinitions(world.revision.definition, rendered, shownValues)),
            input: withoutValues(rendered),
        };
    return [register, ...planService(input, next)];
}
/** Nothing is registered: the revision is there. */
function planAsItIs(input, { arn, definition }) {
    const { world, shownValues } = input;
    const changes = definitionChangeLines(diffDefinitions(world.revision.definition, definition, shownValues));
    const take = {
        stage: 'task-definition',
        action: 'skip',
        summary: `${plan_revision_nameOf(arn)} is deployed as it is`,
        ...(changes.length === 0 ? {} : { changes }),
    };
    return [take, ...planService(input, arn)];
}
function plan_revision_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/plan/describe-plan.js








/** What a run would do, by the same decisions that a run makes. */
function describePlan(input) {
    const image = describe_plan_planImage(input);
    const actions = [
        ...withProviders(input, [
            ...describe_plan_planRepository(input),
            image.action,
            ...planCopies(input),
            ...(input.source === undefined ? [] : [planLifecycle(input)]),
            planScan(input.config),
        ]),
        ...planRevision(input, image.reference),
    ];
    const { cluster, service } = input.config.target;
    return {
        version: 1,
        cluster,
        service,
        actions,
        changes: actions.some(({ action }) => action !== 'skip' && action !== 'look'),
        ...input.foreseen,
    };
}
/** What another service of the run does is nothing to do for this one. */
function withProviders({ providers }, actions) {
    const { image, repository } = providers ?? {};
    return actions.map((action) => {
        const isOfRepository = action.stage === 'repository' || action.stage === 'lifecycle';
        // Whoever provides the image has seen to its repository.
        const by = isOfRepository ? (image ?? repository) : image;
        if (by === undefined)
            return action;
        return skipped(action.stage, `same ${isOfRepository ? 'repository' : 'image'} as ${by}`);
    });
}
function describe_plan_planRepository({ repository: decision }) {
    if (decision === undefined)
        return [];
    if (decision.kind === 'create') {
        const { create, policy } = decision;
        const input = policy === undefined ? create : { ...create, policy: JSON.parse(policy) };
        return [{ stage: 'repository', action: 'create', summary: `create ${create.name}`, input }];
    }
    const { repository } = decision;
    if (decision.kind === 'keep')
        return [skipped('repository', `exists: ${keptInWords(repository, decision.differs)}`)];
    const summary = `bring ${repository.uri} up to date: ${decision.why.join('; ')}`;
    return [{ stage: 'repository', action: 'update', summary, input: decision.change }];
}
/** A copy is missing where the run would send or tag something. */
function planCopies({ config, image, foreseen }) {
    if (image === undefined)
        return [];
    return copyTargets(config.image.pushTo).map(({ uri, repository, place }) => {
        const sent = foreseen.requests.filter(({ input, region, via }) => input.repositoryName === repository && (via === 'registry' || region === place.region));
        if (sent.length === 0)
            return skipped('copies', `already in ${uri}`);
        const copied = sent.some(({ via }) => via === 'registry');
        return {
            stage: 'copies',
            action: 'push',
            summary: `${copied ? 'copy the image to' : 'tag the image in'} ${uri}`,
            input: { repository: uri, tags: image.decision.tags },
        };
    });
}
function describe_plan_planImage(input) {
    const { config, source, given, world, image } = input;
    if (source === undefined || image === undefined) {
        const reference = given?.reference ?? '';
        return { action: skipped('image', `given: ${reference}`), reference };
    }
    const { decision, builder, cache, login } = image;
    const host = login === undefined ? '' : `${login.registry}/`;
    const uri = world.repository?.uri ?? `${host}${config.image.repository}`;
    if (decision.kind === 'reuse')
        return planReuse(uri, source.tag.tag, decision);
    const references = decision.tags.map((tag) => `${uri}:${tag}`);
    if (builder === undefined)
        throw new Error('a build needs a builder');
    const commands = buildCommands({
        ...{ build: config.build, builder, cache, git: source.git, version: versionOf(source.wanted.values) },
        reference: references[0] ?? '',
        privateFolder: '(private folder)',
    });
    const summary = `build with ${builder.name} and push ${references.join(', ')}`;
    return {
        action: { stage: 'image', action: 'build', summary, input: commands },
        reference: `${uri}@${unknown/* afterPush */.nv}`,
    };
}
function planReuse(uri, tag, decision) {
    const { image, missingTags } = decision;
    const reference = `${uri}@${image.digest}`;
    if (missingTags.length === 0)
        return { action: skipped('image', `${tag} is pushed already`), reference };
    const summary = `tag ${image.digest.slice(0, 19)} as ${missingTags.join(', ')}`;
    return { action: { stage: 'image', action: 'push', summary, input: missingTags }, reference };
}
/** The commands as a run gives them to the builder; tags after the first are added by manifest. */
function buildCommands(request) {
    return buildSteps(request).steps.map(({ command: { tool, argv } }) => [tool, ...argv.map(withoutValue)]);
}
/** Values of build arguments may be private. */
function withoutValue(word, at, argv) {
    return argv[at - 1] === '--build-arg' ? word.replace(/=.*/s, '=(hidden)') : word;
}
function planScan({ scan }) {
    if (scan.gate === 'off')
        return skipped('scan', 'scan is off');
    const summary = scan.gate === 'report'
        ? 'tell what ECR finds in the image'
        : `go no further when ECR finds something of severity ${scan.gate} or worse`;
    return { stage: 'scan', action: 'look', summary };
}

;// CONCATENATED MODULE: ./.build/watch/usual-duration.js
/** The median of the newest five successful rollouts in milliseconds; undefined without any. */
function usualDuration(history) {
    return usualRollout(history)?.ms;
}
/** The same, and from how many it is told. */
function usualRollout(history) {
    const durations = history
        .flatMap((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined ? [one.finishedAt - one.createdAt] : [])
        .slice(0, 5)
        .sort((a, b) => a - b);
    const ms = durations[Math.floor(durations.length / 2)];
    return ms === undefined ? undefined : { ms, deployments: durations.length };
}

;// CONCATENATED MODULE: ./.build/plan/services/image-key.js
/** Equal for services whose images go to the same repository. */
function repositoryKey({ aws, image }) {
    return JSON.stringify([aws.region ?? null, aws.roleToAssume ?? null, image.repository]);
}
/** Equal for services that have one image: the same build, called the same, in the same repository. */
function imageKey(config) {
    return JSON.stringify([repositoryKey(config), inOrder(config.image), inOrder(config.build)]);
}
/** What is written in another order is the same. */
function inOrder(group) {
    return Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./.build/plan/findings-table.js
var findings_table = __webpack_require__(38661);
// EXTERNAL MODULE: ./.build/plan/scan-finding.js
var scan_finding = __webpack_require__(57475);
// EXTERNAL MODULE: ./.build/plan/scan-words.js
var scan_words = __webpack_require__(31575);
;// CONCATENATED MODULE: ./.build/plan/scan-gate.js




const mostEvidence = 20;
const docs = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html';
/** Whether a finding is of the gate's severity or worse; what nobody has rated stops no gate. */
function stopsGate(gate, finding) {
    const most = scan_finding/* severities */.gO.findIndex((one) => one.toLowerCase() === gate);
    return scan_finding/* severities */.gO.indexOf(finding.severity) <= most;
}
/** Why the run must not go on; undefined when the gate lets the image through. */
function gateRefusal(record, scans) {
    if (record.gate === 'report')
        return undefined;
    if (record.result === 'stopped')
        return foundRefusal(record, record.gate);
    if (record.result === 'unknown')
        return unknownRefusal(record, scans);
    return undefined;
}
function foundRefusal(record, gate) {
    const stopping = record.findings.filter((one) => stopsGate(gate, one));
    const left = stopping.length - mostEvidence;
    return new _build_errors/* ShipError */.f('scan-findings', `ECR’s scan stops this image (scan: ${gate}): ${(0,scan_words/* countsText */.W)(stopping)}. The service was not touched.`, {
        remedy: `${fixes(stopping)} A finding that does not concern you goes into scan-ignore with its last day and the reason.`,
        evidence: [
            record.image,
            ...(0,findings_table/* findingsTable */.f9)(stopping.slice(0, mostEvidence)),
            ...(left > 0 ? [`… ${left} more`] : []),
        ],
        docs,
    });
}
/** What can be done at once comes first: the packages that have a fix. */
function fixes(findings) {
    const packages = findings.flatMap((one) => one.packages);
    const fixed = packages.flatMap(({ name, fixedIn }) => fixedIn === undefined ? [] : `${name} to ${fixedIn}`);
    const distinct = [...new Set(fixed)];
    if (distinct.length === 0)
        return 'No fixed version is known yet: a newer or smaller base image may do without it.';
    const more = distinct.length > 5 ? ` and ${distinct.length - 5} more` : '';
    const unfixed = findings.filter((one) => !(0,scan_finding/* isFixable */.G4)(one)).length;
    const rest = unfixed === 0 ? '' : ` ${unfixed} ${unfixed === 1 ? 'has' : 'have'} no known fix yet.`;
    return `Update ${distinct.slice(0, 5).join(', ')}${more} (a newer base image often has them) and ship again.${rest}`;
}
/** A gate that cannot see must not let through. */
function unknownRefusal(record, scans) {
    const waiting = scans.some(({ state }) => state.kind === 'waiting');
    const remedies = scans.flatMap(({ state }) => (state.kind === 'blind' ? [state.remedy] : []));
    const advice = waiting ? 'Run again in a few minutes, or give it more time with scan-timeout' : remedies[0];
    return new _build_errors/* ShipError */.f(waiting ? 'scan-unfinished' : 'scan-unavailable', `ECR cannot tell what is in this image (scan: ${record.gate}): ${record.unknown[0]?.why}. The service was not touched.`, {
        remedy: `${advice}; scan: report ships without waiting for findings.`,
        evidence: [
            record.image,
            ...record.unknown.map(({ digest, platform, why }) => `${platform ?? digest.slice(0, 19)}: ${why}`),
        ],
        docs,
    });
}

;// CONCATENATED MODULE: ./.build/plan/scan-pause.js
/** Usual basic scans take some ten seconds, large images minutes: asked often at first, then less and less. */
const pausesMs = [3000, 4000, 5000, 5000, 8000, 10_000];
/** Milliseconds until the scan is looked at again after so many looks; `leftMs` until nobody waits any more. */
function scanPauseMs(looks, leftMs) {
    const pause = pausesMs[Math.min(looks, pausesMs.length) - 1] ?? 3000;
    return Math.max(0, Math.min(pause, leftMs));
}

;// CONCATENATED MODULE: ./.build/plan/scan-ignores.js
/** The option's values, `YYYY-MM-DD reason` by name, in parts. */
function readIgnores(values) {
    return Object.entries(values).map(([name, value]) => {
        const [until = '', ...reason] = value.split(/[ \t]+/);
        return { name, until, reason: reason.join(' ') };
    });
}
/** `now` in milliseconds since the epoch; an ignore holds until its last day has ended everywhere that counts days in UTC. */
function sortOut(findings, ignores, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const byName = (name) => ignores.find((one) => one.name.toUpperCase() === name.toUpperCase());
    const counted = [];
    const ignored = [];
    for (const finding of findings) {
        const ignore = byName(finding.name);
        if (ignore === undefined || ignore.until < today)
            counted.push(finding);
        else
            ignored.push({ finding, ignore });
    }
    const matched = new Set(findings.map(({ name }) => byName(name)));
    return {
        counted,
        ignored,
        expired: ignores.filter((one) => matched.has(one) && one.until < today),
        unmatched: ignores.filter((one) => !matched.has(one)),
    };
}
/** What to tell about ignores that no longer do anything; one may still match while not everything is known. */
function ignoreNotices({ expired, unmatched }, everythingKnown) {
    return [
        ...expired.map(({ name, until, reason }) => `scan-ignore: ${name} was ignored until ${until} (${reason}) and counts again. Fix it, or set a later day.`),
        ...(everythingKnown ? unmatched : []).map(({ name }) => `scan-ignore: ${name} is not among the findings (any more). Remove it from scan-ignore.`),
    ];
}

;// CONCATENATED MODULE: ./.build/plan/sum-up-scan.js



/** What the scans came to: findings of all platforms together, sorted out by gate and ignores; `now` in milliseconds since the epoch. */
function sumUpScan(image, { gate, ignore }, scans, now) {
    const sorted = sortOut(mergedFindings(scans), readIgnores(ignore), now);
    const unknown = scans.flatMap(unknownScan);
    const times = scans.flatMap(({ scan }) => scan?.scannedAt ?? []);
    const wanted = gate === 'off' ? 'report' : gate;
    const record = {
        gate: wanted,
        result: resultOf(wanted, sorted.counted, unknown),
        image,
        counts: countBySeverity(sorted.counted),
        fixable: sorted.counted.filter(scan_finding/* isFixable */.G4).length,
        findings: sorted.counted,
        ignored: sorted.ignored,
        unknown,
        ...(times.length === 0 ? {} : { scannedAt: Math.max(...times) }),
    };
    return { record, sorted };
}
/** A finding that breaks the gate stops it, whatever else is not known. */
function resultOf(gate, counted, unknown) {
    if (gate !== 'report' && counted.some((one) => stopsGate(gate, one)))
        return 'stopped';
    if (unknown.length > 0)
        return 'unknown';
    return gate === 'report' ? 'reported' : 'passed';
}
/** The same finding in several platforms is one. */
function mergedFindings(scans) {
    const merged = new Map();
    for (const { target, scan } of scans) {
        for (const finding of scan?.findings ?? []) {
            const key = JSON.stringify([finding.name, finding.severity, finding.packages]);
            const platforms = [
                ...(merged.get(key)?.platforms ?? []),
                ...(target.platform ? [target.platform] : []),
            ];
            merged.set(key, { ...finding, platforms });
        }
    }
    return [...merged.values()].sort(scan_finding/* worstFirst */.md);
}
function unknownScan({ target, state }) {
    if (state.kind === 'scanned')
        return [];
    const { manifest, platform } = target;
    const why = state.kind === 'waiting' ? `the scan is not finished (${state.why})` : state.why;
    return [{ digest: manifest.digest, ...(platform === undefined ? {} : { platform }), why }];
}
function countBySeverity(findings) {
    const counts = {};
    for (const { severity } of findings)
        counts[severity] = (counts[severity] ?? 0) + 1;
    return counts;
}

// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
;// CONCATENATED MODULE: ./.build/report/gitlab-container-scanning.js



/** The version of GitLab's report that this is written to; every GitLab since 16.4 reads it, and 15.2.1 takes it as well. */
const schemaVersion = '15.0.7';
const severityNames = {
    CRITICAL: 'Critical',
    HIGH: 'High',
    MEDIUM: 'Medium',
    LOW: 'Low',
    INFORMATIONAL: 'Info',
    UNDEFINED: 'Unknown',
    UNTRIAGED: 'Unknown',
};
/**
 * The findings that count as GitLab's container scanning report (docs.gitlab.com, artifacts:reports:container_scanning).
 * Times are milliseconds since the epoch.
 */
function gitlabContainerScanning(record, startedAt, endedAt) {
    const tool = { version: version/* version */.r, vendor: { name: 'ecs-ship' } };
    const document = {
        version: schemaVersion,
        scan: {
            analyzer: { id: 'ecs-ship', name: 'ecs-ship', ...tool },
            scanner: {
                id: 'amazon-ecr',
                name: 'Amazon ECR image scanning',
                url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
                version: version/* version */.r,
                vendor: { name: 'Amazon Web Services' },
            },
            type: 'container_scanning',
            start_time: utcSeconds(startedAt),
            end_time: utcSeconds(endedAt),
            status: record.unknown.length === 0 ? 'success' : 'failure',
            messages: messages(record),
        },
        vulnerabilities: record.findings.map((finding) => vulnerability(record, finding)),
        remediations: [],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function vulnerability({ image }, finding) {
    const { name, severity, description, url, packages, platforms } = finding;
    const [first] = packages;
    const solution = fixOf(finding);
    return {
        id: idOf(finding),
        name: (0,clean_text/* shorten */.ml)(name, 255),
        description: (0,clean_text/* shorten */.ml)((0,clean_text/* cleanText */.X5)(description ?? name), 10_000),
        severity: severityNames[severity],
        ...(solution === undefined ? {} : { solution: (0,clean_text/* shorten */.ml)(solution, 7000) }),
        identifiers: [{ type: identifierType(name), name, value: name, ...(isLink(url) ? { url } : {}) }],
        links: isLink(url) ? [{ url }] : [],
        location: {
            image,
            operating_system: platforms.filter((one) => one !== '').join(', ') || 'unknown',
            dependency: {
                package: { name: packages.map((one) => one.name).join(', ') || 'unknown' },
                version: first?.installed ?? '',
            },
        },
    };
}
/** The same finding has the same id in every report, so that GitLab recognises it. */
function idOf({ name, packages }) {
    const text = JSON.stringify([name, ...packages.map((one) => [one.name, one.path])]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function fixOf({ packages }) {
    const fixes = packages.flatMap(({ name, installed, fixedIn }) => fixedIn === undefined ? [] : [`Upgrade ${name} from ${installed ?? 'its version'} to ${fixedIn}`]);
    return fixes.length === 0 ? undefined : fixes.join('; ');
}
function messages({ unknown, ignored }) {
    return [
        ...unknown.map(({ digest, platform, why }) => ({
            level: 'warn',
            value: `${platform ?? digest}: ${why}`,
        })),
        ...ignored.map(({ ignore }) => ({
            level: 'info',
            value: `${ignore.name} is ignored until ${ignore.until}: ${ignore.reason}`,
        })),
    ];
}
function identifierType(name) {
    return /^(cve|ghsa|alas|usn|rhsa|dsa)/i.exec(name)?.[0].toLowerCase() ?? 'ecr';
}
function isLink(url) {
    return url !== undefined && /^(https?|ftp):\/\/.+/.test(url);
}
/** `2026-11-21T12:00:00`, without a zone as GitLab wants it. */
function utcSeconds(at) {
    return new Date(at).toISOString().slice(0, 19);
}

;// CONCATENATED MODULE: ./.build/report/sarif.js



/** GitHub shows the first 5,000 results of a run and refuses more than 25,000. */
const mostResults = 5000;
/** By SARIF's level, and by GitHub's `security-severity` where a finding has no score of its own. */
const ratings = {
    CRITICAL: ['error', '9.5'],
    HIGH: ['error', '8.0'],
    MEDIUM: ['warning', '5.5'],
    LOW: ['note', '2.0'],
    INFORMATIONAL: ['note', '0.0'],
    UNDEFINED: ['note', '0.0'],
    UNTRIAGED: ['note', '0.0'],
};
/**
 * The findings as SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks for besides: a location, a help text and
 * `security-severity`. Ignored findings are results with a suppression that gives the reason.
 */
function sarif(record) {
    const all = [
        ...record.findings.map((finding) => ({ finding, justification: undefined })),
        ...record.ignored.map(({ finding, ignore }) => ({
            finding,
            justification: `${ignore.reason} (until ${ignore.until})`,
        })),
    ].slice(0, mostResults);
    const rules = [...new Map(all.map(({ finding }) => [finding.name, finding])).values()];
    const indexes = new Map(rules.map(({ name }, index) => [name, index]));
    const document = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'ecs-ship', semanticVersion: version/* version */.r, rules: rules.map(ruleOf) },
                },
                automationDetails: { id: `ecs-ship/${repositoryOf(record.image)}/` },
                invocations: [invocation(record)],
                results: all.map(({ finding, justification }) => sarif_resultOf(record, finding, indexes.get(finding.name) ?? 0, justification)),
            },
        ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function ruleOf(finding) {
    const { name, severity, description, url, score } = finding;
    const text = (0,clean_text/* shorten */.ml)((0,clean_text/* cleanText */.X5)(description ?? name), 1000);
    const help = [text, advice(finding), ...(url === undefined ? [] : [url])].join('\n\n');
    return {
        id: name,
        shortDescription: { text: name },
        fullDescription: { text },
        help: { text: help },
        ...(isWebAddress(url) ? { helpUri: url } : {}),
        properties: {
            tags: ['security', 'vulnerability'],
            'security-severity': score === undefined ? ratings[severity][1] : score.toFixed(1),
        },
    };
}
function sarif_resultOf(record, finding, ruleIndex, justification) {
    const packages = finding.packages.map(({ name, installed }) => [name, installed].join(' ').trim());
    const where = packages.length === 0 ? '' : ` in ${packages.join(', ')}`;
    return {
        ruleId: finding.name,
        ruleIndex,
        level: ratings[finding.severity][0],
        message: { text: `${finding.name} (${finding.severity.toLowerCase()})${where}. ${advice(finding)}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(repositoryOf(record.image)) },
                    region: { startLine: 1 },
                },
                message: { text: record.image },
            },
        ],
        partialFingerprints: {
            'finding/v1': [finding.name, ...finding.packages.map((one) => one.name)].join('/'),
        },
        ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', justification }] }),
    };
}
function advice(finding) {
    const fixes = finding.packages.flatMap(({ name, fixedIn }) => fixedIn === undefined ? [] : [`${name} to ${fixedIn}`]);
    return (0,scan_finding/* isFixable */.G4)(finding) ? `Update ${fixes.join(', ')}.` : 'No fixed version is known yet.';
}
function invocation({ unknown, scannedAt }) {
    return {
        executionSuccessful: unknown.length === 0,
        ...(scannedAt === undefined ? {} : { endTimeUtc: new Date(scannedAt).toISOString() }),
        toolExecutionNotifications: unknown.map(({ digest, platform, why }) => ({
            level: 'error',
            message: { text: `${platform ?? digest}: ${why}` },
        })),
    };
}
/** `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:…` → `web` */
function repositoryOf(image) {
    return image.replace(/@.*$/, '').replace(/^[^/]*[.:][^/]*\//, '');
}
function isWebAddress(url) {
    return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}

;// CONCATENATED MODULE: ./.build/steps/scan/conclude-scan.js






/** What the scans came to, remembered, with its notices told and its files written. */
async function concludeScan(run, reference, scans) {
    const { record, sorted } = sumUpScan(reference, run.config.scan, scans.all, run.ports.clock.now());
    learn(run, { scan: record });
    for (const message of ignoreNotices(sorted, record.unknown.length === 0))
        notice(run, message);
    const old = scans.all.flatMap(({ state }) => (state.kind === 'scanned' ? (state.note ?? []) : []));
    for (const note of new Set(old))
        notice(run, `The findings of this image may be out of date: ${note}.`);
    await writeFiles(run, record);
    return record;
}
/** A file that cannot be written changes neither the findings nor the verdict. */
async function writeFiles(run, record) {
    const { sarifFile, gitlabFile } = run.config.scan;
    const now = run.ports.clock.now();
    await write(run, sarifFile, () => sarif(record));
    await write(run, gitlabFile, () => gitlabContainerScanning(record, run.startedAt, now));
}
async function write(run, path, render) {
    if (path === undefined)
        return;
    try {
        await run.ports.files.writeText(path, render());
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        notice(run, error.message);
    }
}

;// CONCATENATED MODULE: ./.build/plan/scan-state.js
const enhanced = 'Turn on enhanced scanning (Amazon Inspector) for the repository, which knows more systems and languages';
/** Why there are no findings, by ECR's ScanStatus (ECR API reference, ImageScanStatus). */
const blind = {
    FAILED: ['the scan failed', 'ECR scans an image once a day: run again tomorrow, or push a new image'],
    UNSUPPORTED_IMAGE: ['ECR cannot scan this kind of image', enhanced],
    SCAN_ELIGIBILITY_EXPIRED: [
        'the image is older than enhanced scanning looks at',
        'Lengthen the re-scan duration in Amazon Inspector, or build and push the image again',
    ],
    FINDINGS_UNAVAILABLE: ['ECR has no findings for this image', 'Push the image again to have it scanned'],
    LIMIT_EXCEEDED: [
        'a quota of ECR’s scans is used up',
        'Run again later, or ask AWS to raise the quota of image scans',
    ],
    IMAGE_ARCHIVED: ['the image is archived', 'Restore it in ECR, which then scans it again'],
};
const waiting = ['IN_PROGRESS', 'PENDING'];
/** Old findings are better than none; a status that is not known counts by whether there are findings. */
function scanStateOf({ status, description, findings }) {
    if (waiting.includes(status))
        return { kind: 'waiting', why: status };
    const [why, remedy] = blind[status] ?? [`ECR says ${status}`, 'Look at the image in ECR’s console'];
    if (findings === undefined)
        return { kind: 'blind', why: scan_state_told(status, why, description), remedy };
    return status in blind ? { kind: 'scanned', note: scan_state_told(status, why, description) } : { kind: 'scanned' };
}
function scan_state_told(status, why, description) {
    const more = description === undefined ? '' : `: ${description.replace(/\.$/, '')}`;
    return `${why} (${status}${more})`;
}
/** How long a scan that we cannot begin ourselves may take to show up, in milliseconds. */
const patienceMs = 60_000;
const never = {
    'had-one-today': {
        kind: 'blind',
        why: 'the image had its one scan of the day, which left no findings',
        remedy: 'Run again tomorrow',
    },
    'not-by-hand': {
        kind: 'blind',
        why: 'enhanced scanning does not cover this repository',
        remedy: 'Add the repository to the filters of the registry’s scanning configuration',
    },
};
/** How it stands with an image that has no scan (or a failed one), after a scan was asked for. */
function stateWithoutScan(asked, failed, missingMs) {
    if (asked === 'started')
        return { kind: 'waiting', why: 'IN_PROGRESS' };
    if (asked === 'unsupported')
        return scanStateOf({ status: 'UNSUPPORTED_IMAGE' });
    if (failed !== undefined)
        return scanStateOf(failed);
    return missingMs < patienceMs ? { kind: 'waiting', why: 'it has not begun' } : never[asked];
}

;// CONCATENATED MODULE: ./.build/plan/scan-targets.js
/**
 * What ECR scans of an image: itself, or each platform's manifest of an index. Attestations, which buildx puts beside them
 * for the platform unknown/unknown, hold no software.
 */
function scanTargets(image) {
    const { repository, registryId } = image;
    const place = { repository, ...(registryId === undefined ? {} : { registryId }) };
    const children = manifestsOf(image.manifest).filter((one) => !isAttestation(one));
    if (children.length === 0)
        return [{ manifest: { ...place, digest: image.digest } }];
    return children.map((one) => ({
        manifest: { ...place, digest: one.digest },
        ...(children.length === 1 ? {} : { platform: platformOf(one) }),
    }));
}
function manifestsOf(manifest) {
    const { manifests } = JSON.parse(manifest);
    return manifests ?? [];
}
function isAttestation({ platform, annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' || platform?.os === 'unknown';
}
function platformOf({ platform, digest }) {
    if (platform?.os === undefined)
        return digest.slice(0, 19);
    return [platform.os, platform.architecture, platform.variant].filter((part) => part).join('/');
}

;// CONCATENATED MODULE: ./.build/steps/scan/look-at-scans.js



function openScans(image) {
    const state = { kind: 'waiting', why: 'it has not begun' };
    return { image, all: scanTargets(image).map((target) => ({ target, state })) };
}
function waitingScans({ all }) {
    return all.filter(({ state }) => state.kind === 'waiting');
}
/** Looks once at every scan whose findings are still to come, and begins the one that nobody has. */
async function lookAtScans(run, scans, signal) {
    await together(waitingScans(scans).map((one) => lookAt(run, scans, one, signal)));
}
async function lookAt(run, scans, one, signal) {
    const scan = await run.ports.imageScans.findScan(one.target.manifest, signal);
    if (scan !== undefined) {
        one.scan = scan;
        one.state = scanStateOf(scan);
    }
    if (scan === undefined || scan.status === 'FAILED')
        await askForScan(run, scans, one);
}
/** A scan on push begins a moment after the push; only when it was missed twice is there none. */
async function askForScan(run, { image }, one) {
    const now = run.ports.clock.now();
    const firstMiss = one.missedAt === undefined;
    one.missedAt ??= now;
    if (firstMiss && image.scannedOnPush && one.scan === undefined)
        return;
    if (one.asked !== undefined && one.scan !== undefined)
        return;
    one.asked ??= await run.ports.imageScans.startScan(one.target.manifest);
    one.state = stateWithoutScan(one.asked, one.scan, now - one.missedAt);
}

;// CONCATENATED MODULE: ./.build/steps/scan/scan-gate.js







/** What AWS says when the same question may be answered a moment later. */
const scan_gate_passing = ['throttled', 'aws-unreachable', 'aws-unavailable'];
/** With a severity set: waits for ECR's findings and refuses the image that has one of it or worse. */
async function gateOnScan(run, image) {
    const { gate } = run.config.scan;
    if (gate === 'off' || gate === 'report')
        return;
    await runStage(run, 'scan', async (voice) => {
        const scans = openScans(image.inEcr ?? refuseElsewhere(image));
        await waitForFindings(run, scans, voice);
        const record = await concludeScan(run, image.reference, scans);
        const refusal = gateRefusal(record, scans.all);
        if (refusal !== undefined)
            throw refusal;
        run.report({ kind: 'findings', at: run.ports.clock.now(), record });
        return { fact: undefined, summary: (0,scan_words/* scanSummary */.y)(record) };
    });
}
function refuseElsewhere(image) {
    throw new _build_errors/* ShipError */.f('scan-unavailable', `${image.reference} is not in ECR, which therefore cannot scan it.`, {
        remedy: 'Push the image to an ECR repository of this region, or set scan: report or scan: off.',
    });
}
/** How often the wait is told while nothing changes, in milliseconds. */
const tellEveryMs = 30_000;
async function waitForFindings(run, scans, voice) {
    const { clock } = run.ports;
    const { timeoutMs } = run.config.scan;
    const startedAt = clock.now();
    const told = { states: '', at: 0, outage: false };
    for (let looks = 1;; looks += 1) {
        await lookPatiently(run, scans, told);
        const waited = clock.now() - startedAt;
        const waiting = waitingScans(scans);
        if (waiting.length === 0 || waited >= timeoutMs)
            return;
        const states = waiting.map(stateText).join(', ');
        if (states !== told.states || clock.now() - told.at >= tellEveryMs) {
            voice.progress(`waiting for ECR’s scan: ${states}; ${Math.round(waited / 1000)} s of at most ${timeoutMs / 1000} s`);
            Object.assign(told, { states, at: clock.now() });
        }
        await clock.sleep(scanPauseMs(looks, timeoutMs - waited), run.interrupted);
        if (run.interrupted.aborted)
            throw scan_gate_interrupted();
    }
}
/** An outage shorter than the patience for the scan itself does not end the wait. */
async function lookPatiently(run, scans, told) {
    try {
        await lookAtScans(run, scans);
        told.outage = false;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || !scan_gate_passing.includes(error.code) || run.interrupted.aborted)
            throw error;
        if (!told.outage)
            notice(run, `${error.message} ecs-ship goes on asking.`);
        told.outage = true;
    }
}
function stateText({ target, state }) {
    const why = state.kind === 'waiting' ? state.why : state.kind;
    return target.platform === undefined ? why : `${target.platform} ${why}`;
}
function scan_gate_interrupted() {
    return new _build_errors/* ShipError */.f('interrupted', 'Interrupted while the image was scanned.', {
        remedy: 'Run again; what is done is not done twice.',
    });
}

;// CONCATENATED MODULE: ./.build/plan/image-parts.js
/** Digests of the manifests that an index holds, attestations included; empty for a manifest of one image. */
function image_parts_manifestsOf(text) {
    const { manifests = [] } = JSON.parse(text);
    return manifests.flatMap(({ digest }) => digest ?? []);
}
/** Configuration and layers of one image, each once. */
function blobsOf(text) {
    const { config, layers = [] } = JSON.parse(text);
    const all = [...(config === undefined ? [] : [config]), ...layers];
    const blobs = all.flatMap(({ digest, size = 0, urls }) => digest === undefined || (urls?.length ?? 0) > 0 ? [] : [[digest, { digest, size }]]);
    return [...new Map(blobs).values()];
}

;// CONCATENATED MODULE: ./.build/steps/image/copy-progress.js

/** Milliseconds between two lines: one that moves, or one that stays in a log. */
const rhythm = { live: 200, log: 30_000 };
/** Tells how many of an upload's bytes have gone, never more often than is pleasant. */
function copyProgress(run, voice, name, total) {
    const every = run.live ? rhythm.live : rhythm.log;
    let [sent, told] = [0, run.ports.clock.now()];
    return (bytes) => {
        // A layer that is sent again counts again, and more than all is never true.
        sent = Math.min(sent + bytes, total);
        const now = run.ports.clock.now();
        if (now - told < every)
            return;
        told = now;
        voice.progress(`${name}: ${(0,build_summary/* sizeWords */.p)(sent)} of ${(0,build_summary/* sizeWords */.p)(total)}`);
    };
}

;// CONCATENATED MODULE: ./.build/steps/image/share-logins.js

function shareLogins(from, to) {
    const ask = async () => {
        const [source, target] = await together([from(), to()]);
        return { from: source, to: target };
    };
    let asked;
    const current = () => {
        asked ??= ask();
        return asked;
    };
    return {
        current,
        renew: async (refused) => {
            if (asked === refused)
                asked = undefined;
            await current();
        },
    };
}

;// CONCATENATED MODULE: ./.build/steps/image/send-image.js






/** Blobs that travel at the same time to one repository. */
const width = 3;
/**
 * Layers first, then the manifests that name them: a registry takes them in no other order. Gives the bytes that were
 * sent. Throws ShipError.
 */
async function sendImage(run, shipment) {
    const { ecr } = run.ports;
    const { source, image, target } = shipment;
    const { repository, place } = target;
    const calmly = (call) => patiently(run, briefly, call);
    const children = image_parts_manifestsOf(image.manifest);
    const parts = children.length === 0 ? [] : await calmly(() => ecr.findTags(source.name, children));
    const manifests = children.length === 0 ? [image] : parts;
    const blobs = new Map(manifests.flatMap((one) => blobsOf(one.manifest).map((blob) => [blob.digest, blob])));
    const missing = await calmly(() => ecr.findMissingLayers(repository, [...blobs.keys()], place));
    const sent = await sendBlobs(run, shipment, missing.flatMap((digest) => blobs.get(digest) ?? []));
    await together(parts.map((one) => calmly(() => ecr.addTag(repository, undefined, one, place))));
    return sent;
}
async function sendBlobs(run, shipment, blobs) {
    const { target, voice } = shipment;
    const logIn = (place) => patiently(run, briefly, () => run.ports.ecr.login(place));
    const total = blobs.reduce((sum, { size }) => sum + size, 0);
    const order = {
        ...shipment,
        logins: shareLogins(logIn, () => logIn(target.place)),
        onBytes: copyProgress(run, voice, target.uri, total),
    };
    const waiting = [...blobs];
    let sent = 0;
    const send = async () => {
        for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
            sent += await sendBlob(run, order, blob);
        }
    };
    await together(Array.from({ length: Math.min(width, blobs.length) }, send));
    return sent;
}
function sendBlob(run, order, blob) {
    const { source, target, logins, onBytes, voice } = order;
    let used = logins.current();
    return keepPushing(run, {
        name: `Copy to ${target.uri}`,
        work: async () => {
            used = logins.current();
            const { from, to } = await used;
            return run.ports.registry.copyBlob({
                from: { login: from, repository: source.name },
                to: { login: to, repository: target.repository },
                blob,
                onBytes,
            });
        },
        renew: () => logins.renew(used),
        tell: voice.progress,
    });
}

;// CONCATENATED MODULE: ./.build/steps/image/push-to.js









/** Brings the image into the repositories of `push-to`, side by side; what is there already is not sent again. */
async function copyImage(run, copied) {
    const targets = copyTargets(run.config.image.pushTo);
    if (targets.length === 0)
        return;
    await runStage(run, 'copies', async (voice) => {
        const bytes = await together(targets.map((target) => copyTo(run, target, { ...copied, voice })));
        const sent = bytes.reduce((sum, one) => sum + (one ?? 0), 0);
        const done = bytes.every((one) => one === undefined);
        const where = targets.map(({ uri }) => uri).join(', ');
        const summary = done ? `already in ${where}` : `in ${where}: ${amount(sent)} sent`;
        return { fact: undefined, summary, skipped: done };
    });
}
/** Gives the bytes that were sent; undefined when everything was there. */
async function copyTo(run, target, order) {
    try {
        return await bring(run, target, order);
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        const { message, remedy, evidence } = error;
        const code = passing(error) ? 'push-failed' : error.code;
        throw new _build_errors/* ShipError */.f(code, `${target.uri}: ${message}`, { remedy, evidence, cause: error });
    }
}
async function bring(run, target, order) {
    const { ecr } = run.ports;
    const { image, tags, voice } = order;
    const { repository, place } = target;
    const wanted = [...tags, image.digest];
    const there = await patiently(run, briefly, () => ecr.findTags(repository, wanted, place));
    const missing = tags.filter((tag) => !there.some((one) => one.tag === tag && one.digest === image.digest));
    if (missing.length === 0)
        return undefined;
    const known = there.some((one) => one.digest === image.digest);
    const sent = known ? 0 : await sendImage(run, { source: order.repository, image, target, voice });
    await addTags(run, { repository, image, tags: missing, ...(place === undefined ? {} : { place }) });
    voice.progress(`${target.uri}: ${known ? 'tagged' : 'copied'} (${amount(sent)} sent)`);
    return sent;
}
function amount(bytes) {
    return bytes === 0 ? 'nothing' : (0,build_summary/* sizeWords */.p)(bytes);
}

;// CONCATENATED MODULE: ./.build/plan/lifecycle-images.js

/** The images of the repository `uri` that a task definition's containers run. */
function imagesIn(definition, uri) {
    const containers = (definition.containerDefinitions ?? []);
    return containers.flatMap(({ name, image }) => {
        const reference = `${image ?? ''}`;
        return (0,repository_of/* repositoryOf */._)(reference) === uri
            ? [{ container: `${name ?? ''}`, ...pointOf(reference, uri) }]
            : [];
    });
}
function pointOf(reference, uri) {
    const digest = reference.split('@')[1];
    return digest === undefined ? { tag: reference.slice(uri.length + 1) || 'latest' } : { digest };
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/image-users.js




/** How much is asked at the most. */
const image_users_most = { clusters: 5, services: 30, definitions: 60 };
/**
 * Who needs images of a repository: our service, those that its tags name, and all tasks of their clusters, also the
 * scheduled ones. A service needs what its deployments run and what a rollback would restore.
 */
async function findImageUsers(run, { name, uri }, world) {
    const search = {
        run,
        uri,
        users: [],
        unread: new Set(),
        definitions: new Set(),
        services: 0,
    };
    const tags = await reading(search, () => run.ports.ecr.listTags(name));
    const byCluster = servicesByCluster(run, tags ?? []);
    if (byCluster.size > image_users_most.clusters)
        search.unread.add(`${byCluster.size - image_users_most.clusters} more clusters`);
    for (const [cluster, names] of [...byCluster].slice(0, image_users_most.clusters)) {
        await searchCluster(search, cluster, [...names]);
    }
    // Scheduled tasks run the newest revision of a family, which no task of now may show.
    await searchDefinition(search, `${world.revision.definition.family ?? ''}`, 'the newest revision of its family');
    return { users: search.users, unread: [...search.unread] };
}
/** Our own first. */
function servicesByCluster({ config }, tags) {
    const ours = { cluster: config.target.cluster.split('/').at(-1) ?? '', service: config.target.service };
    const found = new Map();
    for (const { cluster, service } of [ours, ...tags.flatMap((tag) => (0,deployment_tag/* serviceOfTag */.Zb)(tag) ?? [])]) {
        found.set(cluster, (found.get(cluster) ?? new Set()).add(service));
    }
    return found;
}
async function searchCluster(search, cluster, names) {
    const { ecs } = search.run.ports;
    const tasks = await reading(search, () => ecs.findTaskImages(cluster));
    for (const { task, group, images } of tasks ?? [])
        need(search, images, `task ${task} (${group}) in cluster ${cluster} runs it`);
    const inGroups = (tasks ?? []).flatMap(({ group, images }) => group.startsWith('service:') && images.some(({ image }) => (0,repository_of/* repositoryOf */._)(image) === search.uri)
        ? [group.slice('service:'.length)]
        : []);
    const wanted = [...new Set([...names, ...inGroups])];
    const asked = wanted.slice(0, Math.max(0, image_users_most.services - search.services));
    search.services += asked.length;
    if (asked.length < wanted.length)
        search.unread.add(`${wanted.length - asked.length} more services of cluster ${cluster}`);
    const services = await reading(search, () => ecs.findServices(cluster, asked));
    for (const service of services ?? [])
        await searchService(search, cluster, service);
}
/** Two successful deployments: what runs, and what ran before it. */
const restorable = 2;
async function searchService(search, cluster, service) {
    const who = `service ${service.name} in cluster ${cluster}`;
    for (const { taskDefinitionArn } of service.deployments)
        await searchDefinition(search, taskDefinitionArn, `${who} runs it`);
    const deployed = await reading(search, () => search.run.ports.ecs.findDeployedImages(cluster, service.name));
    const over = new Set(['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
    const done = (deployed ?? []).filter(({ status }) => status === 'SUCCESSFUL').slice(0, restorable);
    const open = (deployed ?? []).filter(({ status }) => status !== 'SUCCESSFUL' && !over.has(status));
    for (const { images } of open)
        need(search, images, `${who} deploys it`);
    for (const { images } of done)
        need(search, images, `${who} runs it or would roll back to it`);
}
async function searchDefinition(search, reference, who) {
    if (reference === '' || search.definitions.has(reference))
        return;
    if (search.definitions.size >= image_users_most.definitions) {
        search.unread.add('further task definitions');
        return;
    }
    search.definitions.add(reference);
    const found = await reading(search, () => search.run.ports.ecs.describeTaskDefinition(reference));
    const images = found ? imagesIn(found.definition, search.uri) : [];
    const name = found?.arn.split('/').at(-1);
    search.users.push(...images.map(({ digest, tag }) => ({ who: `${who} (${name})`, digest, tag })));
}
function need(search, images, who) {
    for (const { image, digest } of images) {
        if ((0,repository_of/* repositoryOf */._)(image) !== search.uri)
            continue;
        const named = image.split('@')[1] ?? digest;
        const tag = image.slice(search.uri.length + 1) || 'latest';
        search.users.push(named === undefined ? { who, tag } : { who, digest: named });
    }
}
/** What cannot be read is told, and the rest is still looked at. */
async function reading(search, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        search.unread.add(error.message);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/lifecycle-preview.js
/** A preview takes seconds; a repository has one at a time, so that somebody else's may be in the way. */
const pace = { firstMs: 1000, growth: 1.5, mostMs: 5000, limitMs: 60_000, mostPages: 10 };
/** Has ECR work out what a policy would do now; `postponed` says why there is no answer. */
async function previewPolicy(run, repository, policy) {
    const { ecr, clock } = run.ports;
    const until = clock.now() + pace.limitMs;
    let pause = pace.firstMs;
    let started = false;
    while (clock.now() < until) {
        started ||= (await ecr.startLifecyclePreview(repository, policy)) === 'started';
        const preview = started ? await ecr.readLifecyclePreview(repository) : undefined;
        // Somebody else's preview has taken the place of ours.
        if (preview !== undefined && preview.policy !== policy)
            started = false;
        else if (preview?.status === 'COMPLETE')
            return readPages(run, repository, preview);
        else if (preview?.status === 'FAILED')
            return { postponed: 'its preview failed' };
        else if (preview?.status === 'EXPIRED')
            started = false;
        if (run.interrupted.aborted)
            return { postponed: 'the run was interrupted' };
        await clock.sleep(pause, run.interrupted);
        pause = Math.min(pause * pace.growth, pace.mostMs);
    }
    const why = started ? 'its preview did not end' : 'another preview was in the way for';
    return { postponed: `${why} ${started ? 'in ' : ''}${pace.limitMs / 1000} s` };
}
async function readPages(run, repository, first) {
    const images = [...first.images];
    let page = first.nextPage;
    for (let pages = 1; page !== undefined && pages < pace.mostPages; pages += 1) {
        const next = await run.ports.ecr.readLifecyclePreview(repository, { page });
        images.push(...(next?.images ?? []));
        page = next?.nextPage;
    }
    const { expiring, archiving } = first;
    return { expiring, archiving, images, complete: page === undefined };
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/lifecycle-check.js





/** Lets ECR work out what a policy would take; throws `image-in-use` when somebody needs any of it. */
async function checkPolicy(run, repository, world, policy, tell = () => undefined) {
    const preview = await permitted(() => previewPolicy(run, repository.name, policy));
    if ('unseen' in preview || 'postponed' in preview)
        return preview;
    const { images } = preview;
    if (preview.expiring + preview.archiving === 0)
        return { goes: ['nothing goes now'], images };
    const goes = goesInWords(preview, images);
    for (const line of goes)
        tell(line);
    await refuseInUse(run, repository, world, preview);
    return { goes, images };
}
async function refuseInUse(run, repository, world, { images, complete }) {
    const { users, unread } = await findImageUsers(run, repository, world);
    if (unread.length > 0)
        notice(run, `Not everything could be asked what it runs before the lifecycle policy: ${unread.join('; ')}`);
    const more = complete ? [] : await askFor(run, repository, users);
    const inUse = imagesInUse([...images, ...more], users);
    if (inUse.length > 0)
        throw refusedPolicy(repository.name, inUse);
}
/** Too many images go to list them all: asks for those that somebody needs. */
async function askFor(run, { name }, users) {
    const digests = [...new Set(users.flatMap(({ digest }) => digest ?? []))].slice(0, 100);
    if (digests.length === 0)
        return [];
    return (await run.ports.ecr.readLifecyclePreview(name, { digests }))?.images ?? [];
}
/** Without permission the first rule still keeps what is marked. */
async function permitted(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        return { unseen: error.message };
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/lifecycle.js



/** Sets the repository's lifecycle policy where that is ours to do, once it is sure to take nothing that is in use. */
async function applyLifecycle(run, repository, world, file) {
    return runStage(run, 'lifecycle', async (voice) => {
        const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(run.config.lifecycle, world.lifecyclePolicy, file);
        if ('skip' in decision) {
            notice(run, decision.notice);
            return { fact: undefined, summary: decision.skip, skipped: true };
        }
        if (file && (0,lifecycle_policy/* takesFirst */.Lc)(file))
            notice(run, 'The lifecycle policy file uses rulePriority 1, so its rules come one later: ours is first.');
        for (const line of decision.changes)
            voice.progress(line);
        // A new repository has nothing that could go.
        const found = world.repository && (await checkPolicy(run, repository, world, decision.put, voice.progress));
        notice(run, found && unsureNotice(found));
        if (found && 'postponed' in found)
            return { fact: undefined, summary: `left as it is: ${found.postponed}`, skipped: true };
        await run.ports.ecr.putLifecyclePolicy(repository.name, decision.put);
        const goes = found && 'goes' in found ? found.goes : [];
        return { fact: undefined, summary: [decision.why, ...goes].join('; ') };
    });
}
/** For a dry run: what the policy that a run would set would take. ECR keeps the preview, the policy stays. */
async function previewLifecycle(run, world, file) {
    if (world.repository === undefined)
        return undefined;
    const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(run.config.lifecycle, world.lifecyclePolicy, file);
    return 'skip' in decision ? undefined : checkPolicy(run, world.repository, world, decision.put);
}
function unsureNotice(found) {
    if ('postponed' in found)
        return `The lifecycle policy is not set in this run: ${found.postponed}. The next run tries again.`;
    if (!('unseen' in found))
        return undefined;
    return `The lifecycle policy is set without a preview; its first rule keeps what ecs-ship has marked. ${found.unseen}`;
}

;// CONCATENATED MODULE: ./.build/steps/image/repository-work.js





/** Brings the repository about; of several services that push to it only the first does. */
function repositoryWork(run, checked) {
    const { value, from } = once(run, workOf(run), () => begin(run, checked));
    return from === undefined ? value : follow(run, value, from);
}
/** The other service of the run that brings our repository about, where there is one. */
function repositoryProvider(run) {
    return run.company?.provider(workOf(run));
}
function workOf({ config }) {
    return `repository ${repositoryKey(config)}`;
}
function begin(run, { repository: decision, world, policy }) {
    if (decision === undefined)
        throw new Error('an image that is not built needs no repository');
    const repository = ensureRepository(run, decision);
    const lifecycle = repository.then((one) => applyLifecycle(run, one, world, policy));
    return seen({ repository, lifecycle });
}
function follow(run, work, from) {
    const same = `same repository as ${from}`;
    const repository = runStage(run, 'repository', async () => {
        const fact = await work.repository;
        return { fact, summary: `${same}: ${fact.uri}`, skipped: true };
    });
    const lifecycle = runStage(run, 'lifecycle', async () => {
        await work.lifecycle;
        return { fact: undefined, summary: same, skipped: true };
    });
    return seen({ repository, lifecycle });
}
/** Who awaits it comes later, which is no reason to call a failure unhandled. */
function seen(work) {
    work.repository.catch(() => undefined);
    work.lifecycle.catch(() => undefined);
    return work;
}

;// CONCATENATED MODULE: ./.build/steps/image/image-work.js








/** Provides the image; of several services that deploy it only the first does. */
function imageWork(run, checked) {
    const { value, from } = once(run, image_work_workOf(run), () => image_work_begin(run, checked));
    return from === undefined ? value : { ...value, from, image: image_work_follow(run, value, from) };
}
/** The other service of the run that provides our image, where there is one. */
function imageProvider(run) {
    return run.company?.provider(image_work_workOf(run));
}
function image_work_workOf({ config }) {
    return `image ${imageKey(config)}`;
}
function image_work_begin(run, checked) {
    const { source, image: planned, world } = checked;
    if (source === undefined || planned === undefined)
        throw new Error('neither a source nor a given image');
    const { repository, lifecycle } = repositoryWork(run, checked);
    // A policy that would take what is in use is refused before the build.
    const before = world.repository === undefined ? Promise.resolve() : lifecycle;
    const image = before.then(() => provideImage(run, source, planned, repository));
    const rest = together([
        image.then((one) => gateOnScan(run, one)),
        image.then(async ({ tagged }) => {
            const order = { repository: await repository, tags: planned.decision.tags };
            if (tagged !== undefined)
                await copyImage(run, { ...order, image: tagged });
        }),
        lifecycle,
    ]);
    const facts = image.then(() => imageFacts(run));
    for (const one of [image, rest, facts])
        one.catch(() => undefined);
    return { image, repository, rest, facts };
}
function imageFacts({ known }) {
    const { image, imageUri, digest, tags } = known.facts;
    return Object.fromEntries(Object.entries({ image, imageUri, digest, tags }).filter(([, value]) => value !== undefined));
}
function image_work_follow(run, { image, facts }, from) {
    return runStage(run, 'image', async (voice) => {
        voice.progress(`same image as ${from}`);
        const [fact, told] = await Promise.all([image, facts]);
        learn(run, told);
        return { fact, summary: `same image as ${from}: ${told.digest?.slice(0, 19)}`, skipped: true };
    });
}

;// CONCATENATED MODULE: ./.build/iam/verb-rows.js
const tasks = ['ecs:ListTasks', 'ecs:DescribeTasks'];
const targetGroups = ['elasticloadbalancing:DescribeTargetGroups'];
/** THE table of permissions: which verb needs which actions, and what for. Plans and the documented policies come from it. */
const verbRows = {
    'ecr.findRepository': reads(['image', 'given image'], 'ecr:DescribeRepositories'),
    'ecr.createRepository': {
        actions: ['ecr:CreateRepository', 'ecr:TagResource', 'kms:CreateGrant', 'kms:DescribeKey'],
        features: ['new repository'],
        changes: true,
    },
    'ecr.changeRepository': {
        actions: [
            'ecr:PutImageScanningConfiguration',
            'ecr:PutImageTagMutability',
            'ecr:TagResource',
            'ecr:SetRepositoryPolicy',
        ],
        features: ['repository settings'],
        changes: true,
    },
    'ecr.findRepositoryTags': reads(['repository settings'], 'ecr:ListTagsForResource'),
    'ecr.findRepositoryPolicy': reads(['repository settings'], 'ecr:GetRepositoryPolicy'),
    'ecr.findTags': reads(['image', 'given image', 'copies'], 'ecr:BatchGetImage'),
    'ecr.readBlob': reads(['image', 'given image'], 'ecr:GetDownloadUrlForLayer'),
    'ecr.addTag': { actions: ['ecr:PutImage'], features: ['image', 'given image', 'copies'], changes: true },
    'ecr.findMissingLayers': reads(['copies'], 'ecr:BatchCheckLayerAvailability'),
    'ecr.login': reads(['image', 'copies'], 'ecr:GetAuthorizationToken'),
    'ecr.findLifecyclePolicy': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicy'),
    'ecr.putLifecyclePolicy': {
        actions: ['ecr:PutLifecyclePolicy'],
        features: ['lifecycle policy'],
        changes: true,
    },
    'ecr.findImage': reads(['image', 'given image'], 'ecr:BatchGetImage'),
    'ecr.listTags': reads(['lifecycle policy'], 'ecr:ListImages'),
    'ecr.startLifecyclePreview': reads(['lifecycle policy'], 'ecr:StartLifecyclePolicyPreview'),
    'ecr.readLifecyclePreview': reads(['lifecycle policy'], 'ecr:GetLifecyclePolicyPreview'),
    'imageScans.findScan': reads(['image scan'], 'ecr:DescribeImageScanFindings'),
    'imageScans.startScan': { actions: ['ecr:StartImageScan'], features: ['image scan'], changes: true },
    'ecs.describeService': reads(['deployment'], 'ecs:DescribeServices'),
    'ecs.describeTaskDefinition': reads(['deployment', 'old revisions'], 'ecs:DescribeTaskDefinition'),
    'ecs.registerTaskDefinition': {
        actions: ['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'iam:PassRole'],
        features: ['deployment'],
        changes: true,
    },
    'ecs.updateService': { actions: ['ecs:UpdateService'], features: ['deployment'], changes: true },
    'ecs.listServiceDeployments': reads(['deployment'], 'ecs:ListServiceDeployments'),
    'ecs.describeServiceDeployment': reads(['deployment'], 'ecs:DescribeServiceDeployments'),
    'ecs.stopServiceDeployment': {
        actions: ['ecs:StopServiceDeployment'],
        features: ['rollback'],
        changes: true,
    },
    'ecs.findStoppedTasks': reads(['diagnosis'], ...tasks),
    'ecs.findRunningTasks': reads(['diagnosis'], ...tasks),
    'ecs.findServices': reads(['lifecycle policy'], 'ecs:DescribeServices'),
    'ecs.findDeployedImages': reads(['lifecycle policy', 'image', 'given image', 'old revisions'], 'ecs:ListServiceDeployments', 'ecs:DescribeServiceRevisions'),
    'ecs.findTaskImages': reads(['lifecycle policy'], ...tasks),
    'ecs.listRevisions': reads(['old revisions'], 'ecs:ListTaskDefinitions'),
    'ecs.deregisterTaskDefinition': {
        actions: ['ecs:DeregisterTaskDefinition'],
        features: ['old revisions'],
        changes: true,
    },
    'ecs.listClusters': reads(['old revisions'], 'ecs:ListClusters'),
    'ecs.listServices': reads(['old revisions'], 'ecs:ListServices'),
    'ecs.findServiceRevisions': reads(['old revisions'], 'ecs:DescribeServices'),
    'ecs.findTaskRevisions': reads(['old revisions'], ...tasks),
    'logs.lastLines': reads(['diagnosis'], 'logs:GetLogEvents'),
    'secrets.findSecret': reads(['secret names'], 'secretsmanager:DescribeSecret'),
    'loadBalancing.findUrl': reads(['load balancer'], ...targetGroups, 'elasticloadbalancing:DescribeLoadBalancers', 'elasticloadbalancing:DescribeListeners'),
    'loadBalancing.findHealthCheck': reads(['diagnosis'], ...targetGroups),
    'loadBalancing.findUnhealthyTargets': reads(['diagnosis'], 'elasticloadbalancing:DescribeTargetHealth'),
    'loadBalancing.countTargets': reads(['load balancer'], 'elasticloadbalancing:DescribeTargetHealth'),
    'identity.whoAmI': reads(['allowed accounts'], 'sts:GetCallerIdentity'),
    'identity.region': reads(['deployment']),
    'registry.push': {
        actions: [
            'ecr:BatchCheckLayerAvailability',
            'ecr:InitiateLayerUpload',
            'ecr:UploadLayerPart',
            'ecr:CompleteLayerUpload',
            'ecr:PutImage',
        ],
        features: ['image'],
        changes: true,
    },
    'registry.copy': {
        actions: ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload'],
        features: ['copies'],
        changes: true,
    },
    'registry.pull': reads(['image', 'copies'], 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'),
};
function reads(features, ...actions) {
    return { actions, features };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/subject-of.js
/** What a call of a port is about, told by its arguments. */
function subjectOf(port, given) {
    if (port === 'ecr')
        return repositorySubject(given);
    if (port === 'imageScans') {
        const { repository, registryId } = objectOf(given[0]);
        return {
            repository: textOf(repository),
            registry: { registryId: textOf(registryId), region: undefined },
        };
    }
    if (port === 'ecs')
        return serviceSubject(given);
    if (port === 'secrets')
        return { secret: textOf(given[0]) };
    return port === 'logs' ? { logGroup: textOf(given[1]) } : {};
}
function repositorySubject(given) {
    const { name, repository } = objectOf(given[0]);
    const named = textOf(given[0]) ?? textOf(name) ?? textOf(repository);
    const place = given.map(objectOf).find((one) => 'registryId' in one && 'region' in one);
    return {
        repository: named?.replace(/^arn:.*:repository\//, ''),
        registry: place && { registryId: textOf(place.registryId), region: textOf(place.region) },
    };
}
/** A cluster and a service, or several; or the ARN of a service deployment. */
function serviceSubject([first, second]) {
    const cluster = textOf(first);
    const [, inArn, service] = /:service-deployment\/([^/]+)\/([^/]+)\//.exec(cluster ?? '') ?? [];
    if (inArn !== undefined && service !== undefined)
        return { cluster: inArn, services: [service] };
    if (Array.isArray(second))
        return { cluster, services: second.filter((one) => typeof one === 'string') };
    return { cluster, services: typeof second === 'string' ? [second] : undefined };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/noting-ports.js


/** The same ports; every verb that reads from AWS is noted before it is called. */
function notingPorts(ports, journal) {
    return {
        ...ports,
        ecr: noting('ecr', ports.ecr, journal),
        imageScans: noting('imageScans', ports.imageScans, journal),
        ecs: noting('ecs', ports.ecs, journal),
        logs: noting('logs', ports.logs, journal),
        secrets: noting('secrets', ports.secrets, journal),
        loadBalancing: noting('loadBalancing', ports.loadBalancing, journal),
        identity: noting('identity', ports.identity, journal),
    };
}
function noting(name, port, journal) {
    return new Proxy(port, {
        get: (target, member) => {
            const method = Reflect.get(target, member);
            const verb = `${name}.${String(member)}`;
            if (typeof method !== 'function' || !isVerb(verb) || verbRows[verb].changes)
                return method;
            return (...given) => {
                if (asks(given))
                    journal.call(verb, subjectOf(name, given));
                return method.apply(target, given);
            };
        },
    });
}
function isVerb(verb) {
    return verb in verbRows;
}
/** A question about no tag, layer or service at all sends nothing. */
function asks([, list]) {
    return !Array.isArray(list) || list.length > 0;
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/imagined-image.js


/** The image that a build would push, as far as a run looks into it. */
function imaginedImage({ config, definition }, tag) {
    const { platforms, provenance, sbom } = config.build;
    const isIndex = platforms.length > 1 || provenance !== 'off' || sbom;
    const wanted = platforms.length > 0 ? platforms : [taskPlatform(definition) ?? 'linux/amd64'];
    const manifest = isIndex
        ? { manifests: wanted.map((platform) => ({ digest: unknown/* imaginedDigest */.JG, platform: partsOf(platform) })) }
        : { config: { digest: unknown/* imaginedDigest */.JG }, layers: [{ digest: unknown/* imaginedDigest */.JG }] };
    return { tag, digest: unknown/* imaginedDigest */.JG, manifest: JSON.stringify(manifest), mediaType: '' };
}
/** The configuration of that image. */
function imaginedConfiguration({ definition }) {
    return JSON.stringify(partsOf(taskPlatform(definition) ?? 'linux/amd64'));
}
function partsOf(platform) {
    const [os, architecture, variant] = platform.split('/');
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-images.js


/** What is tagged by then, and for the rest what is there now; of what is not known yet AWS is not asked. */
async function findTags(real, { images }, { repository, tags, place }) {
    const tagged = (tag) => images.get(rehearsed_images_keyOf(repository, tag, place));
    const open = tags.filter((tag) => tagged(tag) === undefined && !(0,unknown/* isUnknown */.t8)(tag));
    const found = open.length === 0 ? [] : await real.findTags(repository, open, place);
    return [...tags.flatMap((tag) => tagged(tag) ?? []), ...found];
}
/** Notes a tag that is added by manifest. */
function addTag({ journal, images }, { repository, tag, image, place }) {
    const whole = (0,write_requests/* putImageInput */.Nk)(repository, tag, image, place);
    const { imageManifest: _text, imageManifestMediaType: _type, ...input } = whole;
    const region = place?.region === undefined ? {} : { region: place.region };
    journal.send({ action: 'ecr:PutImage', ...region, input }, placed(repository, place));
    if (tag !== undefined)
        images.set(rehearsed_images_keyOf(repository, tag, place), { ...image, tag });
}
/** A repository of the run's registry, or of another. */
function placed(repository, place) {
    return { repository, registry: place && { registryId: place.registryId, region: place.region } };
}
/** Where a tag, or a digest, of a repository is remembered. */
function rehearsed_images_keyOf(repository, name, place = {}) {
    return [place.endpoint, place.registryId, place.region, repository, name].join(' ');
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-build.js



/** A builder that builds nothing: its push is noted, and its image imagined. */
function rehearsedBuilder(real, run, rehearsal) {
    let noted = false;
    return {
        probe: real.probe.bind(real),
        prepare: async () => undefined,
        login: async () => undefined,
        privateFolder: () => '(private folder)',
        close: async () => undefined,
        run: async () => {
            if (!noted)
                notePush(run, rehearsal);
            noted = true;
            return '';
        },
    };
}
function notePush({ config }, { checked, journal, images }) {
    const { image } = checked;
    if (image === undefined || !('builder' in image))
        return;
    const repository = config.image.repository;
    const [tag = ''] = image.decision.tags;
    journal.call('registry.push', { repository });
    for (const request of pushRequests(repository, tag))
        journal.send(request, { repository });
    images.set(rehearsed_images_keyOf(repository, tag), imaginedImage({ config, definition: checked.definition }, tag));
    if (image.cache.kind !== 'registry')
        return;
    journal.mayCall('registry.pull', { repository });
    for (const request of pushRequests(repository, image.cache.tag))
        journal.send(request, { repository });
}
/** Layers, then the manifest; what a registry has already is not sent. */
function pushRequests(repositoryName, imageTag) {
    const via = 'registry';
    return [
        { action: 'ecr:InitiateLayerUpload', via, input: { repositoryName, layerDigest: unknown/* imaginedDigest */.JG } },
        { action: 'ecr:PutImage', via, input: { repositoryName, imageTag, imageDigest: unknown/* imaginedDigest */.JG } },
    ];
}
/** Copies nothing; the blob's upload is noted. A registry may take it over from the other repository instead. */
function rehearsedRegistry({ journal }) {
    return {
        copyBlob: async ({ from, to, blob }) => {
            const input = { repositoryName: to.repository, layerDigest: blob.digest };
            const target = { repository: to.repository, registry: rehearsed_build_placeOf(to.login.registry) };
            const source = { repository: from.repository };
            journal.send({ action: 'ecr:InitiateLayerUpload', via: 'registry', input }, target);
            if (from.login.registry === to.login.registry) {
                journal.mayCall('registry.copy', target);
                journal.mayCall('registry.pull', source);
            }
            else {
                journal.call('registry.copy', target);
                journal.call('registry.pull', source);
            }
            return (0,unknown/* isUnknown */.t8)(blob.digest) ? 0 : blob.size;
        },
    };
}
function rehearsed_build_placeOf(host) {
    const [, registryId, region] = /^(\d{12})\.dkr\.ecr\.([^.]+)\./.exec(host) ?? [];
    return registryId === undefined ? undefined : { registryId, region };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-repository.js


/** Notes a repository that is created; gives it as ECR would. */
function createRepository({ journal, checked }, created) {
    const { name, encryption, tags } = created;
    const { partition, region, account } = hereOf(checked.world.service.arn);
    const encrypts = encryption.type === 'AES256' ? [] : ['kms:CreateGrant', 'kms:DescribeKey'];
    const tagging = Object.keys(tags).length === 0 ? [] : ['ecr:TagResource'];
    const key = encryption.type === 'AES256' ? undefined : encryption.kmsKey;
    journal.send({ action: 'ecr:CreateRepository', input: (0,write_requests/* createRepositoryInput */.$M)(created) }, { repository: name, key: key?.startsWith('arn:') ? key : undefined }, [...tagging, ...encrypts]);
    const { login } = checked.image && 'login' in checked.image ? checked.image : {};
    return {
        ...created,
        uri: `${login?.registry ?? `${account}.dkr.ecr.${region}.amazonaws.com`}/${name}`,
        registryId: account,
        arn: `arn:${partition}:ecr:${region}:${account}:repository/${name}`,
    };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-ecr.js





/** ECR as it is, and as the run would have left it by then; what would change it is only noted. */
function rehearsedEcr(real, rehearsal) {
    const { journal, checked, images } = rehearsal;
    return {
        ...real,
        ...rehearsedPreview(rehearsal),
        createRepository: async (repository) => createRepository(rehearsal, repository),
        changeRepository: async (repository, change) => {
            for (const [operation, input] of Object.entries((0,write_requests/* repositoryChangeInputs */.yK)(repository, change))) {
                const action = `ecr:${operation}`;
                if (input !== undefined)
                    journal.send({ action, input }, { repository: repository.name });
            }
        },
        findTags: (repository, tags, place) => findTags(real, rehearsal, { repository, tags, place }),
        findImage: async (repository, digest) => images.get(rehearsed_images_keyOf(repository, digest)) ??
            ((0,unknown/* isUnknown */.t8)(digest) ? undefined : real.findImage(repository, digest)),
        readBlob: async (repository, digest, place) => (0,unknown/* isUnknown */.t8)(digest) ? imaginedConfiguration(checked) : real.readBlob(repository, digest, place),
        addTag: async (repository, tag, image, place) => addTag(rehearsal, { repository, tag, image, place }),
        findMissingLayers: async (repository, digests, place) => {
            const known = digests.filter((digest) => !(0,unknown/* isUnknown */.t8)(digest));
            const missing = known.length === 0 ? [] : await real.findMissingLayers(repository, known, place);
            return [...missing, ...digests.filter(unknown/* isUnknown */.t8)];
        },
        putLifecyclePolicy: async (repository, policy) => {
            const input = (0,write_requests/* putLifecyclePolicyInput */.O4)(repository, policy);
            journal.send({ action: 'ecr:PutLifecyclePolicy', input }, { repository });
        },
    };
}
/** The plan has asked already, and nothing that is in use goes; a run would be told the same. */
function rehearsedPreview({ preview }) {
    let asked = '';
    return {
        startLifecyclePreview: async (_repository, policy) => {
            asked = policy;
            return 'started';
        },
        readLifecyclePreview: async () => ({
            status: preview !== undefined && 'postponed' in preview ? 'FAILED' : 'COMPLETE',
            policy: asked,
            expiring: 0,
            archiving: 0,
            images: [],
        }),
    };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-ecs.js



/** ECS as it is; what would change it is only noted. */
function rehearsedEcs(real, rehearsal) {
    const { journal } = rehearsal;
    return {
        ...real,
        registerTaskDefinition: async (definition, tags) => {
            const { taskRoleArn, executionRoleArn } = definition;
            const roles = [executionRoleArn, taskRoleArn].filter((role) => typeof role === 'string');
            const also = [
                ...(Object.keys(tags).length === 0 ? [] : ['ecs:TagResource']),
                ...(roles.length === 0 ? [] : ['iam:PassRole']),
            ];
            const input = (0,write_requests/* registerInput */._C)(withoutValues(definition), tags);
            journal.send({ action: 'ecs:RegisterTaskDefinition', input }, { roles }, also);
            journal.definitions.push(definition);
            return unknown/* newRevision */.yg;
        },
        updateService: async (update) => updateService(rehearsal, update),
    };
}
/** Notes the update; gives the service as ECS would answer. */
function updateService({ journal, checked }, update) {
    const { service } = checked.world;
    const subject = { cluster: update.cluster, services: [update.service] };
    journal.send({ action: 'ecs:UpdateService', input: (0,write_requests/* updateServiceInput */.bL)(update) }, subject);
    journal.startsDeployment = update.taskDefinition !== undefined || update.forceNewDeployment === true;
    const after = { ...service, desired: update.desiredCount ?? service.desired };
    if (!journal.startsDeployment)
        return after;
    return { ...after, deployments: [imagined(service, update.taskDefinition), ...service.deployments] };
}
function imagined(service, taskDefinition) {
    return {
        id: '(the new deployment)',
        status: 'PRIMARY',
        taskDefinitionArn: taskDefinition ?? service.taskDefinitionArn,
        desired: service.desired,
        pending: 0,
        running: 0,
        failedTasks: 0,
        rolloutState: 'IN_PROGRESS',
        createdAt: 0,
    };
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearsed-scans.js


/** Scans that are all over and found nothing; one that a run would have to begin is noted. */
function rehearsedScans(real, { journal, checked }) {
    const scansOnPush = scansWhatIsPushed(checked);
    return {
        findScan: async (manifest) => {
            const { repository, digest } = manifest;
            const subject = { repository, registry: { registryId: manifest.registryId, region: undefined } };
            const built = (0,unknown/* isUnknown */.t8)(digest);
            const scan = built ? undefined : await real.findScan(manifest);
            const begins = built ? !scansOnPush : scan === undefined || scan.status === 'FAILED';
            if (begins)
                journal.send({ action: 'ecr:StartImageScan', input: (0,write_requests/* scannedImageInput */.QF)(manifest) }, subject);
            else
                journal.mayCall('imageScans.startScan', subject);
            return { status: 'COMPLETE', findings: [] };
        },
        startScan: async () => 'started',
    };
}
function scansWhatIsPushed({ repository }) {
    if (repository?.kind === 'create')
        return repository.create.scanOnPush;
    const change = repository?.kind === 'change' ? repository.change.scanOnPush : undefined;
    return change ?? repository?.repository.scanOnPush ?? false;
}

;// CONCATENATED MODULE: ./.build/steps/rehearsal/rehearse.js






/**
 * Plays a run with stand-ins for all that changes anything, so that the plan is made by the very code that performs it.
 * Throws where a run would be refused.
 */
async function rehearse(run, checked, journal, preview, deliver) {
    const rehearsal = { checked, journal, preview, images: new Map() };
    const known = { ...run.known, notices: [...run.known.notices] };
    const config = { ...run.config, update: withoutOldRevisions(run.config.update) };
    const alone = { report: () => undefined, ports: stage(run, rehearsal), company: unhurried(run.company) };
    const rehearsing = { ...run, config, known, ...alone };
    await deliver(rehearsing, checked, async (_run, ours) => {
        noteWatch(run, checked, journal, ours);
        return { verdict: 'stable' };
    });
    const told = new Set(run.known.notices);
    for (const message of known.notices)
        if (!told.has(message))
            notice(run, message);
}
/** A rehearsal waits for no other service. */
function unhurried(company) {
    return company && { ...company, turn: async () => undefined };
}
/** They are reckoned from the new revision, which there is none of. */
function withoutOldRevisions({ keepRevisions: _, ...update }) {
    return update;
}
function stage(run, rehearsal) {
    const { ports } = run;
    const standIns = {
        ...ports,
        ecr: rehearsedEcr(ports.ecr, rehearsal),
        imageScans: rehearsedScans(ports.imageScans, rehearsal),
        ecs: rehearsedEcs(ports.ecs, rehearsal),
        builder: rehearsedBuilder(ports.builder, run, rehearsal),
        registry: rehearsedRegistry(rehearsal),
        files: { ...ports.files, writeText: async () => undefined, replaceFolder: async () => undefined },
        context: { ...ports.context, measure: async () => undefined },
    };
    return notingPorts(standIns, rehearsal.journal);
}
/** What following the deployment asks, and what it asks besides when it does not go well. */
function noteWatch({ config, live, company }, { world }, journal, ours) {
    const { cluster, service } = config.target;
    const subject = { cluster, services: [service] };
    journal.call('ecs.describeService', subject);
    if (ours.startsDeployment) {
        journal.call('ecs.listServiceDeployments', subject);
        journal.call('ecs.describeServiceDeployment', subject);
    }
    const note = (verb) => journal.mayCall(verb, subject);
    note('ecs.findStoppedTasks');
    note('ecs.findRunningTasks');
    note('logs.lastLines');
    const { onFailure, onCancel } = config.watch;
    if (onFailure === 'rollback' || onCancel !== 'leave' || company?.mayTakeBack)
        note('ecs.stopServiceDeployment');
    if (world.service.targetGroupArns.length === 0)
        return;
    note('loadBalancing.findHealthCheck');
    note('loadBalancing.findUnhealthyTargets');
    if (live)
        note('loadBalancing.countTargets');
}

;// CONCATENATED MODULE: ./.build/plan/old-revision.js

/** What is younger may be another run's, which is about to deploy it. */
const restMs = 3_600_000;
/** Of the family's ACTIVE revisions, newest first, those that are old enough by number; ARNs. */
function beyondKept(listed, succession) {
    const { keep, deployed = Number.POSITIVE_INFINITY, spared } = succession;
    return listed.slice(keep).filter((arn) => !spared.includes(arn) && numberOf(arn) < deployed);
}
/** Whether ecs-ship registered it, and long enough before the deployment. */
function mayGo({ tags, definition }, { at }) {
    const registeredAt = new Date(definition.registeredAt).getTime();
    return isOurs(tags) && registeredAt <= at - restMs;
}
/** `3` of `arn:aws:ecs:…:task-definition/web:3`. */
function numberOf(arn) {
    return Number(arn.split(':').at(-1));
}

;// CONCATENATED MODULE: ./.build/steps/revisions/find-users.js


/** How much is looked at; in an account with more, nothing can be ruled out. */
const find_users_most = { clusters: 50, services: 500, tasks: 2000 };
/** Two that succeeded: what a service runs, and what ran before it. */
const find_users_restorable = 2;
/**
 * Revisions of a family that are in use, as far as ECS shows: of services in every cluster of the account and region, of
 * their deployments, of what these would be rolled back to, and of running tasks; ARNs. Throws where not all can be seen.
 */
async function findUsedRevisions(run, { family, coming }) {
    const { ecs } = run.ports;
    const ask = (call) => patiently(run, briefly, call);
    const clusters = complete(await ask(() => ecs.listClusters(find_users_most.clusters + 1)), find_users_most.clusters, 'clusters');
    const used = new Set();
    let left = find_users_most.services;
    for (const cluster of clusters) {
        const names = complete(await ask(() => ecs.listServices(cluster, left + 1)), left, 'services');
        left -= names.length;
        const tasks = await ask(() => ecs.findTaskRevisions(cluster, family, find_users_most.tasks + 1));
        for (const arn of complete(tasks, find_users_most.tasks, 'tasks'))
            used.add(arn);
        for (const service of await ask(() => ecs.findServiceRevisions(cluster, names))) {
            for (const arn of service.revisions)
                used.add(arn);
            if (!keepsHistory(service, family))
                continue;
            const isOurs = service.service === run.config.target.service && isTarget(run, cluster);
            for (const arn of await find_users_history(run, cluster, service, isOurs ? coming : undefined))
                used.add(arn);
        }
    }
    return used;
}
/** Services of other controllers tell all they refer to by their task sets. */
function keepsHistory({ controller, revisions }, family) {
    return controller === 'ECS' && revisions.some((arn) => arn.includes(`:task-definition/${family}:`));
}
function isTarget({ config }, cluster) {
    return cluster.split('/').at(-1) === config.target.cluster.split('/').at(-1);
}
async function find_users_history(run, cluster, { service }, coming) {
    const { ecs } = run.ports;
    const deployed = await patiently(run, briefly, () => ecs.findDeployedImages(cluster, service));
    const over = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];
    const open = deployed.filter(({ status }) => !over.includes(status));
    const done = deployed.filter(({ status }) => status === 'SUCCESSFUL');
    const arnsOf = (some) => some.map(({ taskDefinitionArn }) => taskDefinitionArn);
    const distinct = [...new Set([...(coming === undefined ? [] : [coming]), ...arnsOf(done)])].slice(0, find_users_restorable);
    return [...arnsOf(open), ...distinct];
}
function complete(found, limit, what) {
    if (found.length <= limit)
        return found;
    throw new _build_errors/* ShipError */.f('quota-exceeded', `there are more than ${limit} ${what} to look at`, {
        remedy: 'Deregister old revisions by hand.',
    });
}

;// CONCATENATED MODULE: ./.build/steps/revisions/find-old-revisions.js



/** Revisions that are looked at in one run, and those that go at the most: ECS lets an account change one a second. */
const mostLooks = 30;
const mostAtOnce = 10;
/** Throws where it cannot be ruled out that one is in use. */
async function findOldRevisions(run, succession) {
    const { ecs } = run.ports;
    const { family, keep } = succession;
    const listed = await patiently(run, briefly, () => ecs.listRevisions(family, keep + mostLooks));
    const ours = [];
    for (const arn of beyondKept(listed, succession)) {
        const revision = await patiently(run, briefly, () => ecs.describeTaskDefinition(arn));
        if (mayGo(revision, succession))
            ours.push(arn);
    }
    if (ours.length === 0)
        return { unused: [], used: 0 };
    const used = await findUsedRevisions(run, succession);
    const unused = ours.filter((arn) => !used.has(arn));
    return { unused: unused.slice(0, mostAtOnce), used: ours.length - unused.length };
}

;// CONCATENATED MODULE: ./.build/steps/revisions/foresee-old-revisions.js





/** What a run would deregister once its deployment is stable; undefined where it would not look. */
async function foreseeOldRevisions(run, checked, plan) {
    const { keepRevisions: keep } = run.config.update;
    if (keep === undefined || plan.actions.every(({ stage }) => stage !== 'watch'))
        return undefined;
    const registers = plan.actions.some(({ action }) => action === 'register');
    const succession = registers ? newcomer(run, checked, keep) : known(run, checked, keep);
    try {
        const { unused } = await findOldRevisions(run, succession);
        const names = unused.map((arn) => arn.split('/').at(-1)).join(', ');
        if (unused.length === 0)
            return skipped('revisions', `none of ${succession.family} is to go`);
        const summary = `once the deployment is stable, deregister ${names}`;
        return { stage: 'revisions', action: 'remove', summary, input: unused };
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        notice(run, `Old revisions of ${succession.family} would stay registered: ${error.message}`);
        return skipped('revisions', error.message);
    }
}
/** It will be the newest one itself. */
function newcomer(run, { world, definition }, keep) {
    const family = `${definition.family}`;
    const at = run.ports.clock.now();
    return { family, keep: keep - 1, spared: [world.revision.arn], at, coming: '(the new revision)' };
}
function known(run, { world }, keep) {
    const { arn, definition } = world.asIs ?? world.revision;
    const spared = [arn, world.revision.arn];
    const at = run.ports.clock.now();
    return { family: `${definition.family}`, keep, deployed: numberOf(arn), spared, at, coming: arn };
}

;// CONCATENATED MODULE: ./.build/steps/foresee.js









/** The plan of a run, with what a run itself only finds out on its way. Throws where a run would be refused. */
async function foresee(run, checked, journal, deliver) {
    const { source, world, policy } = checked;
    const preview = source && (await previewLifecycle(run, world, policy));
    await rehearse(run, checked, journal, preview, deliver);
    const { requests, startsDeployment } = journal;
    const usual = startsDeployment ? await readUsual(run) : undefined;
    const permissions = journal.permissions(hereOf(world.service.arn));
    const foreseen = {
        ...{ requests, permissions, startsDeployment },
        ...(usual === undefined ? {} : { usual }),
    };
    const providers = { image: imageProvider(run), repository: repositoryProvider(run) };
    const { shownValues } = run;
    const plan = describePlan({ config: run.config, ...checked, preview, shownValues, foreseen, providers });
    return { plan: await withOldRevisions(run, checked, plan, journal), definitions: journal.definitions };
}
/** What goes once the deployment is stable is found out apart: there is no new revision yet to reckon from. */
async function withOldRevisions(run, checked, plan, journal) {
    const old = await foreseeOldRevisions(run, checked, plan);
    if (old === undefined)
        return plan;
    const gone = old.action === 'remove' ? old.input : [];
    for (const taskDefinition of gone)
        journal.send({ action: 'ecs:DeregisterTaskDefinition', input: { taskDefinition } }, {});
    const permissions = journal.permissions(hereOf(checked.world.service.arn));
    return { ...plan, actions: [...plan.actions, old], requests: journal.requests, permissions };
}
/** Good to know, and not missed. */
async function readUsual({ config, ports }) {
    const { cluster, service } = config.target;
    try {
        const usual = usualRollout(await ports.ecs.listServiceDeployments(cluster, service, { successful: true }));
        return usual && { seconds: Math.round(usual.ms / 1000), deployments: usual.deployments };
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/plan/canonical-json.js
/** JSON in which the order of members says nothing; what is undefined is left out. */
function canonicalJson(value) {
    return (JSON.stringify(value, (_name, member) => (canonical_json_isObject(member) ? canonical_json_sorted(member) : member)) ?? 'null');
}
function canonical_json_sorted(member) {
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function canonical_json_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/plan/fingerprint.js


/**
 * One hash over everything hidden: a value can only be guessed together with all the others, and each guess is slow
 * (scrypt with the cost that RFC 7914 gives for interactive use).
 */
function fingerprintOf(hidden, salt) {
    return { salt, hash: (0,external_node_crypto_.scryptSync)(canonicalJson(hidden), salt, 32).toString('hex') };
}
function isSameFingerprint(hidden, { salt, hash }) {
    const now = Buffer.from(fingerprintOf(hidden, salt).hash);
    const before = Buffer.from(hash);
    return now.length === before.length && (0,external_node_crypto_.timingSafeEqual)(now, before);
}

;// CONCATENATED MODULE: ./.build/plan/outdated-plan.js

/** Differences that are told one by one. */
const outdated_plan_most = 20;
/** The refusal of a plan that no longer holds; without a difference that may be told, a hidden one. */
function outdatedPlan(service, differences) {
    const lines = differences.map((one) => outdated_plan_inWords(service, one));
    const [first = 'an option, or the value of a variable, is another one now'] = lines;
    const more = lines.length - outdated_plan_most;
    return new _build_errors/* ShipError */.f('plan-outdated', `The plan no longer holds: ${first}.`, {
        evidence: [...lines.slice(1, outdated_plan_most), ...(more > 0 ? [`${more} more`] : [])],
        remedy: 'Plan again with the same options, look at the new plan, and ship that one.',
    });
}
function outdated_plan_inWords(service, { path, before, now }) {
    const [then, today] = [outdated_plan_told(before), outdated_plan_told(now)];
    switch (path) {
        case 'service.revision':
            return `${service} runs ${today} now, planned on ${then}`;
        case 'service.deployment':
            return `${service} has another deployment now, ${today}, planned on ${then}`;
        case 'source.commit':
            return `the commit is ${today} now, planned on ${then}`;
        case 'image':
            return `the image is ${today} now, planned on ${then}`;
        default:
            return `${path} is ${today} now, planned on ${then}`;
    }
}
const outdated_plan_longest = 160;
function outdated_plan_told(value) {
    if (value === undefined)
        return 'unset';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > outdated_plan_longest ? `${text.slice(0, outdated_plan_longest)}…` : text;
}

;// CONCATENATED MODULE: ./.build/plan/plan-basis.js
/** A basis from what was checked. */
function planBasis({ source, given, world }) {
    const { service } = world;
    const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
    return {
        ...(source === undefined ? {} : { source: sourceBasis(source) }),
        ...(given === undefined ? {} : { image: given.reference }),
        service: {
            arn: service.arn,
            revision: service.taskDefinitionArn.split('/').at(-1) ?? '',
            ...(primary === undefined ? {} : { deployment: primary.id }),
            ...(primary?.rolloutState === undefined ? {} : { rolloutState: primary.rolloutState }),
        },
        ...(world.repository === undefined ? {} : { repository: repositoryBasis(world, world.repository) }),
    };
}
function sourceBasis({ tag, git, contentTag }) {
    return {
        ...(tag.commit === undefined ? {} : { commit: tag.commit }),
        tag: tag.tag,
        changed: git?.changedPaths ?? [],
        ...(git?.treeId === undefined ? {} : { tree: git.treeId }),
        ...(contentTag === undefined ? {} : { content: contentTag }),
    };
}
function repositoryBasis({ tags, lifecyclePolicy, repositoryPolicy }, { uri, mutability, exclusionFilters, scanOnPush }) {
    return {
        ...{ uri, mutability, exclusionFilters, scanOnPush },
        ...(repositoryPolicy === undefined ? {} : { policy: repositoryPolicy }),
        ...(lifecyclePolicy === undefined ? {} : { lifecyclePolicy }),
        tags: Object.fromEntries(tags.map(({ tag, digest }) => [tag, digest])),
    };
}

;// CONCATENATED MODULE: ./.build/plan/plan-differences.js

/** What of a saved plan is otherwise now; texts for people, permissions and how long it takes are no part of it. */
function planDifferences(saved, now) {
    return differences('', essence(saved), essence(now));
}
function essence({ plan, basis }) {
    const { cluster, service, actions, requests } = plan;
    return {
        ...basis,
        target: { cluster, service },
        // Some are sent side by side.
        requests: requests.map(withoutRun).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)),
        actions: actions.map(({ stage, action, input }) => ({ stage, action, input })),
    };
}
/** The CI run that plans is another one than the run that ships. */
function withoutRun(request) {
    const { tags } = request.input;
    if (request.action !== 'ecs:RegisterTaskDefinition' || !Array.isArray(tags))
        return request;
    const kept = tags.filter((tag) => tag.key !== 'ecs-ship:run');
    return { ...request, input: { ...request.input, tags: kept } };
}
function differences(path, before, now) {
    if (canonicalJson(before) === canonicalJson(now))
        return [];
    if (!isHolder(before) || !isHolder(now) || Array.isArray(before) !== Array.isArray(now))
        return [{ path, ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) }];
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return names.flatMap((name) => differences(Array.isArray(before) ? `${path}[${name}]` : joined(path, name), before[name], now[name]));
}
function joined(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./.build/steps/plan-record.js




/** The plan as it is saved. Throws for a source that cannot be told again. */
function planRecord(run, checked, foreseen) {
    const { source } = checked;
    if (source !== undefined && source.git === undefined && source.tag.commit === undefined) {
        throw new _build_errors/* ShipError */.f('source-not-found', 'A plan of files that are in no git work tree cannot be saved.', {
            remedy: 'Plan from a checkout with a commit, or leave --out out: nobody could tell whether the files are the same.',
        });
    }
    const salt = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return {
        plan: foreseen.plan,
        basis: planBasis(checked),
        fingerprint: fingerprintOf(hiddenOf(run, foreseen), salt),
    };
}
/** Everything with its values: it is hashed, and goes no further. */
function hiddenOf({ config }, { definitions }) {
    // Where an option was set makes no difference.
    const { places: _, ...options } = config;
    return { options, definitions };
}

;// CONCATENATED MODULE: ./.build/steps/hold-to-plan.js





/** Throws `plan-outdated` where anything that the saved plan rests on, or would do, is otherwise now. */
function holdToPlan(run, checked, foreseen) {
    const { saved } = run;
    if (saved === undefined)
        return;
    const found = planDifferences(saved, { plan: foreseen.plan, basis: planBasis(checked) });
    if (found.length === 0 && isSameFingerprint(hiddenOf(run, foreseen), saved.fingerprint))
        return;
    throw outdatedPlan(run.config.target.service, found);
}
/** What moved while the image was built is found out before the service is touched. Throws `plan-outdated`. */
function holdStill({ saved, config }, before, now) {
    if (saved === undefined || before === now)
        return;
    const basisOf = ({ service, revision }) => planBasis({
        source: undefined,
        given: undefined,
        world: { ...before, repository: undefined, service, revision },
    });
    const { plan } = saved;
    const found = planDifferences({ plan, basis: basisOf(before) }, { plan, basis: basisOf(now) });
    if (found.length > 0)
        throw outdatedPlan(config.target.service, found);
}
/** A run whose plan is only compared: the run itself tells all of it. */
function quietly(run) {
    const { facts, stages, notices } = run.known;
    return {
        ...run,
        report: () => undefined,
        known: { ...run.known, facts: { ...facts }, stages: [...stages], notices: [...notices] },
    };
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/running-images.js



/** A service seldom has more deployments at a time. */
const mostDeployments = 5;
/** Looks at what the service runs; asks only where a definition names no digest, or several deployments go on. */
async function runningImages(run, repository, world) {
    const { service, revision } = world;
    const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
    const settled = service.deployments.length <= 1 && (primary?.rolloutState ?? 'COMPLETED') === 'COMPLETED';
    const others = new Set(service.deployments.map((one) => one.taskDefinitionArn));
    others.delete(revision.arn);
    const find = finder(run, repository);
    const [main, ...beside] = await find(revision.arn, revision.definition);
    for (const arn of [...others].slice(0, mostDeployments)) {
        beside.push(...(await find(arn, (await run.ports.ecs.describeTaskDefinition(arn)).definition)));
    }
    return { settled, main, others: beside.filter((digest) => digest !== main) };
}
/** Digests of the images that a revision runs, that of the container that is shipped first. */
function finder(run, { name, uri }) {
    const { cluster, service } = run.config.target;
    let deployed;
    const digestOf = async (arn, image) => {
        if (image.digest !== undefined)
            return image.digest;
        // A tag may have moved since; ECS knows what it was when the deployment began.
        deployed ??= running_images_forgiving(run, run.ports.ecs.findDeployedImages(cluster, service));
        const revision = (await deployed).find(({ taskDefinitionArn }) => taskDefinitionArn === arn);
        const resolved = revision?.images.find(({ container }) => container === image.container)?.digest;
        return resolved ?? (await run.ports.ecr.findTags(name, [image.tag ?? 'latest']))[0]?.digest;
    };
    return async (arn, definition) => {
        const shipped = run.config.taskDefinition.container;
        const images = imagesIn(definition, uri).sort((a, b) => Number(b.container === shipped) - Number(a.container === shipped));
        const digests = await Promise.all(images.map((image) => digestOf(arn, image)));
        return [...new Set(digests.flatMap((digest) => digest ?? []))];
    };
}
async function running_images_forgiving(run, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (error.code === 'permission-denied')
            notice(run, `What runs is taken from its tag, which may have moved since: ${error.message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/steps/lifecycle/deployment-tags.js




/** Before anything is changed: what runs now is marked, so that neither a policy nor a moved tag can cost it. */
async function keepRunning(run, world, given) {
    const marks = given
        ? await openGivenMarks(run, given.reference, world)
        : world.repository && openMarks(run, world.repository, world.tags);
    if (marks !== undefined)
        await forgiving(run, () => markRunning(run, marks, world));
    return marks;
}
/** While a deployment goes on, the current tag stays on the image that a rollback would restore. */
async function markRunning(run, marks, world) {
    const { settled, main, others } = await runningImages(run, marks.repository, world);
    marks.running = settled ? others : [main, ...others].flatMap((digest) => digest ?? []);
    const before = marks.now.get(marks.names.current);
    const moves = settled && main !== undefined && main !== before;
    await mark(run, marks, { ...(moves ? { current: main, previous: before } : {}), others: marks.running });
}
/** Before the service is updated: the image to deploy is marked, however the deployment ends and whoever sees it. */
async function keepNext(run, marked, repository, image, definition) {
    const marks = marked ?? (repository && openMarks(run, repository, []));
    const digest = marks && digestOf(marks, image);
    if (marks === undefined || digest === undefined)
        return undefined;
    const current = marks.now.get(marks.names.current);
    const others = [...marks.running, ...besides(marks, definition), ...(current ? [current] : [])];
    await forgiving(run, () => mark(run, marks, { next: digest === current ? undefined : digest, others }));
    return marks;
}
/** After a stable deployment: its image becomes the current one, and what that replaces the previous one. */
async function keepStable(run, marks, image, definition) {
    const current = marks && digestOf(marks, image);
    if (marks === undefined || current === undefined)
        return;
    const before = marks.now.get(marks.names.current);
    const others = [...marks.running, ...besides(marks, definition)];
    const previous = before === current ? undefined : before;
    await forgiving(run, () => mark(run, marks, { current, previous, others }));
}
function besides(marks, definition) {
    return imagesIn(definition, marks.repository.uri).flatMap(({ digest }) => digest ?? []);
}
/** Undefined for an image of which only the tag is known. */
function digestOf(marks, { tagged, reference }) {
    if (tagged !== undefined)
        marks.images.set(tagged.digest, tagged);
    return tagged?.digest ?? reference.split('@')[1];
}

;// CONCATENATED MODULE: ./.build/steps/look-again.js



/** What was read longer ago is read again; a build or a scan takes minutes in which others deploy. */
const FRESH_MS = 15_000;
/**
 * The service as it is right before it is changed: ours is rendered from what others deployed meanwhile, and not put
 * over a newer commit. The same world where nothing that matters has changed.
 */
async function lookAgain(run, source, world) {
    if (run.ports.clock.now() - world.readAt < FRESH_MS)
        return world;
    const now = await readService(run, world);
    const fresh = { ...world, ...now };
    const { service, revision } = now;
    if (revision.arn !== world.revision.arn) {
        const [given, before] = [revision.arn, world.revision.arn].map((arn) => arn.split('/').at(-1));
        notice(run, `${service.name} has been given ${given} since this run began (it was ${before}).`);
    }
    if (primaryOf(service) !== primaryOf(world.service))
        await checkDeploymentOrder(run, source, fresh);
    return fresh;
}
function primaryOf(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY')?.id;
}

;// CONCATENATED MODULE: ./.build/steps/provide.js








/** Another revision runs since: what it brought stays in ours, and its image is the one to go back to. */
async function rebase(run, checked, { image, marks, from }) {
    const { repository } = marks ?? {};
    const find = (name) => run.ports.ecr.findTags(name, markNames(run));
    const tags = repository ? await patiently(run, stubbornly, () => find(repository.name)) : [];
    const world = { ...checked.world, tags };
    const rendered = renderFor(run, world, checked.file, image.reference);
    const marked = await keepRunning(run, repository === undefined ? world : { ...world, repository }, checked.given);
    return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered), from };
}
/** The image in its repository, kept from now on and let through by the scan's gate. */
async function provide(run, checked, marked) {
    const { given, world, file } = checked;
    const keep = async (image, repository) => {
        const rendered = renderFor(run, world, file, image.reference);
        return { image, rendered, marks: await keepNext(run, marked, repository, image, rendered) };
    };
    if (given !== undefined) {
        await gateOnScan(run, given);
        return keep(given);
    }
    const work = imageWork(run, checked);
    const providing = work.image.then(async (image) => keep(image, await work.repository));
    const [provided] = await together([
        providing,
        providing.then(async ({ image }) => checkPlatform(run, checked, image, await work.repository)),
        work.rest,
    ]);
    return { ...provided, from: work.from };
}
/** What is built here, or was built for another service, is checked for the platform that this one's tasks run on. */
async function checkPlatform(run, { image: planned, definition, world }, { tagged: image }, { name: repository }) {
    if (image === undefined || planned === undefined || !('builder' in planned))
        return;
    await checkImagePlatform(run, world, definition, { repository, image });
}

;// CONCATENATED MODULE: ./.build/iam/iam-actions.js
/**
 * THE list of AWS actions: whatever the adapters call, or AWS judges in their name, and what a policy names it on. The
 * adapters can call nothing that is not here. Source: Service Authorization Reference, the pages of each service.
 */
const iamActions = {
    'ecr:GetAuthorizationToken': 'any',
    'ecr:DescribeRepositories': 'repository',
    'ecr:CreateRepository': 'repository',
    'ecr:TagResource': 'repository',
    'ecr:ListTagsForResource': 'repository',
    'ecr:PutImageScanningConfiguration': 'repository',
    'ecr:PutImageTagMutability': 'repository',
    'ecr:GetRepositoryPolicy': 'repository',
    'ecr:SetRepositoryPolicy': 'repository',
    'ecr:BatchGetImage': 'repository',
    'ecr:GetDownloadUrlForLayer': 'repository',
    'ecr:BatchCheckLayerAvailability': 'repository',
    'ecr:InitiateLayerUpload': 'repository',
    'ecr:UploadLayerPart': 'repository',
    'ecr:CompleteLayerUpload': 'repository',
    'ecr:PutImage': 'repository',
    'ecr:ListImages': 'repository',
    'ecr:GetLifecyclePolicy': 'repository',
    'ecr:PutLifecyclePolicy': 'repository',
    'ecr:StartLifecyclePolicyPreview': 'repository',
    'ecr:GetLifecyclePolicyPreview': 'repository',
    'ecr:DescribeImageScanFindings': 'repository',
    'ecr:StartImageScan': 'repository',
    'kms:CreateGrant': 'key',
    'kms:DescribeKey': 'key',
    'ecs:DescribeServices': 'service',
    'ecs:UpdateService': 'service',
    'ecs:ListServiceDeployments': 'service',
    'ecs:DescribeServiceDeployments': 'service deployment',
    'ecs:StopServiceDeployment': 'service deployment',
    'ecs:DescribeServiceRevisions': 'service revision',
    'ecs:DescribeTaskDefinition': 'any',
    'ecs:RegisterTaskDefinition': 'any',
    'ecs:TagResource': 'any',
    'ecs:DeregisterTaskDefinition': 'any',
    'ecs:ListTaskDefinitions': 'any',
    'ecs:ListClusters': 'any',
    'ecs:ListServices': 'any',
    'ecs:ListTasks': 'any',
    'ecs:DescribeTasks': 'task',
    'iam:PassRole': 'role',
    'logs:GetLogEvents': 'log stream',
    'elasticloadbalancing:DescribeTargetGroups': 'any',
    'elasticloadbalancing:DescribeTargetHealth': 'any',
    'elasticloadbalancing:DescribeLoadBalancers': 'any',
    'elasticloadbalancing:DescribeListeners': 'any',
    'secretsmanager:DescribeSecret': 'secret',
    'sts:GetCallerIdentity': 'none',
    'sts:AssumeRoleWithWebIdentity': 'none',
};

;// CONCATENATED MODULE: ./.build/steps/rehearsal/journal.js




/** What a planned run was seen to ask, and what it would send. */
class Journal {
    #needs = [];
    #mayNeed = [];
    #requests = [];
    /** Definitions that would be registered, with the values that requests hide. */
    definitions = [];
    /** ECS would start a deployment. */
    startsDeployment = false;
    /** A verb that is called; all of its actions are needed. */
    call(verb, subject) {
        for (const action of verbRows[verb].actions)
            this.#needs.push({ action, subject });
    }
    /** A verb that is called only when things go otherwise than planned. */
    mayCall(verb, subject) {
        for (const action of verbRows[verb].actions)
            this.#mayNeed.push({ action, subject });
    }
    /** A request that changes something, with the actions that AWS judges besides its own. */
    send(request, subject, also = []) {
        this.#requests.push((0,unknown/* withUnknown */.nd)(request));
        for (const action of [request.action, ...also])
            this.#needs.push({ action, subject });
    }
    get requests() {
        return this.#requests;
    }
    /** By action, in alphabetical order; what needs no statement of a policy is left out. */
    permissions(here) {
        const needed = gathered(this.#needs, here);
        const known = new Map(needed.map(({ action, resources }) => [action, resources]));
        const maybe = gathered(this.#mayNeed, here).flatMap(({ action, resources }) => {
            const further = resources.filter((one) => !(known.get(action) ?? []).includes(one));
            return further.length === 0 ? [] : [{ action, resources: further }];
        });
        return { needed, maybe };
    }
}
function gathered(needs, here) {
    const found = new Map();
    for (const { action, subject } of needs) {
        const kind = iamActions[action];
        if (kind === 'none')
            continue;
        const resources = found.get(action) ?? new Set();
        for (const one of resourcesOf(kind, subject, here))
            resources.add(one);
        found.set(action, resources);
    }
    return [...found]
        .map(([action, resources]) => ({ action, resources: [...resources].sort() }))
        .sort((a, b) => (a.action < b.action ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/steps/revisions/deregister-old-revisions.js





/** After a stable deployment: what `keep-revisions` leaves no room for goes. It never fails a run that ECS has finished. */
async function deregisterOldRevisions(run, world, deployed) {
    const { keepRevisions: keep } = run.config.update;
    if (keep === undefined || deployed === undefined || run.interrupted.aborted)
        return;
    const arn = deployed.taskDefinitionArn;
    const succession = {
        ...{ family: familyOf(arn), keep, deployed: numberOf(arn), at: deployed.createdAt },
        spared: [arn, world.revision.arn],
    };
    await runStage(run, 'revisions', async () => {
        const gone = [];
        try {
            const { unused, used } = await findOldRevisions(run, succession);
            for (const old of unused) {
                await patiently(run, briefly, () => run.ports.ecs.deregisterTaskDefinition(old));
                gone.push(deregister_old_revisions_nameOf(old));
            }
            const stay = used === 0 ? '' : `; ${used} older ${used === 1 ? 'one is' : 'ones are'} in use`;
            return { fact: undefined, summary: `${deregister_old_revisions_told(gone)}${stay}`, skipped: gone.length === 0 };
        }
        catch (error) {
            if (!(error instanceof _build_errors/* ShipError */.f))
                throw error;
            notice(run, `Old revisions of ${succession.family} stay registered: ${error.message}`);
            return { fact: undefined, summary: `${deregister_old_revisions_told(gone)}: ${error.message}`, skipped: gone.length === 0 };
        }
    });
}
function deregister_old_revisions_told(gone) {
    return gone.length === 0 ? 'none is deregistered' : `deregistered ${gone.join(', ')}`;
}
function familyOf(arn) {
    return deregister_old_revisions_nameOf(arn).split(':')[0] ?? '';
}
function deregister_old_revisions_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/steps/scan/scan-beside.js





/** Longest time that anybody waits for ECR once the deployment has ended, in milliseconds. */
const lastLookMs = 2000;
/** A scan that was looked at so short a while ago is not looked at again, in milliseconds. */
const lookAgainMs = 2000;
/** With `report`: looks while the deployment goes on and never delays it; what goes wrong is said and forgiven. */
function tellScanBeside(run, { reference, inEcr }) {
    if (run.config.scan.gate !== 'report' || inEcr === undefined)
        return { finish: async () => { } };
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    const late = new AbortController();
    const telling = settle(tell(run, reference, inEcr, { ended, late: late.signal }));
    return {
        finish: async () => {
            end();
            // Real time, not the run's clock: it bounds an answer, nothing is waited for.
            AbortSignal.timeout(lastLookMs).addEventListener('abort', () => late.abort());
            const bug = await telling;
            if (bug !== undefined)
                throw bug;
        },
    };
}
/** What went wrong with it that is no ShipError. */
async function settle(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        return error instanceof _build_errors/* ShipError */.f ? undefined : error;
    }
}
async function tell(run, reference, image, end) {
    await runStage(run, 'scan', async (voice) => {
        try {
            const scans = openScans(image);
            await lookTwice(run, scans, voice, end);
            const record = await concludeScan(run, reference, scans);
            run.report({ kind: 'findings', at: run.ports.clock.now(), record });
            return { fact: undefined, summary: (0,scan_words/* scanSummary */.y)(record) };
        }
        catch (error) {
            if (!(error instanceof _build_errors/* ShipError */.f))
                throw error;
            if (!run.interrupted.aborted)
                notice(run, `The scan’s findings are not known: ${error.message} ${error.remedy}`);
            return { fact: undefined, summary: 'the findings are not known', skipped: true };
        }
    });
}
/** Once now, and for what is not known then once more at the end. */
async function lookTwice(run, scans, voice, { ended, late }) {
    const { clock } = run.ports;
    await lookAtScans(run, scans, late);
    if (waitingScans(scans).length === 0)
        return;
    const lookedAt = clock.now();
    voice.progress('the scan goes on beside the deployment');
    await ended;
    if (run.interrupted.aborted || clock.now() - lookedAt < lookAgainMs)
        return;
    try {
        await lookAtScans(run, scans, late);
    }
    catch (error) {
        // What the first look told is worth more than the second one's failure.
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/watch/health-times.js
/** Without load balancer and health check ECS takes a task for healthy once it has run so long; a health check's default interval. */
const unchecked = 40_000;
const usualInterval = 30;
/** Source: Amazon ECS developer guide, "Amazon ECS service deployment parameters" and "Determine task health". */
function healthTimes({ targetGroupArns }, definition) {
    if (targetGroupArns.length > 0)
        return {};
    const containers = (definition.containerDefinitions ?? []);
    const intervals = containers.flatMap(({ healthCheck }) => healthCheck === undefined ? [] : (healthCheck.interval ?? usualInterval));
    return intervals.length === 0 ? { settleMs: unchecked } : { checkMs: Math.max(...intervals) * 1000 };
}

;// CONCATENATED MODULE: ./.build/steps/service.js






/** Updates the service; undefined when it already runs this revision and nothing else was asked for. */
async function service_updateService(run, world, revision) {
    return runStage(run, 'service', async () => {
        const { cluster } = run.config.target;
        learn(run, { serviceArn: world.service.arn });
        if ((run.config.update.desiredCount ?? world.service.desired) === 0) {
            notice(run, `${world.service.name} has a desired count of 0: no task runs, whatever is deployed.`);
        }
        const decision = decideServiceUpdate(cluster, world.service, revision, run.config.update);
        if (decision.kind === 'unchanged')
            return { fact: undefined, summary: 'unchanged', skipped: true };
        const health = healthTimes(world.service, world.revision.definition);
        if (decision.kind === 'follow') {
            const { id, createdAt } = decision.deployment;
            learn(run, { deploymentId: id });
            const ageMs = newestStamp(world.service) - createdAt;
            const ours = { id, createdAt, taskDefinitionArn: revision, startsDeployment: true };
            service_tell(run, revision, ours);
            const fact = { ...ours, ageMs, health };
            return { fact, summary: `${id} of this revision is under way already`, skipped: true };
        }
        service_tell(run, revision);
        const after = await sendUpdate(run, decision.update);
        run.known.updated = true;
        await tellOfReplaced(run, world, after);
        const primary = after.deployments.find((one) => one.status === 'PRIMARY');
        const id = primary?.id ?? '';
        const startsDeployment = world.service.deployments.every((one) => one.id !== id);
        learn(run, { deploymentId: id });
        const createdAt = primary?.createdAt ?? run.ports.clock.now();
        const ours = { id, createdAt, taskDefinitionArn: revision, startsDeployment, desired: after.desired };
        service_tell(run, revision, ours);
        return {
            fact: { ...ours, health },
            summary: `${startsDeployment ? `started ${id}` : 'updated'}: ${decision.why}`,
        };
    });
}
/** Whoever has to end us keeps it, and can say afterwards what became of it. */
function service_tell(run, revision, deployment) {
    const { cluster, service } = run.config.target;
    const update = { cluster, service, revision, ...(deployment === undefined ? {} : { deployment }) };
    run.report({ kind: 'updating', at: run.ports.clock.now(), update });
}
/** An interrupt may leave unknown whether ECS has taken the update, which must not be told as untouched. */
async function sendUpdate(run, update) {
    try {
        return await patiently(run, stubbornly, () => run.ports.ecs.updateService(update));
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f && error.code === 'interrupted')
            run.known.updateUnanswered = true;
        throw error;
    }
}
/** The latest moment, by AWS's clock, that the service shows. */
function newestStamp({ deployments, events }) {
    return Math.max(...deployments.map(({ createdAt }) => createdAt), ...events.map(({ at }) => at));
}

;// CONCATENATED MODULE: ./.build/steps/service-url.js


/** Finds where the service answers while the rollout goes on; without permission to look a notice names what is missing. */
async function findServiceUrl(run, service) {
    const targetGroup = service.targetGroupArns[0];
    if (targetGroup === undefined)
        return;
    try {
        const serviceUrl = await run.ports.loadBalancing.findUrl(targetGroup);
        if (serviceUrl !== undefined)
            learn(run, { serviceUrl });
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (error.code === 'permission-denied')
            notice(run, `The service’s URL stays unknown: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./.build/watch/other-failed.js
/** Why a service that had not failed went back: on-service-failure is roll-back-all, and another one failed. */
function otherFailed({ name, cause }, service) {
    return {
        id: 'other-service-failed',
        cause: `${name} failed, and all services go back then (on-service-failure: roll-back-all).`,
        evidence: cause === undefined ? [] : [`${name}: ${cause}`],
        remedy: `Nothing is known to be wrong with ${service}: see to ${name}, then ship again.`,
    };
}

// EXTERNAL MODULE: ./.build/watch/judge.js
var judge = __webpack_require__(79081);
;// CONCATENATED MODULE: ./.build/steps/watch/observe.js



function newSight() {
    return { arn: undefined, permitted: true, stopped: undefined, history: [], historyAsked: false, asked: 0 };
}
/** ECS stamps a service deployment and its entry of deployments[] separately, in milliseconds. */
const stampedApartMs = 60_000;
/** Looks once. `withService` also asks for the service's events and deployments[]. */
async function observe_lookAt(run, ours, sight, withService) {
    const askService = withService || !sight.permitted || !ours.startsDeployment;
    const [deployment, service] = await Promise.allSettled([
        ours.startsDeployment ? lookAtDeployment(run, ours, sight) : undefined,
        askService ? lookAtService(run, sight) : undefined,
    ]);
    if (deployment.status === 'rejected')
        throw deployment.reason;
    if (service.status === 'fulfilled')
        return { deployment: deployment.value, service: service.value };
    // Half a look is better than none: the service deployment alone tells how it goes.
    const halfSeen = deployment.value !== undefined && isPassing(service.reason);
    if (halfSeen)
        return { deployment: deployment.value };
    throw service.reason;
}
function isPassing(error) {
    return error instanceof _build_errors/* ShipError */.f && passing(error);
}
function lookAtService(run, sight) {
    const { cluster, service } = run.config.target;
    sight.asked += 1;
    return run.ports.ecs.describeService(cluster, service);
}
async function lookAtDeployment(run, ours, sight) {
    if (!sight.permitted)
        return undefined;
    if (sight.stopped !== undefined)
        return sight.stopped;
    sight.asked += 1;
    try {
        if (sight.arn === undefined)
            return await observe_find(run, ours, sight);
        const seen = await run.ports.ecs.describeServiceDeployment(sight.arn);
        if (seen?.status === 'STOPPED')
            sight.stopped = seen;
        return seen;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        sight.permitted = false;
        notice(run, `${error.message} Following deployments[] instead; with it ecs-ship tells more.`);
        return undefined;
    }
}
/** The one whose target revision carries our id's number: `ecs-svc/N` and `…/service-revision/…/N`. */
async function observe_find(run, ours, sight) {
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const since = ours.createdAt - stampedApartMs;
    const [listed] = await Promise.all([
        run.ports.ecs.listServiceDeployments(cluster, service, { since }),
        sight.historyAsked ? undefined : readHistory(run, sight),
    ]);
    const found = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    sight.arn = found?.arn;
    return found;
}
/** Only the pace depends on it, so it is asked for once, and not missed. */
async function readHistory(run, sight) {
    const { cluster, service } = run.config.target;
    sight.historyAsked = true;
    sight.asked += 1;
    try {
        sight.history = await run.ports.ecs.listServiceDeployments(cluster, service, { successful: true });
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/cancel.js





const stopTypes = { rollback: 'ROLLBACK', stop: 'ABORT' };
/** ECS lists a new deployment within a second or so; longer than this there is no time to wait for it. */
const listing = { looks: 5, pauseMs: 500 };
/**
 * Answers an interrupt: leaves the deployment to ECS, or asks ECS to end it; either way without waiting for that. Looks
 * once more, so that the last word is about what is true now.
 */
async function cancelDeployment(run, ours, memory) {
    const { onCancel } = run.config.watch;
    const look = await lastLook(run, ours, memory, onCancel === 'leave' ? 1 : listing.looks);
    const judgement = look?.deployment && (0,judge/* judge */.S)(ours, look);
    if (judgement?.kind === 'ended')
        return { verdict: judgement.verdict };
    if (isRollingBack(look))
        return { verdict: 'cancelled', left: 'rolling-back' };
    if (onCancel === 'leave' || !(await askToStop(run, memory, stopTypes[onCancel])))
        return { verdict: 'cancelled' };
    return { verdict: 'cancelled', left: 'asked-to-end' };
}
async function lastLook(run, ours, memory, looks) {
    try {
        for (let left = looks;; left -= 1) {
            const look = await patiently(run, hastily, () => observe_lookAt(run, ours, memory.sight, false));
            const findable = ours.startsDeployment && memory.sight.permitted;
            if (memory.sight.arn !== undefined || !findable || left <= 1)
                return look;
            await run.ports.clock.sleep(listing.pauseMs);
        }
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return undefined;
        throw error;
    }
}
function isRollingBack(look) {
    return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(look?.deployment?.status ?? '');
}
async function askToStop(run, { sight }, how) {
    if (sight.arn === undefined) {
        const why = sight.permitted ? 'ECS does not list it yet' : 'listing it is not permitted';
        notice(run, `The deployment could not be stopped: ${why}.`);
        return false;
    }
    const { arn } = sight;
    try {
        await patiently(run, hastily, () => run.ports.ecs.stopServiceDeployment(arn, how));
        notice(run, how === 'ROLLBACK'
            ? 'ECS was asked to roll the deployment back.'
            : 'ECS was asked to stop the deployment.');
        return true;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        notice(run, `The deployment could not be stopped: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/confirm.js
/** How long an ending that may be a stale read has to be seen; longer where ECS's own record should tell soon. */
const confirmMs = { usual: 3000, unsettled: 12_000, doubtful: 45_000 };
/** Only our own service deployment is believed at once: deployments[] may be as it was before our update. */
function confirmed(ours, look, judgement, memory, now) {
    const { deployment, service } = look;
    memory.listed ||= service?.deployments.some((one) => one.id === ours.id) ?? false;
    if (judgement.kind === 'ask-service')
        return judgement;
    const certain = deployment !== undefined && deployment.status !== 'STOPPED';
    if (judgement.kind !== 'ended' || certain || service?.status !== 'ACTIVE') {
        memory.unconfirmed = undefined;
        return judgement;
    }
    if (judgement.verdict === 'stable' && ours.startsDeployment)
        return judgement;
    if (memory.unconfirmed?.verdict !== judgement.verdict) {
        memory.unconfirmed = { verdict: judgement.verdict, since: now };
    }
    return now - memory.unconfirmed.since >= neededMs(ours, look, judgement.verdict, memory)
        ? judgement
        : { kind: 'going-wrong', reason: judgement.reason };
}
function neededMs(ours, look, verdict, memory) {
    if (isDoubtful(ours, look, verdict, memory))
        return confirmMs.doubtful;
    // Somebody's end of it and deployments[] as it was before: what replaced ours may not be shown yet.
    const entry = look.service?.deployments.find((one) => one.id === ours.id);
    const unsettled = entry?.status === 'PRIMARY' && entry.rolloutState === 'IN_PROGRESS';
    return verdict === 'stopped' && unsettled ? confirmMs.unsettled : confirmMs.usual;
}
function isDoubtful(ours, look, verdict, memory) {
    const { deployment, service } = look;
    // Another desired count than ours is an older read, or somebody's later change.
    if (!ours.startsDeployment)
        return service?.desired !== ours.desired;
    if (deployment !== undefined)
        return false;
    // A circuit breaker that may roll back does not leave it at a failure.
    if (verdict === 'failed')
        return service?.circuitBreaker.rollback ?? false;
    return memory.sight.permitted || !memory.listed;
}

;// CONCATENATED MODULE: ./.build/watch/causes/aws-page.js
/** A page of the Amazon ECS developer guide. */
function developerGuide(name) {
    return `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${name}.html`;
}
const EVENTS = developerGuide('service-event-messages-list');
const PULLS = developerGuide('task_cannot_pull_image');
const RESOURCES = developerGuide('resource-initialization-error');
const STARTS = developerGuide('cannot-start-container');
const STOPPED = developerGuide('stopped-task-error-codes');
const EXECUTION_ROLE = developerGuide('task_execution_IAM_role');
const BALANCERS = developerGuide('troubleshoot-service-load-balancers');

;// CONCATENATED MODULE: ./.build/watch/evidence.js
/** A task that ECS took away while scaling did not fail. */
function failedByItself(task) {
    return (!/^Scaling activity initiated by/.test(task.stoppedReason ?? '') && task.stopCode !== 'UserInitiated');
}

;// CONCATENATED MODULE: ./.build/watch/failed-container.js

/** 128 + SIGKILL, 128 + SIGTERM: what a container ends with that was made to. */
const KILLED = 137;
const TERMINATED = 143;
/** The container to blame in the newest task that failed by itself. */
function failedContainer({ tasks, containers: definitions = [], }) {
    for (const task of tasks.filter(failedByItself)) {
        const parts = task.containers.map((container) => ({
            task,
            container,
            defined: definitions.find(({ name }) => name === container.name),
        }));
        const found = blamed(task, parts);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Was it killed because its time to stop was over? Unknown without its definition and the task's times. */
function outlivedStopTimeout({ task, container, defined }) {
    if (container.exitCode !== KILLED || container.reason !== undefined)
        return false;
    if (task.stopTookMs === undefined || defined === undefined)
        return false;
    return task.stopTookMs >= defined.stopTimeout * 1000;
}
function blamed(task, parts) {
    const unhealthy = parts.find(({ container }) => container.healthStatus === 'UNHEALTHY');
    if (/container health checks/.test(task.stoppedReason ?? '') && unhealthy !== undefined)
        return unhealthy;
    const essential = parts.filter(({ defined }) => defined?.essential !== false);
    return (parts.find(({ container }) => container.reason !== undefined) ??
        firstToEnd(essential) ??
        parts.find(({ container }) => (container.exitCode ?? 0) !== 0) ??
        unhealthy ??
        essential[0] ??
        parts[0]);
}
/** When one essential container ends ECS makes the others stop: their codes are a signal's. */
function firstToEnd(essential) {
    const bad = essential.filter(({ container }) => (container.exitCode ?? 0) !== 0);
    const byItself = bad.find(({ container }) => ![KILLED, TERMINATED].includes(container.exitCode ?? 0));
    const killed = bad.find((one) => one.container.exitCode === KILLED && !outlivedStopTimeout(one));
    const well = essential.find(({ container }) => container.exitCode === 0);
    return byItself ?? killed ?? (bad.length > 0 ? (well ?? bad[0]) : undefined);
}

;// CONCATENATED MODULE: ./.build/watch/causes/cause-rule.js


/** By what ECS's agent says of the newest task that failed; by events only where no such task is known. */
function byTask(pattern, sentence) {
    return (evidence) => cause_rule_find(taskTexts(evidence) ?? eventTexts(evidence), pattern, sentence, evidence);
}
/** By the service's events alone. */
function byEvent(pattern, sentence) {
    return (evidence) => cause_rule_find(eventTexts(evidence), pattern, sentence, evidence);
}
/** By the last lines of the failed container's log. */
function byLog(pattern, sentence) {
    return (evidence) => {
        const lines = (evidence.log?.lines ?? []).slice(-LAST_LINES).map(({ message }) => message);
        return cause_rule_find(lines.reverse(), pattern, sentence, evidence);
    };
}
/** By why ECS says that the deployment ended. */
function byReason(pattern, sentence) {
    return (evidence) => {
        const { reason, timedOut = false } = evidence;
        return timedOut || reason === undefined ? undefined : cause_rule_find([reason], pattern, sentence, evidence);
    };
}
/** By the container to blame alone; the sentence is undefined when this is not the cause. */
function byContainer(sentence) {
    return (evidence) => {
        const failed = failedContainer(evidence);
        return failed && sentence(failed, evidence);
    };
}
/** The first of several ways to tell a cause. */
function either(...causes) {
    return (evidence) => {
        for (const cause of causes) {
            const sentence = cause(evidence);
            if (sentence !== undefined)
                return sentence;
        }
        return undefined;
    };
}
function firstLine(text) {
    return (text ?? '').split('\n')[0]?.trim() ?? '';
}
/** What kills a program stands at the end of its log. */
const LAST_LINES = 5;
/** What the newest failed task and the container to blame in it say; undefined where no task failed by itself. */
function taskTexts(evidence) {
    const task = evidence.tasks.find(failedByItself);
    if (task === undefined)
        return undefined;
    return [failedContainer(evidence)?.container.reason, task.stoppedReason].filter((text) => text !== undefined);
}
function eventTexts({ events }) {
    return events.map(({ message }) => message);
}
function cause_rule_find(texts, pattern, sentence, evidence) {
    const match = texts.map((text) => text.match(pattern)).find((found) => found !== null);
    return match && sentence({ match, failed: failedContainer(evidence), evidence });
}

;// CONCATENATED MODULE: ./.build/watch/causes/list-words.js
/** `a`, `a and b`, `a, b and c`. */
function listWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/network-cause.js


/**
 * The agent's texts of a connection that did not come about.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
const UNREACHABLE = /(?:ResourceInitializationError|CannotPull\w*): .*?(?:dial (?:tcp|udp)|i\/o timeout|TLS handshake timeout|connection timed out|Client\.Timeout exceeded|request canceled while waiting for connection|context deadline exceeded|no route to host|no such host|signal: killed|connection issue between the task and|check your (?:task )?network (?:configuration|connection)).*/is;
/** What a task has to reach: its name, how the texts tell it, the VPC endpoints that lead there. */
const services = [
    {
        name: 'AWS Secrets Manager',
        told: /(?:from asm|secrets manager|secretsmanager\.)/i,
        endpoints: 'secretsmanager',
    },
    { name: 'AWS Systems Manager', told: /(?:from ssm|systems manager|\bssm\.)/i, endpoints: 'ssm' },
    { name: 'CloudWatch Logs', told: /logger args|log stream|cloudwatch|logs\./i, endpoints: 'logs' },
    { name: 'Amazon S3', told: /environment (?:variable )?files|\bs3\b/i, endpoints: 's3' },
    {
        name: 'Amazon ECR',
        told: /ecr registry auth|amazon ecr|\becr\b/i,
        endpoints: 'ecr.api, ecr.dkr and (gateway) s3',
    },
];
/** Who cannot be reached and, by the service's own network settings, why. */
function networkCause({ match: [text], evidence }) {
    const whom = destination(text, evidence);
    if (/connection refused/.test(text))
        return `Nothing takes the task’s connections to ${whom}: connection refused.`;
    const lookup = /no such host/.test(text) ? ' (its name is not known there)' : '';
    return `There is no network route from the task to ${whom}${lookup}${network_cause_missing(evidence)}.`;
}
function networkRemedy(evidence) {
    const { network } = evidence.service ?? {};
    const text = evidence.tasks
        .map(({ stoppedReason = '' }) => stoppedReason)
        .find((one) => UNREACHABLE.test(one));
    const endpoints = serviceIn(text ?? '')?.endpoints ?? 'ecr.api, ecr.dkr, s3, logs and secretsmanager';
    if (network?.publicAddress) {
        return 'Let the subnets’ route table lead to an internet gateway, and the security groups and network ACLs let TCP 443 out.';
    }
    return (`Give the subnets a NAT gateway or VPC endpoints for ${endpoints} whose security group lets TCP 443 in; ` +
        'in a public subnet set assignPublicIp to ENABLED.');
}
/** `network: subnets subnet-1; security groups sg-1; assignPublicIp DISABLED` */
function networkLine({ service }) {
    if (service?.network === undefined)
        return [];
    const { subnets, securityGroups, publicAddress } = service.network;
    const groups = securityGroups.length === 0 ? 'the VPC’s default' : securityGroups.join(', ');
    const address = publicAddress ? 'ENABLED' : 'DISABLED';
    return [`network: subnets ${subnets.join(', ')}; security groups ${groups}; assignPublicIp ${address}`];
}
function network_cause_missing({ service }) {
    if (service?.network === undefined)
        return '';
    const { subnets, publicAddress } = service.network;
    const several = subnets.length > 1;
    const where = `${several ? 'subnets' : 'subnet'} ${listWords(subnets)}`;
    return publicAddress
        ? `, although it has a public address: ${where} ${several ? 'do' : 'does'} not let it out`
        : `: it has no public address, and ${where} ${several ? 'lead' : 'leads'} there neither by a NAT gateway nor by a VPC endpoint`;
}
function destination(text, evidence) {
    const host = /https?:\/\/([^/"\s\\]+)/.exec(text)?.[1] ?? /lookup ([\w.-]+)/.exec(text)?.[1];
    const known = serviceIn(text);
    const image = /CannotPull/.test(text) ? failedContainer(evidence)?.container.image : undefined;
    const name = known?.name ?? (image === undefined ? 'the AWS services that it needs' : `the registry of ${image}`);
    return host === undefined ? name : `${name} (${host})`;
}
/** The sentence that every such text begins with names secrets and registry alike. */
function serviceIn(text) {
    const told = text.replace(/unable to pull secrets or registry auth:?/g, '');
    return services.find((service) => service.told.test(told));
}

;// CONCATENATED MODULE: ./.build/watch/causes/size-line.js
/** `size: task 256 CPU units (0.25 vCPU), 512 MiB; container "web" 64 MiB` */
function sizeLine({ task = {}, containers = [] }) {
    const whole = sizes(task);
    const parts = [
        ...(whole === '' ? [] : [`task ${whole}`]),
        ...containers.flatMap((one) => (sizes(one) === '' ? [] : [`container "${one.name}" ${sizes(one)}`])),
    ];
    return parts.length === 0 ? [] : [`size: ${parts.join('; ')}`];
}
function sizes({ cpu, memory }) {
    return [
        ...(cpu === undefined ? [] : [`${cpu} CPU units (${cpu / 1024} vCPU)`]),
        ...(memory === undefined ? [] : [`${memory} MiB`]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./.build/watch/causes/capacity-rules.js





const NO_ADDRESS = /InsufficientFreeAddressesInSubnet|(?:not enough|insufficient|no) free (?:IP )?addresses/i;
const NETWORK_INTERFACE = /Unexpected EC2 error while attempting to Create Network Interface.*/is;
/** Why ECS finds no place for a task. */
const capacityRules = [
    {
        id: 'no-free-address',
        title: 'The subnet has no free IP address',
        cause: either(byTask(NO_ADDRESS, noAddress), byEvent(NO_ADDRESS, noAddress)),
        remedy: 'Add a subnet to the service’s network configuration, use a larger one, or free addresses in it.',
        shows: networkLine,
        docs: developerGuide('failed-to-start-error'),
    },
    {
        id: 'network-interface',
        title: 'No network interface can be made for the task',
        cause: byTask(NETWORK_INTERFACE, ({ match }) => `The task gets no network interface: ${match[0]}`),
        remedy: 'Check the subnets and security groups of the service, and the quota of network interfaces.',
        shows: networkLine,
        docs: developerGuide('failed-to-start-error'),
    },
    {
        id: 'no-network-interface',
        title: 'The container instance cannot take another network interface',
        cause: byEvent(/\(?container-instance (\w+)\)? encountered error "RESOURCE:ENI"/, ({ match }) => `The container instance ${match[1]} has no room for another network interface (RESOURCE:ENI).`),
        remedy: 'Add instances, use larger ones, or turn on awsvpcTrunking for more interfaces per instance.',
        docs: developerGuide('container-instance-eni'),
    },
    {
        id: 'fargate-quota',
        title: 'A Fargate quota of the account is reached',
        cause: byEvent(/Reason: (You['’]ve reached the limit on the number of (vCPUs|tasks) you can run concurrently|The requested (CPU|MEMORY) configuration is above your limit)/, ({ match }) => match[2] === undefined
            ? `The task’s ${match[3]} is above the account’s Fargate quota.`
            : `The account has reached its Fargate quota of ${match[2]} that run at the same time.`),
        remedy: 'Ask for a higher quota in Service Quotas (AWS Fargate), stop what is not needed, or make the task smaller.',
        shows: sizeLine,
        docs: developerGuide('service-quotas'),
    },
    {
        id: 'fargate-capacity',
        title: 'Fargate has no capacity at the moment',
        cause: byEvent(/Capacity is unavailable at this time/, ({ evidence: { service } }) => `AWS Fargate has no capacity for the task at the moment${service?.network === undefined ? '' : ` in the Availability Zones of ${listWords(service.network.subnets)}`}.`),
        remedy: 'Deploy again later; give the service subnets in more Availability Zones, or a mixed capacity provider strategy.',
        shows: sizeLine,
        docs: EVENTS,
    },
    {
        id: 'ecs-throttled',
        title: 'ECS is throttled by an API that it needs for the service',
        cause: either(byEvent(/operations are being throttled/, capacity_rules_throttled), byEvent(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, capacity_rules_throttled), byTask(/Rate exceeded|RequestLimitExceeded|ThrottlingException/, capacity_rules_throttled)),
        remedy: 'Wait: ECS tries again by itself. Deploy fewer services of the account at once, or ask AWS for a higher rate.',
        docs: EVENTS,
    },
    {
        id: 'provisioning-limit',
        title: 'Too many tasks of the cluster start at the same time',
        cause: byEvent(/tasks provisioning capacity limit was exceeded/, () => 'The cluster has reached its quota of 500 tasks that start at the same time.'),
        remedy: 'Wait for the others, scale in smaller steps, or give the capacity provider more room.',
        docs: EVENTS,
    },
    {
        id: 'no-instances',
        title: 'The cluster has no container instances',
        cause: byEvent(/No Container Instances were found in your (cluster|capacity provider)/i, ({ match }) => `There is no container instance in the ${match[1]}.`),
        remedy: 'Add container instances to the cluster, or let the service run on Fargate or a capacity provider.',
        docs: EVENTS,
    },
    {
        id: 'agent-disconnected',
        title: 'The ECS agent of the container instance is not connected',
        cause: byEvent(/container-instance (\w+)\)? encountered error "AGENT"/, ({ match }) => `The ECS agent of the container instance ${match[1]} is not connected.`),
        remedy: 'Restart the agent (sudo systemctl restart ecs) or replace the instance; see /var/log/ecs/ecs-agent.log.',
        docs: EVENTS,
    },
    {
        id: 'no-capacity',
        title: 'No container instance has enough CPU or memory, or fits in another way',
        cause: byEvent(/(?:was unable to place (?:a task|tasks)|could not launch \d+ tasks).*/s, placement),
        remedy: 'Check the cluster’s capacity, the subnets’ free addresses and the account’s quotas.',
        shows: sizeLine,
        docs: EVENTS,
    },
];
function noAddress({ match, evidence }) {
    const told = /subnet '?(subnet-\w+)/.exec(match.input ?? '')?.[1];
    const subnets = told === undefined ? (evidence.service?.network?.subnets ?? []) : [told];
    return `No IP address is free in the subnet${subnets.length === 0 ? '' : ` ${subnets.join(' or ')}`}.`;
}
function capacity_rules_throttled({ match }) {
    const by = /while (?:attempting to |calling )([\w ]+)|\(Service: (\w+)/.exec(match.input ?? '');
    const whose = by?.[1] ?? by?.[2];
    return `ECS itself is throttled${whose === undefined ? '' : ` (${whose.trim()})`} and starts the tasks later.`;
}
/** ECS's own sentences about the lack, without its pointer to the guide. */
function placement({ match: [text] }) {
    return `ECS cannot place the tasks: the service ${text.replace(/ For more information, see .*$/, '')}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/deployment-rules.js



/** What ended the whole deployment, whatever its tasks did. */
const deploymentRules = [
    {
        id: 'alarm-fired',
        title: 'A CloudWatch alarm of the deployment went off',
        cause: byReason(/\balarms?\b/i, alarmCause),
        remedy: 'Look at the alarm’s metric since the deployment began: the new revision made it go off. ' +
            'An alarm that is too touchy for a rollout belongs out of deploymentConfiguration.alarms.',
        docs: developerGuide('deployment-alarm-failure'),
    },
    {
        id: 'hook-failed',
        title: 'A lifecycle hook failed',
        cause: byReason(/(\w+) lifecycle hook\(s\) failed\.?(.*)/s, hookFailure),
        remedy: 'Look into the function’s own log for the time of the deployment; it has to answer {"hookStatus":"SUCCEEDED"}. ' +
            'ECS calls it with the hook’s roleArn, which needs lambda:InvokeFunction.',
        docs: developerGuide('deployment-lifecycle-hooks'),
    },
    {
        id: 'hook-timed-out',
        title: 'A lifecycle hook, or somebody’s answer to a pause, did not come in time',
        cause: byReason(/(?:(\w+) )?(pause|lifecycle) hook(?:\(s\))? timed out/i, hookTimeout),
        remedy: 'Answer a pause with `aws ecs continue-service-deployment`; give a slow hook a longer timeoutConfiguration, ' +
            'or let its action be CONTINUE.',
        docs: developerGuide('deployment-lifecycle-hooks'),
    },
    {
        id: 'traffic-rules',
        title: 'The listener rules do not fit the service, so traffic cannot shift',
        cause: byReason(/invalid networking configuration[.:]*\s*(.*)/is, ({ match }) => `The load balancer’s rules do not fit the service: ${match[1] || 'ECS does not say how'}`),
        remedy: 'Let the production listener rule forward to exactly one of the service’s two target groups before the deployment.',
        docs: developerGuide('troubleshooting-blue-green'),
    },
];
function alarmCause({ evidence: { alarms = [] } }) {
    if (alarms.length === 0)
        return 'A CloudWatch alarm of the deployment went off; ECS does not say which.';
    const several = alarms.length > 1;
    return `The CloudWatch alarm${several ? 's' : ''} ${listWords(alarms)} went off while the deployment was under way.`;
}
function hookFailure({ match: [, stage = '', text = ''], evidence }) {
    const hook = deployment_rules_nameOf(arnIn(text) ?? targetsOf(evidence, 'FAILED'));
    const why = /unable to (?:invoke|parse).* due to:? (.+?)\.?$/s.exec(text)?.[1];
    if (/unable to invoke/.test(text))
        return `ECS cannot call the ${hook} at stage ${stage}: ${why}.`;
    if (/unable to parse/.test(text))
        return `ECS does not understand the answer of the ${hook} at stage ${stage}: ${why}.`;
    return `The ${hook} failed at stage ${stage}: it answered FAILED.`;
}
function hookTimeout({ match: [, stage, kind], evidence }) {
    const at = stage === undefined ? '' : ` at stage ${stage}`;
    if (kind === 'pause')
        return `Nobody answered the pause${at} in time.`;
    return `The ${deployment_rules_nameOf(targetsOf(evidence, 'TIMED_OUT'))}${at} did not end in time.`;
}
function deployment_rules_nameOf(arn) {
    return arn === undefined ? 'lifecycle hook' : `lifecycle hook ${arn}`;
}
function arnIn(text) {
    return /arn:[^\s,]+/.exec(text)?.[0];
}
function targetsOf({ hooks = [] }, status) {
    return hooks.find((hook) => hook.status === status)?.targetArn;
}

;// CONCATENATED MODULE: ./.build/watch/causes/end-rules.js





/** What takes a running task's host away: nothing in the task is to blame. */
const hostRules = [
    {
        id: 'spot-interruption',
        title: 'Spot capacity was taken back',
        cause: byStopCode(['SpotInterruption'], (id) => `Spot capacity was taken back: task ${id} was interrupted, and not by a fault of its own.`),
        remedy: 'Let ECS try again, spread the service over more Availability Zones, or give its capacity provider strategy ' +
            'a base on FARGATE (or On-Demand instances).',
        docs: developerGuide('spot-interruption-errors'),
    },
    {
        id: 'host-lost',
        title: 'The container instance or Fargate host went away',
        cause: byStopCode(['TerminationNotice', 'InfrastructureHealth'], (id, reason) => `The host of task ${id} went away, not by a fault of the task${reason === undefined ? '' : `: ${reason}`}.`),
        remedy: 'Let ECS try again; on EC2 see why the instance ended (scaling in, a health check, maintenance).',
        docs: STOPPED,
    },
    {
        id: 'out-of-memory',
        title: 'A container needs more memory than it may have',
        cause: byTask(/OutOfMemoryError: container killed/i, ({ failed, evidence }) => `Container "${failed?.container.name}" used more memory than ${memoryLimit(failed, evidence)} and was killed.`),
        remedy: 'Raise memory in the task definition, or make the application use less.',
        shows: sizeLine,
        docs: developerGuide('out-of-memory'),
    },
];
/** A container that ended by itself, and nothing more specific is known. */
const exitRules = [
    {
        id: 'address-in-use',
        title: 'Two containers of the task want the same port',
        cause: byLog(/EADDRINUSE|address (?:is )?(?:already )?in use/i, addressInUse),
        remedy: 'Give each container of the task another port: in awsvpc they share one address. ' +
            'Within one container, let only one process listen.',
        docs: developerGuide('task-networking-awsvpc'),
    },
    {
        id: 'container-killed',
        title: 'A container was killed by SIGKILL, not for its memory',
        cause: byContainer(killedCause),
        remedy: 'Look for what kills it: the memory of the task as a whole, the host’s, or a process of its own. ' +
            'Let the application handle SIGTERM (exec form of CMD, or initProcessEnabled), or raise stopTimeout.',
        shows: sizeLine,
        docs: STOPPED,
    },
    {
        id: 'container-exited',
        title: 'The application ends by itself',
        cause: byContainer((failed, evidence) => {
            const { name, exitCode } = failed.container;
            if (exitCode === undefined)
                return undefined;
            return `Container "${name}" exits with code ${exitCode}${when(failed)}${lastWords(evidence)}`;
        }),
        remedy: 'Read its log lines; the container has to keep running. Reproduce with docker run on the same image.',
        docs: STOPPED,
    },
];
function byStopCode(codes, sentence) {
    return ({ tasks }) => {
        const task = tasks.find(failedByItself);
        if (task === undefined || !codes.includes(task.stopCode ?? ''))
            return undefined;
        return sentence(task.id, task.stoppedReason?.replace(/\.$/, ''));
    };
}
function memoryLimit(failed, { task }) {
    if (failed?.defined?.memory !== undefined)
        return `its limit (${failed.defined.memory} MiB)`;
    return task?.memory === undefined ? 'its limit' : `the task has (${task.memory} MiB)`;
}
function addressInUse({ match, failed }) {
    if (failed === undefined || (failed.container.exitCode ?? 0) === 0)
        return undefined;
    const port = /:(\d{2,5})\b/.exec(match.input ?? '')?.[1];
    const what = port === undefined ? 'its port' : `port ${port}`;
    return `Container "${failed.container.name}" cannot listen on ${what}: another process of the same task does already.`;
}
function killedCause(failed) {
    const { container, task, defined } = failed;
    if (container.exitCode !== 137 || task.stopCode !== 'EssentialContainerExited')
        return undefined;
    return outlivedStopTimeout(failed)
        ? `Container "${container.name}" was killed (exit code 137): it did not end within its stopTimeout of ${defined?.stopTimeout} s.`
        : `Container "${container.name}" was killed by SIGKILL (exit code 137), and not for its own memory limit.`;
}
/** A minute after its start an application is past what a start does. */
const STARTED_MS = 60_000;
function when({ task }) {
    if (task.startedAt === undefined || task.stoppedAt === undefined)
        return '';
    const ran = task.stoppedAt - task.startedAt;
    return ran < STARTED_MS ? '' : ` after running for ${Math.round(ran / 60_000)} min`;
}
function lastWords(evidence) {
    const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
    return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/listening.js
const SPEAKS_OF_IT = /listen|running|started|serving|bound|ready/i;
const ADDRESS = /(?:https?:\/\/|tcp:\/\/|[\s@('"])(\[[\da-f:]*\]|localhost|\*|\d+\.\d+\.\d+\.\d+)?:(\d{2,5})\b/i;
const PORT = /\bport(?:\(s\))?[ :=]+(\d{2,5})\b/i;
/** Where the log says that the application listens, as the common servers write it (gunicorn, uvicorn, Flask, Node, Go, Spring). */
function listening({ log }) {
    return (log?.lines ?? []).flatMap(({ message }) => {
        if (!SPEAKS_OF_IT.test(message))
            return [];
        const [, host, port] = ADDRESS.exec(message) ?? [];
        if (port !== undefined) {
            const loopback = /^(?:localhost|127\.|\[::1\])/.test(host ?? '');
            return [{ port: Number(port), loopback, line: message.trim() }];
        }
        const named = PORT.exec(message)?.[1];
        return named === undefined ? [] : [{ port: Number(named), loopback: false, line: message.trim() }];
    });
}

;// CONCATENATED MODULE: ./.build/watch/causes/sick-target.js

const EVENT = /\(port (\d+)\) is unhealthy in \(target-group .*due to \(reason (.+)\)/;
/** By ECS's event about it, else by the target group itself; not where the newest task failed in another way. */
function sickTarget({ tasks, events, targets = [] }) {
    const failed = tasks.find(failedByItself);
    if (failed !== undefined && !/health checks/.test(failed.stoppedReason ?? ''))
        return undefined;
    const [, port, reason] = events.map(({ message }) => EVENT.exec(message)).find((one) => one !== null) ?? [];
    if (port !== undefined && reason !== undefined)
        return { port: Number(port), reason };
    const [target] = targets;
    return target && { port: target.port, reason: target.description };
}
function checkedPort({ healthCheck }, target) {
    return healthCheck === undefined || healthCheck.port === 'traffic-port'
        ? target.port
        : Number(healthCheck.port);
}
/** ` for /health`, where the path is known. */
function request({ healthCheck }) {
    return healthCheck === undefined ? '' : ` for ${healthCheck.path}`;
}
/** `health check: /health on port 8080 every 5 s, 2 s to answer, unhealthy after 2 failures; grace period 0 s` */
function healthCheckLine(evidence) {
    const { healthCheck: check, service } = evidence;
    const target = sickTarget(evidence);
    const parts = [
        ...(check === undefined
            ? []
            : [`${check.path} on port ${target === undefined ? check.port : checkedPort(evidence, target)}`]),
        ...(check?.interval === undefined ? [] : [`every ${check.interval} s`]),
        ...(check?.timeout === undefined ? [] : [`${check.timeout} s to answer`]),
        ...(check?.unhealthyThreshold === undefined
            ? []
            : [`unhealthy after ${check.unhealthyThreshold} failures`]),
        ...(service === undefined ? [] : [`grace period ${service.graceSeconds ?? 0} s`]),
    ];
    return check === undefined ? [] : [`health check: ${parts.join(', ')}`];
}

;// CONCATENATED MODULE: ./.build/watch/causes/health-rules.js







/** Why a task that runs is not taken for healthy. */
const healthRules = [
    {
        id: 'container-health-check',
        title: 'The container’s own health check fails',
        cause: byTask(/failed container health checks/i, ({ failed }) => containerCheck(failed)),
        remedy: 'Run the healthCheck command inside the image (ECS keeps no output of it); give a slow start more startPeriod, or more CPU.',
        shows: sizeLine,
        docs: developerGuide('healthcheck'),
    },
    {
        id: 'target-group-missing',
        title: 'The target group or the target is gone',
        cause: byEvent(/in target-group \(?([^\s)]+)\)+ due to `?(TARGET GROUP IS NOT FOUND|TARGET IS NOT FOUND)/, ({ match }) => `The ${match[2] === 'TARGET IS NOT FOUND' ? 'task is no target of the target group' : 'target group does not exist'}: ${match[1]}.`),
        remedy: 'Create the service again with a target group that exists; never delete one that a service uses.',
        docs: EVENTS,
    },
    {
        id: 'listens-on-localhost',
        title: 'The application listens on 127.0.0.1 only',
        cause: listensOnLocalhost,
        remedy: 'Let the application bind 0.0.0.0 (gunicorn --bind 0.0.0.0:PORT, flask run --host 0.0.0.0, HOST=0.0.0.0): ' +
            '127.0.0.1 is the container’s own, and the load balancer comes from outside.',
        shows: healthCheckLine,
        docs: BALANCERS,
    },
    {
        id: 'nothing-listens',
        title: 'Nothing listens on the container port',
        cause: nothingListens,
        remedy: 'Let the application listen on that port of 0.0.0.0, not of localhost, or correct containerPort; ' +
            'a slow start needs healthCheckGracePeriodSeconds.',
        shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
        docs: BALANCERS,
    },
    {
        id: 'security-group-suspected',
        title: 'The load balancer’s requests get no answer: probably a security group',
        cause: noAnswer,
        remedy: 'Let the tasks’ security group take TCP from the load balancer’s security group on that port (and the network ACLs too). ' +
            'If it does, the application takes the connection and does not answer in time.',
        shows: (evidence) => [...healthCheckLine(evidence), ...networkLine(evidence)],
        docs: BALANCERS,
    },
    {
        id: 'load-balancer-health-check',
        title: 'The load balancer’s health check gets the wrong answer',
        cause: either(byTask(/failed ELB health checks/i, ({ evidence }) => loadBalancerCause(evidence)), (evidence) => (sickTarget(evidence) === undefined ? undefined : loadBalancerCause(evidence))),
        remedy: 'Check the target group’s path, port and success codes, the security group between load balancer and task, ' +
            'and healthCheckGracePeriodSeconds for a slow start.',
        shows: (evidence) => [...healthCheckLine(evidence), ...sizeLine(evidence)],
        docs: BALANCERS,
    },
];
function containerCheck(failed) {
    const command = failed?.defined?.healthCheck;
    const check = `The health check of container "${failed?.container.name}"`;
    return command === undefined ? `${check} fails.` : `${check} fails: ${command}`;
}
/** The log says where it listens, and that nobody from outside can get there. */
function listensOnLocalhost(evidence) {
    const target = sickTarget(evidence);
    if (target === undefined || !isUnanswered(target.reason))
        return undefined;
    const port = checkedPort(evidence, target);
    const there = listening(evidence).filter((one) => one.port === port);
    if (there.length === 0 || there.some(({ loopback }) => !loopback))
        return undefined;
    const name = failedContainer(evidence)?.container.name ?? evidence.log?.container;
    return `Container "${name}" listens on port ${port} of 127.0.0.1 only, where the load balancer cannot reach it; its log says: ${there[0]?.line}`;
}
/** Nothing answers at all: no status code, no timeout. */
function nothingListens(evidence) {
    const target = sickTarget(evidence);
    if (target?.reason !== 'Health checks failed')
        return undefined;
    const port = checkedPort(evidence, target);
    const elsewhere = listening(evidence).find((one) => one.port !== port);
    const instead = elsewhere === undefined ? '' : `; its log says that it listens on port ${elsewhere.port}`;
    return `Nothing answers on port ${port} of the task, where the load balancer’s health check asks${request(evidence)}${instead}.`;
}
function noAnswer(evidence) {
    const target = sickTarget(evidence);
    // An application whose log shows the checker's requests is reached.
    if (target === undefined || !/timed out/i.test(target.reason) || showsChecks(evidence))
        return undefined;
    const port = checkedPort(evidence, target);
    const groups = evidence.service?.network?.securityGroups ?? [];
    const group = groups.length === 0 ? 'the tasks’ security group' : `the security group ${groups.join(', ')}`;
    const listens = listening(evidence).some((one) => one.port === port && !one.loopback);
    const although = listens ? ', although its log says that it listens there' : '';
    return `The load balancer’s health check${request(evidence)} gets no answer from port ${port} of the task${although}: probably ${group} does not let it in.`;
}
/** Path, port and code, as far as they are known. */
function loadBalancerCause(evidence) {
    const target = sickTarget(evidence);
    const check = 'The load balancer’s health check';
    if (target === undefined)
        return `${check}${request(evidence)} fails.`;
    const asked = `${check}${request(evidence)} on port ${checkedPort(evidence, target)}`;
    const codes = /failed with these codes: \[(.+)\]/.exec(target.reason)?.[1];
    if (codes === undefined)
        return `${asked} fails: ${target.reason}.`;
    const { healthCheck } = evidence;
    return `${asked} gets ${codes}${healthCheck === undefined ? '' : `, not ${healthCheck.successCodes}`}.`;
}
function isUnanswered(reason) {
    return reason === 'Health checks failed' || /timed out/i.test(reason);
}
function showsChecks({ log }) {
    return log?.lines.some(({ message }) => message.includes('ELB-HealthChecker')) ?? false;
}

;// CONCATENATED MODULE: ./.build/watch/causes/last-rules.js


/** What is left where no task has failed and none could not be placed. */
const lastRules = [
    {
        id: 'cannot-progress',
        title: 'The deployment percentages leave ECS no room',
        cause: byEvent(/because of the service deployment configuration/, ({ evidence }) => noRoom(evidence)),
        remedy: 'Raise maximumPercent or lower minimumHealthyPercent (100/200 always works).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'protected-tasks',
        title: 'Old tasks are protected from scale-in',
        cause: byEvent(/unable to scale in.*?(\d+) tasks under protection|protected tasks are more than/is, ({ match }) => `ECS may not stop ${match[1] ?? 'the'} old tasks: they are protected from scale-in.`),
        remedy: 'Wait until the protection ends, or let the tasks end it (UpdateTaskProtection).',
        docs: developerGuide('task-scale-in-protection'),
    },
    {
        id: 'not-finished',
        title: 'Our own time was up; ECS goes on',
        cause: ({ timedOut = false, reason }) => (timedOut ? reason : undefined),
        remedy: 'Nothing has failed that ECS shows: look at what it waits for above, or give it more time (timeout, no-progress-timeout).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'tasks-unseen',
        title: 'Tasks may not be looked at',
        cause: ({ deniedAction, reason = 'nothing' }) => deniedAction &&
            `ECS says: ${reason.replace(/\.$/, '')}. Why, its tasks would tell, but AWS denies ${deniedAction}.`,
        remedy: 'Allow ecs:ListTasks, ecs:DescribeTasks and logs:GetLogEvents to the deploying role: then the container, its exit code and its last words are named.',
        docs: developerGuide('security_iam_id-based-policy-examples'),
    },
    {
        id: 'unknown',
        title: 'None of these',
        cause: ({ reason }) => reason === undefined
            ? 'The cause is unknown: ECS gives no reason that ecs-ship knows.'
            : `The cause is unknown to ecs-ship; ECS says: ${reason}`,
        remedy: 'All that ECS shows is above; the service’s events and the stopped tasks in the console may show more.',
        docs: STOPPED,
    },
];
/** ECS rounds the lower limit up and the upper one down (source: developer guide, "Service event messages"). */
function noRoom({ service }) {
    if (service?.limits === undefined)
        return 'minimumHealthyPercent and maximumPercent leave ECS no room to start or stop a task.';
    const { desired, limits } = service;
    const { minimumHealthyPercent: low, maximumPercent: high } = limits;
    const least = Math.ceil((desired * low) / 100);
    const most = Math.floor((desired * high) / 100);
    return `ECS may neither start nor stop a task: of ${desired} desired ones minimumHealthyPercent ${low} keeps ${least}, and maximumPercent ${high} allows ${most}.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/role-name.js
/** The role that a text of AWS denies something, by its session's ARN; else our execution role's ARN. */
function roleName(text, { task }) {
    return /assumed-role\/([^/\s]+)/.exec(text)?.[1] ?? task?.executionRole;
}
/** `The execution role arn:…` */
function executionRole(text, evidence) {
    const name = roleName(text, evidence);
    return name === undefined ? 'The execution role' : `The execution role ${name}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/pull-rules.js



/** Why an image cannot be had, or not be run. */
const pullRules = [
    {
        id: 'image-platform',
        title: 'The image is built for another CPU architecture',
        cause: either(byTask(/does not contain descriptor matching platform '?([\w/]+)?|exec format error|no matching manifest/i, otherPlatform), byLog(/exec format error/i, otherPlatform)),
        remedy: 'Build for the task’s platform (option platforms) or change runtimePlatform in the task definition; ' +
            'a script as entry point needs its #! line.',
        docs: developerGuide('ecs-arm64'),
    },
    {
        id: 'pull-denied',
        title: 'The image may not be pulled',
        cause: byTask(/CannotPull\w*: .*(?:access denied|denied:|unauthori[sz]ed|not authorized|authorization failed|forbidden).*|ecr registry auth: .*(?:AccessDenied|not authorized).*|Check that the role has the permissions to pull.*/is, pullDenied),
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, ' +
            'and let the repository’s policy allow it where that is another account’s; ' +
            'a private registry other than ECR needs repositoryCredentials in the container definition.',
        docs: PULLS,
    },
    {
        id: 'image-gone',
        title: 'The image’s digest is gone: expired, deleted or never pushed',
        cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, imageGone),
        remedy: 'Check that the repository’s lifecycle policy has not expired it; push it again and deploy anew ' +
            '(forceNewDeployment resolves a tag again).',
        docs: developerGuide('deployment-type-ecs'),
    },
    {
        id: 'image-not-found',
        title: 'The image does not exist',
        cause: byTask(/CannotPull\w*: .*(?:not found|manifest unknown|does not exist).*/is, (found) => `The image ${imageName(found)} cannot be pulled: it does not exist.`),
        remedy: 'Check the image reference in the task definition and that a lifecycle policy has not expired it.',
        docs: PULLS,
    },
    {
        id: 'pull-rate-limit',
        title: 'The registry limits how often images are pulled',
        cause: byTask(/CannotPull\w*: .*(?:toomanyrequests|too many requests|pull rate limit).*/is, (found) => `The registry of the image ${imageName(found)} refuses to be asked so often.`),
        remedy: 'Pull through an ECR pull through cache or from your own repository, or give repositoryCredentials of an account.',
        docs: PULLS,
    },
    {
        id: 'disk-full',
        title: 'There is no room for the image',
        cause: byTask(/CannotPull\w*: .*no space left on device/is, (found) => `There is no disk space left for the image ${imageName(found)}.`),
        remedy: 'Raise ephemeralStorage (Fargate), or clean up or enlarge the container instance’s disk.',
        docs: PULLS,
    },
    {
        id: 'pull-failed',
        title: 'The image cannot be pulled for another reason',
        cause: byTask(/CannotPull\w*: (.+)/is, (found) => `The image ${imageName(found)} cannot be pulled: ${firstLine(found.match[1])}`),
        remedy: 'Check that the task’s subnets have a route to the registry (NAT, VPC endpoints or a public address).',
        docs: PULLS,
    },
];
function otherPlatform({ match, failed }) {
    const image = failed === undefined ? 'The image' : `The image ${failed.container.image}`;
    const wanted = match[1] === undefined ? '' : ` (${match[1]})`;
    return `${image} is built for another CPU architecture than the task runs on${wanted}.`;
}
function pullDenied(found) {
    const [text] = found.match;
    const action = /not authorized to perform: (ecr:\w+)/.exec(text)?.[1];
    const role = roleName(text, found.evidence);
    const whom = role === undefined ? '' : ` to the role ${role}`;
    const lacks = action === undefined ? '' : `, which lacks ${action}`;
    return `The image ${imageName(found)} cannot be pulled: access is denied${whom}${whom === '' ? lacks.replace(', which', '; its role') : lacks}.`;
}
/** A digest that is not there has been there: ECS or ecs-ship has once seen it. */
function imageGone(found) {
    const name = imageName(found);
    if (!name.includes('@sha256:'))
        return undefined;
    const written = found.failed?.defined?.image;
    const pinned = written === undefined || written.includes('@')
        ? ''
        : ` (ECS pinned ${written} to it when the deployment began)`;
    return `The image ${name} cannot be pulled: it is gone, expired or was never pushed${pinned}.`;
}
/** The reference that cannot be resolved, from the text or from the container to blame. */
function imageName({ match, failed }) {
    const named = /failed to resolve ref "?(\S+?)"?:? (?:not found|pull access denied|unexpected status)/.exec(match[0])?.[1];
    return named ?? failed?.container.image ?? 'of a container';
}

;// CONCATENATED MODULE: ./.build/watch/causes/secret-cause.js


/**
 * Which secret or parameter cannot be read, and why, from the agent's text.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
function secretCause({ match, evidence }) {
    const text = firstLine(match[1]).replace('execution resource retrieval failed: ', '');
    const secret = /fetch(?:ing)? secret (?:data from AWS Secrets Manager in region \S+: secret )?(arn:\S+?):? |secret with ARN ['‘](arn:[^'’]+)/
        .exec(text)
        ?.slice(1)
        .find((arn) => arn !== undefined);
    const parameter = /invalid (?:ssm )?parameters: (.+)$/i.exec(text)?.[1];
    const key = /did not contain json key (\S+)/.exec(text)?.[1];
    const denied = /not authorized to perform: (ssm:\w+|kms:\w+)(?: on resource: (\S+))?/.exec(text);
    if (denied !== null) {
        const what = denied[2] === undefined ? '' : ` on ${denied[2]}`;
        return `${executionRole(text, evidence)} lacks ${denied[1]}${what}.`;
    }
    if (key !== undefined)
        return `A secret of the task definition has no JSON key ${key}.`;
    if (parameter !== undefined)
        return `The SSM parameter ${parameter} does not exist or has no value.`;
    if (secret === undefined)
        return `A secret of the task definition cannot be read: ${text}`;
    if (/AccessDenied|not authorized/.test(text))
        return `${executionRole(text, evidence)} may not read the secret ${secret}.`;
    return /ResourceNotFound|can't find|whether the secret exists/.test(text)
        ? `The secret ${secret} does not exist.`
        : `The secret ${secret} cannot be read: ${text}`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/setup-rules.js





/** Why a task cannot be set up before any image is pulled. */
const setupRules = [
    {
        id: 'role-not-assumable',
        title: 'ECS cannot assume the execution role or the task role',
        cause: either(byTask(/unable to assume the role '([^']+)'/, roleCause), byTask(/not authorized to perform: sts:AssumeRole on resource: (\S+)/, roleCause), byEvent(/unable to assume the role '([^']+)'/, roleCause), byEvent(/IAM trust relationship has been misconfigured/, trustCause)),
        remedy: 'Check that the role exists and that its trust policy lets ecs-tasks.amazonaws.com call sts:AssumeRole; ' +
            'a role that was made a moment ago needs some seconds.',
        docs: EXECUTION_ROLE,
    },
    {
        id: 'no-network-route',
        title: 'There is no network route to ECR, Secrets Manager, Systems Manager or CloudWatch Logs',
        cause: byTask(UNREACHABLE, networkCause),
        remedy: networkRemedy,
        shows: networkLine,
        docs: developerGuide('verify-connectivity'),
    },
];
/** The same, where a pull's own rules have not told. */
const resourceRules = [
    {
        id: 'log-group-missing',
        title: 'The log group does not exist',
        cause: byTask(/(log group does not exist|failed to (?:validate logger args|initialize logging driver).*log group)/is, logGroupCause),
        remedy: 'Create it, or set awslogs-create-group: "true" and allow logs:CreateLogGroup to the execution role.',
        docs: RESOURCES,
    },
    {
        id: 'logs-denied',
        title: 'The execution role may not write to CloudWatch Logs',
        cause: byTask(/not authorized to perform: (logs:\w+)(?: on resource: (\S+))?/, ({ match, evidence }) => `${executionRole(match.input ?? '', evidence)} lacks ${match[1]}${match[2] === undefined ? '' : ` on ${match[2]}`}.`),
        remedy: 'Allow logs:CreateLogStream and logs:PutLogEvents (AmazonECSTaskExecutionRolePolicy has both).',
        docs: EXECUTION_ROLE,
    },
    {
        id: 'secret-unreadable',
        title: 'A secret or parameter is missing or may not be read',
        cause: byTask(/ResourceInitializationError: (?!.*ecr registry auth).*?(?:pull secrets or registry auth|secrets? .*?): (.+)/is, secretCause),
        remedy: 'Check the secret’s ARN and region, and that the execution role may read it (and use its KMS key).',
        docs: RESOURCES,
    },
    {
        id: 'volume-not-mounted',
        title: 'An EFS file system cannot be mounted',
        cause: byTask(/failed to invoke EFS utils commands to set up EFS volumes:? ?(.*)/is, ({ match }) => `An EFS volume of the task cannot be mounted: ${firstLine(match[1]) || 'no reason given'}`),
        remedy: 'Let the file system’s security group allow TCP 2049 from the task’s, and check its mount targets and policy.',
        docs: RESOURCES,
    },
    {
        id: 'resource-initialization',
        title: 'The task cannot be set up for another reason',
        cause: byTask(/ResourceInitializationError: (.+)/is, ({ match }) => `The task cannot be set up: ${firstLine(match[1])}`),
        remedy: 'Check the execution role’s permissions and the subnets’ route to ECR, CloudWatch Logs and Secrets Manager.',
        shows: networkLine,
        docs: RESOURCES,
    },
];
function roleCause({ match: [, arn], evidence: { task } }) {
    const kinds = { 'execution role': task?.executionRole, 'task role': task?.taskRole };
    const both = task?.executionRole === task?.taskRole;
    const kind = both ? undefined : Object.entries(kinds).find(([, known]) => known === arn)?.[0];
    return `ECS cannot assume the ${kind ?? 'role'} ${arn}.`;
}
function trustCause({ evidence: { task } }) {
    const roles = [task?.executionRole, task?.taskRole].filter((role) => role !== undefined);
    return `ECS may no longer assume a role of the task${roles.length === 0 ? '' : `: ${roles.join(' or ')}`}.`;
}
function logGroupCause({ evidence, failed }) {
    const groups = new Set((evidence.containers ?? []).flatMap(({ awslogs }) => awslogs?.group ?? []));
    // A task that could not be set up at all blames no container.
    const own = failed?.container.reason === undefined ? undefined : failed.defined?.awslogs?.group;
    const [only, ...more] = groups;
    if (only === undefined)
        return 'The log group named in the task definition does not exist.';
    if (more.length === 0)
        return `The log group ${only} does not exist.`;
    return `A log group of the task definition does not exist: ${own ?? [...groups].join(' or ')}.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/dependency-cause.js
/**
 * A container waited for another in vain. Where only the task tells (“Task failed to start”) the task definition has
 * to say who waits for whom.
 */
function dependencyCause(failed, { containers = [] }) {
    const { task, container } = failed;
    const text = container.reason ?? task.stoppedReason ?? '';
    const [, dependency, target] = /dependency graph: .*\[(\S+)\] for target \[(\S+)\]/.exec(text) ?? [];
    if (dependency !== undefined)
        return waitedInVain(containers, target ?? '', dependency);
    if (text !== 'Task failed to start')
        return undefined;
    const waiting = containers.find(({ waitsFor }) => waitsFor.some(({ condition }) => condition !== 'START'));
    const awaited = waiting?.waitsFor.find(({ condition }) => condition !== 'START');
    return waiting && awaited && waitedInVain(containers, waiting.name, awaited.name);
}
const NEVER = {
    HEALTHY: 'which does not become healthy',
    SUCCESS: 'which does not end well',
    COMPLETE: 'which does not end',
    START: 'which does not start',
};
function waitedInVain(containers, target, dependency) {
    const waitsFor = containers.find(({ name }) => name === target)?.waitsFor ?? [];
    const { condition } = waitsFor.find(({ name }) => name === dependency) ?? {};
    const never = NEVER[condition ?? ''] ?? `which does not get there`;
    return `Container "${target}" waits for "${dependency}", ${never} in time.`;
}

;// CONCATENATED MODULE: ./.build/watch/causes/start-rules.js





/** Why a container does not get to run. */
const startRules = [
    {
        id: 'command-not-found',
        title: 'The command does not exist in the image',
        cause: either(byTask(/CannotStartContainer\w*: .*(?:no such file or directory|executable file not found).*/is, ({ match, failed }) => `The command${commandOf(match)} of container "${failed?.container.name}" does not exist in the image.`), byLog(/^exec (\S+): no such file or directory/, ({ match, failed }) => `The command "${match[1]}" of container "${failed?.container.name}", or the interpreter that its first line names, does not exist in the image.`)),
        remedy: 'Check command and entryPoint in the task definition against the image’s files and PATH; ' +
            'a script with Windows line ends names an interpreter that does not exist.',
        docs: STARTS,
    },
    {
        id: 'permission-denied',
        title: 'The entry point may not be executed',
        cause: either(byTask(/Cannot(?:Start|Create)Container\w*: .*permission denied.*/is, notExecutable), byLog(/^exec (\S+): permission denied/, notExecutable)),
        remedy: 'Make the file executable (chmod +x in the Dockerfile) or run it with an interpreter.',
        docs: STARTS,
    },
    {
        id: 'dependency-not-ready',
        title: 'A container waits in vain for another one',
        cause: byContainer(dependencyCause),
        remedy: 'Look into the container that is waited for: its log, its health check, its exit code; ' +
            'its startTimeout is how long the other one waits.',
        docs: developerGuide('task_definition_parameters'),
    },
    {
        id: 'port-conflict',
        title: 'A host port is taken on the container instance',
        cause: either(byTask(/Cannot\w+Container\w*: .*(?:port is already allocated|address already in use).*/is, hostPort), byEvent(/already using a port required by your task/, hostPort)),
        remedy: 'Leave hostPort out (or 0) for a port of ECS’s choice, use awsvpc, add an instance, ' +
            'or let ECS stop the old task first (minimumHealthyPercent below 100).',
        docs: EVENTS,
    },
    {
        id: 'start-timeout',
        title: 'The container engine could not start the container in time',
        cause: byTask(/(?:DockerTimeoutError|ContainerRuntimeTimeoutError): .*timed out after waiting (\w+)/i, ({ match, failed }) => `Container "${failed?.container.name}" did not get to run within ${match[1]}: the engine took too long to start it.`),
        remedy: 'Give the task more CPU, make the image smaller, and see that its log driver’s destination can be reached.',
        shows: sizeLine,
        docs: developerGuide('container-runtime-timeout-error'),
    },
    {
        id: 'container-start',
        title: 'A container cannot start for another reason',
        cause: byTask(/Cannot(?:Start|Create)Container\w*: (.+)/is, ({ match, failed }) => `Container "${failed?.container.name}" cannot start: ${firstLine(match[1])}`),
        remedy: 'Run the image locally with the same command, user and limits to see the error.',
        docs: STARTS,
    },
];
/** runc quotes it: `exec: "gunicorn": executable file not found`. */
function commandOf([text]) {
    const command = /exec: (".+?")/.exec(text)?.[1];
    return command === undefined ? '' : ` ${command}`;
}
function notExecutable({ match, failed }) {
    const path = match[1] ?? /exec: "(.+?)"/.exec(match[0])?.[1];
    const command = path === undefined ? '' : ` "${path}"`;
    return `The command${command} of container "${failed?.container.name}" is not executable for its user.`;
}
function hostPort({ match: [text], failed, evidence }) {
    const told = /(?:Bind for |listen (?:tcp|udp)\d? )\S*?:(\d+)\b/.exec(text)?.[1];
    const wanted = told === undefined ? hostPorts(evidence) : [told];
    const port = wanted.length === 0 ? 'A host port' : `The host port ${listWords(wanted)}`;
    const who = failed === undefined ? 'the task' : `container "${failed.container.name}"`;
    return `${port} that ${who} needs is taken on the container instance.`;
}
function hostPorts({ containers = [] }) {
    const ports = containers.flatMap(({ ports = [] }) => ports);
    return ports.flatMap(({ host = 0 }) => (host === 0 ? [] : [`${host}`]));
}

;// CONCATENATED MODULE: ./.build/watch/causes/rules.js








/** From the most specific to the most general; the first rule that applies names the failure. */
const causeGroups = [
    { title: 'The deployment as a whole', rules: deploymentRules },
    { title: 'Roles and network', rules: setupRules },
    { title: 'The image', rules: pullRules },
    { title: 'Secrets, logs, volumes', rules: resourceRules },
    { title: 'Starting a container', rules: startRules },
    { title: 'The host, and its memory', rules: hostRules },
    { title: 'Health', rules: healthRules },
    { title: 'The application’s end', rules: exitRules },
    { title: 'Capacity and quotas', rules: capacityRules },
    { title: 'What is left', rules: lastRules },
];
const causeRules = causeGroups.flatMap(({ rules }) => rules);

;// CONCATENATED MODULE: ./.build/watch/evidence-lines.js




/** Lines of the failed container's log that are shown. */
const shownLogLines = 10;
/** Of an unknown cause this many events and tasks are shown. */
const evidence_lines_most = { events: 10, tasks: 5, targets: 3 };
/** What a known cause rests on. */
function evidenceLines(evidence) {
    return [...taskLines(evidence), ...logLines(evidence), ...eventLines(evidence), ...reasonLines(evidence)];
}
/** Everything that was gathered, bounded, for a cause that nobody knows. */
function allEvidence(evidence) {
    const { events, targets = [], tasks } = evidence;
    const known = taskLines(evidence);
    const more = tasks.filter((task) => !known.some((line) => line.includes(task.id)));
    return [
        ...known,
        ...more.slice(0, evidence_lines_most.tasks).map(stoppedLine),
        ...targets
            .slice(0, evidence_lines_most.targets)
            .map(({ address, port, reason, description }) => `target ${address}:${port} is unhealthy: ${reason} (${description})`),
        ...healthCheckLine(evidence),
        ...sizeLine(evidence),
        ...logLines(evidence),
        ...events.slice(0, evidence_lines_most.events).map(eventLine),
        ...reasonLines(evidence),
    ];
}
function reasonLines({ reason }) {
    return reason === undefined ? [] : [`ECS: ${reason}`];
}
function taskLines(evidence) {
    const failed = failedContainer(evidence);
    const newest = evidence.tasks.find(failedByItself);
    if (failed === undefined)
        return newest === undefined ? [] : [stoppedLine(newest)];
    const { task, container } = failed;
    const others = evidence.tasks.filter(failedByItself).length - 1;
    return [
        stoppedLine(task),
        `container "${container.name}": ${[
            howItEnded(failed),
            container.reason,
            outlivedStopTimeout(failed) ? 'killed after its stopTimeout' : undefined,
        ]
            .filter((part) => part !== undefined)
            .join(', ')} (image ${container.image})`,
        ...(others > 0 ? [`${others} more task${others > 1 ? 's' : ''} of this deployment stopped as well`] : []),
    ];
}
function stoppedLine({ id, stoppedReason, stopCode }) {
    return `task ${id} stopped: ${stoppedReason ?? stopCode ?? 'no reason given'}`;
}
/** A task that is still being stopped has no exit code yet. */
function howItEnded({ task, container }) {
    if (container.exitCode !== undefined)
        return `exit code ${container.exitCode}`;
    return task.startedAt === undefined ? 'never ran' : 'still stopping';
}
function logLines({ log }) {
    if (log === undefined)
        return [];
    if (log.lines.length === 0)
        return log.note === undefined ? [] : [`log of "${log.container}": ${log.note}`];
    return [
        `last lines of "${log.container}":`,
        ...log.lines.slice(-shownLogLines).map((line) => `  ${line.message.trimEnd()}`),
    ];
}
/** The newest event that says what is wrong beyond the task's own reason, else one that says that something is. */
function eventLines({ events: all, tasks }) {
    const told = tasks.find(failedByItself)?.stoppedReason ?? '';
    const events = all.filter(({ message }) => told.length < 20 || !message.includes(told));
    const says = (pattern) => events.find(({ message }) => pattern.test(message.replace(/^\(service [^)]*\) /, '')));
    const telling = says(/unable|is unhealthy|not healthy|health checks|could not|throttled|misconfigured/i) ??
        says(/deployment failed|rolling back/i);
    return telling === undefined ? [] : [eventLine(telling)];
}
function eventLine({ message }) {
    return `event: ${message}`;
}

;// CONCATENATED MODULE: ./.build/watch/diagnose.js


/** The rules that know nothing better than ECS's own words. */
const withoutCause = ['not-finished', 'tasks-unseen', 'unknown'];
/** Names the cause by the first rule that applies and lists what it rests on; where no cause is known, all there is. */
function diagnose(evidence) {
    for (const { id, cause: tell, shows, remedy, docs } of causeRules) {
        const cause = tell(evidence);
        if (cause === undefined)
            continue;
        const lines = withoutCause.includes(id) ? allEvidence(evidence) : evidenceLines(evidence);
        return {
            id,
            cause,
            evidence: [...(shows?.(evidence) ?? []), ...lines],
            remedy: typeof remedy === 'string' ? remedy : remedy(evidence),
            docs,
        };
    }
    throw new Error('the last cause rule always applies');
}

;// CONCATENATED MODULE: ./.build/steps/image/defined-containers.js
/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;
/** A task definition's containers, as a diagnosis looks at them. */
function definedContainers(definition) {
    return (definition.containerDefinitions ?? []).map(definedContainer);
}
/** What a task definition says of the task as a whole; sizes are texts there. */
function definedTask({ cpu, memory, executionRoleArn, taskRoleArn }) {
    return {
        ...(cpu === undefined ? {} : { cpu: Number(cpu) }),
        ...(memory === undefined ? {} : { memory: Number(memory) }),
        ...(executionRoleArn === undefined ? {} : { executionRole: String(executionRoleArn) }),
        ...(taskRoleArn === undefined ? {} : { taskRole: String(taskRoleArn) }),
    };
}
function definedContainer(definition) {
    const { name = '', essential = true, cpu, memory, stopTimeout = DEFAULT_STOP_TIMEOUT, image } = definition;
    const healthCheck = definition.healthCheck?.command?.filter((word) => word !== 'CMD' && word !== 'CMD-SHELL');
    const command = [...(definition.entryPoint ?? []), ...(definition.command ?? [])].join(' ');
    const awslogs = awsLogs(definition);
    const { logDriver } = definition.logConfiguration ?? {};
    return {
        name,
        essential,
        stopTimeout,
        ...(cpu === undefined || cpu === 0 ? {} : { cpu }),
        ...(memory === undefined ? {} : { memory }),
        ...(image === undefined ? {} : { image }),
        ...(command === '' ? {} : { command }),
        ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
        ...(awslogs === undefined ? {} : { awslogs }),
        ...(logDriver === undefined || logDriver === 'awslogs' ? {} : { otherLogDriver: logDriver }),
        ports: (definition.portMappings ?? []).map(({ containerPort = 0, hostPort }) => ({
            container: containerPort,
            ...(hostPort === undefined ? {} : { host: hostPort }),
        })),
        waitsFor: (definition.dependsOn ?? []).map((one) => ({
            name: one.containerName,
            condition: one.condition,
        })),
    };
}
function awsLogs({ logConfiguration }) {
    const { logDriver, options = {} } = logConfiguration ?? {};
    const group = options['awslogs-group'];
    if (logDriver !== 'awslogs' || group === undefined)
        return undefined;
    const region = options['awslogs-region'];
    const streamPrefix = options['awslogs-stream-prefix'];
    return {
        group,
        ...(region === undefined ? {} : { region }),
        ...(streamPrefix === undefined ? {} : { streamPrefix }),
    };
}

;// CONCATENATED MODULE: ./.build/steps/watch/read-log.js


/** Log lines asked for: a server says at its start where it listens. The diagnosis shows the last of them. */
const logLimit = 100;
/** The failed container, or the one that the load balancer calls unhealthy while it runs. */
function logSource(failed, events, containers = []) {
    if (failed !== undefined) {
        const { container, task, defined } = failed;
        // A container that never ran has written nothing; without its definition nobody knows where it writes.
        const ran = container.exitCode !== undefined || task.startedAt !== undefined;
        return ran && defined !== undefined ? { taskId: task.id, container: defined } : undefined;
    }
    const complaint = events.map(({ message }) => /\(task (\w+)\) \(port (\d+)\) is unhealthy/.exec(message));
    const [, taskId, port] = complaint.find((one) => one !== null) ?? [];
    const container = containers.find(({ ports = [] }) => ports.some((one) => one.container === Number(port))) ?? containers[0];
    return taskId === undefined || container === undefined ? undefined : { taskId, container };
}
/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
async function readLog(run, { taskId, container }) {
    const { name, awslogs, otherLogDriver } = container;
    const nothing = (note) => ({ container: name, lines: [], note });
    if (otherLogDriver !== undefined)
        return nothing(`goes to the log driver ${otherLogDriver}: look there`);
    if (awslogs === undefined)
        return nothing('goes nowhere that ecs-ship can read (no awslogs driver)');
    const { group, region, streamPrefix } = awslogs;
    if (streamPrefix === undefined)
        return nothing(`is in ${group}, in a stream that only the host knows (no awslogs-stream-prefix)`);
    try {
        const stream = `${streamPrefix}/${name}/${taskId}`;
        const lines = await patiently(run, briefly, () => run.ports.logs.lastLines(region, group, stream, logLimit));
        return lines.length === 0 ? nothing('empty') : { container: name, lines };
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return nothing(error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/gather-evidence.js







/** All that AWS still shows of our deployment. What cannot be had is left out: a missing permission must not hide the verdict. */
async function gatherEvidence(run, ours, reason) {
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const [{ stopped, deniedAction }, snapshot, defined, deployment] = await Promise.all([
        gather_evidence_ask(run, 'the stopped tasks', () => findTasks(run), { stopped: [] }),
        gather_evidence_ask(run, 'the events', () => ecs.describeService(cluster, service), undefined),
        gather_evidence_ask(run, 'the task definition', () => readDefinition(run, ours), undefined),
        gather_evidence_ask(run, 'the service deployment', () => readDeployment(run, ours, reason), undefined),
    ]);
    const tasks = stopped.filter((task) => task.startedBy === ours.id);
    const events = (snapshot?.events ?? []).filter((event) => event.at >= ours.createdAt);
    const failed = failedContainer({ tasks, containers: defined?.containers });
    const source = logSource(failed, events, defined?.containers);
    const [log, balancing] = await Promise.all([
        source && readLog(run, source),
        gather_evidence_ask(run, 'the load balancer', () => readBalancing(run, snapshot, events, tasks), undefined),
    ]);
    const { triggeredAlarms: alarms, hooks } = deployment ?? {};
    const known = { ...defined, service: snapshot && definedService(snapshot), alarms, hooks };
    return { reason, deniedAction, tasks, events, log, ...known, ...balancing };
}
/** Without them the cause often stays hidden, so that a missing permission is worth telling. */
async function findTasks({ ports, config }) {
    const { cluster, service } = config.target;
    try {
        return { stopped: await ports.ecs.findStoppedTasks(cluster, service) };
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || error.code !== 'permission-denied')
            throw error;
        return { stopped: [], deniedAction: /^AWS denies (\S+):/.exec(error.message)?.[1] };
    }
}
function definedService(snapshot) {
    const { desired, network, rolloutLimits: limits, healthCheckGracePeriodSeconds: graceSeconds } = snapshot;
    return { desired, network, limits, graceSeconds };
}
async function readDefinition(run, ours) {
    const { definition } = await run.ports.ecs.describeTaskDefinition(ours.taskDefinitionArn);
    return { containers: definedContainers(definition), task: definedTask(definition) };
}
/** Asked only where ECS's reason speaks of what only the service deployment names. */
async function readDeployment(run, ours, reason = '') {
    if (!/alarm|hook/i.test(reason))
        return undefined;
    const { ecs } = run.ports;
    const { cluster, service } = run.config.target;
    const number = ours.id.split('/').at(-1);
    const listed = await ecs.listServiceDeployments(cluster, service, { since: ours.createdAt - 10_000 });
    const own = listed.find((one) => one.targetServiceRevisionArn.split('/').at(-1) === number);
    return own && ecs.describeServiceDeployment(own.arn);
}
/** What a target group checks, and what it finds: where ECS tells of it, or no task tells anything. */
async function readBalancing(run, snapshot, events, tasks) {
    const { loadBalancing } = run.ports;
    const { targetGroupArns = [] } = snapshot ?? {};
    const told = events.map(({ message }) => /unhealthy in \(target-group (\S+)\)/.exec(message)?.[1]);
    const arn = told.find((one) => one !== undefined) ?? (tasks.length === 0 ? targetGroupArns[0] : undefined);
    if (arn === undefined || !targetGroupArns.includes(arn))
        return undefined;
    const [healthCheck, targets] = await Promise.all([
        gather_evidence_ask(run, 'the health check', () => loadBalancing.findHealthCheck(arn), undefined),
        gather_evidence_ask(run, 'the targets', () => loadBalancing.findUnhealthyTargets(arn), []),
    ]);
    return { healthCheck, targets };
}
/** What is not permitted, or AWS does not answer even after some tries, is left out and told of. */
async function gather_evidence_ask(run, what, call, nothing) {
    try {
        return await patiently(run, briefly, call);
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (passing(error) || error.code === 'permission-denied')
            notice(run, `The diagnosis goes without ${what}: ${error.message}`);
        return nothing;
    }
}

// EXTERNAL MODULE: ./.build/plan/definition/definition-document.js
var definition_document = __webpack_require__(98373);
// EXTERNAL MODULE: ./.build/plan/definition/foresee-definition.js
var foresee_definition = __webpack_require__(96431);
// EXTERNAL MODULE: ./.build/plan/definition/path-before.js
var path_before = __webpack_require__(70597);
;// CONCATENATED MODULE: ./.build/plan/definition/place-of-member.js



/**
 * Where the member is said: `ecs-ship.yml:3:1 memory` where an option says it, else `td.json:7:5`. Undefined where nothing
 * does, or an option that stands in no file.
 */
function placeOfMember(document, options, { container, member }) {
    const source = document.definition;
    const foreseen = (0,foresee_definition/* foreseeDefinition */.f)(source, options);
    const path = pathOf(foreseen.rendered, container, member);
    if (path === undefined)
        return undefined;
    const option = (0,option_at/* optionAt */.H)({ path }, foreseen, options);
    if (option !== undefined)
        return option;
    const { text } = document.problemAt((0,path_before/* pathBefore */.p)(source, foreseen.rendered, path), 'name', '');
    return text.replace(/: $/, '');
}
function pathOf(rendered, container, member) {
    if (container === undefined)
        return rendered[member] === undefined ? undefined : [member];
    const containers = (rendered.containerDefinitions ?? []);
    const index = containers.findIndex(({ name }) => name === container);
    return containers[index]?.[member] === undefined ? undefined : ['containerDefinitions', index, member];
}

;// CONCATENATED MODULE: ./.build/watch/causes/named-member.js

/** Members of the container to blame, by the cause's id. */
const named_member_ofContainer = {
    'container-health-check': ['healthCheck'],
    'command-not-found': ['command', 'entryPoint'],
    'permission-denied': ['entryPoint', 'command'],
    'dependency-not-ready': ['dependsOn'],
    'port-conflict': ['portMappings'],
    'address-in-use': ['portMappings'],
    'listens-on-localhost': ['portMappings'],
    'nothing-listens': ['portMappings'],
    'out-of-memory': ['memory'],
    'secret-unreadable': ['secrets'],
    'log-group-missing': ['logConfiguration'],
    'logs-denied': ['logConfiguration'],
    'volume-not-mounted': ['mountPoints'],
};
const ofTask = {
    'image-platform': ['runtimePlatform'],
    'role-not-assumable': ['executionRoleArn', 'taskRoleArn'],
    'out-of-memory': ['memory'],
    'volume-not-mounted': ['volumes'],
};
/** The nearest first; none where a cause is about no member. */
function namedMembers(id, evidence) {
    const container = failedContainer(evidence)?.container.name ?? evidence.containers?.[0]?.name;
    const own = named_member_ofContainer[id];
    const whole = ofTask[id];
    return [
        ...(own === undefined || container === undefined ? [] : [{ container, members: own }]),
        ...(whole === undefined ? [] : [{ members: whole }]),
    ];
}

;// CONCATENATED MODULE: ./.build/steps/watch/setting-place.js




/** Where what a cause names is set, `td.json:7:5: memory of container "web"`; undefined where no file says it. */
async function settingPlace(run, id, evidence) {
    const { file, revision } = run.config.taskDefinition;
    const named = namedMembers(id, evidence);
    if (named.length === 0 || file === undefined || revision !== undefined)
        return undefined;
    const text = await run.ports.files.readText(file).catch(() => undefined);
    if (text === undefined)
        return undefined;
    try {
        const document = (0,definition_document/* readDefinitionDocument */.p)(file, text);
        for (const { container, members } of named) {
            for (const member of members) {
                const whose = container === undefined ? {} : { container };
                const place = placeOfMember(document, run.config, { ...whose, member });
                if (place !== undefined)
                    return setting_place_told(place, member, container);
            }
        }
    }
    catch (error) {
        // The file may have changed since it was read.
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
    }
    return undefined;
}
function setting_place_told(place, member, container) {
    const [found] = /^\S.*?:\d+:\d+(?= |$)/.exec(place) ?? [];
    return found && `${found}: ${member}${container === undefined ? '' : ` of container "${container}"`}`;
}

;// CONCATENATED MODULE: ./.build/steps/watch/diagnose.js



/** Gathers the evidence that is needed and names the cause; `timedOut` when it was not ECS that ended the watch. */
async function diagnoseDeployment(run, ours, reason, timedOut = false) {
    const evidence = await gatherEvidence(run, ours, reason);
    const found = diagnose({ ...evidence, timedOut });
    const setting = await settingPlace(run, found.id, evidence);
    return setting === undefined ? found : { ...found, evidence: [setting, ...found.evidence], setting };
}

;// CONCATENATED MODULE: ./.build/watch/ended-by-others.js

/** Names the deployment that took over; undefined when ECS no longer shows it. */
function superseded(newer, revision) {
    const { image, commit, run } = revision;
    const named = newer === undefined ? '' : `: ${nameRevision(newer.taskDefinitionArn, revision)}`;
    return {
        id: 'superseded',
        cause: `A newer deployment took over before ours was done${named}.`,
        evidence: [
            ...(newer === undefined
                ? []
                : [`deployment: ${newer.id} (${newer.taskDefinitionArn.split('/').at(-1)})`]),
            ...(image === undefined ? [] : [`image: ${image}`]),
            ...(commit === undefined ? [] : [`commit: ${commit}`]),
            ...(run === undefined ? [] : [`started by: ${run}`]),
        ],
        remedy: 'Follow the newer one; let pipelines queue (concurrency or resource_group) to avoid this.',
    };
}
const whoDid = (event) => `ECS does not keep who did it; CloudTrail does: aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=${event}`;
/** Says what was done, and where to find who did it: ECS's records name nobody. */
function stoppedBySomebody(ours, stop) {
    const { reason } = stop;
    return {
        id: 'stopped-by-somebody',
        cause: whatWasDone(stop),
        evidence: [`deployment: ${ours.id}`, ...(reason === undefined ? [] : [`ECS: ${reason}`])],
        remedy: `Ask why before shipping again. ${whoDid(stop.how === 'answered' ? 'ContinueServiceDeployment' : 'StopServiceDeployment')}`,
    };
}
function whatWasDone({ reason, how, stage }) {
    if (how === 'answered')
        return `Somebody answered the hook that paused at ${stage} with ROLLBACK.`;
    const rollback = how === 'rolled back' ? ' with a rollback' : '';
    return reason === undefined
        ? `Nothing had failed and ECS gives no reason: somebody seems to have stopped the deployment${rollback}.`
        : `Somebody stopped the deployment${rollback} (StopServiceDeployment).`;
}
/** The service is gone or on its way out. `before` is what was wrong with the deployment already, when something was. */
function serviceDeleted(ours, before) {
    return {
        id: 'service-deleted',
        cause: 'The service was deleted while its deployment was under way.',
        evidence: [
            `deployment: ${ours.id}`,
            ...(before === undefined ? [] : [`before that: ${before.cause}`, ...before.evidence]),
        ],
        remedy: `Create the service again before the next ship. ${whoDid('DeleteService')}`,
    };
}

// EXTERNAL MODULE: ./.build/watch/what-comes-next.js
var what_comes_next = __webpack_require__(13570);
;// CONCATENATED MODULE: ./.build/steps/watch/end-watch.js




/** ECS says how it ended; what the verdict needs to be understood is gathered. */
async function conclude(run, ours, ended, memory) {
    const { verdict, newer } = ended;
    switch (verdict) {
        case 'stable':
            return { verdict };
        case 'superseded':
            return { verdict, diagnosis: superseded(newer, await readOrigin(run, newer)) };
        case 'stopped':
            return (memory.service?.status ?? 'ACTIVE') === 'ACTIVE'
                ? { verdict, diagnosis: stoppedBySomebody(ours, { reason: ended.reason, how: 'stopped' }) }
                : concludeDeleted(ours, memory);
        default:
            return {
                verdict,
                diagnosis: await explain(run, ours, ended, memory),
                restored: restored(ours, memory),
            };
    }
}
/** The service is gone, or is going. */
async function concludeDeleted(ours, memory) {
    return { verdict: 'stopped', diagnosis: serviceDeleted(ours, await memory.diagnosis) };
}
/** `late` says which timeout has passed; what ECS does meanwhile and next is said with it. */
async function concludeLate(run, ours, late, memory) {
    const next = (0,what_comes_next/* whatComesNext */.R)(ours, memory);
    const state = memory.lastLine === undefined ? '' : ` Last seen: ${memory.lastLine}.`;
    const reason = `${late}; ${next}${state}`;
    const found = await diagnoseDeployment(run, ours, reason, true);
    const lines = found.evidence.filter((line) => !line.includes(reason));
    const diagnosis = { ...found, evidence: [...lines, `ecs-ship: ${reason}`] };
    return { verdict: 'timed-out', diagnosis, next };
}
/** Where nothing is found that failed by itself, somebody has stopped it. */
async function explain(run, ours, ended, memory) {
    const { verdict, reason } = ended;
    const early = await memory.diagnosis;
    // While it went wrong ECS may not have said yet what it says now.
    const found = early === undefined || early.id === 'unknown' ? await diagnoseDeployment(run, ours, reason) : early;
    if (!/^(unknown|tasks-unseen)$/.test(found.id) || verdict !== 'rolled-back' || memory.gaveUp)
        return found;
    const byUser = reason === undefined || /\bby user\b|^ECS deployment \S+ stopped\.$/.test(reason);
    const how = memory.pausedAt === undefined ? 'rolled back' : 'answered';
    return byUser ? stoppedBySomebody(ours, { reason, how, stage: memory.pausedAt }) : found;
}
/** ARN of the revision that serves instead of ours, as far as it was seen. */
function restored(ours, { service }) {
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    return primary === undefined || primary.id === ours.id ? undefined : primary.taskDefinitionArn;
}

;// CONCATENATED MODULE: ./.build/watch/certain.js

/** How often the same failure must be seen before it is certain to come again. */
const certain_times = { unavailable: 2, exit: 3 };
/** A task that has run this long did start; what kills it later may pass. */
const startedMs = 60_000;
/** Failures that another try cannot mend: what is missing or forbidden stays so until somebody changes it. */
const lasting = /not found|does not exist|manifest unknown|denied|not authorized|unauthorized|descriptor matching platform|ResourceNotFound|can't find/i;
/**
 * Why the deployment cannot succeed, once that is certain: the same missing thing twice, or the same container ending at
 * start with the same code three times while none is healthy. A slow or flaky start is neither.
 */
function certainFailure(stopped, running) {
    const failed = stopped.filter(failedByItself);
    return unavailable(failed) ?? (running.some(isWell) ? undefined : exitsAlike(failed));
}
function unavailable(failed) {
    const reasons = failed
        .filter((task) => task.stopCode === 'TaskFailedToStart')
        .map((task) => withoutIds(task.stoppedReason ?? ''))
        .filter((reason) => lasting.test(reason));
    const again = mostFrequent(reasons);
    return again !== undefined && again.count >= certain_times.unavailable ? again.value : undefined;
}
function exitsAlike(failed) {
    const exits = failed
        .filter(diedAtStart)
        .flatMap((task) => task.containers
        .filter((one) => one.exitCode !== undefined && one.exitCode !== 0)
        .map((one) => `container "${one.name}" exits with code ${one.exitCode}`));
    const again = mostFrequent(exits);
    return again !== undefined && again.count >= certain_times.exit ? again.value : undefined;
}
function diedAtStart({ stopCode, startedAt, stoppedAt }) {
    if (stopCode !== 'EssentialContainerExited')
        return false;
    return startedAt === undefined || stoppedAt === undefined || stoppedAt - startedAt < startedMs;
}
function isWell({ healthStatus, runningMs = 0 }) {
    return healthStatus === 'HEALTHY' || runningMs >= startedMs;
}
/** Task and request ids differ from try to try. */
function withoutIds(reason) {
    return reason.replace(/\b[0-9a-f]{32}\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && { value: first[0], count: first[1] };
}

;// CONCATENATED MODULE: ./.build/watch/phase.js
/**
 * The phase that one look shows; `unknown` while nothing has been counted. `keptOld`: when every new task ran before, ECS
 * still wanted old ones.
 */
function phaseOf(ours, look, judgement, keptOld) {
    const { deployment } = look;
    if (judgement.kind === 'going-wrong' || /ROLLBACK|STOP/.test(deployment?.status ?? ''))
        return 'restoring';
    if (deployment?.awaitingHook !== undefined)
        return 'paused';
    if (deployment?.lifecycleStage === 'BAKE_TIME')
        return 'baking';
    if (/TRAFFIC_SHIFT/.test(deployment?.lifecycleStage ?? ''))
        return 'shifting';
    return phaseByCounts(ours, look, keptOld);
}
function phaseByCounts(ours, look, keptOld) {
    const target = look.deployment?.target ?? countsByService(ours, look);
    if (target === undefined)
        return 'unknown';
    if (failedTasks(ours, look) > 0)
        return 'failing';
    if (target.running < target.requested)
        return 'starting';
    const source = look.deployment?.source;
    if (source === undefined || source.requested > 0)
        return 'finishing';
    return keptOld || source.running > 0 ? 'draining' : 'finishing';
}
/** By the service deployment's circuit breaker, or by deployments[] where there is none. */
function failedTasks(ours, { deployment, service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return Math.max(deployment?.circuitBreaker?.failureCount ?? 0, entry?.failedTasks ?? 0);
}
function countsByService(ours, { service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}

;// CONCATENATED MODULE: ./.build/watch/due.js
/** How much earlier or later than reckoned it may come. */
const slack = { before: 700, after: 4000 };
/** When the phase ends if all goes well; undefined when nobody can tell. `began` is when it began, at the earliest and latest. */
function due(phase, began, { settleMs, bakeMs }) {
    const lastsMs = phase === 'finishing' ? settleMs : phase === 'baking' ? bakeMs : undefined;
    if (lastsMs === undefined)
        return undefined;
    return { from: began.from + lastsMs - slack.before, until: began.until + lastsMs + slack.after };
}

;// CONCATENATED MODULE: ./.build/watch/expectation.js
/** By the newest five successful rollouts; undefined without any. */
function expectation(history) {
    const durations = history
        .filter((one) => one.status === 'SUCCESSFUL' && one.finishedAt !== undefined)
        .slice(0, 5)
        .map((one) => (one.finishedAt ?? 0) - one.createdAt);
    if (durations.length === 0)
        return undefined;
    return { soonest: Math.min(...durations), latest: Math.max(...durations) };
}

;// CONCATENATED MODULE: ./.build/watch/in-measure.js
/** The value, but no less than `least` and no more than `most`. */
function inMeasure(value, least, most) {
    return Math.min(Math.max(value, least), most);
}

;// CONCATENATED MODULE: ./.build/watch/pacing.js

const second = 1000;
const growth = {
    unknown: { part: 1 / 8, least: 1, most: 5 },
    failing: { part: 1 / 10, least: 1, most: 4 },
    draining: { part: 1 / 40, least: 1, most: 10 },
    baking: { part: 1 / 10, least: 2, most: 12 },
    shifting: { part: 1 / 10, least: 2, most: 10 },
    paused: { part: 1 / 10, least: 2, most: 10 },
    restoring: { part: 1 / 10, least: 1, most: 4 },
};
/** Milliseconds until the next look: a second or two where the end may come, sparse where it cannot. */
function nextLookMs(pace) {
    const { phase, inPhaseMs } = pace;
    if (phase === 'starting')
        return whileTasksMiss(pace);
    if (phase === 'finishing')
        return whileUnproven(pace);
    const { part, least, most } = growth[phase];
    const usual = inMeasure(inPhaseMs * part, least * second, most * second);
    if (phase === 'draining')
        return Math.max(usual, whileOldStop(pace));
    return phase === 'baking' || phase === 'shifting' ? whenDue(pace, usual) : usual;
}
/** The end comes no sooner than a health check after the last task's start, whatever earlier rollouts took. */
function whileTasksMiss({ elapsedMs, checkMs = 5 * second }) {
    const patient = inMeasure(elapsedMs / 4, checkMs, 20 * second);
    return Math.max(second, Math.min(0.7 * elapsedMs, patient));
}
/** Nobody can tell when a task proves healthy, so the interval grows with the rollout; the old tasks' end is still to come. */
function whileUnproven(pace) {
    const { elapsedMs, startedMs = 0, checkMs = 0 } = pace;
    const patient = inMeasure(elapsedMs / 8, second, 25 * second);
    return whenDue(pace, Math.max(patient, startedMs + checkMs - elapsedMs));
}
/** Most tasks stop within seconds; those of a long rollout are asked for less often, to keep to the requests it may take. */
function whileOldStop({ elapsedMs }) {
    return inMeasure(elapsedMs / 160, second, 1.48 * second);
}
/** By this very rollout, or by earlier ones; `wanted` where neither tells. */
function whenDue(pace, wanted) {
    const { due, elapsedMs } = pace;
    if (due === undefined)
        return byHistory(pace, wanted);
    return elapsedMs <= due.until ? towards(due.from - elapsedMs) : wanted;
}
/** Half of the way to the moment at a time (it may fail meanwhile), then each second. */
function towards(leftMs) {
    return leftMs <= 0 ? second : Math.min(inMeasure(leftMs / 2, 2 * second, 10 * second), leftMs + 50);
}
/** So many looks are spread over the time in which the service's rollouts usually end; the rest is for the old tasks' end. */
const looksWhenUsual = 14;
/** Earlier rollouts say when the end is near: hardly more than a tenth sooner than ever before. */
function byHistory({ expected, elapsedMs }, wanted) {
    if (expected === undefined)
        return wanted;
    const from = 0.9 * expected.soonest;
    const until = 1.2 * expected.latest + 5 * second;
    if (elapsedMs > until)
        return wanted;
    const often = Math.max(second, (until - from) / looksWhenUsual);
    return Math.min(wanted, Math.max(often, from - elapsedMs));
}

;// CONCATENATED MODULE: ./.build/watch/request-budget.js
/** What a watch may send in its first five minutes; the last ones are spread over the time that is left. */
const budget = { requests: 60, spread: 2, forMs: 300_000 };
/** What is kept for the time in which each second counts. */
const reserve = 14;
/** No wait for the budget's sake is longer, in milliseconds. */
const request_budget_longest = 20_000;
/** The shortest wait once the five minutes are over and the end is not near, in milliseconds. */
const later = 2000;
/**
 * Milliseconds that a watch that has sent `spent` requests has to wait at least, so that sparse phases save for those in
 * which each second counts: `ending`. Source of the scarcity: Amazon ECS service quotas, "API throttling" (service
 * deployment reads: 50 at once, 20 per second and account).
 */
function untilNextRequestMs(spent, watchedMs, ending) {
    const leftMs = budget.forMs - watchedMs;
    if (leftMs <= 0)
        return ending ? 0 : later;
    const left = budget.requests - spent - (ending ? 0 : reserve);
    if (left > budget.spread)
        return 0;
    return left <= 0 ? Math.min(leftMs, request_budget_longest) : Math.min(leftMs / left, request_budget_longest);
}

;// CONCATENATED MODULE: ./.build/steps/watch/rhythm.js







function newRhythm() {
    return { phase: 'unknown', began: { from: 0, until: 0 }, keepsOld: false, lookedMs: 0, floorMs: 0 };
}
/** A start seen less exactly than this is asked for, when the end is reckoned from it. */
const inexactMs = 3000;
/** Milliseconds since our deployment was created; AWS's clock and ours are never compared. */
function elapsedMs(ours, memory, now) {
    return now - memory.startedAt + (ours.ageMs ?? 0);
}
/** Notes what phase a look shows, and when it began. */
async function noteCourse(run, ours, look, judgement, memory) {
    const { rhythm } = memory;
    const elapsed = elapsedMs(ours, memory, run.ports.clock.now());
    const phase = phaseOf(ours, look, judgement, rhythm.keepsOld);
    if (phase === 'finishing')
        rhythm.keepsOld = (look.deployment?.source?.requested ?? 0) > 0;
    if (phase === 'starting')
        rhythm.keepsOld = false;
    if (phase !== rhythm.phase && phase !== 'unknown') {
        rhythm.began = { from: rhythm.lookedMs, until: elapsed };
        if (phase === 'finishing')
            await askForStart(run, ours, memory);
        rhythm.phase = phase;
    }
    rhythm.lookedMs = elapsed;
}
/** When the last of the new tasks started, by two stamps of AWS's own clock; only where ECS counts from then. */
async function askForStart(run, ours, { rhythm, sight }) {
    const { from, until } = rhythm.began;
    if (until - from <= inexactMs || ours.health?.settleMs === undefined)
        return;
    sight.asked += 2;
    try {
        const { cluster, service } = run.config.target;
        const tasks = await run.ports.ecs.findRunningTasks(cluster, service);
        const starts = tasks.filter((task) => task.startedBy === ours.id).flatMap((task) => task.startedAt ?? []);
        const last = Math.max(...starts) - ours.createdAt;
        if (last >= from - 1000 && last <= until + 1000)
            rhythm.began = { from: last, until: last };
    }
    catch (error) {
        // Without it the end is only reckoned less exactly.
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
    }
}
/** Milliseconds to sleep before the next look. */
function pauseMs(run, ours, memory) {
    const { rhythm, deployment, sight } = memory;
    const now = run.ports.clock.now();
    const elapsed = elapsedMs(ours, memory, now);
    const { settleMs, checkMs } = ours.health ?? {};
    const wanted = nextLookMs({
        elapsedMs: elapsed,
        phase: rhythm.phase,
        inPhaseMs: elapsed - rhythm.began.until,
        startedMs: rhythm.began.from,
        checkMs,
        due: due(rhythm.phase, rhythm.began, { settleMs, bakeMs: deployment?.bakeMs }),
        expected: expectation(sight.history),
    });
    const affordable = untilNextRequestMs(sight.asked, now - memory.startedAt, isEnding(rhythm.phase));
    const pause = Math.max(wanted, affordable, rhythm.floorMs);
    return (rhythm.floorMs === 0 ? spread : jittered)(pause, run.ports.random);
}
/** Whatever comes next is the end. */
function isEnding(phase) {
    return phase === 'draining' || phase === 'restoring';
}

;// CONCATENATED MODULE: ./.build/steps/watch/give-up.js








/** After each look into the tasks the next one waits longer, in milliseconds: a crash loop goes on for hours. */
const pauses = { first: 3000, growth: 1.4, longest: 60_000 };
/**
 * Looks into newly failed tasks; once it is certain that the deployment cannot succeed, does what on-failure says. The
 * diagnosis is taken at once, while the evidence is fresh.
 */
async function giveUpIfCertain(run, ours, look, memory) {
    const { onFailure } = run.config.watch;
    if (onFailure === 'wait' || memory.gaveUp || !isWorthALook(run, failedTasks(ours, look), memory))
        return 'go-on';
    const why = await certainty(run, ours, memory);
    if (why === undefined)
        return 'go-on';
    memory.gaveUp = true;
    memory.diagnosis ??= diagnoseDeployment(run, ours, undefined);
    if (onFailure === 'stop-waiting')
        return 'stop-waiting';
    return rollBack(run, memory);
}
function isWorthALook(run, failures, memory) {
    const { examined } = memory;
    const now = run.ports.clock.now();
    if (failures <= examined.failures || now < examined.againAt)
        return false;
    const pause = pauses.first * pauses.growth ** examined.times;
    memory.examined = {
        failures,
        times: examined.times + 1,
        againAt: now + Math.min(pause, pauses.longest),
    };
    return true;
}
async function certainty(run, ours, memory) {
    const { cluster, service } = run.config.target;
    const { ecs } = run.ports;
    try {
        memory.sight.asked += 2;
        const all = await ecs.findStoppedTasks(cluster, service);
        const stopped = all.filter((task) => task.startedBy === ours.id);
        if (certainFailure(stopped, []) === undefined)
            return undefined;
        memory.sight.asked += 2;
        const running = await ecs.findRunningTasks(cluster, service);
        const own = running.filter((task) => task.startedBy === ours.id);
        return certainFailure(stopped, alive(own, awsNow(run, ours, stopped, memory)));
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        // Not being allowed to look into tasks only means that ECS's own verdict is waited for.
        if (error.code !== 'permission-denied')
            memory.examined = { ...memory.examined, failures: 0 };
        return undefined;
    }
}
/** AWS's clock as far as its own stamps tell: ours may be wrong by any amount. */
function awsNow(run, ours, stopped, memory) {
    const reckoned = ours.createdAt + elapsedMs(ours, memory, run.ports.clock.now());
    return Math.max(reckoned, ...stopped.map(({ stoppedAt = 0 }) => stoppedAt));
}
function alive(tasks, now) {
    return tasks.map(({ startedAt, healthStatus }) => ({
        ...(healthStatus === undefined ? {} : { healthStatus }),
        ...(startedAt === undefined ? {} : { runningMs: now - startedAt }),
    }));
}
/** ECS may be faster than we are: a deployment that it ends already cannot be stopped, which is as good. */
async function rollBack(run, memory) {
    const { arn } = memory.sight;
    if (arn === undefined)
        return 'stop-waiting';
    try {
        await patiently(run, briefly, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
        notice(run, 'This deployment cannot succeed, so ecs-ship asked ECS to roll it back.');
        return 'go-on';
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        // The next failed task is another occasion to ask.
        if (passing(error) || refusesCredentials(error))
            memory.gaveUp = false;
        if (error.code !== 'permission-denied')
            return 'go-on';
        notice(run, `${error.message} With it ecs-ship would have rolled back.`);
        return 'stop-waiting';
    }
}

;// CONCATENATED MODULE: ./.build/steps/watch/look-patiently.js





/** Credentials refused for so long and so often are of no use any more. */
const look_patiently_refused = { ms: 30_000, looks: 7 };
/**
 * Looks once; undefined when AWS did not answer or nobody waits any more, and `gone` when the service has been deleted.
 * No answer never ends a watch by itself; a lasting refusal is passed on with the word that ECS goes on.
 */
async function look_patiently_lookPatiently(run, ours, memory, withService) {
    try {
        const look = await observe_lookAt(run, ours, memory.sight, withService);
        memory.unanswered = 0;
        memory.refusedSince = undefined;
        memory.rhythm.floorMs = throttleFloorMs(memory.rhythm.floorMs, false);
        return look;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (run.interrupted.aborted)
            return undefined;
        if (error.code === 'service-not-found')
            return 'gone';
        if (!passing(error) && !isRefusedBriefly(error, memory, run.ports.clock.now()))
            throw unseen(error, ours, memory);
        noteUnanswered(run, error, memory);
        return undefined;
    }
}
function isRefusedBriefly(error, memory, now) {
    if (!refusesCredentials(error))
        return false;
    memory.refusedSince ??= now;
    return now - memory.refusedSince < look_patiently_refused.ms || memory.unanswered < look_patiently_refused.looks;
}
/** One look without an answer is nothing to tell of. */
function noteUnanswered(run, error, memory) {
    const { rhythm } = memory;
    memory.unanswered += 1;
    if (memory.unanswered === 2)
        notice(run, `${error.message} ecs-ship goes on asking.`);
    if (error.code === 'throttled')
        rhythm.floorMs = throttleFloorMs(rhythm.floorMs, true);
}
/** We can no longer see how it goes; that says nothing about the deployment. */
function unseen(error, ours, { lastLine }) {
    const evidence = [
        `ECS goes on with deployment ${ours.id} without us: how it ends is not known.`,
        ...(lastLine === undefined ? [] : [`last seen: ${lastLine}`]),
    ];
    return new _build_errors/* ShipError */.f(error.code, error.message, {
        remedy: error.remedy,
        evidence: [...evidence, ...error.evidence],
        ...(error.docs === undefined ? {} : { docs: error.docs }),
        cause: error,
    });
}
/** Milliseconds until AWS is asked again after looks without an answer. */
function backOffMs({ ports }, { unanswered, rhythm }) {
    const usual = Math.min(500 * 2 ** Math.min(unanswered, 6), 20_000);
    return jittered(rhythm.floorMs === 0 ? usual : rhythm.floorMs, ports.random);
}

;// CONCATENATED MODULE: ./.build/steps/watch/recall.js






/** What wakes a watch: an interrupt, or the failure of another service as long as that is news. */
function waking({ interrupted, company }, { recall }) {
    return company === undefined || recall.heard ? interrupted : AbortSignal.any([interrupted, company.recall]);
}
/**
 * Once another service has failed and all are to go back: has ECS roll our deployment back, which is then followed to its end.
 * An ending says that this cannot be asked of ECS.
 */
async function answerRecall(run, ours, memory) {
    const failed = recalledFor(run);
    if (failed === undefined)
        return undefined;
    memory.recall.heard = true;
    const mayAsk = ours.startsDeployment && run.known.updated === true;
    if (!mayAsk || memory.recall.asked || memory.gaveUp)
        return undefined;
    const { arn, permitted } = memory.sight;
    if (arn === undefined)
        return permitted ? undefined : standing(run, failed);
    return (await recall_rollBack(run, arn, failed, memory)) ? undefined : standing(run, failed);
}
/** It is still under way; whoever follows us takes it back by an update. */
function standing(run, failed) {
    return { verdict: 'failed', diagnosis: otherFailed(failed, run.config.target.service) };
}
/** False where ecs-ship is not allowed to; a deployment that has ended meanwhile tells so at the next look. */
async function recall_rollBack(run, arn, { name }, memory) {
    memory.recall.asked = true;
    try {
        await patiently(run, briefly, () => run.ports.ecs.stopServiceDeployment(arn, 'ROLLBACK'));
        notice(run, `${name} failed, so ecs-ship asked ECS to roll this deployment back as well.`);
        return true;
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f))
            throw error;
        if (passing(error) || refusesCredentials(error))
            memory.recall.asked = false;
        if (error.code !== 'permission-denied')
            return true;
        notice(run, `${error.message} With it ecs-ship would have had ECS roll this deployment back.`);
        return false;
    }
}
/** A rollback that was asked for because of another service has no cause of its own. */
function withRecall(run, ending, { recall }) {
    const failed = recalledFor(run);
    if (!recall.asked || failed === undefined || ending.verdict !== 'rolled-back')
        return ending;
    return { ...ending, diagnosis: otherFailed(failed, run.config.target.service) };
}

;// CONCATENATED MODULE: ./.build/steps/watch/service-is-due.js

/** Longest time without the service's events, and the shortest while it is rolled back; milliseconds. */
const everyMs = { usual: 90_000, restoring: 5000, uncounted: 8000 };
/** Is DescribeServices worth a request with the next look? */
function serviceIsDue(last, memory, now) {
    if (last.kind === 'ask-service' || memory.unconfirmed !== undefined)
        return true;
    const { phase } = memory.rhythm;
    const quiet = now - memory.askedServiceAt;
    // A new phase comes with new events; that all new tasks run the counts have told.
    if (phase !== memory.servicePhase && phase !== 'finishing' && quiet >= everyMs.restoring) {
        memory.servicePhase = phase;
        return true;
    }
    if (last.kind === 'going-wrong')
        return quiet >= everyMs.restoring;
    return quiet >= (failsUncounted(memory) ? untilNextFailure(memory) : everyMs.usual);
}
/** Without a circuit breaker only the service counts the tasks that fail. */
function failsUncounted({ deployment, rhythm }) {
    const counted = deployment !== undefined && deployment.circuitBreaker?.status !== 'DISABLED';
    return !counted && /^(unknown|starting|failing)$/.test(rhythm.phase);
}
/** The longer none is seen, the longer the next one may wait. */
function untilNextFailure({ rhythm }) {
    return inMeasure(rhythm.lookedMs / 6, everyMs.uncounted, everyMs.usual);
}

;// CONCATENATED MODULE: ./.build/steps/watch/too-late.js
/** A deployment is not called late unseen: so long AWS is asked past the time while it does not answer, in milliseconds. */
const graceMs = 60_000;
/** How soon it is asked again then. */
const againMs = 3000;
/** Which of the two timeouts has passed; undefined when neither has, or the last look was not answered. */
function tooLate({ config, ports }, memory) {
    const { timeoutMs, noProgressTimeoutMs } = config.watch;
    const now = ports.clock.now() - (memory.unanswered > 0 ? graceMs : 0);
    if (now - memory.startedAt >= timeoutMs)
        return `Not finished after ${timeoutMs / 1000} s (timeout)`;
    if (now - memory.changedAt < noProgressTimeoutMs)
        return undefined;
    return `Nothing has changed for ${noProgressTimeoutMs / 1000} s (no-progress-timeout)`;
}
/** No wait goes beyond the moment that decides whether it is too late. */
function untilLateAtMost(waitMs, { config, ports }, memory) {
    const { timeoutMs, noProgressTimeoutMs } = config.watch;
    const late = Math.min(memory.startedAt + timeoutMs, memory.changedAt + noProgressTimeoutMs);
    const left = late - ports.clock.now();
    return Math.min(waitMs, left > 0 ? left : againMs);
}

;// CONCATENATED MODULE: ./.build/watch/paused-hook.js
/** What a paused service deployment waits for, until when, and how to answer; undefined when it does not pause. */
function pausedHook(deployment) {
    const hook = deployment?.awaitingHook;
    if (hook === undefined)
        return undefined;
    const { arn, lifecycleStage } = deployment ?? {};
    const until = hook.expiresAt === undefined
        ? ''
        : ` Without an answer ECS does ${hook.timeoutAction ?? 'ROLLBACK'} at ${new Date(hook.expiresAt).toISOString()}.`;
    return (`The deployment waits at ${lifecycleStage} until somebody lets it go on: aws ecs continue-service-deployment` +
        ` --service-deployment-arn ${arn} --hook-id ${hook.id} --action CONTINUE (or ROLLBACK).${until}`);
}

;// CONCATENATED MODULE: ./.build/watch/rollout-view.js
/** From the newest answer of either kind. */
function rolloutView(ours, look, facts) {
    const { deployment, service } = look;
    const { previousTaskDefinitionArn: previous, ...known } = facts;
    const entry = service?.deployments.find((one) => one.id === ours.id);
    const breaker = deployment?.circuitBreaker;
    return {
        ...known,
        from: previous === ours.taskDefinitionArn ? undefined : previous?.split('/').at(-1),
        to: ours.taskDefinitionArn.split('/').at(-1) ?? '',
        counts: deployment?.target ?? rollout_view_countsByService(ours, look),
        oldRunning: deployment?.source?.running ?? oldRunning(ours, look),
        failed: Math.max(breaker?.failureCount ?? 0, entry?.failedTasks ?? 0),
        breakerTripsAt: breaker === undefined || breaker.threshold === 0 ? undefined : breaker.threshold,
        stage: stageOf(look),
        trafficPercent: trafficOf(look),
        waitsFor: waitsFor(look),
    };
}
/** What an ordinary rolling update does not have: a status of its own, or a stage beyond starting tasks. */
function stageOf({ deployment }) {
    const { status, lifecycleStage } = deployment ?? {};
    if (status !== undefined && status !== 'IN_PROGRESS')
        return status;
    return lifecycleStage === 'SCALE_UP' ? undefined : lifecycleStage;
}
/** Only while it is being shifted, or is on trial; elsewhere it says nothing. */
function trafficOf({ deployment }) {
    return /TRAFFIC|BAKE/.test(deployment?.lifecycleStage ?? '') ? deployment?.trafficPercent : undefined;
}
/** A lifecycle hook holds the rollout up. */
function waitsFor({ deployment }) {
    if (deployment?.awaitingHook !== undefined)
        return 'somebody to let it go on';
    return deployment?.runningHook && `the hook ${deployment.runningHook}`;
}
/** By deployments[], which names ours by id. */
function rollout_view_countsByService(ours, { service }) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}
function oldRunning(ours, { service }) {
    return service?.deployments
        .filter((one) => one.id !== ours.id)
        .reduce((total, one) => total + one.running, 0);
}

;// CONCATENATED MODULE: ./.build/watch/progress.js

/** One line about where the rollout stands; equal lines mean that nothing a reader would notice has changed. */
function progressLine(ours, look) {
    const revision = ours.taskDefinitionArn.split('/').at(-1);
    // How it ended is the verdict's to say.
    if (/SUCCESSFUL|FAILED|STOPPED$/.test(look.deployment?.status ?? ''))
        return undefined;
    const counts = look.deployment?.target ?? rollout_view_countsByService(ours, look);
    if (counts === undefined)
        return undefined;
    const stage = stageOf(look);
    const percent = trafficOf(look);
    const awaited = waitsFor(look);
    return [
        `${revision}: ${counts.running} of ${counts.requested} running`,
        counts.pending > 0 ? `, ${counts.pending} pending` : '',
        stage === undefined ? '' : ` — ${stage}`,
        percent === undefined ? '' : `, ${percent} % of the traffic`,
        awaited === undefined ? '' : `, waits for ${awaited}`,
        failures(look),
    ].join('');
}
/** Baking, a traffic step or a paused hook: ECS is meant to change nothing for a while. */
function waitsOnPurpose({ deployment }) {
    return (deployment?.awaitingHook !== undefined ||
        /^(BAKE_TIME|PRODUCTION_TRAFFIC_SHIFT)$/.test(deployment?.lifecycleStage ?? ''));
}
function failures(look) {
    const breaker = look.deployment?.circuitBreaker;
    if (breaker === undefined || breaker.failureCount === 0)
        return '';
    return ` — ${breaker.failureCount} failed (circuit breaker trips at ${breaker.threshold})`;
}
/** The service's events since ours began that have not been shown yet, oldest first. */
function newEvents(events, since, shown) {
    return events.filter((event) => event.at >= since && !shown.has(event.id)).reverse();
}

;// CONCATENATED MODULE: ./.build/steps/watch/show-rollout.js


/** Least time between two questions after target health, in milliseconds. */
const targetsEveryMs = 20_000;
/** Shows where the rollout stands; on a terminal that is watched also how many targets are healthy. */
function showRollout(run, ours, memory, voice) {
    askTargets(run, memory);
    const { previousTaskDefinitionArn, serviceArn } = run.known.facts;
    const facts = {
        previousTaskDefinitionArn,
        serviceArn,
        targets: memory.targets.counts,
        usualMs: usualDuration(memory.sight.history ?? []),
    };
    voice.rollout(rolloutView(ours, memory, facts));
}
/** Never waited for: it is there for the eye alone. Where traffic is shifted, one target group would tell half. */
function askTargets(run, { targets, service, deployment }) {
    const now = run.ports.clock.now();
    const [group] = service?.targetGroupArns ?? [];
    const due = targets.askedAt === undefined || now - targets.askedAt >= targetsEveryMs;
    if (!run.live || group === undefined || deployment?.trafficPercent !== undefined)
        return;
    if (!due || targets.refused)
        return;
    targets.askedAt = now;
    run.ports.loadBalancing.countTargets(group).then((counts) => {
        targets.counts = counts;
    }, () => {
        targets.refused = true;
    });
}

;// CONCATENATED MODULE: ./.build/steps/watch/watch-memory.js






function newMemory(now) {
    return {
        sight: newSight(),
        rhythm: newRhythm(),
        startedAt: now,
        shownEvents: new Set(),
        lastLine: undefined,
        changedAt: now,
        askedServiceAt: now,
        servicePhase: 'unknown',
        examined: { failures: 0, times: 0, againAt: 0 },
        gaveUp: false,
        recall: { heard: false, asked: false },
        unanswered: 0,
        refusedSince: undefined,
        unconfirmed: undefined,
        listed: false,
        diagnosis: undefined,
        deployment: undefined,
        service: undefined,
        pausedAt: undefined,
        toldHooks: new Set(),
        targets: { askedAt: undefined, counts: undefined, refused: false },
    };
}
/** Says what changed since the last look, and nothing twice. */
function speak(run, ours, look, memory, voice) {
    const now = run.ports.clock.now();
    remember(look, memory);
    showRollout(run, ours, memory, voice);
    const line = progressLine(ours, look);
    // AWS stamps events by its own clock; our deployment's creation is by the same one.
    const events = newEvents(look.service?.events ?? [], ours.createdAt, memory.shownEvents);
    const changed = line !== undefined && line !== memory.lastLine;
    if (changed)
        voice.progress(line);
    for (const event of events) {
        memory.shownEvents.add(event.id);
        voice.progress(event.message);
    }
    tellOfPause(run, look, memory);
    if (changed || events.length > 0 || waitsOnPurpose(look))
        memory.changedAt = now;
    memory.lastLine = line ?? memory.lastLine;
}
function remember({ deployment, service }, memory) {
    memory.deployment = deployment ?? memory.deployment;
    memory.service = service ?? memory.service;
    if (deployment?.status === 'IN_PROGRESS')
        memory.pausedAt = deployment.awaitingHook && deployment.lifecycleStage;
}
/** How to go on must stay readable, so it is a notice and no passing line; once per hook. */
function tellOfPause(run, { deployment }, memory) {
    const id = deployment?.awaitingHook?.id;
    if (id === undefined || memory.toldHooks.has(id))
        return;
    memory.toldHooks.add(id);
    notice(run, pausedHook(deployment));
}

;// CONCATENATED MODULE: ./.build/steps/watch/watch.js













/** Follows our deployment until ECS says how it ended, the time is up, or somebody interrupts. */
async function followDeployment(run, ours) {
    // The interrupt may have come while UpdateService was answered: on-cancel is for this deployment all the same.
    if (run.interrupted.aborted)
        return cancelDeployment(run, ours, newMemory(run.ports.clock.now()));
    return runStage(run, 'watch', async (voice) => {
        const ending = await watch_follow(run, ours, voice);
        const summary = `${ending.verdict}: ${ours.taskDefinitionArn.split('/').at(-1)} (${ours.id})`;
        return { fact: ending, summary, failed: ending.verdict !== 'stable' };
    });
}
async function watch_follow(run, ours, voice) {
    const memory = newMemory(run.ports.clock.now());
    let judgement = { kind: 'going' };
    while (!run.interrupted.aborted) {
        const withService = serviceIsDue(judgement, memory, run.ports.clock.now());
        const look = await look_patiently_lookPatiently(run, ours, memory, withService);
        if (look === 'gone')
            return concludeDeleted(ours, memory);
        if (look === undefined) {
            const late = await endLate(run, ours, memory);
            if (late !== undefined)
                return late;
            await sleep(run, memory, backOffMs(run, memory));
            continue;
        }
        judgement = await take(run, ours, look, memory, voice);
        if (judgement.kind === 'ended')
            return withRecall(run, await conclude(run, ours, judgement, memory), memory);
        const late = (await answerRecall(run, ours, memory)) ?? (await endEarly(run, ours, look, judgement, memory));
        if (late !== undefined)
            return late;
        if (judgement.kind !== 'ask-service')
            await sleep(run, memory, pauseMs(run, ours, memory));
    }
    return cancelDeployment(run, ours, memory);
}
/** What a look says: told to the reader, judged, and kept for the pace. */
async function take(run, ours, look, memory, voice) {
    const now = run.ports.clock.now();
    if (look.service !== undefined)
        memory.askedServiceAt = now;
    speak(run, ours, look, memory, voice);
    const judgement = confirmed(ours, look, (0,judge/* judge */.S)(ours, look), memory, now);
    await noteCourse(run, ours, look, judgement, memory);
    return judgement;
}
function sleep(run, memory, ms) {
    return run.ports.clock.sleep(untilLateAtMost(ms, run, memory), waking(run, memory));
}
/** Ends the watch before ECS does: a failure that is certain, or no time left. */
async function endEarly(run, ours, look, judgement, memory) {
    if (judgement.kind === 'going-wrong') {
        if (memory.unconfirmed === undefined)
            memory.diagnosis ??= diagnoseDeployment(run, ours, judgement.reason);
    }
    else if ((await giveUpIfCertain(run, ours, look, memory)) === 'stop-waiting') {
        return { verdict: 'failed', diagnosis: await memory.diagnosis };
    }
    return endLate(run, ours, memory);
}
async function endLate(run, ours, memory) {
    const late = tooLate(run, memory);
    if (late === undefined)
        return undefined;
    return concludeLate(run, ours, late, memory);
}

;// CONCATENATED MODULE: ./.build/steps/take-back.js





/**
 * Puts a service that this run has changed back on the revision it ran before, and follows that to its end. What the run did
 * not change, or somebody else has changed since, stays as it is. `rolled-back` is only said once ECS calls it done.
 */
async function takeBack(run, ending, because) {
    const { previousTaskDefinitionArn: to, taskDefinitionArn: from } = run.known.facts;
    if (run.known.updated !== true || to === undefined || from === undefined || from === to)
        return ending;
    // Nobody takes back what takes back.
    const alone = { ...run, company: undefined };
    try {
        const ours = await update(alone, { from, to }, because);
        if (ours === undefined)
            return ending;
        const back = await followDeployment(alone, ours);
        return concluded(run, ending, back, { to, because });
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ShipError */.f) || run.interrupted.aborted)
            throw error;
        return stayed(run, ending, to, error.message);
    }
}
/** Undefined where the service no longer runs what we gave it. */
async function update(run, { from, to }, because) {
    return runStage(run, 'service', async () => {
        const { ecs, clock } = run.ports;
        const { cluster, service } = run.config.target;
        const now = await patiently(run, stubbornly, () => ecs.describeService(cluster, service));
        if (now.taskDefinitionArn !== from) {
            const summary = `runs ${take_back_nameOf(now.taskDefinitionArn)} by now, which is left as it is`;
            return { fact: undefined, summary, skipped: true };
        }
        notice(run, `${because.name} failed, so ecs-ship takes ${service} back to ${take_back_nameOf(to)}.`);
        const after = await patiently(run, stubbornly, () => ecs.updateService({ cluster, service, taskDefinition: to }));
        const primary = after.deployments.find((one) => one.status === 'PRIMARY');
        const id = primary?.id ?? '';
        const createdAt = primary?.createdAt ?? clock.now();
        const ours = { id, createdAt, taskDefinitionArn: to, startsDeployment: true, desired: after.desired };
        return { fact: ours, summary: `started ${id}: back to ${take_back_nameOf(to)}` };
    });
}
function concluded(run, ending, back, { to, because }) {
    if (back.verdict === 'cancelled')
        return { verdict: 'cancelled', left: 'rolling-back' };
    if (back.verdict !== 'stable')
        return stayed(run, ending, to, back.diagnosis?.cause ?? back.verdict);
    const diagnosis = ending.diagnosis ?? otherFailed(because, run.config.target.service);
    return { verdict: 'rolled-back', restored: to, diagnosis };
}
/** What kept it from going back is worth more than why it was to. */
function stayed(run, { diagnosis }, to, why) {
    const { service } = run.config.target;
    return {
        verdict: 'failed',
        diagnosis: {
            id: 'not-taken-back',
            cause: `${service} could not be taken back to ${take_back_nameOf(to)}: ${why}`,
            evidence: diagnosis === undefined ? [] : [`before that: ${diagnosis.cause}`],
            remedy: `Look at ${service}: update it to ${take_back_nameOf(to)} by hand, or ship again.`,
        },
    };
}
function take_back_nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}

;// CONCATENATED MODULE: ./.build/ship.js





















/** From a commit to a verdict. Throws only for a bug; everything else is an Outcome. */
async function ship(input) {
    const journal = new Journal();
    const plans = input.dryRun || input.saved !== undefined;
    const run = ship_begin(plans ? { ...input, ports: notingPorts(input.ports, journal) } : input);
    try {
        const checked = await check(run);
        if (input.dryRun) {
            const foreseen = await foresee(run, checked, journal, deliver);
            await input.onPlan?.(planRecord(run, checked, foreseen));
            return planned(run, foreseen.plan);
        }
        if (run.saved !== undefined)
            holdToPlan(run, checked, await foresee(quietly(run), checked, journal, deliver));
        const because = await run.company?.begin();
        if (because !== undefined)
            return settled(run, { verdict: 'not-started', because });
        return settled(run, await standTogether(run, await deliver(run, checked)));
    }
    catch (error) {
        if (error instanceof _build_errors/* ShipError */.f)
            return failed(run, error);
        throw error;
    }
    finally {
        await input.ports.builder.close();
    }
}
/** Of several services each stays as it is only as long as the others do not take it back. */
async function standTogether(run, ending) {
    const because = await run.company?.stand(ending.verdict, ending.diagnosis?.cause);
    return because === undefined ? ending : takeBack(run, ending, because);
}
async function deliver(run, checked, follow = followDeployment) {
    const provided = await provide(run, checked, await keepRunning(run, checked.world, checked.given));
    // Whoever provides the image for several services tells what its scan finds.
    const scan = provided.from === undefined ? tellScanBeside(run, provided.image) : undefined;
    try {
        return await deploy(run, checked, provided, follow);
    }
    finally {
        await scan?.finish();
    }
}
async function deploy(run, checked, provided, follow) {
    const { source, file } = checked;
    const before = await run.company?.turn();
    if (before !== undefined)
        return { verdict: 'not-started', because: before };
    const world = await lookAgain(run, source, checked.world);
    holdStill(run, checked.world, world);
    const { image, rendered, marks } = world.revision === checked.world.revision ? provided : await rebase(run, { ...checked, world }, provided);
    const tags = revisionTags({ file, revision: world.revision }, source?.git, run.runUrl);
    const because = recalledFor(run);
    if (because !== undefined)
        return { verdict: 'not-started', because };
    const revision = await provideRevision(run, world, rendered, tags);
    const ours = await service_updateService(run, world, revision);
    const url = findServiceUrl(run, world.service);
    const ending = ours === undefined ? { verdict: 'unchanged' } : await follow(run, ours);
    if (ending.verdict === 'stable')
        await keepStable(run, marks, image, rendered);
    if (ending.verdict === 'stable')
        await deregisterOldRevisions(run, world, ours);
    await url;
    return ending;
}
function ship_begin({ config, ports, report, interrupted, runUrl, ci = ci_context/* outsideCi */.Yp, live = false, company, shownValues = [], saved, dryRun, }) {
    const startedAt = ports.clock.now();
    const { cluster, service } = config.target;
    report({
        kind: 'started',
        at: startedAt,
        headline: `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`,
    });
    return {
        config,
        ports,
        report,
        interrupted,
        runUrl,
        live,
        ci,
        shownValues,
        saved,
        startedAt,
        company,
        known: { facts: {}, stages: [], notices: [] },
    };
}


/***/ }),

/***/ 77462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   refuseFiles: () => (/* binding */ refuseFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52442);
/* harmony import */ var _lifecycle_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98828);
/* harmony import */ var _listed_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89574);
/* harmony import */ var _read_definition_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58561);





/** Reads and checks every file that the run needs, before AWS is asked anything; one error lists what is wrong in all of them. */
async function readFiles(reader) {
    const { errors, read } = await lookAtFiles(reader);
    if (errors.length > 0)
        throw (0,_listed_error_js__WEBPACK_IMPORTED_MODULE_3__/* .listedError */ .y)(errors);
    return read;
}
/** The same for each of several services, of which none begins before the files of all are sound. */
async function refuseFiles(readers) {
    const looks = await Promise.all(readers.map(lookAtFiles));
    const errors = looks.flatMap((look) => look.errors);
    if (errors.length > 0)
        throw (0,_listed_error_js__WEBPACK_IMPORTED_MODULE_3__/* .listedError */ .y)(errors);
}
async function lookAtFiles(reader) {
    const [definition, policy, missing] = await Promise.all([
        attempt((0,_read_definition_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readDefinitionFile */ .Q)(reader)),
        attempt((0,_lifecycle_lifecycle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .B)(reader)),
        (0,_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .missingBuildFiles */ .G)(reader),
    ]);
    const errors = [definition, policy].flatMap(({ error }) => error ?? []);
    return { errors: [...errors, ...missing], read: { definition: definition.value, policy: policy.value } };
}
/** A mistake of the user's is kept for later; a bug is thrown at once. */
async function attempt(work) {
    try {
        return { value: await work };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return { error };
        throw error;
    }
}


/***/ }),

/***/ 82470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRollingBack)
/* harmony export */ });
/** Is ECS restoring what ran before ours? By deployments[] alone: an older deployment is PRIMARY again. */
function isRollingBack(ours, { deployment, service }) {
    if (deployment !== undefined)
        return /^ROLLBACK_(REQUESTED|IN_PROGRESS)$/.test(deployment.status);
    const primary = service?.deployments.find((one) => one.status === 'PRIMARY');
    return primary !== undefined && primary.id !== ours.id && primary.createdAt < ours.createdAt;
}


/***/ }),

/***/ 79081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Decides from ECS's own records only; nothing is a success that ECS does not call one. */
function judge(ours, look) {
    if (look.service !== undefined && look.service.status !== 'ACTIVE') {
        return { kind: 'ended', verdict: 'stopped', reason: `the service is ${look.service.status}` };
    }
    if (!ours.startsDeployment)
        return judgeCount(look.service);
    return look.deployment === undefined
        ? judgeByService(ours, look.service)
        : judgeByDeployment(ours, look.deployment, look.service);
}
function judgeByDeployment(ours, deployment, service) {
    const reason = deployment.rollback?.reason ?? deployment.statusReason;
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return { kind: 'ended', verdict: 'stable' };
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'ended', verdict: 'rolled-back', reason };
        case 'ROLLBACK_FAILED':
            return { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed as well' };
        case 'STOPPED':
            return judgeStopped(ours, deployment, service);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { kind: 'going-wrong', reason };
        default:
            return judgeRunning(ours, deployment, service);
    }
}
/** A breaker without rollback leaves the deployment standing as FAILED: nothing more will happen to it. */
function judgeRunning(ours, deployment, service) {
    const entry = service?.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED' && entry.status === 'PRIMARY') {
        return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
    }
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason: entry.rolloutStateReason };
    if (deployment.circuitBreaker?.status === 'TRIGGERED' && service === undefined)
        return { kind: 'ask-service' };
    return { kind: 'going' };
}
/** STOPPED says only that it is over: the service tells whether another one replaced it or it failed. */
function judgeStopped(ours, deployment, service) {
    const reason = deployment.statusReason;
    if (service === undefined)
        return { kind: 'ask-service' };
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED' || deployment.circuitBreaker?.status === 'TRIGGERED') {
        return { kind: 'ended', verdict: 'failed', reason: reason ?? entry?.rolloutStateReason };
    }
    const primary = primaryOf(service);
    if (primary !== undefined && primary.id !== ours.id && primary.createdAt >= deployment.createdAt) {
        return { kind: 'ended', verdict: 'superseded', newer: primary };
    }
    return { kind: 'ended', verdict: 'stopped', reason };
}
/** Without service deployments (not listed yet, or not permitted) deployments[] is followed by our id. */
function judgeByService(ours, service) {
    if (service === undefined)
        return { kind: 'ask-service' };
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.status === 'PRIMARY') {
        if (entry.rolloutState === 'COMPLETED')
            return { kind: 'ended', verdict: 'stable' };
        if (entry.rolloutState === 'FAILED') {
            return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
        }
        return { kind: 'going' };
    }
    const primary = primaryOf(service);
    const reason = whyRestored(ours, service);
    if (entry?.rolloutState === 'FAILED')
        return { kind: 'going-wrong', reason };
    // A rollback restores an older deployment; only one newer than ours can have superseded it.
    if (primary !== undefined && isOlder(primary, ours)) {
        return primary.rolloutState === 'IN_PROGRESS'
            ? { kind: 'going-wrong', reason }
            : { kind: 'ended', verdict: 'rolled-back', reason };
    }
    return { kind: 'ended', verdict: 'superseded', newer: primary };
}
function judgeCount(service) {
    if (service === undefined)
        return { kind: 'ask-service' };
    const settled = service.running === service.desired && service.pending === 0;
    return settled ? { kind: 'ended', verdict: 'stable' } : { kind: 'going' };
}
/** A deployment that is restored keeps the time it was created at. */
function isOlder(deployment, ours) {
    return deployment.createdAt < ours.createdAt;
}
function primaryOf(service) {
    return service.deployments.find((one) => one.status === 'PRIMARY');
}
/** By deployments[] alone only ours' own entry and event tell why; the restored deployment's reason is about itself. */
function whyRestored(ours, service) {
    const entry = service.deployments.find((one) => one.id === ours.id);
    if (entry?.rolloutState === 'FAILED')
        return entry.rolloutStateReason;
    const failed = `(deployment ${ours.id}) deployment failed: `;
    const event = service.events.find((one) => one.message.includes(failed));
    return event && `deployment failed: ${event.message.split(failed)[1]}`;
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ whatComesNext)
/* harmony export */ });
/* harmony import */ var _is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82470);

/** What ECS will do once nobody watches any more: a sentence that begins with `ECS`. */
function whatComesNext(ours, look) {
    const { deployment, service } = look;
    if ((0,_is_rolling_back_js__WEBPACK_IMPORTED_MODULE_0__/* .isRollingBack */ .F)(ours, look))
        return 'ECS goes on rolling it back by itself.';
    if (deployment?.awaitingHook !== undefined)
        return afterHook(deployment);
    if (deployment?.lifecycleStage === 'BAKE_TIME')
        return 'ECS goes on baking and finishes it by itself.';
    const breaker = service?.circuitBreaker;
    if (breaker?.enabled === false) {
        return 'ECS goes on for ever: the service has no deployment circuit breaker, so nothing ends or rolls back the deployment by itself.';
    }
    if (breaker === undefined)
        return 'ECS goes on by itself.';
    const failed = deployment?.circuitBreaker;
    const when = failed === undefined || failed.threshold === 0
        ? 'once enough tasks have failed'
        : `at ${failed.threshold} failed tasks (${failed.failureCount} so far)`;
    return breaker.rollback
        ? `ECS goes on by itself; its circuit breaker rolls back ${when}.`
        : `ECS goes on by itself; its circuit breaker ends the deployment ${when}, without a rollback.`;
}
function afterHook({ awaitingHook, lifecycleStage }) {
    const { expiresAt, timeoutAction } = awaitingHook ?? {};
    const until = expiresAt === undefined
        ? ''
        : `, or until ${new Date(expiresAt).toISOString()} (then: ${timeoutAction ?? 'ROLLBACK'})`;
    return `ECS goes on waiting at ${lifecycleStage} until somebody answers the hook${until}.`;
}


/***/ })

};
