; Results that are harmless whatever they were made of.

; Digests in hexadecimal, checksums and numbers hold nothing of the text that they were made of.
((call
   function: (_) @_api) @sanitizer.all
 (#api? @_api
   "binascii.crc32(data)"
   "binascii.hexlify(data)"
   "datetime.date.fromisoformat(date_string)"
   "datetime.datetime.fromisoformat(date_string)"
   "datetime.datetime.fromtimestamp(timestamp)"
   "datetime.datetime.strptime(date_string, format)"
   "datetime.datetime.utcfromtimestamp(timestamp)"
   "decimal.Decimal(value)"
   "fractions.Fraction(numerator)"
   "hashlib.blake2b().hexdigest()"
   "hashlib.blake2s().hexdigest()"
   "hashlib.md5().hexdigest()"
   "hashlib.new().hexdigest()"
   "hashlib.sha1().hexdigest()"
   "hashlib.sha224().hexdigest()"
   "hashlib.sha256().hexdigest()"
   "hashlib.sha384().hexdigest()"
   "hashlib.sha3_224().hexdigest()"
   "hashlib.sha3_256().hexdigest()"
   "hashlib.sha3_384().hexdigest()"
   "hashlib.sha3_512().hexdigest()"
   "hashlib.sha512().hexdigest()"
   "hashlib.shake_128().hexdigest(length)"
   "hashlib.shake_256().hexdigest(length)"
   "hmac.compare_digest(a, b)"
   "ipaddress.IPv4Address(address)"
   "ipaddress.IPv6Address(address)"
   "ipaddress.ip_address(address)"
   "unicodedata.category(chr)"
   "uuid.UUID(hex)"
   "uuid.uuid3(namespace, name)"
   "uuid.uuid5(namespace, name)"
   "zlib.adler32(data)"
   "zlib.crc32(data)"))

; Chance, time, the environment and how a process ended: nobody outside chooses the result.
((call
   function: (_) @_api) @clean
 (#api? @_api
   "asyncio.create_subprocess_exec().wait()"
   "asyncio.create_subprocess_shell().wait()"
   "datetime.date.today()"
   "datetime.datetime.now()"
   "datetime.datetime.utcnow()"
   "os.cpu_count()"
   "os.getpid()"
   "os.urandom(size)"
   "platform.node()"
   "platform.python_version()"
   "random.getrandbits(k)"
   "random.randint(a, b)"
   "random.random()"
   "random.randrange(start, stop)"
   "random.uniform(a, b)"
   "secrets.randbelow(exclusive_upper_bound)"
   "secrets.randbits(k)"
   "secrets.token_bytes(nbytes)"
   "secrets.token_hex(nbytes)"
   "secrets.token_urlsafe(nbytes)"
   "socket.gethostname()"
   "subprocess.Popen().poll()"
   "subprocess.Popen().wait(timeout)"
   "tempfile.gettempprefix()"
   "time.monotonic()"
   "time.perf_counter()"
   "time.time()"
   "time.time_ns()"
   "uuid.uuid1()"
   "uuid.uuid4()"))

; Only who has the key can make the signature of a text.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @signature.of))
 (#api? @_api
   "hmac.digest(key, msg, digest)"))

; How a process ended, and what the system calls it.
((_) @clean
 (#api? @clean
   "asyncio.create_subprocess_exec().pid"
   "asyncio.create_subprocess_exec().returncode"
   "asyncio.create_subprocess_shell().pid"
   "asyncio.create_subprocess_shell().returncode"
   "subprocess.Popen().pid"
   "subprocess.Popen().returncode"
   "subprocess.run().returncode"))
