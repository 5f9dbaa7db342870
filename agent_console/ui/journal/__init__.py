"""The journal in the review: who did what, newest first, and whether the chain holds."""
