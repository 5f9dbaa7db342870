"""Files in and out: what quality checkers and spreadsheets read."""
