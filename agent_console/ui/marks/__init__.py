"""Review marks: those given, for reviewers, and those on one's own calls, for whoever answers them."""
