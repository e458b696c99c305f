export const id = 5658;
export const ids = [5658];
export const modules = {

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

/***/ 67413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ namesProxy),
  i: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/adapters/proxy/is-spared.js

/** Requests to this machine never leave it, so no proxy is asked for them. */
function isLoopback(hostname) {
    const host = bare(hostname);
    return /^(?:.+\.)?localhost$/.test(host) || /^127\./.test(host) || host === '::1';
}
/**
 * Whether NO_PROXY names an address: `*`, `example.com` with everything below it (also written `.example.com` or
 * `*.example.com`), an IP address, a range such as `10.0.0.0/8`, each with or without `:port`. Source: Go's
 * golang.org/x/net/http/httpproxy and curl's manual, "NO_PROXY", as far as the two agree.
 */
function isSpared(url, noProxy) {
    const host = bare(url.hostname);
    const port = url.port || (url.protocol === 'http:' ? '80' : '443');
    const entries = noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '');
    return entries.some((entry) => covers(entry, host, port));
}
function covers(entry, host, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return inRange(entry, host);
    const [, name = '', only] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && (0,external_node_net_.isIP)(entry) === 0 && only !== port)
        return false;
    const wanted = (0,external_node_net_.isIP)(entry) === 0 ? bare(name) : entry;
    if ((0,external_node_net_.isIP)(wanted) !== 0)
        return wanted === host;
    const domain = wanted.replace(/^\*?\./, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
function inRange(entry, host) {
    const [network = '', bits = ''] = entry.split('/');
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0 || (0,external_node_net_.isIP)(network) !== family || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (family === 4 ? 32 : 128))
        return false;
    const range = new external_node_net_.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    range.addSubnet(network, Number(bits), kind);
    return range.check(host, kind);
}
/** Lower case, without the brackets of an IPv6 address or the root's dot. */
function bare(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./.build/adapters/proxy/proxy-for.js


/** Variables in the order in which they count; the small form comes first, as with curl and Go. */
const variables = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
    none: ['no_proxy', 'NO_PROXY'],
};
/** Is any request sent through a proxy at all? */
function namesProxy(environment = process.env) {
    return [...variables['https:'], ...variables['http:']].some((name) => environment[name]);
}
/** The proxy for an address; undefined for what is asked directly, which this machine itself always is. */
function proxyFor(url, environment = process.env) {
    const scheme = url.protocol === 'http:' ? 'http:' : 'https:';
    const name = variables[scheme].find((one) => environment[one]);
    if (name === undefined || isLoopback(url.hostname))
        return undefined;
    const spared = variables.none.map((one) => environment[one]).find((text) => text);
    if (spared !== undefined && isSpared(url, spared))
        return undefined;
    const proxy = parseProxy(name, environment[name] ?? '');
    return isItself(url, proxy) ? undefined : proxy;
}
function parseProxy(name, text) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const { protocol, hostname = '', port, username = '', password = '' } = url ?? {};
    if (protocol !== 'http:' && protocol !== 'https:')
        throw unusable(name, protocol);
    return {
        protocol,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port: Number(port) || (protocol === 'http:' ? 80 : 443),
        headers: username === '' ? {} : { 'proxy-authorization': basic(username, password) },
    };
}
function basic(username, password) {
    const plain = `${decoded(username)}:${decoded(password)}`;
    return `Basic ${Buffer.from(plain).toString('base64')}`;
}
/** A `%` that encodes nothing stands for itself. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The value may hold a password, so only the variable is named. */
function unusable(name, protocol) {
    const what = protocol === undefined ? 'it is no address' : `${protocol}// is not spoken`;
    return new errors/* ShipError */.f('config-invalid', `${name} names no proxy that can be used: ${what}.`, {
        remedy: `Write ${name}=http://[user:password@]host:port, with the user and password percent-encoded.`,
    });
}
/** The way to the proxy does not lead through it. */
function isItself(url, { hostname, port }) {
    return url.hostname === hostname && (Number(url.port) || (url.protocol === 'http:' ? 80 : 443)) === port;
}


/***/ }),

/***/ 21703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ TunnelAgent)
});

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/adapters/proxy/open-tunnel.js


/** Milliseconds that a proxy gets to open a tunnel. */
const patienceMs = 30_000;
/** Asks a proxy for a connection to `host:port` (CONNECT). Source: RFC 9110, section 9.3.6. */
function openTunnel(proxy, authority) {
    const { protocol, hostname, port } = proxy;
    const request = protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
    const asking = request({
        hostname,
        port,
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...proxy.headers },
        agent: false,
        timeout: patienceMs,
    });
    return new Promise((resolve, reject) => {
        asking.once('connect', ({ statusCode = 0, statusMessage = '' }, socket) => {
            socket.setTimeout(0);
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            reject(new Error(`the proxy ${nameOf(proxy)} refuses a tunnel to ${authority}: ${statusCode} ${statusMessage}`));
        });
        asking.once('timeout', () => asking.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
        asking.once('error', (error) => reject(unreachable(error, proxy)));
        asking.end();
    });
}
/** Keeps the code, by which the SDK knows that another try may help. */
function unreachable(error, proxy) {
    const reason = error.message || error.code;
    return Object.assign(new Error(`${reason} (the proxy ${nameOf(proxy)})`, { cause: error }), {
        code: error.code,
    });
}
function nameOf({ hostname, port }) {
    return `${hostname}:${port}`;
}

// EXTERNAL MODULE: ./.build/adapters/proxy/proxy-for.js + 1 modules
var proxy_for = __webpack_require__(67413);
;// CONCATENATED MODULE: ./.build/adapters/proxy/tunnel-agent.js



/**
 * HTTPS connections, through a proxy's tunnel where the environment names a proxy for the host. TLS is spoken with the
 * far end, so that the proxy learns no more than its name.
 */
class TunnelAgent extends external_node_https_.Agent {
    createConnection(options, connected) {
        const { host, port } = options;
        const authority = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
        const proxy = (0,proxy_for/* proxyFor */.i)(new URL(`https://${authority}`));
        if (proxy === undefined)
            return super.createConnection(options, connected);
        openTunnel(proxy, authority).then((socket) => connected(null, super.createConnection({ ...options, ...{ socket } })), (error) => connected(error, undefined));
        return undefined;
    }
}


/***/ }),

/***/ 75658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIdToken: () => (/* binding */ githubIdToken)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/adapters/proxy/fetch-through.js
var fetch_through = __webpack_require__(4576);
;// CONCATENATED MODULE: ./.build/adapters/aws/id-token.js



/** Milliseconds before another try. */
const waits = [500, 1000, 2000, 4000];
/** The CI host's OIDC token; what may pass (5xx, 429, a broken connection) is tried again. Throws Error. */
async function requestIdToken(offer, pauses = waits) {
    const [pause, ...later] = pauses;
    const answer = await ask(offer).catch((error) => ({ again: true, why: error.message }));
    if ('token' in answer)
        return answer.token;
    if (!answer.again || pause === undefined)
        throw new Error(answer.why);
    await (0,promises_.setTimeout)(pause);
    return requestIdToken(offer, later);
}
async function ask({ url, bearer }) {
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    const answer = await (0,fetch_through/* fetchThrough */.s)(url, { headers });
    const status = answer.statusCode ?? 0;
    if (status !== 200) {
        answer.resume();
        return { again: status >= 500 || status === 429, why: `${url.host} answered HTTP ${status}` };
    }
    const { value } = (await (0,consumers_.json)(answer));
    if (typeof value === 'string' && value !== '')
        return { token: value };
    return { again: false, why: `${url.host} answered without a token` };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/frontends/github/github-id-token.js


/**
 * Fetched anew at every renewal of the credentials, and masked in the log. Source: GitHub docs, "OpenID Connect
 * reference", ACTIONS_ID_TOKEN_REQUEST_URL. Throws `credentials-missing`.
 */
async function githubIdToken(commands, env, audience) {
    const offer = offerIn(env, audience);
    try {
        const token = await requestIdToken(offer);
        commands.setSecret(token);
        return token;
    }
    catch (error) {
        throw new errors/* ShipError */.f('credentials-missing', `GitHub gave no OIDC token: ${error.message}`, {
            remedy: `Run again; should it stay so, let the runner (and its proxy) reach ${offer.url.host}.`,
            cause: error,
        });
    }
}
function offerIn(env, audience) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!address || !bearer)
        throw notPermitted();
    const url = new URL(address);
    if (audience !== '')
        url.searchParams.set('audience', audience);
    return { url, bearer };
}
function notPermitted() {
    return new errors/* ShipError */.f('credentials-missing', 'The job may not ask GitHub for an OIDC token: `permissions: id-token: write` is missing.', {
        remedy: 'Give the job `permissions: id-token: write` (and contents: read, for the checkout); of a reusable workflow the ' +
            'job that calls it too. A pull request from a fork never gets a token.',
        evidence: ['ACTIONS_ID_TOKEN_REQUEST_URL is not set in this job.'],
    });
}


/***/ })

};
