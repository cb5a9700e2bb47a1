"""Long-lived helpers of the window and the command line; Qt only as QtCore."""
