"""Finds, describes and fetches models from the Hub, in processes of its own; the only place with huggingface_hub and
keyring."""
