"""The room of rules: the list of phrases in force, and how often each has hit something lately."""
