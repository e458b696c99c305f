"""Admin: answers every request with its name."""

from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"admin\n")


HTTPServer(("", 8080), Handler).serve_forever()
