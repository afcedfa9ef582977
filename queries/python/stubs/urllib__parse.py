# URLs are put together from their parts.
from urllib.parse import quote_plus


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    pairs = query.items() if hasattr(query, "items") else query
    return "&".join(list(map(lambda pair: quote_via(str(pair[0])) + "=" + quote_via(str(pair[1])), list(pairs))))


def urljoin(base, url, allow_fragments=True):
    if not url:
        return base
    if "://" in url:
        return url
    scheme, _, rest = base.partition("://")
    if url.startswith("/"):
        return scheme + "://" + rest.split("/")[0] + url
    return base.rsplit("/", 1)[0] + "/" + url


def urlunsplit(components):
    scheme, netloc, path, query, fragment = components
    url = f"{scheme}://{netloc}{path}"
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url


def urlunparse(components):
    scheme, netloc, path, params, query, fragment = components
    return urlunsplit((scheme, netloc, path + ";" + params if params else path, query, fragment))


def urldefrag(url):
    url, _, fragment = url.partition("#")
    return url, fragment
