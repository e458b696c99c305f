"""Asks every operation of every client, and reads its answers."""
import importlib
import json
import pathlib
import random
import unittest

ROUNDS = 22


class Clients(unittest.TestCase):
    def test_operations(self):
        for path in sorted(pathlib.Path("vendor").glob("client_*.py")):
            with self.subTest(path.stem):
                client = importlib.import_module(f"vendor.{path.stem}")
                for operation in client.Operation.__subclasses__():
                    self.ask(client, operation)

    def ask(self, client, operation):
        draw = random.Random(operation.__name__)
        for number in range(ROUNDS):
            name = f"thing-{draw.randrange(10**6)}"
            asked = operation(name, limit=number + 1, filters=[("state", ["on", "off"])])
            method, url, headers, body = asked.request("https://api.example")
            self.assertEqual((method, headers["content-type"]), ("POST", "application/json"))
            self.assertIn(name, url)
            self.assertEqual(json.loads(body)["limit"], number + 1)
            items = [{"name": f"item-{draw.random()}", "order": draw.randrange(9)} for _ in range(8)]
            found, marker = asked.answer(200, json.dumps({"items": items, "marker": "next"}))
            self.assertEqual([len(found), marker], [8, "next"])
            self.assertEqual(found, sorted(found, key=lambda item: (item["order"], item["name"])))
        with self.assertRaises(client.OperationError):
            asked.answer(404, json.dumps({"code": "NotFound", "message": name}))
        with self.assertRaises(ValueError):
            operation("")


if __name__ == "__main__":
    unittest.main()
