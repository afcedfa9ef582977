# A path is its text; what it does to files it does through `open` and `os`.
import fnmatch
import os


class PurePath:
    def __init__(self, *parts):
        self._path = os.path.join(*parts) if parts else "."

    def _with(self, path):
        made = object.__new__(type(self))
        made._path = path
        return made

    def __str__(self):
        return self._path

    def __fspath__(self):
        return self._path

    def __bytes__(self):
        return self._path.encode()

    def __repr__(self):
        return f"{type(self).__name__}({self._path!r})"

    def __hash__(self):
        return hash(self._path)

    def __eq__(self, other):
        return isinstance(other, PurePath) and self._path == other._path

    def __lt__(self, other):
        return self._path < other._path

    def __truediv__(self, other):
        return self._with(os.path.join(self._path, other))

    def __rtruediv__(self, other):
        return self._with(os.path.join(other, self._path))

    def joinpath(self, *others):
        return self._with(os.path.join(self._path, *others))

    with_segments = joinpath

    def as_posix(self):
        return self._path

    def as_uri(self):
        return "file://" + self._path

    @property
    def name(self):
        return os.path.basename(self._path)

    @property
    def stem(self):
        return os.path.splitext(os.path.basename(self._path))[0]

    @property
    def suffix(self):
        return os.path.splitext(os.path.basename(self._path))[1]

    @property
    def suffixes(self):
        return ["." + part for part in os.path.basename(self._path).lstrip(".").split(".")[1:]]

    @property
    def parent(self):
        return self._with(os.path.dirname(self._path) or ".")

    @property
    def parents(self):
        return _Parents(self)

    @property
    def parts(self):
        parts = tuple([part for part in self._path.split("/") if part])
        return ("/", *parts) if self._path.startswith("/") else parts

    @property
    def anchor(self):
        return "/" if self._path.startswith("/") else ""

    root = anchor
    drive = ""

    def with_name(self, name):
        if "/" in name or not name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._with(os.path.join(os.path.dirname(self._path), name))

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix:
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self._with(os.path.splitext(self._path)[0] + suffix)

    def is_absolute(self):
        return os.path.isabs(self._path)

    def is_relative_to(self, other, *others):
        base = os.path.join(other, *others)
        return self._path == base or self._path.startswith(base.rstrip("/") + "/")

    def relative_to(self, other, *others, walk_up=False):
        base = os.path.join(other, *others)
        if self._path == base:
            return self._with(".")
        base = base.rstrip("/") + "/"
        if not self._path.startswith(base):
            raise ValueError(f"{self._path!r} is not in the subpath of {base!r}")
        return self._with(self._path.removeprefix(base))

    def match(self, pattern):
        return fnmatch.fnmatchcase(os.path.basename(self._path), pattern)


class _Parents:
    def __init__(self, path):
        self._of = path

    def __contains__(self, other):
        return isinstance(other, PurePath) and self._of._path.startswith(other._path.rstrip("/") + "/")

    def _all(self):
        first = self._of.parent
        second = first.parent
        third = second.parent
        fourth = third.parent
        return [first, second, third, fourth, fourth.parent]

    def __getitem__(self, at):
        return self._all()[at]

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._of.parts) - 1


class PurePosixPath(PurePath): pass
class PureWindowsPath(PurePath): pass


class Path(PurePath):
    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser("~"))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None

    def resolve(self, strict=False):
        return self._with(os.path.realpath(self._path))

    def absolute(self):
        return self._with(os.path.join(os.getcwd(), self._path))

    def expanduser(self):
        return self._with(os.path.expanduser(self._path))

    def readlink(self):
        return self._with(os.readlink(self._path))

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self._path)

    def is_file(self):
        return os.path.isfile(self._path)

    def is_dir(self):
        return os.path.isdir(self._path)

    def is_symlink(self):
        return os.path.islink(self._path)

    def is_mount(self):
        return os.path.ismount(self._path)

    def samefile(self, other):
        return os.path.samefile(self._path, other)

    def stat(self, *, follow_symlinks=True):
        return os.stat(self._path)

    def lstat(self):
        return os.lstat(self._path)

    def owner(self):
        return ""

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self._path, mode)

    def read_text(self, encoding=None, errors=None, newline=None):
        with open(self._path) as file:
            return file.read()

    def read_bytes(self):
        with open(self._path, "rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        with open(self._path, "w") as file:
            return file.write(data)

    def write_bytes(self, data):
        with open(self._path, "wb") as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        open(self._path, "a").close()

    def unlink(self, missing_ok=False):
        os.unlink(self._path)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        os.makedirs(self._path, mode, exist_ok)

    def rmdir(self):
        os.rmdir(self._path)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self._path, mode)

    def lchmod(self, mode):
        os.chmod(self._path, mode)

    def rename(self, target):
        os.rename(self._path, target)
        return self._with(os.fspath(target))

    def replace(self, target):
        os.replace(self._path, target)
        return self._with(os.fspath(target))

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self._path)

    def hardlink_to(self, target):
        os.link(target, self._path)

    def iterdir(self):
        for name in os.listdir(self._path):
            yield self._with(os.path.join(self._path, name))

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        for name in os.listdir(os.path.join(self._path, os.path.dirname(pattern))):
            if fnmatch.fnmatch(name, os.path.basename(pattern)):
                yield self._with(os.path.join(self._path, os.path.dirname(pattern), name))

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        for folder, folders, files in os.walk(self._path):
            for name in files + folders:
                if fnmatch.fnmatch(name, pattern):
                    yield self._with(os.path.join(folder, name))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(self._path):
            yield self._with(folder), folders, files


class PosixPath(Path): pass
class WindowsPath(Path): pass
