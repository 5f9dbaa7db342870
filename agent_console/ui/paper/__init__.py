"""The hotline's paper forms: laid out on A4, kept as PDF or sent to a printer, for every screen that has one."""
