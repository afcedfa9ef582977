; Child processes.

; The first argument is read by a shell, here or on another host.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_)? @sink.shell)) @use.process
 (#api? @_api
   "async-execute(command, options)"
   "child-process-ext.exec(command, options)"
   "child-process-promise.exec(command, options)"
   "child_process.exec(command, options)"
   "child_process.execSync(command, options)"
   "exec-sh(command, options)"
   "exec-sh.promise(command, options)"
   "execa.shell(command, options)"
   "execa.shellSync(command, options)"
   "mz/child_process.exec(command, options)"
   "node-cmd.get(command)"
   "node-cmd.run(command)"
   "node-cmd.runSync(command)"
   "node-ssh.NodeSSH().execCommand(command)"
   "promisify-child-process.exec(command, options)"
   "shelljs.exec(command, options)"
   "ssh2.Client().exec(command)"
   "sudo-prompt.exec(cmd, options)"
   "textract.fromFileWithPath(path)"))

; With `shell` program and arguments are joined by blanks and read by a shell. The options may stand in the place of the
; arguments.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.shell . (_)? @sink.shell)) @use.process
 (#option-truthy? @use.process "options" "shell")
 (#api? @_api
   "@npmcli/promise-spawn(command, args, options)"
   "child_process.execFile(command, args, options)"
   "child_process.execFileSync(command, args, options)"
   "child_process.spawn(command, args, options)"
   "child_process.spawnSync(command, args, options)"
   "cross-spawn(command, args, options)"
   "cross-spawn.spawn(command, args, options)"
   "cross-spawn.sync(command, args, options)"
   "execa(command, args, options)"
   "execa.execa(command, args, options)"
   "execa.execaSync(command, args, options)"
   "execa.sync(command, args, options)"
   "tinyexec.exec(command, args, options)"
   "tinyexec.execSync(command, args, options)"
   "tinyexec.x(command, args, options)"
   "tinyexec.xSync(command, args, options)"))

; The same without arguments.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.shell)) @use.process
 (#option-truthy? @use.process "args" "shell")
 (#api? @_api
   "child_process.execFile"
   "child_process.execFileSync"
   "child_process.spawn"
   "child_process.spawnSync"
   "cross-spawn"
   "cross-spawn.spawn"
   "cross-spawn.sync"
   "execa"
   "execa.execa"
   "execa.execaSync"
   "execa.sync"
   "tinyexec.exec"
   "tinyexec.execSync"
   "tinyexec.x"
   "tinyexec.xSync"))

; Without `shell` a program is run with a list of arguments.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.program . (_)? @sink.argv)) @use.process
 (#option-falsy? @use.process "args" "shell")
 (#option-falsy? @use.process "options" "shell")
 (#api? @_api
   "@npmcli/promise-spawn"
   "child_process.execFile"
   "child_process.execFileSync"
   "child_process.spawn"
   "child_process.spawnSync"
   "cross-spawn"
   "cross-spawn.spawn"
   "cross-spawn.sync"
   "execa"
   "execa.execa"
   "execa.execaSync"
   "execa.sync"
   "tinyexec.exec"
   "tinyexec.execSync"
   "tinyexec.x"
   "tinyexec.xSync"))

; No shell can be asked for.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.program . (_)? @sink.argv)) @use.process
 (#api? @_api
   "foreground-child(program, args)"
   "foreground-child.foregroundChild(program, args)"
   "nano-spawn(file, args, options)"
   "node-pty.spawn(file, args, options)"
   "process.execve(file, args, env)"))

; An argument vector, or a text that is split at blanks.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_)? @sink.command)) @use.process
 (#api? @_api
   "Bun.spawn(cmd, options)"
   "Bun.spawnSync(cmd, options)"
   "execa.command(command, options)"
   "execa.commandSync(command, options)"
   "execa.execaCommand(command, options)"
   "execa.execaCommandSync(command, options)"))

; A program of the library takes the first argument, and may take it for an option.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.argv)) @use.process
 (#api? @_api
   "fluent-ffmpeg(input)"
   "open(target)"
   "opener(target)"
   "simple-git().clone(repo)"
   "simple-git.simpleGit().clone(repo)"))

; Tags and functions of which every argument after the first is one of a program.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) (_)* @sink.argv)) @use.process
 (#api? @_api
   "Bun.$"
   "dax-sh"
   "dax.$"
   "execa.$"
   "shelljs.cmd"
   "zx.$"))

; A module runs in a process of its own, with arguments.
((call_expression
   function: (_) @_api
   arguments: (arguments . (_) @sink.module . (_)? @sink.argv)) @use.process
 (#api? @_api
   "child_process.fork(modulePath, args, options)"
   "execa.execaNode(file, args, options)"
   "execa.node(file, args, options)"))

; A process is started with nothing of the call for its arguments.
((call_expression
   function: (_) @_api) @use.process
 (#api? @_api
   "cluster.fork(env)"
   "playwright.chromium.launch(options)"
   "puppeteer.launch(options)"))

; Words that a POSIX shell reads as they are.
((call_expression
   function: (_) @_api) @sanitizer.shell
 (#api? @_api
   "any-shell-escape(args)"
   "puka.quoteForSh(text)"
   "shell-escape(args)"
   "shell-quote.quote(args)"
   "shescape.Shescape().escape(arg)"
   "shescape.Shescape().quote(arg)"
   "shescape.escape(arg)"
   "shescape.quote(arg)"))
