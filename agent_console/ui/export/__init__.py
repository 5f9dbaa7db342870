"""Taking a table out of the review window: what, where to, how far it is, and what came of it."""
