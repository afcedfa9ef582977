import os
import socketserver
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse


class Commands(BaseHTTPRequestHandler):
    # handler: http
    def do_GET(self):
        name = parse_qs(urlparse(self.path).query)["name"][0]
        # ruleid: command-injection
        os.system("echo " + name)
        # ok: command-injection
        os.system("echo " + self.command)
        self.answer()

    # handler: http
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        # ok: command-injection
        os.system(f"echo {length}")
        # ruleid: command-injection
        os.system("echo " + self.rfile.read(length).decode())
        self.answer()

    # handler: http
    def do_PUT(self):
        # ruleid: command-injection
        os.system("echo " + self.headers.get("X-Name", ""))
        self.answer()

    def answer(self):
        self.send_response(200)
        self.end_headers()


class Checked(Commands):
    # handler: http
    def do_GET(self):
        name = self.path[1:]
        if name.isalnum():
            # ok: command-injection
            os.system("echo " + name)
        self.answer()


if __name__ == "__main__":
    ThreadingHTTPServer(("", 8080), Commands).serve_forever()
    socketserver.TCPServer(("", 8081), Checked).serve_forever()
