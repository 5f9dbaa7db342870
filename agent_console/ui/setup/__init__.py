"""First run: the hotline and its first shift lead."""
