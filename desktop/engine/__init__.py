"""The child processes: the only room that imports torch, transformers, peft and bitsandbytes."""
