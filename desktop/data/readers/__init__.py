"""From any file to rows, each with its place; what cannot be read is named, never dropped."""
