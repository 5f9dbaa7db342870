"""What is true on the phone: values and rules, no I/O, no clock of its own."""
