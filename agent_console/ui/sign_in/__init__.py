"""Sign-in by job number and PIN."""
