"""Types of the tables, made from the project's JSON Schemas: the one place where columns are described."""

import json
from pathlib import Path

from pyspark.sql import types as t

SIMPLE = {"string": t.StringType(), "integer": t.LongType(), "number": t.DoubleType(), "boolean": t.BooleanType()}


def table_type(folder: Path, name: str) -> t.StructType:
    """The Spark type of a record.

    :param folder: that of the schemas
    :param name: such as "figure"
    """
    return _Schemas(folder).type_of({"$ref": f"{name}.schema.json#"}, f"{name}.schema.json")


class _Schemas:
    def __init__(self, folder: Path):
        self.folder = folder
        self.files: dict[str, dict] = {}

    def type_of(self, schema: dict, file: str) -> t.DataType:
        if "$ref" in schema:
            target, _, path = schema["$ref"].partition("#")
            target = target or file
            return self.type_of(self._at(target, path), target)
        kind = schema["type"]
        kinds = [kind] if isinstance(kind, str) else [one for one in kind if one != "null"]
        if kinds == ["array"]:
            return t.ArrayType(self.type_of(schema["items"], file))
        if kinds == ["object"]:
            fields = schema["properties"].items()
            return t.StructType([t.StructField(name, self.type_of(field, file)) for name, field in fields])
        if len(kinds) == 1 and kinds[0] in SIMPLE:
            return SIMPLE[kinds[0]]
        raise ValueError(f"{file}: type {kind}, expected one that a column can have. Mend the schema or schema.py")

    def _at(self, file: str, path: str) -> dict:
        if file not in self.files:
            self.files[file] = json.loads((self.folder / file).read_text(encoding="utf-8"))
        found = self.files[file]
        for step in path.split("/")[1:]:
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return found
