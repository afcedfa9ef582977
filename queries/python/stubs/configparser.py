# A parser is a dictionary of sections, each a dictionary of texts.
import configparser


class Error(Exception): pass
class NoSectionError(Error): pass
class NoOptionError(Error): pass


class SectionProxy(dict):
    def getint(self, option, fallback=None, **options):
        return int(self.get(option, fallback))

    def getfloat(self, option, fallback=None, **options):
        return float(self.get(option, fallback))

    def getboolean(self, option, fallback=None, **options):
        return self.get(option, fallback) in ("1", "yes", "true", "on")


class RawConfigParser:
    def __init__(self, defaults=None, **options):
        self._sections = {"DEFAULT": SectionProxy(defaults or {})}

    def read(self, filenames, encoding=None):
        configparser.RawConfigParser().read(filenames)
        return [filenames]

    def read_string(self, string, source="<string>"):
        section = "DEFAULT"
        for line in string.splitlines():
            line = line.strip()
            if line.startswith("["):
                section = line.strip("[]")
                self.add_section(section)
            elif "=" in line:
                option, _, value = line.partition("=")
                self._sections[section][option.strip().lower()] = value.strip()

    def read_file(self, file, source=None):
        self.read_string(file.read())

    def read_dict(self, dictionary, source="<dict>"):
        for section in dictionary:
            self[section] = dictionary[section]

    def add_section(self, section):
        self._sections[section] = SectionProxy()

    def sections(self):
        return [section for section in self._sections if section != "DEFAULT"]

    def has_section(self, section):
        return section in self._sections

    def has_option(self, section, option):
        return option.lower() in self._sections[section]

    def options(self, section):
        return list(self._sections[section])

    def items(self, section):
        return list(self._sections[section].items())

    def get(self, section, option, *, raw=False, vars=None, fallback=None):
        if section not in self._sections:
            return fallback
        return self._sections[section].get(option.lower(), fallback)

    def getint(self, section, option, **options):
        return int(self.get(section, option, **options))

    def getfloat(self, section, option, **options):
        return float(self.get(section, option, **options))

    def getboolean(self, section, option, **options):
        return self.get(section, option, **options) in ("1", "yes", "true", "on")

    def set(self, section, option, value=None):
        self._sections[section][option.lower()] = value

    def __getitem__(self, section):
        return self._sections[section]

    def __setitem__(self, section, values):
        self._sections[section] = SectionProxy({key.lower(): str(values[key]) for key in values})

    def __contains__(self, section):
        return section in self._sections

    def __iter__(self):
        return iter(self._sections)


class ConfigParser(RawConfigParser): pass
class SafeConfigParser(RawConfigParser): pass
