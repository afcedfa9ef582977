; What web frameworks make of requests, and what they are made of.

; Applications and routers, each with middleware of its own.
((call_expression
   function: (_) @_api) @instance
 (#api? @_api
   "@hono/zod-openapi.OpenAPIHono()"
   "@koa/router()"
   "@middy/core()"
   "elysia.Elysia()"
   "express()"
   "express-promise-router()"
   "express.Router()"
   "fastify()"
   "fastify.fastify()"
   "hono.Hono()"
   "itty-router.AutoRouter()"
   "itty-router.IttyRouter()"
   "itty-router.Router()"
   "koa()"
   "koa-router()"
   "lambda-api()"
   "polka()"
   "restify.createServer(options)"
   "router()"))

; A pipe lets only numbers and words of a closed form pass.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) . (_) @_pipe)) @clean
 (#value? @_pipe
   "@nestjs/common.ParseBoolPipe"
   "@nestjs/common.ParseBoolPipe()"
   "@nestjs/common.ParseDatePipe"
   "@nestjs/common.ParseEnumPipe()"
   "@nestjs/common.ParseFloatPipe"
   "@nestjs/common.ParseFloatPipe()"
   "@nestjs/common.ParseIntPipe"
   "@nestjs/common.ParseIntPipe()"
   "@nestjs/common.ParseUUIDPipe"
   "@nestjs/common.ParseUUIDPipe()")
 (#api? @_api
   "@nestjs/common.Body(property, pipe)"
   "@nestjs/common.Param(property, pipe)"
   "@nestjs/common.Query(property, pipe)"))

; What wraps a handler, or an application as one.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @propagate.from)) @propagate.to
 (#api? @_api
   "@fastify/aws-lambda(app, options)"
   "@netlify/functions.builder(handler)"
   "@netlify/functions.stream(handler)"
   "aws-serverless-express.createServer(app)"
   "awslambda.streamifyResponse(handler, options)"
   "hono/aws-lambda.handle(app)"
   "serverless-http(app, options)"))

((call_expression
   function: (_) @_api
   arguments: (arguments . (_) . (_) @propagate.from)) @propagate.to
 (#api? @_api
   "@netlify/functions.schedule(cron, handler)"))
