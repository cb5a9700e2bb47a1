"""Writes the catalogue of models that ships with the program, and the table in docs/catalogue.md.

`packaging/catalogue.json` is kept by hand: the numbers of each config.json with where they were read, and what there
is to say of each model. This tool builds the real transformers class of every shape on torch's meta device (no
weights, no download), compares its parameter count with the published one, and writes the names and shapes of all
tensors beside it. docs/catalogue.md says how the entries are chosen and checked.

    python packaging/make_catalogue.py            rewrites resources/catalogue/models.json and the table in the docs
    python packaging/make_catalogue.py --specs    rewrites resources/catalogue/specs.json alone
    python packaging/make_catalogue.py --check    exits 1 if the files on disk differ

The files are the same each time: everything keeps the order of `packaging/catalogue.json`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from itertools import product
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
SOURCE = ROOT / "packaging" / "catalogue.json"
CATALOGUE = ROOT / "resources" / "catalogue" / "models.json"
SPECS = CATALOGUE.with_name("specs.json")
DOCS = ROOT / "docs" / "catalogue.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
Shapes = dict[str, tuple[int, ...]]


def tensors_of(config: dict[str, Any]) -> Shapes:
    """Names and shapes of the tensors that a model with this config.json has on the Hub."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    values = {key: value for key, value in config.items() if key not in ("architectures", "model_type")}
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(AutoConfig.for_model(config["model_type"], **values))
    if type(model).__name__ != config["architectures"][0]:
        raise SystemExit(f"{config['model_type']} builds {type(model).__name__}, not {config['architectures'][0]}")
    # tied weights appear once here, as in the files
    return stored(config["model_type"], {name: tuple(p.shape) for name, p in model.named_parameters()})


def stored(kind: str, built: Shapes) -> Shapes:
    """The names in the files where transformers 5 has others: it reads all experts of a layer as one tensor, and calls
    the head of GPT-NeoX `lm_head` (its conversion_mapping.py and modeling_gpt_neox.py)."""
    if kind == "gpt_neox":
        return {name.replace("lm_head.", "embed_out."): shape for name, shape in built.items()}
    if kind not in ("mixtral", "qwen3_moe"):
        return built
    gate, up, down = ("w1", "w3", "w2") if kind == "mixtral" else ("gate_proj", "up_proj", "down_proj")
    found: Shapes = {}
    for name, shape in built.items():
        name = name.replace(".mlp.", ".block_sparse_moe.") if kind == "mixtral" else name
        if name.endswith(".experts.gate_up_proj"):
            experts, both, inner = shape
            parts = {gate: (both // 2, inner), up: (both // 2, inner)}
        elif name.endswith(".experts.down_proj"):
            experts, parts = shape[0], {down: shape[1:]}
        else:
            found[name] = shape
            continue
        for part, expert in product(parts, range(experts)):
            found[f"{name.rpartition('.')[0]}.{expert}.{part}.weight"] = parts[part]
    return found


def patterns(tensors: Shapes) -> dict[str, list[int]]:
    """The same in short: tensors of one shape whose names differ in a layer's number alone become one line with
    ``{first-last}`` in its place. Raises SystemExit if a layer is missing from the row."""
    groups: dict[tuple[str, tuple[int, ...]], list[tuple[int, ...]]] = {}
    for name, shape in tensors.items():
        numbers = tuple(int(n) for n in re.findall(r"(?<=\.)\d+(?=\.)", name))
        groups.setdefault((re.sub(r"(?<=\.)\d+(?=\.)", "{}", name), shape), []).append(numbers)
    found = {}
    for (template, shape), places in groups.items():
        ends = [(min(column), max(column)) for column in zip(*places)]
        if sorted(places) != list(product(*(range(first, last + 1) for first, last in ends))):
            raise SystemExit(f"{template} is not there in every layer")
        name = template.format(*(f"{{{first}-{last}}}" for first, last in ends))
        if name in found:
            raise SystemExit(f"{name} has two shapes")
        found[name] = list(shape)
    return found


def counted(tensors: Shapes) -> int:
    """Numbers in all tensors together."""
    total = 0
    for shape in tensors.values():
        count = 1
        for size in shape:
            count *= size
        total += count
    return total


def active(config: dict[str, Any], tensors: Shapes) -> int:
    """Parameters that one token goes through: all, but of the experts only as many as are asked."""
    experts = config.get("num_local_experts") or config.get("num_experts") or 0
    in_experts = counted({name: shape for name, shape in tensors.items() if ".experts." in name})
    return counted(tensors) - in_experts + (in_experts * config["num_experts_per_tok"] // experts if experts else 0)


def built_shape(key: str, source: dict[str, Any]) -> dict[str, Any]:
    """A shape as it ships. Raises SystemExit if its count is not the published one."""
    config = source["config"]
    tensors = tensors_of(config)
    count = counted(tensors)
    if count != source.get("published", count):
        raise SystemExit(f"{key}: {count:,} parameters are built, {source['published']:,} are published")
    shape = {
        "checked": source["checked"],
        "sources": source["sources"],
        "parameters": count,
        "active_parameters": active(config, tensors),
        "dtype": source["dtype"],
        "config": config,
        "tensors": patterns(tensors),
    }
    return shape | ({"also_stored": source["also_stored"]} if "also_stored" in source else {})


def catalogue(source: dict[str, Any]) -> str:
    """The text of models.json: one licence, shape or model a line."""
    shapes = {key: built_shape(key, shape) for key, shape in source["shapes"].items()}
    parts = {
        "format": "1",
        "licences": f"{{\n{lines(source['licences'])}\n}}",
        "shapes": f"{{\n{lines(shapes)}\n}}",
        "models": "[\n" + ",\n".join(one_line(model) for model in source["models"]) + "\n]",
    }
    return "{\n" + ",\n".join(f'"{key}": {value}' for key, value in parts.items()) + "\n}\n"


def lines(items: dict[str, Any]) -> str:
    """A JSON object's inside with one key a line."""
    return ",\n".join(f"{json.dumps(key)}: {one_line(value)}" for key, value in items.items())


def one_line(value: Any) -> str:
    """A value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False)


def specs(text: str) -> str:
    """The text of specs.json for a models.json of this text: what the planner works out of each shape, so that the
    window need not."""
    from desktop.core.catalogue import described

    return "{\n" + lines(msgspec.to_builtins(described(text.encode()))) + "\n}\n"


def table(text: str) -> str:
    """The table of docs/catalogue.md for a models.json of this text."""
    made = json.loads(text)
    rows = [
        "| model | parameters | licence | commercial use | context | sign-up | checked |",
        "|---|---|---|---|---|---|---|",
    ]
    for model in made["models"]:
        shape, licence = made["shapes"][model["shape"]], made["licences"][model["licence"]]
        context = model.get("context", shape["config"]["max_position_embeddings"])
        cells = (
            f"[{model['name']}](https://huggingface.co/{model['repository']})",
            f"{shape['parameters']:,}",
            licence["name"],
            {"yes": "yes", "limits": "with limits", "no": "no"}[licence["commercial"]],
            f"{context:,}",
            {"yes": "yes", "no": "no", "maybe": "perhaps"}[model["gated"]],
            shape["checked"],
        )
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def with_table(page: str, made: str) -> str:
    """The page with this table between its marks."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{made}\n{END}{rest.partition(END)[2]}"


def main(arguments: list[str]) -> int:
    """Write or check both files; returns the exit code."""
    parser = argparse.ArgumentParser(description="Writes the catalogue of models.")
    parser.add_argument("--check", action="store_true", help="change nothing, exit 1 if a file differs")
    parser.add_argument("--specs", action="store_true", help="take models.json as it is; needs no torch")
    options = parser.parse_args(arguments)
    check = options.check
    text = CATALOGUE.read_text("utf-8") if options.specs else catalogue(json.loads(SOURCE.read_text("utf-8")))
    wanted = {CATALOGUE: text, SPECS: specs(text), DOCS: with_table(DOCS.read_text("utf-8"), table(text))}
    different = [path for path, new in wanted.items() if not path.is_file() or path.read_text("utf-8") != new]
    for path in different:
        print(f"{path.relative_to(ROOT)} {'differs' if check else 'written'}")
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted[path], "utf-8", newline="\n")
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
