"""The review window: any call among years of them in a moment, and what was said in it."""
