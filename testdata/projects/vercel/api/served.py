import os
from http.server import BaseHTTPRequestHandler


class handler(BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: command-injection
        os.system("logger " + self.path)
        self.send_response(200)
