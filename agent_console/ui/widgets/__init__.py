"""Controls that know nothing of calls."""
