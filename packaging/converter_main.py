"""Entry of resources/llama_cpp/converter.zip: llama.cpp's converters, in a process of their own.

    python converter.zip model FOLDER OUTFILE OUTTYPE NAME      a model folder as a GGUF file
    python converter.zip adapter FOLDER OUTFILE OUTTYPE BASE    a LoRA in peft's form, BASE being the base's folder

Says on standard output, a JSON line each, {"share": 0.25}, and at last {"done": true} or
{"stopped": WHY, "cause": TEXT}. The process ends when its standard input does, so that it never outlives the one that
started it.
"""

import json
import os
import runpy
import sys
import threading
from pathlib import Path

SAYS = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)  # whatever else is printed goes to standard error


def say(**values):
    """Write one line."""
    SAYS.write(json.dumps(values) + "\n")


def watch():
    """End with the process that holds the other end of standard input."""
    sys.stdin.buffer.read()
    os._exit(1)


class Bar:
    """Stands in for tqdm's progress bar."""

    def __init__(self, *_args, total=None, **_kwargs):
        self.total, self.count = total, 0

    def update(self, count=1):
        self.count += count
        if self.total:
            say(share=round(self.count / self.total, 4))

    def __getattr__(self, name):
        return lambda *args, **kwargs: None


def own_tokenizer(folder, *_args, **_kwargs):
    """The tokenizer as tokenizer.json says it, as everywhere in this program, and no code from the model's folder."""
    import transformers

    if (Path(folder) / "tokenizer.json").is_file():
        return transformers.PreTrainedTokenizerFast.from_pretrained(folder, local_files_only=True)
    return theirs(folder, local_files_only=True, trust_remote_code=False)


def main(kind, folder, outfile, outtype, more):
    """Run one converter in this very process."""
    command = ["--outfile", outfile, "--outtype", outtype]
    if kind == "model":
        sys.argv = ["convert_hf_to_gguf.py", *command, "--model-name", more, folder]
        runpy.run_module("convert_hf_to_gguf", run_name="__main__")
    else:
        sys.argv = ["convert_lora_to_gguf.py", *command, "--base", more, folder]
        runpy.run_module("convert_lora_to_gguf", run_name="__main__")


def known(folder):
    """Whether the converter has code for the architecture in a folder's config.json; that name."""
    from conversion import TEXT_MODEL_MAP, ModelBase, ModelType, get_model_architecture

    name = get_model_architecture(ModelBase.load_hparams(Path(folder), False), ModelType.TEXT)
    return name in TEXT_MODEL_MAP, name


if __name__ == "__main__":
    threading.Thread(target=watch, daemon=True).start()
    os.environ["NO_LOCAL_GGUF"] = "1"
    import tqdm
    import transformers

    theirs = transformers.AutoTokenizer.from_pretrained
    transformers.AutoTokenizer.from_pretrained = own_tokenizer
    tqdm.tqdm = Bar  # llama.cpp's writer takes it from there when it begins to write
    code = 1
    try:
        able, architecture = known(sys.argv[2] if sys.argv[1] == "model" else sys.argv[5])
        if able:
            main(*sys.argv[1:6])
            say(done=True)
            code = 0
        else:
            say(stopped="architecture", cause=architecture)
    except (Exception, SystemExit) as error:
        unknown = "pre-tokenizer was not recognized" in str(error)
        cause = f"{type(error).__name__}: {error}"[:300]
        say(stopped="tokenizer" if unknown else "fault", cause=cause)
    SAYS.flush()
    os._exit(code)  # threads of libraries must not hold it up
