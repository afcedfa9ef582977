"""Exceptions, paths, texts and files."""


def check_exceptions(builtins):
    errors = [builtins.ValueError(), builtins.ValueError("a"), builtins.ValueError("a", 1), builtins.KeyError("k"), builtins.OSError(9999, "gone"),
              builtins.FileNotFoundError(2, "gone", "name"), builtins.UnicodeError("u")]
    return [(str(error), repr(error).replace(",)", ")"), list(error.args)) for error in errors]


def check_exception_of_its_own(builtins):
    class Own(builtins.Exception):
        def __init__(self, name, code):
            self.code = code

    error = Own("a", 3)
    return [list(error.args), str(error), error.code]


def check_exception_fields(builtins):
    error = builtins.OSError(2, "gone", "name")
    group = builtins.ExceptionGroup("all", [ValueError("a")])
    return [error.errno, error.strerror, error.filename, builtins.SystemExit(3).code, builtins.StopIteration(4).value,
            group.message, len(group.exceptions), builtins.ImportError("a", name="m").name, builtins.SyntaxError("bad").msg]


def check_hierarchy(builtins):
    names = ["ArithmeticError", "AssertionError", "AttributeError", "BlockingIOError", "BrokenPipeError", "EOFError", "ExceptionGroup",
             "FileExistsError", "IndentationError", "IndexError", "KeyError", "KeyboardInterrupt", "ModuleNotFoundError", "NotImplementedError",
             "PermissionError", "RecursionError", "StopAsyncIteration", "TabError", "TimeoutError", "UnboundLocalError",
             "UnicodeDecodeError", "UserWarning", "ZeroDivisionError"]
    return [[base.__name__ for base in getattr(builtins, name).__mro__ if base is not object] for name in names]


def check_aliases(builtins):
    return [builtins.IOError is builtins.OSError, builtins.EnvironmentError is builtins.OSError]


def check_parts(pathlib):
    path = pathlib.Path("/srv/data/report.tar.gz")
    return [path.name, path.stem, path.suffix, path.suffixes, str(path.parent), path.parts, str(path.parents[1]), path.anchor,
            path.as_posix(), [str(parent) for parent in path.parents][:3], len(path.parents), path.is_absolute()]


def check_joined(pathlib):
    base = pathlib.PurePosixPath("/srv")
    return [str(base / "a" / "b"), str(base.joinpath("a", "/b")), str("x" / pathlib.PurePath("y")), str(pathlib.Path()),
            str(pathlib.Path("a", "b")), str(pathlib.Path("/srv/", "a")), f"{base}", base / "a" == pathlib.PurePosixPath("/srv/a")]


def check_changed(pathlib):
    path = pathlib.Path("/srv/a.txt")
    return [str(path.with_name("b")), str(path.with_suffix(".gz")), str(path.with_stem("c")), str(pathlib.Path("a.b").parent)]


def check_bad_name(pathlib):
    return pathlib.Path("/srv/a").with_name("b/c")


def check_within(pathlib):
    path = pathlib.Path("/srv/data/a")
    return [path.is_relative_to("/srv"), path.is_relative_to("/srv/da"), str(path.relative_to("/srv")), str(path.relative_to(path)),
            pathlib.Path("/srv") in path.parents, pathlib.Path("/sr") in path.parents, pathlib.Path("/") in path.parents]


def check_outside(pathlib):
    return pathlib.Path("/srv/data").relative_to("/etc")


def check_files(pathlib):
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        base = pathlib.Path(folder) / "new"
        base.mkdir()
        file = base / "a.txt"
        file.write_text("text")
        file.rename(base / "b.txt")
        (base / "c.md").touch()
        found = [sorted(path.name for path in paths) for paths in [base.iterdir(), base.glob("*.txt"), base.rglob("*.md")]]
        with (base / "b.txt").open() as opened:
            text = opened.read()
        (base / "c.md").unlink()
        return [found, text, (base / "b.txt").read_bytes(), file.exists(), base.is_dir(), (base / "c.md").is_file()]


def check_resolved(pathlib):
    return [str(pathlib.Path("/srv/a/../b").resolve()), str(pathlib.Path("~").expanduser()) == str(pathlib.Path.home())]


def check_temporary(tempfile):
    import os

    with tempfile.TemporaryDirectory(prefix="fnguard") as folder:
        number, name = tempfile.mkstemp(".txt", "pre", folder)
        os.close(number)
        inner = tempfile.mkdtemp(dir=folder)
        with tempfile.NamedTemporaryFile("w", suffix=".log", dir=folder) as file:
            file.write("text")
            told = [file.name.startswith(folder + "/tmp"), file.name.endswith(".log")]
        said = [os.path.isfile(name), name.startswith(folder + "/pre"), name.endswith(".txt"), os.path.isdir(inner)]
        os.unlink(name)
        os.rmdir(inner)
        if os.path.exists(file.name):
            os.unlink(file.name)
    if os.path.exists(folder):
        os.rmdir(folder)
    return [told, said, folder.startswith("/tmp/fnguard")]


def check_template(string):
    template = string.Template("$who likes ${what}, $$5")
    return [template.substitute(who="a", what="b"), template.safe_substitute({"who": "c"}, what="d"), string.capwords("a bc")]


def check_constants(string):
    return [string.ascii_letters, string.digits, string.punctuation, string.hexdigits, string.whitespace, string.printable,
            string.octdigits]


def check_formatter(string):
    return string.Formatter().format("{} {a}", 1, a=2)


def check_shortened(textwrap):
    return [textwrap.shorten("a  b", 10), textwrap.wrap("short")]


def check_buffer(io):
    buffer = io.StringIO()
    buffer.write("a\n")
    buffer.writelines(["b\n", "c"])
    buffer.seek(0)
    with io.BytesIO(b"bytes") as other:
        return [buffer.getvalue(), buffer.read(), list(io.StringIO("x\ny")), other.getvalue(), io.StringIO("x\ny").readlines()]


def check_configuration(configparser):
    parser = configparser.ConfigParser()
    parser.read_string("[main]\nName = x\nsize=3\non = yes\n[other]\n")
    parser["made"] = {"A": "b"}
    parser.set("main", "extra", "e")
    return [parser["main"]["name"], parser.get("main", "Name"), parser.getint("main", "size"), parser.getboolean("main", "on"),
            parser.sections(), parser["made"]["a"], parser.get("main", "none", fallback="f"), "main" in parser,
            parser.has_section("none"), parser.has_option("main", "extra"), parser["main"].getint("size"), parser.options("other")]


def check_rows(csv):
    lines = ["a,b", "1,2"]
    reader = csv.reader(lines)
    return [next(reader), [dict(row) for row in csv.DictReader(lines)], list(csv.reader(["x;y"], delimiter=";"))]


def check_written_rows(csv):
    import io

    file = io.StringIO()
    csv.writer(file).writerow(["a", 1])
    table = csv.DictWriter(file, ["x", "y"])
    table.writeheader()
    table.writerows([{"x": 1, "y": 2}])
    return file.getvalue()


def check_namespace(argparse):
    space = argparse.Namespace(a=1)
    return [space.a, "a" in space, "b" in space]


def check_urls(urllib__parse):
    parse = urllib__parse
    return [parse.urlencode({"a": "b c", "d": 1}), parse.urlencode([("x", "&")]), parse.urljoin("http://h/a/b", "c"),
            parse.urljoin("http://h/a/b", "/c"), parse.urljoin("http://h/a", "http://o/"),
            parse.urlunsplit(("http", "h", "/p", "q=1", "f")), parse.urlunparse(("http", "h", "/p", "", "", "")),
            tuple(parse.urldefrag("http://h/#f"))]


def check_cookies(http__cookies):
    cookie = http__cookies.SimpleCookie("a=1; b=two")
    cookie["c"] = "three"
    return [cookie["a"].value, cookie["b"].value, cookie["c"].key, "d" in cookie, http__cookies.SimpleCookie("a=1").output()]


def check_elements(xml__etree__ElementTree):
    root = xml__etree__ElementTree.Element("root", {"a": "1"})
    child = xml__etree__ElementTree.SubElement(root, "child", b="2")
    child.text = "text"
    return [root.tag, root.get("a"), root.find("child").text, root.findtext("child"), [one.tag for one in root], len(root),
            child.attrib, root[0].get("none", "d"), [one.get("b") for one in root.findall("child")]]


def check_digests(hashlib):
    digest = hashlib.sha256(b"a")
    digest.update(b"b")
    return [digest.hexdigest(), hashlib.md5(b"c").digest(), hashlib.new("sha1", b"d").hexdigest(),
            hashlib.blake2b(b"e", digest_size=8).hexdigest(), digest.name]


def check_signature(hmac):
    signature = hmac.new(b"key", b"a", "sha256")
    signature.update(b"b")
    return signature.hexdigest()


def check_template_with_overlapping_names(string):
    return string.Template("$ab $a ${a}b $$a").substitute(a="1", ab="$a")


def check_unpickler(pickle):
    import io

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            return dict

    data = io.BytesIO(b"ccollections\nOrderedDict\n.")
    careful = Careful(io.BytesIO(data.getvalue())).load()
    return [pickle.Unpickler(data).load().__name__, careful.__name__, pickle.Unpickler(data).find_class("os", "name")]
