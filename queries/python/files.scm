; Files that are read, written, removed or renamed.

; The file at the first argument is read, or the directory listed. Questions about a file alone (does it exist, how
; long is it) are left out: they tell little.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.read))
 (#api? @_api
   "PIL.Image.open(fp)"
   "PyPDF2.PdfFileReader(stream)"
   "PyPDF2.PdfReader(stream)"
   "aiohttp.web.FileResponse(path)"
   "configparser.ConfigParser().read(filenames)"
   "configparser.RawConfigParser().read(filenames)"
   "cv2.VideoCapture(filename)"
   "cv2.imread(filename)"
   "defusedxml.ElementTree.parse(source)"
   "docx.Document(docx)"
   "dotenv.dotenv_values(dotenv_path)"
   "dotenv.load_dotenv(dotenv_path)"
   "fastapi.responses.FileResponse(path)"
   "fileinput.FileInput(files)"
   "fileinput.input(files)"
   "fitz.open(filename)"
   "flask.helpers.send_file(path_or_file)"
   "flask.send_file(path_or_file)"
   "flask.send_from_directory(directory)"
   "glob.glob(pathname)"
   "glob.iglob(pathname)"
   "imageio.imread(uri)"
   "imageio.v2.imread(uri)"
   "imageio.v3.imread(uri)"
   "io.open_code(path)"
   "linecache.getline(filename, lineno)"
   "linecache.getlines(filename)"
   "lxml.etree.parse(source)"
   "mimetypes.read_mime_types(file)"
   "netrc.netrc(file)"
   "numpy.fromfile(file)"
   "numpy.genfromtxt(fname)"
   "numpy.load(file, mmap_mode, allow_pickle)"
   "numpy.loadtxt(fname)"
   "numpy.memmap(filename)"
   "openpyxl.load_workbook(filename)"
   "os.fwalk(top)"
   "os.listdir(path)"
   "os.scandir(path)"
   "os.walk(top)"
   "pandas.read_csv(filepath_or_buffer)"
   "pandas.read_excel(io)"
   "pandas.read_feather(path)"
   "pandas.read_hdf(path_or_buf)"
   "pandas.read_html(io)"
   "pandas.read_json(path_or_buf)"
   "pandas.read_parquet(path)"
   "pandas.read_table(filepath_or_buffer)"
   "pandas.read_xml(path_or_buffer)"
   "pdf2image.convert_from_path(pdf_path)"
   "pdfplumber.open(path_or_fp)"
   "polars.read_csv(source)"
   "polars.read_json(source)"
   "polars.read_parquet(source)"
   "polars.scan_csv(source)"
   "polars.scan_parquet(source)"
   "pypdf.PdfReader(stream)"
   "pytesseract.image_to_string(image)"
   "starlette.responses.FileResponse(path)"
   "tokenize.open(filename)"
   "xlrd.open_workbook(filename)"
   "xml.dom.minidom.parse(file)"
   "xml.etree.ElementTree.iterparse(source)"
   "xml.etree.ElementTree.parse(source)"
   "xml.sax.parse(source)"))

; The file at the first argument is written, removed or changed.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.write))
 (#api? @_api
   "PIL.Image.new().save(fp)"
   "PIL.Image.open().save(fp)"
   "boto3.resource().Object().download_file(Filename)"
   "cv2.VideoWriter(filename)"
   "cv2.imwrite(filename)"
   "dbm.dumb.open(file)"
   "dbm.open(file)"
   "docx.Document().save(path_or_stream)"
   "google.cloud.storage.Client().bucket().blob().download_to_filename(filename)"
   "google.cloud.storage.Client().bucket().get_blob().download_to_filename(filename)"
   "google.cloud.storage.Client().get_bucket().blob().download_to_filename(filename)"
   "google.cloud.storage.Client().get_bucket().get_blob().download_to_filename(filename)"
   "imageio.imwrite(uri)"
   "logging.FileHandler(filename)"
   "logging.handlers.RotatingFileHandler(filename)"
   "logging.handlers.TimedRotatingFileHandler(filename)"
   "logging.handlers.WatchedFileHandler(filename)"
   "numpy.save(file)"
   "numpy.savetxt(fname)"
   "numpy.savez(file)"
   "numpy.savez_compressed(file)"
   "openpyxl.Workbook().save(filename)"
   "os.chmod(path)"
   "os.chown(path)"
   "os.lchmod(path)"
   "os.lchown(path)"
   "os.makedirs(name)"
   "os.mkdir(path)"
   "os.mkfifo(path)"
   "os.mknod(path)"
   "os.remove(path)"
   "os.removedirs(name)"
   "os.rmdir(path)"
   "os.truncate(path)"
   "os.unlink(path)"
   "os.utime(path)"
   "pandas.DataFrame().to_csv(path_or_buf)"
   "pandas.DataFrame().to_excel(excel_writer)"
   "pandas.DataFrame().to_json(path_or_buf)"
   "pandas.DataFrame().to_parquet(path)"
   "pandas.DataFrame().to_pickle(path)"
   "pandas.ExcelWriter(path)"
   "shelve.open(filename)"
   "shutil.chown(path)"
   "shutil.rmtree(path)"
   "sqlite3.connect(database)"
   "tarfile.TarFile().extractall(path)"
   "tarfile.open().extractall(path)"
   "xlsxwriter.Workbook(filename)"
   "zipfile.ZipFile().extractall(path)"))

; Both names are changed.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.write . (_)? @sink.path.write))
 (#api? @_api
   "os.link(src, dst)"
   "os.rename(src, dst)"
   "os.renames(old, new)"
   "os.replace(src, dst)"
   "os.symlink(src, dst)"
   "shutil.move(src, dst)"))

; The first is read, the second written.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.read . (_)? @sink.path.write))
 (#api? @_api
   "shutil.copy(src, dst)"
   "shutil.copy2(src, dst)"
   "shutil.copyfile(src, dst)"
   "shutil.copymode(src, dst)"
   "shutil.copystat(src, dst)"
   "shutil.copytree(src, dst)"
   "shutil.unpack_archive(filename, extract_dir)"))

; The mode decides. One that is not known can be any.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.read)) @_call
 (#value? @_call "mode"
    "<absent>"
    "None"
    "br"
    "r"
    "r+"
    "r+b"
    "r:"
    "r:*"
    "r:bz2"
    "r:gz"
    "r:xz"
    "rb"
    "rb+"
    "rt"
    "r|*"
    "r|gz"
    "tr"
    "w+"
    "w+b"
    "wb+")
 (#api? @_api
   "aiofiles.open(file, mode)"
   "anyio.open_file(file, mode)"
   "builtins.open(file, mode, buffering, encoding)"
   "bz2.BZ2File(filename, mode)"
   "bz2.open(filename, mode)"
   "codecs.open(filename, mode, encoding)"
   "fsspec.open(urlpath, mode)"
   "gzip.GzipFile(filename, mode)"
   "gzip.open(filename, mode)"
   "h5py.File(name, mode)"
   "io.FileIO(file, mode)"
   "io.open(file, mode, buffering, encoding)"
   "lzma.LZMAFile(filename, mode)"
   "lzma.open(filename, mode)"
   "smart_open.open(uri, mode)"
   "tarfile.TarFile(name, mode)"
   "tarfile.open(name, mode)"
   "wave.open(f, mode)"
   "zipfile.ZipFile(file, mode)"))

; The same for writing.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.write)) @_call
 (#value? @_call "mode"
    "a"
    "a+"
    "a+b"
    "ab"
    "ab+"
    "at"
    "bw"
    "r+"
    "r+b"
    "rb+"
    "rt+"
    "w"
    "w+"
    "w+b"
    "w:"
    "w:bz2"
    "w:gz"
    "w:xz"
    "wb"
    "wb+"
    "wt"
    "w|"
    "w|gz"
    "x"
    "x+"
    "xb"
    "xb+"
    "xt")
 (#api? @_api
   "aiofiles.open"
   "anyio.open_file"
   "builtins.open"
   "bz2.BZ2File"
   "bz2.open"
   "codecs.open"
   "fsspec.open"
   "gzip.GzipFile"
   "gzip.open"
   "h5py.File"
   "io.FileIO"
   "io.open"
   "lzma.LZMAFile"
   "lzma.open"
   "smart_open.open"
   "tarfile.TarFile"
   "tarfile.open"
   "wave.open"
   "zipfile.ZipFile"))

; The flags decide: only a write-only file cannot be read.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.read)) @_call
 (#not-value? @_call "flags" "os.O_WRONLY" "1")
 (#api? @_api
   "os.open(path, flags, mode)"))

; Only a read-only file cannot be written.
((call
   function: (_) @_api
   arguments: (argument_list . (_) @sink.path.write)) @_call
 (#not-value? @_call "flags" "os.O_RDONLY" "0")
 (#api? @_api
   "os.open"))

; Methods of a path that read it.
((call
   function: (attribute object: (_) @sink.path.read) @_api)
 (#api? @_api
   "pathlib.Path().glob(pattern)"
   "pathlib.Path().iterdir()"
   "pathlib.Path().read_bytes()"
   "pathlib.Path().read_text(encoding, errors)"
   "pathlib.Path().rglob(pattern)"
   "pathlib.Path().walk()"
   "pathlib.PosixPath().glob(pattern)"
   "pathlib.PosixPath().iterdir()"
   "pathlib.PosixPath().read_bytes()"
   "pathlib.PosixPath().read_text(encoding, errors)"
   "pathlib.PosixPath().rglob(pattern)"
   "pathlib.PosixPath().walk()"))

; Methods of a path that write, remove or change it.
((call
   function: (attribute object: (_) @sink.path.write) @_api)
 (#api? @_api
   "pathlib.Path().chmod(mode)"
   "pathlib.Path().lchmod(mode)"
   "pathlib.Path().mkdir(mode, parents, exist_ok)"
   "pathlib.Path().rmdir()"
   "pathlib.Path().touch(mode, exist_ok)"
   "pathlib.Path().unlink(missing_ok)"
   "pathlib.Path().write_bytes(data)"
   "pathlib.Path().write_text(data, encoding, errors, newline)"
   "pathlib.PosixPath().chmod(mode)"
   "pathlib.PosixPath().lchmod(mode)"
   "pathlib.PosixPath().mkdir(mode, parents, exist_ok)"
   "pathlib.PosixPath().rmdir()"
   "pathlib.PosixPath().touch(mode, exist_ok)"
   "pathlib.PosixPath().unlink(missing_ok)"
   "pathlib.PosixPath().write_bytes(data)"
   "pathlib.PosixPath().write_text(data, encoding, errors, newline)"))

; Methods of a path that change it and another one.
((call
   function: (attribute object: (_) @sink.path.write) @_api
   arguments: (argument_list . (_)? @sink.path.write))
 (#api? @_api
   "pathlib.Path().hardlink_to(target)"
   "pathlib.Path().link_to(target)"
   "pathlib.Path().move(target)"
   "pathlib.Path().rename(target)"
   "pathlib.Path().replace(target)"
   "pathlib.Path().symlink_to(target)"
   "pathlib.PosixPath().hardlink_to(target)"
   "pathlib.PosixPath().link_to(target)"
   "pathlib.PosixPath().move(target)"
   "pathlib.PosixPath().rename(target)"
   "pathlib.PosixPath().replace(target)"
   "pathlib.PosixPath().symlink_to(target)"))

; A path is opened like a file.
((call
   function: (attribute object: (_) @sink.path.read) @_api) @_call
 (#value? @_call "mode"
    "<absent>"
    "None"
    "br"
    "r"
    "r+"
    "r+b"
    "r:"
    "r:*"
    "r:bz2"
    "r:gz"
    "r:xz"
    "rb"
    "rb+"
    "rt"
    "r|*"
    "r|gz"
    "tr"
    "w+"
    "w+b"
    "wb+")
 (#api? @_api
   "pathlib.Path().open(mode, buffering, encoding)"
   "pathlib.PosixPath().open(mode, buffering, encoding)"))

; The same for writing.
((call
   function: (attribute object: (_) @sink.path.write) @_api) @_call
 (#value? @_call "mode"
    "a"
    "a+"
    "a+b"
    "ab"
    "ab+"
    "at"
    "bw"
    "r+"
    "r+b"
    "rb+"
    "rt+"
    "w"
    "w+"
    "w+b"
    "w:"
    "w:bz2"
    "w:gz"
    "w:xz"
    "wb"
    "wb+"
    "wt"
    "w|"
    "w|gz"
    "x"
    "x+"
    "xb"
    "xb+"
    "xt")
 (#api? @_api
   "pathlib.Path().open"
   "pathlib.PosixPath().open"))

; A file is written, and its name is one of several arguments. Parts of a temporary name are joined: a `/` in one leads
; out of the directory.
((call
   function: (_) @_api
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @sink.path.write)))
 (#any-of? @_name
    "Filename" "base_name" "dir" "f" "filename" "localpath" "out" "output" "path" "prefix" "suffix")
 (#api? @_api
   "boto3.Session().client().download_file(Bucket, Key, Filename)"
   "boto3.client().download_file(Bucket, Key, Filename)"
   "boto3.resource().Bucket().download_file(Key, Filename)"
   "boto3.resource().meta.client.download_file(Bucket, Key, Filename)"
   "boto3.session.Session().client().download_file(Bucket, Key, Filename)"
   "gdown.download(url, output)"
   "joblib.dump(value, filename)"
   "paramiko.SFTPClient.from_transport().get(remotepath, localpath)"
   "paramiko.SSHClient().open_sftp().get(remotepath, localpath)"
   "shutil.make_archive(base_name, format, root_dir)"
   "tarfile.TarFile().extract(member, path)"
   "tarfile.open().extract(member, path)"
   "tempfile.NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir)"
   "tempfile.SpooledTemporaryFile(max_size, mode, buffering, encoding, newline, suffix, prefix, dir)"
   "tempfile.TemporaryDirectory(suffix, prefix, dir)"
   "tempfile.TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir)"
   "tempfile.mkdtemp(suffix, prefix, dir)"
   "tempfile.mkstemp(suffix, prefix, dir)"
   "tempfile.mktemp(suffix, prefix, dir)"
   "torch.save(obj, f)"
   "urllib.request.urlretrieve(url, filename)"
   "urllib.urlretrieve(url, filename)"
   "wget.download(url, out)"
   "zipfile.ZipFile().extract(member, path)"))

; A file is read, and its name is one of several arguments.
((call
   function: (_) @_api
   arguments: (argument_list (keyword_argument name: (identifier) @_name value: (_) @sink.path.read)))
 (#any-of? @_name "Filename" "filename" "localpath" "name" "resource" "root_dir")
 (#api? @_api
   "boto3.Session().client().upload_file(Filename, Bucket, Key)"
   "boto3.client().upload_file(Filename, Bucket, Key)"
   "boto3.resource().Bucket().upload_file(Filename, Key)"
   "boto3.resource().Object().upload_file(Filename)"
   "boto3.resource().meta.client.upload_file(Filename, Bucket, Key)"
   "boto3.session.Session().client().upload_file(Filename, Bucket, Key)"
   "google.cloud.storage.Client().bucket().blob().upload_from_filename(filename)"
   "google.cloud.storage.Client().get_bucket().blob().upload_from_filename(filename)"
   "paramiko.SFTPClient.from_transport().put(localpath, remotepath)"
   "paramiko.SSHClient().open_sftp().put(localpath, remotepath)"
   "pkgutil.get_data(package, resource)"
   "shutil.make_archive"
   "tarfile.TarFile().add(name, arcname)"
   "tarfile.open().add(name, arcname)"
   "zipfile.ZipFile().write(filename, arcname)"))

; What is left of a name is safe as one component of a path.
((call
   function: (_) @_api) @sanitizer.secure-name
 (#api? @_api
   "django.utils.text.get_valid_filename(name)"
   "werkzeug.secure_filename(filename)"
   "werkzeug.utils.secure_filename(filename)"))

; These refuse what leads out of their first argument.
((call
   function: (_) @_api) @sanitizer.contained
 (#api? @_api
   "django.utils._os.safe_join(base, *paths)"
   "flask.helpers.safe_join(directory, *pathnames)"
   "flask.safe_join(directory, *pathnames)"
   "werkzeug.security.safe_join(directory, *pathnames)"
   "werkzeug.utils.safe_join(directory, *pathnames)"))
