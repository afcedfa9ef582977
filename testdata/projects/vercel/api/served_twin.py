import os
from http.server import BaseHTTPRequestHandler


class handler(BaseHTTPRequestHandler):
    def do_GET(self):
        # ok: command-injection
        os.system("logger " + self.command)
        self.send_response(200)
