"""The place where models are tried out: a conversation with one, or several side by side."""
