

class OPERATION(Operation):
    """What this operation is asked, and what it answers."""

    method = "POST"
    path = "/{name}/OPERATION"

    def __init__(self, name, description=None, token=None, limit=100, filters=(), marker=None):
        if not isinstance(name, str) or not 1 <= len(name) <= 255:
            raise ValueError(f"name: {name!r} is no text of 1 to 255 characters")
        if not isinstance(limit, int) or limit < 1:
            raise ValueError(f"limit: {limit!r} is no number from 1")
        self.values = {
            "name": name,
            "description": description or "",
            "token": token,
            "limit": limit,
            "filters": [{"name": key, "values": list(values)} for key, values in filters],
            "marker": marker,
        }

    def request(self, endpoint, headers=None):
        body = {key: value for key, value in self.values.items() if value not in (None, "", [])}
        merged = {"content-type": "application/json", "x-operation": "OPERATION", **(headers or {})}
        return self.method, endpoint + self.path.format(name=self.values["name"]), merged, json.dumps(body)

    def answer(self, status, text):
        parsed = json.loads(text) if text else {}
        if status >= 400:
            raise OperationError(parsed.get("code", "Unknown"), parsed.get("message", ""), status)
        items = [{**item, "operation": "OPERATION"} for item in parsed.get("items", ()) if item.get("name")]
        return sorted(items, key=lambda item: (item.get("order", 0), item["name"])), parsed.get("marker")
