"""The six places of the sidebar."""
