"""What speaks for one way or another before anything is trained."""
