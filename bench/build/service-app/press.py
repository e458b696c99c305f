"""Lays beside each page what a server sends to those who take it compressed."""
import gzip
import lzma
import pathlib
import sys

for page in sorted(pathlib.Path(sys.argv[1]).rglob("*.html")):
    text = page.read_bytes()
    pathlib.Path(f"{page}.gz").write_bytes(gzip.compress(text, 9, mtime=0))
    pathlib.Path(f"{page}.xz").write_bytes(lzma.compress(text, preset=9 | lzma.PRESET_EXTREME))
