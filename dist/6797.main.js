export const id = 6797;
export const ids = [6797,9885];
export const modules = {

/***/ 60703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29885);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17782);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19584);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "AmazonEC2ContainerServiceV20141113", "ECSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 32811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DeleteServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DeleteServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteService$ */ .BBq) {
}


/***/ }),

/***/ 69037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeregisterTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DeregisterTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeregisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeregisterTaskDefinition$ */ .lkq) {
}


/***/ }),

/***/ 20055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DescribeServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceDeployments$ */ .bm1) {
}


/***/ }),

/***/ 56597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServiceRevisionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceRevisions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceRevisions$ */ .Nqi) {
}


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DescribeServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServices$ */ .i2N) {
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DescribeTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTaskDefinition$ */ .K0Z) {
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DescribeTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasks$ */ .Aw_) {
}


/***/ }),

/***/ 8686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ListClustersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListClustersCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListClusters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListClusters$ */ .qJH) {
}


/***/ }),

/***/ 73268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServiceDeployments$ */ .aK2) {
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ListServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServices$ */ .vWu) {
}


/***/ }),

/***/ 11862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListTaskDefinitionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTaskDefinitions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTaskDefinitions$ */ .mbS) {
}


/***/ }),

/***/ 19955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTasks$ */ .$a_) {
}


/***/ }),

/***/ 73536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RegisterTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class RegisterTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "RegisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .RegisterTaskDefinition$ */ .k31) {
}


/***/ }),

/***/ 98325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RunTaskCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class RunTaskCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "RunTask", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .RunTask$ */ .nnR) {
}


/***/ }),

/***/ 43601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StopServiceDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class StopServiceDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopServiceDeployment$ */ .F0p) {
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ StopTaskCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class StopTaskCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopTask", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopTask$ */ .kfB) {
}


/***/ }),

/***/ 59885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UpdateServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class UpdateServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .UpdateService$ */ .N2u) {
}


/***/ }),

/***/ 29885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makeBuilder)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39118);

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return _command__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .u.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}


/***/ }),

/***/ 39118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Command)
});

// EXTERNAL MODULE: ./.build/node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(18361);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __webpack_require__(86269);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(20116);
;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING;
    }
    if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
        }
    }
    else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
    middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware/* SMITHY_CONTEXT_KEY */.V]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
                ...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== undefined) {
            isEventStream = marker;
        }
        else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
                const [, , , , input$, output$] = schema;
                isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
            }
        }
        if (isEventStream) {
            requestOptions = {
                isEventStream,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}


/***/ }),

/***/ 35304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ awsPorts)
});

;// CONCATENATED MODULE: ./.build/adapters/aws/deferred-port.js
/**
 * A port whose adapter, with the SDK's client that it needs, is loaded when it is first asked something.
 * @param names every method of the port
 */
function deferredPort(names, load) {
    let loading;
    const deferred = (name) => {
        return async (...given) => {
            loading ??= load();
            const port = await loading;
            return port[name](...given);
        };
    };
    return Object.fromEntries(Object.keys(names).map((name) => [name, deferred(name)]));
}

// EXTERNAL MODULE: ./.build/adapters/aws/ecs.js + 9 modules
var ecs = __webpack_require__(91047);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/identity.js

/** STS; its client is loaded only when somebody asks who we are. */
function identityAdapter(session) {
    return {
        region: () => session.region(),
        whoAmI: async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 50827));
            const client = session.watch(new STSClient(session.shared));
            const date = answerDate(client);
            const answer = await (0,aws_failure/* callAws */.IY)('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            client.destroy();
            const ahead = date.at === undefined ? {} : { clockAheadMs: Date.now() - date.at };
            return { accountId: answer.Account ?? '', arn: answer.Arn ?? '', ...ahead };
        },
    };
}
/** Keeps the time that the answers of a client were given at, as their headers tell it. */
function answerDate(client) {
    const date = {};
    const stack = client.middlewareStack;
    const middleware = (next) => async (args) => {
        const answered = await next(args);
        const at = Date.parse(answered.response.headers?.date ?? '');
        if (!Number.isNaN(at))
            date.at = at;
        return answered;
    };
    stack.add(middleware, { step: 'deserialize', name: 'answerDate' });
    return date;
}

;// CONCATENATED MODULE: ./.build/adapters/aws/load-balancing.js

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

;// CONCATENATED MODULE: ./.build/adapters/aws/logs.js

/** CloudWatch Logs; its client is loaded only when somebody reads, and kept for each region. */
function logsAdapter(session) {
    const clients = new Map();
    const readOn = async (stream, from) => {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2508), __webpack_require__.e(5891)]).then(__webpack_require__.bind(__webpack_require__, 45891));
        const { region } = stream;
        const client = clients.get(region) ??
            session.watch(new CloudWatchLogsClient({ ...session.shared, ...(region === undefined ? {} : { region }) }));
        clients.set(region, client);
        try {
            const answer = await client.send(new GetLogEventsCommand(inputOf(stream, from)));
            const { events = [], nextForwardToken: token } = answer;
            const lines = events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
            return { lines, next: token === undefined ? from : { token } };
        }
        catch (error) {
            if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                return { lines: [], next: from };
            throw (0,aws_failure/* awsFailure */.MT)(error, 'logs:GetLogEvents');
        }
    };
    return {
        readOn,
        lastLines: async (region, group, stream, limit) => (await readOn({ region, group, stream }, { last: limit })).lines,
    };
}
/** Source: Amazon CloudWatch Logs API reference, GetLogEvents. */
function inputOf({ group, stream }, from) {
    const place = { logGroupName: group, logStreamName: stream };
    if ('last' in from)
        return { ...place, limit: from.last, startFromHead: false };
    if ('since' in from)
        return { ...place, startTime: from.since, startFromHead: true };
    return { ...place, nextToken: from.token, startFromHead: true };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/secrets.js

/** AWS Secrets Manager; its client is loaded only when somebody asks. */
function secretsAdapter(session) {
    return {
        findSecret: async (name, region) => {
            const { SecretsManagerClient, DescribeSecretCommand } = await __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 87242));
            const home = region === undefined ? {} : { region };
            const client = session.watch(new SecretsManagerClient({ ...session.shared, ...home }));
            try {
                const { ARN, DeletedDate, KmsKeyId } = await client.send(new DescribeSecretCommand({ SecretId: name }));
                if (ARN === undefined)
                    return undefined;
                const key = KmsKeyId === undefined ? {} : { kmsKey: KmsKeyId };
                return { arn: ARN, isDeleted: DeletedDate !== undefined, ...key };
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

;// CONCATENATED MODULE: ./.build/adapters/aws/aws-ports.js






/** Every port that AWS is behind. */
function awsPorts(session) {
    return {
        ecr: deferredPort(ofEcr, async () => (await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(5359)]).then(__webpack_require__.bind(__webpack_require__, 15359))).ecrAdapter(session)),
        imageScans: deferredPort(ofImageScans, async () => (await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(6091)]).then(__webpack_require__.bind(__webpack_require__, 76091))).imageScanAdapter(session)),
        ecs: (0,ecs/* ecsAdapter */.D)(session),
        logs: logsAdapter(session),
        secrets: secretsAdapter(session),
        loadBalancing: loadBalancingAdapter(session),
        identity: identityAdapter(session),
    };
}
const ofEcr = {
    findRepository: true,
    createRepository: true,
    changeRepository: true,
    findRepositoryTags: true,
    findRepositoryPolicy: true,
    findTags: true,
    readBlob: true,
    addTag: true,
    findMissingLayers: true,
    login: true,
    findLifecyclePolicy: true,
    putLifecyclePolicy: true,
    findImage: true,
    listTags: true,
    startLifecyclePreview: true,
    readLifecyclePreview: true,
};
const ofImageScans = { findScan: true, startScan: true };


/***/ }),

/***/ 58263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtAccount: () => (/* binding */ lookAtAccount),
  readService: () => (/* binding */ readService)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/account-repositories.js

/** Names of up to a hundred ECR repositories of the account and region. Throws ShipError. */
async function accountRepositories(session) {
    const { DescribeRepositoriesCommand, ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(4411)]).then(__webpack_require__.bind(__webpack_require__, 64411));
    const client = session.watch(new ECRClient(session.shared));
    try {
        const command = new DescribeRepositoriesCommand({ maxResults: 100 });
        const { repositories = [] } = await (0,aws_failure/* callAws */.IY)('ecr:DescribeRepositories', () => client.send(command));
        return repositories.flatMap(({ repositoryName }) => repositoryName ?? []);
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./.build/adapters/aws/aws-ports.js + 5 modules
var aws_ports = __webpack_require__(35304);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-session.js + 4 modules
var aws_session = __webpack_require__(89432);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/check/json-value.js
var json_value = __webpack_require__(57935);
// EXTERNAL MODULE: ./.build/plan/definition/describe-only.js
var describe_only = __webpack_require__(50282);
// EXTERNAL MODULE: ./.build/plan/ecr-address.js
var ecr_address = __webpack_require__(3803);
;// CONCATENATED MODULE: ./.build/init/import-service.js



/** What a service runs and how, without what AWS only tells: ids, times and states. */
function importService(snapshot, revision) {
    const { definition } = revision;
    const kept = Object.entries(definition).filter(([name]) => !describe_only/* describeOnly */.S.has(name));
    const container = containerOf(snapshot, definition);
    const image = String(container.image ?? '').replace(/(?:@sha256:\w+|:[^/:]+)+$/, '');
    const repository = (0,ecr_address/* ecrAddress */.r)(image)?.repository;
    return {
        definition: withoutPin(Object.fromEntries(kept), container, image),
        container: String(container.name ?? ''),
        port: portOf(snapshot, container),
        repository,
        service: serviceSettings(snapshot),
    };
}
/** The one that the load balancer sends to, else the first that the task cannot do without. */
function containerOf(snapshot, definition) {
    const containers = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).map(({ value }) => value);
    const balanced = snapshot.loadBalancedPorts?.[0]?.container;
    return (containers.find(({ name }) => name === balanced) ??
        containers.find(({ essential }) => essential !== false) ??
        {});
}
/** The file keeps no digest of the day of its import: a ship puts the new image there. */
function withoutPin(definition, container, image) {
    const containers = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).map(({ value }) => value);
    return {
        ...definition,
        containerDefinitions: containers.map((one) => (one === container ? { ...one, image } : one)),
    };
}
function portOf(snapshot, container) {
    const balanced = snapshot.loadBalancedPorts?.[0]?.port;
    const mapped = (0,json_value/* objectIn */.D7)((0,json_value/* objectsIn */.Qv)(container.portMappings)[0]?.value).containerPort;
    return balanced ?? (typeof mapped === 'number' ? mapped : undefined);
}
function serviceSettings(snapshot) {
    const { network, rolloutLimits, circuitBreaker, loadBalancedPorts = [], targetGroupArns } = snapshot;
    const { enabled: enable, rollback } = circuitBreaker;
    return {
        cluster: snapshot.clusterArn.split('/').at(-1) ?? 'default',
        serviceName: snapshot.name,
        desiredCount: snapshot.desired,
        deploymentConfiguration: {
            ...(rolloutLimits && {
                minimumHealthyPercent: rolloutLimits.minimumHealthyPercent,
                maximumPercent: rolloutLimits.maximumPercent,
            }),
            deploymentCircuitBreaker: { enable, rollback },
        },
        ...(network && {
            networkConfiguration: {
                awsvpcConfiguration: {
                    subnets: [...network.subnets],
                    securityGroups: [...network.securityGroups],
                    assignPublicIp: network.publicAddress ? 'ENABLED' : 'DISABLED',
                },
            },
        }),
        ...(loadBalancedPorts.length > 0 && {
            loadBalancers: loadBalancedPorts.map(({ container, port }, index) => ({
                // AWS lists them in the same order.
                ...(targetGroupArns[index] && { targetGroupArn: targetGroupArns[index] }),
                ...{ containerName: container, containerPort: port },
            })),
        }),
        ...(snapshot.healthCheckGracePeriodSeconds !== undefined && {
            healthCheckGracePeriodSeconds: snapshot.healthCheckGracePeriodSeconds,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/commands/init-account.js





/** More than anybody wants to choose from. */
const MOST = 50;
/** Looks at the account; what may not be read is told, and missing. */
async function lookAtAccount(request) {
    const session = (0,aws_session/* openSession */.f)({ aws: awsOf(request), maxAttempts: 2, interrupted: request.interrupted });
    const { identity, ecs } = (0,aws_ports/* awsPorts */.E)(session);
    const missing = [];
    const orNothing = async (what, found) => {
        try {
            return await found;
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f))
                throw error;
            missing.push(`${what}: ${error.message}`);
            return undefined;
        }
    };
    try {
        const id = (await orNothing('The account is not known', identity.whoAmI()))?.accountId;
        if (id === undefined)
            return { account: { clusters: [], repositories: [] }, missing };
        const [region, clusters = [], repositories = []] = await Promise.all([
            orNothing('The region is not known', session.region()),
            orNothing('The clusters are not known', clustersOf(ecs)),
            orNothing('The repositories are not known', accountRepositories(session)),
        ]);
        return { account: { id, region, clusters, repositories }, missing };
    }
    finally {
        session.close();
    }
}
async function clustersOf(ecs) {
    const arns = await ecs.listClusters(MOST);
    return Promise.all(arns.map(async (arn) => {
        const services = await ecs.listServices(arn, MOST);
        return { name: nameOf(arn), services: services.map(nameOf).sort() };
    }));
}
/** Reads a live service, and what it runs. Throws ShipError. */
async function readService(cluster, service, request) {
    const session = (0,aws_session/* openSession */.f)({ aws: awsOf(request), interrupted: request.interrupted });
    try {
        const { ecs } = (0,aws_ports/* awsPorts */.E)(session);
        const snapshot = await ecs.describeService(cluster, service);
        return importService(snapshot, await ecs.describeTaskDefinition(snapshot.taskDefinitionArn));
    }
    finally {
        session.close();
    }
}
function awsOf({ region }) {
    const none = { roleSessionName: 'ecs-ship', audience: 'sts.amazonaws.com', allowedAccountIds: [] };
    return { ...none, ...(region === undefined ? {} : { region }) };
}
function nameOf(arn) {
    return arn.split('/').at(-1) ?? arn;
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ecrAddress)
/* harmony export */ });
/** Source: Amazon ECR user guide, "Amazon ECR private registry"; AWS General Reference for FIPS, dual stack and China. */
const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.(?:aws|amazonwebservices\.com\.cn)|[a-z0-9.-]*(?:c2s|sc2s)[a-z0-9.-]*)$/;
const localHost = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;
/** Takes `host/name` apart; undefined when the host is no ECR registry. */
function ecrAddress(uri) {
    const slash = uri.indexOf('/');
    const [host, repository] = [uri.slice(0, Math.max(slash, 0)), uri.slice(slash + 1)];
    const [, registryId, region] = host.match(ecrHost) ?? [];
    if (registryId !== undefined && region !== undefined)
        return { place: { registryId, region }, host, repository };
    return localHost.test(host) ? { place: { endpoint: `http://${host}` }, host, repository } : undefined;
}


/***/ })

};
