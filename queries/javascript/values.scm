; Results that are harmless whatever they were made of.

; Numbers and digests hold nothing of the text that they were made of.
((call_expression
   function: (_) @_api) @sanitizer.all
 (#api? @_api
   "crypto.timingSafeEqual(a, b)"
   "uuid.v3(name, namespace)"
   "uuid.v5(name, namespace)"))

; A digest is a number in text, if it is asked for as one.
((call_expression
   function: (_) @_api) @sanitizer.all @_call
 (#value? @_call "encoding" "hex" "<absent>")
 (#api? @_api
   "crypto.Hash().digest(encoding)"
   "crypto.createHash().digest(encoding)"
   "crypto.createHash().update().digest(encoding)"
   "crypto.createHmac().digest(encoding)"
   "crypto.createHmac().update().digest(encoding)"))

; Chance, time and the system: nobody outside chooses the result.
((call_expression
   function: (_) @_api) @clean
 (#api? @_api
   "crypto.randomBytes(size)"
   "crypto.randomInt(min, max)"
   "crypto.randomUUID(options)"
   "nanoid.nanoid(size)"
   "os.hostname()"
   "os.platform()"
   "os.uptime()"
   "performance.now()"
   "process.hrtime()"
   "process.uptime()"
   "ulid.ulid()"
   "uuid.v1()"
   "uuid.v4()"
   "uuid.v6()"
   "uuid.v7()"))
