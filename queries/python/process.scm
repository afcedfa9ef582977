; Child processes.

; The first argument is read by a shell, here or on another host.
((call
   function: (_) @_api
   arguments: (argument_list . (_)? @sink.shell)) @use.process
 (#api? @_api
   "asyncio.create_subprocess_shell(cmd, stdin, stdout, stderr, limit)"
   "asyncio.subprocess.create_subprocess_shell(cmd, stdin, stdout, stderr, limit)"
   "asyncssh.connect().run(command)"
   "commands.getoutput(cmd)"
   "commands.getstatusoutput(cmd)"
   "fabric.Connection().local(command)"
   "fabric.Connection().run(command)"
   "fabric.Connection().sudo(command)"
   "fabric.api.local(command)"
   "fabric.api.run(command)"
   "fabric.api.sudo(command)"
   "fabric.connection.Connection().local(command)"
   "fabric.connection.Connection().run(command)"
   "fabric.connection.Connection().sudo(command)"
   "fabric.operations.local(command)"
   "fabric.operations.run(command)"
   "fabric.operations.sudo(command)"
   "invoke.Context().run(command)"
   "invoke.Context().sudo(command)"
   "invoke.context.Context().run(command)"
   "invoke.context.Context().sudo(command)"
   "invoke.run(command)"
   "invoke.sudo(command)"
   "os.popen(cmd, mode, buffering)"
   "os.popen2(cmd)"
   "os.popen3(cmd)"
   "os.popen4(cmd)"
   "os.system(command)"
   "paramiko.SSHClient().exec_command(command)"
   "paramiko.SSHClient().get_transport().open_session().exec_command(command)"
   "paramiko.SSHClient().invoke_shell().send(s)"
   "paramiko.Transport().open_session().exec_command(command)"
   "paramiko.client.SSHClient().exec_command(command)"
   "pexpect.pxssh.pxssh().sendline(s)"
   "platform.popen(cmd, mode, bufsize)"
   "popen2.Popen3(cmd)"
   "popen2.Popen4(cmd)"
   "popen2.popen2(cmd)"
   "popen2.popen3(cmd)"
   "popen2.popen4(cmd)"
   "sarge.capture_both(cmd)"
   "sarge.capture_stderr(cmd)"
   "sarge.capture_stdout(cmd)"
   "sarge.get_stdout(cmd)"
   "sarge.run(cmd)"
   "subprocess.getoutput(cmd)"
   "subprocess.getstatusoutput(cmd)"))

; A loop takes the protocol before the command.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.shell)) @use.process
 (#api? @_api
   "asyncio.get_event_loop().subprocess_shell(protocol_factory, cmd)"
   "asyncio.get_running_loop().subprocess_shell(protocol_factory, cmd)"
   "asyncio.new_event_loop().subprocess_shell(protocol_factory, cmd)"))

; With `shell` these hand their first argument to a shell.
((call
   function: (_) @_api
   arguments: (argument_list . (_)? @sink.shell)) @use.process
 (#truthy? @use.process "shell")
 (#api? @_api
   "subprocess.Popen(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, *)"
   "subprocess.call(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, *)"
   "subprocess.check_call(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, *)"
   "subprocess.check_output(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, *)"
   "subprocess.run(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, *)"))

; Without `shell` they run a program: a list is its arguments, a text its name.
((call
   function: (_) @_api
   arguments: (argument_list . (_)? @sink.command)) @use.process
 (#falsy? @use.process "shell")
 (#api? @_api
   "subprocess.Popen"
   "subprocess.call"
   "subprocess.check_call"
   "subprocess.check_output"
   "subprocess.run"))

; The first argument is an argument vector or a program, and no shell is there to read it.
((call
   function: (_) @_api
   arguments: (argument_list . (_)? @sink.command)) @use.process
 (#api? @_api
   "delegator.run(command)"
   "distutils.spawn.spawn(cmd)"
   "easyprocess.EasyProcess(cmd)"
   "envoy.run(command)"
   "os.startfile(filepath)"
   "pexpect.popen_spawn.PopenSpawn(cmd)"
   "pexpect.run(command)"
   "pexpect.runu(command)"
   "pty.spawn(argv)"
   "setuptools._distutils.spawn.spawn(cmd)"
   "sh.Command(path)"
   "subprocess32.Popen(args)"))

; The program can also be named apart from its arguments; with a shell it is the shell.
((call
   function: (_) @_api
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @sink.program)))
 (#eq? @_name "executable")
 (#api? @_api
   "subprocess.Popen"
   "subprocess.call"
   "subprocess.check_call"
   "subprocess.check_output"
   "subprocess.run"))

; The program, and each argument by itself.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.program (_)* @sink.argv)) @use.process
 (#api? @_api
   "asyncio.create_subprocess_exec(program, *args)"
   "asyncio.subprocess.create_subprocess_exec(program, *args)"))

; The program, the name by which it is told of itself, and each argument.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.program . (_) @_name (_)* @sink.argv)) @use.process
 (#api? @_api
   "os.execl(file, *args)"
   "os.execle(file, *args)"
   "os.execlp(file, *args)"
   "os.execlpe(file, *args)"))

; The program, and a list that begins with a name for it; an environment may follow.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.program . (_)? @sink.argv.named)) @use.process
 (#api? @_api
   "os.execv(path, argv)"
   "os.execve(path, argv, env)"
   "os.execvp(file, args)"
   "os.execvpe(file, args, env)"
   "os.posix_spawn(path, argv, env, *)"
   "os.posix_spawnp(path, argv, env, *)"))

; The program, and a list of arguments.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.program . (_)? @sink.argv)) @use.process
 (#api? @_api
   "pexpect.pty_spawn.spawn(command, args)"
   "pexpect.spawn(command, args)"
   "pexpect.spawnu(command, args)"))

; A protocol stands before the program and its arguments.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.program (_)* @sink.argv)) @use.process
 (#api? @_api
   "asyncio.get_event_loop().subprocess_exec(protocol_factory, program, *args)"
   "asyncio.get_running_loop().subprocess_exec(protocol_factory, program, *args)"
   "asyncio.new_event_loop().subprocess_exec(protocol_factory, program, *args)"))

; A mode stands before the program, its name for itself, and its arguments.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.program . (_) @_name (_)* @sink.argv)) @use.process
 (#api? @_api
   "os.spawnl(mode, file, *args)"
   "os.spawnle(mode, file, *args)"
   "os.spawnlp(mode, file, *args)"
   "os.spawnlpe(mode, file, *args)"))

; A mode stands before the program and the list that begins with a name for it.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) @sink.program . (_)? @sink.argv.named)) @use.process
 (#api? @_api
   "os.spawnv(mode, file, args)"
   "os.spawnve(mode, file, args, env)"
   "os.spawnvp(mode, file, args)"
   "os.spawnvpe(mode, file, args, env)"))

; Variables of the environment, which scripts read and by which programs find code.
((call
   function: (_) @_api
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @process.environment)))
 (#eq? @_name "env")
 (#api? @_api
   "asyncio.create_subprocess_exec"
   "asyncio.create_subprocess_shell"
   "asyncio.subprocess.create_subprocess_exec"
   "asyncio.subprocess.create_subprocess_shell"
   "os.posix_spawn"
   "os.posix_spawnp"
   "subprocess.Popen"
   "subprocess.call"
   "subprocess.check_call"
   "subprocess.check_output"
   "subprocess.run"))

; What the process reads from its standard input.
((call
   function: (_) @_api
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @process.input)))
 (#eq? @_name "input")
 (#api? @_api
   "subprocess.check_output"
   "subprocess.run"))

; The environment stands behind the arguments.
((call
   function: (_) @_api
   arguments: (argument_list . (_) . (_) . (_) @process.environment))
 (#api? @_api
   "os.execve"
   "os.execvpe"
   "os.posix_spawn"
   "os.posix_spawnp"))

; Programs that are members of a module: every argument is one of the program.
((call
   function: (_) @_api
   arguments: (argument_list (_)* @sink.argv)) @use.process
 (#api? @_api
   "sh.awk"
   "sh.aws"
   "sh.cat"
   "sh.chmod"
   "sh.convert"
   "sh.cp"
   "sh.curl"
   "sh.ffmpeg"
   "sh.find"
   "sh.git"
   "sh.grep"
   "sh.gs"
   "sh.ls"
   "sh.mkdir"
   "sh.mv"
   "sh.openssl"
   "sh.ping"
   "sh.python"
   "sh.python3"
   "sh.rm"
   "sh.rsync"
   "sh.scp"
   "sh.sed"
   "sh.ssh"
   "sh.tar"
   "sh.unzip"
   "sh.wget"
   "sh.zip"))

; A program of the library takes the first argument, and may take it for an option.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.argv)) @use.process
 (#api? @_api
   "git.Repo().clone(path)"
   "git.Repo.clone_from(url, to_path)"
   "pdfkit.from_file(input, output_path)"
   "pdfkit.from_url(url, output_path)"))

; A process is started with nothing of the call for its arguments, or with little that is known.
((call
   function: (_) @_api) @use.process
 (#api? @_api
   "concurrent.futures.ProcessPoolExecutor(max_workers)"
   "ffmpeg.probe(filename)"
   "ffmpeg.run(stream_spec)"
   "moviepy.editor.VideoFileClip(filename)"
   "multiprocessing.Pool(processes)"
   "multiprocessing.Process(group, target, name, args, kwargs)"
   "multiprocessing.pool.Pool(processes)"
   "os.fork()"
   "os.forkpty()"
   "pdf2image.convert_from_bytes(pdf_file)"
   "pdf2image.convert_from_path(pdf_path)"
   "pdfkit.from_string(input, output_path)"
   "pty.fork()"
   "pytesseract.image_to_data(image)"
   "pytesseract.image_to_string(image)"))

; Shells among them read what follows `-c`.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @_option . (_) @sink.shell)) @use.process
 (#value? @_option "-c")
 (#api? @_api
   "sh.bash"
   "sh.dash"
   "sh.sh"
   "sh.zsh"))

; One word for a POSIX shell, or a line of such words.
((call
   function: (_) @_api) @sanitizer.shell
 (#api? @_api
   "pipes.quote(s)"
   "shlex.join(split_command)"
   "shlex.quote(s)"))
